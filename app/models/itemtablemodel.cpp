// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemtablemodel.h"

#include "models/searchservice.h"

#include <QFont>
#include <QFontDatabase>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

ItemTableModel::ItemTableModel(SearchService &service, const QString &language, QObject *parent)
    : QAbstractTableModel(parent), m_service(service)
{
    m_wish.language = language;
    m_wish.query.language = language;
    connect(&service, &SearchService::catalogueChanged, this, &ItemTableModel::askAgain);
}

ItemTableModel::~ItemTableModel() { m_service.cancel(this); }

void ItemTableModel::setColumns(const std::vector<TableColumn> &columns)
{
    if (columns == m_wish.columns)
        return;
    beginResetModel();
    m_wish.columns = columns;
    m_pages.clear();
    m_awaited.clear();
    endResetModel();
    askPages(m_firstSeen, m_lastSeen); // a question under way comes without lines
}

void ItemTableModel::showOrder(const TableColumn &column, bool isDescending)
{
    m_order = column;
    m_isDescending = isDescending;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ItemTableModel::setQuery(const ItemQuery &query)
{
    m_wish.query = query;
    m_firstSeen = 0;
    m_lastSeen = pageRows - 1;
    ask(false);
}

void ItemTableModel::askAgain() { ask(true); }

void ItemTableModel::ask(bool isSame)
{
    setBusy(true);
    m_service.dropRows(this);
    m_awaited.clear();
    const int page = isSame ? m_firstSeen / pageRows : 0;
    m_service.table(m_wish, page * pageRows, pageRows, this,
                    [this, isSame, page, asked = ++m_asked, columns = m_wish.columns](const Result<TableAnswer> &answer) {
                        if (asked == m_asked)
                            take(answer, isSame, columns == m_wish.columns ? page : -1);
                    });
}

/// `page` is that of the lines in the answer; -1: they are of other columns.
void ItemTableModel::take(const Result<TableAnswer> &answer, bool isSame, int page)
{
    setBusy(false);
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    if (!isSame)
        beginResetModel();
    m_pages.clear();
    if (page >= 0 && !answer->lines.empty())
        m_pages[page] = {answer->lines, ++m_clock};
    if (!isSame) {
        m_total = answer->total;
        endResetModel();
    } else {
        setTotal(answer->total);
        if (m_total > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_total - 1, columnCount() - 1));
    }
    askPages(m_firstSeen, m_lastSeen);
    Q_EMIT found(m_total);
}

void ItemTableModel::setTotal(int total)
{
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        endRemoveRows();
    }
}

void ItemTableModel::setBusy(bool isBusy)
{
    if (isBusy == m_isBusy)
        return;
    m_isBusy = isBusy;
    Q_EMIT busyChanged(isBusy);
}

void ItemTableModel::show(int first, int last)
{
    m_firstSeen = std::max(0, first);
    m_lastSeen = std::max(m_firstSeen, last);
    askPages(m_firstSeen, m_lastSeen);
    dropOldPages();
}

/// The pages that are seen, and no others: those that wait for what was scrolled past are dropped.
void ItemTableModel::askPages(int first, int last)
{
    last = std::min(last, m_total - 1);
    bool isMissing = false;
    for (int page = first / pageRows; last >= 0 && page <= last / pageRows; ++page) {
        if (const auto kept = m_pages.find(page); kept != m_pages.end())
            kept->second.seen = ++m_clock;
        else
            isMissing = isMissing || !m_awaited.contains(page);
    }
    if (!isMissing)
        return;
    m_service.dropRows(this);
    m_awaited.clear();
    for (int page = last / pageRows; page >= first / pageRows; --page) {
        if (m_pages.contains(page))
            continue;
        m_awaited.insert(page);
        m_service.tableLines(m_wish, page * pageRows, pageRows, this,
                             [this, page, asked = m_asked, columns = m_wish.columns](const Result<std::vector<TableLine>> &lines) {
                                 if (asked == m_asked && columns == m_wish.columns)
                                     takePage(page, lines);
                             });
    }
}

void ItemTableModel::takePage(int page, const Result<std::vector<TableLine>> &lines)
{
    m_awaited.remove(page);
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    const int last = std::min((page + 1) * pageRows, m_total) - 1;
    if (lines->empty() || page * pageRows > last)
        return;
    m_pages[page] = {*lines, ++m_clock};
    Q_EMIT dataChanged(index(page * pageRows, 0), index(last, columnCount() - 1));
    dropOldPages();
}

