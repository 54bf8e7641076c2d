// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontext.h"

#include <QChar>

namespace vitrine {

namespace {

constexpr qsizetype mostPerUnit = 6; ///< \u001f

char hexDigit(unsigned value) { return "0123456789abcdef"[value & 0xf]; }

char *escaped(char *at, char16_t unit)
{
    const char head[] = {'\\', 'u', hexDigit(unit >> 12), hexDigit(unit >> 8), hexDigit(unit >> 4), hexDigit(unit)};
    return std::copy(std::begin(head), std::end(head), at);
}

/// Some have a letter of their own.
char *control(char *at, char16_t unit)
{
    const char letter = unit == u'\b' ? 'b' : unit == u'\f' ? 'f' : unit == u'\n' ? 'n' : unit == u'\r' ? 'r' : unit == u'\t' ? 't' : 0;
    if (!letter)
        return escaped(at, unit);
    *at++ = '\\';
    *at++ = letter;
    return at;
}

char *encoded(char *at, char32_t c)
{
    if (c < 0x800) {
        *at++ = char(0xC0 | (c >> 6));
    } else {
        if (c < 0x10000) {
            *at++ = char(0xE0 | (c >> 12));
        } else {
            *at++ = char(0xF0 | (c >> 18));
            *at++ = char(0x80 | ((c >> 12) & 0x3F));
        }
        *at++ = char(0x80 | ((c >> 6) & 0x3F));
    }
    *at++ = char(0x80 | (c & 0x3F));
    return at;
}

/// One character, or half a pair that stands alone: only its number can be written.
char *written(char *at, const QStringView text, qsizetype &i)
{
    const char16_t unit = text[i].unicode();
    if (unit == u'"' || unit == u'\\') {
        *at++ = '\\';
        *at++ = char(unit);
    } else if (unit < 0x20) {
        at = control(at, unit);
    } else if (unit < 0x80) {
        *at++ = char(unit);
    } else if (!QChar::isSurrogate(unit)) {
        at = encoded(at, unit);
    } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        at = encoded(at, QChar::surrogateToUcs4(unit, text[++i].unicode()));
    } else {
        at = escaped(at, unit);
    }
    return at;
}

} // namespace

void JsonText::key(QLatin1StringView name)
{
    element();
    plain(name);
    m_text += ':';
    m_needsComma = false;
}

void JsonText::key(QStringView name)
{
    element();
    string(name);
    m_text += ':';
    m_needsComma = false;
}

void JsonText::string(QStringView text)
{
    const qsizetype begin = m_text.size();
    m_text.resize(begin + text.size() * mostPerUnit + 2);
    char *at = m_text.data() + begin;
    *at++ = '"';
    for (qsizetype i = 0; i < text.size(); ++i)
        at = written(at, text, i);
    *at++ = '"';
    m_text.resize(at - m_text.constData());
    m_needsComma = true;
}

void JsonText::plain(QLatin1StringView ascii)
{
    m_text += '"';
    m_text.append(ascii.data(), ascii.size());
    m_text += '"';
    m_needsComma = true;
}

} // namespace vitrine
