// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recordpage.h"

#include "base/bidi.h"
#include "domain/names.h"
#include "models/words.h"
#include "pages/pagekit.h"
#include "pages/quantitytext.h"
#include "pages/tile.h"
#include "pages/twocolumns.h"
#include "widgets/statementcard.h"

#include <QVBoxLayout>

namespace vitrine {

RecordPage::RecordPage(PageContext &context, QWidget *parent, int firstShare, int secondShare) : Page(context, parent)
{
    m_columns = new TwoColumns(context.look, firstShare, secondShare, this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_columns);
}

void RecordPage::fill()
{
    m_columns->begin();
    fillParts();
    m_columns->end();
    m_columns->setPosition(opened().scroll);
}

void RecordPage::saveInto(Route &route) const
{
    route.scroll = m_columns->position();
}

QVBoxLayout *RecordPage::first() const { return m_columns->first(); }
QVBoxLayout *RecordPage::second() const { return m_columns->second(); }
QVBoxLayout *RecordPage::foot() const { return m_columns->foot(); }

void RecordPage::sayInstead(const QString &sentence)
{
    PageKit(context().look, first()).text(sentence, TextRole::Lead, TextBlock::Ink::Second)
        ->setObjectName(QStringLiteral("empty"));
}

QString RecordPage::citation(const Source &source, const QStringList &locators) const
{
    const QString title = isolate(shownText(source.title, language()).text);
    const QString places = Words::locators(locators, language());
    if (places.isEmpty())
        return title;
    //: %1 is the title of a source, %2 the place in it such as "paragraph 3"
    return tr("%1, %2").arg(title, places);
}

QString RecordPage::roleAt(const Agent &agent, EventId id) const
{
    const auto event = id.isNull() ? Result<Event>(Event{}) : reader().event(id);
    for (const Participation &each : event.value_or({}).participants) {
        if (each.agent == agent.id && !each.note.isEmpty())
            return shownText(each.note, language()).text;
    }
    return shownText(agent.role, language()).text;
}

/// The numbers a statement gives, as stated; whose they are and where they are read, where that is said apart.
QStringList RecordPage::numbersIn(const Statement &statement) const
{
    QStringList lines;
    const auto quantities = reader().quantitiesIn(statement.id);
    for (const Quantity &quantity : quantities.value_or({})) {
        const StatementText stated = quantityText(quantity, reader(), language());
        QStringList apart;
        if (!stated.name.isEmpty() && quantity.claimant != statement.claimant)
            apart += isolate(stated.name);
        if (const auto cited = citedSources(reader(), quantity.citations);
            !cited.empty() && quantity.citations != statement.citations)
            apart += tr("According to %1").arg(citation(cited.front()));
        lines += apart.isEmpty() ? tr("Stated number: %1").arg(stated.words)
                                 : tr("Stated number: %1 (%2)").arg(stated.words, apart.join(QStringLiteral(" · ")));
    }
    return lines;
}

void RecordPage::addStatement(const Statement &statement)
{
    const ShownText words = shownText(statement.text, language());
    StatementText text;
    if (const auto agent = reader().agent(statement.claimant)) {
        text.name = displayName(*agent, language());
        text.role = roleAt(*agent, statement.event);
    }
    text.words = words.text;
    text.language = words.language;
    text.certainty = Words::certainty(statement.certainty);
    text.numbers = numbersIn(statement);
    const std::vector<CitedSource> sources = citedSources(reader(), statement.citations);
    if (!sources.empty()) {
        //: %1 is a source and the place in it
        text.source = tr("According to %1").arg(citation(sources.front()));
    }
    auto *card = new StatementCard(context().look);
    card->setObjectName(QStringLiteral("statement"));
    card->setStatement(text);
    second()->addWidget(card);
    if (words.standIn)
        PageKit(context().look, second())
            .text(PageKit::standInNote(words.language, language()), TextRole::Caption, TextBlock::Ink::Second);
}

void RecordPage::addDoor(Icon icon, const QString &words, const char *name, const Route &route)
{
    TouchButton *button = PageKit(context().look, foot()).button(icon, words, name);
    connect(button, &TouchButton::clicked, this, [this, route] { Q_EMIT routeAsked(route); });
}

void RecordPage::addRow(const ShownText &title, const QString &line, const Route &route, const char *name)
{
    auto *row = new Tile(context().look, Tile::Form::Tile);
    row->setObjectName(QString::fromLatin1(name));
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    row->setMinimumTileHeight(96);
    Card card;
    card.title = title.text;
    card.language = title.language;
    card.line = line;
    row->setCard(card);
    connect(row, &TouchButton::clicked, this, [this, route] { Q_EMIT routeAsked(route); });
    second()->addWidget(row);
}

} // namespace vitrine
