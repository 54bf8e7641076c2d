// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace vitrine {

/// The interface's words for the values of the catalogue, in the program's language.
class Words final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Words)
public:
    [[nodiscard]] static QString kind(ItemKind kind);
    [[nodiscard]] static QString level(Level level);
    [[nodiscard]] static QString view(MediumRole role, int page);
    [[nodiscard]] static QString absence(Absence absence);
    [[nodiscard]] static QString certainty(Certainty certainty);
    [[nodiscard]] static QString participation(ParticipationRole role);
    [[nodiscard]] static QString sourceKind(SourceKind kind);
    [[nodiscard]] static QString origin(TextOrigin origin, TextState state);
    [[nodiscard]] static QString demonstration();
    [[nodiscard]] static QString noSound();
    /// Stands where lists will be while the catalogue is read whole for the first time.
    [[nodiscard]] static QString oneMoment();
    /// What a dimension measures ("height"); unknown words stay as they are.
    [[nodiscard]] static QString measured(const QString &what);
    [[nodiscard]] static QString objects(int count); ///< "8 objects"
    /// The name of a language in the program's language: "French" for "fr".
    [[nodiscard]] static QString language(const QString &tag, const QString &inLanguage);
    /// "paragraph 3" in the program's words and the language's digits; other wordings stay as in the source.
    [[nodiscard]] static QString locator(const QString &locator, const QString &language);
    /// Several places of one source: "paragraphs 1, 11", or each in its own words.
    [[nodiscard]] static QString locators(const QStringList &locators, const QString &language);
    /// "20 × 30 cm", one group for each unit; digits of the language.
    [[nodiscard]] static QString dimensions(const std::vector<Dimension> &dimensions, const QString &language);
    /// As dimensions(), and what was measured: "20 × 30 cm (height × width)".
    [[nodiscard]] static QString dimensionsInFull(const std::vector<Dimension> &dimensions, const QString &language);
    /// "1:05", "1:02:03"; digits of the language, always left to right.
    [[nodiscard]] static QString time(std::chrono::milliseconds time, const QString &language);
};

} // namespace vitrine
