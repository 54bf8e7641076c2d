// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textblock.h"

#include "widgets/paint.h"

#include <QFontMetrics>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vitrine {

TextBlock::TextBlock(LookHolder &holder, TextRole role, QWidget *parent) : Component(holder, parent), m_role(role)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString TextBlock::textLanguage() const
{
    return m_language.isEmpty() ? look().language : m_language;
}

void TextBlock::setText(const QString &text, const QString &language)
{
    if (text == m_text && language == m_language)
        return;
    m_text = text;
    m_language = language;
    m_highlights.clear();
    setAccessibleName(text);
    textChanged();
}

void TextBlock::setRole(TextRole role)
{
    m_role = role;
    textChanged();
}

void TextBlock::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void TextBlock::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void TextBlock::setOnPageSide(bool onPageSide)
{
    m_onPageSide = onPageSide;
    update();
}

void TextBlock::setLimited(bool limited)
{
    m_limited = limited;
    textChanged();
}

void TextBlock::setMostLines(int lines)
{
    m_mostLines = lines;
    textChanged();
}

void TextBlock::setHighlights(const std::vector<LitRange> &ranges)
{
    m_highlights = ranges;
    update();
}

void TextBlock::setLit(bool lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    textChanged();
}

void TextBlock::lookChanged()
{
    m_heightFor = m_natural = -1;
    Component::lookChanged();
}

void TextBlock::textChanged()
{
    m_heightFor = m_natural = -1;
    updateGeometry();
    update();
}

int TextBlock::lineWidth(int width) const
{
    const int room = std::max(1, width - 2 * inset());
    return m_limited ? std::min(room, longestLine(look().font(m_role, m_language), textLanguage())) : room;
}

TextLines TextBlock::linesFor(int width) const
{
    const Qt::Alignment pageSide = Qt::AlignAbsolute | (beginsAtTheRight() ? Qt::AlignRight : Qt::AlignLeft);
    const Qt::Alignment alignment = m_onPageSide ? pageSide : m_alignment;
    return TextLines(m_text, {m_role, textLanguage(), lineWidth(width), alignment, m_mostLines}, look());
}

int TextBlock::heightForWidth(int width) const
{
    if (m_text.isEmpty())
        return 0;
    if (width != m_heightFor) {
        m_height = linesFor(width).height() + 2 * inset();
        m_heightFor = width;
    }
    return m_height;
}

QSize TextBlock::sizeHint() const
{
    if (m_text.isEmpty())
        return {0, 0};
    if (m_natural < 0)
        m_natural = TextLines::widthOf(m_text, m_role, textLanguage(), look());
    const int width = lineWidth(m_natural + 2 * inset()) + 2 * inset();
    return {width, heightForWidth(width)};
}

QSize TextBlock::minimumSizeHint() const
{
    if (m_text.isEmpty())
        return {0, 0};
    if (m_mostLines > 0)
        return {look().lineHeight(m_role, m_language), look().lineHeight(m_role, m_language)};
    const QFontMetrics metrics(look().font(m_role, m_language));
    int word = 0;
    for (const QString &part : m_text.split(u' '))
        word = std::max(word, std::min(metrics.horizontalAdvance(part), look().metrics.px(400)));
    const int reach = look().metrics.textPx(m_role) / 8; // a letter may reach out of its place
    return {word + 2 * inset() + 2 + reach, look().lineHeight(m_role, m_language)};
}

bool TextBlock::beginsAtTheRight() const
{
    return (m_onPageSide ? look().direction() : directionOf(textLanguage())) == Qt::RightToLeft;
}

QPointF TextBlock::origin() const
{
    const int line = lineWidth(width());
    double x = inset();
    if (m_alignment & Qt::AlignHCenter)
        x = (width() - line) / 2.0;
    else if (beginsAtTheRight())
        x = width() - line - inset();
    return {x, double(inset())};
}

QColor TextBlock::inkColour() const
{
    const Tokens &tokens = look().tokens();
    switch (m_ink) {
    case Ink::First: return tokens.ink;
    case Ink::Second: return tokens.ink2;
    case Ink::Accent: return tokens.accent;
    case Ink::Mark: return tokens.mark;
    case Ink::OverPicture: return tokens.overInk;
    }
    return tokens.ink;
}

void TextBlock::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    const Tokens &tokens = look().tokens();
    const double corner = look().metrics.px(6);
    if (m_lit)
        paintPanel(painter, rect(), corner, litFill(tokens), {}, 0);
    const TextLines lines = linesFor(width());
    for (const LitRange &range : m_highlights) {
        for (const QRectF &rect : lines.rectsOf(range))
            paintPanel(painter, rect.translated(origin()).adjusted(-2, 0, 2, 0), corner, mixed(tokens.ground, tokens.mark, 0.22), {}, 0);
    }
    lines.paint(painter, origin(), inkColour());
}

void TextBlock::resizeEvent(QResizeEvent *event)
{
    Component::resizeEvent(event);
    update();
}

QRect TextBlock::highlightRect(int index) const
{
    if (index < 0 || index >= int(m_highlights.size()))
        return {};
    QRectF all;
    for (const QRectF &rect : linesFor(width()).rectsOf(m_highlights[size_t(index)]))
        all = all.united(rect.translated(origin()));
    return all.toAlignedRect();
}

int TextBlock::longestLineLength() const
{
    return linesFor(width()).longestLineLength();
}

void TextBlock::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->globalPosition().toPoint();
    event->ignore(); // what lies below may want the touch too
    if (isSignalConnected(QMetaMethod::fromSignal(&TextBlock::touchedAt)))
        event->accept();
}

void TextBlock::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint way = event->globalPosition().toPoint() - m_pressedAt;
    if (way.manhattanLength() > look().metrics.flick())
        return;
    const int character = linesFor(width()).characterAt(event->position() - origin());
    if (character >= 0)
        Q_EMIT touchedAt(character);
}

} // namespace vitrine
