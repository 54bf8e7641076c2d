// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/ink.h"

namespace vitrine {

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Text: break;
    case Ink::Second: return QColor(74, 74, 74);
    case Ink::Rule: return QColor(176, 176, 176);
    case Ink::Plate: return QColor(236, 236, 236);
    }
    return QColor(0, 0, 0);
}

} // namespace vitrine
