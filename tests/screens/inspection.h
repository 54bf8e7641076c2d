// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

#include <map>

class QWidget;

/// What the test of the screens looks for. Each check names every fault it finds in a shown window, one sentence each;
/// nothing found is an empty list.
namespace vitrine::test {

/// "home/HomePage/TextBlock:title#2": the same widget of the same page in every language.
[[nodiscard]] QString pathOf(const QWidget &widget, const QWidget &window);
/// The part of a widget that no parent cuts away, in pixels of the window; empty when it is not seen.
[[nodiscard]] QRect seenRect(const QWidget &widget, const QWidget &window);

/// Words that do not fit into their own widget.
[[nodiscard]] QStringList clippedWords(const QWidget &window);
/// Widgets that reach beyond their parent, unless they can be scrolled to; columns wider than their scroll area.
[[nodiscard]] QStringList widgetsOutside(const QWidget &window);
/// Buttons and texts that lie on one another.
[[nodiscard]] QStringList overlaps(const QWidget &window);
/// Columns that have to be scrolled, with a hole of more than a quarter of their height between two of their parts: what
/// follows is not found.
[[nodiscard]] QStringList holes(const QWidget &window);
/// Pictures of one single colour, in the window as it was painted.
[[nodiscard]] QStringList emptyPictures(const QWidget &window, const QImage &painted);
/// Words under 7:1 (the stricter figure, whatever their size) and edges of controls under 3:1.
[[nodiscard]] QStringList faintThings(const QWidget &window, const QImage &painted);
/// Every text of the interface that is seen, by the path of its widget.
[[nodiscard]] std::map<QString, QString> seenTexts(const QWidget &window);

} // namespace vitrine::test
