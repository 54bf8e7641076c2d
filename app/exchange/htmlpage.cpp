// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlpage.h"

#include "base/bidi.h"
#include "base/language.h"
#include "exchange/exportfile.h"
#include "exchange/namedtexts.h"
#include "exchange/xmlsafe.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString directionOf(const QString &language) { return directionOfLanguage(language) == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s; }

QString languageAttributes(const QString &language) { return u" lang=\"%1\" dir=\"%2\""_s.arg(escaped(xmlLanguage(language)), directionOf(language)); }

} // namespace

QString escaped(const QString &text) { return xmlText(text).toHtmlEscaped(); }

Result<void> saveBytes(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!folder.mkpath(QFileInfo(name).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return diskFull(file.errorString());
    return {};
}

HtmlPage::HtmlPage(const LanguageWords &words, const QStringList &languages, QString name, int depth)
    : m_words(words), m_languages(languages), m_name(std::move(name)), m_up(u"../"_s.repeated(depth))
{
}

QString HtmlPage::shownSpan(const MultiText &text, const QString &otherwise)
{
    const TextValue *value = text.shown(language());
    if (!value)
        return escaped(otherwise);
    m_hasDraft = m_hasDraft || (value->origin == TextOrigin::Translation && value->state != TextState::Reviewed);
    if (value->language == language())
        return escaped(value->text);
    return u"<span%1>%2</span> <small>(%3)</small>"_s.arg(languageAttributes(value->language), escaped(value->text), escaped(ownLanguageName(value->language)));
}

void HtmlPage::heading(int level, const MultiText &text, const QString &otherwise)
{
    m_body += u"<h%1>%2</h%1>\n"_s.arg(level).arg(shownSpan(text, otherwise));
}

void HtmlPage::heading(int level, const QString &text) { m_body += u"<h%1>%2</h%1>\n"_s.arg(level).arg(escaped(text)); }

void HtmlPage::badge(const QString &text) { m_body += u"<p class=\"badge\">"_s + escaped(text) + u"</p>\n"_s; }

void HtmlPage::paragraph(const MultiText &text, const char *cssClass)
{
    if (!text.isEmpty())
        m_body += u"<p class=\"%1\">%2</p>\n"_s.arg(QString::fromLatin1(cssClass), shownSpan(text));
}

void HtmlPage::paragraph(const QString &text, const char *cssClass)
{
    if (!text.isEmpty())
        m_body += u"<p class=\"%1\">%2</p>\n"_s.arg(QString::fromLatin1(cssClass), escaped(text));
}

void HtmlPage::fact(const QString &name, const QStringList &values)
{
    QString html;
    for (const QString &value : values) {
        if (!value.isEmpty())
            html += u"<dd><bdi>"_s + escaped(value) + u"</bdi></dd>"_s;
    }
    if (!html.isEmpty())
        m_body += u"<dt>"_s + escaped(name) + u"</dt>"_s + html + u'\n';
}

void HtmlPage::fact(const QString &name, const MultiText &text)
{
    if (!text.isEmpty())
        m_body += u"<dt>"_s + escaped(name) + u"</dt><dd>"_s + shownSpan(text) + u"</dd>\n"_s;
}

void HtmlPage::link(const QString &address, const QString &text, const QString &after)
{
    m_body += u"<li><a href=\"%1\"><bdi>%2</bdi></a> %3</li>\n"_s.arg(escaped(address), escaped(text), escaped(after));
}

void HtmlPage::picture(const QString &address, const MultiText &alt, const MultiText &caption)
{
    const TextValue *said = alt.shown(language());
    m_body += u"<figure><img src=\"%1\" alt=\"%2\" loading=\"lazy\">"_s.arg(escaped(address), said ? escaped(said->text) : QString());
    if (!caption.isEmpty())
        m_body += u"<figcaption>"_s + shownSpan(caption) + u"</figcaption>"_s;
    m_body += u"</figure>\n"_s;
}

void HtmlPage::openCover(const QString &summary) { m_body += u"<details><summary>"_s + escaped(summary) + u"</summary>\n"_s; }

/// The same page in the other languages, and the ways to the lists.
QString HtmlPage::navigation() const
{
    const auto word = [&](const char *source) { return escaped(m_words("vitrine::HtmlExport", source)); };
    const QString home = m_up + language() + u'/';
    QString html = u"<nav><a href=\"%1index.html\">%2</a> <a href=\"%1list-1.html\">%3</a> <a href=\"%1statements.html\">%4</a> <a href=\"%1sources.html\">%5</a>"_s.arg(
        escaped(home), word(QT_TRANSLATE_NOOP("vitrine::HtmlExport", "The exhibition")), word(QT_TRANSLATE_NOOP("vitrine::HtmlExport", "All entries and search")),
        word(QT_TRANSLATE_NOOP("vitrine::HtmlExport", "Statements")), word(QT_TRANSLATE_NOOP("vitrine::HtmlExport", "Sources")));
    for (const QString &other : m_languages) {
        if (other != language())
            html += u" <a%1 href=\"%2\">%3</a>"_s.arg(languageAttributes(other), escaped(m_up + other + u'/' + m_name), escaped(ownLanguageName(other)));
    }
    return html + u"</nav>\n"_s;
}

Result<void> HtmlPage::save(const QDir &folder, const QString &title) const
{
    QString html = u"<!DOCTYPE html>\n<html%1>\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n"
                   "<link rel=\"stylesheet\" href=\"%3style.css\">\n</head>\n<body>\n%4<main>\n%5"_s
                       .arg(languageAttributes(language()), escaped(title), m_up, navigation(), m_body);
    if (m_hasDraft)
        html += u"<p class=\"remark\">"_s + escaped(m_words("vitrine::HtmlExport", QT_TRANSLATE_NOOP("vitrine::HtmlExport", "Some texts on this page are translations that nobody has reviewed yet."))) + u"</p>\n"_s;
    return saveBytes(folder, language() + u'/' + m_name, (html + u"</main>\n</body>\n</html>\n"_s).toUtf8());
}

} // namespace vitrine
