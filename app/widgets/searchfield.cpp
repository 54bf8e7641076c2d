// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "widgets/paint.h"
#include "widgets/touchbutton.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace vitrine {

SearchField::SearchField(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("searchEdit"));
    m_edit->setFrame(false);
    m_edit->setMaxLength(120);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->installEventFilter(this);
    m_clear = new TouchButton(holder, Icon::Close, {}, this);
    m_clear->setShape(TouchButton::Shape::Bare);
    m_clear->setObjectName(QStringLiteral("searchClear"));
    m_clear->hide();
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        Q_EMIT textChanged(text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchAsked(m_edit->text()); });
    connect(m_clear, &TouchButton::clicked, m_edit, &QLineEdit::clear);
    retranslate();
    arrange();
}

void SearchField::retranslate()
{
    m_edit->setAccessibleName(tr("Search"));
    m_clear->setAccessibleName(tr("Clear the search"));
}

QString SearchField::text() const
{
    return m_edit->text();
}

void SearchField::setText(const QString &text)
{
    m_edit->setText(text);
}

void SearchField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QSize SearchField::sizeHint() const
{
    return {look().metrics.px(640), std::max(look().metrics.target(), look().lineHeight(TextRole::Value) + look().metrics.px(32))};
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonRelease)
        Q_EMIT focused();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return Component::eventFilter(watched, event);
}

void SearchField::lookChanged()
{
    Component::lookChanged();
    arrange();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    Component::resizeEvent(event);
    arrange();
}

void SearchField::arrange()
{
    const Tokens &tokens = look().tokens();
    QPalette palette = m_edit->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.ink2);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    m_edit->setPalette(palette);
    m_edit->setFont(look().font(TextRole::Value));
    m_edit->setLayoutDirection(look().direction());
    // Left to itself an empty line edit puts its caret on the side of the keyboard, not on that of the words.
    m_edit->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    const int side = look().metrics.px(72);
    const QRect inner(side, 3, width() - 2 * side, height() - 6);
    m_edit->setGeometry(inner);
    m_clear->setGeometry(isRightToLeft() ? 0 : width() - side, 0, side, height());
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look().tokens();
    paintPanel(painter, rect(), look().metrics.radius(), tokens.surface, tokens.edge);
    const int side = look().metrics.px(72);
    const QRectF sign(isRightToLeft() ? width() - side : 0, 0, side, height());
    paintIcon(painter, sign, Icon::Search, tokens.ink2, look().metrics.icon(), false);
    if (m_edit->hasFocus())
        paintRing(painter, rect(), look().metrics.radius(), look());
}

} // namespace vitrine
