// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/readingbeside.h"
#include "archive/storeroomcontext.h"
#include "domain/itemquery.h"
#include "domain/storeroom.h"

#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableView;
class QVBoxLayout;

namespace vitrine {

class StocktakesModel;

/// The stocktakes that were begun, and how another one is: of the list, of what is chosen in it, or of a place.
class StocktakeList final : public QWidget {
    Q_OBJECT
public:
    explicit StocktakeList(const StoreRoomContext &context, QWidget *parent = nullptr);

    /// Beside the window; found() tells when it is there.
    void read();
    /// The next one is to be of what is kept there.
    void proposePlace(const QString &path);
    [[nodiscard]] StocktakesModel &model() const { return *m_model; }
    [[nodiscard]] bool isIdle() const { return !m_then && !m_reading.isBusy(); }

Q_SIGNALS:
    void found(); ///< what read() asked for
    void openAsked(vitrine::StocktakeId stocktake);
    void said(const QString &sentence, bool isProblem);

private:
    void makeForm(QVBoxLayout *column);
    void connectParts();
    void take(const std::vector<Stocktake> &stocktakes, const std::vector<StoragePlace> &places);
    void showChoices();
    void open();
    void begin();
    void ended(bool isDone);
    [[nodiscard]] ItemQuery wantedQuery() const;

    StoreRoomContext m_context;
    StocktakesModel *m_model;
    QTableView *m_table;
    QPushButton *m_open;
    QLineEdit *m_title;
    QRadioButton *m_ofList;
    QRadioButton *m_ofChosen;
    QRadioButton *m_ofPlace;
    QComboBox *m_place;
    QPushButton *m_begin;
    std::function<void(bool isDone)> m_then; ///< of the deed under way
    std::optional<QString> m_proposed; ///< a place, until the places are there
    ReadingBeside m_reading; ///< goes first
};

} // namespace vitrine
