// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/placespane.h"

#include "archive/confirmbar.h"
#include "archive/itemlist.h"
#include "archive/panehead.h"
#include "archive/renamedplaces.h"
#include "archive/scannedtext.h"
#include "base/bidi.h"
#include "catalogue/storeroom.h"
#include "domain/custodywords.h"
#include "domain/storageplace.h"
#include "editing/editor.h"
#include "models/itemtablemodel.h"
#include "models/placetreemodel.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

PlacesPane::PlacesPane(const StoreRoomContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new PaneHead(tr("Places"), tr("Choosing a place shows what is kept there."), context.language, this)),
      m_model(new PlaceTreeModel(this)), m_confirm(new ConfirmBar(this)), m_renamed(new RenamedPlaces(context.editor, this)),
      m_reports(context.editor.catalogue())
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(area);
    auto *inner = new QVBoxLayout(inside);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->setSpacing(8);
    makeTree(inner);
    makeMoves(inner);
    makeForm(inner);
    area->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_confirm);
    column->addWidget(area, 1);
    connectParts();
    setFocusProxy(m_scan);
    showCurrent();
}

PlacesPane::~PlacesPane() = default;

void PlacesPane::makeTree(QVBoxLayout *column)
{
    m_scan = new QLineEdit(this);
    m_scan->setObjectName(u"placeScan"_s);
    m_scan->setPlaceholderText(tr("label of a place, or numbers to move there"));
    m_scan->setToolTip(tr("Scan or type: the label or the name of a place goes to it; numbers of entries, with commas between, are moved to the place that is chosen."));
    m_scan->setAccessibleName(tr("Label of a place, or numbers of entries to move there"));
    m_scan->setClearButtonEnabled(true);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"places"_s);
    m_tree->setAccessibleName(tr("Places, each with those inside it"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QTreeView::NoEditTriggers);
    m_tree->setMinimumHeight(220);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PlaceTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(PlaceTreeModel::KindColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(PlaceTreeModel::ItemsColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    column->addWidget(m_scan);
    column->addWidget(m_tree, 1);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[words, name, sheet] : {std::tuple(tr("Box labels …"), u"boxLabels"_s, u"box-labels"_s), std::tuple(tr("Contents list …"), u"contentsList"_s, u"contents"_s)}) {
        auto *print = new QToolButton(row);
        print->setText(words);
        print->setObjectName(name);
        print->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(print);
        connect(print, &QToolButton::clicked, this, [this, sheet = sheet] { askForSheet(sheet); });
    }
    m_check = new QToolButton(row);
    m_check->setText(tr("Take stock here …"));
    m_check->setObjectName(u"checkPlace"_s);
    m_check->setFocusPolicy(Qt::StrongFocus);
    flow->addWidget(m_check);
    connect(m_check, &QToolButton::clicked, this, [this] { Q_EMIT stocktakeAsked(current()); });
    column->addWidget(row);
}

void PlacesPane::makeMoves(QVBoxLayout *column)
{
    m_why = new QLineEdit(this);
    m_why->setObjectName(u"moveReason"_s);
    m_why->setAccessibleName(tr("Why the entries are moved"));
    m_why->setPlaceholderText(tr("why they are moved (may stay empty)"));
    m_why->setMaxLength(500);
    m_move = new QPushButton(this);
    m_move->setObjectName(u"moveChosen"_s);
    column->addWidget(m_why);
    column->addWidget(m_move);
}

void PlacesPane::makeForm(QVBoxLayout *column)
{
    m_formTitle = new QLabel(this);
    m_formTitle->setObjectName(u"second"_s);
    m_formTitle->setWordWrap(true);
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"placePath"_s);
    m_path->setMaxLength(500);
    m_path->setPlaceholderText(tr("Depot > Shelf 4 > Box 12"));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"placeKind"_s);
    for (size_t i = 0; i < EnumNames<PlaceKind>::names.size(); ++i)
        m_kind->addItem(CustodyWords::placeKind(PlaceKind(i)));
    m_code = new QLineEdit(this);
    m_code->setObjectName(u"placeCode"_s);
    m_code->setMaxLength(200);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"placeNote"_s);
    m_note->setMaxLength(2000);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const auto &[words, field] : {std::pair<QString, QWidget *>(tr("From outside in"), m_path), {tr("Kind"), m_kind}, {tr("On its label"), m_code}, {tr("Note"), m_note}}) {
        form->addRow(words, field);
        field->setAccessibleName(words);
    }
    m_save = new QPushButton(tr("Save the place"), this);
    m_save->setObjectName(u"savePlace"_s);
    m_new = new QPushButton(tr("New place …"), this);
    m_new->setObjectName(u"newPlace"_s);
    m_away = new QPushButton(tr("Take away …"), this);
    m_away->setObjectName(u"removePlace"_s);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *one : {m_save, m_new, m_away})
        flow->addWidget(one);
    column->addWidget(m_formTitle);
    column->addLayout(form);
    column->addWidget(row);
}

