// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rowids.h"
#include "storage/searchengine.h"
#include "storage/searchindex.h"

namespace vitrine {

/// One open catalogue: its database and what is remembered beside it. Shared by the facade and the readers of
/// one thread.
struct Connection {
    Connection(std::unique_ptr<Database> opened, QString catalogueFolder, const Clock &clock)
        : database(std::move(opened)), ids(*database), tables{*database, ids, &clock}, search(tables), folder(std::move(catalogueFolder)),
          shelf(std::make_shared<SearchShelf>(folder))
    {
    }
    std::unique_ptr<Database> database;
    RowIds ids;
    Tables tables;
    SearchIndex search;
    QString folder; ///< NAME.vitrine
    std::shared_ptr<SearchShelf> shelf; ///< one for all connections of the catalogue in this program

    [[nodiscard]] SearchEngine &engine(const Audience &audience)
    {
        auto &kept = m_engines[{static_cast<int>(audience.upTo), audience.publishedOnly}];
        if (!kept)
            kept = std::make_unique<SearchEngine>(tables, audience, shelf);
        return *kept;
    }
    /// A deed was taken back: what was read meanwhile may never have been.
    void forget()
    {
        ids.forget();
        search.forget();
        for (const auto &[audience, engine] : m_engines)
            engine->forgetChanges();
    }

    [[nodiscard]] QString originalPath(const QString &sha256) const
    {
        return folder + QStringLiteral("/media/") + sha256.left(2) + u'/' + sha256;
    }

private:
    std::map<std::pair<int, bool>, std::unique_ptr<SearchEngine>> m_engines;
};

} // namespace vitrine
