// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "pages/backdrop.h"
#include "pages/tile.h"
#include "widgets/cardview.h"
#include "widgets/textblock.h"
#include "widgets/videoview.h"
#include "widgets/zoomview.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace vitrine::test {

namespace {

constexpr double forWords = 7.0;
constexpr double forEdges = 3.0;
/// Above this share of one colour there is no picture: a sign on a plate or a dead pixel does not count as one.
constexpr double oneColour = 0.995;

/// The colour half of the pixels are darker than, by lightness.
QColor medianOf(const QImage &painted, const QRect &rect)
{
    std::vector<QRgb> pixels;
    const QRect inside = rect & painted.rect();
    const int step = std::max(1, std::min(inside.width(), inside.height()) / 40);
    for (int y = inside.top(); y <= inside.bottom(); y += step) {
        for (int x = inside.left(); x <= inside.right(); x += step)
            pixels.push_back(painted.pixel(x, y));
    }
    if (pixels.empty())
        return {};
    const auto middle = pixels.begin() + static_cast<std::ptrdiff_t>(pixels.size() / 2);
    std::nth_element(pixels.begin(), middle, pixels.end(), [](QRgb a, QRgb b) { return qGray(a) < qGray(b); });
    return QColor::fromRgb(*middle);
}

bool isOneColour(const QImage &painted, const QRect &rect)
{
    const QRect inside = rect & painted.rect();
    QHash<QRgb, int> counts;
    int all = 0;
    for (int y = inside.top(); y <= inside.bottom(); y += 3) {
        for (int x = inside.left(); x <= inside.right(); x += 3, ++all)
            ++counts[painted.pixel(x, y)];
    }
    const int most = counts.isEmpty() ? 0 : *std::max_element(counts.cbegin(), counts.cend());
    return all > 0 && most >= oneColour * all;
}

/// Where in a widget a picture should be; empty when it shows none.
QRect pictureIn(const QWidget &widget)
{
    if (const auto *zoom = qobject_cast<const ZoomView *>(&widget))
        return zoom->transform().isValid() ? zoom->transform().contentRect().toRect() & zoom->rect() : zoom->rect();
    if (qobject_cast<const VideoView *>(&widget) || qobject_cast<const Backdrop *>(&widget))
        return widget.rect();
    if (const auto *tile = qobject_cast<const Tile *>(&widget))
        return tile->card().picture == Card::Picture::None ? QRect() : tile->rect().adjusted(12, 12, -12, -tile->height() / 2);
    return {};
}

void addEmptyCards(const CardView &cards, const QWidget &window, const QImage &painted, QStringList &faults)
{
    const QPoint origin = cards.viewport()->mapTo(&window, QPoint());
    for (int row = 0; cards.model() && row < cards.model()->rowCount(); ++row) {
        QRect rect = cards.visualRect(cards.model()->index(row, 0));
        rect.setHeight(rect.width() / 2); // the upper part is the picture
        if (cards.viewport()->rect().contains(rect) && isOneColour(painted, rect.adjusted(14, 14, -14, 0).translated(origin)))
            faults += QStringLiteral("%1: the picture of card %2 is one colour").arg(pathOf(cards, window)).arg(row);
    }
}

/// The contrast that was found, when it is too little.
std::optional<double> tooFaint(const QColor &ink, const QColor &ground, double needed)
{
    const double ratio = ground.isValid() ? contrastRatio(ink, ground) : needed;
    return ratio < needed - 0.05 ? std::optional(ratio) : std::nullopt;
}

/// The ink of the words: the token that is next to the pixel that stands out most from the ground.
QColor inkOn(const QImage &painted, const QRect &rect, const QColor &ground, const Tokens &tokens)
{
    QColor extreme = ground;
    const QRect inside = rect & painted.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor pixel = painted.pixelColor(x, y);
            if (std::abs(qGray(pixel.rgb()) - qGray(ground.rgb())) > std::abs(qGray(extreme.rgb()) - qGray(ground.rgb())))
                extreme = pixel;
        }
    }
    const auto away = [&extreme](const QColor &token) {
        return std::abs(token.red() - extreme.red()) + std::abs(token.green() - extreme.green()) + std::abs(token.blue() - extreme.blue());
    };
    const QColor inks[] = {tokens.ink, tokens.ink2, tokens.accent, tokens.mark, tokens.overInk};
    const QColor nearest = *std::min_element(std::begin(inks), std::end(inks), [&](const QColor &a, const QColor &b) { return away(a) < away(b); });
    return away(nearest) < 40 ? nearest : extreme; // paint that is no token speaks for itself
}

