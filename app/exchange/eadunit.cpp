// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eadunit.h"

#include "base/language.h"
#include "domain/itemtexts.h"
#include "domain/names.h"
#include "exchange/namedtexts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString calendarName(Calendar calendar) { return calendar == Calendar::Gregorian ? u"gregorian"_s : u"solar-hijri"_s; }

/// "1905-06-22/1905-09-22", or the day alone; empty where a side is open or the year has not four digits.
QString normalDate(const UncertainDate &date)
{
    if (!date.earliest || !date.latest)
        return {};
    const QString from = date.earliest->toString();
    const QString to = date.latest->toString();
    return from == to ? from : from + u'/' + to;
}

} // namespace

QStringList eadFields()
{
    return {u"number"_s, u"kind"_s, u"level"_s, u"parent"_s, u"title"_s, u"label"_s, u"description"_s, u"context"_s, u"date"_s, u"place"_s, u"languages"_s,
            u"classification"_s, u"materials"_s, u"techniques"_s, u"subjects"_s, u"dimensions"_s, u"inscriptions"_s, u"extent"_s, u"scope"_s, u"arrangement"_s,
            u"makers"_s, u"provenance"_s, u"rightsUri"_s, u"rights"_s, u"credit"_s, u"holder"_s, u"advisory"_s, u"condition"_s, u"related"_s, u"urls"_s, u"depicted"_s, u"media"_s};
}

QString EadUnit::level(Level level, QString *other) const
{
    if (level != Level::Part)
        return enumName(level);
    if (!isEad3())
        return u"item"_s;
    *other = u"part"_s;
    return u"otherlevel"_s;
}

Result<void> EadUnit::write(const Item &item)
{
    const auto media = m_items.media(item);
    if (!media)
        return media.unexpected();
    noteLacks(item);
    m_xml.open("did");
    writeUnitId(item.number);
    const MultiText title = item.title.isEmpty() ? MultiText{{u"und"_s, item.number}} : item.title;
    for (const TextValue &value : title.values())
        m_xml.leaf("unittitle", value.text, {{"lang"_L1, isEad3() ? bibliographicCode(value.language) : QString()},
                                             {"script"_L1, isEad3() ? scriptOfLanguage(value.language) : QString()}});
    writeDates(item.date);
    writeExtent(item);
    writeMakers(item);
    writeRepository(item.holder);
    writeLanguages(item);
    writeMedia(*media);
    m_xml.close();
    writeBlocks(item);
    if (m_xml.takeChanged())
        m_items.report().lose(u"control characters"_s);
    return m_xml.state();
}

void EadUnit::noteLacks(const Item &item)
{
    LossReport &report = m_items.report();
    for (const auto &[key, isMissing] : {std::pair("title", item.title.isEmpty()), std::pair("makers", item.makers.empty()), std::pair("date", item.date.isEmpty()),
                                         std::pair("extent", item.extent.isEmpty() && item.dimensions.empty())}) {
        if (isMissing)
            report.lack(QString::fromLatin1(key), item.number);
    }
    if (item.level == Level::Part && !isEad3())
        report.lose(u"level"_s);
    if (!isEad3() && item.title.values().size() > 1)
        report.lose(u"language of texts"_s);
}

void EadUnit::writeUnitId(const QString &number)
{
    static const QRegularExpression agency(u"^([A-Z]{2})-[A-Za-z0-9:/-]{1,11}$"_s); // ISO 15511
    const QString repository = m_items.setting(u"repository"_s);
    const auto match = agency.match(repository);
    m_xml.leaf("unitid", number, {{"countrycode"_L1, match.captured(1)}, {"repositorycode"_L1, match.hasMatch() ? repository : QString()}});
}

void EadUnit::writeDates(const UncertainDate &date)
{
    if (date.isEmpty())
        return;
    if (isEad3())
        writeStructuredDate(date);
    const auto write = [&](const QString &text, const QString &mark, const QString &language) {
        m_xml.leaf("unitdate", text, {{"normal"_L1, normalDate(date)}, {"calendar"_L1, calendarName(date.calendar)}, {"era"_L1, u"ce"_s},
                                      {"label"_L1, isEad3() ? mark : QString()}, {"lang"_L1, isEad3() ? bibliographicCode(language) : QString()}});
    };
    const MultiText texts = dateText(m_items, date);
    for (const TextValue &value : texts.values())
        write(value.text, value.origin == TextOrigin::Original ? originalLabel : QString(), value.language);
    if (isEad3() && needsNotation(date))
        write(date.notation(), notationLabel(date), {});
}

void EadUnit::writeStructuredDate(const UncertainDate &date)
{
    if (!date.earliest || !date.latest)
        return;
    const QString from = date.earliest->toString();
    const QString to = date.latest->toString();
    m_xml.open("unitdatestructured", {{"unitdatetype"_L1, u"inclusive"_s}});
    if (from == to) {
        m_xml.leaf("datesingle", from, {{"standarddate"_L1, from}});
    } else {
        m_xml.open("daterange");
        m_xml.leaf("fromdate", from, {{"standarddate"_L1, from}});
        m_xml.leaf("todate", to, {{"standarddate"_L1, to}});
        m_xml.close();
    }
    m_xml.close();
}

