// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/itemtableview.h"

#include "archive/checkheader.h"
#include "models/itemtablemodel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int checkWidth = 40;
constexpr int lineHeight = 32;

/// Lights the lines of chosen items.
class LineDelegate final : public QStyledItemDelegate {
public:
    LineDelegate(const QColor &lit, QObject *parent) : QStyledItemDelegate(parent), m_lit(lit) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            painter->fillRect(option.rect, m_lit);
        QStyledItemDelegate::paint(painter, option, index);
    }

protected:
    /// What is cut has its dots where its own language ends, whatever the desk's is.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() > 0)
            option->direction = option->displayAlignment.testFlag(Qt::AlignRight) ? Qt::RightToLeft : Qt::LeftToRight;
    }

private:
    QColor m_lit;
};

} // namespace

ItemTableView::ItemTableView(const QColor &litFill, QWidget *parent) : QTableView(parent)
{
    setObjectName(u"items"_s);
    setAccessibleName(tr("Items"));
    setAccessibleDescription(tr("The space bar chooses an item, Ctrl+A all of the list."));
    setItemDelegate(new LineDelegate(litFill, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    auto *header = new CheckHeader(this);
    setHorizontalHeader(header);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(checkWidth);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->hide();
    connect(header, &QHeaderView::sectionClicked, this, &ItemTableView::sortBy);
    connect(header, &QHeaderView::sectionMoved, this, &ItemTableView::columnsMoved);
}

void ItemTableView::setItems(ItemTableModel *model)
{
    m_items = model;
    setModel(model);
    static_cast<CheckHeader *>(horizontalHeader())->follow(model);
    connect(model, &ItemTableModel::found, this, &ItemTableView::showSeen);
}

void ItemTableView::setColumns(const std::vector<TableColumn> &columns, const QHash<QString, int> &widths)
{
    m_items->setColumns(columns);
    QHeaderView *header = horizontalHeader();
    const QSignalBlocker blocker(header);
    for (int i = 0; i < header->count(); ++i)
        header->moveSection(header->visualIndex(i), i);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, checkWidth);
    for (size_t i = 0; i < columns.size(); ++i)
        header->resizeSection(int(i) + 1, widths.value(columns[i].text(), usualWidth(columns[i])));
    showSeen();
}

std::optional<TableColumn> ItemTableView::columnAt(int section) const
{
    const auto &columns = m_items->columns();
    return section > 0 && section <= int(columns.size()) ? std::optional(columns[size_t(section - 1)]) : std::nullopt;
}

std::vector<TableColumn> ItemTableView::shownColumns() const
{
    std::vector<TableColumn> shown;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        if (const auto column = columnAt(horizontalHeader()->logicalIndex(visual)))
            shown.push_back(*column);
    }
    return shown;
}

QHash<QString, int> ItemTableView::widths() const
{
    QHash<QString, int> widths;
    for (int section = 1; section < horizontalHeader()->count(); ++section) {
        const bool isStretched = horizontalHeader()->visualIndex(section) == horizontalHeader()->count() - 1;
        if (const auto column = columnAt(section); column && !isStretched)
            widths.insert(column->text(), columnWidth(section));
    }
    return widths;
}

void ItemTableView::showOrder(const TableColumn &column, bool isDescending)
{
    m_order = column;
    m_isDescending = isDescending;
    m_items->showOrder(column, isDescending);
}

/// The same header again turns the order round.
void ItemTableView::sortBy(int section)
{
    if (section == 0) {
        Q_EMIT m_items->chosen().isEmpty() ? Q_EMIT allAsked() : Q_EMIT noneAsked();
        return;
    }
    if (const auto column = columnAt(section))
        Q_EMIT sortAsked(*column, *column == m_order && !m_isDescending);
}

void ItemTableView::goTo(int row)
{
    const QModelIndex index = m_items->index(row, std::max(1, currentIndex().column()));
    setCurrentIndex(index);
    scrollTo(index);
}

void ItemTableView::showSeen()
{
    if (!m_items || m_items->total() == 0)
        return;
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    m_items->show(first, last < 0 ? m_items->total() - 1 : last);
}

void ItemTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const int seen = rowAt(0);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason && seen >= 0)
        setCurrentIndex(m_items->index(seen, 1)); // what has the keyboard is seen
}

void ItemTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    showSeen();
}

void ItemTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    showSeen();
}

void ItemTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const TableLine *line = m_items && current.row() != previous.row() ? m_items->lineAt(current.row()) : nullptr;
    if (line)
        Q_EMIT itemAsked(line->id);
}

void ItemTableView::toggle(int row)
{
    m_anchor = row;
    if (const TableLine *line = m_items->lineAt(row))
        m_items->choose(line->id, !m_items->chosen().contains(line->id));
}

/// The current line and the next one are chosen.
void ItemTableView::extend(int step)
{
    const int row = currentIndex().row();
    const int next = row + step;
    if (row < 0 || next < 0 || next >= m_items->total())
        return;
    for (const int one : {row, next}) {
        if (const TableLine *line = m_items->lineAt(one))
            m_items->choose(line->id, true);
    }
    goTo(next);
}

void ItemTableView::keyPressEvent(QKeyEvent *event)
{
    const auto column = columnAt(currentIndex().column());
    const bool isOrder = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->matches(QKeySequence::SelectAll))
        Q_EMIT allAsked();
    else if (isOrder && event->key() == Qt::Key_A)
        Q_EMIT noneAsked();
    else if (isOrder && column && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT sortAsked(*column, event->key() == Qt::Key_Down);
    else if (event->key() == Qt::Key_Space && currentIndex().isValid())
        toggle(currentIndex().row());
    else if (event->modifiers() == Qt::ShiftModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        extend(event->key() == Qt::Key_Up ? -1 : 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT detailAsked();
    else
        QTableView::keyPressEvent(event);
}

void ItemTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isBox = index.isValid() && index.column() == 0 && event->button() == Qt::LeftButton;
    if (isBox && event->modifiers() == Qt::ShiftModifier)
        return void(Q_EMIT rangeAsked(std::min(m_anchor, index.row()), std::max(m_anchor, index.row())));
    if (isBox)
        m_anchor = index.row();
    QTableView::mousePressEvent(event);
}

} // namespace vitrine
