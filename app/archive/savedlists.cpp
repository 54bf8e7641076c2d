// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/savedlists.h"

#include "archive/panehead.h"
#include "base/collate.h"
#include "domain/recorddiff.h"
#include "widgets/flowlayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

SavedLists::SavedLists(Editor &editor, const Reader &reader, const QString &language, Now now, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_reader(reader), m_now(std::move(now)),
      m_head(new PaneHead(tr("Saved lists"), tr("Which entries, which columns, which order: as the list shows them now."), language, this)),
      m_none(new QLabel(tr("No list is kept yet. Search and choose columns, write a name below, and save: the list can be opened again, exported and printed."), this)),
      m_names(new QListWidget(this)), m_name(new QLineEdit(this)), m_open(new QToolButton(this)), m_save(new QToolButton(this)),
      m_over(new QToolButton(this)), m_rename(new QToolButton(this)), m_remove(new QToolButton(this))
{
    m_none->setObjectName(u"second"_s);
    m_none->setWordWrap(true);
    m_names->setObjectName(u"lists"_s);
    m_names->setAccessibleName(tr("Saved lists"));
    m_name->setObjectName(u"listName"_s);
    m_name->setAccessibleName(tr("Name of the list"));
    m_name->setPlaceholderText(tr("a name"));
    m_name->setMaxLength(200);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_head);
    column->addWidget(m_none);
    column->addWidget(m_names, 1);
    column->addWidget(m_name);
    makeButtons();
    connect(m_head, &PaneHead::closed, this, &SavedLists::closed);
    connect(m_names, &QListWidget::currentRowChanged, this, [this] {
        if (const SavedList *list = current())
            m_name->setText(list->name);
        showButtons();
    });
    connect(m_names, &QListWidget::itemActivated, this, &SavedLists::open);
    connect(m_name, &QLineEdit::textChanged, this, &SavedLists::showButtons);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QToolButton::click);
    connect(&reader, &Reader::recordsChanged, this, &SavedLists::read);
    auto *away = new QShortcut(QKeySequence(Qt::Key_Delete), m_names);
    away->setContext(Qt::WidgetShortcut);
    connect(away, &QShortcut::activated, this, &SavedLists::remove);
    setFocusProxy(m_names);
    read();
}

void SavedLists::makeButtons()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QToolButton *button, const QString &words, const char *name, void (SavedLists::*deed)()) {
        button->setText(words);
        button->setObjectName(QString::fromLatin1(name));
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
        connect(button, &QToolButton::clicked, this, deed);
    };
    add(m_open, tr("Open"), "openList", &SavedLists::open);
    m_save->setText(tr("Save as a new list"));
    m_save->setObjectName(u"saveList"_s);
    m_save->setFocusPolicy(Qt::StrongFocus);
    flow->addWidget(m_save);
    connect(m_save, &QToolButton::clicked, this, [this] { saveAs(m_name->text().trimmed()); });
    add(m_over, tr("Save over"), "saveOverList", &SavedLists::saveOver);
    add(m_rename, tr("Rename"), "renameList", &SavedLists::rename);
    add(m_remove, tr("Delete"), "deleteList", &SavedLists::remove);
    layout()->addWidget(row);
}

void SavedLists::read()
{
    const QString chosen = current() ? current()->id.toString() : QString();
    m_lists = all<SavedList>(m_reader).value_or({});
    const Collator order(locale().name().section(u'_', 0, 0));
    std::sort(m_lists.begin(), m_lists.end(), [&](const SavedList &a, const SavedList &b) { return order(a.name, b.name); });
    const QSignalBlocker blocker(m_names);
    m_names->clear();
    for (const SavedList &list : m_lists) {
        auto *line = new QListWidgetItem(list.name, m_names);
        line->setSizeHint({0, 30});
        if (list.id.toString() == chosen)
            m_names->setCurrentItem(line);
    }
    m_none->setVisible(m_lists.empty());
    showButtons();
}

const SavedList *SavedLists::current() const
{
    const int row = m_names->currentRow();
    return row >= 0 && row < int(m_lists.size()) ? &m_lists[size_t(row)] : nullptr;
}

bool SavedLists::isNameFree(const QString &name) const
{
    return !name.isEmpty() && std::none_of(m_lists.begin(), m_lists.end(), [&](const SavedList &list) { return list.name == name; });
}

void SavedLists::showButtons()
{
    const bool canWrite = !m_editor.isReadOnly();
    const bool isFree = isNameFree(m_name->text().trimmed());
    m_open->setEnabled(current() != nullptr);
    m_save->setEnabled(canWrite && isFree);
    m_over->setEnabled(canWrite && current());
    m_rename->setEnabled(canWrite && current() && isFree);
    m_remove->setEnabled(canWrite && current());
}

void SavedLists::open()
{
    if (const SavedList *list = current())
        Q_EMIT openAsked(*list);
}

void SavedLists::saveAs(const QString &name)
{
    if (!isNameFree(name))
        return;
    SavedList list = m_now();
    list.name = name;
    const auto added = m_editor.add(list, tr("New list: %1").arg(name));
    if (!added)
        return;
    read();
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_lists[size_t(row)].id == *added)
            m_names->setCurrentRow(row);
    }
    Q_EMIT said(tr("The list “%1” was saved.").arg(name));
}

void SavedLists::change(const SavedList &before, const SavedList &after, const QString &words)
{
    const auto changes = differences(before, after);
    if (!changes.empty() && m_editor.edit({RecordType::SavedList, anyId(before.id), changes}, words))
        Q_EMIT said(words);
}

void SavedLists::saveOver()
{
    if (!current())
        return;
    const SavedList before = *current();
    const SavedList now = m_now();
    SavedList after = before;
    after.query = now.query;
    after.columns = now.columns;
    after.order = now.order;
    after.format = now.format;
    change(before, after, tr("List saved over: %1").arg(before.name));
}

void SavedLists::rename()
{
    const QString name = m_name->text().trimmed();
    if (!current() || !isNameFree(name))
        return;
    const SavedList before = *current();
    SavedList after = before;
    after.name = name;
    change(before, after, tr("List renamed: %1").arg(name));
}

void SavedLists::remove()
{
    if (!current() || m_editor.isReadOnly())
        return;
    const QString name = current()->name;
    if (m_editor.remove(anyId(current()->id), {}, tr("List deleted: %1").arg(name)))
        Q_EMIT said(tr("The list “%1” was deleted. Undo brings it back.").arg(name));
}

} // namespace vitrine
