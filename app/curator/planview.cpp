// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/planview.h"

#include "widgets/choicebox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

PlanView::PlanView(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new PlanModel(context.choices, this)), m_table(new QTreeView(this)),
      m_which(new ChoiceBox(this)), m_words(new QLabel(this)), m_progress(new QProgressBar(this)), m_stop(new QToolButton(this)),
      m_apply(new QPushButton(this))
{
    m_which->addItem(tr("All lines"));
    m_which->addItem(tr("What will change"));
    m_which->addItem(tr("What is refused"));
    m_which->setAccessibleName(tr("Which lines"));
    m_words->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    m_progress->setAccessibleName(tr("How far the rehearsal is"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(12);
    m_stop->setText(tr("Stop"));
    m_stop->setFocusPolicy(Qt::StrongFocus);
    m_apply->setObjectName(u"primary"_s);
    makeTable();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_which);
    foot->addWidget(m_words, 1);
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_stop);
    foot->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int index) { m_model->setShown(PlanModel::Show(index)); });
    connect(m_model, &PlanModel::countsChanged, this, &PlanView::showCounts);
    connect(&m_work, &Background::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(&m_work, &Background::busyChanged, this, &PlanView::showBusy);
    connect(m_stop, &QToolButton::clicked, &m_work, &Background::stop);
    connect(m_apply, &QPushButton::clicked, this, &PlanView::apply);
    showBusy(false);
    clear();
}

void PlanView::makeTable()
{
    m_table->setObjectName(u"plan"_s);
    m_table->setAccessibleName(tr("Before and after, a line for each change"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true); // thousands of lines: only those in sight are asked for
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch); // what becomes of a line is never out of sight
    m_table->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void PlanView::clear()
{
    m_isPlanned = false;
    m_model->setPlan({});
}

void PlanView::rehearse(const Rehearse &rehearse, const QString &words)
{
    clear();
    m_step = words;
    if (!m_work.isBusy())
        return start(rehearse);
    m_next = rehearse;
    m_work.stop();
}

void PlanView::start(const Rehearse &rehearse)
{
    m_work.start([this, rehearse, reader = &m_context.reader](const Job &job) -> Background::Answer {
        const auto own = reader->clone();
        auto plan = own ? rehearse(**own, job) : Result<Plan>(own.unexpected());
        return [this, plan = std::move(plan)] { take(plan); };
    });
}

void PlanView::take(const Result<Plan> &plan)
{
    if (m_next)
        return start(std::exchange(m_next, nullptr));
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    m_isPlanned = true;
    m_model->setPlan(*plan);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    Q_EMIT rehearsed();
}

void PlanView::showBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    m_words->setVisible(!isBusy);
    m_apply->setVisible(!isBusy);
    m_which->setVisible(!isBusy);
}

void PlanView::showCounts()
{
    const Plan &plan = m_model->plan();
    const Plan::Counts counts = plan.counts();
    QStringList parts;
    if (m_isPlanned)
        parts += tr("%n record(s) will change", nullptr, int(counts.records));
    if (plan.unchanged > 0)
        parts += tr("%n already so", nullptr, int(plan.unchanged));
    if (counts.refused > 0)
        parts += tr("%n line(s) refused", nullptr, int(counts.refused));
    if (counts.leftOut > 0)
        parts += tr("%n line(s) left out", nullptr, int(counts.leftOut));
    m_words->setText(parts.join(u" · "_s));
    m_apply->setText(counts.records > 0 ? tr("Change %n record(s)", nullptr, int(counts.records)) : tr("Change"));
    m_apply->setEnabled(counts.records > 0 && !m_context.editor.isReadOnly());
}

void PlanView::apply()
{
    const Plan::Counts counts = m_model->plan().counts();
    const auto plan = std::make_shared<const Plan>(m_model->plan());
    const QString words = m_step.arg(QLocale(m_context.language).toString(counts.records));
    m_context.editor.performBeside(words, [plan](Catalogue &catalogue, const Job &job) { return carryOut(catalogue, *plan, job); });
    if (m_context.editor.isBusy())
        Q_EMIT begun(counts.records);
}

} // namespace vitrine
