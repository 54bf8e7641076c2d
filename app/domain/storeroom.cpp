// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storeroom.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Without what is empty, so that the log stays short.
QString compact(QJsonObject values)
{
    for (const QString &key : values.keys()) {
        const QJsonValue value = values.value(key);
        if ((value.isString() && value.toString().isEmpty()) || (value.isDouble() && value.toDouble() == 0))
            values.remove(key);
    }
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> noteOf(const CustodyEvent &event, CustodyType type)
{
    const QJsonDocument note = event.type == type ? QJsonDocument::fromJson(event.note.toUtf8()) : QJsonDocument();
    return note.isObject() ? std::optional(note.object()) : std::nullopt;
}

} // namespace

QString accessionNote(const Accession &accession)
{
    return compact({{u"number"_s, accession.number},
                    {u"title"_s, accession.title},
                    {u"method"_s, enumName(accession.method)},
                    {u"received"_s, accession.received},
                    {u"from"_s, accession.from},
                    {u"note"_s, accession.note},
                    {u"corrects"_s, accession.corrects}});
}

std::optional<Accession> accessionOf(const CustodyEvent &event)
{
    const auto note = noteOf(event, CustodyType::Accession);
    if (!note)
        return std::nullopt;
    return Accession{note->value("number"_L1).toString(),
                     note->value("title"_L1).toString(),
                     enumFromName<AccessionMethod>(note->value("method"_L1).toString()).value_or(AccessionMethod::Unknown),
                     note->value("received"_L1).toString(),
                     note->value("from"_L1).toString(),
                     note->value("note"_L1).toString(),
                     note->value("corrects"_L1).toInteger()};
}

QString moveNote(const Move &move) { return compact({{u"from"_s, move.from}, {u"to"_s, move.to}, {u"why"_s, move.why}}); }

std::optional<Move> moveOf(const CustodyEvent &event)
{
    const auto note = noteOf(event, CustodyType::Transfer);
    if (!note)
        return std::nullopt;
    return Move{note->value("from"_L1).toString(), note->value("to"_L1).toString(), note->value("why"_L1).toString()};
}

QString disseminationNote(const Dissemination &dissemination)
{
    QJsonObject note = QJsonDocument::fromJson(compact({{u"format"_s, dissemination.format},
                                                        {u"file"_s, dissemination.file},
                                                        {u"query"_s, dissemination.query},
                                                        {u"access"_s, dissemination.access},
                                                        {u"languages"_s, dissemination.languages},
                                                        {u"fields"_s, dissemination.fields}}).toUtf8()).object();
    note.insert(u"rows"_s, dissemination.rows);
    if (dissemination.isChosen)
        note.insert(u"chosen"_s, true);
    return QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact));
}

std::optional<Dissemination> disseminationOf(const CustodyEvent &event)
{
    const auto note = noteOf(event, CustodyType::Dissemination);
    if (!note)
        return std::nullopt;
    return Dissemination{note->value("format"_L1).toString(),    note->value("file"_L1).toString(),   note->value("rows"_L1).toInt(),
                         note->value("query"_L1).toString(),     note->value("chosen"_L1).toBool(), note->value("access"_L1).toString(),
                         note->value("languages"_L1).toString(), note->value("fields"_L1).toString()};
}

QString stocktakeNote(const Stocktake &stocktake, const StocktakeLine &line)
{
    return compact({{u"stocktake"_s, stocktake.title},
                    {u"number"_s, line.number},
                    {u"outcome"_s, enumName(line.outcome)},
                    {u"expected"_s, line.expected},
                    {u"found"_s, line.found},
                    {u"note"_s, line.note}});
}

std::optional<StocktakeLine> stocktakeLineOf(const CustodyEvent &event)
{
    const auto note = noteOf(event, CustodyType::Stocktaking);
    const auto outcome = note ? enumFromName<StocktakeOutcome>(note->value("outcome"_L1).toString()) : std::nullopt;
    if (!outcome)
        return std::nullopt;
    return StocktakeLine{note->value("number"_L1).toString(), event.record, note->value("expected"_L1).toString(), *outcome,
                         note->value("found"_L1).toString(),  note->value("note"_L1).toString(), event.when, event.who};
}

} // namespace vitrine
