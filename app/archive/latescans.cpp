// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/latescans.h"

#include "base/bidi.h"
#include "catalogue/storeroom.h"
#include "editing/editor.h"
#include "models/placetreemodel.h"

#include <memory>
#include <utility>

namespace vitrine {

LateScans::LateScans(const StoreRoomContext &context, QObject *parent) : QObject(parent), m_context(context), m_reading(context.reader)
{
    connect(&m_reading, &ReadingBeside::failed, this, [this](const Error &error) { giveUp(error.message); });
    connect(&m_reading, &ReadingBeside::busyChanged, this, &LateScans::readNext);
    // Nothing is written while a long deed is under way: they go on after it.
    connect(&m_context.editor, &Editor::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            readNext();
    });
}

void LateScans::write(const Scans &scans)
{
    m_waiting.push_back(scans);
    readNext();
}

void LateScans::readNext()
{
    if (m_waiting.empty() || m_reading.isBusy() || m_context.editor.isBusy())
        return;
    m_reading.read([this, id = m_waiting.front().stocktake](const Reader &reader) -> Result<Background::Answer> {
        auto read = readStocktake(reader, id);
        if (!read)
            return read.unexpected();
        const auto found = std::make_shared<StocktakeFound>(std::move(*read));
        return Background::Answer([this, found] { take(std::move(*found)); });
    });
}

void LateScans::take(StocktakeFound found)
{
    if (m_context.editor.isBusy())
        return; // begun meanwhile
    Scans &now = m_waiting.front();
    if (!found.stocktake)
        return giveUp(tr("The stocktake is not there any more."));
    StocktakeModel lines([](RecordId) { return QString(); });
    (void)lines.setPrepared(std::move(found.lines));
    PlaceTreeModel places;
    places.setPlaces(found.places);
    QStringList numbers;
    for (; !now.scanned.isEmpty(); now.scanned.removeFirst()) {
        const QString scanned = now.scanned.first();
        if (scanned.size() > longestScan) {
            Q_EMIT said(tr("This is no label and no number: it has %Ln letters. Nothing was written.", nullptr, int(scanned.size())), true);
            continue;
        }
        const ScanMeaning meant = meaningOf(scanned, lines, places, m_context.reader);
        if (!meant.place.isEmpty()) {
            now.standing = meant.place;
            continue;
        }
        if (const auto done = writeOne(now, meant.number); !done)
            return giveUp(done.error().message);
        numbers += meant.number;
    }
    if (!numbers.isEmpty())
        Q_EMIT said(tr("%1: written to “%2”, where it was scanned.").arg(listedScans(numbers, m_context.language), isolate(found.stocktake->title)), false);
    end();
}

Result<void> LateScans::writeOne(Scans &scans, const QString &number)
{
    const auto done = m_context.editor.writeDown([&](Catalogue &catalogue) -> Result<void> {
        const auto seen = StoreRoom(catalogue).saw(scans.stocktake, number, scans.standing, scans.note);
        return seen ? Result<void>() : seen.unexpected();
    });
    if (done)
        scans.note.clear();
    return done;
}

void LateScans::end()
{
    const StocktakeId of = m_waiting.front().stocktake;
    m_waiting.pop_front();
    Q_EMIT written(of);
    readNext();
}

/// What was not written is named, and given back with the place before it.
void LateScans::giveUp(const QString &why)
{
    const Scans left = m_waiting.front();
    Q_EMIT said(tr("%1: scanned for another stocktake and not written there. %2 Open it again: it is tried once more.").arg(listedScans(left.scanned, m_context.language), why), true);
    Q_EMIT leftOver(left.stocktake, left.standing.isEmpty() ? left.scanned : QStringList{left.standing} + left.scanned);
    end();
}

} // namespace vitrine
