// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/registerpane.h"

#include "archive/itemlist.h"
#include "archive/linetable.h"
#include "archive/panehead.h"
#include "archive/tablecsv.h"
#include "base/bidi.h"
#include "catalogue/storeroom.h"
#include "domain/custodywords.h"
#include "domain/dateparse.h"
#include "editing/editor.h"
#include "models/dates.h"
#include "models/itemtablemodel.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longestReceived = 200;

/// The entries of a catalogue that the register does not have; levels above item are no accessions.
Result<QSet<ItemId>> unregistered(const Reader &reader)
{
    const auto log = reader.custodyLog(CustodyType::Accession);
    const auto all = log ? reader.itemIds(ItemQuery()) : Result<std::vector<ItemId>>(log.unexpected());
    if (!all)
        return all.unexpected();
    const QSet<RecordId> known = registeredItems(registerLines(*log));
    QSet<ItemId> found;
    for (const ItemId &item : *all) {
        if (!known.contains(anyId(item)))
            found.insert(item);
    }
    return found;
}

/// The register gets its lines in this order.
Result<std::vector<ItemId>> byNumber(const Reader &reader, const QSet<ItemId> &items)
{
    ItemQuery everything;
    everything.levelsAboveItem = true;
    auto all = reader.itemIds(everything);
    if (all)
        std::erase_if(*all, [&](const ItemId &item) { return !items.contains(item); });
    return all;
}

} // namespace

RegisterPane::RegisterPane(const StoreRoomContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_head(new PaneHead(tr("Accession register"), tr("What is written here stays. What was wrong is put right by a correcting line below it."), context.language, this)),
      m_model(new RegisterModel(context.language, this)), m_table(new QTableView(this)), m_reports(context.editor.catalogue()), m_reading(context.reader)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_head);
    makeFilter(column);
    makeTable(column);
    makeForm(column);
    connectParts();
    setFocusProxy(m_table);
    leaveCorrection();
    showTotals();
}

RegisterPane::~RegisterPane() = default;

void RegisterPane::makeFilter(QVBoxLayout *column)
{
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"registerWords"_s);
    m_words->setPlaceholderText(tr("words in number, title, source or note"));
    m_words->setAccessibleName(tr("Words to look for in the register"));
    m_words->setClearButtonEnabled(true);
    m_year = new ChoiceBox(this);
    m_year->setObjectName(u"registerYear"_s);
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the years come after it is seen first
    m_year->setAccessibleName(tr("The year in which it came in"));
    m_totals = new QLabel(this);
    m_totals->setObjectName(u"second"_s);
    auto *print = new QToolButton(this);
    print->setText(tr("Print …"));
    print->setObjectName(u"printRegister"_s);
    auto *table = new QToolButton(this);
    table->setText(tr("CSV …"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_year);
    row->addWidget(print);
    row->addWidget(table);
    column->addLayout(row);
    column->addWidget(m_totals);
    for (QToolButton *button : {print, table})
        button->setFocusPolicy(Qt::StrongFocus);
    connect(print, &QToolButton::clicked, this, [this] { Q_EMIT sheetAsked(u"register"_s, year() == 0 ? QString() : QString::number(year())); });
    connect(table, &QToolButton::clicked, this, [this] { ReportRun::askWhere(this, tr("Accession register"), u"register"_s, u"csv"_s, [this](const QString &path) { writeCsv(path); }); });
}

