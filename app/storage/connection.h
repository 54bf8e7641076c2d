// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rowids.h"
#include "storage/searchindex.h"

namespace vitrine {

/// One open catalogue: its database and what is remembered beside it. Shared by the facade and the readers of
/// one thread.
struct Connection {
    explicit Connection(std::unique_ptr<Database> opened, QString catalogueFolder)
        : database(std::move(opened)), ids(*database), tables{*database, ids}, search(tables), folder(std::move(catalogueFolder))
    {
    }
    std::unique_ptr<Database> database;
    RowIds ids;
    Tables tables;
    SearchIndex search;
    QString folder; ///< NAME.vitrine

    [[nodiscard]] QString originalPath(const QString &sha256) const
    {
        return folder + QStringLiteral("/media/") + sha256.left(2) + u'/' + sha256;
    }
};

} // namespace vitrine
