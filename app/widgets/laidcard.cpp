// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/laidcard.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int rolesTitleLines = 2;
constexpr int rolesFactLines = 2;
constexpr int rolesSnippetLines = 3;

QString numberLanguage()
{
    return QStringLiteral("en");
}

/// Only the upper corners: below the picture stand the words.
QImage roundedAbove(const QImage &image, QSize size, double radius)
{
    QImage scaled(size, QImage::Format_ARGB32_Premultiplied);
    scaled.fill(Qt::transparent);
    QPainter painter(&scaled);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, size.width(), size.height() + 2 * radius), radius, radius);
    painter.setClipPath(path);
    paintCovering(painter, QRectF(QPointF(), size), 0, image);
    return scaled;
}

} // namespace

LaidCard::LaidCard(const Card &card, int width, const Look &look, int height)
    : m_width(width), m_inner(std::max(1, width - 2 * look.metrics.grid(3))), m_picture(card.picture), m_icon(card.icon),
      m_image(card.image), m_titleMarks(card.titleMarks), m_snippetMarks(card.snippetMarks)
{
    const QString language = card.language.isEmpty() ? look.language : card.language;
    m_isRightToLeft = directionOf(language) == Qt::RightToLeft;
    layHead(card, look);
    const int fixed = pictureHeight() + look.metrics.grid(2) + m_headHeight + look.metrics.grid(2.5);
    layWords(card, look, height > 0 ? std::max(1, height - fixed) : 0);
    const int gap = look.metrics.px(4);
    m_height = fixed + m_title->height() + (m_line ? gap + m_line->height() : 0) + (m_snippet ? 2 * gap + m_snippet->height() : 0);
    if (height > 0)
        m_height = height;
}

void LaidCard::layHead(const Card &card, const Look &look)
{
    const QString language = card.language.isEmpty() ? look.language : card.language;
    int numberWidth = 0;
    int lineHeight = 0;
    if (!card.number.isEmpty()) {
        numberWidth = QFontMetrics(look.font(TextRole::Caption, numberLanguage())).horizontalAdvance(card.number) + 2;
        m_number.emplace(card.number, TextLines::Options{TextRole::Caption, numberLanguage(), numberWidth, Qt::AlignLeading}, look);
        lineHeight = look.lineHeight(TextRole::Caption, numberLanguage());
    }
    m_headHeight = lineHeight;
    if (!card.badge.isEmpty()) {
        m_badgeSize = badgeSize(card.badge, language, look);
        m_headWraps = m_number && numberWidth + look.metrics.px(16) + m_badgeSize.width() > m_inner;
        m_badge.emplace(card.badge, TextLines::Options{TextRole::Caption, language, m_badgeSize.width(), Qt::AlignHCenter}, look);
        m_headHeight = m_headWraps ? lineHeight + look.metrics.px(4) + m_badgeSize.height() : std::max(lineHeight, m_badgeSize.height());
    }
    if (m_headHeight > 0)
        m_headHeight += look.metrics.grid(1);
}

/// `room` 0: as much as they need.
void LaidCard::layWords(const Card &card, const Look &look, int room)
{
    const QString language = card.language.isEmpty() ? look.language : card.language;
    const QString snippetLanguage = card.snippetLanguage.isEmpty() ? language : card.snippetLanguage;
    const int gap = look.metrics.px(4);
    const int factLine = look.lineHeight(TextRole::Caption, language);
    const auto linesIn = [](int space, int lineHeight, int most) { return std::clamp(space / std::max(1, lineHeight), 1, most); };
    int titleLines = 0;
    if (room > 0)
        titleLines = linesIn(room - (card.line.isEmpty() ? 0 : gap + factLine), look.lineHeight(TextRole::CardTitle, language), rolesTitleLines);
    m_title.emplace(card.title, TextLines::Options{TextRole::CardTitle, language, m_inner, Qt::AlignLeading, titleLines}, look);
    int left = room - m_title->height() - gap;
    if (!card.line.isEmpty()) {
        const int lines = room > 0 ? linesIn(left, factLine, rolesFactLines) : 0;
        m_line.emplace(card.line, TextLines::Options{TextRole::Caption, language, m_inner, Qt::AlignLeading, lines}, look);
        left -= m_line->height() + 2 * gap;
    }
    const int snippetLine = look.lineHeight(TextRole::Caption, snippetLanguage);
    if (card.snippet.isEmpty() || (room > 0 && left < snippetLine))
        return;
    const int lines = room > 0 ? linesIn(left, snippetLine, rolesSnippetLines) : 0;
    m_snippet.emplace(card.snippet, TextLines::Options{TextRole::Caption, snippetLanguage, m_inner, Qt::AlignLeading, lines}, look);
}

