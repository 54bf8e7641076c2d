// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

#include <QHash>

namespace vitrine {

/// A record that a field may refer to.
struct RecordChoice {
    RecordId id;
    QString title;
    QString folded; ///< its names in every language, as they are compared

    bool operator==(const RecordChoice &) const = default;
};

/// What reference fields offer while one types: records by their names in any language. Items come from the search;
/// the rest is read once and again when something changes.
class RecordChoices final : public QObject {
    Q_OBJECT
public:
    RecordChoices(const Reader &reader, QString language, QObject *parent = nullptr);

    /// Those whose names hold every word, best first; no more than `limit`. Terms of one vocabulary when it is given.
    [[nodiscard]] std::vector<RecordChoice> matching(RecordType type, std::optional<Vocabulary> vocabulary, const QString &words,
                                                     int limit) const;
    /// How a record is called in lists; the uid where nothing is known of it.
    [[nodiscard]] QString titleOf(RecordType type, const QString &uid) const;
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    struct Entry {
        RecordChoice choice;
        std::optional<Vocabulary> vocabulary;
    };
    [[nodiscard]] const std::vector<Entry> &entries(RecordType type) const;
    [[nodiscard]] std::vector<RecordChoice> items(const QString &words, int limit) const;

    const Reader &m_reader;
    QString m_language;
    mutable std::map<RecordType, std::vector<Entry>> m_entries;
    mutable QHash<QString, QString> m_titles;
};

/// "DEMO-0022 · Bead embroidery"
[[nodiscard]] QString numbered(const QString &number, const QString &title);

} // namespace vitrine
