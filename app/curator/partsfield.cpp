// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/partsfield.h"

#include "models/fieldwords.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

PartField::PartField(const FieldShape &shape, DeskContext &context, QWidget *parent) : FieldEditor(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    constexpr int columns = 3;
    int at = 0;
    for (const FieldShape &one : shape.parts) {
        const QString title = FieldWords::title(RecordType::Agent, one.key);
        FieldEditor *editor = makeFieldEditor(one, title, context, this);
        connect(editor, &FieldEditor::edited, this, &FieldEditor::edited);
        connect(editor, &FieldEditor::settled, this, &FieldEditor::settled);
        if (editor->isWide() && at % columns != 0)
            at += columns - at % columns;
        const int width = editor->isWide() ? columns : 1;
        if (!editor->showsTitle()) {
            auto *label = new QLabel(title, this);
            label->setObjectName(u"second"_s);
            label->setBuddy(editor);
            grid->addWidget(label, 2 * (at / columns), at % columns, 1, width);
        }
        grid->addWidget(editor, 2 * (at / columns) + 1, at % columns, 1, width);
        at += width;
        m_parts.push_back({one.key, editor});
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    if (!m_parts.empty())
        setFocusProxy(m_parts.front().editor);
}

void PartField::setValue(const QJsonValue &value)
{
    for (const Part &part : m_parts)
        part.editor->setValue(value.toObject().value(part.key));
}

QJsonValue PartField::value() const
{
    QJsonObject whole;
    for (const Part &part : m_parts) {
        if (const QJsonValue value = part.editor->value(); !value.isNull())
            whole.insert(part.key, value);
    }
    return whole.isEmpty() ? QJsonValue() : QJsonValue(whole);
}

QString PartField::problem() const
{
    for (const Part &part : m_parts) {
        if (const QString problem = part.editor->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

void PartField::setReadOnly(bool isReadOnly)
{
    for (const Part &part : m_parts)
        part.editor->setReadOnly(isReadOnly);
}

void PartField::setTitle(const QString &title)
{
    setAccessibleName(title);
    for (const Part &part : m_parts)
        part.editor->setTitle(tr("%1: %2").arg(title, FieldWords::title(RecordType::Agent, part.key)));
}

PartsField::PartsField(const FieldShape &shape, DeskContext &context, QWidget *parent)
    : FieldEditor(parent), m_shape(shape), m_context(context), m_column(new QVBoxLayout(this)), m_add(new QToolButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_add->setText(tr("+ Add"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addRow({});
        m_rows.back().part->setFocus();
        Q_EMIT edited();
    });
}

QWidget *PartsField::handles(PartField *part, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto add = [&](const QString &sign, const QString &words, auto deed) {
        auto *button = new QToolButton(box);
        button->setObjectName(u"plain"_s);
        button->setText(sign);
        button->setAccessibleName(tr("%1: %2").arg(m_title, words));
        button->setToolTip(words);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, deed);
        column->addWidget(button);
    };
    add(u"↑"_s, tr("Move up"), [this, part] { move(part, -1); });
    add(u"↓"_s, tr("Move down"), [this, part] { move(part, 1); });
    add(u"×"_s, tr("Take away"), [this, part] { removeRow(part); });
    column->addStretch(1);
    return box;
}

void PartsField::addRow(const QJsonValue &value)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"card"_s);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 8, 8, 10);
    auto *part = new PartField(m_shape, m_context, frame);
    part->setTitle(tr("%1 %2").arg(m_title, QLocale().toString(int(m_rows.size()) + 1)));
    part->setValue(value);
    part->setReadOnly(m_isReadOnly);
    connect(part, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(part, &FieldEditor::settled, this, &FieldEditor::settled);
    row->addWidget(part, 1);
    QWidget *buttons = handles(part, frame);
    buttons->setVisible(!m_isReadOnly);
    row->addWidget(buttons);
    m_column->insertWidget(int(m_rows.size()), frame);
    m_rows.push_back({frame, part});
    setTabOrder(buttons, m_add);
}

void PartsField::setRows(qsizetype count)
{
    while (qsizetype(m_rows.size()) > count) {
        m_rows.back().frame->hide();
        m_rows.back().frame->deleteLater();
        m_rows.pop_back();
    }
    while (qsizetype(m_rows.size()) < count)
        addRow({});
}

std::vector<QJsonValue> PartsField::values() const
{
    std::vector<QJsonValue> all;
    for (const Row &row : m_rows)
        all.push_back(row.part->value());
    return all;
}

void PartsField::setValue(const QJsonValue &value)
{
    const QJsonArray all = value.toArray();
    setRows(all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        m_rows[size_t(i)].part->setValue(all.at(i));
}

QJsonValue PartsField::value() const
{
    QJsonArray all;
    for (const QJsonValue &one : values()) {
        if (!one.isNull())
            all.append(one);
    }
    return all.isEmpty() ? QJsonValue() : QJsonValue(all);
}

QString PartsField::problem() const
{
    for (const Row &row : m_rows) {
        if (const QString problem = row.part->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

void PartsField::move(const PartField *part, int by)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [part](const Row &one) { return one.part == part; });
    const auto at = row - m_rows.begin();
    if (at + by < 0 || at + by >= std::ssize(m_rows))
        return;
    std::vector<QJsonValue> all = values();
    std::swap(all[size_t(at)], all[size_t(at + by)]);
    for (size_t i = 0; i < all.size(); ++i)
        m_rows[i].part->setValue(all[i]);
    Q_EMIT edited();
    Q_EMIT settled();
}

void PartsField::removeRow(const PartField *part)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [part](const Row &one) { return one.part == part; });
    row->frame->hide();
    row->frame->deleteLater();
    m_rows.erase(row);
    m_add->setFocus();
    Q_EMIT edited();
    Q_EMIT settled();
}

void PartsField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_add->setVisible(!isReadOnly);
    setEnabled(!isReadOnly);
}

void PartsField::setTitle(const QString &title)
{
    m_title = title;
    m_add->setAccessibleName(tr("%1: add").arg(title));
}

} // namespace vitrine
