// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/cataloguesink.h"

#include "domain/validation.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace vitrine {

CatalogueSink::CatalogueSink(Catalogue &catalogue, Mode mode)
    : m_catalogue(catalogue), m_mode(mode), m_needsSecond(catalogue.needsSecondPerson()), m_reader(catalogue.reader(Audience::desk(Access::Sealed)))
{
}

Status CatalogueSink::statusFor(Status wished, Status now)
{
    if (!m_needsSecond || wished != Status::Published || now == Status::Published)
        return wished;
    ++m_heldBack;
    return Status::InReview;
}

Result<void> CatalogueSink::mayTake(const Item &item, bool isNew)
{
    const Faults faults = faultsOf(item);
    const auto first = std::find_if(faults.begin(), faults.end(), [](const Fault &fault) { return fault.severity == Fault::Severity::Error; });
    if (first != faults.end())
        return fail(ErrorKind::Invalid, first->sentence, first->field);
    if (!isNew)
        return {};
    if (!m_oldNumbers) {
        const auto deleted = m_reader->tombstones();
        if (!deleted)
            return deleted.unexpected();
        m_oldNumbers.emplace();
        for (const Tombstone &one : *deleted)
            m_oldNumbers->insert(one.number, one.record);
    }
    const RecordId before = m_oldNumbers->value(item.number, anyId(item.id));
    if (before != anyId(item.id))
        return fail(ErrorKind::Conflict, tr("This number belonged to a deleted entry and is never given again; nothing was changed. Choose another number."), item.number);
    if (m_reader->item(item.id))
        return fail(ErrorKind::Conflict, tr("A record of this identity is in the catalogue already; nothing was changed."), item.id.toString());
    return {};
}

Result<void> CatalogueSink::add(AnyRecordValue record)
{
    return std::visit(
        [&](auto &one) -> Result<void> {
            const auto added = m_catalogue.add(std::move(one));
            return added ? Result<void>() : added.unexpected();
        },
        record);
}

Result<void> CatalogueSink::update(const AnyRecordValue &record)
{
    return std::visit([&](const auto &one) { return m_catalogue.update(one); }, record);
}

const Result<ForeignFile> &CatalogueSink::read(const QString &file)
{
    if (!m_read || m_readFile != file)
        m_read = m_foreign.read(file);
    m_readFile = file;
    if (const QString warning = m_foreign.takeWarning(); !warning.isEmpty())
        m_warning = warning;
    return *m_read;
}

Result<Medium> CatalogueSink::probe(const Medium &medium, const QString &file)
{
    const Result<ForeignFile> &found = read(file);
    if (!found)
        return found.unexpected();
    const MediaFacts *facts = &found->facts;
    Medium probed = medium;
    probed.sha256 = facts->sha256;
    probed.bytes = facts->bytes;
    probed.mimeType = facts->mimeType;
    if (facts->pixels.isValid()) {
        probed.width = facts->pixels.width();
        probed.height = facts->pixels.height();
    }
    if (facts->duration)
        probed.duration = facts->duration->count();
    if (facts->hasAudio)
        probed.sound = *facts->hasAudio;
    return probed;
}

Result<FileWords> CatalogueSink::words(const QString &file)
{
    const Result<ForeignFile> &found = read(file);
    if (!found)
        return found.unexpected();
    if (found->fault != FileFault::None)
        return fail(ErrorKind::Unreadable, faultSentence(found->fault, QFileInfo(file).fileName()));
    const EmbeddedWords &words = found->words;
    const QString everything = words.everything.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(words.everything).toJson(QJsonDocument::Compact));
    return FileWords{words.captions, words.date, words.creators, words.keywords, words.rights, everything};
}

Result<MediumId> CatalogueSink::attach(const Medium &medium, const QString &file)
{
    const auto probed = medium.mimeType.isEmpty() ? probe(medium, file) : Result<Medium>(medium);
    if (!probed)
        return probed.unexpected();
    if (m_mode == Mode::Write)
        return m_catalogue.attach(*probed, file);
    return m_catalogue.add(*probed);
}

Result<void> CatalogueSink::takeUp(const QString &sha256, const QString &file)
{
    return m_mode == Mode::Write ? m_catalogue.takeUp(sha256, file) : Result<void>();
}

Result<void> CatalogueSink::setSetting(const QString &key, const QString &value)
{
    return m_catalogue.setSetting(key, value);
}

} // namespace vitrine