void PlacesPane::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenReads);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
    connect(m_head, &PaneHead::closed, this, &PlacesPane::closed);
    connect(&m_context.reader, &Reader::recordsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesPane::showCurrent);
    connect(m_tree, &QTreeView::clicked, this, [this] { Q_EMIT placeAsked(current()); });
    connect(m_tree, &QTreeView::activated, this, [this] { Q_EMIT placeAsked(current()); });
    connect(m_scan, &QLineEdit::returnPressed, this, &PlacesPane::takeScan);
    connect(m_path, &QLineEdit::textChanged, this, &PlacesPane::showButtons);
    connect(m_save, &QPushButton::clicked, this, &PlacesPane::save);
    connect(m_new, &QPushButton::clicked, this, &PlacesPane::beginNew);
    connect(m_away, &QPushButton::clicked, this, &PlacesPane::takeAway);
    connect(m_move, &QPushButton::clicked, this, &PlacesPane::moveChosen);
    connect(&m_context.list.model(), &ItemTableModel::chosenChanged, this, &PlacesPane::showButtons);
    connect(&m_context.editor, &Editor::ended, this, &PlacesPane::ended);
    connect(&m_context.editor, &Editor::busyChanged, this, &PlacesPane::showButtons);
    connect(&m_reports, &ReportRun::said, this, &PlacesPane::said);
}

void PlacesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

bool PlacesPane::isIdle() const { return !m_then && m_waiting.empty() && !m_reports.isBusy() && !m_soon.isActive(); }

QString PlacesPane::current() const
{
    const StoragePlace *place = m_model->place(m_tree->currentIndex());
    return place ? place->path : QString();
}

void PlacesPane::read()
{
    const auto places = m_context.reader.storagePlaces();
    if (!places)
        return void(Q_EMIT said(places.error().message, true));
    const QString goal = m_goal.isEmpty() ? current() : std::exchange(m_goal, QString());
    QStringList open;
    for (const StoragePlace &place : m_model->places()) {
        if (m_tree->isExpanded(m_model->indexOf(place.path)))
            open += place.path;
    }
    const bool wasEmpty = m_model->places().empty();
    m_model->setPlaces(*places);
    if (wasEmpty)
        m_tree->expandToDepth(0);
    for (const QString &path : std::as_const(open))
        m_tree->expand(m_model->indexOf(path));
    const bool isTyping = m_isNew || isChanged();
    m_isReading = isTyping;
    if (!goal.isEmpty())
        goTo(goal);
    m_isReading = false;
    isTyping ? showButtons() : showCurrent();
}

/// What stands in the form is written.
void PlacesPane::forgetForm()
{
    m_isNew = false;
    m_shown = {m_path->text(), PlaceKind(m_kind->currentIndex()), m_code->text(), m_note->text()};
}

/// What stands in the form is not what is kept of the place.
bool PlacesPane::isChanged() const
{
    return m_path->text() != m_shown.path || m_kind->currentIndex() != int(m_shown.kind) || m_code->text() != m_shown.code || m_note->text() != m_shown.note;
}

