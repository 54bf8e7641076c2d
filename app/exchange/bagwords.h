// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vitrine {

/// What is said about bags; a class, so that lupdate finds them.
class BagWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::BagWords)
};

} // namespace vitrine
