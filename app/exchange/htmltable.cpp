// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltable.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int widestSpan = 1000; // columns, as HTML allows

/// The names of U+00A0 to U+00FF in their order, then those with a code of their own.
const QHash<QString, char16_t> &entityNames()
{
    static const QHash<QString, char16_t> all = [] {
        const QString latin = u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
                              "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig "
                              "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash "
                              "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute "
                              "ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc "
                              "uuml yacute thorn yuml"_s;
        QHash<QString, char16_t> names{{u"amp"_s, u'&'}, {u"lt"_s, u'<'}, {u"gt"_s, u'>'}, {u"quot"_s, u'"'}, {u"apos"_s, u'\''},
                                       {u"OElig"_s, 0x152}, {u"oelig"_s, 0x153}, {u"Scaron"_s, 0x160}, {u"scaron"_s, 0x161},
                                       {u"Yuml"_s, 0x178}, {u"ndash"_s, 0x2013}, {u"mdash"_s, 0x2014}, {u"lsquo"_s, 0x2018},
                                       {u"rsquo"_s, 0x2019}, {u"sbquo"_s, 0x201A}, {u"ldquo"_s, 0x201C}, {u"rdquo"_s, 0x201D},
                                       {u"bdquo"_s, 0x201E}, {u"dagger"_s, 0x2020}, {u"bull"_s, 0x2022}, {u"hellip"_s, 0x2026},
                                       {u"lsaquo"_s, 0x2039}, {u"rsaquo"_s, 0x203A}, {u"euro"_s, 0x20AC}, {u"trade"_s, 0x2122},
                                       {u"zwnj"_s, 0x200C}, {u"zwj"_s, 0x200D}, {u"lrm"_s, 0x200E}, {u"rlm"_s, 0x200F}};
        char16_t code = 0xA0;
        for (const QString &name : latin.split(u' '))
            names.insert(name, code++);
        return names;
    }();
    return all;
}

/// Of what stands between "&" and ";"; empty when it names nothing.
QString meantBy(QStringView name)
{
    if (!name.startsWith(u'#')) {
        const char16_t code = entityNames().value(name.toString());
        return code == 0 ? QString() : QString(QChar(code));
    }
    const bool isHex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const char32_t one = code;
    const bool isCharacter = isNumber && code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
    return isCharacter ? QString::fromUcs4(&one, 1) : QString();
}

bool isTag(QStringView tag, QLatin1StringView name)
{
    const bool begins = tag.startsWith(name, Qt::CaseInsensitive);
    return begins && (tag.size() == name.size() || !tag.at(name.size()).isLetterOrNumber());
}

} // namespace

QString withoutEntities(QStringView text)
{
    constexpr qsizetype longestName = 10;
    QString plain;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = text.at(at) == u'&' ? text.sliced(at, std::min(text.size() - at, longestName)).indexOf(u';') : -1;
        const QString meant = end > 1 ? meantBy(text.sliced(at + 1, end - 1)) : QString();
        plain += meant.isEmpty() ? QString(text.at(at)) : meant;
        at += meant.isEmpty() ? 1 : end + 1;
    }
    return plain;
}

CellBlock HtmlTable::read()
{
    const QStringView html(m_html);
    qsizetype at = 0;
    while (at < html.size() && !m_isDone) {
        if (html.sliced(at).startsWith("<!--"_L1)) {
            const qsizetype end = html.indexOf("-->"_L1, at);
            at = end < 0 ? html.size() : end + 3;
        } else if (html.at(at) == u'<') {
            const qsizetype end = html.indexOf(u'>', at);
            takeTag(html.sliced(at + 1, (end < 0 ? html.size() : end) - at - 1));
            at = end < 0 ? html.size() : end + 1;
        } else {
            const qsizetype end = html.indexOf(u'<', at);
            takeText(html.sliced(at, (end < 0 ? html.size() : end) - at));
            at = end < 0 ? html.size() : end;
        }
    }
    endCell();
    return std::move(m_rows);
}

void HtmlTable::takeTag(QStringView tag)
{
    if (isTag(tag, "script"_L1) || isTag(tag, "style"_L1)) {
        m_isHidden = true;
    } else if (isTag(tag, "/script"_L1) || isTag(tag, "/style"_L1)) {
        m_isHidden = false;
    } else if (isTag(tag, "table"_L1)) {
        ++m_tables;
    } else if (isTag(tag, "/table"_L1)) {
        m_isDone = --m_tables <= 0;
    } else if (m_tables == 1 && isTag(tag, "tr"_L1)) {
        endCell();
        m_rows.emplace_back();
    } else if (m_tables == 1 && (isTag(tag, "td"_L1) || isTag(tag, "th"_L1))) {
        endCell();
        m_isInCell = true;
        m_span = spanOf(tag);
    } else if (m_tables == 1 && (isTag(tag, "/td"_L1) || isTag(tag, "/th"_L1) || isTag(tag, "/tr"_L1))) {
        endCell();
    } else if (m_isInCell && (isTag(tag, "br"_L1) || (isTag(tag, "p"_L1) && !m_cell.isEmpty()))) {
        while (m_cell.endsWith(u' '))
            m_cell.chop(1);
        m_cell += u'\n';
    }
}

/// Blanks of the source are one blank, and none where a line begins.
void HtmlTable::takeText(QStringView text)
{
    if (!m_isInCell || m_isHidden)
        return;
    QString gathered;
    for (const QChar c : text) {
        const bool isBlank = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
        const QChar last = !gathered.isEmpty() ? gathered.back() : !m_cell.isEmpty() ? m_cell.back() : QChar(u' ');
        if (!isBlank)
            gathered += c;
        else if (last != u' ' && last != u'\n')
            gathered += u' ';
    }
    m_cell += withoutEntities(gathered);
}

void HtmlTable::endCell()
{
    if (!m_isInCell)
        return;
    m_isInCell = false;
    while (m_cell.endsWith(u' ') || m_cell.endsWith(u'\n'))
        m_cell.chop(1);
    if (m_cell == QString(QChar::Nbsp))
        m_cell.clear(); // as some write an empty cell
    if (m_rows.empty())
        m_rows.emplace_back();
    m_rows.back() += m_cell;
    for (int i = 1; i < m_span; ++i)
        m_rows.back() += QString();
    m_cell.clear();
}

int HtmlTable::spanOf(QStringView tag)
{
    const qsizetype at = tag.indexOf("colspan"_L1, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    int span = 0;
    for (const QChar c : tag.sliced(at + 7)) {
        if (c.isDigit() && span < widestSpan)
            span = span * 10 + c.digitValue();
        else if (span > 0)
            break;
    }
    return std::clamp(span, 1, widestSpan);
}

CellBlock cellsFromHtml(const QString &html) { return HtmlTable(html).read(); }

} // namespace vitrine
