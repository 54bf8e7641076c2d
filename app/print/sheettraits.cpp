// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheettraits.h"

#include "print/typeface.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

constexpr double a5 = 148; // millimetres

constexpr SheetTraits sheets[] = {
    {.kind = SheetKind::List, .title = QT_TRANSLATE_NOOP("vitrine::Print", "Item list"),
     .note = QT_TRANSLATE_NOOP("vitrine::Print", "the chosen fields as a table"), .hasFields = true},
    {.kind = SheetKind::ObjectId, .title = QT_TRANSLATE_NOOP("vitrine::Print", "Object ID sheet"),
     .note = QT_TRANSLATE_NOOP("vitrine::Print", "nine facts and photographs by which a thing is known again; a sheet each"), .hasPictures = true},
    {.kind = SheetKind::FindingAid, .title = QT_TRANSLATE_NOOP("vitrine::Print", "Finding aid"),
     .note = QT_TRANSLATE_NOOP("vitrine::Print", "by levels, after ISAD(G), with contents and page numbers")},
    {.kind = SheetKind::WallLabels, .title = QT_TRANSLATE_NOOP("vitrine::Print", "Wall labels"),
     .note = QT_TRANSLATE_NOOP("vitrine::Print", "for the exhibition, the languages side by side")},
    {.kind = SheetKind::ObjectLabels, .title = QT_TRANSLATE_NOOP("vitrine::Print", "Object labels"),
     .note = QT_TRANSLATE_NOOP("vitrine::Print", "number, title and QR code, to tie on or to stick on"), .hasStock = true},
    {.kind = SheetKind::LargePrint, .title = QT_TRANSLATE_NOOP("vitrine::Print", "Large print"),
     .note = QT_TRANSLATE_NOOP("vitrine::Print", "what the wall says, from 18 points; a sheet an entry and language"), .leastPaper = a5},
    {.kind = SheetKind::BoxLabels, .title = QT_TRANSLATE_NOOP("vitrine::Print", "Box labels"),
     .note = QT_TRANSLATE_NOOP("vitrine::Print", "a label for each place in the store-room"), .hasStock = true, .upTo = Access::Internal},
    {.kind = SheetKind::Contents, .title = QT_TRANSLATE_NOOP("vitrine::Print", "Contents by location"),
     .note = QT_TRANSLATE_NOOP("vitrine::Print", "what lies where, with boxes to tick"), .upTo = Access::Internal},
    {.kind = SheetKind::Register, .title = QT_TRANSLATE_NOOP("vitrine::Print", "Accession register"),
     .note = QT_TRANSLATE_NOOP("vitrine::Print", "everything that came in, in its order"),
     .isOfItems = false, .isWide = true, .upTo = Access::Restricted, .leastPaper = a5},
    {.kind = SheetKind::Stocktake, .title = QT_TRANSLATE_NOOP("vitrine::Print", "Stocktaking report"),
     .note = QT_TRANSLATE_NOOP("vitrine::Print", "of the last one: what was seen, what is missing"),
     .isOfItems = false, .isWide = true, .upTo = Access::Internal, .leastPaper = a5},
};
static_assert(std::size(sheets) == EnumNames<SheetKind>::names.size(), "every sheet has a row");

} // namespace

std::span<const SheetTraits> allSheetTraits() { return sheets; }

const SheetTraits &traitsOf(SheetKind kind)
{
    const auto found = std::find_if(std::begin(sheets), std::end(sheets), [kind](const SheetTraits &one) { return one.kind == kind; });
    Q_ASSERT(found != std::end(sheets));
    return *found;
}

QString sheetTitle(const SheetTraits &traits) { return QCoreApplication::translate("vitrine::Print", traits.title); }

QString sheetNote(const SheetTraits &traits) { return QCoreApplication::translate("vitrine::Print", traits.note); }

QStringList papersOf(const SheetTraits &traits)
{
    QStringList names;
    for (const QString &name : paperNames()) {
        PrintWish wish;
        wish.paper = name;
        const auto shape = pageShapeOf(wish);
        if (shape && shape->width > millimetres(traits.leastPaper - 1))
            names += name;
    }
    return names;
}

} // namespace vitrine