void RegisterPane::makeTable(QVBoxLayout *column)
{
    m_table->setObjectName(u"register"_s);
    m_table->setAccessibleName(tr("Lines of the accession register"));
    m_table->setModel(m_model);
    setUpLineTable(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    for (const auto &[section, width] : {std::pair(RegisterModel::NumberColumn, 130), {RegisterModel::TitleColumn, 200}, {RegisterModel::ReceivedColumn, 110},
                                         {RegisterModel::MethodColumn, 110}, {RegisterModel::FromColumn, 130}, {RegisterModel::NoteColumn, 130}, {RegisterModel::WhenColumn, 130}})
        header->resizeSection(section, width);
    column->addWidget(m_table, 1);
}

void RegisterPane::makeForm(QVBoxLayout *column)
{
    m_formTitle = new QLabel(this);
    m_formTitle->setObjectName(u"registerFormTitle"_s);
    m_formTitle->setWordWrap(true);
    m_method = new ChoiceBox(this);
    m_method->setObjectName(u"accessionMethod"_s);
    for (size_t i = 0; i < EnumNames<AccessionMethod>::names.size(); ++i)
        m_method->addItem(CustodyWords::method(AccessionMethod(i)));
    m_received = new QLineEdit(this);
    m_received->setObjectName(u"accessionReceived"_s);
    m_received->setPlaceholderText(tr("28 November 2017, autumn 2017 …"));
    m_received->setMaxLength(longestReceived);
    m_understood = new QLabel(this);
    m_understood->setObjectName(u"understood"_s);
    m_from = new QLineEdit(this);
    m_from->setObjectName(u"accessionFrom"_s);
    m_from->setMaxLength(1000);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"accessionNote"_s);
    m_note->setMaxLength(4000);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const auto &[words, field] : {std::pair<QString, QWidget *>(tr("How it came in"), m_method), {tr("Received"), m_received}, {tr("From (restricted)"), m_from}, {tr("Note"), m_note}}) {
        form->addRow(words, field);
        field->setAccessibleName(words);
        if (field == m_received)
            form->addRow(QString(), m_understood);
    }
    m_write = new QPushButton(this);
    m_write->setObjectName(u"writeAccession"_s);
    m_correct = new QPushButton(tr("Correct this line …"), this);
    m_correct->setObjectName(u"correctAccession"_s);
    m_leave = new QPushButton(tr("Do not correct it"), this);
    m_leave->setObjectName(u"leaveCorrection"_s);
    m_choose = new QPushButton(tr("Choose what is not in the register yet"), this);
    m_choose->setObjectName(u"chooseUnregistered"_s);
    auto *deeds = new QWidget(this);
    auto *flow = new FlowLayout(deeds, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_write, m_correct, m_leave, m_choose})
        flow->addWidget(button);
    column->addWidget(m_formTitle);
    column->addLayout(form);
    column->addWidget(deeds);
}

void RegisterPane::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenReads);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
    auto *away = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    away->setContext(Qt::WidgetWithChildrenShortcut);
    connect(away, &QShortcut::activated, this, &RegisterPane::closed);
    connect(m_head, &PaneHead::closed, this, &RegisterPane::closed);
    connect(&m_context.reader, &Reader::recordsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words, year());
        showTotals();
    });
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setFilter(m_words->text(), year());
        showTotals();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RegisterPane::showButtons);
    connect(m_table, &QTableView::activated, this, &RegisterPane::beginCorrection);
    connect(m_received, &QLineEdit::textChanged, this, &RegisterPane::showDate);
    connect(m_write, &QPushButton::clicked, this, &RegisterPane::write);
    connect(m_correct, &QPushButton::clicked, this, &RegisterPane::beginCorrection);
    connect(m_leave, &QPushButton::clicked, this, &RegisterPane::leaveCorrection);
    connect(m_choose, &QPushButton::clicked, this, &RegisterPane::chooseUnregistered);
    connect(&m_context.list.model(), &ItemTableModel::chosenChanged, this, &RegisterPane::showButtons);
    connect(&m_context.editor, &Editor::ended, this, &RegisterPane::ended);
    connect(&m_context.editor, &Editor::busyChanged, this, &RegisterPane::showButtons);
    connect(&m_choosing, &Background::busyChanged, this, &RegisterPane::showButtons);
    connect(&m_reading, &ReadingBeside::failed, this, [this](const Error &error) {
        m_totals->clear();
        Q_EMIT said(error.message, true);
    });
    connect(&m_reports, &ReportRun::said, this, &RegisterPane::said);
}

void RegisterPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void RegisterPane::read()
{
    m_reading.read([this, language = m_context.language](const Reader &reader) -> Result<Background::Answer> {
        const auto log = reader.custodyLog(CustodyType::Accession);
        if (!log)
            return log.unexpected();
        const auto lines = std::make_shared<RegisterModel::Lines>(RegisterModel::prepared(registerLines(*log), language));
        return Background::Answer([this, lines] { take(std::move(*lines)); });
    });
}

void RegisterPane::take(RegisterModel::Lines lines)
{
    m_isRead = true;
    const int row = m_table->currentIndex().row();
    const qint64 current = row < 0 ? 0 : m_model->at(row).sequence;
    m_reading.forget(m_model->setPrepared(std::move(lines)));
    if (const int now = m_model->rowOf(current); now >= 0)
        m_table->setCurrentIndex(m_model->index(now, 0));
    showYears();
    showTotals();
    showButtons();
}

int RegisterPane::year() const { return m_year->currentData().toInt(); }

void RegisterPane::showYears()
{
    const int chosen = year();
    const QSignalBlocker blocker(m_year);
    m_year->clear();
    m_year->addItem(tr("all years"), 0);
    for (const int one : m_model->years())
        m_year->addItem(QLocale(m_context.language).toString(one).remove(QLocale(m_context.language).groupSeparator()), one);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void RegisterPane::showTotals()
{
    if (!m_isRead)
        return m_totals->setText(tr("The register is read …"));
    const int first = m_model->firstLines();
    const int corrections = m_model->rowCount() - first;
    const QString words = tr("%Ln entries", nullptr, first);
    //: the entries of the register, then the lines that correct some of them
    m_totals->setText(corrections == 0 ? words : tr("%1, %2").arg(words, tr("%Ln correcting lines", nullptr, corrections)));
}

/// How the day is read that was typed; any other wording is kept as well.
void RegisterPane::showDate()
{
    const QString typed = m_received->text().trimmed();
    const auto parsed = typed.isEmpty() ? Result<ParsedDate>(ParsedDate()) : parseDate(typed, m_context.language);
    m_understood->setText(!parsed ? tr("This is no day that can be read; it is kept as it was typed.") : dateInBothCalendars(parsed->date, m_context.language));
}

void RegisterPane::showButtons()
{
    const bool canWrite = !m_context.editor.isReadOnly() && !m_context.editor.isBusy();
    const int chosen = int(m_context.list.model().chosen().size());
    const bool isCorrecting = m_corrected != 0;
    m_write->setText(isCorrecting ? tr("Write the correcting line") : chosen == 0 ? tr("Enter in the register …") : tr("Enter %Ln entries in the register", nullptr, chosen));
    m_write->setEnabled(canWrite && m_isRead && (isCorrecting || chosen > 0)); // what is there already is known
    m_correct->setVisible(!isCorrecting);
    m_correct->setEnabled(canWrite && m_table->currentIndex().isValid());
    m_leave->setVisible(isCorrecting);
    m_choose->setEnabled(!m_choosing.isBusy());
    for (QWidget *field : std::initializer_list<QWidget *>{m_method, m_received, m_from, m_note})
        field->setEnabled(!m_context.editor.isReadOnly());
    if (!isCorrecting)
        m_formTitle->setText(chosen == 0 ? tr("Choose entries in the list to enter them.") : tr("%Ln entries are chosen in the list.", nullptr, chosen));
}

Accession RegisterPane::formLine() const
{
    return {{}, {}, AccessionMethod(m_method->currentIndex()), m_received->text().trimmed(), m_from->text().trimmed(), m_note->text().trimmed(), m_corrected};
}

void RegisterPane::beginCorrection()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || m_context.editor.isReadOnly())
        return;
    const RegisterLine &line = m_model->at(row);
    m_corrected = line.sequence;
    m_correctedItem = line.item;
    m_method->setCurrentIndex(int(line.accession.method));
    m_received->setText(line.accession.received);
    m_from->setText(line.accession.from);
    m_note->setText(line.accession.note);
    m_formTitle->setText(tr("What should the line of %1 say?").arg(isolate(line.accession.number)));
    showButtons();
    m_received->setFocus();
}

