// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/touchbutton.h"

#include "widgets/textlines.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vitrine {

TouchButton::TouchButton(LookHolder &holder, QWidget *parent) : QAbstractButton(parent), m_holder(holder)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(holder.look().direction());
    connect(&holder, &LookHolder::changed, this, &TouchButton::followLook);
}

TouchButton::TouchButton(LookHolder &holder, Icon icon, const QString &text, QWidget *parent)
    : TouchButton(holder, parent)
{
    m_icon = icon;
    setText(text);
}

void TouchButton::followLook()
{
    lookChanged();
}

void TouchButton::lookChanged()
{
    m_measured = {};
    setLayoutDirection(look().direction());
    updateGeometry();
    update();
}

void TouchButton::setIconKind(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void TouchButton::setShape(Shape shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

void TouchButton::setRole(TextRole role)
{
    m_role = role;
    m_measured = {};
    updateGeometry();
    update();
}

void TouchButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

void TouchButton::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

void TouchButton::setError(bool error)
{
    m_error = error;
    update();
}

void TouchButton::setTextLanguage(const QString &language)
{
    m_textLanguage = language;
    m_measured = {};
    updateGeometry();
    update();
}

void TouchButton::setCount(int count)
{
    m_count = count;
    updateGeometry();
    update();
}

void TouchButton::setInset(int pixels)
{
    m_inset = pixels;
    update();
}

void TouchButton::setMinimumTarget(int designPixels)
{
    m_minimumTarget = designPixels;
    updateGeometry();
}

/// Where the focus is matters to a keyboard: until somebody goes along with Tab, touch sees no ring.
ControlState TouchButton::state() const
{
    const bool isFound = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    return {isDown(), isFound, m_primary || isChecked(), isEnabled(), m_busy, m_error};
}

QString TouchButton::countText() const
{
    return m_count < 0 ? QString() : QLocale(look().language).toString(m_count);
}

int TouchButton::padding() const
{
    switch (m_shape) {
    case Shape::Key: return look().metrics.px(4);
    case Shape::Pill: return look().metrics.px(25);
    default: return look().metrics.px(text().isEmpty() ? 8 : 29);
    }
}

int TouchButton::iconSpace() const
{
    if (m_icon == Icon::None)
        return 0;
    return look().metrics.icon() + (text().isEmpty() ? 0 : look().metrics.px(14));
}

int TouchButton::widthOf(const QString &text) const
{
    if (m_measured.text != text || m_measured.width < 0)
        m_measured = {text, TextLines::widthOf(text, m_role, m_textLanguage, look())};
    return m_measured.width;
}

int TouchButton::countWidth() const
{
    return m_count < 0 ? 0 : TextLines::widthOf(countText(), m_role, look().language, look());
}

/// The count and the room before it.
int TouchButton::countSpace() const
{
    return m_count < 0 ? 0 : look().metrics.px(12) + countWidth();
}

int TouchButton::textWidth() const
{
    return widthOf(text()) + countSpace();
}

QSize TouchButton::sizeHint() const
{
    const int target = look().metrics.px(m_minimumTarget);
    const int width = textWidth() + iconSpace() + 2 * padding();
    const int iconOnly = m_shape == Shape::Button && text().isEmpty() ? look().metrics.px(m_minimumTarget * 94 / 72.0) : target;
    const int line = text().isEmpty() ? look().metrics.icon() : look().lineHeight(m_role, m_textLanguage);
    return {std::max(width, iconOnly), std::max(target, line + look().metrics.px(18))};
}

QSize TouchButton::minimumSizeHint() const
{
    const int target = look().metrics.px(m_minimumTarget);
    if (text().isEmpty() || m_shape == Shape::Key)
        return {target, target};
    int word = 0;
    for (const QString &part : text().split(u' '))
        word = std::max(word, TextLines::widthOf(part, m_role, m_textLanguage, look()));
    return {std::max(target, word + countSpace() + iconSpace() + 2 * padding()), target};
}

int TouchButton::heightForWidth(int width) const
{
    const int room = width - 2 * padding() - iconSpace();
    if (text().isEmpty() || room >= textWidth())
        return sizeHint().height();
    const QString language = m_textLanguage.isEmpty() ? look().language : m_textLanguage;
    const int textHeight = wrappedHeight(text(), std::max(1, room - countSpace()), m_role, language, look());
    return std::max(look().metrics.px(m_minimumTarget), textHeight + look().metrics.px(18));
}

void TouchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ControlState now = state();
    ControlColours colours = coloursOf(now, look().tokens());
    const QRectF body = QRectF(rect()).adjusted(m_inset, m_inset, -m_inset, -m_inset);
    const double radius = m_shape == Shape::Pill ? body.height() / 2 : look().metrics.radius();
    if (m_shape == Shape::Pill && !now.selected && !now.error)
        colours.edge = look().tokens().edge;
    if (m_shape == Shape::Bare && !now.pressed && !now.selected)
        colours.fill = colours.edge = Qt::transparent;
    paintPanel(painter, body, radius, colours.fill, colours.edge, colours.edgeWidth);
    paintContent(painter, colours, layoutDirection() == Qt::RightToLeft);
    if (now.focused)
        paintRing(painter, body, radius, look());
}

void TouchButton::paintContent(QPainter &painter, const ControlColours &colours, bool rightToLeft) const
{
    const int side = look().metrics.icon();
    const QString language = m_textLanguage.isEmpty() ? look().language : m_textLanguage;
    if (text().isEmpty() || m_busy) {
        paintIcon(painter, rect(), m_busy ? Icon::More : m_icon, colours.text, side, rightToLeft);
        return;
    }
    const int natural = std::min(textWidth() + iconSpace(), width() - 2 * padding());
    double x = (width() - natural) / 2.0;
    QRectF box(x, 0, natural, height());
    const auto mirrored = [&](const QRectF &r) {
        return rightToLeft ? QRectF(width() - r.right(), r.y(), r.width(), r.height()) : r;
    };
    if (m_icon != Icon::None) {
        paintIcon(painter, mirrored(QRectF(x, 0, side, height())), m_icon, colours.text, side, rightToLeft);
        box.setLeft(x + iconSpace());
    }
    if (m_count >= 0) {
        const QRectF tail(box.right() - countWidth(), 0, countWidth(), height());
        const QColor second = isChecked() || m_primary ? colours.text : isEnabled() ? look().tokens().ink2 : colours.text;
        paintText(painter, mirrored(tail), countText(), m_role, look().language, second, look(), Qt::AlignHCenter | Qt::AlignVCenter);
        box.setRight(tail.left() - look().metrics.px(12));
    }
    paintText(painter, mirrored(box), text(), m_role, language, colours.text, look(), Qt::AlignHCenter | Qt::AlignVCenter);
}

void TouchButton::mousePressEvent(QMouseEvent *event)
{
    m_moved = m_busy;
    m_pressedAt = event->globalPosition().toPoint();
    if (!m_busy)
        QAbstractButton::mousePressEvent(event);
}

void TouchButton::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->globalPosition().toPoint() - m_pressedAt;
    if (!m_moved && QPoint::dotProduct(way, way) > look().metrics.flick() * look().metrics.flick()) {
        m_moved = true;
        setDown(false);
    }
    if (!m_moved)
        QAbstractButton::mouseMoveEvent(event);
}

void TouchButton::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint way = event->globalPosition().toPoint() - m_pressedAt;
    if (m_moved || QPoint::dotProduct(way, way) > look().metrics.flick() * look().metrics.flick()) {
        setDown(false);
        m_moved = false;
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void TouchButton::keyPressEvent(QKeyEvent *event)
{
    if (m_busy)
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void TouchButton::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QAbstractButton::keyReleaseEvent(event);
}

} // namespace vitrine
