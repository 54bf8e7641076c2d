// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/id.h"

#include <QDateTime>
#include <QJsonValue>

namespace vitrine {

/// One row of the append-only history. A created record is one row: `field` empty, `after` the whole record;
/// a deleted one is one row: `before` the whole record. Rows of one deed share `group`.
struct Change {
    qint64 sequence = 0;
    qint64 group = 0;
    QDateTime when; ///< UTC
    QString who;
    RecordType type = RecordType::Item;
    RecordId record;
    QString field;
    QString language;
    QJsonValue before;
    QJsonValue after;
};

/// What a deleted record leaves behind; its number keeps resolving and is never given again.
struct Tombstone {
    RecordId record;
    RecordType type = RecordType::Item;
    QString number;
    QString title;
    QDateTime when;
    QString who;
    QString why;
};

/// One entry of the hash-chained log of what happened to originals (PREMIS words).
struct CustodyEvent {
    qint64 sequence = 0;
    QDateTime when;
    QString who;
    CustodyType type = CustodyType::Ingestion;
    RecordId record; ///< the medium or item
    QString sha256;
    bool success = true;
    QString note;
    QString previousHash; ///< SHA-256 of the entry before
    QString hash;
};

} // namespace vitrine
