// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/otherwriters.h"

#include "archive/itemlist.h"
#include "archive/itemtableview.h"
#include "editing/editor.h"
#include "models/itemtablemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int betweenWatches = 2000; // milliseconds

} // namespace

OtherWriters::OtherWriters(Editor &editor, const Reader &reader, ItemList &list, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_list(list), m_watch(editor.catalogue().path())
{
    auto *words = new QLabel(tr("Another program changed the catalogue. What is chosen stays chosen."), this);
    words->setObjectName(u"second"_s);
    words->setWordWrap(true);
    auto *again = new QPushButton(tr("Read again"), this);
    again->setObjectName(u"readAgain"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(words, 1);
    row->addWidget(again);
    hide();
    m_watch.passOver();
    m_often.setInterval(betweenWatches);
    m_often.start();
    connect(&m_often, &QTimer::timeout, this, &OtherWriters::look);
    connect(again, &QPushButton::clicked, this, &OtherWriters::readAgain);
    connect(&reader, &Reader::recordsChanged, this, &OtherWriters::passOver);
    connect(&list.model(), &ItemTableModel::chosenChanged, this, &OtherWriters::takeChosen);
    connect(&list.model(), &ItemTableModel::found, this, &OtherWriters::keepPlace);
}

OtherWriters::~OtherWriters() = default;

/// Whatever was written until now, the list is read after that.
void OtherWriters::passOver()
{
    m_watch.passOver();
    m_written.clear();
    hide();
}

void OtherWriters::look()
{
    if (m_editor.isBusy())
        return;
    const QList<RecordId> written = m_watch.written();
    if (written.isEmpty())
        return;
    m_written += written;
    if (m_list.model().chosen().isEmpty())
        readAgain();
    else
        show();
}

void OtherWriters::takeChosen()
{
    if (!m_written.isEmpty() && m_list.model().chosen().isEmpty() && !m_editor.isBusy())
        readAgain();
}

void OtherWriters::readAgain()
{
    if (m_written.isEmpty())
        return;
    const TableLine *line = m_list.model().lineAt(m_list.view().currentIndex().row());
    m_place = line ? line->id : ItemId();
    m_editor.catalogue().follow({0, std::exchange(m_written, {})});
    Q_EMIT said(tr("Another program changed the catalogue. The list shows it as it is now."), false);
}

/// Of what was there before, as far as it is near: lines came and went above it.
void OtherWriters::keepPlace()
{
    const ItemId place = std::exchange(m_place, ItemId());
    const int row = place.isNull() ? -1 : m_list.model().rowOf(place);
    if (row >= 0 && row != m_list.view().currentIndex().row())
        m_list.view().goTo(row);
}

} // namespace vitrine
