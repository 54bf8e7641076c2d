// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/objectidsheet.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// One of the nine, with the fields of ours that answer it.
struct ObjectFact {
    const char *name;
    std::array<const char *, 2> fields;
};

constexpr ObjectFact facts[] = {
    {QT_TRANSLATE_NOOP("vitrine::Print", "Type of object"), {"kind", "classification"}},
    {QT_TRANSLATE_NOOP("vitrine::Print", "Materials and techniques"), {"materials", "techniques"}},
    {QT_TRANSLATE_NOOP("vitrine::Print", "Measurements"), {"dimensions", "extent"}},
    {QT_TRANSLATE_NOOP("vitrine::Print", "Inscriptions and markings"), {"inscriptions", ""}},
    {QT_TRANSLATE_NOOP("vitrine::Print", "Distinguishing features"), {"condition", ""}},
    {QT_TRANSLATE_NOOP("vitrine::Print", "Title"), {"title", ""}},
    {QT_TRANSLATE_NOOP("vitrine::Print", "Subject"), {"subjects", ""}},
    {QT_TRANSLATE_NOOP("vitrine::Print", "Date or period"), {"date", ""}},
    {QT_TRANSLATE_NOOP("vitrine::Print", "Maker"), {"makers", ""}},
};

constexpr double codeSide = millimetres(27);

} // namespace

QString ObjectIdSheet::name() const { return items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Object ID sheet")); }

QStringList ObjectIdSheet::covered()
{
    QStringList keys{u"number"_s, u"kind"_s, u"level"_s, u"parent"_s, u"description"_s, u"label"_s, u"advisory"_s, u"citations"_s, u"media"_s, u"absences"_s};
    for (const ObjectFact &fact : facts) {
        for (const char *key : fact.fields)
            keys += QString::fromLatin1(key);
    }
    return keys;
}

double ObjectIdSheet::layHead(BlockMaker &make, const Item &item)
{
    const Strip strip{0, make.width() - codeSide - points(10)};
    const double coded = m_parts.code(make, item.number, {make.width() - codeSide, codeSide, 9}, 0);
    double at = make.text(items().own(items().items().institution()), typefaces::label, strip, 0);
    at = make.text(m_parts.fields().number(item.number), typefaces::heading, strip, at + points(1));
    at = make.text(m_parts.fields().title(item), typefaces::title, strip, at + points(2)); // in all languages below
    at = m_parts.badge(make, item, typefaces::label, strip, at + points(3));
    at = m_parts.advisory(make, item, typefaces::body, strip, at);
    return std::max(at, coded) + points(6);
}

double ObjectIdSheet::layFacts(BlockMaker &make, const Item &item, double top)
{
    for (const ObjectFact &fact : facts) {
        std::vector<Wording> values;
        bool isAsked = false;
        for (const char *field : fact.fields) {
            const QString key = QString::fromLatin1(field);
            isAsked = isAsked || items().isAskedFor(key);
            if (!items().isAskedFor(key))
                continue;
            const std::vector<Wording> more = m_parts.fields().values(item, key);
            values.insert(values.end(), more.begin(), more.end());
        }
        if (!isAsked)
            continue; // nobody shall read that something is not recorded which was only not asked for
        if (values.empty())
            values.push_back(items().own(items().words().front()("vitrine::Words", "not recorded")));
        top = m_parts.fact(make, items().say(fact.name), values, millimetres(40), top);
    }
    make.rule({0, make.width()}, top);
    return top + points(8);
}

double ObjectIdSheet::layRest(BlockMaker &make, const Item &item, double top)
{
    const MultiText &text = item.description.isEmpty() ? item.label : item.description;
    const Strip strip{0, make.width()};
    top = m_parts.texts(make, m_parts.fields().texts(text), typefaces::body, strip, top);
    return m_parts.texts(make, m_parts.fields().sources(item), typefaces::label, strip, top + points(3));
}

/// What the words leave of one sheet; with many words still enough to know the thing by.
double ObjectIdSheet::roomForPictures(const Item &item, double head)
{
    BlockMaker words = maker();
    layRest(words, item, layFacts(words, item, head));
    const double left = shape().textHeight() - words.bottom() - millimetres(12); // captions
    return std::clamp(left / 1.35, shape().textHeight() * 0.15, shape().textHeight() * 0.36);
}

void ObjectIdSheet::noteLacks(const Item &item)
{
    if (item.title.isEmpty())
        items().items().report().lack(u"title"_s, item.number);
    const auto media = items().items().media(item);
    if (media && media->empty())
        items().items().report().lack(u"media"_s, item.number);
}

Result<Block> ObjectIdSheet::block(qsizetype n)
{
    if (items().count() == 0)
        return nothingBlock();
    const auto item = items().at(n);
    if (!item)
        return item.unexpected();
    if (items().isNew(n))
        noteLacks(**item);
    BlockMaker make = maker();
    const double head = layHead(make, **item);
    const auto pictures = m_parts.pictures(make, **item, roomForPictures(**item, head), head);
    if (!pictures)
        return pictures.unexpected();
    layRest(make, **item, layFacts(make, **item, *pictures));
    Block block = make.take();
    block.startsPage = true;
    return block;
}

} // namespace vitrine
