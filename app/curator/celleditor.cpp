// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/celleditor.h"

#include "curator/planmodel.h"
#include "curator/typing.h"
#include "widgets/fonts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A text is edited one language at a time; its control has several lines where its texts have.
FieldShape cellShape(FieldShape shape)
{
    if (shape.kind == FieldKind::Text) {
        shape.kind = FieldKind::Word;
        shape.group = shape.isLong ? FieldGroup::Internal : FieldGroup::Description;
    }
    return shape;
}

QWidget *innermost(QWidget *widget)
{
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

} // namespace

CellEditor::CellEditor(RecordType type, const GridColumn &column, DeskContext &context, QWidget *parent)
    : QFrame(parent), m_shape(plannedShape(type, column.key)),
      m_field(makeFieldEditor(cellShape(m_shape), gridTitle(type, column, context.language), context, this)), m_input(innermost(m_field)),
      m_problem(new QLabel(this))
{
    setObjectName(u"cellEditor"_s);
    setAutoFillBackground(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    if (!column.language.isEmpty()) {
        new TypingHelp(m_input, column.language);
        m_input->setLayoutDirection(directionOf(column.language));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 4);
    layout->setSpacing(2);
    layout->addWidget(m_field);
    layout->addWidget(m_problem);
    setFocusProxy(m_field);
    m_input->installEventFilter(this);
    connect(m_field, &FieldEditor::edited, this, [this] { showProblem({}); });
    connect(m_field, &FieldEditor::settled, this, [this] {
        if (m_shape.kind == FieldKind::Reference) // one was chosen from the offers
            QMetaObject::invokeMethod(this, [this] { Q_EMIT done(Way::Stay); }, Qt::QueuedConnection);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watchFocus(now); });
}

void CellEditor::begin(const QJsonValue &value)
{
    m_field->setValue(m_shape.kind == FieldKind::Text && value.isObject() ? value.toObject().value("text"_L1) : value);
    if (auto *line = qobject_cast<QLineEdit *>(m_input))
        line->selectAll();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_input))
        text->moveCursor(QTextCursor::End);
}

void CellEditor::begin(QKeyEvent &key)
{
    if (qobject_cast<QLineEdit *>(m_input) || qobject_cast<QPlainTextEdit *>(m_input))
        begin(QJsonValue());
    QCoreApplication::sendEvent(m_input, &key);
}

void CellEditor::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
    placeOn(m_cell);
}

void CellEditor::placeOn(const QRect &cell)
{
    constexpr int narrowest = 240;
    constexpr int narrowestText = 420;
    m_cell = cell;
    const bool isWide = qobject_cast<QPlainTextEdit *>(m_input) || m_shape.kind == FieldKind::References;
    const QRect room = parentWidget()->rect();
    const int width = std::min(std::max(cell.width(), isWide ? narrowestText : narrowest), room.width());
    setFixedWidth(width);
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    const int height = std::min(std::max(cell.height(), needed), room.height());
    const int start = layoutDirection() == Qt::RightToLeft ? cell.right() + 1 - width : cell.left();
    const int x = std::clamp(start, 0, std::max(0, room.width() - width));
    setGeometry(x, std::clamp(cell.top(), 0, std::max(0, room.height() - height)), width, height);
}

/// What is understood of a date, or a reason, comes and goes below the line.
bool CellEditor::event(QEvent *event)
{
    const bool isTaken = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        placeOn(m_cell);
    return isTaken;
}

/// A list of offers is part of this.
void CellEditor::watchFocus(QWidget *now)
{
    const bool isOurs = !now || now == this || isAncestorOf(now) || now->window()->windowType() == Qt::Popup;
    if (!isOurs && isVisible())
        Q_EMIT left();
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    return takeKey(static_cast<QKeyEvent &>(*event));
}

bool CellEditor::takeKey(QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Escape: Q_EMIT cancelled(); return true;
    case Qt::Key_Tab: Q_EMIT done(Way::Right); return true;
    case Qt::Key_Backtab: Q_EMIT done(Way::Left); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return takeReturn(key);
    default: return false;
    }
}

bool CellEditor::takeReturn(const QKeyEvent &key)
{
    auto *text = qobject_cast<QPlainTextEdit *>(m_input);
    if (text && key.modifiers().testAnyFlags(Qt::AltModifier | Qt::ControlModifier)) {
        text->insertPlainText(u"\n"_s); // as in spreadsheets
        return true;
    }
    const auto *line = qobject_cast<QLineEdit *>(m_input);
    const bool isReference = m_shape.kind == FieldKind::Reference || m_shape.kind == FieldKind::References;
    if (isReference && line->isModified() && !line->text().trimmed().isEmpty())
        return false; // it takes the first offer
    Q_EMIT done(key.modifiers().testFlag(Qt::ShiftModifier) ? Way::Up : Way::Down);
    return true;
}

} // namespace vitrine