int LaidCard::heightByRoles(int width, bool snippet, const Look &look)
{
    const int head = std::max(look.lineHeight(TextRole::Caption, numberLanguage()), badgeSize({}, look.language, look).height());
    int height = width * 2 / 3 + look.metrics.grid(2) + head + look.metrics.grid(1);
    height += rolesTitleLines * look.lineHeight(TextRole::CardTitle) + look.metrics.px(4) + rolesFactLines * look.lineHeight(TextRole::Caption);
    if (snippet)
        height += 2 * look.metrics.px(4) + rolesSnippetLines * look.lineHeight(TextRole::Caption);
    return height + look.metrics.grid(2.5);
}

void LaidCard::setPicture(Card::Picture picture, const QImage &image)
{
    m_picture = picture;
    m_image = image;
    m_scaled = QImage();
}

void LaidCard::paintPicture(QPainter &painter, const QRect &rect, const Look &look)
{
    const QRect place(rect.x() + 1, rect.y() + 1, rect.width() - 2, pictureHeight() - 1);
    const double radius = look.metrics.radius();
    if (m_picture == Card::Picture::Shown && m_scaled.isNull() && !m_image.isNull()) {
        m_scaled = roundedAbove(m_image, place.size(), radius);
        m_image = QImage();
    }
    if (m_picture == Card::Picture::Shown && !m_scaled.isNull()) {
        painter.drawImage(place.topLeft(), m_scaled);
        return;
    }
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    paintPanel(painter, QRectF(place).adjusted(0, 0, 0, 2 * radius), radius, look.tokens().plate, {}, 0);
    painter.restore();
    if (m_picture == Card::Picture::Loading)
        return; // a plate, and nothing that moves
    const Icon icon = m_picture == Card::Picture::Covered ? Icon::Info : m_icon;
    paintIcon(painter, place, icon, look.tokens().edge, look.metrics.px(64), m_isRightToLeft);
}

void LaidCard::paintHead(QPainter &painter, const QPointF &topLeft, const Look &look) const
{
    const auto leading = [&](double x, double width) { return topLeft.x() + (m_isRightToLeft ? m_inner - x - width : x); };
    const int numberHeight = m_number ? m_number->height() : 0;
    const double lineHeight = m_headWraps ? numberHeight : std::max(numberHeight, m_badgeSize.height());
    const int numberWidth = m_number ? m_number->naturalWidth() + 2 : 0;
    if (m_number)
        m_number->paint(painter, QPointF(leading(0, numberWidth), topLeft.y() + (lineHeight - numberHeight) / 2), look.tokens().ink2);
    if (!m_badge)
        return;
    const double x = !m_number || m_headWraps ? 0 : numberWidth + look.metrics.px(14);
    const double y = topLeft.y() + (m_headWraps ? numberHeight + look.metrics.px(4) : (lineHeight - m_badgeSize.height()) / 2);
    const QRectF rect(leading(x, m_badgeSize.width()), y, m_badgeSize.width(), m_badgeSize.height());
    paintPanel(painter, rect, rect.height() / 2, Qt::transparent, look.tokens().rule);
    m_badge->paint(painter, QPointF(rect.x(), rect.y() + (rect.height() - m_badge->height()) / 2), look.tokens().ink2);
}

/// What was found lies on the lit ground and is underlined: seen without colour as well.
void LaidCard::paintMarked(QPainter &painter, const TextLines &lines, const QPointF &topLeft,
                           const std::vector<TextRange> &marks, const QColor &ink, const Look &look)
{
    for (const TextRange &mark : marks) {
        for (const QRectF &rect : lines.rectsOf({int(mark.start), int(mark.length)})) {
            const QRectF place = rect.translated(topLeft);
            painter.fillRect(place, litFill(look.tokens()));
            painter.fillRect(QRectF(place.x(), place.bottom() - look.metrics.px(2), place.width(), look.metrics.px(2)), look.tokens().mark);
        }
    }
    lines.paint(painter, topLeft, ink);
}

void LaidCard::paint(QPainter &painter, const QRect &rect, const ControlState &state, const Look &look)
{
    const Tokens &tokens = look.tokens();
    const double radius = look.metrics.radius();
    const int gap = look.metrics.px(4);
    paintPanel(painter, rect, radius, state.pressed ? pressedFill(tokens) : tokens.surface, tokens.rule);
    paintPicture(painter, rect, look);
    QPointF at(rect.x() + (rect.width() - m_inner) / 2, rect.y() + pictureHeight() + look.metrics.grid(2));
    if (m_headHeight > 0)
        paintHead(painter, at, look);
    at.ry() += m_headHeight;
    paintMarked(painter, *m_title, at, m_titleMarks, tokens.ink, look);
    at.ry() += m_title->height() + gap;
    if (m_line) {
        m_line->paint(painter, at, tokens.ink2);
        at.ry() += m_line->height() + 2 * gap;
    }
    if (m_snippet)
        paintMarked(painter, *m_snippet, at, m_snippetMarks, tokens.ink, look);
    if (state.selected)
        paintPanel(painter, rect, radius, Qt::transparent, tokens.accent, look.metrics.ring());
    if (state.focused)
        paintRing(painter, rect, radius, look);
}

} // namespace vitrine
