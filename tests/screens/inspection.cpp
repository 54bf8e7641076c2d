// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "pages/scrollcolumn.h"
#include "pages/tile.h"
#include "widgets/cardview.h"
#include "widgets/keypanel.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QFontMetrics>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>

#include <algorithm>

namespace vitrine::test {

namespace {

QString shortened(const QString &text)
{
    QString words = text.simplified();
    return words.size() > 60 ? words.left(60) + u'…' : words;
}

QString textOf(const QWidget &widget)
{
    if (const auto *block = qobject_cast<const TextBlock *>(&widget))
        return block->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->text().isEmpty() ? edit->placeholderText() : edit->text();
    return {};
}

QString named(const QWidget &widget, const QWidget &window, const QString &fault)
{
    return QStringLiteral("%1: %2 \"%3\"").arg(pathOf(widget, window), fault, shortened(textOf(widget)));
}

template<class Do>
void forEachSeen(const QWidget &window, Do what)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window)
            what(*widget);
    }
}

/// Keys of a panel have the size their panel gives them; only their words must fit.
bool isKey(const TouchButton &button)
{
    return qobject_cast<const KeyPanel *>(button.parentWidget());
}

/// Pixels that are missing for the words of a widget.
QSize missingFor(const QWidget &widget)
{
    const int width = widget.width();
    if (const auto *button = qobject_cast<const TouchButton *>(&widget);
        button && isKey(*button) && !button->text().isEmpty()) {
        const int words = QFontMetrics(button->look().font(TextRole::Value)).horizontalAdvance(button->text());
        return {std::max(0, words - width), 0};
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return {std::max(0, QFontMetrics(edit->font()).horizontalAdvance(edit->placeholderText()) - width),
                std::max(0, QFontMetrics(edit->font()).height() - edit->height())};
    if (widget.layout() || textOf(widget).isEmpty())
        return widget.hasHeightForWidth() && !widget.layout() ? QSize(0, std::max(0, widget.heightForWidth(width) - widget.height()))
                                                              : QSize(0, 0);
    const int needed = widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
    const bool isTile = qobject_cast<const Tile *>(&widget);
    const int widest = isTile ? 0 : widget.minimumSizeHint().width();
    return {std::max(0, widest - width), std::max(0, needed - widget.height())};
}

void addClippedCards(const CardView &cards, const QWidget &window, QStringList &faults)
{
    for (int row = 0; cards.model() && row < cards.model()->rowCount(); ++row) {
        const QModelIndex index = cards.model()->index(row, 0);
        const QRect rect = cards.visualRect(index);
        if (!rect.intersects(cards.viewport()->rect()))
            continue;
        const QSize needed = cards.sizeHintForIndex(index);
        if (needed.height() > rect.height() + 1 || rect.right() > cards.viewport()->width())
            faults += QStringLiteral("%1: card %2 needs %3 high, has %4").arg(pathOf(cards, window)).arg(row).arg(needed.height()).arg(rect.height());
    }
}

bool liesIn(const QWidget &widget, const QWidget &ancestor)
{
    return &widget == &ancestor || ancestor.isAncestorOf(&widget);
}

/// Keys stand in a panel that lies over a page on purpose: it is judged by itself.
const QWidget *layerOf(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (qobject_cast<const KeyPanel *>(each))
            return each;
    }
    return nullptr;
}

} // namespace

QString pathOf(const QWidget &widget, const QWidget &window)
{
    QStringList parts;
    for (const QWidget *each = &widget; each && each != &window; each = each->parentWidget()) {
        QString part = QString::fromLatin1(each->metaObject()->className()).section(QStringLiteral("::"), -1);
        if (!each->objectName().isEmpty())
            part += u':' + each->objectName();
        int number = 0;
        const auto siblings = each->parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *sibling : siblings) {
            if (sibling == each)
                break;
            number += sibling->isVisible() && sibling->metaObject() == each->metaObject() && sibling->objectName() == each->objectName();
        }
        parts.prepend(number ? part + u'#' + QString::number(number) : part);
    }
    return parts.join(u'/');
}

