// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/cellwishes.h"
#include "curator/planview.h"

class QCheckBox;

namespace vitrine {

/// A deed on cells of the table, as it is asked for.
struct CellDeed {
    RecordType type = RecordType::Item;
    std::vector<GridColumn> columns;
    MakeWishes make;
    QString title; ///< of the pane: "Paste"
    QString step;  ///< of undo; %1 is how many records it changes
};

/// The rehearsal of a deed on cells, on any thread.
[[nodiscard]] Result<Plan> rehearseCells(const CellDeed &deed, const QStringList &languages, const QString &language, const Reader &reader,
                                         CellNotes &notes, bool makesNew, bool isOneCell, const Job &job = {});

/// Shows what a deed on many cells would do before it is done: every cell before and after, every refusal in words.
class CellPane final : public QWidget {
    Q_OBJECT
public:
    explicit CellPane(DeskContext &context, QWidget *parent = nullptr);

    void open(const CellDeed &deed);
    [[nodiscard]] PlanView &plan() { return *m_plan; }
    [[nodiscard]] QCheckBox *makesNew() const { return m_makesNew; }
    [[nodiscard]] QString remarks() const;

Q_SIGNALS:
    void begun(qsizetype records);
    void closed();
    void failed(const vitrine::Error &error);

private:
    void rehearse();
    void showNotes();

    DeskContext &m_context;
    CellDeed m_deed;
    std::shared_ptr<CellNotes> m_notes;
    QLabel *m_title;
    QLabel *m_remarks;
    QCheckBox *m_makesNew;
    PlanView *m_plan;
};

} // namespace vitrine