void ItemTableModel::dropOldPages()
{
    while (m_pages.size() > mostPages) {
        const auto isSeen = [&](int page) { return page >= m_firstSeen / pageRows && page <= m_lastSeen / pageRows; };
        const auto oldest = std::min_element(m_pages.begin(), m_pages.end(), [&](const auto &a, const auto &b) {
            return std::pair(isSeen(a.first), a.second.seen) < std::pair(isSeen(b.first), b.second.seen);
        });
        if (isSeen(oldest->first))
            return;
        m_pages.erase(oldest);
    }
}

const TableLine *ItemTableModel::lineAt(int row) const
{
    const auto page = m_pages.find(row / pageRows);
    const auto within = size_t(row % pageRows);
    return row >= 0 && page != m_pages.end() && within < page->second.lines.size() ? &page->second.lines[within] : nullptr;
}

int ItemTableModel::rowOf(ItemId id) const
{
    for (const auto &[page, kept] : m_pages) {
        for (size_t i = 0; i < kept.lines.size(); ++i) {
            if (kept.lines[i].id == id)
                return page * pageRows + int(i);
        }
    }
    return -1;
}

void ItemTableModel::setChosen(const QSet<ItemId> &chosen)
{
    m_chosen = chosen;
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, 0), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

void ItemTableModel::choose(ItemId id, bool isChosen)
{
    if (id.isNull() || m_chosen.contains(id) == isChosen)
        return;
    if (isChosen)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), {Qt::CheckStateRole, Qt::BackgroundRole});
    Q_EMIT chosenChanged();
}

int ItemTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_total; }

int ItemTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_wish.columns.size()) + 1; }

Qt::ItemFlags ItemTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ItemTableModel::checkData(const TableLine *line, int role) const
{
    const bool isChosen = line && m_chosen.contains(line->id);
    if (role == Qt::CheckStateRole)
        return line ? QVariant(isChosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role == Qt::AccessibleTextRole && line)
        return isChosen ? tr("%1, chosen").arg(line->number) : tr("%1, not chosen").arg(line->number);
    return {};
}

QVariant ItemTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableLine *line = lineAt(index.row());
    if (role == LoadingRole)
        return line == nullptr;
    if (role == IdRole)
        return line ? QVariant(line->id.uuid()) : QVariant();
    if (index.column() == 0)
        return checkData(line, role);
    const TableColumn &column = m_wish.columns[size_t(index.column() - 1)];
    if (role == LanguageRole)
        return column.language;
    if (role == Qt::TextAlignmentRole) {
        const QString language = column.language.isEmpty() ? m_wish.language : column.language;
        const bool isRight = QLocale(language).textDirection() == Qt::RightToLeft;
        return int(Qt::AlignVCenter | Qt::AlignAbsolute | (isRight ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::FontRole && column.key == u"sha256")
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!line || index.column() > line->cells.size())
        return {};
    const QString &cell = line->cells.at(index.column() - 1);
    if (role == Qt::DisplayRole) // nobody reads a page of text in one line
        return cell.size() > 300 ? QVariant(cell.left(300) + u'…') : QVariant(cell);
    if (role == Qt::AccessibleTextRole)
        return cell;
    return role == Qt::ToolTipRole && cell.size() > 24 ? QVariant(cell.left(2000)) : QVariant();
}

bool ItemTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TableLine *line = checkIndex(index, CheckIndexOption::IndexIsValid) ? lineAt(index.row()) : nullptr;
    if (!line || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    choose(line->id, value.toInt() == Qt::Checked);
    return true;
}

QVariant ItemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? QVariant(tr("Chosen")) : QVariant();
    const TableColumn &column = m_wish.columns[size_t(section - 1)];
    const QString title = columnTitle(column, m_wish.language);
    const bool isOrder = column == m_order;
    if (role == Qt::DisplayRole)
        return isOrder ? title + (m_isDescending ? u" ▼"_s : u" ▲"_s) : title;
    if (role == Qt::AccessibleTextRole && isOrder)
        return m_isDescending ? tr("%1, in descending order").arg(title) : tr("%1, in ascending order").arg(title);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return title;
    if (role == Qt::TextAlignmentRole) {
        const QString language = column.language.isEmpty() ? m_wish.language : column.language;
        const bool isRight = QLocale(language).textDirection() == Qt::RightToLeft;
        return int(Qt::AlignVCenter | Qt::AlignAbsolute | (isRight ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

} // namespace vitrine
