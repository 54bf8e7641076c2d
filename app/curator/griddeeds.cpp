// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/gridclipboard.h"
#include "curator/gridpane.h"
#include "curator/gridview.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

using namespace Qt::StringLiterals;

// What is done to the cells of the table.
namespace vitrine {

namespace {

constexpr qsizetype mostCopied = 1'000'000;       // cells
constexpr qsizetype mostPasted = 64 * 1024 * 1024; // characters
constexpr qsizetype lookedIntoAtOnce = 20'000;     // characters of the clipboard; more are read beside

QPoint stepOf(CellEditor::Way way)
{
    switch (way) {
    case CellEditor::Way::Up: return {0, -1};
    case CellEditor::Way::Down: return {0, 1};
    case CellEditor::Way::Left: return {-1, 0};
    case CellEditor::Way::Right: return {1, 0};
    case CellEditor::Way::Stay: break;
    }
    return {};
}

/// The cells of an area, as they are shown.
Result<CellBlock> cellsOf(const Reader &reader, const CellGround &ground, const QRect &area)
{
    const std::vector<GridColumn> columns(ground.columns.begin() + area.left(), ground.columns.begin() + area.right() + 1);
    CellBlock cells;
    constexpr int atOnce = 500;
    for (int from = area.top(); from <= area.bottom(); from += atOnce) {
        const int to = std::min(from + atOnce, area.bottom() + 1);
        const auto rows = gridRows(reader, ground.type, columns, {ground.records.begin() + from, ground.records.begin() + to}, ground.language);
        if (!rows)
            return rows.unexpected();
        for (const GridRow &row : *rows) {
            QStringList one;
            for (const GridCell &cell : row.cells)
                one += cell.text;
            cells.push_back(std::move(one));
        }
    }
    return cells;
}

} // namespace

bool GridPane::mayWrite()
{
    if (m_context.editor.isReadOnly())
        tell(tr("This catalogue is open for reading only; nothing was changed."), true);
    return !m_context.editor.isReadOnly();
}

bool GridPane::isOneBlock()
{
    const bool isOne = m_view->isOneBlock();
    if (!isOne)
        tell(tr("Choose one block of cells: several apart are not copied or pasted together."), true);
    return isOne;
}

SharedGround GridPane::ground() const
{
    return std::make_shared<const CellGround>(CellGround{m_model->wish().type, m_model->columns(), m_model->records(), m_context.language});
}

// ---- one cell ----

void GridPane::edit(QKeyEvent *typed)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !mayWrite() || !settle())
        return;
    if (!index.data(GridModel::IsEditedRole).toBool() || !index.data(GridModel::IsReadRole).toBool())
        return showCurrent();
    m_edited = index;
    m_editor = new CellEditor(m_model->wish().type, m_model->columns()[size_t(index.column())], m_context, m_view->viewport());
    connect(m_editor, &CellEditor::done, this, &GridPane::take);
    connect(m_editor, &CellEditor::cancelled, this, [this] {
        closeEditor();
        showCurrent();
    });
    connect(m_editor, &CellEditor::left, this, [this] {
        if (m_editor && !settle()) {
            const QString problem = m_problem;
            closeEditor();
            tell(tr("What was written in the cell was not taken, and what stood there is kept. %1").arg(problem), true);
        }
    });
    m_view->scrollTo(index);
    m_editor->placeOn(m_view->visualRect(index));
    m_editor->show();
    m_editor->begin(index.data(GridModel::ValueRole).toJsonValue());
    m_editor->setFocus(Qt::OtherFocusReason);
    if (typed)
        m_editor->begin(*typed);
    m_editor->placeOn(m_view->visualRect(index));
}

void GridPane::closeEditor()
{
    if (!m_editor)
        return;
    CellEditor *editor = m_editor;
    m_editor.clear();
    m_edited = QPersistentModelIndex();
    const bool hasFocus = editor->isAncestorOf(QApplication::focusWidget());
    editor->hide();
    editor->deleteLater();
    if (hasFocus)
        m_view->setFocus();
}

bool GridPane::settle()
{
    if (!m_editor)
        return true;
    FieldEditor &field = m_editor->field();
    QString problem = field.problem();
    if (problem.isEmpty() && m_edited.isValid()) {
        const auto column = size_t(m_edited.column());
        const CellWish wish{column, CellWish::Kind::Set, {}, orNull(field.value())};
        const QString title = gridTitle(m_model->wish().type, m_model->columns()[column], m_context.language);
        problem = write(title, CellWishes::one(m_model->recordAt(m_edited.row()), wish)) ? QString() : m_problem;
    }
    if (problem.isEmpty()) {
        closeEditor();
        return true;
    }
    m_editor->showProblem(problem);
    tell(problem, true);
    return false;
}

void GridPane::take(CellEditor::Way way)
{
    const QModelIndex from = m_edited;
    if (!settle())
        return;
    const QPoint step = stepOf(way);
    if (from.isValid() && !step.isNull())
        m_view->goTo(from.row() + step.y(), from.column() + step.x());
    else
        showCurrent();
}

