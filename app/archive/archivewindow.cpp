// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewindow.h"

#include "archive/columnspane.h"
#include "archive/detailpane.h"
#include "archive/exportpanel.h"
#include "archive/facetlist.h"
#include "archive/findingspane.h"
#include "archive/foldingbar.h"
#include "archive/fixitybar.h"
#include "archive/importpane.h"
#include "archive/itemlist.h"
#include "archive/itemtableview.h"
#include "archive/otherwriters.h"
#include "archive/printpane.h"
#include "archive/savedlists.h"
#include "archive/stocktakepane.h"
#include "archive/stocktakework.h"
#include "archive/storeroomdesk.h"
#include "archive/treepane.h"
#include "domain/languages.h"
#include "models/itemtablemodel.h"
#include "widgets/confirmbar.h"
#include "widgets/deskfoot.h"
#include "widgets/deskstyle.h"
#include "widgets/fonts.h"
#include "widgets/wheelguard.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What divides the list, in this order.
const std::vector<Facet> &deskFacets()
{
    static const std::vector<Facet> facets{Facet::Kind,     Facet::Access,    Facet::Lacks,   Facet::Level, Facet::Status,
                                           Facet::Material, Facet::Technique, Facet::Subject, Facet::Maker, Facet::Place,
                                           Facet::Decade,   Facet::Language,  Facet::Section, Facet::Has};
    return facets;
}

constexpr int choicesEach = 60;
constexpr int typingPause = 150; // milliseconds

} // namespace

