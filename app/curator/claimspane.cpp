// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/claimspane.h"

#include "models/dates.h"
#include "models/facts.h"
#include "models/fieldwords.h"
#include "models/showntext.h"
#include "models/words.h"
#include "pages/quantitytext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
enum Line { What, Certain, Sources, Voice, When, State, lines };
}

ClaimsPane::ClaimsPane(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(new QLabel(this)), m_table(new QTableWidget(lines, 0, this))
{
    m_words->setObjectName(u"second"_s);
    m_words->setWordWrap(true);
    m_table->setObjectName(u"claims"_s);
    m_table->setAccessibleName(tr("Claims side by side"));
    m_table->setVerticalHeaderLabels({tr("What is said"), tr("Certainty"), tr("Source"), tr("Shares its text with"), tr("When"), tr("State")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 8, 16);
    column->setSpacing(10);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int, int at) {
        if (at > 0 && at < int(m_claims.size()))
            Q_EMIT claimAsked(m_claims[size_t(at)].type(), m_claims[size_t(at)].id());
    });
}

void ClaimsPane::open(RecordType type, RecordId id)
{
    m_type = type;
    m_id = id;
    m_isRead = false;
    if (isVisible())
        read();
}

void ClaimsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead)
        read();
}

void ClaimsPane::read()
{
    m_isRead = true;
    m_claims = m_id.isNull() ? std::vector<Claim>() : claimsBeside(m_context.reader, m_type, m_id).value_or({});
    m_words->setText(m_claims.size() > 1 ? tr("The first column is this one. Nothing is summed or weighed; press Enter in a column to open that claim.")
                                         : tr("Nothing else is said about the same event or in the same source."));
    m_table->setColumnCount(int(m_claims.size()));
    for (size_t i = 0; i < m_claims.size(); ++i)
        fill(int(i), m_claims[i]);
    m_table->resizeRowsToContents();
}

QString ClaimsPane::words(const Claim &claim) const
{
    if (const auto *statement = std::get_if<Statement>(&claim.record))
        return shownText(statement->text, m_context.language).text;
    return quantityText(std::get<Quantity>(claim.record), m_context.reader, m_context.language).words;
}

QString ClaimsPane::sources(const Claim &claim) const
{
    QStringList sources;
    for (const Citation &citation : claim.common().citations) {
        const QString title = m_context.choices.titleOf(RecordType::Source, citation.source.toString());
        sources += citation.locator.isEmpty() ? title : tr("%1, %2", "source, place in it").arg(title, citation.locator);
    }
    return sources.isEmpty() ? tr("No source: it cannot go public.") : sources.join(u'\n');
}

void ClaimsPane::fill(int column, const Claim &claim)
{
    const QString who = claim.claimant().isNull() ? tr("nobody is named") : m_context.choices.titleOf(RecordType::Agent, claim.claimant().toString());
    constexpr int width = 260;
    auto *head = new QTableWidgetItem(m_table->fontMetrics().elidedText(who, Qt::ElideRight, width - 20));
    head->setToolTip(who);
    m_table->setHorizontalHeaderItem(column, head);
    m_table->setColumnWidth(column, width);
    const auto *statement = std::get_if<Statement>(&claim.record);
    const QStringList texts{words(claim), Words::certainty(claim.certainty), sources(claim), claim.groups.join(listComma(m_context.language)),
                            statement ? dateInBothCalendars(statement->date, m_context.language) : QString(),
                            FieldWords::choice({}, enumName(claim.common().status))};
    for (int line = 0; line < lines; ++line) {
        auto *cell = new QTableWidgetItem(texts[line]);
        cell->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
        cell->setData(Qt::AccessibleTextRole, tr("%1, %2: %3", "claimant, line of the table, words").arg(who, m_table->verticalHeaderItem(line)->text(), texts[line]));
        m_table->setItem(line, column, cell);
    }
}

} // namespace vitrine
