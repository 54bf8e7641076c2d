// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/panehead.h"

#include "widgets/deskstyle.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

PaneHead::PaneHead(const QString &title, const QString &words, const QString &language, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title, this)), m_words(new QLabel(words, this))
{
    m_title->setFont(deskTitleFont(language));
    m_title->setWordWrap(true);
    m_words->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    m_words->setVisible(!words.isEmpty());
    auto *close = new QToolButton(this);
    close->setObjectName(u"plain"_s);
    close->setText(tr("Close"));
    close->setToolTip(tr("Close this pane (Esc)"));
    close->setAccessibleName(tr("Close: %1").arg(title));
    close->setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(close, 0, 1, Qt::AlignTop);
    grid->addWidget(m_words, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(close, &QToolButton::clicked, this, &PaneHead::closed);
}

void PaneHead::setTitle(const QString &title) { m_title->setText(title); }

void PaneHead::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

} // namespace vitrine
