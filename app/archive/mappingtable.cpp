// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/mappingtable.h"

#include "models/fieldwords.h"
#include "models/tablecolumns.h"
#include "widgets/choicebox.h"

#include <QComboBox>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace vitrine {

MappingTable::MappingTable(const QString &language, const QStringList &languages, QWidget *parent)
    : QTableWidget(parent), m_language(language), m_languages(languages)
{
    setObjectName(u"mapping"_s);
    setAccessibleName(tr("Which column goes to which field"));
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Column of the file"), tr("For example"), tr("Goes to")});
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(38);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->resizeSection(0, 180);
    horizontalHeader()->resizeSection(1, 260);
    addTargets();
}

void MappingTable::addTargets()
{
    for (const TableColumn &column : allTableColumns(m_languages)) {
        const bool isMeasured = recordColumns().contains(column.key) && column.key != u"access" && column.key != u"status";
        if (!isMeasured && column.key != u"provenance" && column.key != u"related")
            m_targets.emplace_back(column.text(), columnTitle(column, m_language));
    }
    m_targets.emplace_back(u"image"_s, tr("A picture beside the file"));
    m_targets.emplace_back(u"ignore"_s, tr("Nowhere: it is left out"));
}

void MappingTable::setSample(const TableSample &sample)
{
    m_textLanguage = sample.mapping.language;
    for (int row = 0; row < rowCount(); ++row)
        cellWidget(row, 2)->setObjectName(QString()); // it goes a little later: until then nobody shall find it
    setRowCount(0);
    setRowCount(int(sample.mapping.columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const TableMapping::Entry &entry = sample.mapping.columns[size_t(row)];
        QString example;
        for (const CsvRow &one : sample.rows) {
            if (example.isEmpty())
                example = one.cells.value(row).simplified().left(200);
        }
        setItem(row, 0, new QTableWidgetItem(entry.header));
        setItem(row, 1, new QTableWidgetItem(example));
        item(row, 1)->setToolTip(example);
        auto *target = new ChoiceBox(this);
        target->setAccessibleName(tr("%1 goes to").arg(entry.header));
        target->setObjectName(u"target_%1"_s.arg(row));
        for (const auto &[written, shown] : m_targets)
            target->addItem(shown, written);
        if (target->findData(entry.target) < 0) // an extra field, a text in the file's language, or what our own tables have
            target->addItem(entry.target.startsWith(u"extra:") ? tr("A field of its own: %1").arg(entry.target.sliced(6)) : columnTitle(entry.target, m_language), entry.target);
        else
            target->addItem(tr("A field of its own: %1").arg(entry.header), QString(u"extra:"_s + entry.header));
        target->setCurrentIndex(target->findData(entry.target));
        setCellWidget(row, 2, target);
        connect(target, &QComboBox::currentIndexChanged, this, &MappingTable::changed);
    }
}

TableMapping MappingTable::mapping() const
{
    TableMapping mapping;
    mapping.language = m_textLanguage;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *target = qobject_cast<QComboBox *>(cellWidget(row, 2));
        mapping.columns.push_back({item(row, 0)->text(), target->currentData().toString()});
    }
    return mapping;
}

} // namespace vitrine
