// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/previewrun.h"
#include "archive/printchoice.h"
#include "widgets/tokens.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace vitrine {

class LossPane;
class PageBar;
class PagesModel;
class PagesView;
class PaneHead;
class PrintChoices;
class PrinterPane;
class ThumbnailDelegate;

/// Printing from the desk: what is printed and how at one side, the pages as they will come out in the middle; from there to
/// a printer or into a PDF.
class PrintPane final : public QWidget {
    Q_OBJECT
public:
    PrintPane(Catalogue &catalogue, const Printers &printers, const QString &language, const QStringList &languages, const Tokens &tokens,
              QWidget *parent = nullptr);
    ~PrintPane() override;

    /// What would be printed now; `total` entries are in the list.
    void setList(const ExportedList &list, int total, int chosen);
    /// Something was written: what was read before may not be so any more.
    void takeChange();
    void askForPrinter();
    /// Asks where to, unless a path is given.
    void askForPdf();
    void savePdf(const QString &path);
    /// Ends whatever is under way.
    void stop() { m_run.stop(); }

    [[nodiscard]] PrintChoices &choices() const { return *m_choices; }
    [[nodiscard]] PagesView &pages() const { return *m_pages; }
    [[nodiscard]] PreviewRun &run() { return m_run; }
    [[nodiscard]] LossPane &losses() const { return *m_losses; }
    /// Writing or printing is under way, or waits for its turn.
    [[nodiscard]] bool isGivingOut() const { return m_run.isGivingOut(); }
    /// Nothing is awaited: the pages in sight are those of what is chosen.
    [[nodiscard]] bool isSettled() const;
    /// What is told instead of pages; empty while there are some.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] QJsonObject kept() const;
    void setKept(const QJsonObject &kept);

Q_SIGNALS:
    void closed();
    void said(const QString &sentence, bool isProblem);
    void numbersAsked(const QStringList &numbers); ///< these entries are to be chosen in the list

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeMiddle();
    void makeBusy();
    void makeSide();
    void makeDeeds();
    void connectParts();
    void connectRun();
    void refreshSoon(bool isChanged);
    void refresh();
    void showBegun(const PreviewedPages &pages, const QImage &first);
    void showOpened(const PreviewedPages &pages);
    void showDeed(PreviewRun::Deed deed);
    void showProblem(const QString &sentence, bool canTryAgain);
    void takeFailure(PreviewRun::Deed deed, const Error &error);
    void takeThumbnails();
    void tellDone(const QString &sentence, const ExportOutcome &outcome);
    [[nodiscard]] QString sentenceOf(const PrintOrder &order) const;
    /// Seen pages that are still those of what is chosen: only they go out, whatever the way.
    [[nodiscard]] bool canGiveOut() const;
    [[nodiscard]] bool mayGiveOut(); ///< says why not
    void lookAtCatalogue();
    void lookForPrinters();
    void print(const PrintOrder &order);
    void showChoices();
    void leave();
    void showButtons();
    [[nodiscard]] ExportedList listToPrint() const;
    [[nodiscard]] int entries() const;

    QString m_language;
    QStringList m_languages;
    Tokens m_tokens;
    QString m_title; ///< of the catalogue
    ExportedList m_list;
    int m_total = 0;
    int m_chosen = 0;
    QString m_folder;      ///< of the last PDF
    QString m_printer;     ///< the last one
    bool m_isTwoSided = false;
    PrintChoice m_shown;   ///< of the pages that are there
    QStringList m_withoutPlace; ///< columns that these pages have no place for
    bool m_isStale = true; ///< the pages are not those of what is chosen
    bool m_isOvertaken = false; ///< the catalogue was changed while pages went out
    bool m_keepsPlace = false;
    bool m_isFresh = false; ///< nobody did anything since it was opened
    QListView *m_thumbnails;
    PagesModel *m_model;
    ThumbnailDelegate *m_delegate;
    std::vector<int> m_looked; ///< for thumbnails that are not there
    QWidget *m_middle;
    PagesView *m_pages;
    PageBar *m_bar;
    QStackedWidget *m_stack; ///< the pages, or a sentence
    QLabel *m_problem;
    QPushButton *m_again;
    QFrame *m_busy;
    QLabel *m_busyWords;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QFrame *m_side;
    PaneHead *m_head;
    QStackedWidget *m_sides; ///< choices, or printers
    QWidget *m_choosing;
    PrintChoices *m_choices;
    PrinterPane *m_printers;
    LossPane *m_losses;
    QPushButton *m_print;
    QPushButton *m_save;
    QTimer m_soon;
    QTimer m_thumbnailsSoon;
    QTimer m_look; ///< whether another program wrote
    PreviewRun m_run; ///< goes first
};

} // namespace vitrine
