// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/archiveentrance.h"

#include "catalogue/people.h"
#include "curator/startpane.h"
#include "widgets/deskstyle.h"
#include "widgets/fonts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

ArchiveEntrance::ArchiveEntrance(DeskOpening &opening, const QString &language, Theme theme, const QString &last, QWidget *parent)
    : QWidget(parent), m_opening(opening), m_pane(new StartPane(*opening.catalogue, language, this))
{
    setObjectName(u"entrance"_s);
    setWindowTitle(tr("Archivist’s desk – Vitrine"));
    const Tokens &tokens = tokensOf(theme);
    setLayoutDirection(directionOf(language));
    setLocale(QLocale(language));
    setFont(deskFont(language));
    setPalette(deskPalette(tokens));
    setAutoFillBackground(true);
    setStyleSheet(deskStyleSheet(tokens));
    auto *problem = new QLabel(this);
    problem->setObjectName(u"problem"_s);
    problem->setWordWrap(true);
    problem->setAlignment(Qt::AlignCenter);
    auto *reading = new QPushButton(tr("Only read and export"), this);
    reading->setProperty("deed", u"read"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 48);
    column->addWidget(m_pane, 1);
    column->addWidget(problem);
    column->addWidget(reading, 0, Qt::AlignHCenter);
    m_pane->read(last);
    setFocusProxy(m_pane);
    connect(m_pane, &StartPane::chosen, this, &ArchiveEntrance::seat);
    connect(m_pane, &StartPane::failed, problem, [problem](const Error &error) { problem->setText(error.message); });
    connect(reading, &QPushButton::clicked, this, &ArchiveEntrance::enterToRead);
}

void ArchiveEntrance::seat(PersonId person)
{
    if (const auto seated = People(*m_opening.catalogue).seat(person); !seated)
        return Q_EMIT m_pane->failed(seated.error());
    Q_EMIT entered(m_opening.catalogue->actor().role);
}

void ArchiveEntrance::enterToRead()
{
    m_opening.readOnlyBecause = tr("Nobody said who is at the desk: it reads and exports. Open it again to change entries.");
    m_opening.catalogue->setActor({qEnvironmentVariable("USER"), PersonRole::Contributor}); // an export is noted with the account's name
    Q_EMIT entered(PersonRole::Contributor);
}

} // namespace vitrine
