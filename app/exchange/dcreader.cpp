// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dcreader.h"

#include "exchange/datecell.h"
#include "exchange/languagewords.h"
#include "exchange/xmlitems.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct DublinCoreWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DublinCore)
};

/// The words of the DCMI Type vocabulary that say which kind of thing it is.
std::optional<ItemKind> kindOfDcmiType(const QString &word)
{
    static const QHash<QString, ItemKind> kinds{{u"Text"_s, ItemKind::Document}, {u"StillImage"_s, ItemKind::Photograph}, {u"MovingImage"_s, ItemKind::Video},
                                                {u"Sound"_s, ItemKind::Audio}, {u"Image"_s, ItemKind::Artwork}, {u"PhysicalObject"_s, ItemKind::Handicraft}};
    const auto found = kinds.constFind(word);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

/// An item's own number, not the address of its page.
void takeIdentifier(const QString &value, ItemDraft &draft, QStringList &addresses)
{
    if (isWebAddress(value) || value.startsWith("urn:"_L1))
        addresses += value;
    else if (draft.item.number.isEmpty())
        draft.item.number = value;
    else
        draft.item.extra.push_back({u"identifier"_s, {}, value});
}

void takeType(const XmlNode &node, ItemDraft &draft)
{
    const QString word = node.whole().trimmed();
    if (const auto kind = kindOfDcmiType(word)) {
        if (!draft.item.kind)
            draft.item.kind = kind; // a more exact word may follow
        return;
    }
    NamedThing type = namedBy({&node});
    const auto before = draft.item.kind;
    draft.item.kind.reset();
    addType(draft, type);
    if (!draft.item.kind)
        draft.item.kind = before;
}

void takePerson(const XmlNode &node, const QString &role, ItemDraft &draft)
{
    MakerDraft maker;
    maker.name = namedBy({&node});
    maker.role = role;
    if (!maker.name.isEmpty())
        draft.makers.push_back(maker);
}

} // namespace

DcReader::DcReader(QStringList files, QString language) : m_files(std::move(files)), m_language(std::move(language)) {}
DcReader::~DcReader() = default;

Result<std::unique_ptr<DcReader>> DcReader::open(const QString &path, const QString &language)
{
    QStringList files{path};
    if (const QDir folder(path); QFileInfo(path).isDir()) {
        files.clear();
        for (const QString &name : folder.entryList({u"*.xml"_s}, QDir::Files, QDir::Name))
            files += folder.filePath(name);
    }
    return std::unique_ptr<DcReader>(new DcReader(files, language));
}

Result<bool> DcReader::openNext()
{
    if (m_xml && !m_hasRecord)
        return fail(ErrorKind::Unreadable, DublinCoreWords::tr("“%1” holds no Dublin Core record. Nothing was imported.").arg(QFileInfo(m_files[m_at - 1]).fileName()));
    if (m_at == m_files.size())
        return false;
    m_file = std::make_unique<QFile>(m_files[m_at++]);
    if (!m_file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, DublinCoreWords::tr("The file “%1” cannot be read. Nothing was imported.").arg(m_file->fileName()), m_file->errorString());
    m_xml = std::make_unique<XmlGuard>(*m_file);
    m_hasRecord = false;
    return true;
}

Result<bool> DcReader::next(ItemDraft &draft)
{
    while (true) {
        while (m_xml && !m_xml->atEnd()) {
            if (m_xml->next() != QXmlStreamReader::StartElement || m_xml->name() != "dc"_L1)
                continue;
            m_hasRecord = true;
            const XmlNode record = readNode(*m_xml, {});
            if (m_xml->hasError())
                break;
            understand(record, draft);
            return true;
        }
        if (m_xml && m_xml->hasError())
            return fail(m_xml->error().error.kind, QFileInfo(m_files[m_at - 1]).fileName() + u": "_s + m_xml->error().error.message, m_xml->error().error.detail);
        const auto more = openNext();
        if (!more || !*more)
            return more;
    }
}

/// The sentence by which our own exports tell a demonstration.
bool DcReader::isDemonstration(const XmlNode &node)
{
    auto known = m_sentences.constFind(node.language);
    if (known == m_sentences.constEnd())
        known = m_sentences.insert(node.language, LanguageWords(node.language).demonstration());
    return node.text == *known;
}

void DcReader::understand(const XmlNode &record, ItemDraft &draft)
{
    draft = {};
    draft.line = record.line;
    Item &item = draft.item;
    QStringList addresses;
    std::vector<const XmlNode *> dates;
    for (const XmlNode &node : record.children) {
        const QString value = node.whole().trimmed();
        if (value.isEmpty())
            continue;
        if (node.name == "identifier"_L1)
            takeIdentifier(value, draft, addresses);
        else if (node.name == "title"_L1)
            addText(item.title, node);
        else if (node.name == "description"_L1 && isDemonstration(node))
            item.demonstration = true;
        else if (node.name == "description"_L1)
            addText(item.description, node);
        else if (node.name == "creator"_L1)
            takePerson(node, {}, draft);
        else if (node.name == "contributor"_L1)
            takePerson(node, u"ctb"_s, draft);
        else if (node.name == "subject"_L1)
            draft.subjects.push_back(namedBy({&node}));
        else if (node.name == "date"_L1)
            dates.push_back(&node);
        else if (node.name == "type"_L1)
            takeType(node, draft);
        else if (node.name == "language"_L1)
            item.languages += languageTag(value);
        else if (node.name == "rights"_L1)
            setRights(item, node);
        else if (node.name == "coverage"_L1 && draft.place.names.text(node.language).isEmpty())
            addText(draft.place.names, node); // one place, in several languages
        else
            keepExtra(item, u"dc:"_s + node.name, node);
    }
    if (item.number.isEmpty() && !addresses.isEmpty())
        item.number = addresses.takeFirst();
    addresses.removeIf([&](const QString &address) { return address.endsWith(u'/' + item.number); });
    item.urls = addresses;
    if (!dates.empty())
        item.date = dateOf(dates.front()->whole().section(u'/', 0, 0), dates.front()->whole().section(u'/', -1), {}, m_language);
    for (size_t i = 1; i < dates.size(); ++i)
        keepExtra(item, u"dc:date"_s, *dates[i]);
}

} // namespace vitrine
