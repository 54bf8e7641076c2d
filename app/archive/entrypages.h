// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changewords.h"
#include "models/recordchoices.h"

namespace vitrine {

/// All that is known of one item, as pages to read: rich text in which every stored word is escaped.
class EntryPages final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::EntryPages)
public:
    EntryPages(const Reader &reader, const RecordChoices &choices, QString language);

    /// Every field in all its languages, with what kind of text it is.
    [[nodiscard]] QString fields(ItemId item) const;
    [[nodiscard]] QString media(ItemId item) const;
    /// The newest change first; those of its media among them.
    [[nodiscard]] QString history(ItemId item) const;
    /// What happened to the item and its originals, the newest first.
    [[nodiscard]] QString custody(ItemId item) const;


private:
    [[nodiscard]] std::vector<RecordId> recordsOf(ItemId item) const;
    [[nodiscard]] QString texts(const QString &title, const QJsonObject &values) const;
    [[nodiscard]] QString medium(const Medium &medium) const;
    [[nodiscard]] QString when(const QDateTime &time) const;

    const Reader &m_reader;
    const RecordChoices &m_choices;
    QString m_language;
};

} // namespace vitrine
