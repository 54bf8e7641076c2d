// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/printpane.h"

#include "archive/losspane.h"
#include "archive/pagebar.h"
#include "archive/pagesmodel.h"
#include "archive/pagesview.h"
#include "archive/printchoices.h"
#include "archive/printerpane.h"
#include "archive/proposedpath.h"
#include "archive/thumbnaildelegate.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What the printing pane does; how it is put together is in printpaneparts.cpp.
namespace vitrine {

namespace {
constexpr double pointsPerInch = 72;
}

PrintPane::~PrintPane() = default;

bool PrintPane::isGivingOut() const { return m_run.deed() == PreviewRun::Deed::Writing || m_run.deed() == PreviewRun::Deed::Printing; }

bool PrintPane::isSettled() const
{
    const bool isWaiting = m_isStale || m_soon.isActive() || m_run.deed() != PreviewRun::Deed::None;
    return !isWaiting && (!problem().isEmpty() || (m_run.isOpen() && m_pages->isSharp()));
}

QString PrintPane::problem() const { return m_stack->currentIndex() == 0 ? QString() : m_problem->text(); }

ExportedList PrintPane::listToPrint() const
{
    ExportedList list = m_list;
    if (!m_choices->isOfChosen())
        list.only.reset();
    return list;
}

int PrintPane::entries() const { return m_choices->isOfChosen() ? m_chosen : m_total; }

void PrintPane::setList(const ExportedList &list, int total, int chosen)
{
    const bool isSame = list.query == m_list.query && list.columns == m_list.columns && list.only == m_list.only && total == m_total;
    m_list = list;
    m_total = total;
    m_chosen = chosen;
    m_choices->setCounts(total, chosen);
    if (!isSame)
        refreshSoon(true);
}

void PrintPane::takeChange()
{
    if (isGivingOut()) {
        m_isOvertaken = true;
        m_run.stop();
    }
    m_keepsPlace = true;
    refreshSoon(true);
}

void PrintPane::refreshSoon(bool isChanged)
{
    m_isStale = m_isStale || isChanged;
    showButtons();
    if (isVisible() && m_isStale)
        m_soon.start();
}

/// What is looked at is what is chosen.
void PrintPane::refresh()
{
    if (isGivingOut())
        return m_soon.start(); // what goes out comes to its end first
    m_isStale = false;
    m_losses->clear();
    m_shown = m_choices->choice();
    if (entries() == 0 && traitsOf(m_shown.kind()).isOfItems)
        return showProblem(tr("There is no entry to print. Show some in the list, or choose some of it."), false);
    ExportRequest request = printRequestFor(m_shown, listToPrint());
    m_run.open(request, m_shown.access, m_pages->dotsPerInch());
    showButtons();
}

void PrintPane::showBegun(const PreviewedPages &pages, const QImage &first)
{
    m_stack->setCurrentIndex(0);
    if (m_keepsPlace)
        return; // what is looked at stays until the new pages are there
    m_pages->setPages(1, pages.size, false);
    m_pages->setImage(0, 0, first);
    m_bar->setPages(1, false);
}

void PrintPane::showOpened(const PreviewedPages &pages)
{
    const QImage first = m_pages->image(0);
    m_stack->setCurrentIndex(0);
    m_delegate->setPage(pages.size);
    m_looked.clear();
    m_model->setCount(pages.count);
    m_pages->setPages(pages.count, pages.size, std::exchange(m_keepsPlace, false));
    if (!first.isNull())
        m_pages->setImage(0, 0, first); // until the one with its number of pages is there
    m_bar->setPages(pages.count, true);
    m_losses->showPrint(pages, columnsNotPrinted(m_shown, listToPrint()), !m_shown.stock.isEmpty());
    m_thumbnails->setCurrentIndex(m_model->index(m_pages->current()));
    m_printers->setPages(pages.count, m_pages->current());
    showButtons();
    if (std::exchange(m_isFresh, false))
        m_pages->setFocus(); // it could not take it while it had no pages
}

void PrintPane::showProblem(const QString &sentence, bool canTryAgain)
{
    m_problem->setText(sentence);
    m_again->setVisible(canTryAgain);
    m_stack->setCurrentIndex(1);
    m_model->setCount(0);
    m_pages->setPages(0, {595, 842}, false);
    m_bar->setPages(0, false);
    showChoices();
}

void PrintPane::takeFailure(PreviewRun::Deed deed, const Error &error)
{
    if (deed == PreviewRun::Deed::Counting || deed == PreviewRun::Deed::None) {
        const bool isStopped = error.kind == ErrorKind::Cancelled;
        showProblem(isStopped ? tr("The preview was stopped before all pages were counted. Choose less, or make it again.") : error.message, true);
        if (!isStopped)
            Q_EMIT said(error.message, true);
        return;
    }
    const bool isOvertaken = std::exchange(m_isOvertaken, false);
    const bool isStopped = error.kind == ErrorKind::Cancelled;
    Error told = error;
    if (isOvertaken && isStopped)
        told.message = tr("The catalogue was changed meanwhile, so that these pages are not those of the preview any more. Nothing was printed or written; begin again.");
    else if (isStopped)
        told.message = deed == PreviewRun::Deed::Printing ? tr("Stopped: nothing was given to the printer.") : tr("Stopped: no PDF was written.");
    m_losses->showError(told);
    Q_EMIT said(told.message, true);
}

void PrintPane::tellDone(const QString &sentence, bool isNoted)
{
    if (!isNoted)
        m_losses->showDone(tr("The custody log of the catalogue could not say that these pages went out."));
    m_losses->showDone(sentence);
    Q_EMIT said(sentence, false);
}

/// Asked for together, the ones looked for last.
void PrintPane::takeThumbnails()
{
    const QSizeF small = m_delegate->size();
    const QSizeF page = m_run.pageSize();
    const double dots = small.width() / page.width() * pointsPerInch * devicePixelRatioF();
    m_run.want(PreviewRun::Use::Thumbnail, m_looked, dots);
    m_looked.clear();
}

void PrintPane::askForPrinter()
{
    if (!m_run.isOpen() || isGivingOut())
        return;
    m_printers->setLast(m_printer, m_isTwoSided);
    m_printers->setPages(m_pages->count(), m_pages->current());
    m_printers->await();
    m_sides->setCurrentWidget(m_printers);
    showButtons();
    m_run.askForPrinters();
}

void PrintPane::print(const PrintOrder &order)
{
    if (order.printer.isEmpty() || !m_run.isOpen() || m_isStale || isGivingOut())
        return;
    PrintOrder whole = order;
    whole.title = m_title;
    whole.paper = m_shown.stock.isEmpty() ? m_shown.paper : u"A4"_s;
    whole.isTurnedAtShortEdge = m_shown.isLandscape;
    m_printer = order.printer;
    m_isTwoSided = order.isTwoSided;
    m_run.print(whole);
}

void PrintPane::askForPdf()
{
    if (!m_run.isOpen() || m_isStale || isGivingOut())
        return;
    auto *dialog = new QFileDialog(this, tr("Where the PDF goes"));
    dialog->setObjectName(u"pdfDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    const QFileInfo proposed(proposedPath(m_folder, m_title + u' ' + sheetTitle(traitsOf(m_shown.kind())), u".pdf"_s));
    dialog->setDirectory(proposed.absolutePath());
    dialog->selectFile(proposed.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPane::savePdf);
    dialog->open();
}

void PrintPane::savePdf(const QString &path)
{
    if (!m_run.isOpen() || m_isStale || isGivingOut()) // it may have changed while the dialog was open
        return void(Q_EMIT said(tr("The pages are made anew. Save them once they are there; nothing was written."), true));
    m_losses->clear();
    m_run.write(QFileInfo(path).absoluteFilePath());
}

void PrintPane::showChoices()
{
    m_sides->setCurrentWidget(m_choosing);
    showButtons();
}

void PrintPane::leave()
{
    if (m_sides->currentWidget() == m_printers)
        return showChoices();
    if (m_run.deed() == PreviewRun::Deed::Counting)
        m_run.stop();
    Q_EMIT closed();
}

void PrintPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isFresh = true;
    refreshSoon(false);
}

/// Pages of long ago are not kept in mind; what goes out goes on.
void PrintPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_soon.stop();
}

void PrintPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    leave();
    event->accept();
}

void PrintPane::resizeEvent(QResizeEvent *event)
{
    constexpr int enoughForThumbnails = 1000;
    QWidget::resizeEvent(event);
    m_thumbnails->setVisible(width() >= enoughForThumbnails);
}

QJsonObject PrintPane::kept() const
{
    return {{u"choices"_s, m_choices->kept()}, {u"folder"_s, m_folder}, {u"printer"_s, m_printer}, {u"twoSided"_s, m_isTwoSided}};
}

void PrintPane::setKept(const QJsonObject &kept)
{
    m_choices->setKept(kept.value("choices"_L1).toObject());
    m_folder = kept.value("folder"_L1).toString();
    m_printer = kept.value("printer"_L1).toString();
    m_isTwoSided = kept.value("twoSided"_L1).toBool();
}

} // namespace vitrine
