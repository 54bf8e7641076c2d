// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/memorycatalogue.h"

#include <memory>

/// Catalogues that every exporter is tried on.
namespace vitrine::test {

/// Three entries in a hierarchy, with a maker, a place, materials, dates of both calendars, dimensions and a medium; two of
/// them demonstrations.
[[nodiscard]] std::unique_ptr<MemoryCatalogue> smallCatalogue();

/// Public records whose internal and restricted fields hold words with SECRET, and records beyond the public whose every
/// word has -SHUT.
[[nodiscard]] std::unique_ptr<MemoryCatalogue> catalogueWithSecrets();

/// Titles and numbers as somebody would write them who means harm, or whose program failed.
[[nodiscard]] std::unique_ptr<MemoryCatalogue> hostileCatalogue();

} // namespace vitrine::test
