// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importpane.h"

#include "archive/importcolumnsstep.h"
#include "archive/importfilestep.h"
#include "archive/importrowsstep.h"
#include "archive/likenesstable.h"
#include "archive/mappingtable.h"
#include "archive/panehead.h"
#include "archive/readingoptions.h"
#include "archive/stepbar.h"
#include "archive/translationmodel.h"
#include "archive/translatorsheet.h"
#include "base/bidi.h"
#include "exchange/formats.h"
#include "exchange/reportfile.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString shownPath(const QString &path) { return isolate(QDir::toNativeSeparators(path)); }

std::pair<qint64, QDateTime> stampOf(const QString &path)
{
    const QFileInfo file(path);
    return {file.exists() ? file.size() : -1, file.lastModified()};
}

} // namespace

ImportPane::ImportPane(Editor &editor, const RecordChoices &choices, const QStringList &languages, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_choices(choices), m_bar(new StepBar({tr("File"), tr("Columns"), tr("Rehearsal")}, choices.language(), this)),
      m_steps(new QStackedWidget(this)), m_fileStep(new ImportFileStep(choices.language(), this)),
      m_columnsStep(new ImportColumnsStep(choices.language(), languages, this)),
      m_rowsStep(new ImportRowsStep(choices.language(), [this](RecordType type, const QString &uid) { return titleOf(type, uid); }, this))
{
    auto *head = new PaneHead(tr("Import"), tr("Choose a file, or drop it here. Nothing is changed before you have seen what would happen."), choices.language(), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(head);
    makeSteps(column);
    makeDeeds(column);
    auto *translators = new TranslatorSheet(editor.catalogue(), choices.language(), languages, m_fileStep);
    m_fileStep->setWhileEmpty(translators);
    connect(translators, &TranslatorSheet::said, this, &ImportPane::said);
    connect(head, &PaneHead::closed, this, &ImportPane::closed);
    connectParts();
    readAnew(true);
    goTo(Step::File);
    setFocusProxy(m_fileStep);
}

/// A field that is left while all of it goes would have its file read by what is gone already.
ImportPane::~ImportPane() { m_fileStep->disconnect(this); }

void ImportPane::makeSteps(QVBoxLayout *column)
{
    for (QWidget *step : std::initializer_list<QWidget *>{m_fileStep, m_columnsStep, m_rowsStep})
        m_steps->addWidget(step);
    column->addWidget(m_bar);
    column->addWidget(m_steps, 1);
}

void ImportPane::makeDeeds(QVBoxLayout *column)
{
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(u"back"_s);
    m_anew = new QToolButton(this);
    m_anew->setObjectName(u"anew"_s);
    m_anew->setText(tr("Recognise anew"));
    m_anew->setToolTip(tr("Forgets what was kept of the last import of such a table"));
    m_anew->setFocusPolicy(Qt::StrongFocus);
    m_next = new QPushButton(tr("Next"), this);
    m_next->setObjectName(u"next"_s);
    m_rehearse = new QPushButton(this);
    m_rehearse->setObjectName(u"rehearse"_s);
    m_import = new QPushButton(this);
    m_import->setObjectName(u"primary"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_anew);
    row->addStretch(1);
    for (QPushButton *button : {m_next, m_rehearse, m_import})
        row->addWidget(button);
    column->addLayout(row);
}

void ImportPane::connectParts()
{
    connect(m_bar, &StepBar::asked, this, [this](int step) { goTo(Step(step)); });
    connect(m_fileStep, &ImportFileStep::pathGiven, this, &ImportPane::open);
    connect(m_fileStep, &ImportFileStep::formatChosen, this, [this] { readAnew(false); });
    connect(&m_fileStep->reading(), &ReadingOptions::changed, this, [this] {
        m_wished.reading = m_fileStep->reading().reading();
        m_wished.columns.clear(); // of other headers
        readAnew(false);
    });
    connect(m_columnsStep, &ImportColumnsStep::changed, this, [this] {
        if (!isReading()) // else its columns are those of before
            m_wished = mappingNow();
        changed();
    });
    connect(m_columnsStep, &ImportColumnsStep::keepAsked, this, &ImportPane::saveMapping);
    connect(m_columnsStep, &ImportColumnsStep::useAsked, this, &ImportPane::loadMapping);
    connect(m_rowsStep, &ImportRowsStep::reportAsked, this, &ImportPane::saveReport);
    connect(m_rowsStep, &ImportRowsStep::takenChanged, this, &ImportPane::showButtons);
    connect(m_rowsStep, &ImportRowsStep::namesDecided, this, [this] {
        m_wished.same = m_rowsStep->likenesses().decisions();
        m_isRehearsed = false;
        showButtons();
        Q_EMIT said(tr("What you chose changes what would happen: show it again."), false);
    });
    connect(&m_sampler, &TableSampler::sampled, this, &ImportPane::take);
    connect(&m_sampler, &TableSampler::failed, this, &ImportPane::refuse);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() == Step::Rehearsal && m_columnsStep->isEnabled() ? Step::Columns : Step::File); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(Step::Columns); });
    connect(m_anew, &QToolButton::clicked, this, &ImportPane::forgetKept);
    connect(m_rehearse, &QPushButton::clicked, this, &ImportPane::rehearse);
    connect(m_import, &QPushButton::clicked, this, &ImportPane::importNow);
    connect(&m_editor, &Editor::ended, this, &ImportPane::ended);
    connect(&m_editor, &Editor::busyChanged, this, &ImportPane::showButtons);
}

