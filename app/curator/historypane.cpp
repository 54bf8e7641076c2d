// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/historypane.h"

#include "curator/fieldeditor.h"
#include "models/fieldwords.h"
#include "models/recordvalues.h"
#include "widgets/fonts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QPlainTextEdit *side(const QString &words, QHBoxLayout *row, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    auto *label = new QLabel(words, parent);
    label->setObjectName(u"second"_s);
    auto *text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(words);
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
    : QWidget(parent), m_context(context), m_list(new QTreeWidget(this)), m_restore(new QToolButton(this))
{
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("Changes, the newest first"));
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("Field"), tr("Before"), tr("After")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_restore->setText(tr("Restore the value before"));
    m_restore->setFocusPolicy(Qt::StrongFocus);
    auto *sides = new QHBoxLayout;
    m_before = side(tr("Before"), sides, this);
    m_after = side(tr("After"), sides, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 8, 16);
    column->setSpacing(10);
    column->addWidget(m_list, 1);
    column->addLayout(sides);
    column->addWidget(m_restore, 0, Qt::AlignLeading);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryPane::compare);
    connect(m_restore, &QToolButton::clicked, this, &HistoryPane::restore);
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
    const QLocale locale(m_context.language);
    for (const Change &change : m_changes) {
        auto *line = new QTreeWidgetItem(m_list);
        line->setText(0, locale.toString(change.when.toLocalTime(), QLocale::ShortFormat));
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

void HistoryPane::compare()
{
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

} // namespace vitrine
