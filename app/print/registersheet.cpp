// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/registersheet.h"

#include "domain/dateformat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Those received in one year, with what corrects them.
std::vector<RegisterLine> linesOfYear(const std::vector<RegisterLine> &lines, int year, QStringView language)
{
    std::vector<RegisterLine> found;
    for (auto first = lines.begin(); first != lines.end();) {
        const auto end = std::find_if(first + 1, lines.end(), [](const RegisterLine &line) { return !line.isCorrection; });
        if (std::any_of(first, end, [&](const RegisterLine &line) { return registerYear(line, language) == year; }))
            found.insert(found.end(), first, end);
        first = end;
    }
    return found;
}

} // namespace

RegisterSheet::RegisterSheet(std::unique_ptr<PrintedItems> items, const PageShape &shape, std::vector<RegisterLine> lines)
    : LogSheet(std::move(items), shape,
               {{QT_TRANSLATE_NOOP("vitrine::Print", "Number"), 1.3},
                {QT_TRANSLATE_NOOP("vitrine::Print", "Title, and the description of today"), 3.2},
                {QT_TRANSLATE_NOOP("vitrine::Print", "Received"), 1.3},
                {QT_TRANSLATE_NOOP("vitrine::Print", "How, from whom"), 1.8},
                {QT_TRANSLATE_NOOP("vitrine::Print", "Remarks"), 1.8},
                {QT_TRANSLATE_NOOP("vitrine::Print", "Entered on, by"), 1.4}}),
      m_lines(std::move(lines))
{
}

Result<std::unique_ptr<Composition>> RegisterSheet::of(std::unique_ptr<PrintedItems> items, const PageShape &shape)
{
    const auto log = items->items().reader().custodyLog(CustodyType::Accession);
    if (!log)
        return log.unexpected();
    std::vector<RegisterLine> lines = registerLines(*log);
    if (const QString year = sheetSubject(items->request().print); !year.isEmpty())
        lines = linesOfYear(lines, year.toInt(), items->language());
    report(*items, static_cast<qsizetype>(lines.size()));
    return std::unique_ptr<Composition>(new RegisterSheet(std::move(items), shape, std::move(lines)));
}

QString RegisterSheet::name() const { return items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Accession register")); }

QStringList RegisterSheet::covered() { return {u"number"_s, u"title"_s, u"makers"_s, u"date"_s, u"materials"_s, u"techniques"_s, u"dimensions"_s, u"inscriptions"_s}; }

Block RegisterSheet::title() const
{
    const auto corrections = std::count_if(m_lines.begin(), m_lines.end(), [](const RegisterLine &line) { return line.isCorrection; });
    std::vector<Wording> small;
    if (const QString year = sheetSubject(items().request().print); !year.isEmpty())
        small.push_back(items().own(items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Received in %1")).arg(localDigits(year, items().language()))));
    small.push_back(items().own(counted(QT_TRANSLATE_NOOP("vitrine::Print", "Entries: %1"), static_cast<int>(m_lines.size()) - static_cast<int>(corrections))));
    if (corrections > 0)
        small.push_back(items().own(counted(QT_TRANSLATE_NOOP("vitrine::Print", "Correcting lines: %1"), static_cast<int>(corrections))));
    return titleBlock(small);
}

LogSheet::Cell RegisterSheet::description(const RegisterLine &line)
{
    Cell cell{written(line.accession.title)};
    const auto item = line.isCorrection ? std::nullopt : itemOf(line.item);
    if (!item)
        return cell;
    for (const QString &key : {u"makers"_s, u"date"_s, u"materials"_s, u"techniques"_s, u"dimensions"_s, u"inscriptions"_s}) {
        for (Wording &wording : fields().present(*item, key))
            cell.push_back(std::move(wording));
    }
    if (item->demonstration)
        cell.push_back(items().saying(QT_TRANSLATE_NOOP("vitrine::Print", "Demonstration")));
    return cell;
}

Block RegisterSheet::line(const RegisterLine &line)
{
    const Accession &said = line.accession;
    Cell number{fields().number(said.number)};
    if (line.isCorrection)
        number.insert(number.begin(), items().saying(QT_TRANSLATE_NOOP("vitrine::Print", "Correction")));
    Cell from{items().own(method(said.method))};
    if (!said.from.isEmpty())
        from.push_back(written(said.from));
    return row({number, description(line), {written(said.received)}, from, {written(said.note)}, {items().own(day(line.when)), written(line.who)}});
}

Result<Block> RegisterSheet::block(qsizetype n)
{
    if (n == 0)
        return title();
    if (m_lines.empty())
        return nothingBlock();
    return n == 1 ? columnTitles() : line(m_lines[static_cast<size_t>(n - 2)]);
}

Block RegisterSheet::head(qsizetype n) { return n > 1 ? columnTitles() : Block(); }

} // namespace vitrine
