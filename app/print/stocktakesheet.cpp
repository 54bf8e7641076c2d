// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/stocktakesheet.h"

#include "base/bidi.h"
#include "domain/dateformat.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What must be looked at first stands first.
constexpr std::array<StocktakeOutcome, 6> orderOfOutcomes{StocktakeOutcome::Missing, StocktakeOutcome::Misplaced, StocktakeOutcome::Surplus,
                                                          StocktakeOutcome::Unknown, StocktakeOutcome::Waiting,   StocktakeOutcome::Seen};

Result<Stocktake> stocktakeOf(const Reader &reader, const QString &about)
{
    const auto all = reader.stocktakes();
    if (!all)
        return all.unexpected();
    for (const Stocktake &one : *all) {
        if (about.isEmpty() || one.id.toString() == about || one.title == about)
            return one;
    }
    if (about.isEmpty())
        return Stocktake();
    return fail(ErrorKind::Missing, QCoreApplication::translate("vitrine::Print", "There is no stocktake “%1”. Nothing was written.").arg(about));
}

} // namespace

StocktakeSheet::StocktakeSheet(std::unique_ptr<PrintedItems> items, const PageShape &shape, Stocktake stocktake, std::vector<StocktakeLine> lines)
    : LogSheet(std::move(items), shape,
               {{QT_TRANSLATE_NOOP("vitrine::Print", "Number"), 1.4},
                {QT_TRANSLATE_NOOP("vitrine::Print", "Title"), 2.4},
                {QT_TRANSLATE_NOOP("vitrine::Print", "Should be in"), 2},
                {QT_TRANSLATE_NOOP("vitrine::Print", "Seen in"), 2},
                {QT_TRANSLATE_NOOP("vitrine::Print", "Remarks"), 1.6},
                {QT_TRANSLATE_NOOP("vitrine::Print", "Checked on, by"), 1.4}}),
      m_stocktake(std::move(stocktake)), m_lines(std::move(lines))
{
    arrange();
}

Result<std::unique_ptr<Composition>> StocktakeSheet::of(std::unique_ptr<PrintedItems> items, const PageShape &shape)
{
    const Reader &reader = items->items().reader();
    auto stocktake = stocktakeOf(reader, sheetSubject(items->request().print));
    if (!stocktake)
        return stocktake.unexpected();
    auto lines = stocktake->id.isNull() ? Result<std::vector<StocktakeLine>>(std::vector<StocktakeLine>()) : reader.stocktakeLines(stocktake->id);
    if (!lines)
        return lines.unexpected();
    report(*items, static_cast<qsizetype>(lines->size()));
    return std::unique_ptr<Composition>(new StocktakeSheet(std::move(items), shape, std::move(*stocktake), std::move(*lines)));
}

void StocktakeSheet::arrange()
{
    m_parts.push_back({Kind::Title});
    if (m_lines.empty())
        return m_parts.push_back({Kind::Nothing});
    m_parts.push_back({Kind::Counts});
    for (const StocktakeOutcome outcome : orderOfOutcomes) {
        bool isFirst = true;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].outcome != outcome)
                continue;
            if (std::exchange(isFirst, false)) {
                m_parts.push_back({Kind::Heading, outcome});
                m_parts.push_back({Kind::Columns});
            }
            m_parts.push_back({Kind::Line, outcome, i});
        }
    }
    m_parts.push_back({Kind::Signatures});
}

QString StocktakeSheet::name() const { return items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Stocktaking report")); }

QStringList StocktakeSheet::covered() { return {u"number"_s, u"title"_s, u"location"_s}; }

Block StocktakeSheet::title() const
{
    std::vector<Wording> small;
    if (!m_stocktake.id.isNull()) {
        const QString begun = m_stocktake.who.isEmpty()
            ? items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Begun on %1")).arg(isolate(day(m_stocktake.begun)))
            : items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Begun on %1 by %2")).arg(isolate(day(m_stocktake.begun)), isolate(m_stocktake.who));
        const QString closed = m_stocktake.closed.isValid() ? items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Closed on %1")).arg(isolate(day(m_stocktake.closed)))
                                                            : items().say(QT_TRANSLATE_NOOP("vitrine::Print", "It goes on"));
        small = {items().own(isolate(m_stocktake.title)), items().own(begun), items().own(closed)};
    }
    return titleBlock(small);
}

Block StocktakeSheet::counts() const
{
    BlockMaker make = maker();
    const StocktakeCounts counts = countOutcomes(m_lines);
    const Strip numbers{0, millimetres(18), 0, true, true};
    const Strip words{millimetres(22), make.width() - millimetres(22), 1};
    double at = 0;
    for (const StocktakeOutcome one : orderOfOutcomes) {
        if (counts.of(one) == 0)
            continue;
        make.text(items().own(localDigits(QString::number(counts.of(one)), items().language())), typefaces::strong, numbers, at);
        at = make.text(items().own(outcome(one)), typefaces::body, words, at);
    }
    return make.take();
}

Block StocktakeSheet::line(const StocktakeLine &line)
{
    const auto item = line.item.isNull() ? std::nullopt : itemOf(line.item);
    const Cell title = item ? Cell{fields().title(*item)} : Cell();
    Cell when{items().own(day(line.when)), written(line.who)};
    if (!line.when.isValid())
        when.clear();
    return row({{fields().number(line.number)}, title, {place(line.expected)}, {place(line.found)}, {written(line.note)}, when});
}

Result<Block> StocktakeSheet::block(qsizetype n)
{
    const Part &part = m_parts[static_cast<size_t>(n)];
    switch (part.kind) {
    case Kind::Title: return title();
    case Kind::Nothing: return nothingBlock();
    case Kind::Counts: return counts();
    case Kind::Heading: return heading(outcome(part.outcome));
    case Kind::Columns: return columnTitles();
    case Kind::Line: return line(m_lines[part.line]);
    case Kind::Signatures:
        return signatures({QT_TRANSLATE_NOOP("vitrine::Print", "Place and date"), QT_TRANSLATE_NOOP("vitrine::Print", "Checked by"),
                           QT_TRANSLATE_NOOP("vitrine::Print", "In charge of the collection")});
    }
    return Block();
}

Block StocktakeSheet::head(qsizetype n)
{
    return m_parts[static_cast<size_t>(n)].kind == Kind::Line ? columnTitles() : Block();
}

} // namespace vitrine
