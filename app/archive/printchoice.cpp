// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/printchoice.h"

#include "print/labelstock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

ExportWish exportWishOf(const PrintChoice &choice)
{
    ExportWish wish;
    wish.format = u"pdf"_s;
    wish.languages = choice.languages;
    wish.access = choice.access;
    wish.onlyColumns = choice.onlyColumns && traitsOf(choice.kind()).hasFields;
    return wish;
}

} // namespace

SheetKind PrintChoice::kind() const { return enumFromName<SheetKind>(sheet).value_or(SheetKind::List); }

PrintChoice PrintChoice::firstOf(const SheetTraits &traits)
{
    PrintChoice choice;
    choice.sheet = enumName(traits.kind);
    choice.access = traits.upTo;
    choice.isLandscape = traits.isWide;
    return choice;
}

QJsonObject PrintChoice::toJson() const
{
    return {{u"sheet"_s, sheet}, {u"languages"_s, QJsonArray::fromStringList(languages)}, {u"access"_s, enumName(access)}, {u"paper"_s, paper},
            {u"isLandscape"_s, isLandscape}, {u"onlyColumns"_s, onlyColumns}, {u"showsCovered"_s, showsCovered}, {u"stock"_s, stock}, {u"firstPlace"_s, firstPlace}};
}

PrintChoice PrintChoice::fromJson(const QJsonObject &json)
{
    const auto kind = enumFromName<SheetKind>(json.value("sheet"_L1).toString());
    const SheetTraits &traits = traitsOf(kind.value_or(SheetKind::List));
    PrintChoice choice = firstOf(traits);
    for (const QJsonValue language : json.value("languages"_L1).toArray())
        choice.languages += language.toString();
    const auto access = enumFromName<Access>(json.value("access"_L1).toString());
    if (access && *access != Access::Sealed)
        choice.access = *access;
    if (const QString paper = json.value("paper"_L1).toString(); papersOf(traits).contains(paper))
        choice.paper = paper;
    choice.isLandscape = json.value("isLandscape"_L1).toBool();
    choice.onlyColumns = json.value("onlyColumns"_L1).toBool(true);
    choice.showsCovered = json.value("showsCovered"_L1).toBool();
    const LabelStock *stock = traits.hasStock ? labelStock(json.value("stock"_L1).toString()) : nullptr;
    if (stock) {
        choice.stock = QString::fromLatin1(stock->key);
        choice.firstPlace = std::clamp(json.value("firstPlace"_L1).toInt(1), 1, stock->count());
    }
    return choice;
}

ExportRequest printRequestFor(const PrintChoice &choice, const ExportedList &list)
{
    ExportRequest request = requestFor(exportWishOf(choice), list);
    request.print.sheet = choice.subject.isEmpty() ? choice.sheet : choice.sheet + u':' + choice.subject;
    request.print.paper = choice.paper;
    request.print.isLandscape = choice.isLandscape;
    request.print.showsCovered = choice.showsCovered;
    request.print.stock = choice.stock;
    request.print.firstPlace = choice.firstPlace;
    return request;
}

QStringList columnsNotPrinted(const PrintChoice &choice, const ExportedList &list) { return columnsWithoutPlace(exportWishOf(choice), list); }

} // namespace vitrine
