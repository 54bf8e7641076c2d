// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/premis.h"

#include "domain/recordjson.h"
#include "exchange/xmlsafe.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr QLatin1StringView premisVocabulary("http://id.loc.gov/vocabulary/preservation/");
const QString program = QStringLiteral("vitrine-" VITRINE_VERSION);

/// The same entry has the same identifier in every export.
QString eventUid(const CustodyEvent &event)
{
    static const QUuid space(u"6f1d5f0e-7a1c-5e0b-9f9b-2f6f0c1c7d11"_s);
    return QUuid::createUuidV5(space, event.hash.isEmpty() ? event.record.toString() + jsonTime(event.when) : event.hash).toString(QUuid::WithoutBraces);
}

/// The Library of Congress' code of an event type; empty where there is none for ours.
QString typeCode(CustodyType type)
{
    switch (type) {
    case CustodyType::Accession: return u"acc"_s;
    case CustodyType::Ingestion: return u"ing"_s;
    case CustodyType::MessageDigestCalculation: return u"mes"_s;
    case CustodyType::FixityCheck: return u"fix"_s;
    case CustodyType::Deletion: return u"del"_s;
    case CustodyType::Replication: return u"rep"_s;
    default: return {};
    }
}

class PremisWriter final {
public:
    explicit PremisWriter(QIODevice &device) : m_xml(device) {}
    [[nodiscard]] Result<void> write(const std::vector<PackedFile> &files, const QDateTime &now);

private:
    void object(const PackedFile &file, const std::vector<CustodyEvent> &events);
    void fixity(const char *name, const QString &code, const QString &digest);
    void event(const PackedFile &file, const CustodyEvent &event);
    void agents(const std::vector<PackedFile> &files);
    void pair(const char *outer, const char *type, const char *value, const QString &typeText, const QString &valueText);
    void coded(const char *name, const QString &text, const QString &list, const QString &code);

    XmlWriter m_xml;
};

void PremisWriter::pair(const char *outer, const char *type, const char *value, const QString &typeText, const QString &valueText)
{
    m_xml.open(outer);
    m_xml.leaf(type, typeText);
    m_xml.leaf(value, valueText);
    m_xml.close();
}

void PremisWriter::coded(const char *name, const QString &text, const QString &list, const QString &code)
{
    if (code.isEmpty())
        return m_xml.leaf(name, text);
    m_xml.leaf(name, text, {{"authority"_L1, list}, {"authorityURI"_L1, premisVocabulary + list}, {"valueURI"_L1, premisVocabulary + list + u'/' + code}});
}

void PremisWriter::fixity(const char *name, const QString &code, const QString &digest)
{
    m_xml.open("fixity");
    coded("messageDigestAlgorithm", QString::fromLatin1(name), u"cryptographicHashFunctions"_s, code);
    m_xml.leaf("messageDigest", digest);
    m_xml.leaf("messageDigestOriginator", u"Vitrine"_s);
    m_xml.close();
}

void PremisWriter::object(const PackedFile &file, const std::vector<CustodyEvent> &events)
{
    m_xml.open("object", {{"xsi:type"_L1, u"file"_s}});
    pair("objectIdentifier", "objectIdentifierType", "objectIdentifierValue", u"UUID"_s, file.medium.id.toString());
    m_xml.open("objectCharacteristics");
    m_xml.leaf("compositionLevel", u"0"_s);
    fixity("SHA-256", u"sha256"_s, file.medium.sha256);
    fixity("SHA-512", u"sha512"_s, file.sha512);
    m_xml.leaf("size", QString::number(file.medium.bytes));
    m_xml.open("format");
    m_xml.open("formatDesignation");
    m_xml.leaf("formatName", file.medium.mimeType.isEmpty() ? u"application/octet-stream"_s : file.medium.mimeType);
    m_xml.close();
    m_xml.close();
    m_xml.close();
    m_xml.leaf("originalName", file.medium.originalName);
    m_xml.open("storage");
    pair("contentLocation", "contentLocationType", "contentLocationValue", u"relative path"_s, file.path);
    m_xml.close();
    for (const CustodyEvent &one : events)
        pair("linkingEventIdentifier", "linkingEventIdentifierType", "linkingEventIdentifierValue", u"UUID"_s, eventUid(one));
    m_xml.close();
}

