// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/gridmodel.h"

#include "base/bidi.h"
#include "curator/planmodel.h"
#include "domain/recordjsonparts.h"
#include "models/dates.h"
#include "models/fieldwords.h"
#include "models/recordids.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int keptRows = 8192;
constexpr size_t waitingPages = 4;   // of those scrolled past, more are not read
constexpr qsizetype readAtOnce = 4;  // records that are read again on the spot
constexpr int listAgainAfter = 250;  // milliseconds after something was written

/// How a date was understood, in both calendars.
QString understood(const QJsonValue &value, const QString &language)
{
    UncertainDate date;
    JsonIssues issues;
    if (value.isObject())
        fromJson(value, date, {}, issues);
    return date.isKnown() ? dateInBothCalendars(date, language) : QString();
}

} // namespace

GridModel::GridModel(const Reader &reader, QString language, QObject *parent)
    : QAbstractTableModel(parent), m_reader(reader), m_language(std::move(language)), m_kept(keptRows)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &GridModel::list);
    connect(&reader, &Reader::recordsChanged, this, &GridModel::follow);
}

void GridModel::setWish(const ListWish &wish, const std::vector<GridColumn> &columns)
{
    if (wish == m_wish && !m_columns.empty())
        return;
    const bool isOther = wish.type != m_wish.type || m_columns.empty();
    m_wish = wish;
    m_isOutdated = true;
    if (isOther) {
        beginResetModel();
        m_records.clear();
        m_rowOf.clear();
        endResetModel();
        setColumns(columns);
    }
    if (m_isAwake)
        m_soon.start(0);
}

void GridModel::setColumns(const std::vector<GridColumn> &columns)
{
    beginResetModel();
    ++m_generation;
    m_columns = columns;
    m_shapes.clear();
    for (const GridColumn &column : columns)
        m_shapes.push_back(plannedShape(m_wish.type, column.key));
    m_kept.clear();
    m_wanted.clear();
    endResetModel();
}

void GridModel::setAwake(bool isAwake)
{
    m_isAwake = isAwake;
    if (isAwake && m_isOutdated)
        m_soon.start(0);
}

void GridModel::list()
{
    if (m_listing.isBusy())
        return m_soon.start(listAgainAfter);
    m_isOutdated = false;
    m_listing.start([this, wish = m_wish](const Job &) -> Background::Answer {
        const auto own = m_reader.clone();
        const auto records = own ? listIds(**own, wish) : Result<std::vector<RecordId>>(own.unexpected());
        return [this, wish, records] {
            if (wish == m_wish)
                takeList(records);
        };
    });
}

void GridModel::takeList(const Result<std::vector<RecordId>> &records)
{
    if (!records) {
        Q_EMIT failed(records.error());
    } else if (*records != m_records) {
        beginResetModel();
        m_records = *records;
        m_rowOf.clear();
        m_wanted.clear();
        endResetModel();
    }
    Q_EMIT listed();
}

/// One record is shown anew at once; of many those in sight are read again. Which records the list holds may have changed.
void GridModel::follow(const QList<RecordId> &records)
{
    m_isOutdated = true;
    ++m_generation;
    if (m_isAwake)
        m_soon.start(listAgainAfter);
    const bool isFew = records.size() <= readAtOnce && std::all_of(records.begin(), records.end(), [this](const RecordId &id) { return m_kept.contains(id); });
    if (isFew && m_isAwake) {
        takeRows(gridRows(m_reader, m_wish.type, m_columns, std::vector<RecordId>(records.begin(), records.end()), m_language));
        return;
    }
    for (const RecordId &id : m_kept.keys())
        m_kept.object(id)->isOld = true; // a name that is shown in it may be another now
    showAll();
}

