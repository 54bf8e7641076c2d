// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereading.h"

#include <QCoreApplication>

#include <array>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct TableReadingWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::TableReading)
};

using Named = std::pair<char16_t, QLatin1StringView>;
constexpr std::array<Named, 4> separators{Named{u',', "comma"_L1}, Named{u';', "semicolon"_L1}, Named{u'\t', "tab"_L1}, Named{u'|', "pipe"_L1}};
constexpr std::array<Named, 3> quotes{Named{u'"', "double"_L1}, Named{u'\'', "single"_L1}, Named{u'\0', "none"_L1}};

std::optional<QChar> byName(std::span<const Named> known, const QString &name)
{
    for (const auto &[sign, word] : known) {
        if (name.toLower() == word || (sign != 0 && name == QString(QChar(sign))))
            return QChar(sign);
    }
    return std::nullopt;
}

QString wordFor(std::span<const Named> known, QChar sign)
{
    for (const auto &[one, word] : known) {
        if (one == sign.unicode())
            return word;
    }
    return sign;
}

} // namespace

std::optional<QChar> separatorByName(const QString &name) { return byName(separators, name == "\\t"_L1 ? u"\t"_s : name); }
QString separatorName(QChar separator) { return wordFor(separators, separator); }
std::optional<QChar> quoteByName(const QString &name) { return byName(quotes, name); }
QString quoteName(QChar quote) { return wordFor(quotes, quote); }

QJsonObject TableReading::toJson() const
{
    QJsonObject json;
    if (encoding)
        json.insert("encoding"_L1, encodingName(*encoding));
    if (separator)
        json.insert("separator"_L1, separatorName(*separator));
    if (quote)
        json.insert("quote"_L1, quoteName(*quote));
    if (headerRow > 0)
        json.insert("headerRow"_L1, headerRow);
    if (!sheet.isEmpty())
        json.insert("sheet"_L1, sheet);
    return json;
}

Result<TableReading> TableReading::fromJson(const QJsonObject &json)
{
    TableReading reading;
    const auto wrong = [&](QLatin1StringView key) {
        return fail(ErrorKind::Invalid, TableReadingWords::tr("The mapping says “%1” for “%2”, which is not known. Nothing was imported.").arg(json.value(key).toVariant().toString(), key));
    };
    if (json.contains("encoding"_L1) && !(reading.encoding = encodingByName(json.value("encoding"_L1).toString())))
        return wrong("encoding"_L1);
    if (json.contains("separator"_L1) && !(reading.separator = separatorByName(json.value("separator"_L1).toString())))
        return wrong("separator"_L1);
    if (json.contains("quote"_L1) && !(reading.quote = quoteByName(json.value("quote"_L1).toString())))
        return wrong("quote"_L1);
    reading.headerRow = json.value("headerRow"_L1).toInt();
    if (json.contains("headerRow"_L1) && reading.headerRow < 1)
        return wrong("headerRow"_L1);
    reading.sheet = json.value("sheet"_L1).toString();
    return reading;
}

TableReading TableReading::with(const TableReading &other) const
{
    TableReading both = *this;
    if (other.encoding)
        both.encoding = other.encoding;
    if (other.separator)
        both.separator = other.separator;
    if (other.quote)
        both.quote = other.quote;
    if (other.headerRow > 0)
        both.headerRow = other.headerRow;
    if (!other.sheet.isEmpty())
        both.sheet = other.sheet;
    return both;
}

} // namespace vitrine
