// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importrowsstep.h"

#include "archive/likenesstable.h"
#include "archive/linetable.h"
#include "archive/sidestable.h"
#include "archive/translationmodel.h"
#include "widgets/flowlayout.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int translationsId = 100; // among the filters

} // namespace

ImportRowsStep::ImportRowsStep(const QString &language, const TitleOf &titleOf, QWidget *parent)
    : QWidget(parent), m_language(language), m_counts(new QLabel(this)), m_filters(new QButtonGroup(this)), m_likenesses(new LikenessTable(language, this)),
      m_model(new ImportModel(language, this)), m_translations(new TranslationModel(language, this)), m_sides(new SidesTable(language, titleOf, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    makeNames(column);
    makeFilters(column);
    makeRows(column);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_pages->setCurrentIndex(id == translationsId ? 1 : 0);
        if (id != translationsId)
            m_model->setShown(ImportModel::Show(id));
        showSides();
    });
    connect(m_likenesses, &LikenessTable::decided, this, &ImportRowsStep::namesDecided);
    connect(m_translations, &TranslationModel::takenChanged, this, &ImportRowsStep::takenChanged);
    clear();
}

void ImportRowsStep::makeNames(QVBoxLayout *column)
{
    m_names = new QFrame(this);
    m_names->setObjectName(u"card"_s);
    auto *words = new QLabel(tr("Possibly the same: these names are new, and like ones that are known. Each is a new one unless you say otherwise; what you say is good for the whole file."), m_names);
    words->setWordWrap(true);
    auto *inside = new QVBoxLayout(m_names);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->addWidget(words);
    inside->addWidget(m_likenesses);
    m_moreNames = new QLabel(m_names);
    m_moreNames->setObjectName(u"second"_s);
    m_moreNames->setWordWrap(true);
    inside->addWidget(m_moreNames);
    column->addWidget(m_names);
}

void ImportRowsStep::makeFilters(QVBoxLayout *column)
{
    auto *all = new QWidget(this);
    auto *flow = new FlowLayout(all, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](int id) {
        auto *filter = new QToolButton(all);
        filter->setObjectName(u"tab"_s);
        filter->setProperty("filter", id);
        filter->setCheckable(true);
        filter->setFocusPolicy(Qt::StrongFocus);
        m_filters->addButton(filter, id);
        flow->addWidget(filter);
        return filter;
    };
    m_ofTranslations = add(translationsId);
    for (const ImportModel::Show one : {ImportModel::Show::All, ImportModel::Show::Added, ImportModel::Show::Updated, ImportModel::Show::Unchanged, ImportModel::Show::Rejected, ImportModel::Show::Remarks})
        add(int(one));
    m_keep = new QToolButton(all);
    m_keep->setText(tr("Keep this report …"));
    m_keep->setFocusPolicy(Qt::StrongFocus);
    flow->addWidget(m_keep);
    column->addWidget(all);
    connect(m_keep, &QToolButton::clicked, this, &ImportRowsStep::askForReport);
}

QTableView *ImportRowsStep::makeTable(QAbstractItemModel *model, const char *name)
{
    auto *table = new QTableView(this);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    setUpLineTable(*table);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportRowsStep::showSides);
    return table;
}

QWidget *ImportRowsStep::makeTranslations()
{
    auto *page = new QWidget(this);
    m_lines = makeTable(m_translations, "translationRows");
    m_lines->setAccessibleName(tr("What the translator wrote"));
    m_lines->setColumnWidth(TranslationModel::RowColumn, 80);
    m_lines->setColumnWidth(TranslationModel::StateColumn, 210);
    m_lines->setColumnWidth(TranslationModel::EntryColumn, 120);
    m_lines->setColumnWidth(TranslationModel::FieldColumn, 150);
    for (const int column : {TranslationModel::SourceColumn, TranslationModel::NowColumn})
        m_lines->setColumnWidth(column, 190);
    m_deeds = new QWidget(page);
    auto *flow = new FlowLayout(m_deeds, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[which, words, name] : {std::tuple(TranslationModel::Take::Fitting, tr("Take those that still fit"), u"takeFitting"_s),
                                             std::tuple(TranslationModel::Take::All, tr("Take all"), u"takeAll"_s), std::tuple(TranslationModel::Take::None, tr("Take none"), u"takeNone"_s)}) {
        auto *deed = new QToolButton(m_deeds);
        deed->setText(words);
        deed->setProperty("deed", name);
        deed->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(deed);
        connect(deed, &QToolButton::clicked, m_translations, [this, one = which] { m_translations->take(one); });
    }
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_deeds);
    inside->addWidget(m_lines, 1);
    return page;
}