ImportModel &ImportPane::model() const { return m_rowsStep->model(); }

MappingTable &ImportPane::mapping() const { return m_columnsStep->mapping(); }

QString ImportPane::counts() const { return m_rowsStep->counts(); }

ImportPane::Step ImportPane::step() const { return Step(m_steps->currentIndex()); }

void ImportPane::goTo(Step step)
{
    const bool isOther = step != this->step();
    const bool hadFocus = isOther && isAncestorOf(window()->focusWidget());
    m_steps->setCurrentIndex(int(step));
    m_bar->setCurrent(int(step));
    if (hadFocus) // else it falls out of the pane with the button that hides
        m_steps->currentWidget()->setFocus();
    showButtons();
}

void ImportPane::saveMapping(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(mappingNow().toJson()).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        Q_EMIT said(tr("The mapping was kept in %1.").arg(shownPath(path)), false);
    else
        Q_EMIT said(tr("The mapping could not be written to %1; choose another place.").arg(shownPath(path)), true);
}

void ImportPane::loadMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return void(Q_EMIT said(tr("The mapping %1 cannot be read; the columns stay as they are.").arg(shownPath(path)), true));
    const auto mapping = TableMapping::fromJson(file.readAll());
    if (!mapping)
        return void(Q_EMIT failed(mapping.error()));
    m_wished = *mapping;
    m_columnsStep->setTextLanguage(m_wished.language);
    m_fileStep->reading().setReading(m_wished.reading);
    readAnew(false);
}

void ImportPane::saveReport(const QString &path)
{
    if (const auto kept = keepReport(path, model().report()); !kept)
        return void(Q_EMIT failed(kept.error()));
    Q_EMIT said(tr("The report was kept in %1.").arg(shownPath(path)), false);
}

/// A new file: its format by its content, its columns by their headers.
void ImportPane::open(const QString &path)
{
    const QString file = QDir::fromNativeSeparators(path.trimmed());
    if (file == m_path && (m_canRead || isReading()) && stampOf(file) == m_openedFile)
        return;
    m_path = file;
    m_openedFile = stampOf(file);
    m_wished = {};
    m_fileStep->showPath(file);
    m_fileStep->reading().setReading({});
    const auto format = file.isEmpty() ? Result<const Format *>(nullptr) : recogniseFormat(file);
    if (format && *format)
        m_fileStep->setFormat((*format)->key);
    goTo(Step::File);
    if (format)
        return readAnew(true);
    m_path.clear();
    readAnew(true);
    m_fileStep->showFacts({}, format.error().message);
    Q_EMIT failed(format.error());
}

