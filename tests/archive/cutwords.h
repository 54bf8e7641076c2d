// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace vitrine::test {

using namespace Qt::StringLiterals;

/// The choices of a box that are wider than what it shows of them, chosen or not.
inline QStringList cutChoices(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const int width = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    QStringList cut;
    for (int i = 0; i < box.count(); ++i) {
        if (box.fontMetrics().horizontalAdvance(box.itemText(i)) > width)
            cut += u"choice: "_s + box.itemText(i);
    }
    return cut;
}

/// Those of every box that is seen; what one types into holds words of its own, and names of people and places may be of any
/// length: their boxes tell them whole to whoever waits.
inline QStringList cutChoicesIn(const QWidget &window)
{
    QStringList cut;
    for (const QComboBox *box : window.findChildren<QComboBox *>()) {
        const bool isOfNames = box->objectName().startsWith(u"likeness_") || box->objectName() == u"stocktakePlace";
        if (box->isVisible() && !box->isEditable() && !isOfNames)
            cut += cutChoices(*box);
    }
    return cut;
}

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
