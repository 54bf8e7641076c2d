// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/people.h"
#include "curator/deskbar.h"
#include "curator/deskwindow.h"
#include "curator/peoplepane.h"
#include "curator/recordform.h"
#include "curator/recordlist.h"
#include "curator/startpane.h"
#include "curator/workpane.h"
#include "widgets/confirmbar.h"
#include "widgets/deskfoot.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

// Who is at the desk, what they leave for each other, and how they like to see it.
namespace vitrine {

void DeskWindow::makePeople()
{
    m_start = new StartPane(m_catalogue, m_options.language, this);
    m_start->hide();
    connect(m_start, &StartPane::chosen, this, &DeskWindow::seat);
    connect(m_start, &StartPane::failed, this, [this](const Error &error) { tell(error.message, true); });
    m_middle->addWidget(m_people = new PeoplePane(*m_context, m_middle));
    connect(m_people, &PeoplePane::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(m_people, &PeoplePane::told, this, [this](const QString &sentence) { tell(sentence, false); });
    connect(m_people, &PeoplePane::peopleChanged, this, &DeskWindow::followPeople);
    m_middle->addWidget(m_work = new WorkPane(*m_context, m_middle));
    connect(m_work, &WorkPane::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(m_work, &WorkPane::goAsked, this, &DeskWindow::goToWork);
    m_bar->addLook(tr("Work list: notes, days, changes"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [this] { showWork(); });
    m_bar->addLook(tr("People of the desk"), {}, [this] { showPeople(); });
    m_bar->addLook(tr("Somebody else at the desk"), {}, [this] {
        askWho();
        if (!m_start->isVisible()) // nobody to choose from yet
            showPeople();
    });
    m_bar->addLook(tr("Light or dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { setTheme(m_options.theme == Theme::Paper ? Theme::Gallery : Theme::Paper); });
}

/// Until somebody has said who they are, nothing is shown and nothing can be written.
void DeskWindow::askWho()
{
    if (!isSettled() || !m_start->read(m_bar->actor()))
        return;
    m_seated = {};
    m_asking->leave();
    m_catalogue.setActor({{}, PersonRole::Contributor});
    m_bar->hide();
    m_splitter->hide();
    m_start->show();
    m_start->setFocus();
    m_editor->setReadOnly(true);
}

void DeskWindow::seat(PersonId person)
{
    const QString before = actor();
    if (!takeSeat(person))
        return;
    if (actor() != before) { // what the one before did is not taken back unasked
        m_catalogue.beginSession();
        showUndo();
    }
    m_start->hide();
    m_bar->show();
    m_splitter->show();
    m_splitter->setHandleWidth(1);
    tell(m_options.readOnlyBecause, true);
    m_list->view()->setFocus();
}

bool DeskWindow::takeSeat(PersonId person)
{
    if (const auto seated = People(m_catalogue).seat(person); !seated) {
        tell(seated.error().message, true);
        return false;
    }
    m_seated = person;
    m_editor->setReadOnly(!m_options.readOnlyBecause.isEmpty());
    m_bar->showPerson(m_catalogue.actor().name);
    showUndo();
    if (m_form)
        m_form->follow({m_form->record()});
    Q_EMIT actorChanged(actor());
    return true;
}

/// The first person that is made sits at the desk already; a new name or role counts at once.
void DeskWindow::followPeople()
{
    const std::vector<Person> people = People(m_catalogue).all().value_or({});
    if (m_seated.isNull() && !people.empty())
        m_seated = people.front().id;
    const bool isHere = std::any_of(people.begin(), people.end(), [this](const Person &one) { return one.id == m_seated && one.isActive; });
    if (isHere)
        (void)takeSeat(m_seated);
    else
        askWho();
}

void DeskWindow::showPeople()
{
    if (!isSettled())
        return;
    m_people->read();
    showPane(m_people);
    m_people->setFocus();
}

void DeskWindow::showWork()
{
    if (!isSettled())
        return;
    m_work->read();
    showPane(m_work);
    m_work->setFocus();
}

void DeskWindow::goToWork(RecordType type, RecordId record, const QString &field)
{
    open(type, record);
    if (!m_form || m_form->record() != record)
        return;
    if (field == u"note/")
        m_form->showNotes();
    else if (field == u"history")
        m_form->showHistory();
    else
        m_form->goTo({field, {}, {}, false, {}});
}

void DeskWindow::setTheme(Theme theme)
{
    m_options.theme = theme;
    m_context->theme = theme; // for what is opened from now on
    makeStyle();
}

} // namespace vitrine
