// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "models/changewords.h"
#include "models/recordchoices.h"

#include <QCoreApplication>

namespace vitrine {

/// What a deed of the history was, for somebody who is about to take it back: what was done, by whom and when.
class DeedWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DeedWords)
public:
    /// `titleOf` gives the uid back where it knows no title.
    DeedWords(QString language, TitleOf titleOf) : m_language(std::move(language)), m_titleOf(std::move(titleOf)) {}

    /// "Title of “Blue carpet” and 3 more", from the first of so many rows; its values need only be there, see Deed.
    [[nodiscard]] QString what(const Change &head, qint64 rows) const;
    /// `what` with who did it and when: "Title of “Blue carpet” – Curator 01, 21/11/2026 14:03".
    [[nodiscard]] QString signedWords(const QString &what, const Change &head) const;
    /// Asks before it is undone, or before it is done again after somebody had undone it.
    [[nodiscard]] QString question(const QString &what, const Change &head, bool isUndo) const;
    // The answers.
    [[nodiscard]] static QString yes(bool isUndo);
    [[nodiscard]] static QString no();

private:
    QString m_language;
    TitleOf m_titleOf;
};

/// How records are called in lists, those that were deleted as they were called last. What is given outlives it.
[[nodiscard]] TitleOf titlesOfAll(const RecordChoices &choices, const Reader &reader);

} // namespace vitrine
