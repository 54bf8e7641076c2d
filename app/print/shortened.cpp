// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/shortened.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype mostLetters = 2000; // of one text: no label holds them

double heightOf(const Wording &text, const Typeface &face, double width)
{
    BlockMaker make(width, Qt::LeftToRight);
    return make.text(text, face, {0, width}, 0);
}

double heightOf(const std::vector<Wording> &texts, const Typeface &face, double width)
{
    double height = 0;
    for (const Wording &text : texts)
        height += heightOf(text, face, width);
    return height;
}

/// The longest beginning that takes no more than so many lines with its ellipsis.
Wording cutTo(int lines, const Wording &text, const Typeface &face, double width)
{
    const double most = lines * lineHeight(face, text.language) + 1;
    const auto beginning = [&text](qsizetype letters) {
        if (letters > 0 && text.text[letters - 1].isHighSurrogate())
            --letters;
        return Wording{text.text.first(letters).trimmed() + u'…', text.language};
    };
    qsizetype fits = 0;
    qsizetype tooLong = text.text.size() + 1;
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        (heightOf(beginning(std::min(middle, text.text.size())), face, width) <= most ? fits : tooLong) = middle;
    }
    return beginning(fits);
}

int linesOf(const Wording &text, const Typeface &face, double width) { return static_cast<int>(std::lround(heightOf(text, face, width) / lineHeight(face, text.language))); }

/// How many lines each may have: one, then in turn one more while there is room and need.
std::vector<int> sharedLines(const std::vector<Wording> &texts, const Typeface &face, double width, double height)
{
    std::vector<int> lines(texts.size(), 0);
    std::vector<int> needed;
    for (const Wording &text : texts)
        needed.push_back(linesOf(text, face, width));
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (size_t i = 0; i < texts.size(); ++i) {
            const double more = lineHeight(face, texts[i].language);
            if (lines[i] >= needed[i] || more > height)
                continue;
            height -= more;
            ++lines[i];
            isMore = true;
        }
    }
    return lines;
}

} // namespace

Fitted fitted(std::vector<Wording> texts, std::span<const Typeface> faces, double width, double height)
{
    bool isTooMuch = false; // to be measured at all
    for (Wording &text : texts) {
        isTooMuch = isTooMuch || text.text.size() > mostLetters;
        text.text.truncate(mostLetters);
    }
    for (const Typeface &face : faces) {
        const double needed = heightOf(texts, face, width);
        if (!isTooMuch && needed <= height)
            return {face, std::move(texts), needed, false};
    }
    Fitted least{faces.back(), {}, 0, true};
    const std::vector<int> lines = sharedLines(texts, least.face, width, height);
    for (size_t i = 0; i < texts.size(); ++i) {
        if (lines[i] == 0)
            continue;
        least.texts.push_back(linesOf(texts[i], least.face, width) > lines[i] || texts[i].text.size() == mostLetters ? cutTo(lines[i], texts[i], least.face, width) : texts[i]);
    }
    least.height = heightOf(least.texts, least.face, width);
    return least;
}

} // namespace vitrine
