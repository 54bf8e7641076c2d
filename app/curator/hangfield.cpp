// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/hangfield.h"

#include "models/fieldwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The field of an entry that names the record; an entry of a plain list is the uid itself.
constexpr QLatin1StringView itemKey("item");
constexpr int entryRole = Qt::UserRole + 1;

FieldShape referenceOf(const FieldShape &shape)
{
    FieldShape reference = shape;
    if (shape.kind == FieldKind::Parts)
        reference.refers = RecordType::Item;
    return reference;
}

} // namespace

HangField::HangField(const FieldShape &shape, DeskContext &context, QWidget *parent)
    : FieldEditor(parent), m_shape(shape), m_context(context), m_list(new QListWidget(this)), m_position(new QSpinBox(this)),
      m_tools(new QWidget(this)), m_input(new ReferenceInput(referenceOf(shape), context, this))
{
    m_list->setObjectName(u"hang"_s);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMinimumHeight(300);
    m_list->installEventFilter(this);
    m_input->line()->setPlaceholderText(tr("add …"));
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Position"), this);
    label->setBuddy(m_position);
    m_position->setObjectName(u"hangPosition"_s);
    m_position->setAccessibleName(tr("Position of the chosen line"));
    m_position->setKeyboardTracking(false);
    auto *away = new QToolButton(this);
    away->setText(tr("Take away"));
    away->setFocusPolicy(Qt::StrongFocus);
    tools->addWidget(label);
    tools->addWidget(m_position);
    tools->addWidget(away);
    tools->addStretch(1);
    tools->addWidget(m_input, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tools);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(away, &QToolButton::clicked, this, &HangField::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &HangField::showPosition);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &HangField::readOrder);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, [this] { QMetaObject::invokeMethod(this, &HangField::readOrder, Qt::QueuedConnection); });
    connect(m_position, &QSpinBox::valueChanged, this, [this](int position) { move(m_list->currentRow(), position - 1); });
    connect(m_input, &ReferenceInput::chosen, this, [this](const QString &uid) {
        m_entries.append(m_shape.kind == FieldKind::Parts ? QJsonValue(QJsonObject{{itemKey, uid}}) : QJsonValue(uid));
        fillList(int(m_entries.size()) - 1);
        changed();
    });
}

QString HangField::uidOf(const QJsonValue &entry) const
{
    return entry.isObject() ? entry.toObject().value(itemKey).toString() : entry.toString();
}

void HangField::changed()
{
    Q_EMIT edited();
    Q_EMIT settled();
}

void HangField::fillList(int current)
{
    m_isFilling = true;
    m_list->clear();
    const RecordType type = m_shape.kind == FieldKind::Parts ? RecordType::Item : *m_shape.refers;
    const QLocale locale(m_context.language);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QString spot = m_entries.at(i).toObject().value("spot"_L1).toString();
        QString words = locale.toString(i + 1) + u"   "_s + m_context.choices.titleOf(type, uidOf(m_entries.at(i)));
        if (!spot.isEmpty())
            words += u"   ("_s + spot + u')';
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(entryRole, m_entries.at(i).toVariant());
    }
    m_list->setCurrentRow(current);
    m_isFilling = false;
    showPosition();
}

void HangField::showPosition()
{
    const QSignalBlocker quiet(m_position);
    m_position->setRange(m_entries.isEmpty() ? 0 : 1, int(m_entries.size()));
    m_position->setValue(m_list->currentRow() + 1);
    m_position->setEnabled(m_list->currentRow() >= 0);
}

/// After a drag the list is the order.
void HangField::readOrder()
{
    if (m_isFilling)
        return;
    QJsonArray entries;
    for (int row = 0; row < m_list->count(); ++row)
        entries.append(QJsonValue::fromVariant(m_list->item(row)->data(entryRole)));
    if (entries == m_entries || entries.size() != m_entries.size())
        return;
    m_entries = entries;
    fillList(m_list->currentRow());
    changed();
}

void HangField::move(int from, int to)
{
    if (from < 0 || from >= m_entries.size() || to < 0 || to >= m_entries.size() || from == to)
        return;
    const QJsonValue entry = m_entries.takeAt(from);
    m_entries.insert(to, entry);
    fillList(to);
    changed();
}

void HangField::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_entries.removeAt(row);
    fillList(std::min(row, int(m_entries.size()) - 1));
    changed();
}

bool HangField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_list && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride);
    if (!isKey || !m_input->isVisibleTo(this))
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers() == Qt::AltModifier;
    const bool isMove = isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    const bool isAway = key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier;
    if (!isMove && !isAway)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true; // the window's own Delete is for the record
    const int row = m_list->currentRow();
    isAway ? removeCurrent() : move(row, row + (key->key() == Qt::Key_Up ? -1 : 1));
    return true;
}

void HangField::setValue(const QJsonValue &value)
{
    if (value.toArray() == m_entries && m_list->count() == m_entries.size())
        return;
    m_entries = value.toArray();
    fillList(m_entries.isEmpty() ? -1 : 0);
}

QJsonValue HangField::value() const { return m_entries.isEmpty() ? QJsonValue() : QJsonValue(m_entries); }

void HangField::setReadOnly(bool isReadOnly)
{
    m_tools->setVisible(!isReadOnly);
    m_list->setDragDropMode(isReadOnly ? QAbstractItemView::NoDragDrop : QAbstractItemView::InternalMove);
}

void HangField::setTitle(const QString &title)
{
    m_list->setAccessibleName(title);
    m_input->line()->setAccessibleName(tr("%1: add").arg(title));
}

} // namespace vitrine
