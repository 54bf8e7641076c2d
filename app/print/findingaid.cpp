// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/findingaid.h"

#include "base/bidi.h"
#include "domain/dateformat.h"
#include "domain/itemfields.h"
#include "exchange/eadtree.h"
#include "exchange/exportfile.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr size_t aidSlice = 500;
constexpr double indentStep = millimetres(5);
constexpr int deepestIndent = 5;
constexpr double numberWidth = millimetres(30);
constexpr double pageWidth = millimetres(14);

struct Area {
    const char *name;
    std::vector<const char *> fields;
};

/// The areas of ISAD(G) with the fields of ours; what says nothing is left out, so that no level repeats another.
const std::vector<Area> &areas()
{
    static const std::vector<Area> all{
        {QT_TRANSLATE_NOOP("vitrine::Print", "Identity"), {"number", "level", "date", "extent", "dimensions", "place"}},
        {QT_TRANSLATE_NOOP("vitrine::Print", "Context"), {"makers", "holder", "provenance"}},
        {QT_TRANSLATE_NOOP("vitrine::Print", "Content and structure"), {"description", "scope", "arrangement", "subjects"}},
        {QT_TRANSLATE_NOOP("vitrine::Print", "Conditions of access and use"), {"advisory", "rights", "rightsUri", "languages", "condition", "materials"}},
        {QT_TRANSLATE_NOOP("vitrine::Print", "Allied materials"), {"related", "urls"}},
        {QT_TRANSLATE_NOOP("vitrine::Print", "Notes"), {"credit", "notes"}},
    };
    return all;
}

double indentOf(int depth) { return indentStep * std::min(depth, deepestIndent); }

} // namespace

Result<std::unique_ptr<Composition>> FindingAid::of(std::unique_ptr<PrintedItems> items, const PageShape &shape)
{
    std::unique_ptr<FindingAid> aid(new FindingAid(std::move(items), shape));
    if (const auto done = aid->read(); !done)
        return done.unexpected();
    return std::unique_ptr<Composition>(std::move(aid));
}

