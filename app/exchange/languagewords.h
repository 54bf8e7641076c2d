// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemfields.h"

#include <QTranslator>

#include <memory>

namespace vitrine {

/// The program's own words in one language, whatever the language of the interface: what an export says beside the data
/// belongs to the data's languages. English where the program has no translation.
class LanguageWords final {
public:
    explicit LanguageWords(const QString &language);

    [[nodiscard]] const QString &language() const { return m_language; }
    /// As QCoreApplication::translate().
    [[nodiscard]] QString operator()(const char *context, const char *source) const;
    [[nodiscard]] QString fieldTitle(const ItemField &field) const;
    [[nodiscard]] QString kind(ItemKind kind) const;
    [[nodiscard]] QString level(Level level) const;
    /// "unknown", "withheld": a maker who is not named; empty for one who is.
    [[nodiscard]] QString makerKind(MakerKind kind) const;
    /// Of a MARC relator code, where we have a word for it; else the code.
    [[nodiscard]] QString role(const QString &code) const;
    /// "This is a demonstration record ..."
    [[nodiscard]] QString demonstration() const;

private:
    QString m_language;
    std::shared_ptr<QTranslator> m_translator;
};

/// One for each language, in order.
[[nodiscard]] std::vector<LanguageWords> wordsIn(const QStringList &languages);

} // namespace vitrine
