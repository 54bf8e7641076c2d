// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QFont>
#include <QPalette>
#include <QString>

/// How a desk looks: Qt's own controls in the colours of the tokens, text at 15 pixels.
namespace vitrine {

inline constexpr int deskTextPx = 15;

[[nodiscard]] QFont deskFont(const QString &language);
[[nodiscard]] QFont deskTitleFont(const QString &language);
[[nodiscard]] QPalette deskPalette(const Tokens &tokens);
[[nodiscard]] QString deskStyleSheet(const Tokens &tokens);

} // namespace vitrine
