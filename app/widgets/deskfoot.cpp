// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deskfoot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

DeskFoot::DeskFoot(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_progress(new QProgressBar(this)), m_stop(new QToolButton(this))
{
    m_words->setWordWrap(true);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(220, 12);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop; nothing will have been changed"));
    m_stop->setToolTip(m_stop->accessibleName());
    m_stop->setShortcut(Qt::Key_Escape);
    m_stop->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 6);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, &DeskFoot::stopAsked);
    end();
    hide();
}

void DeskFoot::tell(const QString &sentence, bool isProblem)
{
    m_words->setObjectName(isProblem ? u"problem"_s : u"second"_s);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_words->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QString DeskFoot::said() const { return m_words->text(); }

void DeskFoot::begin(const QString &sentence)
{
    tell(sentence, false);
    m_progress->setValue(0);
    m_progress->show();
    m_stop->setEnabled(true);
    m_stop->show();
    m_stop->setFocus(Qt::OtherFocusReason);
}

void DeskFoot::progress(qint64 done, qint64 total)
{
    m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
}

void DeskFoot::end()
{
    m_progress->hide();
    m_stop->hide();
    m_stop->setEnabled(false); // its key is for others again
}

} // namespace vitrine