void RegisterPane::leaveCorrection()
{
    m_corrected = 0;
    m_correctedItem = {};
    m_method->setCurrentIndex(int(AccessionMethod::Gift));
    for (QLineEdit *field : {m_received, m_from, m_note})
        field->clear();
    showDate();
    showButtons();
}

void RegisterPane::write()
{
    m_corrected != 0 ? correct(formLine()) : enterChosen(formLine());
}

void RegisterPane::correct(const Accession &line)
{
    const auto written = m_context.editor.writeDown([&](Catalogue &catalogue) { return StoreRoom(catalogue).accession(ItemId(m_correctedItem.uuid()), line); });
    if (!written)
        return;
    leaveCorrection();
    read();
    Q_EMIT said(tr("The correcting line is written."), false);
}

/// All that are not there yet, or none.
void RegisterPane::enterChosen(const Accession &line)
{
    QSet<ItemId> items = m_context.list.model().chosen();
    const int chosen = int(items.size());
    const QSet<RecordId> known = registeredItems(m_model->lines());
    items.removeIf([&](const ItemId &item) { return known.contains(anyId(item)); });
    const int there = chosen - int(items.size());
    if (items.isEmpty())
        return void(Q_EMIT said(tr("All of them are in the register already; nothing was written. Correct a line instead."), true));
    m_then = [this, count = int(items.size()), there](bool isDone) {
        if (!isDone)
            return;
        leaveCorrection();
        const QString words = tr("%Ln entries were entered in the register.", nullptr, count);
        Q_EMIT said(there == 0 ? words : tr("%1 %2").arg(words, tr("%Ln were there already.", nullptr, there)), false);
    };
    m_context.editor.performBeside({}, [items, line](Catalogue &catalogue, const Job &job) -> Result<void> {
        const auto ordered = byNumber(*catalogue.reader(Audience::desk(Access::Sealed)), items);
        if (!ordered)
            return ordered.unexpected();
        return catalogue.together([&]() -> Result<void> {
            qint64 done = 0;
            for (const ItemId &item : *ordered) {
                if (job.stopped())
                    return fail(ErrorKind::Cancelled, tr("Stopped; nothing was entered in the register."));
                if (const auto written = StoreRoom(catalogue).accession(item, line); !written)
                    return written;
                job.report(++done, qint64(items.size()));
            }
            return {};
        });
    });
    if (!m_context.editor.isBusy())
        m_then = {};
}

void RegisterPane::chooseUnregistered()
{
    if (m_choosing.isBusy())
        return;
    m_choosing.start([this](const Job &) -> Background::Answer {
        const auto reader = m_context.reader.clone();
        const auto found = reader ? unregistered(**reader) : Result<QSet<ItemId>>(reader.unexpected());
        return [this, found] {
            if (!found)
                return void(Q_EMIT said(found.error().message, true));
            m_context.list.model().setChosen(*found);
            const int count = int(found->size());
            Q_EMIT said(count == 0 ? tr("Every entry is in the register.") : tr("%Ln entries are not in the register yet; they are chosen in the list now.", nullptr, count), false);
        };
    });
}

void RegisterPane::ended(bool isDone)
{
    if (const auto then = std::exchange(m_then, {}))
        then(isDone);
    if (isVisible())
        m_soon.start();
}

/// What the pane shows.
void RegisterPane::writeCsv(const QString &path)
{
    const auto write = [language = m_context.language, words = m_words->text(), year = year()](const Reader &reader, const QString &to, const Job &) -> Result<LossReport> {
        const auto log = reader.custodyLog(CustodyType::Accession);
        if (!log)
            return log.unexpected();
        RegisterModel model(language);
        model.setLines(registerLines(*log));
        model.setFilter(words, year);
        return writeTableCsv(to, model);
    };
    Dissemination out;
    out.format = u"csv register"_s + (year() == 0 ? QString() : u':' + QString::number(year()));
    out.access = enumName(Access::Restricted);
    m_reports.start(write, out, path);
}

} // namespace vitrine
