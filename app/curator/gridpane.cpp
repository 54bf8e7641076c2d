// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/gridpane.h"

#include "base/bidi.h"
#include "curator/columnchooser.h"
#include "curator/gridview.h"
#include "domain/enumnames.h"
#include "models/fieldwords.h"
#include "widgets/deskstyle.h"
#include "widgets/fonts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int usualWidth = 190;
} // namespace

GridPane::GridPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new GridModel(context.reader, context.language, this)),
      m_view(new GridView(m_model, context.language, this)), m_title(new QLabel(this)), m_count(new QLabel(this)),
      m_columns(new QToolButton(this)), m_chooser(new ColumnChooser(context.language, this)), m_said(new QLabel(this))
{
    setObjectName(u"gridPane"_s);
    m_view->setAccessibleName(tr("Table of records"));
    m_said->setWordWrap(true);
    m_said->setMinimumHeight(m_said->fontMetrics().height() * 2);
    m_said->setAlignment(QStyle::visualAlignment(directionOf(context.language), Qt::AlignLeading) | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(10);
    makeHead();
    column->addWidget(m_view, 1);
    column->addWidget(m_said);
    setFocusProxy(m_view);
    connectView();
    tell({});
}

void GridPane::makeHead()
{
    m_title->setFont(deskTitleFont(m_context.language));
    m_count->setObjectName(u"second"_s);
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setText(tr("Columns …"));
    auto *open = new QToolButton(this);
    open->setText(tr("Open the form"));
    open->setToolTip(tr("Ctrl+Return"));
    auto *close = new QToolButton(this);
    close->setText(tr("Close the table"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    for (QToolButton *one : {m_columns, open, close}) {
        one->setFocusPolicy(Qt::StrongFocus);
        head->addWidget(one);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    connect(m_columns, &QToolButton::clicked, this, [this] {
        m_chooser->offer(m_model->wish().type, m_context.languages, m_model->columns());
        m_chooser->adjustSize();
        const int x = isRightToLeft() ? m_columns->width() - m_chooser->width() : 0;
        m_chooser->move(m_columns->mapToGlobal(QPoint(x, m_columns->height() + 2)));
        m_chooser->show();
        m_chooser->setFocus();
    });
    connect(open, &QToolButton::clicked, this, [this] { Q_EMIT openAsked(m_record); });
    connect(close, &QToolButton::clicked, this, &GridPane::closed);
}

void GridPane::connectView()
{
    connect(m_view, &GridView::editAsked, this, &GridPane::edit);
    connect(m_view, &GridView::fillAsked, this, &GridPane::fillDown);
    connect(m_view, &GridView::clearAsked, this, &GridPane::clearCells);
    connect(m_view, &GridView::copyAsked, this, &GridPane::copy);
    connect(m_view, &GridView::pasteAsked, this, &GridPane::paste);
    connect(m_view, &GridView::openAsked, this, [this](int row) { Q_EMIT openAsked(m_model->recordAt(row)); });
    connect(m_view, &GridView::scrolled, this, [this] {
        if (m_editor)
            m_editor->placeOn(m_view->visualRect(m_edited));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &GridPane::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GridPane::showCount);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionMoved, this, [this](int, int from, int to) { columnMoved(from, to); });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) { keepWidth(column, width); });
    connect(m_chooser, &ColumnChooser::changed, this, &GridPane::columnsChosen);
    connect(m_model, &GridModel::listed, this, &GridPane::listed);
    connect(m_model, &GridModel::failed, this, &GridPane::failed);
    connect(m_model, &GridModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_view->currentIndex().row();
        if (row >= first.row() && row <= last.row())
            showCurrent();
    });
}

void GridPane::setWish(const ListWish &wish)
{
    const bool isOther = wish.type != m_model->wish().type || m_model->columns().empty();
    m_title->setText(FieldWords::types(wish.type));
    if (isOther)
        closeEditor();
    m_model->setWish(wish, columnsFor(wish.type));
    if (isOther)
        showColumns(m_model->columns());
}

void GridPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setAwake(true);
}

void GridPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setAwake(false);
}

/// The rows may be others now: whoever was there stands there still.
void GridPane::listed()
{
    const int row = m_model->rowOf(m_record);
    const int column = std::max(0, m_view->currentIndex().column());
    if (!m_view->currentIndex().isValid() || m_view->currentIndex().row() != row)
        m_view->goTo(std::max(0, row), column);
    showCount();
}

void GridPane::showRecord(RecordId record)
{
    m_record = record;
    const int row = m_model->rowOf(record);
    if (row >= 0 && row != m_view->currentIndex().row())
        m_view->goTo(row, m_view->currentIndex().column());
}

RecordId GridPane::current() const { return m_record; }

