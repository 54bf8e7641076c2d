// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/placespane.h"

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
#include "widgets/confirmbar.h"

#include <QComboBox>
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
      m_reports(context.editor.catalogue()), m_reading(context.reader)
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

void PlacesPane::connectReading()
{
    connect(&m_reading, &ReadingBeside::busyChanged, this, &PlacesPane::goOn);
    connect(&m_reading, &ReadingBeside::failed, this, [this](const Error &error) {
        m_whenRead.clear(); // of what is not known nothing is done
        Q_EMIT said(error.message, true);
    });
}

void PlacesPane::whenRead(const std::function<void()> &deed)
{
    m_whenRead.push_back(deed);
    goOn();
}

/// A deed may ask to read again: the others wait then.
void PlacesPane::goOn()
{
    while (!m_whenRead.empty() && !m_reading.isBusy()) {
        const auto deed = m_whenRead.front();
        m_whenRead.pop_front();
        deed();
    }
}

void PlacesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

bool PlacesPane::isIdle() const { return !m_then && m_waiting.empty() && !m_reading.isBusy() && !m_reports.isBusy() && !m_soon.isActive(); }

QString PlacesPane::current() const
{
    const StoragePlace *place = m_model->place(m_tree->currentIndex());
    return place ? place->path : QString();
}

void PlacesPane::read()
{
    m_reading.read([this](const Reader &reader) -> Result<Background::Answer> {
        const auto places = reader.storagePlaces();
        if (!places)
            return places.unexpected();
        return Background::Answer([this, places = *places] { take(places); });
    });
}

void PlacesPane::take(const std::vector<StoragePlace> &places)
{
    const QString goal = m_goal.isEmpty() ? current() : std::exchange(m_goal, QString());
    QStringList open;
    for (const StoragePlace &place : m_model->places()) {
        if (m_tree->isExpanded(m_model->indexOf(place.path)))
            open += place.path;
    }
    const bool wasEmpty = m_model->places().empty();
    m_model->setPlaces(places);
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
    m_goal = !index.isValid() && m_reading.isBusy() ? path : QString();
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
    m_then = [this, place, after, from, moved, all = m_model->places()](bool isDone) {
        if (!isDone)
            return;
        if (*moved > 0) // else it is no step of undo
            m_renamed->remember(from, after, all);
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
    whenRead([this, scanned] { takeScanned(scanned); });
}

void PlacesPane::takeScanned(const QString &scanned)
{
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
