// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheetkind.h"

#include "print/labelstock.h"
#include "print/sheettraits.h"
#include "print/typeface.h"

#include <QCoreApplication>
#include <QRectF>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::SheetKind)
};

struct Paper {
    const char *name;
    QPageSize::PageSizeId id;
    double margin; ///< millimetres
};

constexpr Paper papers[] = {{"A4", QPageSize::A4, 18}, {"A5", QPageSize::A5, 13}, {"A6", QPageSize::A6, 10}, {"A3", QPageSize::A3, 22}, {"Letter", QPageSize::Letter, 18}};

PageShape shapeOf(QPageSize::PageSizeId size, QPageLayout::Orientation orientation, double margin)
{
    PageShape shape;
    shape.layout = QPageLayout(QPageSize(size), orientation, {});
    const QSizeF full = shape.layout.fullRect(QPageLayout::Point).size();
    shape.width = points(full.width());
    shape.height = points(full.height());
    shape.margin = millimetres(margin);
    return shape;
}

/// What is not right with the labels that are wished for; empty: nothing.
QString faultOfStock(const PrintWish &wish)
{
    const LabelStock *stock = labelStock(wish.stock);
    if (!stock)
        return Words::tr("“%1” is no sheet of labels; there are %2. Nothing was written.").arg(wish.stock, labelStockNames().join(u", "_s));
    const auto kind = sheetKindOf(wish);
    if (kind && !traitsOf(*kind).hasStock)
        return Words::tr("“%1” is not printed on sheets of labels; object and box labels are. Nothing was written.").arg(wish.sheet);
    if (wish.firstPlace < 1 || wish.firstPlace > stock->count())
        return Words::tr("A sheet of these labels has the places 1 to %1; there is no place %2. Nothing was written.").arg(stock->count()).arg(wish.firstPlace);
    return {};
}

/// Upright A4 without margins: the labels know their places.
Result<PageShape> shapeOfStock(const PrintWish &wish)
{
    const QString fault = faultOfStock(wish);
    if (!fault.isEmpty())
        return fail(ErrorKind::Invalid, fault);
    return shapeOf(QPageSize::A4, QPageLayout::Portrait, 0);
}

} // namespace

Result<SheetKind> sheetKindOf(const PrintWish &wish)
{
    if (const auto kind = enumFromName<SheetKind>(wish.sheet.section(u':', 0, 0)))
        return *kind;
    return fail(ErrorKind::Invalid, Words::tr("“%1” is no sheet that can be printed; there are %2. Nothing was written.").arg(wish.sheet, sheetKindNames().join(u", "_s)));
}

Result<PageShape> pageShapeOf(const PrintWish &wish)
{
    if (!wish.stock.isEmpty())
        return shapeOfStock(wish);
    for (const Paper &paper : papers) {
        if (wish.paper.compare(QLatin1StringView(paper.name), Qt::CaseInsensitive) != 0)
            continue;
        return shapeOf(paper.id, wish.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, paper.margin);
    }
    return fail(ErrorKind::Invalid, Words::tr("“%1” is no paper that can be printed on; there are %2. Nothing was written.").arg(wish.paper, paperNames().join(u", "_s)));
}

QString sheetSubject(const PrintWish &wish) { return wish.sheet.section(u':', 1); }

QStringList sheetKindNames()
{
    QStringList names;
    for (const std::string_view name : EnumNames<SheetKind>::names)
        names += QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return names;
}

QStringList paperNames()
{
    QStringList names;
    for (const Paper &paper : papers)
        names += QString::fromLatin1(paper.name);
    return names;
}

} // namespace vitrine
