// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importpane.h"

#include "archive/importmodel.h"
#include "archive/mappingtable.h"
#include "archive/panehead.h"
#include "base/bidi.h"
#include "exchange/formats.h"
#include "exchange/tablesample.h"
#include "models/fieldwords.h"
#include "models/words.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

ImportPane::ImportPane(Editor &editor, const QString &language, const QStringList &languages, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_language(language), m_languages(languages), m_mapping(new MappingTable(language, languages, this)),
      m_model(new ImportModel(language, this)), m_rows(new QTableView(this))
{
    auto *head = new PaneHead(tr("Import"), tr("Choose a file, or drop it here. Nothing is changed before you have seen what would happen."), language, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(head);
    makeFile(column);
    makeOptions(column);
    column->addWidget(m_mapping, 2);
    makeRows(column);
    connect(head, &PaneHead::closed, this, &ImportPane::closed);
    connectParts();
    showSample();
    showButtons();
    setFocusProxy(m_file);
}

ImportPane::~ImportPane()
{
    disconnect(m_file, nullptr, this, nullptr); // a line that goes loses the focus, and would tell of it
}

void ImportPane::makeFile(QVBoxLayout *column)
{
    m_file = new QLineEdit(this);
    m_file->setObjectName(u"importFile"_s);
    m_file->setAccessibleName(tr("The file to import"));
    m_file->setPlaceholderText(tr("the path of a file or folder"));
    auto *file = new QToolButton(this);
    file->setText(tr("File …"));
    auto *folder = new QToolButton(this);
    folder->setText(tr("Folder …"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    for (QToolButton *button : {file, folder}) {
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_recognised = new QLabel(this);
    m_recognised->setObjectName(u"second"_s);
    m_recognised->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_recognised);
    connect(file, &QToolButton::clicked, this, [this] { askForFile(false); });
    connect(folder, &QToolButton::clicked, this, [this] { askForFile(true); });
    connect(m_file, &QLineEdit::editingFinished, this, [this] { open(m_file->text()); });
}

void ImportPane::makeOptions(QVBoxLayout *column)
{
    auto *options = new QWidget(this);
    auto *flow = new FlowLayout(options, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QComboBox *&box, const QString &words, const char *name) {
        auto *pair = new QWidget(options);
        auto *label = new QLabel(words, pair);
        label->setObjectName(u"second"_s);
        box = new QComboBox(pair);
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(words);
        label->setBuddy(box);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(label);
        row->addWidget(box);
        flow->addWidget(pair);
    };
    add(m_format, tr("Format"), "importFormat");
    for (const Format &format : formats()) {
        if (format.reads)
            m_format->addItem(formatTitle(format), format.key);
    }
    add(m_separator, tr("Separator"), "importSeparator");
    m_separator->addItem(tr("recognised"), QString());
    for (const auto &[sign, words] : {std::pair(u',', tr("comma")), std::pair(u';', tr("semicolon")), std::pair(u'\t', tr("tab"))})
        m_separator->addItem(words, QString(QChar(sign)));
    add(m_textLanguage, tr("Texts without a language are in"), "importLanguage");
    for (const QString &tag : m_languages)
        m_textLanguage->addItem(Words::language(tag, m_language), tag);
    add(m_kind, tr("Kind where none is said"), "importKind");
    for (size_t i = 0; i < EnumNames<ItemKind>::names.size(); ++i)
        m_kind->addItem(Words::kind(ItemKind(i)), int(i));
    m_kind->setCurrentIndex(int(ItemKind::Artwork));
    add(m_access, tr("For whom, where nothing is said"), "importAccess");
    for (const Access access : {Access::Internal, Access::Public, Access::Restricted})
        m_access->addItem(FieldWords::choice({}, enumName(access)), int(access));
    column->addWidget(options);
}

void ImportPane::makeRows(QVBoxLayout *column)
{
    m_load = new QToolButton(this);
    m_load->setText(tr("Use a kept mapping …"));
    m_save = new QToolButton(this);
    m_save->setText(tr("Keep this mapping …"));
    m_rehearse = new QPushButton(tr("Show what would happen"), this);
    m_rehearse->setObjectName(u"rehearse"_s);
    m_import = new QPushButton(tr("Import"), this);
    m_import->setObjectName(u"primary"_s);
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"importCounts"_s);
    m_show = new QComboBox(this);
    m_show->setAccessibleName(tr("Which rows"));
    for (const QString &words : {tr("All rows"), tr("Added"), tr("Changed"), tr("Refused"), tr("With something to know")})
        m_show->addItem(words);
    auto *all = new QWidget(this);
    auto *deeds = new FlowLayout(all, 8);
    deeds->setContentsMargins(0, 0, 0, 0);
    for (QToolButton *button : {m_load, m_save}) {
        button->setFocusPolicy(Qt::StrongFocus);
        deeds->addWidget(button);
    }
    deeds->addWidget(m_rehearse);
    deeds->addWidget(m_import);
    auto *summary = new QHBoxLayout;
    summary->addWidget(m_counts, 1);
    summary->addWidget(m_show);
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setAccessibleName(tr("What would become of each row"));
    m_rows->setModel(m_model);
    m_rows->setSelectionBehavior(QTableView::SelectRows);
    m_rows->setEditTriggers(QTableView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->verticalHeader()->hide();
    m_rows->setColumnWidth(ImportModel::NumberColumn, 180);
    m_rows->setColumnWidth(ImportModel::OutcomeColumn, 140);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    column->addWidget(all);
    column->addLayout(summary);
    column->addWidget(m_rows, 3);
}

void ImportPane::connectParts()
{
    for (QComboBox *box : {m_format, m_separator, m_textLanguage, m_kind, m_access})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isSetting)
                recognise();
        });
    connect(m_mapping, &MappingTable::changed, this, [this] {
        m_wished = m_mapping->mapping();
        showFacts();
        changed();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) { m_model->setShown(ImportModel::Show(index)); });
    connect(m_rehearse, &QPushButton::clicked, this, &ImportPane::rehearse);
    connect(m_import, &QPushButton::clicked, this, &ImportPane::importNow);
    connect(m_load, &QToolButton::clicked, this, [this] { askForMapping(false); });
    connect(m_save, &QToolButton::clicked, this, [this] { askForMapping(true); });
    connect(&m_editor, &Editor::ended, this, &ImportPane::ended);
    connect(&m_editor, &Editor::busyChanged, this, &ImportPane::showButtons);
}

void ImportPane::askForFile(bool isFolder)
{
    auto *dialog = new QFileDialog(this, tr("What to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPane::open);
    dialog->open();
}

void ImportPane::askForMapping(bool isSaved)
{
    auto *dialog = new QFileDialog(this, isSaved ? m_save->text() : m_load->text(), {}, u"*.json"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setAcceptMode(isSaved ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, isSaved ? &ImportPane::saveMapping : &ImportPane::loadMapping);
    dialog->open();
}

void ImportPane::saveMapping(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(m_mapping->mapping().toJson()).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        Q_EMIT said(tr("The mapping was kept in %1.").arg(isolate(QDir::toNativeSeparators(path))), false);
    else
        Q_EMIT said(tr("The mapping could not be written to %1; choose another place.").arg(isolate(QDir::toNativeSeparators(path))), true);
}

void ImportPane::loadMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return void(Q_EMIT said(tr("The mapping %1 cannot be read; the columns stay as they are.").arg(isolate(QDir::toNativeSeparators(path))), true));
    const auto mapping = TableMapping::fromJson(file.readAll());
    if (!mapping)
        return void(Q_EMIT failed(mapping.error()));
    m_wished = *mapping;
    recognise();
}

/// A new file: its format by its content, its columns by their headers.
void ImportPane::open(const QString &path)
{
    const QString file = QDir::fromNativeSeparators(path.trimmed());
    if (file == m_path)
        return;
    m_path = file;
    m_wished = {};
    m_file->setText(QDir::toNativeSeparators(file));
    const auto format = file.isEmpty() ? Result<const Format *>(nullptr) : recogniseFormat(file);
    m_isSetting = true;
    if (format && *format)
        m_format->setCurrentIndex(m_format->findData((*format)->key));
    m_separator->setCurrentIndex(0);
    m_isSetting = false;
    if (!format) {
        m_path.clear();
        Q_EMIT failed(format.error());
    }
    recognise();
}

ImportWish ImportPane::wish() const
{
    ImportWish wish;
    wish.files.push_back({m_path, m_format->currentData().toString()});
    wish.table.language = m_textLanguage->currentData().toString();
    wish.table.defaultKind = ItemKind(m_kind->currentData().toInt());
    wish.table.mapping = m_wished;
    if (const QString separator = m_separator->currentData().toString(); !separator.isEmpty())
        wish.table.separator = separator.front();
    wish.access = Access(m_access->currentData().toInt());
    wish.keepRows = true;
    return wish;
}

void ImportPane::recognise()
{
    showSample();
    changed();
}

void ImportPane::showSample()
{
    const QString format = m_format->currentData().toString();
    m_separator->setEnabled(format == u"csv");
    m_mapping->setVisible(!m_path.isEmpty() && hasColumns(format));
    m_load->setVisible(m_mapping->isVisibleTo(this));
    m_save->setVisible(m_mapping->isVisibleTo(this));
    m_recognised->setVisible(!m_path.isEmpty());
    m_facts = QStringList{m_format->currentText()};
    if (m_mapping->isVisibleTo(this)) {
        const auto sample = sampleTable(wish());
        const QSignalBlocker blocker(m_mapping);
        m_mapping->setSample(sample.value_or({}));
        m_mapping->setVisible(sample && !sample->isFromTranslator);
        if (!sample)
            m_facts = QStringList{sample.error().message};
        else
            m_facts += QStringList{sample->encoding, sample->isFromTranslator ? tr("texts that came back from a translator")
                                                                              : tr("%Ln column(s)", nullptr, int(sample->headers.size()))};
    }
    m_facts.removeAll(QString());
    showFacts();
}

void ImportPane::showFacts()
{
    QStringList facts = m_facts;
    TableSample sample;
    sample.mapping = m_mapping->mapping();
    if (m_mapping->isVisibleTo(this) && !sample.hasNumber())
        facts += tr("no column is taken as the number: choose one, or no row can be taken");
    m_recognised->setText(facts.join(u" · "_s));
}

void ImportPane::changed()
{
    m_isRehearsed = false;
    m_model->setReport({});
    m_counts->clear();
    showButtons();
}

void ImportPane::showButtons()
{
    const bool canRun = !m_path.isEmpty() && !m_editor.isBusy() && !m_editor.isReadOnly();
    m_rehearse->setEnabled(canRun);
    m_import->setEnabled(canRun && m_isRehearsed && m_model->report().added + m_model->report().updated > 0);
}

void ImportPane::rehearse() { run(Running::Rehearsal); }

void ImportPane::importNow()
{
    if (m_isRehearsed)
        run(Running::Import);
}

void ImportPane::run(Running what)
{
    if (m_path.isEmpty() || m_editor.isBusy())
        return;
    m_running = what;
    m_taken = std::make_shared<Intake>();
    const auto mode = what == Running::Import ? IntakeMode::Write : IntakeMode::Rehearse;
    m_editor.performBeside(tr("Import of %1").arg(QFileInfo(m_path).fileName()),
                           [wish = wish(), mode, taken = m_taken](Catalogue &catalogue, const Job &job) -> Result<void> {
                               auto done = takeIn(catalogue, wish, mode, job);
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
    const ImportReport &report = m_taken->report;
    m_model->setReport(report);
    const QLocale locale(m_language);
    m_counts->setText(tr("%1 read: %2 added, %3 changed, %4 as they are, %5 refused")
                          .arg(locale.toString(report.read), locale.toString(report.added), locale.toString(report.updated),
                               locale.toString(report.unchanged), locale.toString(report.rejected)));
    QStringList words{what == Running::Import ? tr("The import is done. Undo takes all of it back.") : tr("This was a rehearsal: nothing was changed.")};
    if (m_taken->heldBack > 0)
        words += tr("%Ln record(s) wait in review: this catalogue wants a second person before anything is public.", nullptr, m_taken->heldBack);
    if (!m_taken->warning.isEmpty())
        words += m_taken->warning;
    Q_EMIT said(words.join(u' '), report.hasFindings());
    showButtons();
}

QString ImportPane::counts() const { return m_counts->text(); }

} // namespace vitrine
