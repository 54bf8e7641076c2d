// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/historypane.h"

#include "curator/fieldeditor.h"
#include "models/fieldwords.h"
#include "models/historytime.h"
#include "models/recordvalues.h"
#include "models/versions.h"
#include "widgets/fonts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QPlainTextEdit *side(QLabel *label, QHBoxLayout *row, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    label->setObjectName(u"second"_s);
    auto *text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setMaximumHeight(180);
    label->setBuddy(text);
    column->addWidget(label);
    column->addWidget(text);
    row->addLayout(column, 1);
    return text;
}

/// Marks what lies between the common beginning and the common end of two texts.
void markDifference(QPlainTextEdit *edit, const QString &other)
{
    const QString own = edit->toPlainText();
    qsizetype from = 0;
    while (from < std::min(own.size(), other.size()) && own[from] == other[from])
        ++from;
    qsizetype end = 0;
    while (end < std::min(own.size(), other.size()) - from && own[own.size() - 1 - end] == other[other.size() - 1 - end])
        ++end;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(edit->document());
    mark.cursor.setPosition(int(from));
    mark.cursor.setPosition(int(own.size() - end), QTextCursor::KeepAnchor);
    mark.format.setFontUnderline(true);
    mark.format.setBackground(edit->palette().color(QPalette::Highlight));
    mark.format.setForeground(edit->palette().color(QPalette::HighlightedText));
    edit->setExtraSelections({mark});
}

} // namespace

HistoryPane::HistoryPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QTreeWidget(this)), m_beforeWords(new QLabel(this)),
      m_afterWords(new QLabel(this)), m_restore(new QToolButton(this))
{
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("Changes, the newest first"));
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("Field"), tr("Before"), tr("After")});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setToolTip(tr("Two lines, chosen with Ctrl, are compared: the record as it was after each of them"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_restore->setObjectName(u"restoreValue"_s);
    m_restore->setAccessibleName(tr("Restore the value before"));
    m_restore->setFocusPolicy(Qt::StrongFocus);
    auto *sides = new QHBoxLayout;
    m_before = side(m_beforeWords, sides, this);
    m_after = side(m_afterWords, sides, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 8, 16);
    column->setSpacing(10);
    column->addWidget(m_list, 1);
    column->addLayout(sides);
    column->addWidget(m_restore, 0, Qt::AlignLeading);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HistoryPane::compare);
    connect(m_restore, &QToolButton::clicked, this, &HistoryPane::restore);
    compare();
}

void HistoryPane::open(RecordType type, RecordId id)
{
    m_type = type;
    m_id = id;
    m_isRead = false;
    if (isVisible())
        read();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead)
        read();
}

QString HistoryPane::shown(const Change &change, const QJsonValue &value) const { return words().value(change, value); }

ChangeWords HistoryPane::words() const
{
    return {m_context.language, [this](RecordType type, const QString &uid) { return m_context.choices.titleOf(type, uid); }};
}

void HistoryPane::read()
{
    m_isRead = true;
    const auto history = m_id.isNull() ? Result<std::vector<Change>>(std::vector<Change>()) : m_context.reader.history(m_id);
    m_changes = history.value_or({});
    std::reverse(m_changes.begin(), m_changes.end());
    m_list->clear();
    for (const Change &change : m_changes) {
        auto *line = new QTreeWidgetItem(m_list);
        line->setText(0, historyTime(change.when, m_context.language));
        line->setText(1, change.who);
        line->setText(2, words().field(change));
        line->setText(3, shown(change, change.before).section(u'\n', 0, 0).left(120));
        line->setText(4, shown(change, change.after).section(u'\n', 0, 0).left(120));
    }
    for (int column = 0; column < 4; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, std::min(m_list->columnWidth(column) + 12, 240));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    compare();
}

const Change *HistoryPane::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < int(m_changes.size()) ? &m_changes[size_t(row)] : nullptr;
}

std::vector<int> HistoryPane::chosenRows() const
{
    std::vector<int> rows;
    for (const QTreeWidgetItem *line : m_list->selectedItems())
        rows.push_back(m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(line)));
    std::sort(rows.begin(), rows.end());
    return rows;
}

