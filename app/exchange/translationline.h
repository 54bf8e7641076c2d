// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QString>
#include <QUuid>

namespace vitrine {

/// One text to be translated, as a line of the sheet that goes to a translator and comes back.
struct TranslationLine {
    qint64 row = 0;
    RecordType type = RecordType::Item;
    QUuid uid;
    QString number; ///< of an item, to find it by; may be empty
    QString field;
    QString sourceLanguage;
    QString source;
    QString language;
    QString current;     ///< the translation there was when the sheet was written; empty: none
    QString translation; ///< what the translator writes

    bool operator==(const TranslationLine &) const = default;
};

/// How a line that came back stands to the catalogue of today.
enum class TranslationState {
    Clean,              ///< nothing changed meanwhile
    SourceChanged,      ///< another text was translated than there is now
    TranslationChanged, ///< somebody else translated it meanwhile
    BothChanged,
    Done,               ///< the catalogue says just this already
    Empty               ///< nothing was filled in
};

/// The three sides: what the sheet was written from, what the translator wrote, what is there now.
struct TranslationDifference {
    TranslationLine line;
    TranslationState state = TranslationState::Clean;
    QString sourceNow;
    QString translationNow;
};

} // namespace vitrine
