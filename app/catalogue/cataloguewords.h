// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vitrine {

/// What the facade says to a person; a class, so that lupdate finds them.
class CatalogueWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CatalogueWords)
};

} // namespace vitrine
