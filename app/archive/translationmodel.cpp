// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/translationmodel.h"

#include "models/fieldwords.h"
#include "models/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

TranslationModel::TranslationModel(const QString &language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

bool TranslationModel::isOpen(const TranslationDifference &one) { return one.state != TranslationState::Done && one.state != TranslationState::Empty; }

void TranslationModel::setDifferences(const std::vector<TranslationDifference> &differences)
{
    beginResetModel();
    m_differences = differences;
    m_taken.clear();
    for (const TranslationDifference &one : m_differences) {
        if (one.state == TranslationState::Clean)
            m_taken.insert(one.line.row);
    }
    endResetModel();
    Q_EMIT takenChanged();
}

void TranslationModel::take(Take which)
{
    m_taken.clear();
    for (const TranslationDifference &one : m_differences) {
        if (which != Take::None && isOpen(one) && (which == Take::All || one.state == TranslationState::Clean))
            m_taken.insert(one.line.row);
    }
    if (!m_differences.empty())
        Q_EMIT dataChanged(index(0, RowColumn), index(rowCount() - 1, RowColumn), {Qt::CheckStateRole});
    Q_EMIT takenChanged();
}

TranslationImportOptions TranslationModel::options() const
{
    TranslationImportOptions options;
    for (const TranslationDifference &one : m_differences) {
        const qint64 row = one.line.row;
        const bool isTaken = m_taken.contains(row);
        if (one.state == TranslationState::Clean && !isTaken)
            options.left.insert(row);
        if (one.state == TranslationState::Clean || !isOpen(one))
            continue;
        options.seen.insert({row, {one.sourceNow, one.translationNow}});
        if (isTaken)
            options.accepted.insert(row);
    }
    return options;
}

Qt::ItemFlags TranslationModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == RowColumn && isOpen(difference(index.row())) ? plain | Qt::ItemIsUserCheckable : plain;
}

QString TranslationModel::state(TranslationState state)
{
    switch (state) {
    case TranslationState::Clean: return tr("fits");
    case TranslationState::SourceChanged: return tr("the source text has changed");
    case TranslationState::TranslationChanged: return tr("somebody else translated it");
    case TranslationState::BothChanged: return tr("both have changed");
    case TranslationState::Done: return tr("there already");
    case TranslationState::Empty: break;
    }
    return tr("not filled in");
}

QString TranslationModel::text(const TranslationDifference &one, Column column) const
{
    const TranslationLine &line = one.line;
    switch (column) {
    case RowColumn: return QLocale(m_language).toString(line.row);
    case EntryColumn: return line.number.isEmpty() ? FieldWords::type(line.type) : line.number;
    case FieldColumn: return tr("%1 · %2").arg(FieldWords::title(line.type, line.field), Words::language(line.language, m_language));
    case SourceColumn: return one.sourceNow;
    case NowColumn: return one.translationNow;
    case TranslationColumn: return line.translation;
    case StateColumn:
    case Columns: break;
    }
    return state(one.state);
}

QVariant TranslationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TranslationDifference &one = difference(index.row());
    if (role == Qt::CheckStateRole && index.column() == RowColumn && isOpen(one))
        return m_taken.contains(one.line.row) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == RowColumn)
        return tr("Take row %1").arg(text(one, RowColumn));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = text(one, Column(index.column()));
    return role == Qt::DisplayRole ? QString(shown).replace(u'\n', u' ') : shown;
}

bool TranslationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const qint64 row = difference(index.row()).line.row;
    if (value.toInt() == Qt::Checked)
        m_taken.insert(row);
    else
        m_taken.erase(row);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT takenChanged();
    return true;
}

QVariant TranslationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RowColumn: return tr("Row");
    case EntryColumn: return tr("Entry");
    case FieldColumn: return tr("Text");
    case SourceColumn: return tr("Source text now");
    case NowColumn: return tr("Translation now");
    case TranslationColumn: return tr("The translator wrote");
    case StateColumn:
    case Columns: break;
    }
    return tr("Does it still fit");
}

} // namespace vitrine
