// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/fieldsheet.h"

#include "models/fieldwords.h"
#include "models/recordvalues.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

FieldBox::FieldBox(const FieldShape &shape, const QString &title, DeskContext &context, QWidget *parent)
    : QWidget(parent), m_shape(shape), m_editor(makeFieldEditor(shape, title, context, this)), m_words(new QLabel(this)),
      m_last(new QToolButton(this))
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
    m_last->setObjectName(u"chip"_s);
    m_last->setProperty("last", true);
    m_last->setFocusPolicy(Qt::NoFocus); // the keyboard has Ctrl+'
    m_last->hide();
    column->addWidget(m_last, 0, Qt::AlignLeading);
    column->addStretch(1);
    setFocusProxy(m_editor);
    connect(m_last, &QToolButton::clicked, this, &FieldBox::lastAsked);
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

void FieldBox::offer(const QString &words)
{
    const int room = std::max(120, width() - 12);
    m_last->setText(m_last->fontMetrics().elidedText(words, Qt::ElideRight, room));
    m_last->setToolTip(words);
    m_last->setAccessibleName(words);
    m_last->setVisible(!words.isEmpty());
}

FieldSheet::FieldSheet(RecordType type, const std::vector<FieldShape> &shapes, DeskContext &context, QWidget *parent)
    : QWidget(parent), m_type(type), m_context(context)
{
    for (QTimer *timer : {&m_soon, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &FieldSheet::save);
    }
    // As in databases that are filled by hand: the value of the record before.
    auto *again = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Apostrophe), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &FieldSheet::takeLast);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { offerLast(now); });
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
        connect(box, &FieldBox::lastAsked, this, &FieldSheet::takeLast);
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

/// A field that is empty offers what was written there last, while it has the keyboard.
void FieldSheet::offerLast(const QWidget *focused)
{
    const auto box = std::find_if(m_boxes.begin(), m_boxes.end(), [focused](const FieldBox *one) { return focused && one->isAncestorOf(focused); });
    FieldBox *now = box == m_boxes.end() ? nullptr : *box;
    if (m_offering && m_offering != now)
        m_offering->offer({});
    m_offering = now;
    if (!now || m_id.isNull() || m_context.editor.isReadOnly() || !orNull(now->editor().value()).isNull())
        return;
    const auto values = m_context.last.of(m_type, now->shape());
    const auto titleOf = [this](RecordType type, const QString &uid) { return m_context.choices.titleOf(type, uid); };
    const QString text = values.empty() ? QString() : fieldText(now->shape(), values.front(), m_context.language, titleOf).simplified();
    //: %1 is a value that another record has; the keys take it over
    now->offer(text.isEmpty() ? QString() : tr("As before: %1 (Ctrl+')").arg(text));
}

/// The last value, then at each call the one before it.
void FieldSheet::takeLast()
{
    FieldBox *box = m_offering;
    if (!box || m_id.isNull() || m_context.editor.isReadOnly())
        return;
    const auto values = m_context.last.of(m_type, box->shape());
    const QJsonValue shown = orNull(box->editor().value());
    const auto at = std::find(values.begin(), values.end(), shown);
    if (values.empty() || (!shown.isNull() && at == values.end()))
        return; // what was typed is not written over
    box->editor().setValue(at == values.end() || at + 1 == values.end() ? values.front() : *(at + 1));
    box->offer({});
    typed(box);
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
    m_context.last.remember(m_type, box->shape(), after);
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