void ImportRowsStep::makeRows(QVBoxLayout *column)
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    m_pages = new QStackedWidget(splitter);
    m_rows = makeTable(m_model, "importRows");
    m_rows->setAccessibleName(tr("What would become of each row"));
    m_rows->setColumnWidth(ImportModel::RowColumn, 80);
    m_rows->setColumnWidth(ImportModel::LineColumn, 130);
    m_rows->setColumnWidth(ImportModel::NumberColumn, 170);
    m_rows->setColumnWidth(ImportModel::OutcomeColumn, 130);
    m_pages->addWidget(m_rows);
    m_pages->addWidget(makeTranslations());
    splitter->addWidget(m_sides);
    m_sides->setMinimumHeight(110);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
}

void ImportRowsStep::showReport(const ImportReport &report, bool isDone)
{
    m_model->setReport(report);
    m_translations->setDifferences(isDone ? std::vector<TranslationDifference>() : report.translations);
    m_likenesses->setQuestions(report.names);
    m_moreNames->setText(tr("%Ln more name(s) are not shown and are new ones. The command “vitrinectl import --same” takes a file for them.", nullptr, m_likenesses->hidden()));
    m_moreNames->setVisible(m_likenesses->hidden() > 0);
    m_names->setVisible(!isDone && !report.names.empty());
    setFocusProxy(isOfTranslations() ? m_lines : m_rows);
    m_ofTranslations->setVisible(isOfTranslations());
    m_keep->setEnabled(true);
    showCounts(report);
    if (isOfTranslations())
        m_ofTranslations->click();
    else
        show(ImportModel::Show::All);
}

void ImportRowsStep::showCounts(const ImportReport &report)
{
    const QLocale locale(m_language);
    m_counts->setText(tr("%1 read: %2 added, %3 changed, %4 as they are, %5 refused")
                          .arg(locale.toString(report.read), locale.toString(report.added), locale.toString(report.updated),
                               locale.toString(report.unchanged), locale.toString(report.rejected)));
    const auto filter = [&](ImportModel::Show which, const QString &words) {
        QAbstractButton *button = m_filters->button(int(which));
        //: what a row became, and how many did
        button->setText(tr("%1 (%2)").arg(words, locale.toString(m_model->count(which))));
        button->setVisible(which == ImportModel::Show::All || m_model->count(which) > 0);
    };
    filter(ImportModel::Show::All, tr("All rows"));
    filter(ImportModel::Show::Added, tr("Added"));
    filter(ImportModel::Show::Updated, tr("Changed"));
    filter(ImportModel::Show::Unchanged, tr("As they are"));
    filter(ImportModel::Show::Rejected, tr("Refused"));
    filter(ImportModel::Show::Remarks, tr("With something to know"));
    m_ofTranslations->setText(tr("%1 (%2)").arg(tr("Translations"), locale.toString(m_translations->rowCount())));
}

void ImportRowsStep::clear()
{
    showReport({}, true);
    m_counts->clear();
    m_keep->setEnabled(false);
}

bool ImportRowsStep::isOfTranslations() const { return m_translations->rowCount() > 0; }

QString ImportRowsStep::counts() const { return m_counts->text(); }

void ImportRowsStep::show(ImportModel::Show which)
{
    m_filters->button(int(which))->setChecked(true);
    m_pages->setCurrentIndex(0);
    m_model->setShown(which);
    showSides();
}

void ImportRowsStep::showSides()
{
    const QModelIndex row = m_rows->currentIndex();
    const QModelIndex line = m_lines->currentIndex();
    const ImportRow *shown = m_pages->currentIndex() == 0 && row.isValid() ? m_model->rowAt(row.row()) : nullptr;
    if (m_pages->currentIndex() == 1 && line.isValid())
        m_sides->showTranslation(m_translations->difference(line.row()));
    else if (shown && !shown->changes.empty())
        m_sides->showChanges(shown->changes);
    else
        m_sides->clearSides();
}

void ImportRowsStep::askForReport()
{
    auto *dialog = new QFileDialog(this, m_keep->text());
    dialog->setNameFilters({tr("Table (*.csv)"), u"JSON (*.json)"_s});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &ImportRowsStep::reportAsked);
    dialog->open();
}

} // namespace vitrine
