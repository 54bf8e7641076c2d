// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/custodywords.h"

#include "base/bidi.h"
#include "domain/storageplace.h"

using namespace Qt::StringLiterals;

namespace vitrine {

QString CustodyWords::type(CustodyType type)
{
    switch (type) {
    case CustodyType::Accession: return tr("Accession");
    case CustodyType::Ingestion: return tr("Taken up");
    case CustodyType::MessageDigestCalculation: return tr("Checksum calculated");
    case CustodyType::FixityCheck: return tr("Checksum verified");
    case CustodyType::Derivation: return tr("Copy made");
    case CustodyType::MetadataChange: return tr("Description changed");
    case CustodyType::Publication: return tr("Published");
    case CustodyType::Withdrawal: return tr("Withdrawn");
    case CustodyType::Deletion: return tr("Deleted");
    case CustodyType::Replication: return tr("Copied");
    case CustodyType::Transfer: return tr("Moved");
    case CustodyType::Dissemination: return tr("List given out");
    case CustodyType::Stocktaking: return tr("Stocktaking");
    }
    return {};
}

QString CustodyWords::method(AccessionMethod method)
{
    switch (method) {
    case AccessionMethod::Gift: return tr("gift");
    case AccessionMethod::Bequest: return tr("bequest");
    case AccessionMethod::Purchase: return tr("purchase");
    case AccessionMethod::Deposit: return tr("deposit");
    case AccessionMethod::Transfer: return tr("transfer");
    case AccessionMethod::Commission: return tr("commission");
    case AccessionMethod::Found: return tr("found in the collection");
    case AccessionMethod::Unknown: return tr("way not recorded");
    }
    return {};
}

QString CustodyWords::outcome(StocktakeOutcome outcome)
{
    switch (outcome) {
    case StocktakeOutcome::Waiting: return tr("to be looked for");
    case StocktakeOutcome::Seen: return tr("in its place");
    case StocktakeOutcome::Misplaced: return tr("in another place");
    case StocktakeOutcome::Missing: return tr("not found");
    case StocktakeOutcome::Surplus: return tr("not on the list");
    case StocktakeOutcome::Unknown: return tr("not in the catalogue");
    }
    return {};
}

QString CustodyWords::placeKind(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Building: return tr("building");
    case PlaceKind::Room: return tr("room");
    case PlaceKind::Shelf: return tr("shelf");
    case PlaceKind::Box: return tr("box");
    case PlaceKind::Other: return tr("other place");
    }
    return {};
}

QString CustodyWords::place(const QString &path)
{
    QStringList steps;
    for (const QString &step : placeSteps(path))
        steps += isolate(step);
    return steps.join(tr(" › "));
}

QString CustodyWords::accession(const Accession &accession)
{
    QStringList words{method(accession.method)};
    if (!accession.received.isEmpty())
        words += isolate(accession.received);
    if (!accession.from.isEmpty())
        words += tr("from %1").arg(isolate(accession.from));
    if (!accession.note.isEmpty())
        words += isolate(accession.note);
    if (accession.corrects != 0)
        words += tr("corrects entry %1").arg(accession.corrects);
    return words.join(tr("; "));
}

QString CustodyWords::move(const Move &move)
{
    const QString from = place(move.from);
    const QString to = place(move.to);
    const QString words = from.isEmpty() ? tr("to %1").arg(to) : to.isEmpty() ? tr("from %1; nobody said where to").arg(from) : tr("from %1 to %2").arg(from, to);
    return move.why.isEmpty() ? words : words + tr("; ") + isolate(move.why);
}

QString CustodyWords::dissemination(const Dissemination &dissemination)
{
    return tr("%Ln entries as %1, “%2”", nullptr, dissemination.rows).arg(dissemination.format, isolate(dissemination.file));
}

QString CustodyWords::finding(const StocktakeLine &line)
{
    QStringList words{outcome(line.outcome)};
    if (line.outcome == StocktakeOutcome::Misplaced)
        words = {tr("seen in %1, not in %2").arg(place(line.found), place(line.expected))};
    if (!line.note.isEmpty())
        words += isolate(line.note);
    return words.join(tr("; "));
}

namespace {

/// A check writes its outcome in English, as PREMIS does; people read it in their language.
QString checkNote(const QString &note)
{
    const auto after = [&note](QLatin1StringView words) { return note.startsWith(words) ? std::optional(note.sliced(words.size())) : std::nullopt; };
    if (const auto name = after("SHA-256 as recorded: "_L1))
        return CustodyWords::tr("SHA-256 as recorded: %1").arg(*name);
    if (const auto name = after("missing: "_L1))
        return CustodyWords::tr("the file is missing: %1").arg(*name);
    if (const auto name = after("another size: "_L1))
        return CustodyWords::tr("the file has another size: %1").arg(*name);
    if (const auto name = after("changed bytes: "_L1))
        return CustodyWords::tr("the bytes of the file have changed: %1").arg(*name);
    return note;
}

} // namespace

QString CustodyWords::note(const CustodyEvent &event)
{
    if (event.type == CustodyType::FixityCheck)
        return checkNote(event.note);
    if (const auto one = accessionOf(event))
        return accession(*one);
    if (const auto one = moveOf(event))
        return move(*one);
    if (const auto one = disseminationOf(event))
        return dissemination(*one);
    if (const auto one = stocktakeLineOf(event))
        return finding(*one);
    return event.note;
}

} // namespace vitrine
