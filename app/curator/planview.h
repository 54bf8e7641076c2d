// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "curator/deskcontext.h"
#include "curator/planmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QTreeView;

namespace vitrine {

/// A deed on many records, shown before it is done: the lines, how many will change, how many are refused, and the button
/// that does them all as one step of undo. Rehearsals run beside the main thread and can be stopped.
class PlanView final : public QWidget {
    Q_OBJECT
public:
    using Rehearse = std::function<Result<Plan>(const Reader &, const Job &)>;

    explicit PlanView(DeskContext &context, QWidget *parent = nullptr);

    /// `words` name the step of undo; %1 is how many records it changes. What is being rehearsed is stopped first.
    void rehearse(const Rehearse &rehearse, const QString &words);
    void stop() { m_work.stop(); }
    /// What was asked has changed: the lines do not stand for it any more.
    void clear();
    [[nodiscard]] PlanModel &model() { return *m_model; }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }

Q_SIGNALS:
    void rehearsed();
    /// The editor does it now, or has refused.
    void begun(qsizetype records);
    void failed(const vitrine::Error &error);

private:
    void makeTable();
    void start(const Rehearse &rehearse);
    void take(const Result<Plan> &plan);
    void showCounts();
    void showBusy(bool isBusy);
    void apply();

    DeskContext &m_context;
    PlanModel *m_model;
    QTreeView *m_table;
    QComboBox *m_which;
    QLabel *m_words;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QPushButton *m_apply;
    QString m_step;
    Rehearse m_next; ///< waits for the end of the one before
    bool m_isPlanned = false;
    Background m_work;
};

} // namespace vitrine