TableMapping ImportPane::mappingNow() const
{
    TableMapping now = m_wished;
    now.language = m_columnsStep->textLanguage();
    if (m_columnsStep->hasColumns())
        now.columns = mapping().mapping().columns;
    return now;
}

ImportWish ImportPane::wish() const
{
    ImportWish wish;
    wish.files.push_back({m_path, m_fileStep->format()});
    wish.table.language = m_columnsStep->textLanguage();
    wish.table.defaultKind = m_columnsStep->kind();
    wish.table.mapping = m_wished;
    wish.access = m_columnsStep->access();
    wish.keepRows = true;
    return wish;
}

void ImportPane::readAnew(bool isOther)
{
    m_isKept = m_isKept && !isOther;
    m_headers = isOther ? QStringList() : m_headers;
    const bool isTable = !m_path.isEmpty() && hasColumns(m_fileStep->format());
    m_isOther = isTable && (m_isOther || isOther);
    m_canRead = !m_path.isEmpty() && !isTable; // a table when it was read
    m_fileStep->reading().setFormat(m_path.isEmpty() ? QString() : m_fileStep->format());
    m_fileStep->showFacts(isTable ? QStringList(tr("The file is being read …")) : QStringList(), {});
    if (!isTable || isOther)
        clearSample();
    if (isTable)
        m_sampler.read(wish());
    else
        m_sampler.forget();
    changed();
}

void ImportPane::take(const TableSample &sample)
{
    if (std::exchange(m_isOther, false)) {
        m_headers = sample.headers;
        if (m_wished == TableMapping() && useKept(sample))
            return m_sampler.read(wish());
    }
    m_canRead = true;
    showSample(sample);
    changed();
}

void ImportPane::refuse(const Error &error)
{
    m_isOther = false;
    clearSample();
    m_fileStep->showFacts({}, error.message);
    changed();
}

void ImportPane::clearSample()
{
    m_fileStep->clearSample();
    m_columnsStep->setEnabled(true);
    m_columnsStep->showSample(std::nullopt);
}

void ImportPane::showSample(const TableSample &sample)
{
    m_fileStep->showSample(sample);
    m_columnsStep->setEnabled(!sample.isFromTranslator);
    m_columnsStep->showSample(sample.isFromTranslator ? std::nullopt : std::optional(sample));
    QStringList facts{sample.isFromTranslator ? tr("texts that came back from a translator") : tr("%Ln column(s)", nullptr, int(sample.headers.size()))};
    if (m_isKept)
        facts += tr("read and mapped as the last such table");
    if (!sample.remark.isEmpty())
        facts += sample.remark;
    m_fileStep->showFacts(facts, {});
}

bool ImportPane::useKept(const TableSample &sample)
{
    const TableMapping *kept = sample.isFromTranslator ? nullptr : m_kept.of(m_headers);
    if (!kept)
        return false;
    m_isKept = true;
    m_wished = *kept;
    m_columnsStep->setTextLanguage(m_wished.language);
    m_fileStep->reading().setReading(m_wished.reading);
    return true;
}

void ImportPane::forgetKept()
{
    m_kept.forget(m_headers);
    m_isKept = false;
    m_wished = {};
    m_fileStep->reading().setReading({});
    readAnew(false);
    goTo(Step::File);
}

void ImportPane::changed()
{
    m_isRehearsed = false;
    m_rowsStep->clear();
    showButtons();
}

