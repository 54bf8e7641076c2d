// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stocktakework.h"

#include "archive/tablecsv.h"
#include "base/bidi.h"
#include "catalogue/storeroom.h"
#include "domain/custodywords.h"
#include "domain/names.h"
#include "editing/editor.h"
#include "models/placetreemodel.h"
#include "widgets/confirmbar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int rememberedScans = 8;

bool isFine(StocktakeOutcome outcome) { return outcome == StocktakeOutcome::Seen; }

} // namespace

StocktakeWork::StocktakeWork(const StoreRoomContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new StocktakeModel([this](RecordId item) { return titleOf(item); }, this)), m_places(new PlaceTreeModel(this)),
      m_title(new QLabel(this)), m_progress(new QLabel(this)), m_confirm(new ConfirmBar(this)), m_reports(context.editor.catalogue()),
      m_late(context), m_reading(context.reader)
{
    m_title->setObjectName(u"stocktakeName"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_progress->setObjectName(u"second"_s);
    m_progress->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(m_confirm);
    makeScan(column);
    makeTable(column);
    makeDeeds(column);
    connectParts();
    setFocusProxy(m_scan);
}

StocktakeWork::~StocktakeWork() = default;

QString StocktakeWork::answer() const { return m_answer->text(); }

QString StocktakeWork::progress() const { return m_progress->text(); }

QString StocktakeWork::titleOf(RecordId item) const
{
    const auto found = m_context.reader.item(ItemId(item.uuid()));
    return found ? displayTitle(*found, m_context.language) : QString();
}

void StocktakeWork::open(StocktakeId stocktake)
{
    if (stocktake != m_stocktake.id) {
        leaveScans();
        m_scanned = m_leftOver.take(stocktake);
        m_scan->setText(m_typed.take(stocktake));
        m_last->clear();
        m_standing.clear();
        m_model->setShown(std::nullopt);
        m_show->clear();
        m_note->clear();
        m_confirm->leave();
        tell({}, false);
        m_model->setLines({});
        m_progress->setText(tr("The lines are read …"));
    }
    m_stocktake = {};
    m_stocktake.id = stocktake;
    read();
}

void StocktakeWork::read()
{
    m_reading.read([this, id = m_stocktake.id](const Reader &reader) -> Result<Background::Answer> {
        auto read = readStocktake(reader, id);
        if (!read)
            return read.unexpected();
        const auto found = std::make_shared<StocktakeFound>(std::move(*read));
        return Background::Answer([this, id, found] { take(id, std::move(*found)); });
    });
}

/// Before another one is opened: what was scanned for this one and not written yet, and what was typed, stays its own.
void StocktakeWork::leaveScans()
{
    if (!m_scanned.isEmpty())
        m_late.write({m_stocktake.id, std::exchange(m_scanned, {}), m_standing, m_note->text()});
    const QString typed = m_scan->text().trimmed();
    if (typed.isEmpty() || m_stocktake.closed.isValid())
        return;
    m_typed.insert(m_stocktake.id, typed);
    Q_EMIT said(tr("%1: typed and not written. It stands in the field again when that stocktake is opened.").arg(isolate(typed.left(longestScan))), true);
}

void StocktakeWork::take(StocktakeId of, StocktakeFound found)
{
    if (of != m_stocktake.id)
        return; // another one is read meanwhile
    if (!found.stocktake) {
        m_scanned.clear(); // of what is not there any more
        return void(Q_EMIT left());
    }
    m_stocktake = *found.stocktake;
    m_reading.forget(m_model->setPrepared(std::move(found.lines)));
    m_places->setPlaces(found.places);
    m_place->clear();
    m_place->addItem(tr("where each thing should be"), QString());
    for (const StoragePlace &place : found.places)
        m_place->addItem(CustodyWords::place(place.path), place.path);
    standAt(m_standing);
    showState();
}

void StocktakeWork::standAt(const QString &path)
{
    const int at = m_place->findData(path);
    m_standing = at < 0 ? QString() : path;
    m_place->setCurrentIndex(std::max(at, 0));
}

void StocktakeWork::showState()
{
    const StocktakeCounts &counts = m_model->counts();
    const QLocale locale(m_context.language);
    m_title->setText(layoutDirection() == Qt::RightToLeft ? QChar(0x200f) + m_stocktake.title : m_stocktake.title); // at the side of all else
    //: of what a stocktake asked for
    QString words = tr("%1 of %2 seen").arg(locale.toString(counts.seen()), locale.toString(counts.asked()));
    if (m_stocktake.closed.isValid())
        words = tr("%1, %2 not found; closed on %3").arg(words, locale.toString(counts.of(StocktakeOutcome::Missing)), locale.toString(m_stocktake.closed.toLocalTime(), QLocale::ShortFormat));
    else
        words = tr("%1, %2 to look for").arg(words, locale.toString(counts.of(StocktakeOutcome::Waiting)));
    m_progress->setText(words);
    const int shown = m_show->currentIndex();
    m_show->clear();
    m_show->addItem(tr("All lines (%1)").arg(locale.toString(int(m_model->lines().size()))));
    for (size_t i = 0; i < counts.each.size(); ++i) //: how lines of a stocktake stand, and how many stand so
        m_show->addItem(tr("%1 (%2)").arg(CustodyWords::outcome(StocktakeOutcome(i)), locale.toString(counts.each[i])), int(i));
    m_show->setCurrentIndex(std::max(shown, 0));
    showButtons();
}

int StocktakeWork::elsewhere() const
{
    return m_model->counts().of(StocktakeOutcome::Misplaced) + m_model->counts().of(StocktakeOutcome::Surplus);
}

void StocktakeWork::showButtons()
{
    const bool isGoing = !m_stocktake.closed.isValid();
    const bool canWrite = !m_context.editor.isReadOnly() && !m_context.editor.isBusy() && !m_reading.isBusy();
    for (QWidget *one : std::initializer_list<QWidget *>{m_scan, m_place, m_last, m_back, m_note, m_miss, m_close, m_discard})
        one->setVisible(isGoing);
    m_answer->setVisible(isGoing);
    m_scan->setEnabled(!m_context.editor.isReadOnly());
    m_back->setEnabled(canWrite && m_last->count() > 0);
    m_note->setEnabled(!m_context.editor.isReadOnly());
    m_miss->setEnabled(canWrite && m_table->currentIndex().isValid());
    m_close->setEnabled(canWrite);
    m_discard->setEnabled(canWrite);
    m_straighten->setVisible(!isGoing && elsewhere() > 0);
    m_straighten->setText(tr("Move what was seen elsewhere"));
    m_straighten->setToolTip(tr("What stood in another place than the catalogue says is kept there from now on; one step, which undo takes back"));
    m_straighten->setEnabled(canWrite);
}

/// Also to be heard: who scans does not look at the screen.
void StocktakeWork::tell(const QString &words, bool isProblem)
{
    m_answer->setObjectName(isProblem ? u"problem"_s : u"second"_s);
    m_answer->style()->unpolish(m_answer);
    m_answer->style()->polish(m_answer);
    m_answer->setText(words);
    if (isProblem)
        QApplication::beep();
}

void StocktakeWork::takeScan()
{
    const QString scanned = m_scan->text().trimmed();
    m_scan->clear();
    if (scanned.isEmpty())
        return;
    m_scanned.append(scanned);
    takeWaiting();
}

void StocktakeWork::takeWaiting()
{
    if (m_reading.isBusy() || m_scanned.isEmpty())
        return;
    if (!m_stocktake.begun.isValid()) // else the label of a place would be written down as a number
        return tell(tr("%1: not written, for the stocktake could not be read. Open it again: it is kept until then.").arg(listedScans(m_scanned, m_context.language)), true);
    for (const QString &scanned : std::exchange(m_scanned, {}))
        takeScanned(scanned);
}

void StocktakeWork::takeLeftOver(StocktakeId of, const QStringList &scanned)
{
    if (of != m_stocktake.id) {
        m_leftOver[of] += scanned;
        return;
    }
    m_scanned = scanned + m_scanned; // it was opened again meanwhile
    read();
}

void StocktakeWork::takeScanned(const QString &scanned)
{
    if (scanned.size() > longestScan)
        return tell(tr("This is no label and no number: it has %Ln letters. Nothing was written.", nullptr, int(scanned.size())), true);
    const ScanMeaning meant = meaningOf(scanned, *m_model, *m_places, m_context.reader);
    if (meant.place.isEmpty())
        return scanNumber(meant.number);
    standAt(meant.place);
    tell(tr("You are standing at %1.").arg(CustodyWords::place(meant.place)), false);
}

void StocktakeWork::scanNumber(const QString &number)
{
    const StocktakeLine *known = m_model->line(number);
    const std::optional<StocktakeLine> before = known ? std::optional(*known) : std::nullopt;
    StocktakeLine line;
    Error error;
    const auto done = m_context.editor.writeDown([&](Catalogue &catalogue) -> Result<void> {
        const auto seen = StoreRoom(catalogue).saw(m_stocktake.id, number, m_standing, m_note->text());
        line = seen.value_or({});
        return seen ? Result<void>() : seen.unexpected();
    });
    if (!done)
        return tell(tr("%1: not written. %2").arg(isolate(number), done.error().message), true);
    m_model->put(line);
    m_note->clear();
    tell(wordsFor(line, before ? &*before : nullptr), !isFine(line.outcome));
    remember(line);
    if (const int row = m_model->rowOf(line.number); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showState();
}

bool StocktakeWork::wasDeleted(const QString &number) const
{
    return StoreRoom(m_context.editor.catalogue()).wasDeleted(number).value_or(false);
}

QString StocktakeWork::wordsFor(const StocktakeLine &line, const StocktakeLine *before) const
{
    const QString number = isolate(line.number);
    const QString expected = line.expected.isEmpty() ? tr("a place that nobody recorded") : CustodyWords::place(line.expected);
    QString words;
    switch (line.outcome) {
    case StocktakeOutcome::Seen: words = tr("%1: in its place.").arg(number); break;
    case StocktakeOutcome::Misplaced: words = tr("%1: in another place. It should be in %2.").arg(number, expected); break;
    case StocktakeOutcome::Surplus: words = tr("%1: not on the list. The catalogue has it in %2.").arg(number, expected); break;
    case StocktakeOutcome::Unknown: words = (wasDeleted(line.number) ? tr("%1: this entry was deleted from the catalogue.") : tr("%1: not in the catalogue.")).arg(number); break;
    case StocktakeOutcome::Missing: words = tr("%1: not found.").arg(number); break;
    case StocktakeOutcome::Waiting: break;
    }
    if (before && before->when.isValid() && before->outcome != StocktakeOutcome::Missing) //: an answer, then when the number was seen before
        words = tr("%1 It was seen before, %2.").arg(words, QLocale(m_context.language).toString(before->when.toLocalTime(), QLocale::ShortFormat));
    return words;
}

void StocktakeWork::remember(const StocktakeLine &line)
{
    for (int row = m_last->count() - 1; row >= 0; --row) {
        if (m_last->item(row)->data(Qt::UserRole).toString() == line.number)
            delete m_last->takeItem(row);
    }
    auto *one = new QListWidgetItem(wordsFor(line, nullptr));
    one->setData(Qt::UserRole, line.number);
    m_last->insertItem(0, one);
    while (m_last->count() > rememberedScans)
        delete m_last->takeItem(m_last->count() - 1);
    m_last->setCurrentRow(-1);
}

void StocktakeWork::takeBack()
{
    const int row = std::max(0, m_last->currentRow());
    if (row >= m_last->count() || m_reading.isBusy())
        return;
    const QString number = m_last->item(row)->data(Qt::UserRole).toString();
    if (!m_context.editor.writeDown([&](Catalogue &catalogue) { return StoreRoom(catalogue).forget(m_stocktake.id, number); }))
        return;
    delete m_last->takeItem(row);
    const StocktakeLine *line = m_model->line(number);
    if (line && line->outcome != StocktakeOutcome::Surplus && line->outcome != StocktakeOutcome::Unknown)
        m_model->put({line->number, line->item, line->expected, StocktakeOutcome::Waiting, {}, {}, {}, {}});
    else
        m_model->remove(number);
    tell(tr("%1: taken back.").arg(isolate(number)), false);
    showState();
    m_scan->setFocus();
}

void StocktakeWork::miss()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const QString number = m_model->at(row).number;
    StocktakeLine line;
    const auto done = m_context.editor.writeDown([&](Catalogue &catalogue) -> Result<void> {
        const auto missed = StoreRoom(catalogue).missed(m_stocktake.id, number, m_note->text());
        line = missed.value_or({});
        return missed ? Result<void>() : missed.unexpected();
    });
    if (!done)
        return;
    m_model->put(line);
    m_note->clear();
    tell(wordsFor(line, nullptr), false);
    remember(line);
    showState();
}

void StocktakeWork::perform(const QString &words, const std::function<Result<void>(Catalogue &, const Job &)> &deed, std::function<void(bool)> then)
{
    m_then = std::move(then);
    m_context.editor.performBeside(words, deed);
    if (!m_context.editor.isBusy()) // refused: failed() has told why
        m_then = {};
}

void StocktakeWork::ended(bool isDone)
{
    if (const auto then = std::exchange(m_then, {}))
        then(isDone);
}

void StocktakeWork::askToClose()
{
    const int waiting = m_model->counts().of(StocktakeOutcome::Waiting);
    const QString question = waiting == 0 ? tr("Everything was looked for. Once it is closed, nothing of this stocktake changes any more.")
                                          : tr("%Ln entries were not looked for: they will count as not found. Once it is closed, nothing of this stocktake changes any more.", nullptr, waiting);
    m_confirm->ask(question, tr("Close it for good"), [this] { close(); });
}

void StocktakeWork::close()
{
    perform({}, [id = m_stocktake.id](Catalogue &catalogue, const Job &job) { return StoreRoom(catalogue).close(id, job); },
            [this](bool isDone) {
                if (!isDone)
                    return;
                read();
                Q_EMIT said(tr("The stocktake is closed; the custody log tells what was found."), false);
            });
}

void StocktakeWork::askToDiscard()
{
    m_confirm->ask(tr("Throw this stocktake away, with all that was scanned in it? Nobody can bring it back."), tr("Throw it away"), [this] {
        if (!m_context.editor.writeDown([&](Catalogue &catalogue) { return StoreRoom(catalogue).discard(m_stocktake.id); }))
            return;
        Q_EMIT said(tr("The stocktake was thrown away; no entry was changed."), false);
        Q_EMIT left();
    });
}

void StocktakeWork::straighten()
{
    const auto moved = std::make_shared<int>(0);
    perform(tr("Moved to where it was seen: %1").arg(m_stocktake.title),
            [id = m_stocktake.id, moved](Catalogue &catalogue, const Job &job) -> Result<void> {
                const auto done = StoreRoom(catalogue).straighten(id, job);
                *moved = done.value_or(0);
                return done ? Result<void>() : done.unexpected();
            },
            [this, moved](bool isDone) {
                if (isDone)
                    Q_EMIT said(*moved == 0 ? tr("Everything is where the catalogue says already; nothing was changed.")
                                            : tr("%Ln entries are kept where they were seen now. Undo takes it back.", nullptr, *moved), false);
            });
}

void StocktakeWork::writeCsv(const QString &path)
{
    const auto write = [id = m_stocktake.id, language = m_context.language](const Reader &reader, const QString &to, const Job &) -> Result<LossReport> {
        const auto lines = reader.stocktakeLines(id);
        if (!lines)
            return lines.unexpected();
        StocktakeModel model([&](RecordId item) {
            const auto found = reader.item(ItemId(item.uuid()));
            return found ? displayTitle(*found, language) : QString();
        });
        model.setLines(*lines);
        return writeTableCsv(to, model);
    };
    Dissemination out;
    out.format = u"csv stocktake:"_s + m_stocktake.title;
    out.access = enumName(Access::Restricted);
    m_reports.start(write, out, path);
}

} // namespace vitrine
