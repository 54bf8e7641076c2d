// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advisoryplate.h"

#include "widgets/flowlayout.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

AdvisoryPlate::AdvisoryPlate(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    m_before = new TextBlock(holder, TextRole::Caption, this);
    m_before->setInk(TextBlock::Ink::Second);
    m_sentence = new TextBlock(holder, TextRole::Title, this);
    m_more = new TextBlock(holder, TextRole::Body, this);
    m_choiceRow = new FlowLayout(nullptr, look().metrics.px(20));
    const char *names[] = {"see", "summary", "pass"};
    for (size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i] = new TouchButton(holder, this);
        m_choices[i]->setRole(TextRole::Body);
        m_choices[i]->setMinimumTarget(104);
        m_choices[i]->setObjectName(QString::fromLatin1(names[i]));
        m_choiceRow->addWidget(m_choices[i]);
    }
    m_column = new QVBoxLayout;
    m_column->addStretch(1);
    m_column->addWidget(m_before);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_more);
    m_column->addLayout(m_choiceRow);
    m_column->addStretch(1);
    m_row = new QHBoxLayout(this);
    m_row->addStretch(1);
    m_row->addLayout(m_column, 6);
    m_row->addStretch(1);
    connect(m_choices[0], &TouchButton::clicked, this, &AdvisoryPlate::seeAsked);
    connect(m_choices[1], &TouchButton::clicked, this, &AdvisoryPlate::summaryAsked);
    connect(m_choices[2], &TouchButton::clicked, this, &AdvisoryPlate::passAsked);
    arrange();
}

void AdvisoryPlate::lookChanged()
{
    Component::lookChanged();
    arrange();
}

void AdvisoryPlate::arrange()
{
    const Metrics &metrics = look().metrics;
    m_row->setContentsMargins(metrics.margin(), metrics.grid(4), metrics.margin(), metrics.grid(4));
    m_column->setSpacing(metrics.grid(3));
    m_choiceRow->setSpacing(metrics.px(20));
    alignChoices();
}

/// Equal choices: none is the larger one.
void AdvisoryPlate::alignChoices()
{
    int widest = 0;
    for (TouchButton *choice : m_choices)
        widest = std::max(widest, choice->text().isEmpty() ? 0 : choice->sizeHint().width());
    // In one row, or each on a line of its own.
    const int room = (look().metrics.screen.width() - 2 * look().metrics.margin()) * 6 / 8;
    const int gap = look().metrics.px(20);
    const bool isRow = 3 * widest + 2 * gap <= room;
    for (TouchButton *choice : m_choices)
        choice->setMinimumWidth(isRow ? widest : std::min(room, std::max(widest, room * 2 / 3)));
}

void AdvisoryPlate::setWords(const QString &before, const QString &sentence, const QString &more,
                              const QString &language)
{
    m_before->setText(before);
    m_sentence->setText(sentence, language);
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
    alignChoices();
}

void AdvisoryPlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look().tokens().plate);
}

} // namespace vitrine