void ImportPane::showButtons()
{
    const bool canRun = m_canRead && !m_editor.isBusy() && !m_editor.isReadOnly();
    const bool isLast = step() == Step::Rehearsal;
    const bool isOfTranslations = m_rowsStep->isOfTranslations();
    const bool isSeen = !m_rowsStep->counts().isEmpty();
    mapping().setEnabled(!isReading()); // it comes anew
    m_bar->setReachable(int(Step::Columns), m_canRead && m_columnsStep->isEnabled());
    m_bar->setReachable(int(Step::Rehearsal), isSeen);
    m_back->setVisible(step() != Step::File);
    m_anew->setVisible(step() == Step::File && m_isKept);
    m_next->setVisible(step() == Step::File && m_columnsStep->isEnabled());
    m_next->setEnabled(m_canRead);
    m_rehearse->setVisible(step() == Step::Columns || isLast || !m_columnsStep->isEnabled());
    m_rehearse->setText(isLast && isSeen ? tr("Show again") : tr("Show what would happen"));
    m_rehearse->setEnabled(canRun);
    m_import->setVisible(isLast);
    const int lines = m_rowsStep->translations().taken();
    m_import->setText(isOfTranslations ? tr("Take %Ln translation(s)", nullptr, lines) : tr("Import"));
    const ImportReport &report = model().report();
    m_import->setEnabled(canRun && m_isRehearsed && (isOfTranslations ? lines > 0 : report.added + report.updated > 0));
}

void ImportPane::rehearse() { run(Running::Rehearsal); }

void ImportPane::importNow()
{
    if (!m_isRehearsed)
        return;
    if (stampOf(m_path) == m_rehearsedFile)
        return run(Running::Import);
    m_isRehearsed = false;
    showButtons();
    Q_EMIT said(tr("The file is not the one any more that was rehearsed. Nothing was imported; show again what would happen."), true);
}

void ImportPane::run(Running what)
{
    if (m_path.isEmpty() || m_editor.isBusy() || isReading())
        return;
    m_running = what;
    m_taken = std::make_shared<Intake>();
    if (what == Running::Rehearsal)
        m_rehearsedFile = stampOf(m_path);
    ImportWish wished = wish();
    if (what == Running::Import && m_rowsStep->isOfTranslations())
        wished.translations = m_rowsStep->translations().options();
    const auto mode = what == Running::Import ? IntakeMode::Write : IntakeMode::Rehearse;
    m_editor.performBeside(tr("Import of %1").arg(QFileInfo(m_path).fileName()),
                           [wished, mode, taken = m_taken](Catalogue &catalogue, const Job &job) -> Result<void> {
                               auto done = takeIn(catalogue, wished, mode, job);
                               if (!done)
                                   return done.unexpected();
                               *taken = std::move(*done);
                               return {};
                           });
    if (!m_editor.isBusy())
        m_running = Running::Nothing; // it was refused, and said why
}

void ImportPane::ended(bool isDone)
{
    const Running what = std::exchange(m_running, Running::Nothing);
    if (what == Running::Nothing || !isDone)
        return showButtons();
    m_isRehearsed = what == Running::Rehearsal;
    m_rowsStep->showReport(m_taken->report, what == Running::Import);
    if (what == Running::Import && m_columnsStep->hasColumns() && !m_headers.isEmpty())
        m_kept.keep(m_headers, mappingNow());
    goTo(Step::Rehearsal);
    m_rowsStep->setFocus();
    tellEnd(what);
}

void ImportPane::tellEnd(Running what)
{
    const ImportReport &report = m_taken->report;
    QStringList words{what == Running::Import ? tr("The import is done: %1 added, %2 changed, %3 refused. Undo takes all of it back.")
                                                    .arg(locale().toString(report.added), locale().toString(report.updated), locale().toString(report.rejected))
                                              : tr("This was a rehearsal: nothing was changed.")};
    if (m_taken->heldBack > 0)
        words += tr("%Ln record(s) wait in review: this catalogue wants a second person before anything is public.", nullptr, m_taken->heldBack);
    if (!m_taken->warning.isEmpty())
        words += m_taken->warning;
    Q_EMIT said(words.join(u' '), !m_taken->warning.isEmpty()); // what was refused is said by row, and no fault of what was done
}

/// What is new only in the rehearsal is called as the file calls it.
QString ImportPane::titleOf(RecordType type, const QString &uid) const
{
    const QString made = model().report().made.value(QUuid::fromString(uid));
    return made.isEmpty() ? m_choices.titleOf(type, uid) : made;
}

} // namespace vitrine
