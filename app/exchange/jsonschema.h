// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace vitrine {

/// The JSON Schema (2020-12) of the lossless format, made from the field tables. The copy that is shipped,
/// resources/schema/vitrine-catalogue.schema.json, is compared with it by a test.
[[nodiscard]] QJsonObject catalogueSchema();

} // namespace vitrine
