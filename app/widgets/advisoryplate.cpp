// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advisoryplate.h"

#include "widgets/flowlayout.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace vitrine {

AdvisoryPlate::AdvisoryPlate(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    m_before = new TextBlock(holder, TextRole::Caption, this);
    m_before->setInk(TextBlock::Ink::Second);
    m_sentence = new TextBlock(holder, TextRole::Title, this);
    m_more = new TextBlock(holder, TextRole::Body, this);
    auto *choices = new FlowLayout(nullptr, look().metrics.px(20));
    const char *names[] = {"see", "summary", "pass"};
    for (size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i] = new TouchButton(holder, this);
        m_choices[i]->setRole(TextRole::Body);
        m_choices[i]->setMinimumTarget(104);
        m_choices[i]->setObjectName(QString::fromLatin1(names[i]));
        choices->addWidget(m_choices[i]);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(look().metrics.grid(3));
    column->addStretch(1);
    column->addWidget(m_before);
    column->addWidget(m_sentence);
    column->addWidget(m_more);
    column->addLayout(choices);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    const int margin = look().metrics.margin();
    row->setContentsMargins(margin, look().metrics.grid(4), margin, look().metrics.grid(4));
    row->addStretch(1);
    row->addLayout(column, 6);
    row->addStretch(1);
    connect(m_choices[0], &TouchButton::clicked, this, &AdvisoryPlate::seeAsked);
    connect(m_choices[1], &TouchButton::clicked, this, &AdvisoryPlate::summaryAsked);
    connect(m_choices[2], &TouchButton::clicked, this, &AdvisoryPlate::passAsked);
}

void AdvisoryPlate::setWords(const QString &before, const QString &sentence, const QString &more)
{
    m_before->setText(before);
    m_sentence->setText(sentence);
    m_more->setText(more);
    setAccessibleName(sentence);
}

void AdvisoryPlate::setChoices(const QString &see, const QString &summary, const QString &pass)
{
    const QString *texts[] = {&see, &summary, &pass};
    for (size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setText(*texts[i]);
        m_choices[i]->setVisible(!texts[i]->isEmpty());
    }
}

void AdvisoryPlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look().tokens().plate);
}

} // namespace vitrine