std::vector<RecordId> GridPane::chosenRecords() const
{
    std::vector<bool> isChosen(m_model->records().size());
    for (const QRect &area : m_view->areas())
        std::fill(isChosen.begin() + area.top(), isChosen.begin() + area.bottom() + 1, true);
    std::vector<RecordId> chosen;
    for (size_t row = 0; row < isChosen.size(); ++row) {
        if (isChosen[row])
            chosen.push_back(m_model->records()[row]);
    }
    return chosen;
}

void GridPane::tell(const QString &sentence, bool isProblem)
{
    m_problem = isProblem ? sentence : QString();
    const QString name = isProblem ? u"problem"_s : u"second"_s;
    if (m_said->objectName() != name) {
        m_said->setObjectName(name);
        m_said->style()->unpolish(m_said);
        m_said->style()->polish(m_said);
    }
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
}

QString GridPane::said() const { return m_said->text(); }

/// All that the cell holds, and for a date how it was understood.
void GridPane::showCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return tell({});
    const RecordId record = m_model->recordAt(index.row());
    if (record != m_record) {
        m_record = record;
        Q_EMIT currentRecordChanged(record);
    }
    const QString text = index.data(Qt::EditRole).toString().left(300).replace(u'\n', u' ');
    const bool isDate = m_model->shapeOf(index.column()).kind == FieldKind::Date;
    const QString more = isDate && !text.isEmpty() ? index.data(Qt::ToolTipRole).toString() : QString();
    if (!index.data(GridModel::IsEditedRole).toBool())
        //: %1 is what a cell holds
        tell(tr("%1  (has parts of its own: it is changed on the form)").arg(text));
    else
        tell(more.isEmpty() || more == text ? text : isolate(text) + u"  –  "_s + more);
}

void GridPane::showCount()
{
    qsizetype chosen = 0;
    for (const QRect &area : m_view->areas())
        chosen += qsizetype(area.width()) * area.height();
    const QString records = tr("%n record(s)", nullptr, m_model->rowCount());
    //: how many records, how many cells of them are chosen
    m_count->setText(chosen > 1 ? tr("%1, %2").arg(records, tr("%n cell(s) chosen", nullptr, int(chosen))) : records);
}

// ---- columns ----

std::vector<GridColumn> GridPane::columnsFor(RecordType type) const
{
    QStringList names;
    for (const QJsonValue name : m_kept.value(enumName(type)).toObject().value("columns"_L1).toArray())
        names += name.toString();
    const auto columns = gridColumns(type, m_context.languages, names);
    return columns.empty() ? usualGridColumns(type, m_context.languages) : columns;
}

void GridPane::showColumns(const std::vector<GridColumn> &columns)
{
    const QScopedValueRollback<bool> arranging(m_isArranging, true);
    if (columns != m_model->columns())
        m_model->setColumns(columns);
    const QJsonObject widths = m_kept.value(enumName(m_model->wish().type)).toObject().value("widths"_L1).toObject();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::clamp(widths.value(gridName(columns[size_t(column)])).toInt(usualWidth), 40, 2000));
    m_view->goTo(std::max(0, m_model->rowOf(m_record)), 0);
}

void GridPane::columnsChosen()
{
    const auto columns = m_chooser->chosen();
    if (columns.empty())
        return tell(tr("A table needs at least one column."), true);
    closeEditor();
    QJsonArray names;
    for (const GridColumn &column : columns)
        names.append(gridName(column));
    const QString type = enumName(m_model->wish().type);
    QJsonObject kept = m_kept.value(type).toObject();
    kept.insert(u"columns"_s, names);
    m_kept.insert(type, kept);
    showColumns(columns);
}

/// A column that was dragged has its new place in the model, so that what is copied and pasted follows the eye.
void GridPane::columnMoved(int from, int to)
{
    if (m_isArranging)
        return;
    auto columns = m_model->columns();
    const GridColumn moved = columns[size_t(from)];
    columns.erase(columns.begin() + from);
    columns.insert(columns.begin() + to, moved);
    {
        const QScopedValueRollback<bool> arranging(m_isArranging, true);
        m_view->horizontalHeader()->moveSection(to, from);
    }
    m_chooser->offer(m_model->wish().type, m_context.languages, columns);
    columnsChosen();
}

void GridPane::keepWidth(int column, int width)
{
    if (m_isArranging || width <= 0 || column >= m_model->columnCount())
        return;
    const QString type = enumName(m_model->wish().type);
    QJsonObject kept = m_kept.value(type).toObject();
    QJsonObject widths = kept.value("widths"_L1).toObject();
    widths.insert(gridName(m_model->columns()[size_t(column)]), width);
    kept.insert(u"widths"_s, widths);
    m_kept.insert(type, kept);
}

QByteArray GridPane::state() const { return QJsonDocument(m_kept).toJson(QJsonDocument::Compact); }

void GridPane::restoreState(const QByteArray &state)
{
    m_kept = QJsonDocument::fromJson(state).object();
    if (!m_model->columns().empty())
        showColumns(columnsFor(m_model->wish().type));
}

} // namespace vitrine
