// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueimpl.h"

#include "catalogue/cataloguewords.h"
#include "catalogue/originals.h"
#include "storage/stores.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// Taking up originals: once, by SHA-256, byte for byte.
namespace vitrine {

namespace {

struct Adopted {
    QString digest;
    QString copied; ///< where to, when it was not there before
};

/// Copies `file` to where its digest says, unless it lies there already.
Result<Adopted> adopt(const Connection &connection, const QString &file)
{
    const auto digest = digestOf(file);
    if (!digest)
        return digest.unexpected();
    const QString target = connection.originalPath(*digest);
    if (QFileInfo(target).size() == QFileInfo(file).size() && digestOf(target).value_or(QString()) == *digest)
        return Adopted{*digest, {}};
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return fail(ErrorKind::Refused, CatalogueWords::tr("The media folder of the catalogue may not be written; nothing was changed."), target);
    const bool mended = QFile::exists(target);
    VITRINE_TRY(copyWhole(file, target));
    return Adopted{*digest, mended ? QString() : target};
}

} // namespace

Result<MediumId> Catalogue::attach(Medium medium, const QString &file)
{
    const auto adopted = adopt(*d->connection, file);
    if (!adopted)
        return adopted.unexpected();
    medium.sha256 = adopted->digest;
    medium.bytes = QFileInfo(file).size();
    if (medium.originalName.isEmpty())
        medium.originalName = QFileInfo(file).fileName();
    if (medium.id.isNull())
        medium.id = MediumId::create();
    const auto done = d->perform([&]() -> Result<void> {
        const auto added = add(medium);
        if (!added)
            return added.unexpected();
        VITRINE_TRY(d->custody(CustodyType::Ingestion, anyId(medium.id), medium.sha256, true, medium.originalName));
        return d->custody(CustodyType::MessageDigestCalculation, anyId(medium.id), medium.sha256, true, u"SHA-256"_s);
    });
    if (!done) {
        removeOriginal(adopted->copied);
        return done.unexpected();
    }
    d->adopted.append(adopted->copied);
    return medium.id;
}

Result<MediumId> Catalogue::derive(Medium copy, const QString &file, MediumId from)
{
    if (copy.id.isNull())
        copy.id = MediumId::create();
    const auto done = d->perform([&]() -> Result<void> {
        const auto row = d->connection->ids.find(from.uuid());
        if (!row)
            return row.unexpected();
        if (*row == 0)
            return fail(ErrorKind::Missing, CatalogueWords::tr("This entry is not in the catalogue any more; nothing was changed."), from.toString());
        const auto original = readRecord<Medium>(d->tables(), *row, from.uuid());
        if (!original)
            return original.unexpected();
        const auto attached = attach(copy, file);
        if (!attached)
            return attached.unexpected();
        const auto digest = digestOf(file);
        if (!digest)
            return digest.unexpected();
        VITRINE_TRY(d->custody(CustodyType::Derivation, anyId(copy.id), *digest, true, CatalogueWords::tr("made from another medium")));
        return d->custody(CustodyType::Derivation, anyId(from), original->sha256, true,
                          CatalogueWords::tr("medium %1 was made from it, SHA-256 %2").arg(copy.id.toString(), *digest));
    });
    return done ? Result<MediumId>(copy.id) : done.unexpected();
}

Result<void> Catalogue::takeUp(const QString &sha256, const QString &file)
{
    const auto digest = digestOf(file);
    if (!digest)
        return digest.unexpected();
    if (*digest != sha256)
        return fail(ErrorKind::Invalid, CatalogueWords::tr("The file “%1” is not the one described: its bytes have another digest. It was not taken up.")
                                            .arg(QFileInfo(file).fileName()), *digest);
    const auto adopted = adopt(*d->connection, file);
    if (!adopted)
        return adopted.unexpected();
    d->adopted.append(adopted->copied);
    return {};
}

} // namespace vitrine
