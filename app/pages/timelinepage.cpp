// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timelinepage.h"

#include "models/timeentries.h"
#include "models/words.h"
#include "widgets/kinetic.h"
#include "widgets/textblock.h"
#include "widgets/timelineview.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vitrine {

TimelinePage::TimelinePage(PageContext &context, QWidget *parent) : Page(context, parent)
{
    m_title = new TextBlock(context.look, TextRole::Title, this);
    m_empty = new TextBlock(context.look, TextRole::Lead, this);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_line = new TimelineView(context.look);
    m_line->setObjectName(QStringLiteral("timelineView"));
    m_area->setWidget(m_line);
    m_line->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    new Kinetic(context.look, *m_area);
    connect(m_line, &TimelineView::entryChosen, this, &TimelinePage::openEntry);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_area, 1);
    column->addStretch(0);
}

QScrollBar *TimelinePage::bar() const
{
    return metrics().isPortrait() ? m_area->verticalScrollBar() : m_area->horizontalScrollBar();
}

void TimelinePage::fill()
{
    setWhere(tr("Timeline"));
    layout()->setContentsMargins(metrics().margin(), metrics().grid(5), metrics().margin(), metrics().grid(2));
    m_title->setText(tr("Timeline"));
    if (!listsAreReady()) {
        m_area->hide();
        m_empty->setText(Words::oneMoment());
        return m_empty->show();
    }
    const auto entries = timeEntries(reader(), language());
    std::vector<TimelineEntry> shown;
    for (const TimeEntry &entry : entries.value_or({})) {
        QString title = entry.title.text;
        if (entry.demonstration && !title.startsWith(Words::demonstration()))
            //: %1 is a title
            title = tr("%1 (demonstration)").arg(title);
        shown.push_back({enumName(entry.type) + u'/' + entry.record.toString(), entry.dateText, entry.yearsText, title,
                         entry.title.language});
    }
    m_line->setEntries(shown);
    m_area->setVisible(!shown.empty());
    const bool isChoice = reader().count(datedItems()).value_or(0) > mostTimeItems;
    m_empty->setText(!entries       ? entries.error().message
                     : shown.empty() ? tr("No date is recorded yet.")
                                     : tr("Of very many dated objects a choice stands here; the gallery has them all."));
    m_empty->setVisible(shown.empty() || isChoice);
    if (opened().scroll > 0)
        bar()->setValue(opened().scroll);
}

void TimelinePage::saveInto(Route &route) const
{
    route.scroll = bar()->value();
}

void TimelinePage::openEntry(const QString &key)
{
    const RecordId id = RecordId::fromString(key.section(u'/', 1));
    const auto type = enumFromName<RecordType>(key.section(u'/', 0, 0)).value_or(RecordType::Item);
    switch (type) {
    case RecordType::Exhibition: return Q_EMIT routeAsked(routes::to(PageKind::About));
    case RecordType::Event: return Q_EMIT routeAsked(routes::to(PageKind::Event, id, type));
    case RecordType::Declaration: return Q_EMIT routeAsked(routes::to(PageKind::Declaration, id, type));
    default: return Q_EMIT routeAsked(routes::item(ItemId(id.uuid())));
    }
}

} // namespace vitrine
