// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/logsheet.h"

#include "base/bidi.h"
#include "domain/dateformat.h"
#include "domain/storageplace.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double cellGutter = points(8);
constexpr double cellInset = points(3);
constexpr auto custodyWords = "vitrine::CustodyWords"; ///< the interface's words for the store-room, which print shares

constexpr const char *methods[] = {"gift", "bequest", "purchase", "deposit", "transfer", "commission", "found in the collection", "way not recorded"};
constexpr const char *outcomes[] = {"to be looked for", "in its place", "in another place", "not found", "not on the list", "not in the catalogue"};

} // namespace

LogSheet::LogSheet(std::unique_ptr<PrintedItems> items, const PageShape &shape, std::vector<Column> columns)
    : Composition(std::move(items), shape), m_fields(this->items()), m_columns(std::move(columns))
{
}

Strip LogSheet::strip(size_t column) const
{
    double all = 0;
    double before = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        all += m_columns[i].share;
        before += i < column ? m_columns[i].share : 0;
    }
    const double unit = (shape().textWidth() + cellGutter) / all;
    return {before * unit, m_columns[column].share * unit - cellGutter, static_cast<int>(column), false, true};
}

Block LogSheet::columnTitles() const
{
    BlockMaker make = maker();
    for (size_t column = 0; column < m_columns.size(); ++column)
        make.text(items().saying(m_columns[column].title), typefaces::label, strip(column), points(4));
    make.rule({0, make.width()}, make.bottom() + points(3));
    Block block = make.take(points(2));
    block.staysWithNext = true;
    return block;
}

Block LogSheet::row(const std::vector<Cell> &cells) const
{
    BlockMaker make = maker();
    for (size_t column = 0; column < cells.size(); ++column) {
        double at = cellInset;
        for (size_t line = 0; line < cells[column].size(); ++line)
            at = make.text(cells[column][line], line == 0 ? typefaces::cell : typefaces::label, strip(column), at);
    }
    Block block = make.take(points(3.5));
    block.inset = cellInset;
    block.backdrop = [](QPainter &painter, const QRectF &part) {
        painter.fillRect(QRectF(part.left(), part.bottom() - hairline / 2, part.width(), hairline / 2), colourOf(Ink::Rule));
    };
    return block;
}

Block LogSheet::heading(const QString &words) const
{
    BlockMaker make = maker();
    make.text(items().own(words), typefaces::subheading, {0, make.width()}, 0);
    Block block = make.take(points(2));
    block.gap = points(14);
    block.staysWithNext = true;
    return block;
}

Block LogSheet::signatures(const std::vector<const char *> &words) const
{
    constexpr double room = millimetres(14);
    BlockMaker make = maker();
    const double width = make.width() / double(words.size());
    for (size_t i = 0; i < words.size(); ++i) {
        const Strip place{double(i) * width, width - cellGutter, static_cast<int>(i)};
        make.rule(place, room);
        make.text(items().saying(words[i]), typefaces::label, place, room + points(3));
    }
    Block block = make.take();
    block.gap = points(18);
    block.isWhole = true;
    return block;
}

Wording LogSheet::written(const QString &text) const
{
    const Qt::LayoutDirection own = directionOfLanguage(items().language());
    const Qt::LayoutDirection direction = firstStrongDirection(text).value_or(own);
    if (direction == own)
        return items().own(text);
    return {text, direction == Qt::RightToLeft ? u"fa"_s : u"en"_s};
}

Wording LogSheet::place(const QString &path) const
{
    QStringList steps;
    for (const QString &step : placeSteps(path))
        steps += isolate(step);
    return items().own(steps.join(u" › "_s));
}

QString LogSheet::day(const QDateTime &when) const
{
    const QString &language = items().language();
    const auto day = UncertainDate::fromEdtf(when.toLocalTime().date().toString(Qt::ISODate));
    return when.isValid() && day ? displayDate(*day, language, language.startsWith("fa"_L1) ? Calendar::SolarHijri : Calendar::Gregorian) : QString();
}

QString LogSheet::counted(const char *word, int count) const { return items().say(word).arg(localDigits(QString::number(count), items().language())); }

QString LogSheet::method(AccessionMethod method) const { return items().words().front()(custodyWords, methods[static_cast<size_t>(method)]); }

QString LogSheet::outcome(StocktakeOutcome outcome) const { return items().words().front()(custodyWords, outcomes[static_cast<size_t>(outcome)]); }

std::optional<Item> LogSheet::itemOf(RecordId id) const
{
    const auto item = items().items().reader().item(ItemId(id.uuid()));
    return item ? std::optional(*item) : std::nullopt;
}

void LogSheet::report(PrintedItems &items, qsizetype lines)
{
    LossReport &report = items.items().report();
    report = {};
    report.selected = static_cast<int>(lines);
    report.written = report.selected;
}

} // namespace vitrine
