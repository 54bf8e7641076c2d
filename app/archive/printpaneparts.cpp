// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/losspane.h"
#include "archive/pagebar.h"
#include "archive/pagesmodel.h"
#include "archive/pagesview.h"
#include "archive/panehead.h"
#include "archive/printchoices.h"
#include "archive/printerpane.h"
#include "archive/printpane.h"
#include "archive/thumbnaildelegate.h"
#include "base/bidi.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// How the printing pane is put together.
namespace vitrine {

namespace {
constexpr int choicePause = 250; // milliseconds
constexpr int lookPause = 30;
constexpr int catalogueLooks = 2000;
constexpr int sideWidth = 360;
constexpr int lossHeight = 170;
}

PrintPane::PrintPane(Catalogue &catalogue, const Printers &printers, const QString &language, const QStringList &languages, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_language(language), m_languages(languages), m_tokens(tokens), m_title(catalogue.reader(Audience::visitor())->setting(u"title"_s)),
      m_thumbnails(new QListView(this)), m_model(new PagesModel(language, this)), m_delegate(new ThumbnailDelegate(tokens, this)),
      m_middle(new QWidget(this)), m_side(new QFrame(this)), m_run(catalogue, printers)
{
    m_thumbnails->setObjectName(u"thumbnails"_s);
    m_thumbnails->setAccessibleName(tr("Pages in small"));
    m_thumbnails->setModel(m_model);
    m_thumbnails->setItemDelegate(m_delegate);
    m_thumbnails->setUniformItemSizes(true);
    m_thumbnails->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_thumbnails->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_thumbnails->setFrameShape(QFrame::NoFrame);
    m_thumbnails->setStyleSheet(u"QListView { border-radius: 0px; border-top: 0px; border-bottom: 0px; }"_s);
    m_thumbnails->setFixedWidth(m_delegate->sizeHint({}, {}).width() + 24);
    makeMiddle();
    makeSide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_thumbnails);
    row->addWidget(m_middle, 1);
    row->addWidget(m_side);
    setFocusProxy(m_pages);
    connectParts();
    connectRun();
    showProblem({}, false);
    showDeed(PreviewRun::Deed::None);
}

void PrintPane::makeMiddle()
{
    m_pages = new PagesView(m_tokens, m_middle);
    m_pages->setAccessibleName(tr("The pages as they are printed"));
    m_bar = new PageBar(*m_pages, m_language, m_tokens, m_middle);
    auto *instead = new QWidget(m_middle);
    m_problem = new QLabel(instead);
    m_problem->setObjectName(u"noPages"_s);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setTextFormat(Qt::PlainText);
    m_again = new QPushButton(tr("Make the preview again"), instead);
    m_again->setProperty("deed", u"previewAgain"_s);
    auto *words = new QVBoxLayout(instead);
    words->setContentsMargins(48, 24, 48, 24);
    words->addStretch(1);
    words->addWidget(m_problem);
    words->addWidget(m_again, 0, Qt::AlignHCenter);
    words->addStretch(1);
    m_stack = new QStackedWidget(m_middle);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(instead);
    makeBusy();
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_busy);
}

void PrintPane::makeBusy()
{
    m_busy = new QFrame(m_middle);
    m_busy->setObjectName(u"foot"_s);
    m_busyWords = new QLabel(m_busy);
    m_progress = new QProgressBar(m_busy);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(12);
    m_progress->setAccessibleName(tr("How far it is"));
    m_stop = new QPushButton(tr("Stop"), m_busy);
    m_stop->setObjectName(u"stopPrint"_s);
    auto *row = new QHBoxLayout(m_busy);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_busyWords);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
}

void PrintPane::makeSide()
{
    m_side->setFixedWidth(sideWidth);
    m_head = new PaneHead(tr("Print"), tr("The pages are seen here as they come out of the printer."), m_language, m_side);
    m_choosing = new QWidget(m_side);
    auto *area = new QScrollArea(m_choosing);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices = new PrintChoices(m_language, m_languages, m_tokens, area);
    area->setWidget(m_choices);
    auto *choosing = new QVBoxLayout(m_choosing);
    choosing->setContentsMargins(0, 0, 0, 0);
    choosing->setSpacing(8);
    choosing->addWidget(m_head);
    choosing->addWidget(area, 3);
    m_losses = new LossPane(m_language, m_tokens, m_side);
    m_printers = new PrinterPane(m_language, m_side);
    m_sides = new QStackedWidget(m_side);
    m_sides->addWidget(m_choosing);
    m_sides->addWidget(m_printers);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(20, 16, 12, 12);
    column->setSpacing(8);
    m_losses->setMaximumHeight(lossHeight); // what is chosen needs the room more
    column->addWidget(m_sides, 1);
    column->addWidget(m_losses);
    makeDeeds();
}

void PrintPane::makeDeeds()
{
    m_print = new QPushButton(tr("Print …"), m_side);
    m_print->setObjectName(u"primary"_s);
    m_print->setProperty("deed", u"choosePrinter"_s);
    m_save = new QPushButton(tr("Save as PDF …"), m_side);
    m_save->setProperty("deed", u"savePdf"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_print, 1);
    row->addWidget(m_save, 1);
    static_cast<QVBoxLayout *>(m_side->layout())->addLayout(row);
}

