// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printedpages.h"

#include <QImage>

/// Prints read back: by poppler, and from what was painted.
namespace vitrine::test {

/// A word or a line of words where it stands on its page, in points.
struct PlacedWords {
    QRectF place;
    QString text;
};

/// Whether poppler's programs are here; tests say that they skip.
[[nodiscard]] bool hasPoppler();
[[nodiscard]] QByteArray ran(const QString &program, const QStringList &arguments);

/// The words of each page as pdftotext finds them.
[[nodiscard]] std::vector<std::vector<PlacedWords>> wordsInPdf(const QString &path);
/// A page as pdftoppm renders it.
[[nodiscard]] QImage pageOfPdf(const QString &path, int page, int dotsPerInch);

/// The lines of text that were painted on a page, in the order of the letters.
[[nodiscard]] std::vector<PlacedWords> paintedLines(PrintedPages &pages, int page);

/// Folded words in alphabetical order: what mirrored and shaped text is compared by.
[[nodiscard]] QStringList wordSet(const QString &text);
/// The painted lines whose words the PDF does not hold at their place, each with what is there instead.
[[nodiscard]] QStringList differences(const std::vector<PlacedWords> &lines, const std::vector<PlacedWords> &words);

/// How far two pictures of a page lie apart once letters are blurred: the greatest difference of a patch, of 255.
[[nodiscard]] int greatestDifference(const QImage &one, const QImage &other);

} // namespace vitrine::test