ArchiveWindow::ArchiveWindow(Catalogue &catalogue, const ArchiveOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_catalogue(catalogue), m_reader(catalogue.reader(Audience::desk(Access::Sealed))),
      m_languages(languagesOf(*m_reader)), m_choices(std::make_unique<RecordChoices>(*m_reader, options.language)),
      m_deedWords(options.language, titlesOfAll(*m_choices, *m_reader)), m_service(std::make_unique<SearchService>(*m_reader)),
      m_editor(std::make_unique<Editor>(catalogue, [this](const Deed &deed) { return m_deedWords.what(deed.head, deed.rows); }))
{
    setObjectName(u"archive"_s);
    setWindowTitle(tr("%1 – lists – Vitrine").arg(m_reader->setting(u"title"_s)));
    m_editor->setReadOnly(!options.readOnlyBecause.isEmpty());
    catalogue.setActor({options.actor, options.role});
    makeStyle();
    makeBar();
    makeBody();
    makeFoot();
    makeKeys();
    new WheelGuard(*this);
    connectParts();
    showUndo();
    resize(1500, 900);
    tell(options.readOnlyBecause, true);
    setColumns(firstTableColumns(m_languages));
    askForWords();
    m_list->view().setFocus();
}

ArchiveWindow::~ArchiveWindow()
{
    // The parts use the readers, the service and the editor: they go first.
    delete m_fixity;
    delete m_splitter;
}

void ArchiveWindow::makeStyle()
{
    const Tokens &tokens = tokensOf(m_options.theme);
    setLayoutDirection(directionOf(m_options.language));
    setLocale(QLocale(m_options.language));
    setFont(deskFont(m_options.language));
    setPalette(deskPalette(tokens));
    setAutoFillBackground(true);
    setAcceptDrops(true);
    setStyleSheet(deskStyleSheet(tokens));
}

QToolButton *ArchiveWindow::barButton(const QString &words, const char *name)
{
    auto *button = new QToolButton(m_bar);
    button->setObjectName(u"plain"_s);
    button->setProperty("deed", QString::fromLatin1(name));
    button->setText(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ArchiveWindow::makeBar()
{
    m_bar = new FoldingBar(this);
    auto *name = new QLabel(u"Vitrine"_s, m_bar);
    name->setFont(deskTitleFont(u"en"_s));
    auto *catalogue = new QLabel(m_bar);
    catalogue->setObjectName(u"second"_s);
    catalogue->setTextFormat(Qt::PlainText);
    catalogue->setText(catalogue->fontMetrics().elidedText(m_reader->setting(u"title"_s), Qt::ElideRight, 180));
    m_words = new QLineEdit(m_bar);
    m_words->setObjectName(u"words"_s);
    m_words->setPlaceholderText(tr("Search (Ctrl+F), for example material:glass date:1905 -copy"));
    m_words->setAccessibleName(tr("Search in the list"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(180);
    m_words->setMaximumWidth(520);
    m_undo = barButton(tr("Undo"), "undo");
    m_redo = barButton(tr("Redo"), "redo");
    m_columnsButton = barButton(tr("Columns …"), "columns");
    m_listsButton = barButton(tr("Saved lists …"), "lists");
    m_importButton = barButton(tr("Import …"), "import");
    m_importButton->setEnabled(!m_editor->isReadOnly());
    m_storeRoomButton = barButton(tr("Store-room …"), "storeRoom");
    m_printButton = barButton(tr("Print …"), "print");
    m_printButton->setToolTip(tr("Sees the pages before they are printed (Ctrl+P)"));
    m_export = new QPushButton(m_bar);
    m_export->setObjectName(u"primary"_s);
    m_export->setProperty("deed", u"export"_s);
    m_bar->head().addWidget(name);
    m_bar->head().addSpacing(8);
    m_bar->head().addWidget(catalogue);
    m_bar->head().addSpacing(12);
    m_bar->head().addWidget(m_words, 1);
    m_bar->head().addStretch(0);
    for (QWidget *one : std::initializer_list<QWidget *>{m_undo, m_redo, m_columnsButton, m_listsButton, m_storeRoomButton, m_importButton, m_printButton})
        m_bar->addDeed(one);
    m_bar->setChief(m_export);
}

/// What divides the list: the hierarchy, where there is one, and the facets.
void ArchiveWindow::makeSide(const Tokens &tokens)
{
    auto *side = new QSplitter(Qt::Vertical, m_splitter);
    m_dividing = side;
    side->setHandleWidth(1);
    side->setChildrenCollapsible(false);
    side->setMinimumWidth(200);
    m_tree = new TreePane(*m_reader, m_options.language, tokens, side);
    m_tree->setMinimumHeight(120);
    auto *scroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What divides the list"));
    m_facets = new FacetList(scroll);
    scroll->setWidget(m_facets);
    side->setStretchFactor(1, 1);
    side->setSizes({260, 600});
}

void ArchiveWindow::makeBody()
{
    const Tokens &tokens = tokensOf(m_options.theme);
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    makeSide(tokens);
    m_middle = new QStackedWidget(m_splitter);
    m_middle->setMinimumWidth(420);
    m_list = new ItemList(*m_service, *m_reader, m_options.language, tokens, m_middle);
    m_importing = new ImportPane(*m_editor, *m_choices, m_languages, m_middle);
    m_middle->addWidget(m_list);
    m_middle->addWidget(m_importing);
    makePrinting();
    m_right = new QStackedWidget(m_splitter);
    m_right->setMinimumWidth(280);
    m_detail = new DetailPane(*m_reader, *m_choices, m_options.language, tokens, m_right);
    m_columns = new ColumnsPane(m_options.language, m_languages, m_right);
    m_right->addWidget(m_detail);
    m_right->addWidget(m_columns);
    m_savedLists = new SavedLists(*m_editor, *m_reader, m_options.language, [this] { return listNow(); }, m_right);
    m_exporting = new ExportPanel(m_catalogue, m_options.language, m_languages, tokens, m_right);
    m_right->addWidget(m_savedLists);
    m_findings = new FindingsPane(m_options.language, m_right);
    m_right->addWidget(m_exporting);
    m_right->addWidget(m_findings);
    m_others = new OtherWriters(*m_editor, *m_reader, *m_list, m_list);
    m_list->addOver(m_others);
    m_storeRoom = new StoreRoomDesk({*m_editor, *m_reader, *m_list, m_options.language}, m_middle, m_right, m_splitter);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({240, 880, 380});
}

void ArchiveWindow::makeFoot()
{
    m_footFrame = new QFrame(this);
    m_footFrame->setObjectName(u"foot"_s);
    m_totals = new QLabel(m_footFrame);
    m_totals->setObjectName(u"second"_s);
    m_foot = new DeskFoot(m_footFrame);
    m_fixity = new FixityBar(*m_editor, m_options.language, m_footFrame);
    auto *row = new QHBoxLayout(m_footFrame);
    row->setContentsMargins(16, 4, 16, 4);
    row->addWidget(m_totals);
    row->addWidget(m_foot, 1);
    row->addStretch(0);
    row->addWidget(m_fixity);
    m_light = barButton(m_options.theme == Theme::Paper ? tr("Dark") : tr("Light"), "theme");
    m_light->setToolTip(tr("Light or dark (Ctrl+Shift+L)"));
    row->addWidget(m_light);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_asking = new ConfirmBar(this, Qt::Horizontal);
    column->addWidget(m_bar);
    column->addWidget(m_asking);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_footFrame);
}

void ArchiveWindow::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Undo, [this] { takeBack(true); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { takeBack(false); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { takeBack(false); });
    key(QKeySequence::Find, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { askForOtherTheme(); });
    key(QKeySequence::Print, [this] { m_middle->currentWidget() == m_printing ? m_printing->askForPrinter() : showPrint(); });
    auto *away = new QShortcut(QKeySequence(Qt::Key_Escape), m_importing);
    away->setContext(Qt::WidgetWithChildrenShortcut);
    connect(away, &QShortcut::activated, this, &ArchiveWindow::showList);
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), m_right);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &ArchiveWindow::showDetail);
}

void ArchiveWindow::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &ArchiveWindow::askForWords);
    connect(m_words, &QLineEdit::textEdited, this, &ArchiveWindow::tellNothingMore);
    connect(m_words, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_list->view().setFocus(); });
    connect(m_facets, &FacetList::valueToggled, this, [this](Facet facet, const QString &value) {
        m_list->setFilter(toggled(m_list->query(), facet, value)); // not of the query that was answered last: boxes may be faster
    });
    connect(&m_list->model(), &ItemTableModel::found, this, [this] {
        showTotals();
        askForFacets();
    });
    connect(&m_list->model(), &ItemTableModel::chosenChanged, this, &ArchiveWindow::showTotals);
    connect(m_list, &ItemList::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(&m_list->view(), &ItemTableView::itemAsked, m_detail, &DetailPane::open);
    connect(&m_list->view(), &ItemTableView::detailAsked, this, [this] {
        showDetail();
        m_detail->setFocus();
    });
    connect(m_service.get(), &SearchService::catalogueChanged, this, &ArchiveWindow::countEverything);
    connect(m_service.get(), &SearchService::catalogueChanged, m_tree, &TreePane::read);
    connect(m_tree, &TreePane::branchAsked, this, [this](ItemId branch) {
        ItemQuery query = m_list->query();
        query.within = branch;
        m_list->setFilter(query);
    });
    connect(m_tree, &TreePane::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(&m_list->view(), &ItemTableView::itemAsked, m_tree, &TreePane::setCurrentItem);
    connect(m_undo, &QToolButton::clicked, this, [this] { takeBack(true); });
    connect(m_redo, &QToolButton::clicked, this, [this] { takeBack(false); });
    connectPanes();
    followEditor();
    countEverything();
}

void ArchiveWindow::followEditor()
{
    connect(&m_editor->stack(), &QUndoStack::indexChanged, this, &ArchiveWindow::showUndo);
    connect(m_editor.get(), &Editor::asksFirst, this, &ArchiveWindow::askFirst);
    connect(m_editor.get(), &Editor::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(m_editor.get(), &Editor::busyChanged, this, &ArchiveWindow::showBusy);
    connect(m_editor.get(), &Editor::progressed, m_foot, &DeskFoot::progress);
    connect(m_editor.get(), &Editor::ended, this, [this](bool isDone) {
        if (isDone && !m_afterwards.isEmpty())
            tell(std::exchange(m_afterwards, QString()), false);
    });
    connect(m_foot, &DeskFoot::stopAsked, m_editor.get(), &Editor::stop);
}

/// What was told of the last deed is over with the next.
void ArchiveWindow::tellNothingMore()
{
    if (!m_editor->isBusy())
        tell(m_options.readOnlyBecause, true);
}

void ArchiveWindow::tell(const QString &sentence, bool isProblem) { m_foot->tell(sentence, isProblem); }

QString ArchiveWindow::said() const { return m_foot->said(); }

QString ArchiveWindow::totals() const { return m_totals->text(); }

void ArchiveWindow::setColumns(const std::vector<TableColumn> &columns, const QHash<QString, int> &widths)
{
    m_list->setColumns(columns, widths);
}

void ArchiveWindow::setQuery(const ItemQuery &query)
{
    const QSignalBlocker blocker(m_words);
    m_words->setText(query.words);
    m_soon.stop();
    m_tree->setBranch(query.within);
    m_list->setQuery(query);
}

void ArchiveWindow::askForWords()
{
    m_soon.stop();
    ItemQuery query = m_list->query();
    query.words = m_words->text().trimmed();
    query.levelsAboveItem = true; // an archivist's list has fonds and series in it; the level divides it
    m_list->setFilter(query);
}

/// Once the list is there.
void ArchiveWindow::askForFacets()
{
    SearchWish wish;
    wish.limit = 0;
    wish.facets = deskFacets();
    wish.choicesEach = choicesEach;
    ItemQuery query = m_list->query();
    query.language = m_options.language;
    m_service->search(query, wish, m_facets, [this, query](const Result<SearchResult> &result) {
        const ItemQuery &now = m_list->query();
        if (!result)
            tell(result.error().message, true);
        else if (now.filters == query.filters && now.words == query.words && now.within == query.within && now.location == query.location)
            m_facets->setAnswer(query, result->facets);
    });
}

void ArchiveWindow::countEverything()
{
    ItemQuery everything;
    everything.levelsAboveItem = true;
    SearchWish count;
    count.limit = 0;
    m_service->search(everything, count, m_totals, [this](const Result<SearchResult> &result) {
        m_everything = result ? result->total : 0;
        showTotals();
    });
}

void ArchiveWindow::showTotals()
{
    const QLocale locale(m_options.language);
    const int total = m_list->model().total();
    const int chosen = int(m_list->model().chosen().size());
    //: how many entries the list shows, of how many in the catalogue
    QString words = tr("%1 of %Ln entries", nullptr, std::max(m_everything, total)).arg(locale.toString(total));
    if (chosen > 0)
        words = tr("%1 · %2").arg(words, tr("%Ln chosen", nullptr, chosen));
    m_totals->setText(words);
    // As wide as for all of them: what stands beside it shall not move, nor the bar fold, while somebody types.
    m_export->setMinimumWidth(0);
    m_export->setText(tr("Export %Ln entries …", nullptr, std::max(m_everything, total)));
    m_export->setMinimumWidth(m_export->sizeHint().width());
    m_export->setText(tr("Export %Ln entries …", nullptr, total));
    m_export->setEnabled(total > 0 || chosen > 0);
    m_exporting->setList(exportedList(), total, chosen);
    m_printing->setList(exportedList(), total, chosen);
}

void ArchiveWindow::showBusy(bool isBusy)
{
    m_bar->setEnabled(!isBusy);
    m_importing->setEnabled(!isBusy);
    if (isBusy)
        m_foot->begin(tr("The catalogue is being written …"));
    else
        m_foot->end();
}

void ArchiveWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && !m_editor->isReadOnly() && !m_editor->isBusy())
        event->acceptProposedAction();
}

void ArchiveWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    showImport();
    m_importing->open(event->mimeData()->urls().constFirst().toLocalFile());
}

QString ArchiveWindow::whatIsUnderWay() const
{
    if (m_exporting->run().isBusy())
        return tr("An export is under way. Wait for the end, or stop it: no half file will be left.");
    if (m_printing->isGivingOut())
        return tr("Pages are on their way to the printer or into a file. Wait for the end, or stop it: no half file will be left.");
    if (m_storeRoom->stocktaking().work().hasWaitingScans())
        return tr("What was scanned is being written to its stocktake. Wait a moment.");
    return m_editor->isBusy() ? tr("The catalogue is being written. Wait for the end, or stop it: nothing will have been changed then.") : QString();
}

/// Only over the list: what was begun elsewhere is not thrown away for a colour.
void ArchiveWindow::askForOtherTheme()
{
    if (const QString why = whatIsUnderWay(); !why.isEmpty())
        return tell(why, true);
    if (m_middle->currentWidget() != m_list)
        return tell(tr("Close what stands in place of the list first; light and dark are changed from there."), false);
    Q_EMIT themeAsked(m_options.theme == Theme::Paper ? Theme::Gallery : Theme::Paper);
}

void ArchiveWindow::closeEvent(QCloseEvent *event)
{
    if (const QString why = whatIsUnderWay(); !why.isEmpty()) {
        tell(why, true);
        return event->ignore();
    }
    if (m_dividing->isHidden())
        showList(); // so that the sides are kept as they are beside the list
    QWidget::closeEvent(event);
}

} // namespace vitrine
