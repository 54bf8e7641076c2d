// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/likenesstable.h"

#include "base/bidi.h"
#include "models/fieldwords.h"
#include "widgets/choicebox.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

LikenessTable::LikenessTable(const QString &language, QWidget *parent) : QTableWidget(parent), m_language(language)
{
    setObjectName(u"likenesses"_s);
    setAccessibleName(tr("New names that are possibly known ones"));
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("New name in the file"), tr("Where it stands"), tr("It is")});
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(38);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->resizeSection(0, 210);
    horizontalHeader()->resizeSection(1, 330);
}

QString LikenessTable::sortOf(const GivenName &name) const
{
    if (name.type != RecordType::Term)
        return FieldWords::type(name.type);
    switch (name.vocabulary) {
    case Vocabulary::Material: return tr("material");
    case Vocabulary::Technique: return tr("technique");
    case Vocabulary::Classification: return tr("kind of object");
    case Vocabulary::Subject: return tr("subject");
    case Vocabulary::Advisory:
    case Vocabulary::EventType:
    case Vocabulary::PlaceKind: break;
    }
    return FieldWords::type(name.type);
}

void LikenessTable::addRow(int row, const NameQuestion &question)
{
    const QLocale locale(m_language);
    setItem(row, 0, new QTableWidgetItem(question.name.text));
    item(row, 0)->setToolTip(question.name.text);
    const QString where = tr("%1, row %2").arg(sortOf(question.name), locale.toString(question.row));
    setItem(row, 1, new QTableWidgetItem(tr("%1 · %2").arg(where, tr("used %Ln time(s)", nullptr, question.uses))));
    auto *choice = new ChoiceBox(this);
    choice->setObjectName(u"likeness_%1"_s.arg(row));
    choice->setAccessibleName(tr("%1 is").arg(question.name.text));
    choice->addItem(tr("a new one"), QString());
    for (const NameQuestion::Candidate &candidate : question.candidates)
        choice->addItem(tr("the same as %1").arg(isolate(candidate.name)), candidate.name);
    if (question.decision)
        choice->setCurrentIndex(std::max(0, choice->findData(question.decision->known)));
    setCellWidget(row, 2, choice);
    connect(choice, &QComboBox::activated, this, [this, row, choice](int index) {
        NameQuestion &asked = m_questions[size_t(row)];
        const QUuid uid = index > 0 ? asked.candidates[size_t(index - 1)].uid : QUuid();
        const NameDecision said{asked.name, choice->currentData().toString(), uid};
        if (asked.decision == said)
            return;
        asked.decision = said;
        Q_EMIT decided();
    });
}

void LikenessTable::setQuestions(const std::vector<NameQuestion> &questions)
{
    m_questions = questions;
    for (int row = 0; row < rowCount(); ++row)
        cellWidget(row, 2)->setObjectName(QString()); // it goes a little later: until then nobody shall find it
    setRowCount(0);
    setRowCount(std::min(most, int(questions.size())));
    for (int row = 0; row < rowCount(); ++row)
        addRow(row, questions[size_t(row)]);
    constexpr int mostShown = 4; // more are scrolled
    setFixedHeight(horizontalHeader()->sizeHint().height() + std::clamp(rowCount(), 1, mostShown) * verticalHeader()->defaultSectionSize() + 4);
}

NameDecisions LikenessTable::decisions() const
{
    NameDecisions decisions;
    for (const NameQuestion &question : m_questions) {
        if (question.decision)
            decisions.push_back(*question.decision);
    }
    return decisions;
}

} // namespace vitrine
