// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

#include <QCoreApplication>

namespace vitrine {

/// What divides a list, in words for people: "“carpet”; Kind: document; in Depot › Shelf 4".
class QueryWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::QueryWords)
public:
    /// `text` is queryText(); names of what it points to are asked of the reader.
    [[nodiscard]] static QString of(const QString &text, const Reader &reader, const QString &language);

private:
    [[nodiscard]] static QString values(const FacetFilter &filter, const Reader &reader, const QString &language);
};

} // namespace vitrine
