// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/sidestable.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace vitrine {

SidesTable::SidesTable(const QString &language, TitleOf titleOf, QWidget *parent)
    : QTableWidget(parent), m_language(language), m_words(language, std::move(titleOf))
{
    setObjectName(u"sides"_s);
    setAccessibleName(tr("The chosen row, before and after"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideNone);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    hide();
}

void SidesTable::begin(const QStringList &headers, int rows)
{
    clear();
    setColumnCount(int(headers.size()));
    setRowCount(rows);
    setHorizontalHeaderLabels(headers);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    horizontalHeader()->resizeSection(0, 200);
    show();
}

void SidesTable::put(int row, int column, const QString &text, bool isChanged)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (isChanged) {
        QFont font = cell->font();
        font.setBold(true);
        cell->setFont(font);
    }
    setItem(row, column, cell);
}

void SidesTable::showChanges(const std::vector<FieldChange> &changes)
{
    begin({tr("Field"), tr("Before"), tr("After")}, int(changes.size()));
    for (int row = 0; row < int(changes.size()); ++row) {
        const FieldChange &one = changes[size_t(row)];
        Change change;
        change.type = RecordType::Item;
        change.field = one.field;
        change.language = one.language;
        change.before = one.before;
        change.after = one.after;
        put(row, 0, m_words.field(change));
        put(row, 1, m_words.value(change, one.before));
        put(row, 2, m_words.value(change, one.after));
    }
}

void SidesTable::showTranslation(const TranslationDifference &difference)
{
    const TranslationLine &line = difference.line;
    const bool isSourceChanged = difference.state == TranslationState::SourceChanged || difference.state == TranslationState::BothChanged;
    const bool isTranslationChanged = difference.state == TranslationState::TranslationChanged || difference.state == TranslationState::BothChanged;
    begin({QString(), tr("When the sheet was written"), tr("In the catalogue now"), tr("The translator wrote")}, 2);
    horizontalHeader()->resizeSection(0, 120);
    put(0, 0, tr("Source text"));
    put(0, 1, line.source);
    put(0, 2, difference.sourceNow, isSourceChanged);
    put(0, 3, {});
    put(1, 0, tr("Translation"));
    put(1, 1, line.current);
    put(1, 2, difference.translationNow, isTranslationChanged);
    put(1, 3, line.translation, true);
}

void SidesTable::clearSides()
{
    clear();
    setRowCount(0);
    hide();
}

} // namespace vitrine
