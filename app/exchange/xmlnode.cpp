// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlnode.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

void collect(const XmlNode &node, const QStringList &path, qsizetype at, std::vector<const XmlNode *> &found)
{
    if (at == path.size()) {
        found.push_back(&node);
        return;
    }
    for (const XmlNode &child : node.children) {
        if (child.name == path[at])
            collect(child, path, at + 1, found);
    }
}

} // namespace

const XmlNode *XmlNode::child(QStringView wished) const
{
    for (const XmlNode &one : children) {
        if (one.name == wished)
            return &one;
    }
    return nullptr;
}

std::vector<const XmlNode *> XmlNode::all(const QString &path) const
{
    std::vector<const XmlNode *> found;
    collect(*this, path.split(u'/'), 0, found);
    return found;
}

QString XmlNode::textAt(const QString &path) const
{
    for (const XmlNode *node : all(path)) {
        if (const QString found = node->whole().simplified(); !found.isEmpty())
            return found;
    }
    return {};
}

QString XmlNode::whole() const
{
    QString all = text;
    for (const XmlNode &one : children)
        all += u' ' + one.whole();
    return children.empty() ? all : all.trimmed();
}

XmlNode readNode(XmlGuard &xml, const QString &language)
{
    XmlNode node;
    node.name = xml.name().toString();
    node.line = xml.line();
    node.language = language;
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &one : attributes) {
        node.attributes.insert(one.name().toString(), one.value().toString());
        if (one.name() == "lang"_L1 && !one.value().isEmpty())
            node.language = languageTag(one.value().toString());
    }
    const int outside = xml.depth() - 1;
    while (!xml.atEnd()) {
        const auto token = xml.next();
        if (token == QXmlStreamReader::StartElement)
            node.children.push_back(readNode(xml, node.language));
        else if (token == QXmlStreamReader::Characters)
            node.text += xml.characters();
        else if ((token == QXmlStreamReader::EndElement && xml.depth() == outside) || token == QXmlStreamReader::Invalid)
            break;
    }
    return node;
}

QString languageTag(const QString &written)
{
    static const QHash<QString, QString> codes{{u"fre"_s, u"fr"_s}, {u"fra"_s, u"fr"_s}, {u"eng"_s, u"en"_s}, {u"per"_s, u"fa"_s}, {u"fas"_s, u"fa"_s},
                                               {u"ger"_s, u"de"_s}, {u"deu"_s, u"de"_s}, {u"ara"_s, u"ar"_s}, {u"spa"_s, u"es"_s}, {u"ita"_s, u"it"_s},
                                               {u"kur"_s, u"ku"_s}, {u"tur"_s, u"tr"_s}, {u"por"_s, u"pt"_s}, {u"rus"_s, u"ru"_s}, {u"aze"_s, u"az"_s},
                                               {u"heb"_s, u"he"_s}, {u"arm"_s, u"hy"_s}, {u"hye"_s, u"hy"_s}, {u"dut"_s, u"nl"_s}, {u"nld"_s, u"nl"_s}};
    const QString main = written.section(u'-', 0, 0).toLower();
    return codes.contains(main) ? codes.value(main) + written.mid(main.size()) : written;
}

} // namespace vitrine
