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
#include "base/bidi.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What the printing pane does; how it is put together is in printpaneparts.cpp.
namespace vitrine {

namespace {
constexpr double pointsPerInch = 72;
}

PrintPane::~PrintPane() = default;

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

bool PrintPane::canGiveOut() const { return m_run.isOpen() && !m_isStale && !isGivingOut() && problem().isEmpty(); }

bool PrintPane::mayGiveOut()
{
    lookAtCatalogue();
    if (canGiveOut())
        return true;
    if (isGivingOut())
        Q_EMIT said(tr("Pages are on their way already. Wait for the end, or stop it, before more of them go out."), true);
    else if (!m_isStale && !problem().isEmpty())
        Q_EMIT said(problem(), true);
    else
        Q_EMIT said(tr("The pages are made anew. Print or save them once they are there; nothing was printed or written."), true);
    return false;
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
    m_keepsPlace = m_pages->count() > 0;
    refreshSoon(true);
}

/// Other programs write without saying so. Pages are counted to their end before they are counted anew.
void PrintPane::lookAtCatalogue()
{
    if (!isVisible() && !isGivingOut())
        return m_look.stop();
    if (m_run.deed() != PreviewRun::Deed::Counting && m_run.isOvertaken())
        takeChange();
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
    m_withoutPlace = columnsNotPrinted(m_shown, listToPrint());
    const ExportRequest request = printRequestFor(m_shown, listToPrint());
    m_run.open(request, m_shown.access, m_pages->dotsPerInch());
    showButtons();
}

void PrintPane::showBegun(const PreviewedPages &pages, const QImage &first)
{
    m_stack->setCurrentIndex(0);
    if (m_keepsPlace && m_pages->count() > 0)
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
    m_losses->showPrint(pages, m_withoutPlace, !m_shown.stock.isEmpty());
    m_thumbnails->setCurrentIndex(m_model->index(m_pages->current()));
    m_printers->setPages(pages.count, m_pages->current());
    showButtons();
    if (std::exchange(m_isFresh, false))
        m_pages->setFocus(); // it could not take it while it had no pages
}

void PrintPane::showProblem(const QString &sentence, bool canTryAgain)
{
    m_run.close(); // what was there before is not printed either
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
    Error told = error;
    if (std::exchange(m_isOvertaken, false) && error.kind == ErrorKind::Cancelled) //: then a sentence: nothing was printed, or nothing was written
        told.message = tr("The catalogue was changed meanwhile, so that these pages are not those of the preview any more. %1").arg(error.message);
    m_losses->showError(told);
    Q_EMIT said(told.message, true);
}

/// With what the pages that went out do not say.
void PrintPane::tellDone(const QString &sentence, const ExportOutcome &outcome)
{
    m_isOvertaken = false; // it was done all the same
    PreviewedPages pages = m_run.known();
    pages.report = outcome.report;
    m_losses->showPrint(pages, m_withoutPlace, !m_shown.stock.isEmpty());
    if (!outcome.isNoted)
        m_losses->showDone(tr("The custody log of the catalogue could not say that these pages went out."));
    m_losses->showDone(sentence);
    Q_EMIT said(sentence, false);
}

QString PrintPane::sentenceOf(const PrintOrder &order) const
{
    const QLocale locale(m_language);
    if (order.from == 0)
        return tr("The pages were given to the printer %1.").arg(isolate(order.printer));
    if (order.from == order.to)
        return tr("Page %1 was given to the printer %2.").arg(locale.toString(order.from), isolate(order.printer));
    return tr("Pages %1 to %2 were given to the printer %3.").arg(locale.toString(order.from), locale.toString(order.to), isolate(order.printer));
}

/// Asked for together, the ones looked for last.
void PrintPane::takeThumbnails()
{
    const QSizeF small = m_delegate->size();
    const QSizeF page = m_run.known().size;
    const double dots = small.width() / page.width() * pointsPerInch * devicePixelRatioF();
    m_run.want(PreviewRun::Use::Thumbnail, m_looked, dots);
    m_looked.clear();
}

void PrintPane::askForPrinter()
{
    if (!mayGiveOut())
        return;
    m_printers->setLast(m_printer, m_isTwoSided);
    m_printers->setPages(m_pages->count(), m_pages->current());
    m_sides->setCurrentWidget(m_printers);
    showButtons();
    lookForPrinters();
}

void PrintPane::lookForPrinters()
{
    m_printers->await();
    m_run.askForPrinters();
}

void PrintPane::print(const PrintOrder &order)
{
    if (order.printer.isEmpty() || !mayGiveOut())
        return;
    PrintOrder whole = order;
    whole.title = m_title;
    whole.paper = m_shown.stock.isEmpty() ? m_shown.paper : u"A4"_s;
    whole.isTurnedAtShortEdge = m_shown.isLandscape;
    m_printer = order.printer;
    m_isTwoSided = order.isTwoSided;
    m_isOvertaken = false;
    m_run.print(whole);
}

void PrintPane::askForPdf()
{
    if (!mayGiveOut())
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
    if (!mayGiveOut()) // it may have changed while the dialog was open
        return;
    m_losses->clear();
    m_isOvertaken = false;
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
    m_look.start();
    lookAtCatalogue();
    refreshSoon(false);
}

/// Pages of long ago are not kept in mind; what goes out goes on.
void PrintPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_soon.stop();
    if (!event->spontaneous()) // not only out of sight with the whole window
        m_printers->forgetRange();
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
