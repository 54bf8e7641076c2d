// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/itemquery.h"
#include "domain/searchgrammar.h"
#include "storage/commonstore.h"

#include <QSet>

namespace vitrine {

/// Reads what lists and cards show of many items at once, limited to an audience: a few statements for all of them.
class CardReader final {
public:
    CardReader(Tables &tables, const Audience &audience) : m_tables(tables), m_audience(audience) {}

    /// One row for each item row, in the same order; the items must be admitted. Where the query has words, with the
    /// place where they stand.
    [[nodiscard]] Result<std::vector<ItemRow>> read(const std::vector<std::pair<qint64, QUuid>> &items, const ItemQuery &query);

private:
    struct Text {
        QString field;
        TextValue value;
    };
    struct Page { ///< a medium, as far as a card or the place of a word needs it
        qint64 row = 0;
        MediumId id;
        QString role, mimeType, sha256;
        qint64 duration = 0;
        bool sound = false;
    };
    struct Card {
        ItemRow row;
        std::vector<Text> texts;
        std::vector<Page> pages;
    };

    [[nodiscard]] Result<void> readHidden();
    [[nodiscard]] Result<void> readItems(const ItemQuery &query);
    [[nodiscard]] Result<void> readTexts(const ItemQuery &query);
    [[nodiscard]] Result<void> readDates();
    [[nodiscard]] Result<void> readDimensions();
    [[nodiscard]] Result<void> readMaterials(const QString &language);
    [[nodiscard]] Result<void> readPages();
    [[nodiscard]] Result<void> readAdvisories();
    void chooseCover(Card &card) const;
    [[nodiscard]] Result<void> findWords(Card &card, const ItemQuery &query, const QStringList &words);
    [[nodiscard]] Result<bool> findInPages(Card &card, const ItemQuery &query, const QStringList &words);
    [[nodiscard]] Result<bool> findInTracks(Card &card, const Page &page, const ItemQuery &query, const QStringList &words);
    [[nodiscard]] bool isHidden(qint64 row, const QString &field) const { return !m_hidden.isEmpty() && m_hidden.contains({row, field}); }
    [[nodiscard]] QString admitted(const QString &alias) const;

    Tables &m_tables;
    Audience m_audience;
    QString m_rows; ///< the item rows as a JSON list
    std::map<qint64, Card> m_cards;
    QSet<std::pair<qint64, QString>> m_hidden;
};

} // namespace vitrine
