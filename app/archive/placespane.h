// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/readingbeside.h"
#include "archive/reportrun.h"
#include "archive/storeroomcontext.h"
#include "domain/storeroom.h"

#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace vitrine {

class ConfirmBar;
class PaneHead;
class PlaceTreeModel;
class RenamedPlaces;

/// Where things are kept: the places as a tree, what is known of one of them, and how entries are brought there. What is
/// scanned or typed into its line is the label of a place, which is gone to, or numbers of entries, which are moved to it.
class PlacesPane final : public QWidget {
    Q_OBJECT
public:
    explicit PlacesPane(const StoreRoomContext &context, QWidget *parent = nullptr);
    ~PlacesPane() override;

    /// Beside the window; what is asked for meanwhile is done once the places are there.
    void read();
    [[nodiscard]] PlaceTreeModel &model() const { return *m_model; }
    [[nodiscard]] QString current() const; ///< path; empty: none
    /// Of a place that is not known yet, once it was read.
    void goTo(const QString &path);
    /// "box-labels" or "contents" of the current place, or of all when none is current, into a file.
    void print(const QString &sheet, const QString &path);
    [[nodiscard]] ReportRun &reports() { return m_reports; }
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void placeAsked(const QString &path); ///< the list shall show what is kept there; empty: everything
    void sheetAsked(const QString &sheet, const QString &subject); ///< of what the list shows then
    void stocktakeAsked(const QString &path); ///< what is kept there shall be checked
    void said(const QString &sentence, bool isProblem);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Wanted {
        std::vector<ItemId> items;
        QString to;
    };
    void makeTree(QVBoxLayout *column);
    void makeForm(QVBoxLayout *column);
    void makeMoves(QVBoxLayout *column);
    void connectParts();
    void connectReading();
    void take(const std::vector<StoragePlace> &places);
    void whenRead(const std::function<void()> &deed);
    void goOn();
    void showCurrent();
    [[nodiscard]] bool isChanged() const;
    void forgetForm();
    void showButtons();
    void beginNew();
    void save();
    void enter(const StoragePlace &place);
    void rename(const StoragePlace &place, const QString &from);
    void takeAway();
    void takeScan();
    void takeScanned(const QString &scanned);
    void moveChosen();
    void moveNumbers(const QStringList &numbers);
    void move(const std::vector<ItemId> &items);
    void moveNext();
    void ended(bool isDone);
    void askForSheet(const QString &sheet);

    StoreRoomContext m_context;
    PaneHead *m_head;
    PlaceTreeModel *m_model;
    QLineEdit *m_scan;
    QTreeView *m_tree;
    QLabel *m_formTitle;
    QLineEdit *m_path;
    QComboBox *m_kind;
    QLineEdit *m_code;
    QLineEdit *m_note;
    QToolButton *m_check;
    QPushButton *m_save;
    QPushButton *m_new;
    QPushButton *m_away;
    QLineEdit *m_why;
    QPushButton *m_move;
    ConfirmBar *m_confirm;
    RenamedPlaces *m_renamed;
    ReportRun m_reports;
    StoragePlace m_shown;        ///< what the form began with
    bool m_isReading = false;    ///< the form keeps what somebody is writing
    bool m_isNew = false;        ///< the form describes a place that is not there yet
    std::deque<Wanted> m_waiting; ///< moves that wait for the one before
    std::function<void(bool isDone)> m_then; ///< of the deed under way
    QString m_goal;              ///< the place to stand on once it was read
    std::deque<std::function<void()>> m_whenRead; ///< what was asked for while the places are read
    QTimer m_soon;
    ReadingBeside m_reading; ///< goes first
};

} // namespace vitrine
