// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printedlist.h"

#include "base/bidi.h"
#include "domain/dateformat.h"
#include "domain/itemfields.h"
#include "print/columnwidths.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double columnGutter = points(8);
constexpr double above = points(3); ///< in a row
constexpr double below = points(3.5);
constexpr qsizetype sampledEntries = 200; ///< entries that the widths of the columns are made from
constexpr qsizetype measuredLetters = 300; ///< of each text: none gets a wider column for being longer

double longestWord(const Wording &wording, const Typeface &face)
{
    double widest = 0;
    for (const QString &word : printable(wording.text).split(u' '))
        widest = std::max(widest, widthOf({word, wording.language}, face));
    return widest;
}

} // namespace

PrintedList::PrintedList(std::unique_ptr<PrintedItems> items, const PageShape &shape) : Composition(std::move(items), shape), m_fields(this->items())
{
    for (const QString &key : covered(this->items().request().fields)) {
        if (itemField(key))
            m_columns += key;
    }
}

Result<std::unique_ptr<Composition>> PrintedList::of(std::unique_ptr<PrintedItems> items, const PageShape &shape)
{
    std::unique_ptr<PrintedList> list(new PrintedList(std::move(items), shape));
    if (const auto done = list->measure(); !done)
        return done.unexpected();
    return std::unique_ptr<Composition>(std::move(list));
}

QString PrintedList::name() const { return items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Item list")); }

QStringList PrintedList::usualFields() { return {u"number"_s, u"title"_s, u"kind"_s, u"date"_s, u"makers"_s, u"materials"_s}; }

QStringList PrintedList::covered(const QStringList &fields)
{
    QStringList keys;
    for (const QString &key : fields.isEmpty() ? usualFields() : fields) {
        if (itemField(key) && !keys.contains(key))
            keys += key;
    }
    return keys.isEmpty() ? usualFields() : keys;
}

/// By the first entries, so that a list of any length begins at once.
Result<void> PrintedList::measure()
{
    const double widestWord = shape().textWidth() / 4;
    std::vector<ColumnNeed> needs;
    std::vector<std::vector<double>> lengths(static_cast<size_t>(m_columns.size()));
    for (const QString &key : std::as_const(m_columns)) {
        const Wording title = items().own(items().words().front().fieldTitle(*itemField(key)));
        needs.push_back({std::min(longestWord(title, typefaces::label), widestWord), widthOf(title, typefaces::label)});
    }
    for (qsizetype i = 0; i < std::min(items().count(), sampledEntries); ++i) {
        const auto item = items().at(i);
        if (!item)
            return item.unexpected();
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            ColumnNeed &need = needs[static_cast<size_t>(column)];
            double length = 0;
            for (Wording wording : cell(**item, m_columns[column])) {
                wording.text.truncate(measuredLetters);
                need.least = std::max(need.least, std::min(longestWord(wording, typefaces::cell), widestWord));
                length = std::max(length, widthOf(wording, typefaces::cell));
            }
            lengths[static_cast<size_t>(column)].push_back(length);
        }
    }
    for (size_t column = 0; column < needs.size(); ++column) {
        std::vector<double> &of = lengths[column];
        std::sort(of.begin(), of.end());
        const double most = of.empty() ? 0 : of[(of.size() - 1) * 9 / 10];
        needs[column].wished = std::max(needs[column].wished, most) + columnGutter;
        needs[column].least = std::max(needs[column].least, millimetres(9)) + columnGutter;
    }
    m_widths = columnWidths(needs, shape().textWidth() + columnGutter);
    return {};
}

std::vector<Wording> PrintedList::cell(const Item &item, const QString &field)
{
    std::vector<Wording> wordings = m_fields.values(item, field);
    if (field == "number"_L1 && item.demonstration)
        wordings.push_back(items().saying(QT_TRANSLATE_NOOP("vitrine::Print", "Demonstration")));
    return wordings;
}

Strip PrintedList::strip(size_t column) const
{
    Strip strip{0, m_widths[column] - columnGutter, static_cast<int>(column)};
    for (size_t before = 0; before < column; ++before)
        strip.x += m_widths[before];
    return strip;
}

std::vector<Wording> PrintedList::asked() const
{
    const ItemQuery &query = items().request().query;
    QStringList parts;
    if (!items().request().print.asked.isEmpty())
        parts += items().request().print.asked;
    else if (!query.words.isEmpty())
        parts += items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Searched for: %1")).arg(isolate(query.words));
    if (items().request().print.asked.isEmpty() && (!query.filters.empty() || query.from || query.to || !query.section.isNull()))
        parts += items().say(QT_TRANSLATE_NOOP("vitrine::Print", "A selection of the catalogue"));
    if (parts.isEmpty())
        parts += items().say(QT_TRANSLATE_NOOP("vitrine::Print", "The whole catalogue"));
    const QString entries = items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Entries: %1"));
    return {items().own(parts.join(u" · "_s)), items().own(entries.arg(localDigits(QString::number(items().count()), items().language())))};
}

Block PrintedList::columnTitles() const
{
    BlockMaker make = maker();
    if (!isTable())
        return make.take();
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        make.text(items().own(items().words().front().fieldTitle(*itemField(m_columns[column]))), typefaces::label, strip(static_cast<size_t>(column)), 0);
    make.rule({0, make.width()}, make.bottom() + points(3));
    Block block = make.take(points(2));
    block.staysWithNext = true;
    return block;
}

Block PrintedList::head(qsizetype n) { return n > 1 ? columnTitles() : Block(); }

Block PrintedList::row(const Item &item)
{
    BlockMaker make = maker();
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        double at = above;
        for (const Wording &wording : cell(item, m_columns[column]))
            at = make.text(wording, typefaces::cell, strip(static_cast<size_t>(column)), at);
    }
    Block block = make.take(below);
    block.inset = above;
    block.backdrop = [](QPainter &painter, const QRectF &part) {
        painter.fillRect(QRectF(part.left(), part.bottom() - hairline / 2, part.width(), hairline / 2), colourOf(Ink::Rule));
    };
    return block;
}

Block PrintedList::entry(const Item &item)
{
    BlockMaker make = maker();
    const Strip names{0, millimetres(34), 0};
    const Strip values{millimetres(38), make.width() - millimetres(38), 0};
    double at = above;
    for (const QString &key : std::as_const(m_columns)) {
        const std::vector<Wording> wordings = cell(item, key);
        if (wordings.empty())
            continue;
        const double top = at;
        const double name = make.text(items().own(items().words().front().fieldTitle(*itemField(key))), typefaces::label, names, top);
        for (const Wording &wording : wordings)
            at = make.text(wording, typefaces::cell, values, at);
        at = std::max(at, name);
    }
    Block block = make.take(below);
    block.inset = above;
    block.gap = points(6);
    block.backdrop = [](QPainter &painter, const QRectF &part) { painter.fillRect(QRectF(part.left(), part.top(), part.width(), hairline), colourOf(Ink::Rule)); };
    return block;
}

Result<Block> PrintedList::block(qsizetype n)
{
    if (n == 0)
        return titleBlock(asked());
    if (items().count() == 0)
        return nothingBlock();
    if (n == 1)
        return columnTitles();
    const qsizetype place = n - 2;
    const auto item = items().at(place);
    if (!item)
        return item.unexpected();
    if (items().isNew(place) && (*item)->title.isEmpty())
        items().items().report().lack(u"title"_s, (*item)->number);
    return isTable() ? row(**item) : entry(**item);
}

} // namespace vitrine
