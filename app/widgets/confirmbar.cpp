// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirmbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

ConfirmBar::ConfirmBar(QWidget *parent, Qt::Orientation orientation)
    : QFrame(parent), m_question(new QLabel(this)), m_yes(new QPushButton(tr("Yes"), this)), m_no(new QPushButton(tr("Not now"), this))
{
    setObjectName(orientation == Qt::Vertical ? u"card"_s : u"strip"_s); // in a pane, or from side to side of the window
    m_question->setObjectName(u"confirmQuestion"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_yes->setObjectName(u"confirm"_s);
    m_no->setObjectName(u"confirmNot"_s);
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_yes);
    deeds->addWidget(m_no);
    auto *all = new QBoxLayout(orientation == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    all->setContentsMargins(12, 10, 12, 10);
    all->addWidget(m_question, orientation == Qt::Vertical ? 0 : 1);
    all->addLayout(deeds);
    if (orientation == Qt::Vertical)
        deeds->addStretch(1);
    auto *away = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    away->setContext(Qt::WidgetWithChildrenShortcut);
    connect(away, &QShortcut::activated, this, &ConfirmBar::leave);
    connect(m_yes, &QPushButton::clicked, this, &ConfirmBar::agree);
    connect(m_no, &QPushButton::clicked, this, &ConfirmBar::leave);
    hide();
}

void ConfirmBar::put(const QString &question, const QString &words, const QString &no, std::function<void()> deed)
{
    QWidget *now = QApplication::focusWidget();
    if (!isAncestorOf(now))
        m_before = now;
    m_question->setText(question);
    m_yes->setText(words);
    m_no->setText(no);
    for (QPushButton *one : {m_yes, m_no})
        one->setAccessibleDescription(question);
    m_deed = std::move(deed);
    setVisible(true);
}

void ConfirmBar::ask(const QString &question, const QString &words, std::function<void()> deed)
{
    put(question, words, tr("Not now"), std::move(deed));
    m_yes->setFocus();
}

void ConfirmBar::askCalmly(const QString &question, const QString &words, const QString &no, std::function<void()> deed)
{
    put(question, words, no, std::move(deed));
    m_no->setFocus();
}

void ConfirmBar::goBack()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeyboard && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void ConfirmBar::leave()
{
    m_deed = {};
    goBack();
}

void ConfirmBar::agree()
{
    const auto deed = std::exchange(m_deed, {});
    goBack();
    if (deed)
        deed();
}

} // namespace vitrine
