// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/planview.h"
#include "editing/findreplace.h"
#include "models/recordlistmodel.h"

class QCheckBox;
class QLineEdit;

namespace vitrine {

/// Finds words in the records of the list, or in those that are chosen, and replaces them: each place is shown before and
/// after and can be left out.
class FindPane final : public QWidget {
    Q_OBJECT
public:
    explicit FindPane(DeskContext &context, QWidget *parent = nullptr);

    /// `chosen` empty: all that `wish` lists.
    void open(const ListWish &wish, std::vector<RecordId> chosen);
    [[nodiscard]] FindWish wish() const;
    void rehearse();
    [[nodiscard]] PlanView &plan() { return *m_plan; }

Q_SIGNALS:
    void begun(qsizetype records);
    void closed();
    void failed(const vitrine::Error &error);

private:
    void makeInputs();
    void arrange();
    void changed();

    DeskContext &m_context;
    ListWish m_list;
    std::vector<RecordId> m_chosen;
    QLabel *m_title;
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QComboBox *m_field;
    QComboBox *m_language;
    QCheckBox *m_wholeWord;
    QCheckBox *m_case;
    QCheckBox *m_folded;
    QLabel *m_problem;
    QPushButton *m_show;
    PlanView *m_plan;
};

} // namespace vitrine