/// At once, as one step of undo; false when it was refused, which was told.
bool GridPane::write(const QString &title, const MakeWishes &make)
{
    CellNotes notes;
    const CellDeed deed{m_model->wish().type, m_model->columns(), make, {}, {}};
    const auto plan = rehearseCells(deed, m_context.languages, m_context.language, m_context.reader, notes, false, true);
    QString problem = plan ? QString() : plan.error().message;
    for (const PlannedLine &line : plan ? plan->lines : std::vector<PlannedLine>()) {
        if (!line.refusal.isEmpty())
            problem = line.refusal;
    }
    const auto changes = plan ? changesOf(*plan, m_context.reader) : Result<std::vector<RecordChange>>(std::vector<RecordChange>());
    if (problem.isEmpty() && changes && !changes->empty()) {
        const auto done = m_context.editor.arrange(*changes, title);
        problem = done ? QString() : done.error().message;
    }
    if (problem.isEmpty())
        showCurrent();
    else
        tell(problem, true);
    return problem.isEmpty();
}

// ---- several ----

void GridPane::ask(const QString &title, const QString &step, const MakeWishes &make, bool isOneCell)
{
    if (isOneCell)
        write(title, make);
    else
        Q_EMIT rehearseAsked({m_model->wish().type, m_model->columns(), make, title, step});
}

void GridPane::fillDown()
{
    if (!mayWrite() || !settle())
        return;
    const auto areas = m_view->areas();
    const QRect whole = m_view->area();
    if (areas.isEmpty() || whole.bottom() == 0)
        return tell(tr("Choose the cell whose value is to go down, and the cells below it."), true);
    const bool isOneCell = areas.size() == 1 && whole.width() == 1 && whole.height() <= 2;
    //: a step of undo: %1 is how many
    ask(tr("Fill down"), tr("Filled down in %1 records"), CellWishes::fillDown(ground(), areas), isOneCell);
}

void GridPane::clearCells()
{
    if (!mayWrite() || !settle())
        return;
    const auto areas = m_view->areas();
    const bool isOneCell = areas.size() == 1 && areas.front().size() == QSize(1, 1);
    //: a step of undo: %1 is how many
    ask(tr("Empty the cells"), tr("Emptied cells of %1 records"), CellWishes::clear(ground(), areas), isOneCell);
}

void GridPane::copy()
{
    const QRect area = m_view->area();
    if (area.isEmpty() || m_copying.isBusy() || !isOneBlock())
        return;
    if (qsizetype(area.width()) * area.height() > mostCopied)
        return tell(tr("These are too many cells for the clipboard, which takes %L1; nothing was copied. An export takes all of them.").arg(mostCopied), true);
    const SharedGround cells = ground();
    constexpr int copiedAtOnce = 40; // rows
    if (area.height() <= copiedAtOnce) {
        const auto copied = cellsOf(m_context.reader, *cells, area);
        return copied ? putOnClipboard(*copied) : Q_EMIT failed(copied.error());
    }
    tell(tr("The cells are being copied …"));
    m_copying.start([this, reader = &m_context.reader, cells, area](const Job &) -> Background::Answer {
        const auto own = reader->clone();
        const auto copied = own ? cellsOf(**own, *cells, area) : Result<CellBlock>(own.unexpected());
        return [this, copied] { copied ? putOnClipboard(*copied) : Q_EMIT failed(copied.error()); };
    });
}

void GridPane::putOnClipboard(const CellBlock &cells)
{
    QGuiApplication::clipboard()->setMimeData(mimeOf(cells));
    tell(tr("%n cell(s) copied.", nullptr, int(cells.size()) * int(columnsOf(cells))));
}

/// Names are looked for among all of the catalogue, beside.
bool GridPane::isReadAtOnce(int column) const
{
    const FieldKind kind = m_model->shapeOf(column).kind;
    return kind != FieldKind::Reference && kind != FieldKind::References;
}

void GridPane::paste()
{
    if (!mayWrite() || !settle() || !isOneBlock())
        return;
    if (m_copying.isBusy())
        return tell(tr("The cells are still being copied; paste again in a moment."));
    const GridClip clip = GridClip::of(QGuiApplication::clipboard()->mimeData());
    if (clip.isEmpty())
        return tell(tr("There is nothing on the clipboard that cells could take."), true);
    if (clip.size() > mostPasted)
        return tell(tr("What lies on the clipboard is too large for the table; nothing was changed. An import takes large files."), true);
    const QRect area = m_view->area();
    bool isOneCell = false;
    if (clip.size() <= lookedIntoAtOnce && area.size() == QSize(1, 1) && isReadAtOnce(area.left())) {
        const CellBlock block = clip.cells();
        isOneCell = block.size() == 1 && columnsOf(block) == 1;
    }
    //: a step of undo: %1 is how many
    ask(tr("Paste"), tr("Pasted into %1 records"), CellWishes::paste(ground(), area, [clip] { return clip.cells(); }), isOneCell);
}

} // namespace vitrine
