// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/deletedpane.h"

#include "models/fieldwords.h"
#include "widgets/deskstyle.h"

#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

DeletedPane::DeletedPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget(this)), m_words(new QLabel(this)), m_restore(new QToolButton(this))
{
    auto *title = new QLabel(tr("Deleted entries"), this);
    title->setFont(deskTitleFont(context.language));
    m_words->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    m_list->setObjectName(u"deleted"_s);
    m_list->setAccessibleName(title->text());
    m_restore->setObjectName(u"restore"_s);
    m_restore->setText(tr("Restore with its links"));
    m_restore->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_restore, 0, Qt::AlignLeading);
    setFocusProxy(m_list);
    connect(m_restore, &QToolButton::clicked, this, &DeletedPane::restore);
    connect(m_list, &QListWidget::itemActivated, this, &DeletedPane::restore);
}

void DeletedPane::read()
{
    m_deleted = m_context.reader.tombstones().value_or({});
    std::reverse(m_deleted.begin(), m_deleted.end());
    m_list->clear();
    const QLocale locale(m_context.language);
    for (const Tombstone &one : m_deleted) {
        QStringList words{FieldWords::type(one.type), one.number, one.title,
                          locale.toString(one.when.toLocalTime(), QLocale::ShortFormat), one.who};
        words.removeAll(QString());
        m_list->addItem(words.join(u"  ·  "_s));
    }
    if (!m_deleted.empty())
        m_list->setCurrentRow(0);
    m_words->setText(m_deleted.empty() ? tr("Nothing has been deleted.") : tr("They keep their numbers, and come back as they were."));
    m_restore->setEnabled(!m_deleted.empty() && !m_context.editor.isReadOnly());
}

void DeletedPane::restore()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_deleted.size()))
        return;
    const Tombstone one = m_deleted[size_t(row)];
    const auto back = m_context.editor.restore(one.record, tr("Restored: %1").arg(one.title.isEmpty() ? one.number : one.title));
    if (!back)
        return;
    read();
    Q_EMIT restored(one.type, one.record);
}

} // namespace vitrine
