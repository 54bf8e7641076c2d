// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "support/memorycatalogue.h"

/// Catalogues to be printed.
namespace vitrine::test {

/// So many published items with titles in three languages, dates of both calendars and a word on what they are made of.
[[nodiscard]] std::unique_ptr<MemoryCatalogue> plainCatalogue(int items);

/// Titles of 785 letters, a text of 32,800, a word of 5,000 without any blank, emoji, controls, overrides, an item without
/// anything.
[[nodiscard]] std::unique_ptr<MemoryCatalogue> hardCatalogue();

/// A fonds with two series of files and items.
[[nodiscard]] std::unique_ptr<MemoryCatalogue> archiveCatalogue();

[[nodiscard]] ExportRequest printRequest(const QString &sheet, const QStringList &languages);

} // namespace vitrine::test