void GridModel::showAll()
{
    if (!m_records.empty() && !m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

RecordId GridModel::recordAt(int row) const { return row >= 0 && row < rowCount() ? m_records[size_t(row)] : RecordId(); }

int GridModel::rowOf(RecordId record) const
{
    if (m_rowOf.isEmpty()) {
        m_rowOf.reserve(qsizetype(m_records.size()));
        for (size_t i = 0; i < m_records.size(); ++i)
            m_rowOf.insert(m_records[i], int(i));
    }
    return m_rowOf.value(record, -1);
}

const GridRow *GridModel::rowAt(int row) const
{
    const Kept *kept = m_kept.object(m_records[size_t(row)]);
    if (!kept || kept->isOld)
        want(row);
    return kept ? &kept->row : nullptr;
}

void GridModel::want(int row) const
{
    const int page = row / pageRows;
    if (!m_isAwake || page == m_isReadingPage || (!m_wanted.empty() && m_wanted.back() == page))
        return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > waitingPages)
        m_wanted.erase(m_wanted.begin());
    if (!m_reading.isBusy())
        QMetaObject::invokeMethod(const_cast<GridModel *>(this), &GridModel::readWanted, Qt::QueuedConnection);
}

void GridModel::readWanted()
{
    if (m_wanted.empty() || m_reading.isBusy())
        return;
    m_isReadingPage = m_wanted.back();
    m_wanted.pop_back();
    const auto from = std::min(m_records.begin() + qsizetype(m_isReadingPage) * pageRows, m_records.end());
    const std::vector<RecordId> records(from, from + std::min<qsizetype>(pageRows, m_records.end() - from));
    m_reading.start([this, records, type = m_wish.type, columns = m_columns, generation = m_generation](const Job &) -> Background::Answer {
        const auto own = m_reader.clone();
        const auto rows = own ? gridRows(**own, type, columns, records, m_language) : Result<std::vector<GridRow>>(own.unexpected());
        return [this, rows, generation] {
            m_isReadingPage = -1;
            if (generation == m_generation)
                takeRows(rows);
            else
                showAll(); // something was written or asked for meanwhile: who is in sight asks again
            QMetaObject::invokeMethod(this, &GridModel::readWanted, Qt::QueuedConnection);
        };
    });
}

void GridModel::takeRows(const Result<std::vector<GridRow>> &rows)
{
    if (!rows)
        return Q_EMIT failed(rows.error());
    int first = rowCount();
    int last = -1;
    for (const GridRow &row : *rows) {
        m_kept.insert(row.id, new Kept{row, false});
        const int at = rowOf(row.id);
        first = at < 0 ? first : std::min(first, at);
        last = std::max(last, at);
    }
    if (last >= first && !m_columns.empty()) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, first, last);
    }
}

int GridModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_records.size()); }

int GridModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IsEditedRole)
        return isEditedInCell(m_shapes[size_t(index.column())]);
    if (role == LanguageRole)
        return m_columns[size_t(index.column())].language;
    const bool isAsked = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
        || role == ValueRole || role == IsReadRole;
    const GridRow *row = isAsked ? rowAt(index.row()) : nullptr;
    if (role == IsReadRole)
        return row != nullptr;
    if (!row)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    return cellData(*row, index.column(), role);
}

QVariant GridModel::cellData(const GridRow &row, int column, int role) const
{
    const GridCell &cell = row.cells[size_t(column)];
    switch (role) {
    case Qt::DisplayRole: return cell.text.left(300).replace(u'\n', u' ');
    case Qt::EditRole: return cell.text;
    case Qt::ToolTipRole: {
        const QString date = m_shapes[size_t(column)].kind == FieldKind::Date ? understood(cell.value, m_language) : QString();
        return date.isEmpty() ? cell.text.left(2000) : tr("understood: %1").arg(date);
    }
    case Qt::AccessibleTextRole: {
        const QString title = gridTitle(m_wish.type, m_columns[size_t(column)], m_language);
        //: read aloud: a field, the entry's number, what the cell holds
        return row.number.isEmpty() ? tr("%1: %2").arg(title, cell.text.left(2000)) : tr("%1, %2: %3").arg(title, isolate(row.number), cell.text.left(2000));
    }
    case ValueRole: return cell.value;
    default: return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const bool isTold = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return isTold && section >= 0 && section < columnCount() ? QVariant(gridTitle(m_wish.type, m_columns[size_t(section)], m_language)) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0 || section >= rowCount())
        return {};
    const Kept *kept = m_kept.object(m_records[size_t(section)]);
    return kept && !kept->row.number.isEmpty() ? kept->row.number : QLocale(m_language).toString(section + 1);
}

} // namespace vitrine
