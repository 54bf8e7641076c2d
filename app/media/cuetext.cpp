// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/cuetext.h"

#include "media/entities.h"

#include <algorithm>
#include <array>
#include <vector>

namespace vitrine {

namespace {

using Kind = CueNode::Kind;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// "#32;" or "#x20;" behind the ampersand. Empty and `at` unmoved where it is none.
QString numericReference(const QString &text, qsizetype &at)
{
    qsizetype begin = at + 1;
    const bool isHex = begin < text.size() && (text[begin] == u'x' || text[begin] == u'X');
    begin += isHex ? 1 : 0;
    qsizetype end = begin;
    while (end < text.size() &&
           (isDigit(text[end]) || (isHex && isNameCharacter(text[end]) && text[end].toLower() <= u'f')))
        ++end;
    if (end == begin)
        return {};
    bool isNumber = false;
    uint code = QStringView(text).mid(begin, end - begin).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        code = 0xfffd;
    at = end < text.size() && text[end] == u';' ? end + 1 : end;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

/// The longest known name that stands here, as HTML wants it: "notit;" is "not" and "it;".
QString namedReference(const QString &text, qsizetype &at)
{
    constexpr qsizetype longestName = 33;
    qsizetype end = at;
    while (end < text.size() && end - at < longestName && isNameCharacter(text[end]))
        ++end;
    if (end < text.size() && end > at && text[end] == u';')
        ++end;
    for (; end > at; --end) {
        const QStringView value = namedCharacter(QStringView(text).mid(at, end - at));
        if (!value.isEmpty()) {
            at = end;
            return value.toString();
        }
    }
    return {};
}

/// `at` stands on an ampersand and moves behind what it stands for.
QString reference(const QString &text, qsizetype &at)
{
    qsizetype from = at + 1;
    const bool isNumeric = from < text.size() && text[from] == u'#';
    const QString value = isNumeric ? numericReference(text, from) : namedReference(text, from);
    at = value.isEmpty() ? at + 1 : from;
    return value.isEmpty() ? QStringLiteral("&") : value;
}

struct Tag {
    QString name;
    QStringList classes;
    QString annotation;
    bool isEnd = false;
};

QString takeUntil(const QString &text, qsizetype &at, const QString &stops)
{
    const qsizetype begin = at;
    while (at < text.size() && !stops.contains(text[at]) && !isSpace(text[at]))
        ++at;
    return text.mid(begin, at - begin);
}

QString takeAnnotation(const QString &text, qsizetype &at)
{
    QString annotation;
    while (at < text.size() && text[at] != u'>') {
        if (text[at] == u'&')
            annotation += reference(text, at);
        else
            annotation += text[at++];
    }
    return annotation.simplified();
}

/// `at` stands behind "<" and moves behind ">".
Tag takeTag(const QString &text, qsizetype &at)
{
    Tag tag;
    tag.isEnd = at < text.size() && text[at] == u'/';
    if (tag.isEnd) {
        const qsizetype begin = ++at;
        while (at < text.size() && text[at] != u'>')
            ++at;
        tag.name = text.mid(begin, at - begin);
    } else if (at < text.size() && isDigit(text[at])) {
        const qsizetype begin = at;
        while (at < text.size() && text[at] != u'>')
            ++at;
        tag.name = text.mid(begin, at - begin);
    } else {
        tag.name = takeUntil(text, at, QStringLiteral(".>"));
        while (at < text.size() && text[at] == u'.') {
            ++at;
            const QString one = takeUntil(text, at, QStringLiteral(".>"));
            if (!one.isEmpty())
                tag.classes += one;
        }
        tag.annotation = takeAnnotation(text, at);
    }
    if (at < text.size())
        ++at;
    return tag;
}

std::optional<Kind> kindOf(const QString &name)
{
    static const std::array<std::pair<QString, Kind>, 8> kinds{{{QStringLiteral("c"), Kind::Class},
                                                                {QStringLiteral("i"), Kind::Italic},
                                                                {QStringLiteral("b"), Kind::Bold},
                                                                {QStringLiteral("u"), Kind::Underline},
                                                                {QStringLiteral("ruby"), Kind::Ruby},
                                                                {QStringLiteral("rt"), Kind::RubyText},
                                                                {QStringLiteral("v"), Kind::Voice},
                                                                {QStringLiteral("lang"), Kind::Language}}};
    for (const auto &[known, kind] : kinds) {
        if (known == name)
            return kind;
    }
    return {};
}

/// Builds the tree; what is open lies on a stack and is hung into its parent when it closes.
class TreeBuilder final {
public:
    void addText(const QString &text)
    {
        auto &siblings = m_open.back().children;
        if (m_continuesText) {
            siblings.back().text += text;
            return;
        }
        m_continuesText = true;
        CueNode node;
        node.kind = Kind::Text;
        node.text = text;
        siblings += node;
    }

    void addTag(const Tag &tag)
    {
        m_continuesText = false;
        if (tag.isEnd)
            end(tag);
        else if (!tag.name.isEmpty() && isDigit(tag.name[0]))
            addTimestamp(tag.name);
        else
            begin(tag);
    }

    CueNode finish()
    {
        while (m_open.size() > 1)
            closeOne();
        return m_open.front();
    }

private:
    void begin(const Tag &tag)
    {
        const auto kind = kindOf(tag.name);
        if (!kind || (*kind == Kind::RubyText && m_open.back().kind != Kind::Ruby) || m_open.size() > deepest)
            return;
        CueNode node;
        node.kind = *kind;
        node.classes = tag.classes;
        if (*kind == Kind::Voice || *kind == Kind::Language)
            node.text = tag.annotation;
        m_open.push_back(node);
    }

    void end(const Tag &tag)
    {
        const auto kind = kindOf(tag.name);
        if (!kind)
            return;
        if (*kind == m_open.back().kind) {
            closeOne();
        } else if (*kind == Kind::Ruby && m_open.back().kind == Kind::RubyText) {
            closeOne();
            closeOne();
        }
    }

    void addTimestamp(const QString &text)
    {
        qsizetype at = 0;
        const auto time = readTimestamp(text, at);
        if (!time || at != text.size())
            return;
        CueNode node;
        node.kind = Kind::Timestamp;
        node.time = *time;
        m_open.back().children += node;
    }

    void closeOne()
    {
        CueNode closed = std::move(m_open.back());
        m_open.pop_back();
        m_open.back().children += std::move(closed);
    }

    static constexpr size_t deepest = 64;
    std::vector<CueNode> m_open{CueNode{}};
    bool m_continuesText = false; ///< no tag, not even an ignored one, came since the last piece of text
};

void flatten(const CueNode &node, CueSpan &style, QList<CueSpan> &spans)
{
    const CueSpan before = style;
    switch (node.kind) {
    case Kind::Text:
        style.text = node.text;
        spans += style;
        break;
    case Kind::Italic:
        style.isItalic = true;
        break;
    case Kind::Bold:
        style.isBold = true;
        break;
    case Kind::Underline:
        style.isUnderlined = true;
        break;
    case Kind::RubyText:
        style.isRubyText = true;
        break;
    case Kind::Voice:
        style.voice = node.text;
        break;
    case Kind::Language:
        style.language = node.text;
        break;
    case Kind::Timestamp:
        style.since = node.time;
        break;
    case Kind::Root:
    case Kind::Class:
    case Kind::Ruby:
        break;
    }
    for (const CueNode &child : node.children)
        flatten(child, style, spans);
    const auto since = style.since; // a moment holds for all that follows, not only inside its parent
    style = before;
    style.since = since;
}

/// A run of digits and its length; the number is nothing where it is longer than any hour needs.
struct Digits {
    qint64 value = 0;
    qsizetype count = 0;
};

Digits takeDigits(const QString &text, qsizetype &at)
{
    Digits digits;
    for (; at < text.size() && isDigit(text[at]); ++at, ++digits.count)
        digits.value = std::min<qint64>(digits.value * 10 + (text[at].unicode() - u'0'), 1'000'000'000);
    return digits;
}

bool takeCharacter(const QString &text, qsizetype &at, QChar wanted)
{
    if (at >= text.size() || text[at] != wanted)
        return false;
    ++at;
    return true;
}

} // namespace

std::optional<std::chrono::milliseconds> readTimestamp(const QString &text, qsizetype &from)
{
    const Digits first = takeDigits(text, from);
    if (first.count == 0 || !takeCharacter(text, from, u':'))
        return {};
    const Digits second = takeDigits(text, from);
    if (second.count != 2)
        return {};
    const bool hasHours = first.count != 2 || first.value > 59 || (from < text.size() && text[from] == u':');
    Digits hours;
    Digits minutes = first;
    Digits seconds = second;
    if (hasHours) {
        if (!takeCharacter(text, from, u':'))
            return {};
        hours = first;
        minutes = second;
        seconds = takeDigits(text, from);
        if (seconds.count != 2)
            return {};
    }
    if (!takeCharacter(text, from, u'.'))
        return {};
    const Digits fraction = takeDigits(text, from);
    if (fraction.count != 3 || minutes.value > 59 || seconds.value > 59)
        return {};
    return std::chrono::milliseconds(((hours.value * 60 + minutes.value) * 60 + seconds.value) * 1000 +
                                     fraction.value);
}

CueNode parseCueText(const QString &text)
{
    TreeBuilder builder;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] == u'<') {
            ++at;
            builder.addTag(takeTag(text, at));
        } else if (text[at] == u'&') {
            builder.addText(reference(text, at));
        } else {
            const qsizetype begin = at;
            while (at < text.size() && text[at] != u'<' && text[at] != u'&')
                ++at;
            builder.addText(text.mid(begin, at - begin));
        }
    }
    return builder.finish();
}

QList<CueSpan> cueSpans(const QString &text)
{
    QList<CueSpan> spans;
    CueSpan style;
    flatten(parseCueText(text), style, spans);
    return spans;
}

QString cuePlainText(const QString &text)
{
    QString plain;
    for (const CueSpan &span : cueSpans(text)) {
        if (!span.isRubyText)
            plain += span.text;
    }
    return plain;
}

QString escapedCueText(const QString &plain)
{
    QString text = plain;
    text.replace(u'&', QStringLiteral("&amp;"));
    text.replace(u'<', QStringLiteral("&lt;"));
    text.replace(u'>', QStringLiteral("&gt;"));
    return text;
}

} // namespace vitrine
