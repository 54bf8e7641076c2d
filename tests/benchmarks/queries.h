// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vitrine::bench {

/// One question to a generated catalogue: as a visitor types it, and as plain FTS5 takes it.
struct Query {
    QString typed;
    bool lastIsPrefix = false;
    QString match;
};

/// The fixed list: the commonest words of the vocabulary in three languages, their beginnings, Persian, phrases, two words,
/// words left out, words of one field, and words that no item has. At least 200.
QList<Query> benchmarkQueries(quint64 seed);

} // namespace vitrine::bench
