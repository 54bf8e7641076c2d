// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/uris.h"

/// Addresses of LIDO's own terminology.
namespace vitrine::lido {

inline const QString terminology = QStringLiteral("http://terminology.lido-schema.org/");
inline const QString uriType = terminology + QStringLiteral("lido00099");
inline const QString localType = terminology + QStringLiteral("lido00100");

/// Whether an identifier is an address or of our own.
[[nodiscard]] inline QString typeOfId(const QString &id) { return isWebAddress(id) ? uriType : localType; }

} // namespace vitrine::lido
