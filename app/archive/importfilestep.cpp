// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importfilestep.h"

#include "archive/readingoptions.h"
#include "exchange/formats.h"
#include "widgets/choicebox.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

ImportFileStep::ImportFileStep(const QString &language, QWidget *parent)
    : QWidget(parent), m_file(new QLineEdit(this)), m_format(new ChoiceBox(this)), m_reading(new ReadingOptions(language, this)), m_facts(new QLabel(this)),
      m_problem(new QLabel(this)), m_beginning(new QLabel(tr("The first rows, as they are read:"), this)), m_preview(new QTableWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    makeFile(column);
    makePreview(column);
    setFocusProxy(m_file);
    clearSample();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportFileStep::formatChosen);
    connect(m_file, &QLineEdit::editingFinished, this, [this] { Q_EMIT pathGiven(m_file->text()); });
}

ImportFileStep::~ImportFileStep()
{
    disconnect(m_file, nullptr, this, nullptr); // a line that goes loses the focus, and would tell of it
}

void ImportFileStep::makeFile(QVBoxLayout *column)
{
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
    m_format->setObjectName(u"importFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    for (const Format &format : formats()) {
        if (format.reads)
            m_format->addItem(formatTitle(format), format.key);
    }
    auto *label = new QLabel(tr("Format"), this);
    label->setObjectName(u"second"_s);
    label->setBuddy(m_format);
    auto *kind = new QHBoxLayout;
    kind->addWidget(label);
    kind->addWidget(m_format);
    kind->addStretch(1);
    for (QLabel *words : {m_facts, m_problem, m_beginning})
        words->setWordWrap(true);
    m_facts->setObjectName(u"second"_s);
    m_beginning->setObjectName(u"second"_s);
    m_problem->setObjectName(u"problem"_s);
    column->addLayout(row);
    column->addLayout(kind);
    column->addWidget(m_reading);
    column->addWidget(m_facts);
    column->addWidget(m_problem);
    connect(file, &QToolButton::clicked, this, [this] { askForFile(false); });
    connect(folder, &QToolButton::clicked, this, [this] { askForFile(true); });
}

void ImportFileStep::makePreview(QVBoxLayout *column)
{
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(m_beginning->text());
    m_preview->setEditTriggers(QTableView::NoEditTriggers);
    m_preview->setSelectionMode(QTableView::NoSelection);
    m_preview->setTabKeyNavigation(false);
    m_preview->setShowGrid(false);
    m_preview->setWordWrap(false);
    m_preview->setAlternatingRowColors(true);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_preview->horizontalHeader()->setDefaultSectionSize(170);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_preview->verticalHeader()->setHighlightSections(false);
    column->addWidget(m_beginning);
    column->addWidget(m_preview, 1);
    column->addStretch(0);
}

void ImportFileStep::askForFile(bool isFolder)
{
    auto *dialog = new QFileDialog(this, tr("What to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFileStep::pathGiven);
    dialog->open();
}

void ImportFileStep::showPath(const QString &path)
{
    m_file->setText(QDir::toNativeSeparators(path));
    if (m_whileEmpty)
        m_whileEmpty->setVisible(path.isEmpty());
}

void ImportFileStep::setWhileEmpty(QWidget *card)
{
    m_whileEmpty = card;
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, card);
}

QString ImportFileStep::format() const { return m_format->currentData().toString(); }

void ImportFileStep::setFormat(const QString &key)
{
    const QSignalBlocker blocker(this);
    m_format->setCurrentIndex(m_format->findData(key));
}

void ImportFileStep::showFacts(const QStringList &facts, const QString &problem)
{
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ImportFileStep::clearSample()
{
    m_preview->clear();
    m_preview->setRowCount(0);
    m_preview->setColumnCount(0);
    m_preview->hide();
    m_beginning->hide();
}

void ImportFileStep::showSample(const TableSample &sample)
{
    constexpr qsizetype longest = 300; // letters of a cell; the rest is read all the same
    m_reading->showRecognised(sample);
    m_preview->setColumnCount(int(sample.headers.size()));
    m_preview->setRowCount(int(sample.rows.size()));
    QStringList headers;
    for (const QString &header : sample.headers)
        headers += header.simplified().left(longest);
    m_preview->setHorizontalHeaderLabels(headers);
    QStringList numbers;
    for (size_t i = 0; i < sample.rows.size(); ++i) {
        const CsvRow &row = sample.rows[i];
        numbers += QLocale().toString(row.row);
        for (int column = 0; column < m_preview->columnCount(); ++column)
            m_preview->setItem(int(i), column, new QTableWidgetItem(row.cells.value(column).left(longest)));
    }
    m_preview->setVerticalHeaderLabels(numbers);
    m_preview->show();
    m_beginning->show();
}

} // namespace vitrine
