// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/planview.h"

class QVBoxLayout;

namespace vitrine {

class BulkRuleBox;

/// Edits many records together: what is done to which field, before and after for each, and all of it as one step.
class BulkPane final : public QWidget {
    Q_OBJECT
public:
    explicit BulkPane(DeskContext &context, QWidget *parent = nullptr);

    void open(RecordType type, std::vector<RecordId> records);
    [[nodiscard]] BulkRuleBox *addRule();
    [[nodiscard]] const std::vector<BulkRuleBox *> &rules() const { return m_rules; }
    void rehearse();
    [[nodiscard]] PlanView &plan() { return *m_plan; }

Q_SIGNALS:
    void begun(qsizetype records);
    void closed();
    void failed(const vitrine::Error &error);

private:
    void removeRule(BulkRuleBox *rule);
    void changed();

    DeskContext &m_context;
    RecordType m_type = RecordType::Item;
    std::vector<RecordId> m_records;
    std::vector<BulkRuleBox *> m_rules;
    QLabel *m_title;
    QLabel *m_problem;
    QWidget *m_ruleBox;
    QVBoxLayout *m_ruleColumn;
    QToolButton *m_more;
    QPushButton *m_show;
    PlanView *m_plan;
};

} // namespace vitrine
