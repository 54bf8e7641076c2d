// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "curator/previewpane.h"
#include "models/deedwords.h"
#include "models/dictionary.h"

#include <QWidget>

class QFrame;
class QSplitter;
class QStackedWidget;

namespace vitrine {

class BulkPane;
class CellPane;
class ConfirmBar;
class DeletedPane;
class DeskBar;
class DeskFoot;
class FindPane;
class GapsPane;
class GridPane;
class MergePane;
class PeoplePane;
class RecordForm;
class RecordList;
class StartPane;
class WorkPane;

/// How the desk is set up.
struct DeskOptions {
    QString language = QStringLiteral("fr");
    QString actor;             ///< who is at the desk; written beside every change
    Theme theme = Theme::Paper;
    QString readOnlyBecause;   ///< one sentence; empty: changes can be written
    PreviewPane::MakePlayer makePlayer;
    QStringList dictionaries = dictionaryFolders(); ///< of spelling
};

/// The curator's desk: the records at one side, the form of the chosen one in the middle, the visitor's page at the other.
class DeskWindow final : public QWidget {
    Q_OBJECT
public:
    DeskWindow(Catalogue &catalogue, const DeskOptions &options, QWidget *parent = nullptr);
    ~DeskWindow() override;

    void open(RecordType type, RecordId id);
    void addItem(ItemKind kind);
    void addRecord(RecordType type);
    /// The open record once more, as an internal draft: without its media, its place in the hang and its history; an item gets
    /// the next free number.
    void addCopy();
    void removeCurrent();
    bool save();
    /// The chosen records of the list in one go.
    void editTogether();
    /// In the chosen records, or in all of the list where no more than one is chosen.
    void findAndReplace();
    /// The two chosen persons, terms or places; the one that is open stays.
    void mergeChosen();

    [[nodiscard]] RecordForm *form() const { return m_form; }
    [[nodiscard]] RecordList &list() { return *m_list; }
    [[nodiscard]] PreviewPane &preview() { return *m_preview; }
    [[nodiscard]] BulkPane &bulk() { return *m_bulk; }
    [[nodiscard]] FindPane &finder() { return *m_find; }
    [[nodiscard]] MergePane &merger() { return *m_merge; }
    [[nodiscard]] GridPane &table() { return *m_table; }
    [[nodiscard]] CellPane &cells() { return *m_cells; }
    /// The list as a table in the middle, or the form again.
    void toggleTable();
    [[nodiscard]] bool isInTable() const;
    /// One of the panes in the middle.
    void showPane(QWidget *pane);
    [[nodiscard]] Editor &editor() { return *m_editor; }
    [[nodiscard]] QString actor() const;
    [[nodiscard]] WorkPane &work() { return *m_work; }
    [[nodiscard]] Theme theme() const { return m_options.theme; }
    void setTheme(Theme theme);
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);
    /// The columns of the table.
    [[nodiscard]] QByteArray tableState() const;
    void restoreTableState(const QByteArray &state);
    /// One sentence at the foot of the window.
    void tell(const QString &sentence, bool isProblem);
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void actorChanged(const QString &name);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeStyle();
    void makeBar();
    void makeBody();
    void makeKeys();
    void connectParts();
    void readOwnWords();
    RecordForm *formFor(RecordType type);
    void addLooks();
    void showGaps();
    [[nodiscard]] QString nextFreeNumber() const;
    void showUndo();
    void showBusy(bool isBusy);
    void showForm();
    // desktable.cpp
    void makeTable();
    void returnToTable();
    void leaveTable();
    void showTableButton();
    void choose(RecordType type, RecordId record);
    [[nodiscard]] std::vector<RecordId> chosenRecords() const;
    // deskpeople.cpp
    void makePeople();
    void askWho();
    void seat(PersonId person);
    [[nodiscard]] bool takeSeat(PersonId person);
    void followPeople();
    void showPeople();
    void showWork();
    void goToWork(RecordType type, RecordId record, const QString &field);
    // deskmany.cpp
    void makeManyPanes();
    void followEditor();
    template<class Pane>
    void addManyPane(Pane *pane);
    void beginMany(qsizetype records);
    [[nodiscard]] bool isSettled();
    void takeBack(bool isUndo, qint64 agreed = 0);
    void askFirst(bool isUndo, const Deed &deed);
    [[nodiscard]] std::optional<QString> stepWords(bool isUndo) const;
    void showDeleted();
    void made(RecordType type, RecordId id);

    DeskOptions m_options;
    Catalogue &m_catalogue;
    std::unique_ptr<Reader> m_reader;  ///< the desk's
    std::unique_ptr<Reader> m_visitor;
    std::unique_ptr<Reader> m_drafts;
    QStringList m_languages;
    std::unique_ptr<ImageLoader> m_images;
    std::unique_ptr<RecordChoices> m_choices;
    DeedWords m_deedWords;
    LastValues m_last;
    std::unique_ptr<Editor> m_editor;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<DeskContext> m_context;
    DeskBar *m_bar;
    ConfirmBar *m_asking; ///< before what is not of this session is taken back
    QSplitter *m_splitter;
    RecordList *m_list;
    QStackedWidget *m_middle;
    DeletedPane *m_deleted;
    GapsPane *m_gaps;
    BulkPane *m_bulk;
    FindPane *m_find;
    MergePane *m_merge;
    GridPane *m_table;
    CellPane *m_cells;
    QFrame *m_previewSide;
    PreviewPane *m_preview;
    DeskFoot *m_foot;
    StartPane *m_start;
    PeoplePane *m_people;
    WorkPane *m_work;
    PersonId m_seated; ///< null: nobody of the people
    QString m_afterwards; ///< what is told when the long deed is done
    std::map<RecordType, RecordForm *> m_forms; ///< children of m_middle
    RecordForm *m_form = nullptr;
};

} // namespace vitrine