void PrintPane::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(choicePause);
    m_thumbnailsSoon.setSingleShot(true);
    m_thumbnailsSoon.setInterval(lookPause);
    m_look.setInterval(catalogueLooks);
    connect(&m_look, &QTimer::timeout, this, &PrintPane::lookAtCatalogue);
    connect(&m_soon, &QTimer::timeout, this, &PrintPane::refresh);
    connect(&m_thumbnailsSoon, &QTimer::timeout, this, &PrintPane::takeThumbnails);
    connect(m_head, &PaneHead::closed, this, &PrintPane::leave);
    connect(m_choices, &PrintChoices::changed, this, [this] {
        m_isFresh = m_keepsPlace = false;
        refreshSoon(true);
    });
    connect(m_again, &QPushButton::clicked, this, [this] { refreshSoon(true); });
    connect(m_print, &QPushButton::clicked, this, &PrintPane::askForPrinter);
    connect(m_save, &QPushButton::clicked, this, &PrintPane::askForPdf);
    connect(m_stop, &QPushButton::clicked, &m_run, &PreviewRun::stop);
    connect(m_printers, &PrinterPane::closed, this, &PrintPane::showChoices);
    connect(m_printers, &PrinterPane::pdfAsked, this, &PrintPane::askForPdf);
    connect(m_printers, &PrinterPane::printAsked, this, &PrintPane::print);
    connect(m_printers, &PrinterPane::lookAsked, this, &PrintPane::lookForPrinters);
    connect(m_losses, &LossPane::numbersAsked, this, &PrintPane::numbersAsked);
    connect(m_pages, &PagesView::currentChanged, this, [this](int page) { m_thumbnails->setCurrentIndex(m_model->index(page)); });
    connect(m_pages, &PagesView::wanted, this, [this](const std::vector<int> &pages, double dots) { m_run.want(PreviewRun::Use::Reading, pages, dots); });
    connect(m_thumbnails, &QListView::clicked, this, [this](const QModelIndex &index) { m_pages->goTo(index.row()); });
    connect(m_thumbnails, &QListView::activated, this, [this](const QModelIndex &index) { m_pages->goTo(index.row()); });
    connect(m_model, &PagesModel::wanted, this, [this](int page) {
        if (std::find(m_looked.begin(), m_looked.end(), page) == m_looked.end())
            m_looked.push_back(page);
        m_thumbnailsSoon.start();
    });
}

void PrintPane::connectRun()
{
    connect(&m_run, &PreviewRun::deedChanged, this, &PrintPane::showDeed);
    connect(&m_run, &PreviewRun::progressed, this, [this](qint64 done, qint64 total) { m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0); });
    connect(&m_run, &PreviewRun::begun, this, &PrintPane::showBegun);
    connect(&m_run, &PreviewRun::opened, this, &PrintPane::showOpened);
    connect(&m_run, &PreviewRun::failed, this, &PrintPane::takeFailure);
    connect(&m_run, &PreviewRun::painted, this, [this](PreviewRun::Use use, int page, double dots, const QImage &image) {
        use == PreviewRun::Use::Reading ? m_pages->setImage(page, dots, image) : m_model->setImage(page, image);
    });
    connect(&m_run, &PreviewRun::printersFound, m_printers, &PrinterPane::setPrinters);
    connect(&m_run, &PreviewRun::written, this, [this](const ExportOutcome &outcome) {
        m_folder = QFileInfo(outcome.path).absolutePath();
        tellDone(tr("The PDF is written: %1").arg(isolate(QDir::toNativeSeparators(outcome.path))), outcome);
    });
    connect(&m_run, &PreviewRun::printed, this, [this](const PrintOrder &order, const ExportOutcome &outcome) {
        tellDone(sentenceOf(order), outcome);
        m_printers->forgetRange();
        showChoices();
    });
}

void PrintPane::showDeed(PreviewRun::Deed deed)
{
    switch (deed) {
    case PreviewRun::Deed::Counting: m_busyWords->setText(tr("The pages are counted …")); break;
    case PreviewRun::Deed::Writing: m_busyWords->setText(tr("The PDF is written …")); break;
    case PreviewRun::Deed::Printing: m_busyWords->setText(tr("The pages go to the printer …")); break;
    case PreviewRun::Deed::Asking:
    case PreviewRun::Deed::None: break;
    }
    const bool isLong = deed == PreviewRun::Deed::Counting || isGivingOut();
    m_busy->setVisible(isLong);
    m_progress->setValue(0);
    m_choosing->setEnabled(!isGivingOut());
    m_printers->setEnabled(!isGivingOut());
    showButtons();
}

void PrintPane::showButtons()
{
    const bool isReady = canGiveOut();
    const bool isAtPrinters = m_sides->currentWidget() == m_printers;
    m_print->setEnabled(isReady);
    m_save->setEnabled(isReady);
    m_print->setVisible(!isAtPrinters);
    m_save->setVisible(!isAtPrinters);
    const bool isOfItems = traitsOf(m_choices->choice().kind()).isOfItems;
    m_head->setTitle(isOfItems ? tr("Print %Ln entries", nullptr, entries()) : tr("Print"));
}

} // namespace vitrine