void HistoryPane::compare()
{
    const auto rows = chosenRows();
    if (rows.size() == 2)
        compareVersions(rows);
    else
        compareChange();
    m_before->setAccessibleName(m_beforeWords->text());
    m_after->setAccessibleName(m_afterWords->text());
    m_restore->setAccessibleName(m_restore->text());
}

/// The record as it was after each of two changes: only where the two differ.
void HistoryPane::compareVersions(const std::vector<int> &rows)
{
    const auto values = recordValues(m_context.reader, m_type, m_id);
    const size_t newer = size_t(rows[0]);
    const size_t older = size_t(rows[1]);
    const QJsonObject now = values.value_or({});
    QStringList before;
    QStringList after;
    const auto add = [this](QStringList &lines, const VersionDifference &one, const QJsonValue &value) {
        Change as;
        as.type = m_type;
        as.field = one.shape->key;
        as.language = one.language;
        lines += tr("%1: %2").arg(this->words().field(as), value.isNull() ? tr("nothing") : shown(as, value));
    };
    for (const VersionDifference &one : differences(m_type, versionAfter(now, m_changes, older), versionAfter(now, m_changes, newer))) {
        add(before, one, one.older);
        add(after, one, one.newer);
    }
    const auto words = [&](size_t at) { return tr("As it was on %1").arg(historyTime(m_changes[at].when, m_context.language)); };
    m_beforeWords->setText(words(older));
    m_afterWords->setText(words(newer));
    for (QPlainTextEdit *edit : {m_before, m_after}) {
        edit->document()->setDefaultTextOption(QTextOption());
        edit->setExtraSelections({});
    }
    m_before->setPlainText(before.isEmpty() ? tr("The two versions are equal.") : before.join(u"\n\n"_s));
    m_after->setPlainText(after.isEmpty() ? tr("The two versions are equal.") : after.join(u"\n\n"_s));
    m_restore->setText(tr("Restore the older version"));
    m_restore->setEnabled(values && !m_context.editor.isReadOnly());
}

void HistoryPane::compareChange()
{
    m_beforeWords->setText(tr("Before"));
    m_afterWords->setText(tr("After"));
    m_restore->setText(tr("Restore the value before"));
    const Change *change = current();
    const QString before = change ? shown(*change, change->before) : QString();
    const QString after = change ? shown(*change, change->after) : QString();
    for (QPlainTextEdit *edit : {m_before, m_after}) {
        QTextOption option;
        option.setTextDirection(directionOf(change && !change->language.isEmpty() ? change->language : m_context.language));
        edit->document()->setDefaultTextOption(option);
    }
    m_before->setPlainText(before);
    m_after->setPlainText(after);
    markDifference(m_before, after);
    markDifference(m_after, before);
    m_restore->setEnabled(change && !change->field.isEmpty() && !m_context.editor.isReadOnly());
}

/// The value before goes where now something else stands, whatever came between.
void HistoryPane::restore()
{
    if (const auto rows = chosenRows(); rows.size() == 2)
        return restoreVersion(size_t(rows[1]));
    const Change *change = current();
    const auto values = recordValues(m_context.reader, m_type, m_id);
    if (!change || !values)
        return;
    const QJsonValue field = values->value(change->field);
    const QJsonValue now = orNull(change->language.isEmpty() ? field : field.toObject().value(change->language));
    if (now == change->before)
        return;
    const QString words = tr("An earlier value of: %1").arg(FieldWords::title(m_type, change->field));
    (void)m_context.editor.edit({m_type, m_id, {{change->field, change->language, now, change->before}}}, words);
}

/// Everything that differs now goes back to what it was, in one step.
void HistoryPane::restoreVersion(size_t at)
{
    const auto values = recordValues(m_context.reader, m_type, m_id);
    if (!values)
        return;
    RecordChange change{m_type, m_id, {}};
    for (const VersionDifference &one : differences(m_type, versionAfter(*values, m_changes, at), *values))
        change.fields.push_back({one.shape->key, one.language, one.newer, one.older});
    if (!change.fields.empty())
        (void)m_context.editor.edit(change, tr("The version of %1").arg(historyTime(m_changes[at].when, m_context.language)));
}

} // namespace vitrine
