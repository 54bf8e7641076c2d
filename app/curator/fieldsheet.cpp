// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/fieldsheet.h"

#include "models/fieldwords.h"
#include "models/recordvalues.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

FieldBox::FieldBox(const FieldShape &shape, const QString &title, DeskContext &context, QWidget *parent)
    : QWidget(parent), m_shape(shape), m_editor(makeFieldEditor(shape, title, context, this)), m_words(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (!m_editor->showsTitle()) {
        auto *label = new QLabel(title, this);
        label->setObjectName(u"second"_s);
        label->setBuddy(m_editor);
        column->addWidget(label);
    }
    column->addWidget(m_editor);
    m_words->setWordWrap(true);
    m_words->hide();
    column->addWidget(m_words);
    column->addStretch(1);
    setFocusProxy(m_editor);
}

/// Two texts that differ in their states alone.
static QJsonValue wordsOf(const FieldShape &shape, const QJsonValue &value)
{
    if (shape.kind != FieldKind::Text)
        return value;
    QJsonObject words;
    const QJsonObject texts = value.toObject();
    for (const QString &language : texts.keys())
        words.insert(language, texts.value(language).toObject().value("text"_L1));
    return words;
}

void FieldBox::setStored(const QJsonValue &stored)
{
    const QJsonValue before = std::exchange(m_stored, orNull(stored));
    const QJsonValue shown = orNull(m_editor->value());
    if (shown == m_stored)
        return;
    if (shown == before) {
        if (before != m_stored)
            m_editor->setValue(m_stored);
        return;
    }
    // Something was typed meanwhile. What it starts from is what was there, unless only its state changed: a translation
    // becomes stale by itself.
    if (wordsOf(m_shape, before) != wordsOf(m_shape, m_stored))
        m_stored = before;
}

void FieldBox::open(const QJsonValue &stored)
{
    m_stored = orNull(stored);
    reset();
}

void FieldBox::reset()
{
    m_editor->setValue(m_stored);
    say({}, false);
}

void FieldBox::say(const QString &sentence, bool isProblem)
{
    m_words->setObjectName(isProblem ? u"problem"_s : u"second"_s);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence);
}

FieldSheet::FieldSheet(RecordType type, const std::vector<FieldShape> &shapes, DeskContext &context, QWidget *parent)
    : QWidget(parent), m_type(type), m_context(context)
{
    for (QTimer *timer : {&m_soon, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &FieldSheet::save);
    }
    m_soon.setInterval(pause);
    m_latest.setInterval(longest);
    arrange(shapes);
}

/// Short fields stand three in a row, wide ones alone.
void FieldSheet::arrange(const std::vector<FieldShape> &shapes)
{
    constexpr int columns = 3;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 8, 24);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(16);
    int at = 0;
    for (const FieldShape &shape : shapes) {
        auto *box = new FieldBox(shape, FieldWords::title(m_type, shape.key), m_context, this);
        connect(&box->editor(), &FieldEditor::edited, this, [this, box] { typed(box); });
        connect(&box->editor(), &FieldEditor::settled, this, &FieldSheet::save, Qt::QueuedConnection);
        box->editor().setReadOnly(m_context.editor.isReadOnly());
        const bool isWide = box->editor().isWide();
        if (isWide && at % columns != 0)
            at += columns - at % columns;
        grid->addWidget(box, at / columns, at % columns, 1, isWide ? columns : 1, Qt::AlignTop);
        at += isWide ? columns : 1;
        m_boxes.push_back(box);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(at / columns + 1, 1);
}

void FieldSheet::open(RecordId id, const QJsonObject &values)
{
    m_soon.stop();
    m_latest.stop();
    m_id = id;
    m_values = values;
    setEnabled(!id.isNull());
    for (FieldBox *box : m_boxes)
        box->open(values.value(box->shape().key));
}

void FieldSheet::refresh(const QJsonObject &values)
{
    m_values = values;
    for (FieldBox *box : m_boxes)
        box->setStored(values.value(box->shape().key));
}

void FieldSheet::typed(FieldBox *box)
{
    check(box);
    if (!m_latest.isActive())
        m_latest.start();
    m_soon.start();
    Q_EMIT edited();
}

/// Says at once what the words would break.
void FieldSheet::check(FieldBox *box)
{
    if (const QString problem = box->editor().problem(); !problem.isEmpty())
        return box->say(problem, true);
    QJsonObject candidate = m_values;
    candidate.insert(box->shape().key, box->editor().value());
    for (const Fault &fault : faultsOf(m_type, candidate)) {
        if (fault.field == box->shape().key)
            return box->say(fault.sentence, fault.severity == Fault::Severity::Error);
    }
    box->say({}, false);
}

QString FieldSheet::nameOf() const
{
    return m_context.choices.titleOf(m_type, m_id.toString());
}

bool FieldSheet::write(FieldBox *box)
{
    if (!box->editor().problem().isEmpty())
        return false;
    const QJsonValue after = orNull(box->editor().value());
    const auto changes = fieldChanges(box->shape().key, box->shape().kind == FieldKind::Text, box->stored(), after);
    //: a step of undo: %1 is a field's title, %2 that of the record
    const QString words = tr("%1 of “%2”").arg(FieldWords::title(m_type, box->shape().key), nameOf());
    const auto done = m_context.editor.edit({m_type, m_id, changes}, words);
    if (!done) {
        box->say(done.error().message, true);
        return false;
    }
    m_values.insert(box->shape().key, after);
    box->setStored(after);
    check(box);
    return true;
}

bool FieldSheet::save()
{
    if (m_isWriting)
        return false;
    m_soon.stop();
    m_latest.stop();
    if (m_id.isNull() || !isPending())
        return true;
    m_isWriting = true;
    bool isWhole = true;
    for (FieldBox *box : m_boxes) {
        if (box->isChanged())
            isWhole = write(box) && isWhole;
        else if (!box->editor().problem().isEmpty())
            isWhole = false;
    }
    m_isWriting = false;
    Q_EMIT saved();
    return isWhole;
}

bool FieldSheet::isPending() const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(), [](const FieldBox *box) { return box->isChanged() || !box->editor().problem().isEmpty(); });
}

bool FieldSheet::focusField(const QString &key, const QString &language)
{
    const auto box = std::find_if(m_boxes.begin(), m_boxes.end(), [&](const FieldBox *one) { return one->shape().key == key; });
    if (box == m_boxes.end())
        return false;
    (*box)->editor().focusInput(language);
    return true;
}

} // namespace vitrine
