// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/storeroomdesk.h"

#include "archive/givenoutpane.h"
#include "archive/itemlist.h"
#include "archive/placespane.h"
#include "archive/registerpane.h"
#include "archive/stocktakelist.h"
#include "archive/stocktakepane.h"
#include "domain/custodywords.h"
#include "models/itemtablemodel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

StoreRoomDesk::StoreRoomDesk(const StoreRoomContext &context, QStackedWidget *middle, QStackedWidget *beside, QObject *parent)
    : QObject(parent), m_context(context), m_middle(middle), m_places(new PlacesPane(context, beside)), m_register(new RegisterPane(context, middle)),
      m_stocktaking(new StocktakePane(context, middle)), m_givenOut(new GivenOutPane(context, middle))
{
    beside->addWidget(m_places);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_register, m_stocktaking, m_givenOut})
        middle->addWidget(pane);
    makeChip();
    connect(m_places, &PlacesPane::placeAsked, this, &StoreRoomDesk::askForPlace);
    connect(m_places, &PlacesPane::stocktakeAsked, this, &StoreRoomDesk::askToCheck);
    connect(m_places, &PlacesPane::closed, this, &StoreRoomDesk::detailAsked);
    connect(m_register, &RegisterPane::closed, this, &StoreRoomDesk::listAsked);
    connect(m_stocktaking, &StocktakePane::closed, this, &StoreRoomDesk::listAsked);
    connect(m_givenOut, &GivenOutPane::closed, this, &StoreRoomDesk::listAsked);
    connect(m_givenOut, &GivenOutPane::queryAsked, this, &StoreRoomDesk::queryAsked);
    connect(m_places, &PlacesPane::sheetAsked, this, &StoreRoomDesk::sheetAsked);
    connect(m_register, &RegisterPane::sheetAsked, this, &StoreRoomDesk::sheetAsked);
    connect(m_stocktaking, &StocktakePane::sheetAsked, this, &StoreRoomDesk::sheetAsked);
    connect(m_places, &PlacesPane::said, this, &StoreRoomDesk::said);
    connect(m_register, &RegisterPane::said, this, &StoreRoomDesk::said);
    connect(m_stocktaking, &StocktakePane::said, this, &StoreRoomDesk::said);
    connect(m_givenOut, &GivenOutPane::said, this, &StoreRoomDesk::said);
}

void StoreRoomDesk::fill(QToolButton *button)
{
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &words, const char *name, void (StoreRoomDesk::*deed)()) {
        QAction *action = menu->addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    QAction *places = add(tr("Places"), "showPlaces", &StoreRoomDesk::showPlaces);
    places->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    add(tr("Accession register"), "showRegister", &StoreRoomDesk::showRegister);
    add(tr("Stocktaking"), "showStocktaking", &StoreRoomDesk::showStocktaking);
    add(tr("Lists given out"), "showGivenOut", &StoreRoomDesk::showGivenOut);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->window()->addAction(places); // a key that is in a menu alone works only while it is open
}

void StoreRoomDesk::makeChip()
{
    m_chipRow = new QWidget(&m_context.list);
    m_chip = new QToolButton(m_chipRow);
    m_chip->setObjectName(u"chip"_s);
    m_chip->setProperty("deed", u"placeOff"_s);
    m_chip->setToolTip(tr("Show the entries of all places again"));
    m_chip->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(m_chipRow);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_chip);
    row->addStretch(1);
    m_context.list.addOver(m_chipRow);
    m_chipRow->hide();
    connect(m_chip, &QToolButton::clicked, this, [this] { askForPlace({}); });
    connect(&m_context.list.model(), &ItemTableModel::found, this, &StoreRoomDesk::showChip);
}

void StoreRoomDesk::showChip()
{
    const QString &location = m_context.list.query().location;
    m_chipRow->setVisible(!location.isEmpty());
    //: on a button that takes the place off the list again
    const QString words = tr("In %1  ✕").arg(CustodyWords::place(location));
    const bool isMirrored = m_chip->layoutDirection() == Qt::RightToLeft; // a button sets its words from left to right
    m_chip->setText(isMirrored ? QChar(0x2067) + words + QChar(0x2069) : words);
    m_chip->setAccessibleName(tr("Show more than what is kept in %1").arg(CustodyWords::place(location)));
}

void StoreRoomDesk::askForPlace(const QString &path)
{
    ItemQuery query = m_context.list.query();
    query.location = path;
    Q_EMIT filterAsked(query);
}

void StoreRoomDesk::askToCheck(const QString &path)
{
    showStocktaking();
    m_stocktaking->showAll();
    m_stocktaking->all().proposePlace(path);
}

void StoreRoomDesk::showInMiddle(QWidget *pane)
{
    m_middle->setCurrentWidget(pane);
    pane->setFocus();
}

void StoreRoomDesk::showPlaces()
{
    Q_EMIT listAsked();
    Q_EMIT besideAsked(m_places);
}

void StoreRoomDesk::showRegister() { showInMiddle(m_register); }

void StoreRoomDesk::showStocktaking() { showInMiddle(m_stocktaking); }

void StoreRoomDesk::showGivenOut() { showInMiddle(m_givenOut); }

} // namespace vitrine
