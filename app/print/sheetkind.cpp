// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheetkind.h"

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

constexpr Paper papers[] = {{"A4", QPageSize::A4, 18}, {"A5", QPageSize::A5, 13}, {"A3", QPageSize::A3, 22}, {"Letter", QPageSize::Letter, 18}};

} // namespace

Result<SheetKind> sheetKindOf(const PrintWish &wish)
{
    if (const auto kind = enumFromName<SheetKind>(wish.sheet.section(u':', 0, 0)))
        return *kind;
    return fail(ErrorKind::Invalid, Words::tr("“%1” is no sheet that can be printed; there are %2. Nothing was written.").arg(wish.sheet, sheetKindNames().join(u", "_s)));
}

Result<PageShape> pageShapeOf(const PrintWish &wish)
{
    for (const Paper &paper : papers) {
        if (wish.paper.compare(QLatin1StringView(paper.name), Qt::CaseInsensitive) != 0)
            continue;
        PageShape shape;
        shape.layout = QPageLayout(QPageSize(paper.id), wish.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
        const QSizeF size = shape.layout.fullRect(QPageLayout::Point).size();
        shape.width = points(size.width());
        shape.height = points(size.height());
        shape.margin = millimetres(paper.margin);
        return shape;
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