/// The best contrast that one of a control's four sides, outline or fill, has against what lies beyond it.
double edgeContrast(const QImage &painted, const QRect &control)
{
    struct Side {
        QPoint at;
        QPoint inwards;
    };
    const Side sides[] = {{{control.left(), control.center().y()}, {1, 0}},
                          {{control.right(), control.center().y()}, {-1, 0}},
                          {{control.center().x(), control.top()}, {0, 1}},
                          {{control.center().x(), control.bottom()}, {0, -1}}};
    double best = 0;
    for (const Side &side : sides) {
        const QPoint beyond = side.at - side.inwards * 4;
        const QColor around = medianOf(painted, QRect(beyond - QPoint(2, 2), QSize(4, 4)));
        for (int depth = 0; around.isValid() && depth < 5; ++depth)
            best = std::max(best, contrastRatio(painted.pixelColor(side.at + side.inwards * depth), around));
    }
    return best;
}

/// Cards, pictures to touch and lines of a transcript are told by their words and pictures, as design.md draws them, and a
/// button on a picture by its sign on its own fill, whatever the picture's colours: none needs an edge.
bool needsNoEdge(const TouchButton &button)
{
    const QString name = button.objectName();
    return qobject_cast<const Tile *>(&button) || qobject_cast<const ZoomView *>(button.parentWidget())
        || name.startsWith(QLatin1String("moment_")) || name.startsWith(QLatin1String("view_"))
        || name.startsWith(QLatin1String("spoken"));
}

} // namespace

QStringList emptyPictures(const QWidget &window, const QImage &painted)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *cards = qobject_cast<const CardView *>(widget))
            addEmptyCards(*cards, window, painted, faults);
        const QRect picture = pictureIn(*widget).translated(widget->mapTo(&window, QPoint())) & seenRect(*widget, window);
        if (picture.width() > 20 && picture.height() > 20 && isOneColour(painted, picture))
            faults += QStringLiteral("%1: the picture is one single colour").arg(pathOf(*widget, window));
    }
    return faults;
}

QStringList faintThings(const QWidget &window, const QImage &painted)
{
    QStringList faults;
    const auto add = [&](const QWidget &widget, const QString &what, double ratio) {
        faults += QStringLiteral("%1: %2 stands at %3:1").arg(pathOf(widget, window), what).arg(ratio, 0, 'f', 1);
    };
    for (const TextBlock *block : window.findChildren<TextBlock *>()) {
        const QRect seen = seenRect(*block, window);
        // A block that is scrolled half out of sight may show the space between two lines.
        if (seen.isEmpty() || block->text().isEmpty() || seen.height() * 3 < block->height() * 2)
            continue;
        const QColor ground = medianOf(painted, seen);
        const QColor ink = inkOn(painted, seen, ground, block->look().tokens());
        if (const auto ratio = tooFaint(ink, ground, forWords))
            add(*block, u'"' + block->text().left(30) + u'"', *ratio);
    }
    for (const TouchButton *button : window.findChildren<TouchButton *>()) {
        const QRect seen = seenRect(*button, window);
        const bool whole = seen.size() == button->size();
        if (!whole || !button->isEnabled() || button->isDown() || qobject_cast<const Tile *>(button))
            continue;
        const ControlColours colours = coloursOf(button->state(), button->look().tokens());
        const auto faint = tooFaint(colours.text, medianOf(painted, seen.adjusted(4, 4, -4, -4)), forWords);
        if (faint && !button->text().isEmpty())
            add(*button, QStringLiteral("the text of the button \"%1\"").arg(button->text()), *faint);
        // The cross in the search field is drawn bare on purpose: the field around it has the edge.
        if (button->objectName() == QLatin1String("searchClear") || seen.left() < 6 || needsNoEdge(*button))
            continue;
        if (const double ratio = edgeContrast(painted, seen); ratio < forEdges - 0.05)
            add(*button, QStringLiteral("the edge of the button \"%1\"").arg(button->text()), ratio);
    }
    return faults;
}

} // namespace vitrine::test
