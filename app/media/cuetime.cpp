// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/cuetime.h"

#include <QRegularExpression>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

QString cueTimeText(std::chrono::milliseconds time, const QLocale &locale)
{
    const qint64 all = std::max<qint64>(0, time.count());
    QString text = u"%1:%2:%3.%4"_s.arg(all / 3'600'000)
                       .arg(all / 60'000 % 60, 2, 10, QChar(u'0'))
                       .arg(all / 1000 % 60, 2, 10, QChar(u'0'))
                       .arg(all % 1000, 3, 10, QChar(u'0'));
    const QString zero = locale.zeroDigit();
    if (zero.size() != 1 || zero == u"0")
        return text;
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(zero[0].unicode() + (c.unicode() - u'0'));
    }
    return text;
}

std::optional<std::chrono::milliseconds> cueTimeFrom(const QString &text)
{
    static const QRegularExpression shape(u"^(?:(?:(\\d{1,3}):)?(\\d{1,2}):)?(\\d{1,5})(?:[.,](\\d{1,3})\\d*)?$"_s);
    QString plain;
    for (const QChar c : text.trimmed())
        plain += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c == QChar(0x066B) ? QChar(u'.') : c;
    const QRegularExpressionMatch match = shape.match(plain);
    if (!match.hasMatch())
        return {};
    const bool hasMinutes = !match.capturedView(2).isEmpty();
    const qint64 seconds = match.capturedView(3).toLongLong();
    if (hasMinutes && (seconds > 59 || match.capturedView(2).toLongLong() > 59))
        return {};
    const qint64 whole = (match.capturedView(1).toLongLong() * 60 + match.capturedView(2).toLongLong()) * 60 + seconds;
    return std::chrono::milliseconds(whole * 1000 + match.captured(4).leftJustified(3, u'0').toLongLong());
}

} // namespace vitrine
