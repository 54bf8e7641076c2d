// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlguard.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct XmlGuardWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::XmlGuard)
};

} // namespace

QXmlStreamReader::TokenType XmlGuard::next()
{
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement)
        ++m_depth;
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    QString refusal;
    if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        refusal = XmlGuardWords::tr("it declares entities or a document type, which are not read");
    else if (m_depth > deepest)
        refusal = XmlGuardWords::tr("its elements are nested deeper than %1").arg(deepest);
    if (refusal.isEmpty())
        return token;
    m_isRefused = true;
    m_xml.raiseError(refusal);
    return QXmlStreamReader::Invalid;
}

bool XmlGuard::nextChild()
{
    const int parent = m_depth;
    while (!atEnd()) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement && m_depth < parent)
            return false;
        if (token == QXmlStreamReader::Invalid)
            return false;
    }
    return false;
}

QString XmlGuard::text()
{
    QString text;
    const int outside = m_depth - 1;
    while (!atEnd()) {
        const auto token = next();
        if (token == QXmlStreamReader::Characters)
            text += characters();
        else if ((token == QXmlStreamReader::EndElement && m_depth == outside) || token == QXmlStreamReader::Invalid)
            break;
    }
    return text;
}

void XmlGuard::skip()
{
    const int outside = m_depth - 1;
    while (!atEnd()) {
        const auto token = next();
        if ((token == QXmlStreamReader::EndElement && m_depth == outside) || token == QXmlStreamReader::Invalid)
            return;
    }
}

QString XmlGuard::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &one : m_xml.attributes()) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

Unexpected XmlGuard::error() const
{
    if (m_isRefused)
        return fail(ErrorKind::Unreadable, XmlGuardWords::tr("The XML was refused: %1. Nothing was imported.").arg(m_xml.errorString()), u"line %1"_s.arg(line()));
    return fail(ErrorKind::Unreadable, XmlGuardWords::tr("The XML is broken in line %1. Nothing was imported; save the file again.").arg(line()), m_xml.errorString());
}

} // namespace vitrine
