// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.isFinished = !xml.attributes().hasAttribute("type"_L1);
    QString alone;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "translation"_L1)
            break;
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            message.forms += xml.readElementText();
        else if (xml.isCharacters())
            alone += xml.text();
    }
    if (!message.hasForms)
        message.forms = {alone};
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.hasForms = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QString frenchFault(const QString &text)
{
    static const QRegularExpression unspaced(u"[^\\s\u00a0\u202f][;?!»](?=\\s|$)|«[^\u00a0\u202f]"_s);
    static const QRegularExpression breaking(u" [:;?!»%](?=[\\s.,)]|$)|« "_s);
    if (text.contains(u'\''))
        return u"a straight apostrophe"_s;
    if (text.contains(u'"') || text.contains(u'“'))
        return u"quotation marks that are not French"_s;
    if (breaking.match(text).hasMatch())
        return u"a space that may break before or inside punctuation"_s;
    return unspaced.match(text).hasMatch() ? u"punctuation without its space"_s : QString();
}

/// What is typed as it stands keeps its digits: names of standards and options, a number's prefix, dates in EDTF.
QString withoutCodes(QString text)
{
    static const QRegularExpression codes(u"%L?[0-9n]|[A-Za-z][A-Za-z0-9./_*-]*|[0-9]{4}-[0-9-]+|[0-9]{4}/[0-9]{4}|\\b[0-9]{4}(?=،)"_s);
    return text.remove(codes);
}

QString persianFault(const QString &text)
{
    static const QRegularExpression digits(u"[0-9\u0660-\u0669]"_s);
    static const QRegularExpression space(u"(?<![\\w])ن?می (?=[\u0621-\u06cc])| ها(?![\u0621-\u06cc])"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (text.contains(u'\u064a') || text.contains(u'\u0649') || text.contains(u'\u0643'))
        return u"an Arabic yeh or kaf"_s;
    const QString words = withoutCodes(text);
    if (digits.match(words).hasMatch())
        return u"digits that are not Persian"_s;
    if (words.contains(u'?') || words.contains(u';') || text.contains(u'“') || text.contains(u'"'))
        return u"punctuation that is not Persian"_s;
    return space.match(text).hasMatch() ? u"a space where a half-space is due"_s : QString();
}

} // namespace

QList<TsMessage> readTs(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&in);
    QList<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!(xml.readNext() == QXmlStreamReader::StartElement))
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages += readMessage(xml, context);
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

QString faultOf(const QString &text, const QString &language)
{
    if (text.contains("&#"_L1) || text.contains("&amp;"_L1))
        return u"an escape of XML that is not resolved"_s;
    if (language == u"fa" && text.contains("%n"_L1))
        return u"a number that keeps its Latin digits: write %Ln"_s;
    return language == u"fr" ? frenchFault(text) : language == u"fa" ? persianFault(text) : QString();
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:[0-9]{1,2}|n)"_s);
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found += matches.next().captured().remove(u'L');
    found.sort();
    return found;
}

} // namespace vitrine::test
