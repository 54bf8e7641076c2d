// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vitrine {

/// What the storage says to a person; a class, so that lupdate finds them.
class StorageWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::StorageWords)
};

} // namespace vitrine
