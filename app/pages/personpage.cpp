// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/personpage.h"

#include "pages/peoplepage.h"
#include "domain/names.h"
#include "models/words.h"
#include "pages/pagekit.h"
#include "pages/tile.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace vitrine {

namespace {
constexpr int mostWorks = 12;
}

PersonPage::PersonPage(PageContext &context, QWidget *parent) : RecordPage(context, parent, 32, 68) {}

void PersonPage::fillParts()
{
    const auto agent = reader().agent(AgentId(opened().record.uuid()));
    if (!agent)
        return sayInstead(tr("This person is not shown here any more."));
    const QString name = displayName(*agent, language());
    setWhere(PeoplePage::tr("People"));
    PageKit kit(context().look, first());
    if (agent->demonstration)
        kit.text(Words::demonstration(), TextRole::Caption, TextBlock::Ink::Second);
    kit.text(name, TextRole::Title);
    kit.text(shownText(agent->role, language()), TextRole::Body);
    kit.text(shownText(agent->note, language()), TextRole::Value, TextBlock::Ink::Second);
    for (const NameForm &form : agent->names) {
        if (form.text == name)
            continue;
        TextBlock *other = kit.text(form.text, TextRole::Value, TextBlock::Ink::Second);
        other->setText(form.text, form.language);
        other->setOnPageSide(true);
        other->setObjectName(QStringLiteral("otherName"));
    }
    addDoor(Icon::Info, tr("How do we know this?"), "evidence", routes::to(PageKind::Evidence, agent->id, RecordType::Agent));
    const bool hasStatements = addStatements(*agent);
    const bool hasWorks = addWorks(*agent);
    if (!hasStatements && !hasWorks)
        sayInstead(tr("No statement by them is recorded here."));
}

bool PersonPage::addStatements(const Agent &agent)
{
    const std::vector<Statement> statements = reader().statementsBy(agent.id).value_or({});
    for (const Statement &statement : statements)
        addStatement(statement);
    return !statements.empty();
}

/// What is said to be theirs, by number; the gallery has the others.
bool PersonPage::addWorks(const Agent &agent)
{
    ItemQuery query;
    query.filters = {{Facet::Maker, {agent.id.toString()}}};
    query.language = language();
    const std::vector<ItemRow> works = reader().rows(query, 0, mostWorks).value_or({});
    if (works.empty())
        return false;
    PageKit kit(context().look, second());
    kit.text(tr("Works"), TextRole::Heading);
    const int columns = metrics().isPortrait() || metrics().textPercent > 125 ? 2 : 3;
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics().px(16));
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    int cell = 0;
    for (const ItemRow &row : works) {
        auto *tile = new Tile(context().look, Tile::Form::Tile);
        tile->setObjectName(QStringLiteral("work"));
        Card card;
        card.title = row.title;
        card.language = row.titleLanguage;
        card.line = row.number;
        tile->setCard(card);
        tile->setMinimumTileHeight(260);
        tile->setPicture(reader(), context().images, row.advisory ? QString() : row.cover, QSize(metrics().px(480), metrics().px(360)));
        connect(tile, &TouchButton::clicked, this, [this, id = row.id] { Q_EMIT routeAsked(routes::item(id)); });
        grid->addWidget(tile, cell / columns, cell % columns);
        ++cell;
    }
    second()->addLayout(grid);
    const int count = reader().count(query).value_or(cell);
    if (count > cell) {
        Route all = routes::items();
        all.filters = query.filters;
        addRow({tr("All works"), language()}, Words::objects(count), all, "allWorks");
    }
    return true;
}

} // namespace vitrine
