// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bidi.h"

#include "base/language.h"

#include <QLocale>
#include <QVarLengthArray>

namespace vitrine {

namespace {

constexpr char16_t FirstStrongIsolate = 0x2068;
constexpr char16_t PopIsolate = 0x2069;
constexpr char16_t PopEmbedding = 0x202C;

bool opensIsolate(char16_t c)
{
    return c >= 0x2066 && c <= 0x2068;
}

bool opensEmbedding(char16_t c)
{
    return c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E;
}

bool isBidiControl(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isLineBreak(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028 || c == 0x2029 ||
           (c >= 0x1C && c <= 0x1F);
}

/// Writes a text with its bidi controls balanced.
class Balance final {
public:
    explicit Balance(QString &out) : m_out(out) {}

    void add(char16_t c)
    {
        if (opensIsolate(c) || opensEmbedding(c)) {
            m_open.append(opensIsolate(c) ? PopIsolate : PopEmbedding);
            m_out += QChar(c);
        } else if (c == PopEmbedding) {
            if (!m_open.isEmpty() && m_open.last() == PopEmbedding)
                close();
        } else if (c == PopIsolate) {
            if (m_open.contains(PopIsolate)) {
                while (m_open.last() != PopIsolate)
                    close();
                close();
            }
        } else {
            m_out += isLineBreak(c) ? QChar(u' ') : QChar(c);
        }
    }

    void closeAll()
    {
        while (!m_open.isEmpty())
            close();
    }

private:
    void close()
    {
        m_out += QChar(m_open.last());
        m_open.removeLast();
    }

    QString &m_out;
    QVarLengthArray<char16_t, 16> m_open; ///< the closers still owed
};

/// The strong direction of one code point.
std::optional<Qt::LayoutDirection> strongDirection(char32_t c)
{
    switch (QChar::direction(c)) {
    case QChar::DirL:
        return Qt::LeftToRight;
    case QChar::DirR:
    case QChar::DirAL:
        return Qt::RightToLeft;
    default:
        return std::nullopt;
    }
}

} // namespace

Qt::LayoutDirection directionOfLanguage(QStringView tag)
{
    const QString script = scriptOfLanguage(tag);
    if (script.isEmpty())
        return Qt::LeftToRight;
    const QLocale::Script code = QLocale::codeToScript(script);
    // Of a script Qt needs a locale written in it to know the direction; any will do.
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, code, QLocale::AnyTerritory)) {
        if (locale.script() == code)
            return locale.textDirection();
    }
    return Qt::LeftToRight;
}

std::optional<Qt::LayoutDirection> firstStrongDirection(QStringView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c <= 0xFFFF && opensIsolate(char16_t(c)))
            ++depth;
        else if (c == PopIsolate)
            depth = qMax(0, depth - 1);
        else if (depth == 0) {
            if (const auto direction = strongDirection(c))
                return direction;
        }
    }
    return std::nullopt;
}

QString isolate(QStringView text)
{
    if (text.isEmpty())
        return {};
    QString out;
    out.reserve(text.size() + 2);
    out += QChar(FirstStrongIsolate);
    Balance balance(out);
    for (QChar c : text)
        balance.add(c.unicode());
    balance.closeAll();
    out += QChar(PopIsolate);
    return out;
}

QString stripBidiControls(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (QChar c : text) {
        if (!isBidiControl(c.unicode()))
            out += c;
    }
    return out;
}

} // namespace vitrine
