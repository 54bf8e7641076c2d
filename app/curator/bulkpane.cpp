// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/bulkpane.h"

#include "curator/bulkrulebox.h"
#include "curator/readyjudge.h"
#include "widgets/deskstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

BulkPane::BulkPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_problem(new QLabel(this)), m_ruleBox(new QWidget(this)),
      m_ruleColumn(new QVBoxLayout(m_ruleBox)), m_more(new QToolButton(this)), m_show(new QPushButton(this)),
      m_plan(new PlanView(context, this))
{
    m_title->setFont(deskTitleFont(context.language));
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_ruleColumn->setContentsMargins(0, 0, 0, 0);
    m_more->setText(tr("+ Another field"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_show->setObjectName(u"rehearse"_s);
    m_show->setText(tr("Show before and after"));
    auto *close = new QToolButton(this);
    close->setText(tr("Back to the form"));
    close->setFocusPolicy(Qt::StrongFocus);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_ruleBox);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_plan, 1);
    connect(m_more, &QToolButton::clicked, this, [this] { addRule()->setFocus(); });
    connect(m_show, &QPushButton::clicked, this, &BulkPane::rehearse);
    connect(close, &QToolButton::clicked, this, &BulkPane::closed);
    connect(m_plan, &PlanView::begun, this, &BulkPane::begun);
    connect(m_plan, &PlanView::failed, this, &BulkPane::failed);
}

void BulkPane::open(RecordType type, std::vector<RecordId> records)
{
    m_type = type;
    m_records = std::move(records);
    m_title->setText(tr("Edit %n record(s) together", nullptr, int(m_records.size())));
    while (!m_rules.empty())
        removeRule(m_rules.back());
    addRule()->setFocus();
    changed();
}

BulkRuleBox *BulkPane::addRule()
{
    auto *rule = new BulkRuleBox(m_type, m_context, m_ruleBox);
    m_ruleColumn->addWidget(rule);
    QWidget::setTabOrder(m_rules.empty() ? static_cast<QWidget *>(m_title) : m_rules.back(), rule);
    m_rules.push_back(rule);
    connect(rule, &BulkRuleBox::edited, this, &BulkPane::changed);
    connect(rule, &BulkRuleBox::removeAsked, this, [this, rule] {
        removeRule(rule);
        changed();
        m_more->setFocus();
    });
    return rule;
}

void BulkPane::removeRule(BulkRuleBox *rule)
{
    std::erase(m_rules, rule);
    rule->hide();
    rule->deleteLater();
}

/// What is shown below stands for what was asked, or is gone.
void BulkPane::changed()
{
    m_plan->clear();
    m_problem->hide();
    m_show->setEnabled(!m_rules.empty());
}

void BulkPane::rehearse()
{
    std::vector<BulkRule> rules;
    for (const BulkRuleBox *box : m_rules) {
        if (const QString problem = box->problem(); !problem.isEmpty()) {
            m_problem->setText(problem);
            m_problem->show();
            return;
        }
        rules.push_back(box->rule());
    }
    const BulkEdit edit(m_type, rules, ReadyJudge::forLanguages(m_context.languages, m_context.editor.catalogue().actor().name));
    m_plan->rehearse([edit, records = m_records](const Reader &reader, const Job &job) { return edit.rehearse(reader, records, job); },
                     //: a step of undo: %1 is how many
                     tr("Edited together: %1 records"));
}

} // namespace vitrine
