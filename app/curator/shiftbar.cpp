// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/shiftbar.h"

#include "curator/typing.h"
#include "widgets/choicebox.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int hour = 3'600'000;
} // namespace

ShiftBar::ShiftBar(const QString &language, QWidget *parent)
    : QWidget(parent), m_by(new QSpinBox(this)), m_which(new ChoiceBox(this)), m_go(new QToolButton(this))
{
    m_by->setObjectName(u"shiftBy"_s);
    m_by->setLocale(QLocale(language));
    m_by->setRange(-hour, hour);
    m_by->setSingleStep(100);
    m_by->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys do it
    m_by->setValue(500);
    m_by->setSuffix(tr(" ms", "milliseconds"));
    new TypingHelp(m_by, {}); // undo takes back deeds, here too
    m_by->setAccessibleName(tr("By how many milliseconds; less than zero is earlier"));
    m_by->setToolTip(m_by->accessibleName());
    m_which->setObjectName(u"shiftWhich"_s);
    m_which->addItems({tr("this one"), tr("this and all that follow"), tr("all")});
    m_which->setCurrentIndex(1);
    m_which->setAccessibleName(tr("Which are shifted"));
    m_go->setObjectName(u"shiftGo"_s);
    m_go->setText(tr("Shift"));
    m_go->setToolTip(tr("Shift in time. Alt+Left and Alt+Right: this one by a tenth of a second; with Shift: all that follow too"));
    m_go->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_by);
    row->addWidget(m_which);
    row->addWidget(m_go);
    connect(m_go, &QToolButton::clicked, this, &ShiftBar::ask);
}

void ShiftBar::focusTime()
{
    m_by->setFocus(Qt::ShortcutFocusReason);
    m_by->selectAll();
}

void ShiftBar::ask() { Q_EMIT asked(std::chrono::milliseconds(m_by->value()), Which(m_which->currentIndex())); }

} // namespace vitrine
