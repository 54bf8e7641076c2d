// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/multitext.h"

#include <algorithm>

namespace vitrine {

MultiText::MultiText(std::initializer_list<TextValue> values)
{
    for (const TextValue &value : values)
        set(value);
}

const TextValue *MultiText::in(QStringView language) const
{
    const auto it = std::find_if(m_values.begin(), m_values.end(),
                                 [&](const TextValue &value) { return value.language == language; });
    return it == m_values.end() ? nullptr : &*it;
}

QString MultiText::text(QStringView language) const
{
    const TextValue *value = in(language);
    return value ? value->text : QString();
}

const TextValue *MultiText::shown(QStringView language) const
{
    if (m_values.empty())
        return nullptr;
    if (const TextValue *exact = in(language))
        return exact;
    const auto original = std::find_if(m_values.begin(), m_values.end(), [](const TextValue &value) {
        return value.origin == TextOrigin::Original;
    });
    if (original != m_values.end())
        return &*original;
    for (const QStringView fallback : {QStringView(u"en"), QStringView(u"fr"), QStringView(u"fa")}) {
        if (const TextValue *value = in(fallback))
            return value;
    }
    return &m_values.front();
}

QStringList MultiText::languages() const
{
    QStringList languages;
    for (const TextValue &value : m_values)
        languages.append(value.language);
    return languages;
}

void MultiText::set(TextValue value)
{
    remove(value.language);
    if (value.text.isEmpty())
        return;
    const auto at = std::lower_bound(m_values.begin(), m_values.end(), value,
                                     [](const TextValue &a, const TextValue &b) { return a.language < b.language; });
    m_values.insert(at, std::move(value));
}

void MultiText::set(const QString &language, const QString &text, TextOrigin origin, TextState state)
{
    set(TextValue{language, text, origin, state});
}

void MultiText::remove(QStringView language)
{
    std::erase_if(m_values, [&](const TextValue &value) { return value.language == language; });
}

} // namespace vitrine
