// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wallnumber.h"

#include <algorithm>

namespace vitrine {

namespace {

QString asciiDigits(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    return out;
}

/// The digits at the end, without leading noughts ("DEMO-0022": "22"; "DEMO-0000": "0"); empty when there are none.
QString lastDigits(const QString &number)
{
    qsizetype start = number.size();
    while (start > 0 && number.at(start - 1).isDigit())
        --start;
    if (start == number.size())
        return {};
    while (start + 1 < number.size() && number.at(start) == u'0')
        ++start;
    return number.mid(start);
}

} // namespace

WallNumber::WallNumber(const QString &typed) : m_text(asciiDigits(typed.trimmed()))
{
    if (std::all_of(m_text.begin(), m_text.end(), [](QChar c) { return c.isDigit(); }))
        m_digits = lastDigits(m_text);
}

bool WallNumber::isWhole(const QString &number) const
{
    return !m_text.isEmpty() && number.compare(m_text, Qt::CaseInsensitive) == 0;
}

bool WallNumber::isEndOf(const QString &number) const
{
    return !m_digits.isEmpty() && lastDigits(number) == m_digits;
}

} // namespace vitrine
