// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlstory.h"

#include "base/bidi.h"
#include "domain/dateformat.h"
#include "domain/names.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

template<RecordLike R>
Result<void> readAll(const Reader &reader, std::vector<R> &into)
{
    auto records = all<R>(reader);
    if (!records)
        return records.unexpected();
    into = std::move(*records);
    return {};
}

QString nameOf(ExportItems &items, AgentId id, const QString &language)
{
    const Agent *agent = items.agent(id);
    return agent ? displayName(*agent, language) : QString();
}

QString dayAndPlace(HtmlPage &page, ExportItems &items, const UncertainDate &date, PlaceId id)
{
    QStringList parts;
    if (!date.isEmpty())
        parts += displayBoth(date, page.language());
    if (const Place *place = items.place(id))
        parts += isolate(displayTitle(*place, page.language()));
    return parts.join(u" · "_s);
}

} // namespace

Result<HtmlStory> HtmlStory::of(const Reader &reader)
{
    HtmlStory story;
    auto read = readAll(reader, story.m_exhibitions);
    if (read)
        read = readAll(reader, story.m_sections);
    if (read)
        read = readAll(reader, story.m_events);
    if (read)
        read = readAll(reader, story.m_statements);
    if (read)
        read = readAll(reader, story.m_quantities);
    if (read)
        read = readAll(reader, story.m_declarations);
    if (read)
        read = readAll(reader, story.m_sources);
    return read ? Result<HtmlStory>(story) : read.unexpected();
}

void HtmlStory::layHome(HtmlPage &page, ExportItems &items, const QSet<ItemId> &exported) const
{
    if (m_exhibitions.empty())
        page.heading(1, items.setting(u"title"_s));
    for (const Exhibition &exhibition : m_exhibitions) {
        page.heading(1, exhibition.title);
        page.paragraph(dayAndPlace(page, items, exhibition.date, exhibition.place), "remark");
        page.paragraph(exhibition.full.isEmpty() ? exhibition.minute : exhibition.full);
        page.paragraph(exhibition.about, "remark");
    }
    for (const Event &event : m_events)
        layEvent(page, items, event);
    for (const Section &section : m_sections) {
        page.heading(2, section.title);
        page.paragraph(section.full.isEmpty() ? section.minute : section.full);
        page.raw(u"<ul>\n"_s);
        for (const HangEntry &entry : section.items) {
            const auto item = exported.contains(entry.item) ? items.reader().item(entry.item) : Result<Item>(fail(ErrorKind::Missing, {}));
            if (item)
                page.link(u"items/%1.html"_s.arg(item->id.toString()), displayTitle(*item, page.language()), item->number);
        }
        page.raw(u"</ul>\n"_s);
    }
}

void HtmlStory::layEvent(HtmlPage &page, ExportItems &items, const Event &event) const
{
    page.heading(2, event.title);
    page.paragraph(dayAndPlace(page, items, event.date, event.place), "remark");
    page.paragraph(event.description);
    page.raw(u"<ul>\n"_s);
    for (const Participation &participation : event.participants) {
        const Agent *agent = items.agent(participation.agent);
        if (!agent)
            continue;
        const TextValue *role = (participation.note.isEmpty() ? agent->role : participation.note).shown(page.language());
        page.raw(u"<li><bdi>%1</bdi> <small>%2</small></li>\n"_s.arg(escaped(displayName(*agent, page.language())), role ? escaped(role->text) : QString()));
    }
    page.raw(u"</ul>\n"_s);
}

void HtmlStory::layStatements(HtmlPage &page, ExportItems &items) const
{
    page.heading(1, page.words()(htmlContext, QT_TRANSLATE_NOOP("vitrine::HtmlExport", "Statements")));
    for (const Statement &statement : m_statements) {
        const QString claimant = nameOf(items, statement.claimant, page.language());
        if (claimant.isEmpty())
            continue; // nothing is said by nobody
        page.raw(u"<blockquote>\n"_s);
        page.paragraph(page.words()(htmlContext, QT_TRANSLATE_NOOP("vitrine::HtmlExport", "According to %1:")).arg(isolate(claimant)), "remark");
        page.paragraph(statement.text);
        for (const Quantity &quantity : m_quantities) {
            if (quantity.statement == statement.id)
                layQuantity(page, items, quantity);
        }
        for (const Citation &citation : statement.citations) {
            const Source *source = items.source(citation.source);
            if (source)
                page.paragraph(isolate(displayTitle(*source, page.language())) + u" · "_s + isolate(citation.locator), "remark");
        }
        page.raw(u"</blockquote>\n"_s);
    }
    for (const Declaration &declaration : m_declarations)
        layDeclaration(page, items, declaration);
    for (const Quantity &quantity : m_quantities) {
        if (standsAlone(quantity))
            layQuantity(page, items, quantity);
    }
}

void HtmlStory::layQuantity(HtmlPage &page, ExportItems &items, const Quantity &quantity) const
{
    QStringList parts;
    const auto say = [&](const MultiText &text) {
        if (const TextValue *value = text.shown(page.language()))
            parts += value->text;
    };
    say(quantity.qualifier);
    if (quantity.lower)
        parts += localDigits(QString::number(*quantity.lower), page.language());
    if (quantity.upper && quantity.upper != quantity.lower)
        parts += u"– "_s + localDigits(QString::number(*quantity.upper), page.language());
    say(quantity.unit);
    say(quantity.scope);
    const QString claimant = nameOf(items, quantity.claimant, page.language());
    if (!claimant.isEmpty()) // a number is always someone's
        page.paragraph(parts.join(u' ') + u" ("_s + isolate(claimant) + u')', "remark");
}

bool HtmlStory::standsAlone(const Quantity &quantity) const
{
    return quantity.statement.isNull() && std::none_of(m_declarations.begin(), m_declarations.end(), [&](const Declaration &declaration) { return declaration.signatoryCount == quantity.id; });
}

void HtmlStory::layDeclaration(HtmlPage &page, ExportItems &items, const Declaration &declaration) const
{
    page.heading(2, declaration.title);
    const QString issuer = nameOf(items, declaration.issuer, page.language());
    page.paragraph(QStringList{issuer.isEmpty() ? QString() : isolate(issuer), dayAndPlace(page, items, declaration.date, {})}.join(u' ').trimmed(), "remark");
    page.paragraph(declaration.text);
    for (const Quantity &quantity : m_quantities) {
        if (quantity.id == declaration.signatoryCount && quantity.statement.isNull())
            layQuantity(page, items, quantity);
    }
}

void HtmlStory::laySources(HtmlPage &page) const
{
    page.heading(1, page.words()(htmlContext, QT_TRANSLATE_NOOP("vitrine::HtmlExport", "Sources")));
    for (const Source &source : m_sources) {
        page.heading(2, source.title);
        page.paragraph(source.citation);
        page.paragraph(source.paraphrase);
        page.paragraph(source.publisher, "remark");
        page.paragraph(source.address, "remark");
    }
}

} // namespace vitrine
