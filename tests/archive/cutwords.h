// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace vitrine::test {

using namespace Qt::StringLiterals;

/// Buttons and labels of a window whose words do not fit into them. Cards wrap their words.
inline QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool isCard = button->objectName().startsWith(u"format_") || button->objectName().startsWith(u"sheet_");
        const bool isTooNarrow = !isCard && button->width() + 1 < button->fontMetrics().horizontalAdvance(button->text());
        if (button->isVisible() && isTooNarrow && button->visibleRegion().boundingRect().width() >= button->width())
            cut += u"button: "_s + button->text();
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) - 1 : 0;
        const bool isTooSmall = label->wordWrap() ? label->height() < needed : label->width() + 1 < label->fontMetrics().horizontalAdvance(label->text());
        if (label->isVisible() && isTooSmall && !label->text().isEmpty())
            cut += u"label: "_s + label->text();
    }
    return cut;
}

} // namespace vitrine::test
