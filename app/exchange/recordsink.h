// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/anyrecord.h"
#include "domain/reader.h"

#include <QStringList>

#include <functional>

namespace vitrine {

/// What a file says about itself to whoever takes it up: captions, makers and keywords that a camera or a person wrote into it.
struct FileWords {
    std::vector<std::pair<QString, QString>> captions; ///< language ("" when not said) and text
    QString date; ///< EDTF; empty when not said
    QStringList creators;
    QStringList keywords;
    QString rights;
    QString embedded; ///< all of it, as JSON: restricted
};

/// Where an import puts records. The catalogue stands behind it in the programs; exchange itself cannot write.
/// All calls of one import belong to one deed: the one who starts the import takes everything back on an error.
class RecordSink {
public:
    virtual ~RecordSink() = default;

    /// Sees everything up to and with sealed records, and what this import wrote.
    [[nodiscard]] virtual const Reader &reader() const = 0;
    /// The status in which a record comes in that is to be `wished` and is `now`: a catalogue that asks for a second person
    /// takes what would be published into review.
    [[nodiscard]] virtual Status statusFor(Status wished, Status now)
    {
        Q_UNUSED(now)
        return wished;
    }
    /// Before a row's names are written: the error of add() or update(), where it can be told beforehand that the item will be
    /// refused. Nothing is written.
    [[nodiscard]] virtual Result<void> mayTake(const Item &item, bool isNew)
    {
        Q_UNUSED(item)
        Q_UNUSED(isNew)
        return {};
    }
    [[nodiscard]] virtual Result<void> add(AnyRecordValue record) = 0;
    [[nodiscard]] virtual Result<void> update(const AnyRecordValue &record) = 0;
    /// Copies the file, finds out what it is and adds the medium.
    [[nodiscard]] virtual Result<MediumId> attach(const Medium &medium, const QString &file) = 0;
    /// Fills in what can be read from a file: digest, type, size, pixels, duration.
    [[nodiscard]] virtual Result<Medium> probe(const Medium &medium, const QString &file) = 0;
    /// Reads what stands in a file, and whether it is whole. Unreadable when it is broken.
    [[nodiscard]] virtual Result<FileWords> words(const QString &file) = 0;
    /// Takes up the original of a medium that is already described.
    [[nodiscard]] virtual Result<void> takeUp(const QString &sha256, const QString &file) = 0;
    [[nodiscard]] virtual Result<void> setSetting(const QString &key, const QString &value) = 0;
};

} // namespace vitrine
