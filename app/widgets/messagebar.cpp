// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include "widgets/paint.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace vitrine {

MessageBar::MessageBar(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    m_text = new TextBlock(holder, TextRole::Value, this);
    m_action = new TouchButton(holder, this);
    m_close = new TouchButton(holder, Icon::Close, {}, this);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setShape(TouchButton::Shape::Bare);
    m_row = new QHBoxLayout(this);
    m_sign = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    m_row->addItem(m_sign);
    m_row->addWidget(m_text, 1, Qt::AlignVCenter);
    m_row->addWidget(m_action);
    m_row->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_close, &TouchButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &TouchButton::clicked, this, [this] {
        Q_EMIT actionAsked();
        dismiss();
    });
    retranslate();
    arrange();
    hide();
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close"));
}

void MessageBar::lookChanged()
{
    Component::lookChanged();
    arrange();
    if (m_timer.isActive())
        placeToast();
}

void MessageBar::arrange()
{
    const int pad = look().metrics.grid(2);
    m_row->setContentsMargins(pad, pad, pad, pad);
    m_row->setSpacing(pad);
    m_sign->changeSize(look().metrics.icon() + pad, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    m_row->invalidate();
}

void MessageBar::showMessage(Kind kind, const QString &sentence, const QString &action)
{
    m_timer.stop();
    m_kind = kind;
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    show();
    raise();
    update();
}

void MessageBar::showToast(Kind kind, const QString &sentence, const QString &action, std::chrono::milliseconds stays)
{
    showMessage(kind, sentence, action);
    placeToast();
    m_timer.start(stays);
}

void MessageBar::placeToast()
{
    const QRect room = parentWidget() ? parentWidget()->rect() : rect();
    const int wide = std::min(room.width() - 2 * look().metrics.margin(), look().metrics.px(1100));
    const int tall = std::max(heightForWidth(wide), minimumSizeHint().height());
    setGeometry((room.width() - wide) / 2, room.height() - tall - look().metrics.grid(4), wide, tall);
}

void MessageBar::dismiss()
{
    m_timer.stop();
    hide();
    Q_EMIT dismissed();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look().tokens();
    const bool problem = m_kind == Kind::Problem;
    paintPanel(painter, rect(), look().metrics.radius(), tokens.surface, problem ? tokens.mark : tokens.edge, problem ? 2 : 1);
    const int side = look().metrics.icon();
    const int pad = look().metrics.grid(3);
    const Icon icon = problem ? Icon::Warning : m_kind == Kind::Done ? Icon::Check : Icon::Info;
    const QRectF sign(isRightToLeft() ? width() - pad - side : pad, 0, side, height());
    paintIcon(painter, sign, icon, problem ? tokens.mark : tokens.accent, side, false);
}

} // namespace vitrine
