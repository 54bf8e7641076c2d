// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

/// One text in one language. `language` is a BCP 47 tag.
struct TextValue {
    QString language;
    QString text;
    TextOrigin origin = TextOrigin::Translation;
    TextState state = TextState::Draft;

    bool operator==(const TextValue &) const = default;
};

/// The same text in several languages, at most one value a language, kept in the order of the language tags.
class MultiText {
public:
    MultiText() = default;
    MultiText(std::initializer_list<TextValue> values);

    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] const std::vector<TextValue> &values() const { return m_values; }
    /// Null when there is no value in exactly this language.
    [[nodiscard]] const TextValue *in(QStringView language) const;
    /// The text in exactly this language, or an empty string.
    [[nodiscard]] QString text(QStringView language) const;
    /// The value to show a reader of `language`: that language, else the original, else en, fr, fa, else the
    /// first. Null when empty. Compare its language with the one asked for to mark a stand-in.
    [[nodiscard]] const TextValue *shown(QStringView language) const;
    [[nodiscard]] QStringList languages() const;

    /// Adds or replaces; an empty text removes the language.
    void set(TextValue value);
    void set(const QString &language, const QString &text, TextOrigin origin = TextOrigin::Translation,
             TextState state = TextState::Draft);
    void remove(QStringView language);

    bool operator==(const MultiText &) const = default;

private:
    std::vector<TextValue> m_values;
};

} // namespace vitrine