void PremisWriter::event(const PackedFile &file, const CustodyEvent &event)
{
    m_xml.open("event");
    pair("eventIdentifier", "eventIdentifierType", "eventIdentifierValue", u"UUID"_s, eventUid(event));
    coded("eventType", enumName(event.type), u"eventType"_s, typeCode(event.type));
    m_xml.leaf("eventDateTime", jsonTime(event.when));
    m_xml.open("eventOutcomeInformation");
    coded("eventOutcome", event.success ? u"success"_s : u"fail"_s, u"eventOutcome"_s, event.success ? u"suc"_s : u"fai"_s);
    if (!event.note.isEmpty()) {
        m_xml.open("eventOutcomeDetail");
        m_xml.leaf("eventOutcomeDetailNote", event.note);
        m_xml.close();
    }
    m_xml.close();
    const auto agent = [&](const QString &name, const QString &role) {
        m_xml.open("linkingAgentIdentifier");
        m_xml.leaf("linkingAgentIdentifierType", u"local"_s);
        m_xml.leaf("linkingAgentIdentifierValue", name);
        m_xml.leaf("linkingAgentRole", role);
        m_xml.close();
    };
    agent(program, u"executing program"_s);
    if (!event.who.isEmpty())
        agent(event.who, u"implementer"_s);
    pair("linkingObjectIdentifier", "linkingObjectIdentifierType", "linkingObjectIdentifierValue", u"UUID"_s, file.medium.id.toString());
    m_xml.close();
}

void PremisWriter::agents(const std::vector<PackedFile> &files)
{
    m_xml.open("agent");
    pair("agentIdentifier", "agentIdentifierType", "agentIdentifierValue", u"local"_s, program);
    m_xml.leaf("agentName", u"Vitrine"_s);
    m_xml.leaf("agentType", u"software"_s, {{"valueURI"_L1, premisVocabulary + "agentType/sof"_L1}});
    m_xml.leaf("agentVersion", QStringLiteral(VITRINE_VERSION));
    m_xml.close();
    QSet<QString> seen;
    for (const PackedFile &file : files) {
        for (const CustodyEvent &one : file.events) {
            if (one.who.isEmpty() || seen.contains(one.who))
                continue;
            seen.insert(one.who);
            m_xml.open("agent");
            pair("agentIdentifier", "agentIdentifierType", "agentIdentifierValue", u"local"_s, one.who);
            m_xml.leaf("agentName", one.who);
            m_xml.leaf("agentType", u"person"_s, {{"valueURI"_L1, premisVocabulary + "agentType/per"_L1}});
            m_xml.close();
        }
    }
}

Result<void> PremisWriter::write(const std::vector<PackedFile> &files, const QDateTime &now)
{
    const auto eventsOf = [&](const PackedFile &file) {
        std::vector<CustodyEvent> events = file.events;
        events.push_back({0, now, {}, CustodyType::MessageDigestCalculation, anyId(file.medium.id), file.medium.sha256, true, u"SHA-256, SHA-512"_s, {}, {}});
        return events;
    };
    m_xml.open("premis", {{"xmlns"_L1, u"http://www.loc.gov/premis/v3"_s}, {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s}, {"version"_L1, u"3.0"_s}});
    for (const PackedFile &file : files)
        object(file, eventsOf(file));
    for (const PackedFile &file : files) {
        for (const CustodyEvent &one : eventsOf(file))
            event(file, one);
    }
    agents(files);
    m_xml.close();
    return m_xml.finish();
}

} // namespace

Result<void> writePremis(QIODevice &device, const std::vector<PackedFile> &files, const QDateTime &now) { return PremisWriter(device).write(files, now); }

} // namespace vitrine
