// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxcells.h"

#include "exchange/xmlguard.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 dayLength = 86400000;
constexpr double lastSerial = 2958466; // 31 December 9999

/// 29 February 1900 never was; spreadsheets count it all the same.
QDate dayOf(double serial, bool is1904)
{
    if (is1904)
        return QDate(1904, 1, 1).addDays(static_cast<qint64>(serial));
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(static_cast<qint64>(serial));
}

QString plainNumber(const QString &stored)
{
    static const QRegularExpression simple(u"^-?[0-9]{1,15}(\\.[0-9]{1,10})?$"_s);
    if (simple.match(stored).hasMatch())
        return stored;
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber)
        return stored;
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(value, 'f', 0);
    return QString::number(value, 'g', 15);
}

QString padded(const QString &stored, int digits)
{
    const QString plain = plainNumber(stored);
    return plain.startsWith(u'-') || plain.contains(u'.') ? plain : plain.rightJustified(digits, u'0');
}

QString dateText(double serial, const CellFormat &format, bool is1904)
{
    const qint64 milliseconds = std::llround((serial - std::floor(serial)) * dayLength / 1000) * 1000;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds % dayLength));
    if (format.kind == CellFormat::Kind::Time)
        return time.toString(u"HH:mm:ss"_s);
    const QDate day = dayOf(std::floor(serial) + static_cast<double>(milliseconds / dayLength), is1904);
    if (format.kind == CellFormat::Kind::Moment && time != QTime(0, 0))
        return day.toString(u"yyyy-MM-dd"_s) + u'T' + time.toString(u"HH:mm:ss"_s);
    if (!format.hasDay)
        return day.toString(format.hasMonth ? u"yyyy-MM"_s : u"yyyy"_s);
    return day.toString(u"yyyy-MM-dd"_s);
}

} // namespace

CellFormat cellFormat(const QString &code)
{
    static const QRegularExpression zeros(u"^0+$"_s);
    if (zeros.match(code).hasMatch() && code.size() > 1)
        return {CellFormat::Kind::Padded, static_cast<int>(code.size())};
    static const QRegularExpression words(uR"re("[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\])re"_s, QRegularExpression::CaseInsensitiveOption);
    QString signs = code.section(u';', 0, 0).remove(words).toLower();
    const bool hasTime = signs.contains(u'h') || signs.contains(u's');
    const bool hasYearOrDay = signs.contains(u'y') || signs.contains(u'd');
    if (signs.contains("general"_L1) || (!hasTime && !hasYearOrDay && !signs.contains(u'm')))
        return {};
    if (hasTime)
        return {hasYearOrDay ? CellFormat::Kind::Moment : CellFormat::Kind::Time};
    const bool hasDay = signs.contains(u'd') || !signs.contains(u'y');
    return {CellFormat::Kind::Date, 0, hasDay || signs.contains(u'm'), hasDay};
}

CellFormat builtInFormat(int number)
{
    if ((number >= 14 && number <= 16) || (number >= 27 && number <= 36) || (number >= 50 && number <= 58))
        return {CellFormat::Kind::Date};
    if (number == 17)
        return {CellFormat::Kind::Date, 0, true, false};
    if ((number >= 18 && number <= 21) || (number >= 45 && number <= 47))
        return {CellFormat::Kind::Time};
    return number == 22 ? CellFormat{CellFormat::Kind::Moment} : CellFormat();
}

QString numberText(const QString &stored, const CellFormat &format, bool is1904)
{
    if (format.kind == CellFormat::Kind::Padded)
        return padded(stored, format.digits);
    bool isNumber = false;
    const double serial = stored.toDouble(&isNumber);
    const bool isDay = isNumber && serial >= 0 && serial < lastSerial && (is1904 || std::floor(serial) != 60);
    return format.kind == CellFormat::Kind::Plain || !isDay ? plainNumber(stored) : dateText(serial, format, is1904);
}

QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedStart() + 1;
    }
    return text;
}

QString richText(XmlGuard &xml)
{
    QString text;
    const int outside = xml.depth() - 1;
    while (!xml.atEnd()) {
        const auto token = xml.next();
        if (token == QXmlStreamReader::StartElement && xml.name() == "t"_L1)
            text += xml.text();
        else if (token == QXmlStreamReader::StartElement && xml.name() == "rPh"_L1)
            xml.skip();
        else if ((token == QXmlStreamReader::EndElement && xml.depth() == outside) || token == QXmlStreamReader::Invalid)
            break;
    }
    return withoutEscapes(text);
}

int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 16384)
            return -1;
    }
    return column - 1;
}

} // namespace vitrine