QString FindingAid::name() const { return items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Finding aid")); }

QStringList FindingAid::covered()
{
    QStringList keys{u"title"_s, u"kind"_s, u"parent"_s, u"citations"_s, u"label"_s, u"absences"_s};
    for (const Area &area : areas()) {
        for (const char *key : area.fields)
            keys += QString::fromLatin1(key);
    }
    return keys;
}

Result<void> FindingAid::read()
{
    auto tree = EadTree::of(items().items().reader(), items().ids(), items().job());
    if (!tree)
        return tree.unexpected();
    m_depth = std::move(tree->depth);
    items().setOrder(std::move(tree->order), false);
    return readContents();
}

Result<void> FindingAid::readContents()
{
    const std::vector<ItemId> &ids = items().ids();
    for (size_t at = 0; at < ids.size(); at += aidSlice) {
        if (items().job().stopped())
            return exportStopped();
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(at);
        const auto found = items().items().reader().items({first, ids.begin() + static_cast<std::ptrdiff_t>(std::min(at + aidSlice, ids.size()))});
        if (!found)
            return found.unexpected();
        for (size_t i = 0; i < found->size(); ++i) {
            const Item &item = (*found)[i];
            if (item.level < Level::Item)
                m_contents.push_back({static_cast<qsizetype>(at + i), depthOf(item.id), item.number, m_parts.fields().title(item)});
        }
    }
    return {};
}

Block FindingAid::contentsHeading() const
{
    BlockMaker make = maker();
    if (m_contents.empty())
        return make.take();
    make.text(items().saying(QT_TRANSLATE_NOOP("vitrine::Print", "Contents")), typefaces::heading, {0, make.width()}, 0);
    Block block = make.take(points(6));
    block.staysWithNext = true;
    return block;
}

/// Number and title, a row of dots, the page.
Block FindingAid::contentsLine(const Line &line) const
{
    BlockMaker make = maker();
    const double indent = indentOf(line.depth);
    const Typeface face = line.depth == 0 ? typefaces::strong : typefaces::body;
    const Strip words{indent, make.width() - indent - pageWidth, 0};
    const QString said = line.title.text.isEmpty() ? line.number : isolate(line.number) + u"  "_s + isolate(line.title.text);
    const double bottom = make.text(items().own(said), face, words, 0);
    const double end = indent + widthOf(items().own(said), face) + points(6);
    const double dots = make.width() - pageWidth - end;
    if (dots > points(20) && bottom <= lineHeight(face, items().language()) + 1) {
        const double baseline = baselineOf(face, items().language());
        make.piece({end, dots, 1}, 0, bottom, [baseline](QPainter &painter, const QRectF &place) {
            for (double x = place.left(); x < place.right(); x += points(5))
                painter.fillRect(QRectF(x, place.top() + baseline - points(0.7), points(0.7), points(0.7)), colourOf(Ink::Second));
        });
    }
    const int page = pageOf(firstEntry() + 2 * line.place);
    if (page > 0)
        make.text(items().own(localDigits(QString::number(page), items().language())), face, {make.width() - pageWidth, pageWidth, 2, true}, 0);
    return make.take(points(1));
}

Block FindingAid::heading(const Item &item, int depth)
{
    BlockMaker make = maker();
    const double indent = indentOf(depth);
    const bool isAbove = item.level < Level::Item;
    const Strip number{indent, numberWidth, 0};
    const Strip words{indent + numberWidth, make.width() - indent - numberWidth, 1};
    if (isAbove) {
        const Strip whole{indent, make.width() - indent, 0};
        double at = make.text(items().own(isolate(items().words().front().level(item.level)) + u" · "_s + isolate(item.number)), typefaces::label, whole, 0);
        const Typeface face = depth == 0 ? typefaces::title : depth == 1 ? typefaces::heading : typefaces::subheading;
        for (const Wording &title : m_parts.fields().texts(item.title))
            at = make.text(title, face, whole, at);
        m_parts.badge(make, item, typefaces::label, whole, at);
    } else {
        make.text(m_parts.fields().number(item.number), typefaces::label, number, points(1));
        double at = 0;
        for (const Wording &title : m_parts.fields().texts(item.title))
            at = make.text(title, typefaces::strong, words, at);
        if (item.demonstration)
            make.text(items().saying(QT_TRANSLATE_NOOP("vitrine::Print", "Demonstration")), typefaces::label, words, at);
    }
    Block block = make.take(points(2));
    block.gap = isAbove ? points(16) : points(7);
    block.staysWithNext = true;
    return block;
}

double FindingAid::layArea(BlockMaker &make, const Item &item, const char *area, std::span<const char *const> fields, double indent, double top)
{
    bool isFirst = true;
    for (const char *field : fields) {
        const QString key = QString::fromLatin1(field);
        const std::vector<Wording> values = m_parts.fields().values(item, key);
        if (values.empty() || !items().isAskedFor(key))
            continue;
        if (std::exchange(isFirst, false)) {
            make.rule({indent, make.width() - indent}, top);
            top = make.text(items().saying(area), {8, false, true}, {indent, make.width() - indent, 0}, top + points(3)) + points(1);
        }
        const double named = make.text(items().own(items().words().front().fieldTitle(*itemField(key))), typefaces::label, {indent, numberWidth - points(6), 0}, top + points(0.8));
        for (const Wording &value : values)
            top = make.text(value, typefaces::body, {indent + numberWidth, make.width() - indent - numberWidth, 1, false, true}, top);
        top = std::max(top, named) + points(1.5);
    }
    return isFirst ? top : top + points(4);
}

void FindingAid::layAreas(BlockMaker &make, const Item &item, double indent)
{
    double at = 0;
    for (const Area &area : areas())
        at = layArea(make, item, area.name, area.fields, indent, at);
    m_parts.texts(make, m_parts.fields().sources(item), typefaces::label, {indent, make.width() - indent, 0}, at);
}

/// Of an item: its facts in a line, and what it is.
void FindingAid::layBriefly(BlockMaker &make, const Item &item, double indent)
{
    const Strip strip{indent + numberWidth, make.width() - indent - numberWidth, 0};
    QStringList facts;
    for (const char *key : {"kind", "date", "dimensions", "extent", "makers"}) {
        for (const Wording &value : m_parts.fields().present(item, QString::fromLatin1(key)))
            facts += isolate(value.text);
    }
    double at = make.text(items().own(facts.join(u" · "_s)), typefaces::label, strip, 0) + points(1);
    const MultiText &said = item.description.isEmpty() ? (item.scope.isEmpty() ? item.label : item.scope) : item.description;
    for (const std::vector<Wording> &texts : {m_parts.fields().texts(item.advisory), m_parts.fields().texts(said), m_parts.fields().texts(item.condition), m_parts.fields().texts(item.rights)}) {
        for (const Wording &text : texts)
            at = make.text(text, typefaces::body, strip, at);
    }
    m_parts.texts(make, m_parts.fields().sources(item), typefaces::label, strip, at);
}

Block FindingAid::body(const Item &item, int depth)
{
    BlockMaker make = maker();
    if (item.level < Level::Item)
        layAreas(make, item, indentOf(depth));
    else
        layBriefly(make, item, indentOf(depth));
    return make.take();
}

void FindingAid::noteLacks(const Item &item)
{
    const std::pair<const char *, bool> essentials[] = {{"title", item.title.isEmpty()}, {"date", item.date.isEmpty()}, {"makers", item.makers.empty()},
                                                        {"extent", item.extent.isEmpty() && item.dimensions.empty()}};
    for (const auto &[key, isLacking] : essentials) {
        if (isLacking)
            items().items().report().lack(QString::fromLatin1(key), item.number);
    }
}

Result<Block> FindingAid::entry(qsizetype place, bool isHeading)
{
    const auto item = items().at(place);
    if (!item)
        return item.unexpected();
    if (items().isNew(place))
        noteLacks(**item);
    const int depth = depthOf((*item)->id);
    return isHeading ? heading(**item, depth) : body(**item, depth);
}

Result<Block> FindingAid::block(qsizetype n)
{
    if (n == 0) {
        const QString entries = items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Entries: %1"));
        return titleBlock({items().own(entries.arg(localDigits(QString::number(items().count()), items().language())))});
    }
    if (n == 1)
        return contentsHeading();
    if (n < firstEntry())
        return contentsLine(m_contents[static_cast<size_t>(n - 2)]);
    if (items().count() == 0)
        return nothingBlock();
    const qsizetype place = (n - firstEntry()) / 2;
    auto block = entry(place, (n - firstEntry()) % 2 == 0);
    if (block && n == firstEntry() && !m_contents.empty())
        block->startsPage = true; // the contents have their own page
    return block;
}

} // namespace vitrine
