// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stocktakemodel.h"

#include "base/collate.h"
#include "base/fold.h"
#include "domain/custodywords.h"

#include <QLocale>

#include <algorithm>

namespace vitrine {

StocktakeModel::Lines StocktakeModel::prepared(std::vector<StocktakeLine> lines)
{
    Lines all;
    all.counts = countOutcomes(lines);
    all.places.reserve(qsizetype(lines.size()));
    all.alike.reserve(qsizetype(lines.size()));
    for (size_t at = 0; at < lines.size(); ++at) {
        all.places.insert(lines[at].number, at);
        all.alike[fold(lines[at].number)] += lines[at].number;
    }
    all.lines = std::move(lines);
    return all;
}

StocktakeModel::Lines StocktakeModel::setPrepared(Lines lines)
{
    beginResetModel();
    Lines before = std::exchange(m_all, std::move(lines));
    m_titles.clear(); // entries may be called otherwise now
    readShown();
    endResetModel();
    return before;
}

void StocktakeModel::setShown(std::optional<StocktakeOutcome> outcome)
{
    beginResetModel();
    m_outcome = outcome;
    readShown();
    endResetModel();
}

/// A line came or went there: those behind it moved.
void StocktakeModel::readPlaces(size_t from)
{
    for (size_t at = from; at < m_all.lines.size(); ++at)
        m_all.places[m_all.lines[at].number] = at;
}

void StocktakeModel::readShown()
{
    m_shown.clear();
    for (size_t at = 0; at < m_all.lines.size(); ++at) {
        if (isShown(m_all.lines[at]))
            m_shown.push_back(at);
    }
}

const StocktakeLine *StocktakeModel::line(const QString &number) const
{
    const auto found = m_all.places.find(number);
    return found == m_all.places.end() ? nullptr : &m_all.lines[*found];
}

QString StocktakeModel::numberMeant(const QString &typed) const
{
    const QStringList alike = m_all.places.contains(typed) ? QStringList() : m_all.alike.value(fold(typed));
    return alike.size() == 1 ? alike.first() : typed;
}

int StocktakeModel::rowOf(const QString &number) const
{
    const auto found = m_all.places.find(number);
    if (found == m_all.places.end())
        return -1;
    const auto row = std::lower_bound(m_shown.begin(), m_shown.end(), *found);
    return row == m_shown.end() || *row != *found ? -1 : int(row - m_shown.begin());
}

/// The line stands otherwise: its row stays, comes or goes.
void StocktakeModel::changed(size_t at, StocktakeOutcome before)
{
    m_all.counts.add(before, -1);
    m_all.counts.add(m_all.lines[at].outcome);
    const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), at);
    const int row = int(place - m_shown.begin());
    const bool wasShown = place != m_shown.end() && *place == at;
    const bool is = isShown(m_all.lines[at]);
    if (wasShown && is) {
        Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    } else if (wasShown) {
        beginRemoveRows({}, row, row);
        m_shown.erase(place);
        endRemoveRows();
    } else if (is) {
        beginInsertRows({}, row, row);
        m_shown.insert(place, at);
        endInsertRows();
    }
}

void StocktakeModel::put(const StocktakeLine &line)
{
    if (const auto known = m_all.places.find(line.number); known != m_all.places.end()) {
        const StocktakeOutcome before = std::exchange(m_all.lines[*known], line).outcome;
        return changed(*known, before);
    }
    const auto place = std::partition_point(m_all.lines.begin(), m_all.lines.end(), [&](const StocktakeLine &one) { return compareNumbers(one.number, line.number) <= 0; });
    const auto at = size_t(place - m_all.lines.begin());
    const int row = int(std::lower_bound(m_shown.begin(), m_shown.end(), at) - m_shown.begin());
    if (isShown(line))
        beginInsertRows({}, row, row);
    m_all.lines.insert(place, line);
    m_all.counts.add(line.outcome);
    m_all.alike[fold(line.number)] += line.number;
    readPlaces(at);
    readShown();
    if (isShown(line))
        endInsertRows();
}

void StocktakeModel::remove(const QString &number)
{
    const auto known = m_all.places.find(number);
    if (known == m_all.places.end())
        return;
    const int row = rowOf(number);
    if (row >= 0)
        beginRemoveRows({}, row, row);
    const size_t at = *known;
    m_all.counts.add(m_all.lines[at].outcome, -1);
    m_all.alike[fold(number)].removeOne(number);
    m_all.places.erase(known);
    m_all.lines.erase(m_all.lines.begin() + ptrdiff_t(at));
    readPlaces(at);
    readShown();
    if (row >= 0)
        endRemoveRows();
}

QString StocktakeModel::text(const StocktakeLine &line, int column) const
{
    switch (column) {
    case NumberColumn: return line.number;
    case TitleColumn: {
        if (line.item.isNull())
            return {};
        if (!m_titles.contains(line.item))
            m_titles.insert(line.item, m_titleOf(line.item));
        return m_titles.value(line.item);
    }
    case ExpectedColumn: return CustodyWords::place(line.expected);
    case OutcomeColumn: return CustodyWords::outcome(line.outcome);
    case FoundColumn: return CustodyWords::place(line.found);
    case NoteColumn: return line.note;
    case WhenColumn: return line.when.isValid() ? QLocale().toString(line.when.toLocalTime(), QLocale::ShortFormat) : QString();
    case WhoColumn: return line.who;
    default: return {};
    }
}

QVariant StocktakeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? text(at(index.row()), index.column()) : QVariant();
}

QVariant StocktakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("Number");
    case TitleColumn: return tr("Title");
    case ExpectedColumn: return tr("Should be in");
    case OutcomeColumn: return tr("How it stands");
    case FoundColumn: return tr("Seen in");
    case NoteColumn: return tr("Note");
    case WhenColumn: return tr("When");
    default: return tr("By");
    }
}

} // namespace vitrine
