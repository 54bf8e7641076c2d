// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/storeroomcontext.h"
#include "domain/itemquery.h"

#include <QObject>

class QStackedWidget;
class QToolButton;
class QWidget;

namespace vitrine {

class GivenOutPane;
class PlacesPane;
class RegisterPane;
class StocktakePane;

/// The store-room at the archivist's desk: its panes, the menu that leads to them, and the chip over the list that says of
/// which place it shows what is kept there.
class StoreRoomDesk final : public QObject {
    Q_OBJECT
public:
    /// Puts the panes into the stacks, in place of the list and beside it.
    StoreRoomDesk(const StoreRoomContext &context, QStackedWidget *middle, QStackedWidget *beside, QObject *parent);

    /// The button gets the menu.
    void fill(QToolButton *button);
    void showPlaces();
    void showRegister();
    void showStocktaking();
    void showGivenOut();
    [[nodiscard]] PlacesPane &places() const { return *m_places; }
    [[nodiscard]] RegisterPane &accessions() const { return *m_register; }
    [[nodiscard]] StocktakePane &stocktaking() const { return *m_stocktaking; }
    [[nodiscard]] GivenOutPane &givenOut() const { return *m_givenOut; }

Q_SIGNALS:
    void besideAsked(QWidget *pane); ///< is to be shown beside the list
    void filterAsked(const vitrine::ItemQuery &query); ///< the list shall show this, in the order it has
    void queryAsked(const QString &query);             ///< exchange/listquery.h
    void sheetAsked(const QString &sheet, const QString &subject); ///< is to be printed; sheetSubject()
    void listAsked();
    void detailAsked();
    void said(const QString &sentence, bool isProblem);

private:
    void makeChip();
    void showChip();
    void showInMiddle(QWidget *pane);
    void askForPlace(const QString &path);
    void askToCheck(const QString &path);

    StoreRoomContext m_context;
    QStackedWidget *m_middle;
    PlacesPane *m_places;
    RegisterPane *m_register;
    StocktakePane *m_stocktaking;
    GivenOutPane *m_givenOut;
    QWidget *m_chipRow = nullptr;
    QToolButton *m_chip = nullptr;
};

} // namespace vitrine
