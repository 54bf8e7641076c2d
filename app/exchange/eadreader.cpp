// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eadreader.h"

#include "exchange/eadlevel.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct EadWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Ead)
};

bool isLevel(QStringView name)
{
    static const QRegularExpression level(u"^(archdesc|c|c0[1-9]|c1[0-2])$"_s);
    return level.match(name.toString()).hasMatch();
}

} // namespace

Result<std::unique_ptr<EadReader>> EadReader::open(const QString &path, const QString &language)
{
    std::unique_ptr<EadReader> reader(new EadReader(path, language));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, EadWords::tr("The file “%1” cannot be read. Nothing was imported.").arg(path), reader->m_file.errorString());
    reader->m_xml = std::make_unique<XmlGuard>(reader->m_file);
    return reader;
}

void EadReader::open()
{
    Open level;
    level.node.name = m_xml->name().toString();
    level.node.line = m_xml->line();
    level.node.language = m_open.empty() ? QString() : m_open.back().node.language;
    const QXmlStreamAttributes attributes = m_xml->attributes();
    for (const QXmlStreamAttribute &one : attributes)
        level.node.attributes.insert(one.name().toString(), one.value().toString());
    m_open.push_back(std::move(level));
    m_hasLevel = true;
    m_mustOpen = false;
}

bool EadReader::give(ItemDraft &draft)
{
    if (m_open.empty() || m_open.back().isGiven)
        return false;
    Open &level = m_open.back();
    if (isOnlyWrapper()) {
        level.isGiven = true;
        level.node.children.clear();
        return false;
    }
    draft = {};
    draft.line = level.node.line;
    readEadLevel(level.node, m_open.size() > 1 ? m_open[m_open.size() - 2].number : QString(), m_language, draft);
    level.number = draft.item.number;
    level.isGiven = true;
    level.node.children.clear();
    return true;
}

/// Our own exports wrap entries without a common parent in a collection that only names the catalogue.
bool EadReader::isOnlyWrapper() const
{
    if (m_open.size() != 1 || m_control.textAt(u"maintenancehistory/maintenanceevent/agent"_s) != "Vitrine"_L1)
        return false;
    return m_open.front().node.textAt(u"did/unitid"_s) == m_control.textAt(u"recordid"_s);
}

Result<bool> EadReader::next(ItemDraft &draft)
{
    if (m_mustOpen)
        open();
    while (!m_xml->atEnd()) {
        const auto token = m_xml->next();
        if (token == QXmlStreamReader::StartElement && m_open.empty() && m_xml->name() == "control"_L1) {
            m_control = readNode(*m_xml, {});
            continue;
        }
        if (token == QXmlStreamReader::StartElement && isLevel(m_xml->name())) {
            if (give(draft)) {
                m_mustOpen = true;
                return true;
            }
            open();
        } else if (token == QXmlStreamReader::EndElement && isLevel(m_xml->name()) && !m_open.empty()) {
            const bool isGiven = give(draft);
            m_open.pop_back();
            if (isGiven)
                return true;
        } else if (token == QXmlStreamReader::StartElement && !m_open.empty() && !m_open.back().isGiven && m_xml->name() != "dsc"_L1 && m_xml->name() != "head"_L1) {
            m_open.back().node.children.push_back(readNode(*m_xml, m_open.back().node.language));
        }
    }
    if (m_xml->hasError())
        return m_xml->error();
    if (!m_hasLevel)
        return fail(ErrorKind::Unreadable, EadWords::tr("“%1” holds no finding aid: no level of description is in it. Nothing was imported.").arg(QFileInfo(m_file.fileName()).fileName()));
    return false;
}

} // namespace vitrine
