// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/gridview.h"

#include "curator/griddelegate.h"
#include "curator/gridmodel.h"
#include "widgets/deskstyle.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace vitrine {

GridView::GridView(GridModel *model, const QString &language, QWidget *parent) : QTableView(parent)
{
    constexpr int rowHeight = 34;
    constexpr int numberWidth = 124;
    setObjectName(u"grid"_s);
    setFont(deskFont(language));
    setModel(model);
    setItemDelegate(new GridDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    verticalHeader()->setFixedWidth(numberWidth);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(verticalHeader(), &QHeaderView::sectionDoubleClicked, this, &GridView::openAsked);
}

QList<QRect> GridView::areas() const
{
    QList<QRect> areas;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        areas += QRect(range.left(), range.top(), range.width(), range.height());
    if (areas.isEmpty() && currentIndex().isValid())
        areas += QRect(currentIndex().column(), currentIndex().row(), 1, 1);
    return areas;
}

QRect GridView::area() const
{
    QRect whole;
    for (const QRect &one : areas())
        whole = whole.united(one);
    return whole;
}

bool GridView::isOneBlock() const
{
    qint64 cells = 0;
    for (const QRect &one : areas())
        cells += qint64(one.width()) * one.height();
    return cells == qint64(area().width()) * area().height();
}

void GridView::goTo(int row, int column)
{
    const int lastRow = model()->rowCount() - 1;
    const int lastColumn = model()->columnCount() - 1;
    if (lastRow < 0 || lastColumn < 0)
        return;
    setCurrentIndex(model()->index(std::clamp(row, 0, lastRow), std::clamp(column, 0, lastColumn)));
}

bool GridView::takeKey(QKeyEvent *event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteAsked();
    else if (isControl && event->key() == Qt::Key_D)
        Q_EMIT fillAsked();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT clearAsked();
    else if (isControl && isReturn)
        Q_EMIT openAsked(currentIndex().row());
    else if (event->key() == Qt::Key_F2 || isReturn)
        Q_EMIT editAsked(nullptr);
    else
        return false;
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (!currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    const QString typed = event->text();
    const bool isTyped = !typed.isEmpty() && typed.front().isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
    if (takeKey(event))
        event->accept();
    else if (isTyped)
        Q_EMIT editAsked(event);
    else
        QTableView::keyPressEvent(event);
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->position().toPoint()).isValid())
        Q_EMIT editAsked(nullptr);
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    Q_EMIT scrolled();
}

} // namespace vitrine
