// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/findingspane.h"

#include "archive/findingsmodel.h"
#include "archive/linetable.h"
#include "archive/panehead.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

FindingsPane::FindingsPane(const QString &language, QWidget *parent)
    : QWidget(parent), m_head(new PaneHead(tr("Originals verified"), tr("Return leads to the entry."), language, this)),
      m_model(new FindingsModel(this)), m_view(new QTableView(this))
{
    m_view->setObjectName(u"findings"_s);
    m_view->setAccessibleName(tr("What was found of each original"));
    m_view->setModel(m_model);
    setUpLineTable(*m_view);
    m_view->horizontalHeader()->resizeSection(FindingsModel::FileColumn, 150);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_head, &PaneHead::closed, this, &FindingsPane::closed);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT numbersAsked({m_model->at(index.row()).number}); });
}

QAbstractItemModel *FindingsPane::model() const { return m_model; }

void FindingsPane::setFindings(const std::vector<FixityFinding> &findings)
{
    const auto bad = std::count_if(findings.begin(), findings.end(), [](const FixityFinding &finding) { return !finding.isSound(); });
    m_head->setTitle(bad == 0 ? tr("Every original is as recorded") : tr("%Ln original(s) are not as recorded", nullptr, int(bad)));
    m_model->setFindings(findings);
}

} // namespace vitrine
