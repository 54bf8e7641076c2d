// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/documentviewer.h"

#include "models/transcript.h"
#include "pages/picturecontent.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"
#include "widgets/zoomview.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

DocumentViewer::DocumentViewer(PageContext &context, QWidget *parent) : ItemViewer(context, parent)
{
    m_zoom = new ZoomView(context.look, this);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_previous = new TouchButton(context.look, Icon::Previous, {}, this);
    m_previous->setObjectName(QStringLiteral("previousPage"));
    m_where = new TextBlock(context.look, TextRole::Value, this);
    m_where->setAlignment(Qt::AlignHCenter);
    m_next = new TouchButton(context.look, Icon::Next, {}, this);
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_both = new TouchButton(context.look, Icon::None, {}, this);
    m_both->setObjectName(QStringLiteral("bothLanguages"));
    connect(m_previous, &TouchButton::clicked, this, [this] { Q_EMIT mediumAsked(m_page - 1); });
    connect(m_next, &TouchButton::clicked, this, [this] { Q_EMIT mediumAsked(m_page + 1); });
    connect(m_both, &TouchButton::clicked, this, &DocumentViewer::bothLanguagesToggled);
    connect(m_zoom, &ZoomView::tapped, this, &DocumentViewer::touchedAt);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_zoom, 1);
    m_row = new QHBoxLayout;
    m_row->addStretch(1);
    m_row->addWidget(m_previous);
    m_row->addWidget(m_where, 0, Qt::AlignVCenter);
    m_row->addWidget(m_next);
    m_row->addWidget(m_both);
    m_row->addStretch(1);
    m_column->addLayout(m_row);
}

void DocumentViewer::show(const ItemDetails &details, const Route &route)
{
    m_previous->setAccessibleName(tr("Page before"));
    m_next->setAccessibleName(tr("Next page"));
    m_both->setText(tr("Two languages"));
    m_column->setSpacing(look().metrics.px(16));
    m_row->setSpacing(look().metrics.px(16));
    m_pages.clear();
    for (const Medium *page : details.views())
        m_pages.push_back(*page);
    m_page = std::clamp<int>(route.medium, 0, std::max(0, static_cast<int>(m_pages.size()) - 1));
    const QLocale locale(look().language);
    m_where->setText(tr("page %1 of %2").arg(locale.toString(m_page + 1), locale.toString(static_cast<int>(m_pages.size()))));
    m_where->setMinimumWidth(m_where->sizeHint().width()); // one line: it stands between its buttons
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < static_cast<int>(m_pages.size()));
    showCurrent(route);
}

void DocumentViewer::showCurrent(const Route &route)
{
    if (m_pages.empty())
        return;
    const Medium &page = m_pages[static_cast<size_t>(m_page)];
    m_zoom->setDescription(shownText(page.altText, look().language).text);
    // Lit only where two languages can be seen: not beside a page in the reader's own, nor beside the label.
    const bool hasTwo = !pageText(page, look().language).translation.lines.isEmpty() && route.panel == 0;
    m_both->setEnabled(hasTwo);
    m_both->setPrimary(hasTwo && route.bothLanguages);
    if (m_shown != page.sha256) {
        m_shown = page.sha256;
        m_content = nullptr;
        m_zoom->setProblem(QString());
        m_zoom->setLoading();
        if (ZoomContent *content = contentFor(page, context().reader, context().images)) {
            m_content = new LitContent(content, holder());
            m_zoom->setContent(m_content);
        } else {
            m_zoom->setProblem(tr("The picture of this page is missing here. Its text remains."));
        }
        m_zoom->setZoomState(route.zoom);
    }
    setLitLine(route.line);
}

void DocumentViewer::addAtTheEnd(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignBottom);
}

void DocumentViewer::setLitLine(int line)
{
    if (!m_content || m_pages.empty())
        return;
    const std::vector<LineBox> &lines = m_pages[static_cast<size_t>(m_page)].lines;
    const bool known = line >= 0 && line < static_cast<int>(lines.size()) && lines[static_cast<size_t>(line)].width > 0;
    m_content->setLit(known ? std::vector<LineBox>{lines[static_cast<size_t>(line)]} : std::vector<LineBox>());
}

void DocumentViewer::touchedAt(const QPointF &point)
{
    if (m_pages.empty() || !m_content || m_content->size().isEmpty())
        return;
    const Medium &page = m_pages[static_cast<size_t>(m_page)];
    const QPointF part(point.x() / m_content->size().width(), point.y() / m_content->size().height());
    for (int i = 0; i < static_cast<int>(page.lines.size()); ++i) {
        const LineBox &box = page.lines[static_cast<size_t>(i)];
        if (QRectF(box.x, box.y, box.width, box.height).contains(part)) {
            Q_EMIT lineAsked(i);
            return;
        }
    }
}

void DocumentViewer::saveInto(Route &route) const
{
    route.medium = m_page;
    route.zoom = m_zoom->zoomState();
}

} // namespace vitrine
