// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/storeroomcontext.h"
#include "domain/storeroom.h"

#include <QWidget>

class QStackedWidget;

namespace vitrine {

class StocktakeList;
class StocktakeWork;

/// Stocktaking: all that were begun, or one of them. Shown again it shows the one that goes on.
class StocktakePane final : public QWidget {
    Q_OBJECT
public:
    explicit StocktakePane(const StoreRoomContext &context, QWidget *parent = nullptr);

    [[nodiscard]] StocktakeList &all() const { return *m_all; }
    [[nodiscard]] StocktakeWork &work() const { return *m_work; }
    [[nodiscard]] bool isWorking() const;
    void open(StocktakeId stocktake);
    void showAll();
    /// The only one that goes on, else all of them.
    void read();

Q_SIGNALS:
    void sheetAsked(const QString &sheet, const QString &subject);
    void said(const QString &sentence, bool isProblem);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void openGoing();

    bool m_opensGoing = false; ///< once all of them are known
    QStackedWidget *m_stack;
    StocktakeList *m_all;
    StocktakeWork *m_work;
};

} // namespace vitrine
