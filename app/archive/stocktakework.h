// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/latescans.h"
#include "archive/readingbeside.h"
#include "archive/reportrun.h"
#include "archive/storeroomcontext.h"
#include "domain/storeroom.h"
#include "models/stocktakemodel.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class ConfirmBar;
class PlaceTreeModel;

/// One stocktake: what is scanned or typed is said at once to be in its place, elsewhere, not on the list or unknown, and is
/// stored at once, so that it goes on after whatever happens. A scanner types and presses Return; the label of a place says
/// where the person stands.
class StocktakeWork final : public QWidget {
    Q_OBJECT
public:
    explicit StocktakeWork(const StoreRoomContext &context, QWidget *parent = nullptr);
    ~StocktakeWork() override;

    /// Reads it from the catalogue, beside the window. What is scanned meanwhile is taken in its order once the lines are there;
    /// should another one be opened before, it is written to the one it was made for all the same.
    void open(StocktakeId stocktake);
    void read();
    [[nodiscard]] StocktakeId stocktake() const { return m_stocktake.id; }
    [[nodiscard]] StocktakeModel &model() const { return *m_model; }
    [[nodiscard]] QString standing() const { return m_standing; } ///< the place where the person stands; empty: where things should be
    [[nodiscard]] QString answer() const; ///< what was said of the last scan
    [[nodiscard]] QString progress() const;
    void writeCsv(const QString &path);
    [[nodiscard]] ReportRun &reports() { return m_reports; }
    [[nodiscard]] bool isIdle() const { return !m_then && !m_reading.isBusy() && !m_reports.isBusy() && !m_late.isBusy(); }
    /// What was scanned is not written yet, and will be.
    [[nodiscard]] bool hasWaitingScans() const { return m_late.isBusy() || (m_reading.isBusy() && !m_scanned.isEmpty()); }

Q_SIGNALS:
    void said(const QString &sentence, bool isProblem);
    void sheetAsked(const QString &sheet, const QString &subject);
    void left(); ///< back to all of them

private:
    void makeScan(QVBoxLayout *column);
    void makeTable(QVBoxLayout *column);
    void makeDeeds(QVBoxLayout *column);
    void connectParts();
    void take(StocktakeId of, StocktakeFound found);
    void leaveScans();
    void takeWaiting();
    void takeLeftOver(StocktakeId of, const QStringList &scanned);
    void showState();
    void showButtons();
    void takeScan();
    void takeScanned(const QString &scanned);
    void scanNumber(const QString &number);
    void standAt(const QString &path);
    void tell(const QString &words, bool isProblem);
    void remember(const StocktakeLine &line);
    [[nodiscard]] QString wordsFor(const StocktakeLine &line, const StocktakeLine *before) const;
    void takeBack();
    void miss();
    void askToClose();
    void askToDiscard();
    void close();
    void straighten();
    void perform(const QString &words, const std::function<Result<void>(Catalogue &, const Job &)> &deed, std::function<void(bool)> then);
    void ended(bool isDone);
    [[nodiscard]] bool wasDeleted(const QString &number) const;
    [[nodiscard]] int elsewhere() const;
    [[nodiscard]] QString titleOf(RecordId item) const;

    StoreRoomContext m_context;
    Stocktake m_stocktake;
    StocktakeModel *m_model;
    PlaceTreeModel *m_places;
    QString m_standing;
    QLabel *m_title;
    QLabel *m_progress;
    QLineEdit *m_scan;
    QComboBox *m_place;
    QLabel *m_answer;
    QListWidget *m_last;
    QToolButton *m_back;
    QComboBox *m_show;
    QTableView *m_table;
    QLineEdit *m_note;
    QPushButton *m_miss;
    QPushButton *m_close;
    QPushButton *m_discard;
    QPushButton *m_straighten;
    ConfirmBar *m_confirm;
    ReportRun m_reports;
    std::function<void(bool isDone)> m_then; ///< of the deed under way
    QStringList m_scanned;   ///< while the lines are read, or cannot be
    QHash<StocktakeId, QStringList> m_leftOver; ///< of others: scanned and not written, until they are opened again
    QHash<StocktakeId, QString> m_typed;        ///< of others: typed without Return
    LateScans m_late;
    ReadingBeside m_reading; ///< goes first
};

} // namespace vitrine
