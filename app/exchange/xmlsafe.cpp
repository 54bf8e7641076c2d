// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlsafe.h"

#include "exchange/exportfile.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0xFFFE || code == 0xFFFF;
}

bool isPair(const QString &text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

} // namespace

QString xmlText(const QString &text, bool *changed)
{
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (isPair(out, i)) {
            ++i;
        } else if (out[i].isSurrogate() || isForbidden(out[i])) {
            out[i] = QChar::ReplacementCharacter;
            if (changed)
                *changed = true;
        }
    }
    return out;
}

XmlWriter::XmlWriter(QIODevice &device, bool indented) : m_device(device), m_xml(&device)
{
    m_xml.setAutoFormatting(indented);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
}

void XmlWriter::open(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    write(attributes);
}

void XmlWriter::leaf(const char *name, const QString &content, Attributes attributes)
{
    if (content.isEmpty())
        return;
    open(name, attributes);
    text(content);
    close();
}

void XmlWriter::empty(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(QString::fromLatin1(name));
    write(attributes);
}

void XmlWriter::write(Attributes attributes)
{
    for (const Attribute &attribute : attributes) {
        if (!attribute.value.isEmpty())
            m_xml.writeAttribute(attribute.name, xmlText(attribute.value, &m_changed).replace(u'\r', u' '));
    }
}

void XmlWriter::text(const QString &text)
{
    const QString safe = xmlText(text, &m_changed);
    // A carriage return as it is would be read as a line feed.
    qsizetype from = 0;
    for (qsizetype at = safe.indexOf(u'\r'); at >= 0; at = safe.indexOf(u'\r', from)) {
        m_xml.writeCharacters(safe.mid(from, at - from));
        m_xml.writeEntityReference(u"#13"_s);
        from = at + 1;
    }
    m_xml.writeCharacters(from == 0 ? safe : safe.mid(from));
}

Result<void> XmlWriter::finish()
{
    m_xml.writeEndDocument();
    return state();
}

Result<void> XmlWriter::state() const { return m_xml.hasError() ? Result<void>(diskFull(m_device.errorString())) : Result<void>(); }

} // namespace vitrine
