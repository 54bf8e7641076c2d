// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlitem.h"

#include "domain/dateformat.h"
#include "domain/itemtexts.h"
#include "domain/names.h"
#include "exchange/namedtexts.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QStringList labels(ExportItems &items, const std::vector<TermId> &terms, const QString &language)
{
    QStringList list;
    for (const TermId &id : terms) {
        if (const Term *term = items.term(id))
            list += displayTitle(*term, language);
    }
    return list;
}

QString agentName(ExportItems &items, AgentId id, const QString &language)
{
    const Agent *agent = items.agent(id);
    return agent ? displayName(*agent, language) : QString();
}

QString fieldTitle(const HtmlPage &page, QStringView key) { return page.words().fieldTitle(*itemField(key)); }

void layMakers(HtmlPage &page, ExportItems &items, const Item &item)
{
    QStringList makers;
    const std::vector<LanguageWords> words{page.words()};
    for (const Attribution &maker : item.makers)
        makers += makerText(items, maker, words).text(page.language());
    page.fact(fieldTitle(page, u"makers"), makers);
}

void layFacts(HtmlPage &page, ExportItems &items, const Item &item)
{
    const QString &language = page.language();
    page.openFacts();
    page.fact(fieldTitle(page, u"number"), QStringList{item.number});
    page.fact(fieldTitle(page, u"kind"), QStringList{item.kind ? page.words().kind(*item.kind) : page.words().level(item.level)});
    layMakers(page, items, item);
    if (!item.date.isEmpty())
        page.fact(fieldTitle(page, u"date"), QStringList{item.date.isKnown() ? displayBoth(item.date, language) : item.date.original});
    const Place *place = items.place(item.place);
    page.fact(fieldTitle(page, u"place"), QStringList{place ? displayTitle(*place, language) : QString()});
    page.fact(fieldTitle(page, u"classification"), labels(items, item.classification, language));
    page.fact(fieldTitle(page, u"materials"), labels(items, item.materials, language));
    page.fact(fieldTitle(page, u"techniques"), labels(items, item.techniques, language));
    QStringList sizes;
    for (const Dimension &dimension : item.dimensions)
        sizes += dimensionText(dimension);
    page.fact(fieldTitle(page, u"dimensions"), sizes);
    page.fact(fieldTitle(page, u"extent"), item.extent);
    page.fact(fieldTitle(page, u"subjects"), labels(items, item.subjects, language));
    page.fact(fieldTitle(page, u"holder"), QStringList{agentName(items, item.holder, language)});
    page.fact(fieldTitle(page, u"condition"), item.condition);
    page.fact(fieldTitle(page, u"credit"), item.credit);
    page.fact(fieldTitle(page, u"rights"), item.rights);
    page.fact(fieldTitle(page, u"rightsUri"), QStringList{item.rightsUri});
    page.fact(fieldTitle(page, u"urls"), item.urls);
    page.fact(fieldTitle(page, u"languages"), item.languages);
    page.closeFacts();
}

void layTexts(HtmlPage &page, const Item &item)
{
    page.paragraph(item.label, "label");
    page.paragraph(item.description);
    page.paragraph(item.context);
    page.paragraph(item.scope);
    page.paragraph(item.arrangement);
    if (!item.inscriptions.isEmpty())
        page.heading(2, fieldTitle(page, u"inscriptions"));
    page.paragraph(item.inscriptions);
}

void layPictures(HtmlPage &page, const Item &item, const std::vector<HtmlPicture> &pictures)
{
    page.paragraph(item.advisory, "badge"); // also of what has no picture here
    if (pictures.empty())
        return;
    const bool isCovered = !item.advisory.isEmpty() || std::any_of(pictures.begin(), pictures.end(), [](const HtmlPicture &picture) { return picture.isCovered; });
    if (isCovered)
        page.openCover(page.words()(htmlContext, QT_TRANSLATE_NOOP("vitrine::HtmlExport", "Show the pictures")));
    for (const HtmlPicture &picture : pictures) {
        if (!picture.address.isEmpty())
            page.picture(picture.address, picture.altText, picture.caption);
        if (picture.transcript.isEmpty())
            continue;
        page.openCover(page.words()(htmlContext, QT_TRANSLATE_NOOP("vitrine::HtmlExport", "Transcript")));
        page.paragraph(picture.transcript);
        page.closeCover();
    }
    if (isCovered)
        page.closeCover();
}

void layProvenance(HtmlPage &page, ExportItems &items, const Item &item)
{
    if (item.provenance.empty())
        return;
    page.heading(2, fieldTitle(page, u"provenance"));
    for (const ProvenanceStep &step : item.provenance) {
        const QString when = step.date.isEmpty() ? QString() : displayBoth(step.date, page.language());
        page.paragraph(QStringList{agentName(items, step.agent, page.language()), when}.join(u' ').trimmed());
        page.paragraph(step.text);
    }
}

void layLinks(HtmlPage &page, ExportItems &items, const Item &item, const QSet<ItemId> &exported)
{
    std::vector<ItemId> others;
    if (!item.parent.isNull())
        others.push_back(item.parent);
    for (const Relation &relation : item.related)
        others.push_back(relation.item);
    std::erase_if(others, [&](const ItemId &id) { return !exported.contains(id); });
    if (others.empty())
        return;
    page.heading(2, fieldTitle(page, u"related"));
    page.raw(u"<ul>\n"_s);
    for (const ItemId &id : others)
        page.link(id.toString() + ".html"_L1, items.number(id));
    page.raw(u"</ul>\n"_s);
}

void layCitations(HtmlPage &page, ExportItems &items, const Item &item)
{
    for (const Citation &citation : item.citations) {
        const Source *source = items.source(citation.source);
        if (!source)
            continue;
        page.paragraph(source->citation.isEmpty() ? source->title : source->citation, "remark");
        page.paragraph(citation.locator, "remark");
    }
}

} // namespace

QStringList htmlFields()
{
    return {u"number"_s, u"kind"_s, u"level"_s, u"parent"_s, u"title"_s, u"label"_s, u"description"_s, u"context"_s, u"date"_s, u"place"_s, u"languages"_s,
            u"classification"_s, u"materials"_s, u"techniques"_s, u"subjects"_s, u"dimensions"_s, u"inscriptions"_s, u"extent"_s, u"scope"_s, u"arrangement"_s,
            u"makers"_s, u"provenance"_s, u"rightsUri"_s, u"rights"_s, u"credit"_s, u"holder"_s, u"advisory"_s, u"condition"_s, u"related"_s, u"urls"_s,
            u"citations"_s, u"media"_s};
}

QString wordsOf(ExportItems &items, const Item &item, const QString &language)
{
    QStringList words;
    for (const MultiText *text : {&item.label, &item.description, &item.context, &item.inscriptions}) {
        if (const TextValue *value = text->shown(language))
            words += value->text;
    }
    words += labels(items, item.materials, language) + labels(items, item.techniques, language) + labels(items, item.subjects, language);
    for (const Attribution &maker : item.makers)
        words += agentName(items, maker.agent, language);
    words += item.date.original;
    return words.join(u' ');
}

void layItem(HtmlPage &page, ExportItems &items, const Item &item, const std::vector<HtmlPicture> &pictures, const QSet<ItemId> &exported)
{
    page.heading(1, item.title, item.number);
    if (item.demonstration)
        page.badge(page.words().demonstration());
    layPictures(page, item, pictures);
    layTexts(page, item);
    layFacts(page, items, item);
    layProvenance(page, items, item);
    layLinks(page, items, item, exported);
    layCitations(page, items, item);
}

} // namespace vitrine