void EadUnit::writeExtent(const Item &item)
{
    const auto write = [&](const char *name, const QString &text, const QString &language) {
        if (text.isEmpty())
            return;
        m_xml.open("physdesc", {{"localtype"_L1, isEad3() ? QString::fromLatin1(name) : QString()}, {"lang"_L1, isEad3() ? bibliographicCode(language) : QString()}});
        isEad3() ? m_xml.text(text) : m_xml.leaf(name, text);
        m_xml.close();
    };
    for (const TextValue &value : item.extent.values())
        write("extent", value.text, value.language);
    for (const Dimension &dimension : item.dimensions)
        write("dimensions", dimensionText(dimension).trimmed(), u"en"_s);
}

void EadUnit::writeName(const char *name, const QString &text, const QString &uri, const QString &relator, const QString &language, const QString &qualifier)
{
    if (text.trimmed().isEmpty())
        return;
    if (!isEad3()) {
        m_xml.leaf(name, qualifier.isEmpty() ? text : qualifier + u' ' + text, {{"role"_L1, relator}, {"authfilenumber"_L1, uri}});
        return;
    }
    m_xml.open(name, {{"identifier"_L1, uri}, {"relator"_L1, relator}, {"lang"_L1, bibliographicCode(language)}});
    m_xml.leaf("part", qualifier, {{"localtype"_L1, u"qualifier"_s}});
    m_xml.leaf("part", text);
    m_xml.close();
}

void EadUnit::writeMakers(const Item &item)
{
    for (const Attribution &maker : item.makers) {
        const Agent *agent = m_items.agent(maker.agent);
        const char *name = agent && agent->kind != AgentKind::Person ? "corpname" : "persname";
        const MultiText shown = agent ? namesOf(m_items, *agent) : makerText(m_items, maker, m_words);
        if (isEad3() && !shown.isEmpty())
            m_xml.open("origination");
        for (const TextValue &value : shown.values()) {
            const TextValue *qualifier = maker.qualifier.shown(value.language);
            if (!isEad3())
                m_xml.open("origination");
            writeName(name, value.text, agent ? addressOf(u"agent"_s, agent->id) : QString(), maker.role, value.language, qualifier ? qualifier->text : QString());
            if (!isEad3())
                m_xml.close();
        }
        if (isEad3() && !shown.isEmpty())
            m_xml.close();
        if (agent && ((maker.kind == MakerKind::Attributed && maker.qualifier.isEmpty()) || agent->kind == AgentKind::Group))
            m_items.report().lose(u"makers.kind"_s);
    }
}

void EadUnit::writeRepository(AgentId holder)
{
    const Agent *agent = m_items.agent(holder);
    const QString name = agent ? displayName(*agent, m_items.languages().value(0)) : m_items.setting(u"institution"_s);
    if (name.trimmed().isEmpty())
        return;
    m_xml.open("repository");
    writeName(agent && agent->kind == AgentKind::Person ? "persname" : "corpname", name, agent ? m_uris.of(u"agent"_s, agent->id) : m_uris.base());
    m_xml.close();
}

void EadUnit::writeLanguages(const Item &item)
{
    QStringList known;
    for (const QString &language : item.languages) {
        if (!bibliographicCode(language).isEmpty())
            known += language;
    }
    if (known.size() < item.languages.size())
        m_items.report().lose(u"languages"_s);
    if (known.isEmpty())
        return;
    m_xml.open("langmaterial");
    for (const QString &language : std::as_const(known))
        m_xml.leaf("language", ownLanguageName(language), {{"langcode"_L1, bibliographicCode(language)}, {"scriptcode"_L1, isEad3() ? QString() : scriptOfLanguage(language)}});
    m_xml.close();
}

void EadUnit::writeMedia(const std::vector<Medium> &media)
{
    std::vector<const Medium *> files;
    for (const Medium &medium : media) {
        if (!medium.sha256.isEmpty() && m_uris.isSet())
            files.push_back(&medium);
    }
    if (files.size() < media.size())
        m_items.report().lose(u"media"_s);
    if (isEad3() && files.size() > 1)
        m_xml.open("daoset", {{"coverage"_L1, u"whole"_s}});
    for (const Medium *medium : files) {
        const MultiText &said = medium->caption.isEmpty() ? medium->altText : medium->caption;
        const TextValue *title = said.shown(m_items.languages().value(0));
        const QString href = m_uris.of(u"media"_s, medium->sha256);
        const QString words = title ? title->text.simplified() : QString();
        if (isEad3())
            m_xml.empty("dao", {{"daotype"_L1, u"derived"_s}, {"href"_L1, href}, {"linktitle"_L1, words}});
        else
            m_xml.empty("dao", {{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, href}, {"xlink:title"_L1, words}});
    }
    if (isEad3() && files.size() > 1)
        m_xml.close();
}

} // namespace vitrine