QRect seenRect(const QWidget &widget, const QWidget &window)
{
    QRect seen = widget.rect();
    for (const QWidget *each = &widget; each != &window; each = each->parentWidget()) {
        if (!each->isVisible() || !each->parentWidget())
            return {};
        seen = seen.translated(each->pos()) & each->parentWidget()->rect();
    }
    return seen;
}

QStringList clippedWords(const QWidget &window)
{
    QStringList faults;
    forEachSeen(window, [&](const QWidget &widget) {
        if (const auto *cards = qobject_cast<const CardView *>(&widget))
            return addClippedCards(*cards, window, faults);
        const QSize missing = missingFor(widget);
        if (missing.width() > 2 || missing.height() > 1)
            faults += named(widget, window, QStringLiteral("%1 x %2 pixels are missing (has %3 x %4)")
                                .arg(missing.width()).arg(missing.height()).arg(widget.width()).arg(widget.height()));
    });
    return faults;
}

QStringList widgetsOutside(const QWidget &window)
{
    QStringList faults;
    forEachSeen(window, [&](const QWidget &widget) {
        const QWidget *parent = widget.parentWidget();
        if (widget.size().isEmpty() || !parent->isVisible())
            return;
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent) {
            const bool isColumn = qobject_cast<const ScrollColumn *>(area);
            if (isColumn && widget.width() > parent->width() + 1)
                faults += named(widget, window, QStringLiteral("is %1 wide in a column of %2").arg(widget.width()).arg(parent->width()));
            return;
        }
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())) {
            const QRect at = widget.geometry();
            faults += named(widget, window, QStringLiteral("lies at %1,%2 %3x%4 outside its parent of %5x%6")
                                .arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height()).arg(parent->width()).arg(parent->height()));
        }
    });
    return faults;
}

QStringList overlaps(const QWidget &window)
{
    std::vector<const QWidget *> leaves;
    forEachSeen(window, [&](const QWidget &widget) {
        if ((qobject_cast<const TouchButton *>(&widget) || qobject_cast<const TextBlock *>(&widget))
            && !seenRect(widget, window).isEmpty() && !textOf(widget).isEmpty())
            leaves.push_back(&widget);
    });
    QStringList faults;
    for (size_t i = 0; i < leaves.size(); ++i) {
        const QRect first = seenRect(*leaves[i], window);
        for (size_t k = i + 1; k < leaves.size(); ++k) {
            const QRect both = first & seenRect(*leaves[k], window);
            if (both.width() > 1 && both.height() > 1 && !liesIn(*leaves[k], *leaves[i]) && !liesIn(*leaves[i], *leaves[k])
                && layerOf(*leaves[i]) == layerOf(*leaves[k]))
                faults += named(*leaves[i], window, QStringLiteral("lies on \"%1\" by %2 x %3").arg(shortened(textOf(*leaves[k]))).arg(both.width()).arg(both.height()));
        }
    }
    return faults;
}

QStringList holes(const QWidget &window)
{
    QStringList faults;
    forEachSeen(window, [&](const QWidget &widget) {
        const auto *column = qobject_cast<const ScrollColumn *>(&widget);
        if (!column || column->widget()->height() <= column->viewport()->height())
            return;
        std::vector<QRect> parts;
        for (const QWidget *part : column->widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (part->isVisible() && !part->size().isEmpty())
                parts.push_back(part->geometry());
        }
        std::sort(parts.begin(), parts.end(), [](const QRect &a, const QRect &b) { return a.top() < b.top(); });
        int reached = 0;
        for (const QRect &part : parts) {
            if (part.top() - reached > column->viewport()->height() / 4)
                faults += named(widget, window, QStringLiteral("has a hole of %1 pixels above %2").arg(part.top() - reached).arg(part.top()));
            reached = std::max(reached, part.bottom());
        }
        if (column->widget()->height() - reached > column->viewport()->height() / 4)
            faults += named(widget, window, QStringLiteral("scrolls %1 pixels beyond its last part").arg(column->widget()->height() - reached));
    });
    return faults;
}

std::map<QString, QString> seenTexts(const QWidget &window)
{
    std::map<QString, QString> texts;
    forEachSeen(window, [&](const QWidget &widget) {
        const QString text = textOf(widget);
        if (!text.isEmpty())
            texts[pathOf(widget, window)] = text;
    });
    return texts;
}

} // namespace vitrine::test
