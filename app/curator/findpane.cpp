// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/findpane.h"

#include "curator/simplefields.h"
#include "curator/typing.h"
#include "models/fieldwords.h"
#include "models/recordids.h"
#include "models/words.h"
#include "widgets/choicebox.h"
#include "widgets/deskstyle.h"
#include "widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

FindPane::FindPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_find(new QLineEdit(this)), m_replacement(new QLineEdit(this)),
      m_field(new ChoiceBox(this)), m_language(new ChoiceBox(this)), m_wholeWord(new QCheckBox(tr("Whole words only"), this)),
      m_case(new QCheckBox(tr("Capitals as typed"), this)), m_folded(new QCheckBox(tr("In every spelling"), this)),
      m_problem(new QLabel(this)), m_show(new QPushButton(tr("Find"), this)), m_plan(new PlanView(context, this))
{
    makeInputs();
    arrange();
    for (QLineEdit *line : {m_find, m_replacement})
        connect(line, &QLineEdit::textChanged, this, &FindPane::changed);
    for (QComboBox *box : {m_field, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &FindPane::changed);
    for (QCheckBox *box : {m_wholeWord, m_case, m_folded})
        connect(box, &QCheckBox::toggled, this, &FindPane::changed);
    connect(m_find, &QLineEdit::returnPressed, this, &FindPane::rehearse);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindPane::rehearse);
    connect(m_show, &QPushButton::clicked, this, &FindPane::rehearse);
    connect(m_plan, &PlanView::begun, this, &FindPane::begun);
    connect(m_plan, &PlanView::failed, this, &FindPane::failed);
}

void FindPane::makeInputs()
{
    m_title->setFont(deskTitleFont(m_context.language));
    m_find->setObjectName(u"find"_s);
    m_find->setAccessibleName(tr("Words to find"));
    m_replacement->setObjectName(u"replacement"_s);
    m_replacement->setAccessibleName(tr("Words to stand there instead"));
    for (QLineEdit *line : {m_find, m_replacement}) {
        line->setMaxLength(longestLineText);
        new TypingHelp(line, m_context.language);
    }
    m_field->setAccessibleName(tr("In which field"));
    m_language->setAccessibleName(tr("In which language"));
    m_language->addItem(tr("All languages"));
    for (const QString &language : m_context.languages)
        m_language->addItem(Words::language(language, m_context.language), language);
    m_folded->setToolTip(tr("Without accents and vowel marks, and in every way a Persian letter is typed"));
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_show->setObjectName(u"rehearse"_s);
}

void FindPane::arrange()
{
    auto *close = new QToolButton(this);
    close->setText(tr("Back to the form"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &FindPane::closed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    auto *form = new QFormLayout;
    form->addRow(tr("Find"), m_find);
    form->addRow(tr("Replace by"), m_replacement);
    auto *options = new QWidget(this);
    auto *flow = new FlowLayout(options, 12);
    for (QWidget *one : std::initializer_list<QWidget *>{m_field, m_language, m_wholeWord, m_case, m_folded})
        flow->addWidget(one);
    auto *row = new QHBoxLayout;
    row->addWidget(options, 1);
    row->addWidget(m_show, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(form);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_plan, 1);
    head->addWidget(close);
}

void FindPane::open(const ListWish &wish, std::vector<RecordId> chosen)
{
    m_list = wish;
    m_chosen = std::move(chosen);
    m_title->setText(m_chosen.empty() ? tr("Find and replace in all of the list")
                                      : tr("Find and replace in %n record(s)", nullptr, int(m_chosen.size())));
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
        m_field->addItem(tr("All texts"));
        for (const QString &key : searchedFields(wish.type))
            m_field->addItem(FieldWords::title(wish.type, key), key);
    }
    changed();
    m_find->setFocus();
    m_find->selectAll();
}

FindWish FindPane::wish() const
{
    FindWish wish{m_find->text(), m_replacement->text(), m_wholeWord->isChecked(), m_case->isChecked(), m_folded->isChecked(), {}, {}};
    if (m_field->currentIndex() > 0)
        wish.fields = {m_field->currentData().toString()};
    if (m_language->currentIndex() > 0)
        wish.languages = {m_language->currentData().toString()};
    return wish;
}

void FindPane::changed()
{
    m_plan->clear();
    m_case->setEnabled(!m_folded->isChecked());
    const QString problem = TextLimits::problem(m_replacement->text(), longestLineText);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_show->setEnabled(!m_find->text().isEmpty() && problem.isEmpty());
}

void FindPane::rehearse()
{
    if (!m_show->isEnabled())
        return;
    const FindReplace deed(m_list.type, wish());
    m_plan->rehearse(
        [deed, list = m_list, chosen = m_chosen](const Reader &reader, const Job &job) -> Result<Plan> {
            const auto records = chosen.empty() ? listIds(reader, list) : Result<std::vector<RecordId>>(chosen);
            return records ? deed.rehearse(reader, *records, job) : records.unexpected();
        },
        //: a step of undo: %1 is how many
        tr("Replaced in %1 records"));
}

} // namespace vitrine
