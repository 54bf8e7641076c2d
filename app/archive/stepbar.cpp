// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stepbar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

StepBar::StepBar(const QStringList &steps, const QString &language, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < int(steps.size()); ++i) {
        auto *step = new QToolButton(this);
        step->setObjectName(u"tab"_s);
        step->setProperty("step", i);
        //: a step of several: its number and what it is
        step->setText(tr("%1. %2").arg(QLocale(language).toString(i + 1), steps[i]));
        step->setCheckable(true);
        step->setFocusPolicy(Qt::StrongFocus);
        group->addButton(step);
        row->addWidget(step);
        m_steps.push_back(step);
        connect(step, &QToolButton::clicked, this, [this, i] { Q_EMIT asked(i); });
    }
    row->addStretch(1);
    setCurrent(0);
}

void StepBar::setCurrent(int step) { m_steps[size_t(step)]->setChecked(true); }

void StepBar::setReachable(int step, bool isReachable) { m_steps[size_t(step)]->setEnabled(isReachable); }

} // namespace vitrine
