// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/notespane.h"

#include "base/bidi.h"
#include "catalogue/people.h"
#include "widgets/choicebox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

NotesPane::NotesPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget(this)), m_done(new QToolButton(this)), m_away(new QToolButton(this)),
      m_text(new QPlainTextEdit(this)), m_for(new ChoiceBox(this)), m_leave(new QPushButton(tr("Leave the note"), this))
{
    m_list->setObjectName(u"notes"_s);
    m_list->setAccessibleName(tr("Notes, the newest first"));
    m_list->setWordWrap(true);
    m_done->setProperty("deed", u"noteDone"_s);
    m_away->setProperty("deed", u"noteAway"_s);
    m_away->setText(tr("Take the note away"));
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("A note or something to do"));
    m_text->setPlaceholderText(tr("for colleagues only; visitors never see it"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(90);
    m_for->setObjectName(u"noteFor"_s);
    m_for->setAccessibleName(tr("For whom"));
    m_leave->setObjectName(u"primary"_s);
    m_leave->setProperty("deed", u"leaveNote"_s);
    for (QToolButton *button : {m_done, m_away})
        button->setFocusPolicy(Qt::StrongFocus);
    arrange();
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &NotesPane::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &NotesPane::toggleDone);
    connect(m_done, &QToolButton::clicked, this, &NotesPane::toggleDone);
    connect(m_away, &QToolButton::clicked, this, &NotesPane::takeAway);
    connect(m_leave, &QPushButton::clicked, this, &NotesPane::leave);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesPane::showCurrent);
    showCurrent();
}

void NotesPane::arrange()
{
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_done);
    deeds->addWidget(m_away);
    deeds->addStretch(1);
    auto *row = new QHBoxLayout;
    auto *whom = new QLabel(m_for->accessibleName(), this);
    whom->setBuddy(m_for);
    row->addWidget(whom);
    row->addWidget(m_for);
    row->addStretch(1);
    row->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 8, 16);
    column->setSpacing(10);
    column->addWidget(m_list, 1);
    column->addLayout(deeds);
    column->addWidget(m_text);
    column->addLayout(row);
}

void NotesPane::open(RecordType type, RecordId id)
{
    m_type = type;
    m_id = id;
    m_isRead = false;
    if (isVisible())
        read();
}

void NotesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readPeople();
    if (!m_isRead)
        read();
}

void NotesPane::readPeople()
{
    const QVariant before = m_for->currentData();
    m_for->clear();
    m_for->addItem(tr("for all"), QString());
    for (const Person &one : People(m_context.editor.catalogue()).all().value_or({})) {
        if (one.isActive)
            m_for->addItem(one.name, one.name);
    }
    m_for->setCurrentIndex(std::max(0, m_for->findData(before)));
}

void NotesPane::read()
{
    m_isRead = true;
    const NoteId before = current() ? current()->id : NoteId();
    m_notes = m_id.isNull() ? std::vector<Note>() : Notebook(m_context.editor.catalogue()).of(m_type, m_id).value_or({});
    const QLocale locale(m_context.language);
    m_list->clear();
    int row = 0;
    for (const Note &note : m_notes) {
        const QString when = locale.toString(note.written.toLocalTime(), QLocale::ShortFormat);
        const QString whom = note.addressee.isEmpty() ? tr("for all") : tr("for %1").arg(isolate(note.addressee));
        const QString head = tr("%1, %2, %3", "who, for whom, when").arg(note.author.isEmpty() ? tr("somebody") : isolate(note.author), whom, when);
        auto *line = new QListWidgetItem((note.isDone ? u"✓  "_s : u"●  "_s) + note.text + u'\n' + head, m_list);
        line->setData(Qt::AccessibleTextRole, (note.isDone ? tr("Done: %1") : tr("Open: %1")).arg(note.text + u", "_s + head));
        if (note.isDone)
            line->setForeground(palette().color(QPalette::PlaceholderText));
        row = note.id == before ? m_list->count() - 1 : row;
    }
    m_list->setCurrentRow(m_notes.empty() ? -1 : row);
    showCurrent();
}

const Note *NotesPane::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_notes.size()) ? &m_notes[size_t(row)] : nullptr;
}

void NotesPane::showCurrent()
{
    const Note *note = current();
    const bool canWrite = !m_context.editor.isReadOnly() && !m_id.isNull();
    m_done->setText(note && note->isDone ? tr("Open it again") : tr("Done"));
    m_done->setEnabled(canWrite && note);
    m_away->setEnabled(canWrite && note);
    m_text->setReadOnly(!canWrite);
    m_leave->setEnabled(canWrite && !m_text->toPlainText().trimmed().isEmpty());
}

void NotesPane::write(const Note &note, const QJsonValue &before, const QJsonValue &after, const QString &words)
{
    // What goes wrong is told by the window.
    if (m_context.editor.edit({m_type, m_id, {{noteField(note.id), {}, before, after}}}, words))
        read();
}

void NotesPane::leave()
{
    const Note note = Notebook(m_context.editor.catalogue()).begun(m_type, m_id, m_for->currentData().toString(), m_text->toPlainText().trimmed());
    const auto before = m_notes.size();
    write(note, {}, noteToJson(note), tr("A note on “%1”").arg(m_context.choices.titleOf(m_type, m_id.toString())));
    if (m_notes.size() > before)
        m_text->clear();
}

void NotesPane::toggleDone()
{
    if (!current() || m_context.editor.isReadOnly())
        return;
    const Note before = *current();
    Note after = before;
    after.isDone = !before.isDone;
    write(before, noteToJson(before), noteToJson(after), after.isDone ? tr("A note is done") : tr("A note is open again"));
}

void NotesPane::takeAway()
{
    if (!current())
        return;
    const Note note = *current();
    write(note, noteToJson(note), {}, m_away->text());
}

} // namespace vitrine