void PlacesPane::goTo(const QString &path)
{
    const QModelIndex index = m_model->indexOf(path);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void PlacesPane::showCurrent()
{
    if (m_isReading) // somebody is writing, and the catalogue was read anew
        return showButtons();
    const StoragePlace *place = m_model->place(m_tree->currentIndex());
    m_isNew = false;
    m_shown = place ? *place : StoragePlace();
    m_path->setText(m_shown.path);
    m_kind->setCurrentIndex(int(m_shown.kind));
    m_code->setText(m_shown.code);
    m_note->setText(m_shown.note);
    showButtons();
}

void PlacesPane::showButtons()
{
    const StoragePlace *place = m_model->place(m_tree->currentIndex());
    const bool canWrite = !m_context.editor.isReadOnly() && !m_context.editor.isBusy();
    const int chosen = int(m_context.list.model().chosen().size());
    const QString side = layoutDirection() == Qt::RightToLeft ? QString(QChar(0x200f)) : QString(); // a path in other letters stands at the side of all else
    m_formTitle->setText(side + (m_isNew ? tr("A new place") : place ? CustodyWords::place(place->path) : tr("No place is chosen")));
    m_move->setText(chosen == 0 ? tr("Move chosen entries here …") : tr("Move %Ln chosen entries here", nullptr, chosen));
    m_move->setEnabled(canWrite && place && !m_isNew && chosen > 0);
    m_check->setEnabled(canWrite && place && place->items > 0);
    m_save->setEnabled(canWrite && (place || m_isNew) && !tidyPlace(m_path->text()).isEmpty());
    m_new->setEnabled(canWrite);
    m_away->setEnabled(canWrite && !m_isNew && place && place->isEntered);
    for (QWidget *field : std::initializer_list<QWidget *>{m_path, m_kind, m_code, m_note})
        field->setEnabled(!m_context.editor.isReadOnly() && (place || m_isNew));
    m_why->setEnabled(!m_context.editor.isReadOnly());
}

void PlacesPane::beginNew()
{
    const QString inside = current();
    m_isNew = true;
    m_path->setText(inside.isEmpty() ? QString() : inside + u" > "_s);
    m_kind->setCurrentIndex(int(PlaceKind::Box));
    m_code->clear();
    m_note->clear();
    showButtons();
    m_path->setFocus();
}

void PlacesPane::save()
{
    const StoragePlace place{tidyPlace(m_path->text()), PlaceKind(m_kind->currentIndex()), m_code->text(), m_note->text().trimmed()};
    const QString from = m_isNew ? place.path : current();
    if (m_isNew && m_model->place(place.path) && m_model->place(place.path)->isEntered)
        return void(Q_EMIT said(tr("There is a place “%1” already; nothing was changed.").arg(CustodyWords::place(place.path)), true));
    if (place.path == from)
        return enter(place);
    if (m_model->place(place.path))
        return void(Q_EMIT said(tr("There is a place “%1” already; nothing was changed.").arg(CustodyWords::place(place.path)), true));
    rename(place, from);
}

void PlacesPane::enter(const StoragePlace &place)
{
    m_goal = place.path;
    if (m_context.editor.writeDown([&](Catalogue &catalogue) { return StoreRoom(catalogue).enter(place); })) {
        forgetForm();
        Q_EMIT said(tr("The place “%1” is entered.").arg(CustodyWords::place(place.path)), false);
    } else {
        m_goal.clear();
    }
    read();
}

void PlacesPane::rename(const StoragePlace &place, const QString &from)
{
    const auto moved = std::make_shared<int>(0);
    const StoragePlace *known = m_model->place(from);
    const bool isAsBefore = known && known->kind == place.kind && known->code == place.code.trimmed() && known->note == place.note;
    StoragePlace after = place;
    after.isEntered = !isAsBefore || known->isEntered;
    m_then = [this, place, after, from, moved](bool isDone) {
        if (!isDone)
            return;
        if (*moved > 0) // else it is no step of undo
            m_renamed->remember(from, after, m_model->places());
        m_goal = place.path;
        forgetForm();
        read();
        Q_EMIT said(tr("It is called “%1” now, with %Ln entries in it.", nullptr, *moved).arg(CustodyWords::place(place.path)), false);
    };
    StoragePlace before = place; // what is new beside the name is entered first: the last deed is the one that undo takes back
    before.path = from;
    m_context.editor.performBeside(tr("Place renamed: %1").arg(place.path), [place, before, moved, isAsBefore](Catalogue &catalogue, const Job &job) -> Result<void> {
        StoreRoom room(catalogue);
        if (const auto entered = isAsBefore ? Result<void>() : room.enter(before); !entered)
            return entered;
        const auto renamed = room.rename(before.path, place.path, job);
        *moved = renamed.value_or(0);
        return renamed ? Result<void>() : renamed.unexpected();
    });
    if (!m_context.editor.isBusy())
        m_then = {};
}

void PlacesPane::takeAway()
{
    const QString path = current();
    m_confirm->ask(tr("Take the entry of “%1” away? Its kind, its label and its note are not kept.").arg(CustodyWords::place(path)), tr("Take it away"), [this, path] {
        if (m_context.editor.writeDown([&](Catalogue &catalogue) { return StoreRoom(catalogue).remove(path); })) {
            Q_EMIT said(tr("The entry of “%1” was taken away.").arg(CustodyWords::place(path)), false);
            m_goal = enclosingPlace(path);
            forgetForm();
        }
        read();
    });
}

void PlacesPane::takeScan()
{
    const QString scanned = m_scan->text().trimmed();
    m_scan->clear();
    if (scanned.isEmpty())
        return;
    if (scanned.size() > longestScan)
        return void(Q_EMIT said(tr("This is no label and no number: it has %Ln letters. Nothing was changed.", nullptr, int(scanned.size())), true));
    for (const QString &reading : scannedReadings(scanned)) {
        if (const QString path = m_model->pathOfLabel(reading); !path.isEmpty()) {
            goTo(path);
            Q_EMIT said(tr("Chosen: %1").arg(CustodyWords::place(path)), false);
            return void(Q_EMIT placeAsked(path));
        }
        if (m_context.reader.itemByNumber(reading))
            return moveNumbers({reading});
    }
    static const QRegularExpression between(u"\\s*[,;،؛]\\s*"_s);
    moveNumbers(scanned.split(between, Qt::SkipEmptyParts));
}

/// All of them or none.
void PlacesPane::moveNumbers(const QStringList &numbers)
{
    std::vector<ItemId> items;
    for (const QString &number : numbers) {
        const auto item = m_context.reader.itemByNumber(number.trimmed());
        if (!item)
            return void(Q_EMIT said(tr("“%1” is neither the label of a place nor the number of an entry. Nothing was changed.").arg(isolate(number)), true));
        items.push_back(*item);
    }
    if (m_context.editor.isReadOnly())
        return void(Q_EMIT said(tr("This catalogue is open for reading only; nothing was moved."), true));
    if (current().isEmpty())
        return void(Q_EMIT said(tr("No place is chosen; nothing was moved. Choose one, or scan its label first."), true));
    move(items);
}

void PlacesPane::moveChosen()
{
    const QSet<ItemId> &chosen = m_context.list.model().chosen();
    move({chosen.begin(), chosen.end()});
}

void PlacesPane::move(const std::vector<ItemId> &items)
{
    m_waiting.push_back({items, current()});
    moveNext();
}

void PlacesPane::moveNext()
{
    if (m_waiting.empty() || m_then || m_context.editor.isBusy())
        return;
    const Wanted wanted = m_waiting.front();
    m_waiting.pop_front();
    const auto moved = std::make_shared<int>(0);
    const QString place = CustodyWords::place(wanted.to);
    m_then = [this, moved, place, all = int(wanted.items.size())](bool isDone) {
        if (!isDone)
            return m_waiting.clear();
        const QString words = *moved == 0 ? tr("They are kept in %1 already; nothing was changed.").arg(place) : tr("%Ln entries are in %1 now. Undo brings them back.", nullptr, *moved).arg(place);
        Q_EMIT said(words, false);
    };
    m_context.editor.performBeside(tr("Moved to %1").arg(wanted.to), [wanted, moved, why = m_why->text()](Catalogue &catalogue, const Job &job) -> Result<void> {
        const auto done = StoreRoom(catalogue).move(wanted.items, wanted.to, why, job);
        *moved = done.value_or(0);
        return done ? Result<void>() : done.unexpected();
    });
    if (!m_context.editor.isBusy()) // refused: failed() has told why
        m_then = {};
}

void PlacesPane::ended(bool isDone)
{
    if (const auto then = std::exchange(m_then, {}))
        then(isDone);
    moveNext();
    if (isVisible())
        m_soon.start();
}

void PlacesPane::print(const QString &sheet, const QString &path)
{
    PrintWish wish;
    wish.sheet = sheet;
    ItemQuery query;
    query.location = current();
    query.language = m_context.language;
    m_reports.print(wish, query, path);
}

void PlacesPane::askForSheet(const QString &sheet)
{
    const StoragePlace *place = m_model->place(m_tree->currentIndex());
    if (!place || place->items > 0) {
        Q_EMIT placeAsked(current());
        return void(Q_EMIT sheetAsked(sheet, {}));
    } // what holds nothing is in no list, and has its label all the same
    const bool isLabels = sheet == "box-labels"_L1;
    ReportRun::askWhere(this, isLabels ? tr("Box labels") : tr("Contents list"), sheet, u"pdf"_s, [this, sheet](const QString &path) { print(sheet, path); });
}

} // namespace vitrine
