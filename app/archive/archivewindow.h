// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editor.h"
#include "models/deedwords.h"
#include "models/recordchoices.h"
#include "models/searchservice.h"
#include "models/tablecolumns.h"
#include "widgets/tokens.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace vitrine {

class ColumnsPane;
class ConfirmBar;
class DeskFoot;
class DetailPane;
class ExportPanel;
class FacetList;
class FindingsPane;
class FixityBar;
class FoldingBar;
class ImportPane;
class ItemList;
class OtherWriters;
class Printers;
class PrintPane;
class SavedLists;
class StoreRoomDesk;
class TreePane;
struct ExportedList;

/// How the archivist's desk is set up.
struct ArchiveOptions {
    QString language = QStringLiteral("fr");
    QString actor;           ///< who is at the desk; written beside every change
    Theme theme = Theme::Paper;
    PersonRole role = PersonRole::Administrator; ///< what may be done here; with nobody entered, everything
    std::shared_ptr<const Printers> printers{}; ///< null: those of this computer
    QString readOnlyBecause; ///< one sentence; empty: changes can be written
};

/// The archivist's desk: what divides the items at one side, their list in the middle, at the other side what is known of
/// the current one, or a pane that does something with the list.
class ArchiveWindow final : public QWidget {
    Q_OBJECT
public:
    ArchiveWindow(Catalogue &catalogue, const ArchiveOptions &options, QWidget *parent = nullptr);
    ~ArchiveWindow() override;

    [[nodiscard]] ItemList &list() const { return *m_list; }
    [[nodiscard]] FacetList &facets() const { return *m_facets; }
    [[nodiscard]] TreePane &tree() const { return *m_tree; }
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }
    [[nodiscard]] ColumnsPane &columnsPane() const { return *m_columns; }
    [[nodiscard]] ExportPanel &exporting() const { return *m_exporting; }
    [[nodiscard]] ImportPane &importing() const { return *m_importing; }
    [[nodiscard]] PrintPane &printing() const { return *m_printing; }
    [[nodiscard]] FixityBar &fixity() const { return *m_fixity; }
    [[nodiscard]] FindingsPane &findings() const { return *m_findings; }
    [[nodiscard]] SavedLists &savedLists() const { return *m_savedLists; }
    [[nodiscard]] StoreRoomDesk &storeRoom() const { return *m_storeRoom; }
    [[nodiscard]] OtherWriters &others() const { return *m_others; }
    [[nodiscard]] Editor &editor() const { return *m_editor; }

    /// One of the panes at the side.
    void showPane(QWidget *pane);
    void showDetail();
    void showColumns();
    void showLists();
    void showExport();
    /// In place of the list.
    void showImport();
    /// In place of everything but the bar and the foot.
    void showPrint();
    void showList();
    void openList(const SavedList &list);
    /// Which items, in which order.
    void setQuery(const ItemQuery &query);
    void setColumns(const std::vector<TableColumn> &columns, const QHash<QString, int> &widths = {});

    /// Columns, their widths, the order and the sides, to be kept from one session to the next.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);
    /// No question about the list waits for its answer.
    [[nodiscard]] bool isIdle() const { return m_service->isIdle(); }
    /// One sentence at the foot of the window.
    void tell(const QString &sentence, bool isProblem);
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString totals() const; ///< "24 of 32 entries · 2 chosen"
    /// Takes up what `other` shows: the query, what is chosen, columns, widths and sides.
    void takeUp(const ArchiveWindow &other);

Q_SIGNALS:
    /// The parts are drawn in their colours from the beginning: another window takes up what this one shows.
    void themeAsked(vitrine::Theme theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeStyle();
    void makeBar();
    void makeSide(const Tokens &tokens);
    void makeBody();
    void makeFoot();
    void makeKeys();
    void connectParts();
    void connectPanes();
    void connectStoreRoom();
    void followEditor();
    [[nodiscard]] SavedList listNow() const;
    [[nodiscard]] ExportedList exportedList() const;
    QToolButton *barButton(const QString &words, const char *name);
    void makePrinting();
    void askForWords();
    void askForFacets();
    void countEverything();
    void openNumber(const QStringList &numbers);
    void showTotals();
    void showUndo();
    void showBusy(bool isBusy);
    void takeBack(bool isUndo, qint64 agreed = 0);
    void askFirst(bool isUndo, const Deed &deed);
    [[nodiscard]] std::optional<QString> stepWords(bool isUndo) const;
    void tellNothingMore();
    void askForOtherTheme();
    [[nodiscard]] QString whatIsUnderWay() const; ///< one sentence; empty: nothing

    ArchiveOptions m_options;
    Catalogue &m_catalogue;
    std::unique_ptr<Reader> m_reader; ///< the desk's
    QStringList m_languages;
    std::unique_ptr<RecordChoices> m_choices;
    DeedWords m_deedWords;
    std::unique_ptr<SearchService> m_service;
    std::unique_ptr<Editor> m_editor;
    FoldingBar *m_bar;
    ConfirmBar *m_asking; ///< before what is not of this session is taken back
    QLineEdit *m_words;
    QToolButton *m_columnsButton;
    QToolButton *m_listsButton;
    QToolButton *m_importButton;
    QToolButton *m_storeRoomButton;
    QToolButton *m_printButton;
    QPushButton *m_export;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QSplitter *m_splitter;
    TreePane *m_tree;
    FacetList *m_facets;
    ItemList *m_list;
    QStackedWidget *m_middle;
    ImportPane *m_importing;
    PrintPane *m_printing;
    QWidget *m_beforePrint = nullptr; ///< where it leads back to; null: the list
    QWidget *m_dividing; ///< what divides the list
    QStackedWidget *m_right;
    DetailPane *m_detail;
    ColumnsPane *m_columns;
    SavedLists *m_savedLists;
    ExportPanel *m_exporting;
    FindingsPane *m_findings;
    StoreRoomDesk *m_storeRoom;
    OtherWriters *m_others;
    QFrame *m_footFrame;
    QToolButton *m_light;
    QLabel *m_totals;
    DeskFoot *m_foot;
    FixityBar *m_fixity;
    int m_everything = 0; ///< entries in the catalogue
    QString m_afterwards; ///< what is told when the long deed is done
    QTimer m_soon;        ///< while somebody types
};

} // namespace vitrine
