// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/confirmbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace vitrine {

ConfirmBar::ConfirmBar(QWidget *parent) : QFrame(parent), m_question(new QLabel(this)), m_yes(new QPushButton(this))
{
    setObjectName(u"card"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_yes->setObjectName(u"confirm"_s);
    auto *no = new QPushButton(tr("Not now"), this);
    no->setObjectName(u"confirmNot"_s);
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_yes);
    deeds->addWidget(no);
    deeds->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_question);
    column->addLayout(deeds);
    auto *away = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    away->setContext(Qt::WidgetWithChildrenShortcut);
    connect(away, &QShortcut::activated, this, &ConfirmBar::leave);
    connect(m_yes, &QPushButton::clicked, this, &ConfirmBar::agree);
    connect(no, &QPushButton::clicked, this, &ConfirmBar::leave);
    hide();
}

void ConfirmBar::ask(const QString &question, const QString &words, std::function<void()> deed)
{
    m_question->setText(question);
    m_yes->setText(words);
    m_yes->setAccessibleDescription(question);
    m_deed = std::move(deed);
    show();
    m_yes->setFocus();
}

void ConfirmBar::leave()
{
    m_deed = {};
    hide();
}

void ConfirmBar::agree()
{
    const auto deed = std::exchange(m_deed, {});
    hide();
    if (deed)
        deed();
}

} // namespace vitrine
