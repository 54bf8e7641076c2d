// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/cellpane.h"

#include "curator/readyjudge.h"
#include "widgets/deskstyle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

Result<Plan> rehearseCells(const CellDeed &deed, const QStringList &languages, const QString &language, const Reader &reader,
                           CellNotes &notes, bool makesNew, bool isOneCell, const Job &job)
{
    const auto wishes = deed.make(reader, notes);
    if (!wishes)
        return wishes.unexpected();
    CellReader cells(reader, language, makesNew);
    auto plan = CellPlan(deed.type, deed.columns, language, ReadyJudge::forLanguages(languages), isOneCell).rehearse(reader, *wishes, cells, job);
    notes.unknown = cells.unknownCount();
    return plan;
}

CellPane::CellPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_remarks(new QLabel(this)), m_makesNew(new QCheckBox(this)),
      m_plan(new PlanView(context, this))
{
    setObjectName(u"cellPane"_s);
    m_title->setFont(deskTitleFont(context.language));
    m_remarks->setObjectName(u"problem"_s);
    m_remarks->setWordWrap(true);
    m_makesNew->setObjectName(u"makesNew"_s);
    m_makesNew->setAccessibleName(tr("Make new records for names that the catalogue does not have"));
    auto *close = new QToolButton(this);
    close->setText(tr("Back to the table"));
    close->setFocusPolicy(Qt::StrongFocus);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_remarks);
    column->addWidget(m_makesNew);
    column->addWidget(m_plan, 1);
    connect(m_makesNew, &QCheckBox::clicked, this, &CellPane::rehearse);
    connect(close, &QToolButton::clicked, m_plan, &PlanView::stop);
    connect(close, &QToolButton::clicked, this, &CellPane::closed);
    connect(m_plan, &PlanView::rehearsed, this, &CellPane::showNotes);
    connect(m_plan, &PlanView::begun, this, &CellPane::begun);
    connect(m_plan, &PlanView::failed, this, &CellPane::failed);
}

void CellPane::open(const CellDeed &deed)
{
    m_deed = deed;
    m_title->setText(deed.title);
    m_remarks->hide();
    m_makesNew->setChecked(false);
    m_makesNew->hide();
    rehearse();
}

void CellPane::rehearse()
{
    m_notes = std::make_shared<CellNotes>();
    m_plan->rehearse(
        [deed = m_deed, languages = m_context.languages, language = m_context.language, notes = m_notes,
         makesNew = m_makesNew->isChecked()](const Reader &reader, const Job &job) {
            return rehearseCells(deed, languages, language, reader, *notes, makesNew, false, job);
        },
        m_deed.step);
}

void CellPane::showNotes()
{
    m_remarks->setText(m_notes->remarks.join(u'\n'));
    m_remarks->setVisible(!m_notes->remarks.isEmpty());
    const qsizetype unknown = m_notes->unknown;
    if (unknown > 0)
        m_makesNew->setText(tr("Make new records for %n name(s) that the catalogue does not have", nullptr, int(unknown)));
    m_makesNew->setVisible(unknown > 0 || m_makesNew->isChecked());
    if (m_plan->applyButton()->isEnabled())
        m_plan->applyButton()->setFocus();
}

QString CellPane::remarks() const { return m_remarks->isVisible() ? m_remarks->text() : QString(); }

} // namespace vitrine
