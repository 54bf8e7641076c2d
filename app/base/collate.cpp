// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/collate.h"

#include <QLocale>

#include <algorithm>

namespace vitrine {

namespace {

/// QCollator sorts by code point in the C locale, which is what QLocale makes of an unknown tag; English has
/// the root order.
QLocale localeOf(QStringView language)
{
    const QLocale locale(language.toString().replace(QLatin1Char('-'), QLatin1Char('_')));
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The run of digits at `i`, without leading zeros; moves `i` behind it.
QStringView digitRun(QStringView text, qsizetype &i)
{
    while (i < text.size() && text[i] == u'0')
        ++i;
    const qsizetype start = i;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    return text.sliced(start, i - start);
}

} // namespace

Collator::Collator(QStringView language) : m_collator(localeOf(language))
{
    m_collator.setNumericMode(true);
}

int Collator::compare(QStringView a, QStringView b) const
{
    const int order = m_collator.compare(a, b);
    return order != 0 ? order : a.compare(b);
}

QStringList Collator::sorted(QStringList texts) const
{
    std::sort(texts.begin(), texts.end(), *this);
    return texts;
}

int compareNumbers(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const QStringView left = digitRun(a, i);
            const QStringView right = digitRun(b, j);
            if (left.size() != right.size())
                return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right))
                return order;
        } else {
            const QChar left = a[i++].toCaseFolded();
            const QChar right = b[j++].toCaseFolded();
            if (left != right)
                return left < right ? -1 : 1;
        }
    }
    if (a.size() - i != b.size() - j)
        return a.size() - i < b.size() - j ? -1 : 1;
    return a.compare(b);
}

} // namespace vitrine
