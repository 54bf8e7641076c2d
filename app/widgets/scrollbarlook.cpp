// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrollbarlook.h"

#include "widgets/look.h"

#include <QScrollBar>

namespace vitrine {

void dressScrollBar(QScrollBar &bar, const Look &look)
{
    const int wide = look.metrics.px(10);
    bar.setStyleSheet(QStringLiteral("QScrollBar:vertical { background: transparent; border: none; width: %1px; margin: 0; }"
                                     "QScrollBar::handle:vertical { background: %2; border-radius: %3px; min-height: %4px; }"
                                     "QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }"
                                     "QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }")
                          .arg(wide)
                          .arg(look.tokens().edge.name())
                          .arg(wide / 2)
                          .arg(look.metrics.target()));
}

} // namespace vitrine
