// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/searchpage.h"

#include "models/searchservice.h"
#include "pages/hitroute.h"
#include "pages/resultspane.h"
#include "pages/scrollcolumn.h"
#include "widgets/flowlayout.h"
#include "widgets/keypanel.h"
#include "widgets/searchfield.h"
#include "widgets/touchbutton.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vitrine {

SearchPage::SearchPage(PageContext &context, QWidget *parent) : Page(context, parent)
{
    m_field = new SearchField(context.look, this);
    m_field->setObjectName(QStringLiteral("searchField"));
    m_results = new ResultsPane(context, this);
    m_beside = new QWidget;
    m_beside->hide();
    m_results->above()->addWidget(m_beside);
    m_column = new QVBoxLayout(this);
    m_column->addWidget(m_field);
    m_column->addWidget(m_results, 1);
    connect(m_field, &SearchField::textChanged, this, &SearchPage::typed);
    connect(m_field, &SearchField::searchAsked, this, &SearchPage::typed);
    connect(m_field, &SearchField::focused, this, &SearchPage::openKeys);
    connect(m_results, &ResultsPane::queryAsked, this, &SearchPage::ask);
    connect(m_results, &ResultsPane::suggestionChosen, m_field, &SearchField::setText);
    connect(m_results, &ResultsPane::opened, this, [this](const ItemRow &row) {
        Q_EMIT routeAsked(routeToHit(reader(), row, {}, m_results->query()));
    });
}

void SearchPage::fill()
{
    setWhere(tr("Search"));
    m_column->setContentsMargins(metrics().px(48), metrics().grid(4), metrics().px(48), 0);
    m_column->setSpacing(metrics().px(16));
    m_field->setPlaceholder(tr("A word, a name, a number"));
    m_results->setFacets({Facet::Kind, Facet::Section, Facet::Maker, Facet::Place, Facet::Decade, Facet::Material,
                          Facet::Technique, Facet::Subject, Facet::Language, Facet::Has});
    m_results->setOrders({ItemOrder::Relevance, ItemOrder::Number, ItemOrder::Title, ItemOrder::Date, ItemOrder::Changed});
    m_results->setEmptyWords(tr("Nothing was found. Try fewer letters, or another word."),
                             tr("No object has all of these. Take a filter away."));
    m_order = opened().order;
    m_descending = opened().descending;
    {
        const QSignalBlocker quiet(m_field); // asked once, below
        m_field->setText(opened().words);
    }
    m_results->open(queryOf(opened()), opened().scroll);
    m_results->arrange();
    askBeside();
    if (m_keys)
        m_keys->setKeyLanguage(language());
    if (opened().words.isEmpty())
        m_field->field()->setFocus();
    placeKeys();
}

void SearchPage::saveInto(Route &route) const
{
    route.words = m_field->text();
    route.filters = m_results->query().filters;
    route.from = m_results->query().from;
    route.to = m_results->query().to;
    route.order = m_order;
    route.descending = m_descending;
    route.scroll = m_results->position();
}

void SearchPage::left()
{
    if (m_keys)
        m_keys->hide();
}

ItemOrder SearchPage::usualOrder(const QString &words) const
{
    return words.isEmpty() ? ItemOrder::Number : ItemOrder::Relevance;
}

ItemQuery SearchPage::queryOf(const Route &route) const
{
    ItemQuery query;
    query.words = route.words.trimmed();
    query.filters = route.filters;
    query.from = route.from;
    query.to = route.to;
    query.order = m_order.value_or(usualOrder(query.words));
    query.descending = m_descending;
    query.language = language();
    return query;
}

/// Each keystroke asks; the newest question wins.
void SearchPage::typed()
{
    ItemQuery query = m_results->query();
    query.words = m_field->text().trimmed();
    query.order = m_order.value_or(usualOrder(query.words));
    if (query == m_results->query())
        return;
    m_results->ask(query);
    askBeside();
}

void SearchPage::ask(const ItemQuery &query)
{
    if (query.order != m_results->query().order || query.descending != m_descending)
        m_order = query.order;
    m_descending = query.descending;
    m_results->ask(query);
    remember(route());
}

void SearchPage::askBeside()
{
    context().search.beside(m_results->query(), this, [this](const Result<FoundBeside> &found) {
        showBeside(found.value_or(FoundBeside{}));
    });
}

void SearchPage::addChip(TouchButton *chip, const char *name)
{
    chip->setObjectName(QString::fromLatin1(name));
    chip->setShape(TouchButton::Shape::Pill);
    m_beside->layout()->addWidget(chip);
    chip->show();
}

void SearchPage::showBeside(const FoundBeside &found)
{
    if (m_beside->layout()) {
        emptyLayout(m_beside->layout());
        delete m_beside->layout();
    }
    new FlowLayout(m_beside, metrics().px(12));
    for (const FoundBeside::Person &person : found.people) {
        auto *chip = new TouchButton(context().look, Icon::Person, person.name, m_beside);
        addChip(chip, "person");
        connect(chip, &TouchButton::clicked, this, [this, id = person.id] {
            Q_EMIT routeAsked(routes::to(PageKind::Person, id, RecordType::Agent));
        });
    }
    for (const FoundBeside::Said &said : found.said) {
        auto *chip = new TouchButton(context().look, Icon::Quote, tr("What was said"), m_beside);
        chip->setCount(said.statements);
        addChip(chip, "statements");
        connect(chip, &TouchButton::clicked, this, [this, id = said.event] {
            Q_EMIT routeAsked(routes::to(PageKind::Statements, id, RecordType::Event));
        });
    }
    m_beside->setVisible(!found.isEmpty());
}

void SearchPage::openKeys()
{
    if (!m_keys) {
        m_keys = new KeyPanel(context().look, {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")}, this);
        m_keys->setObjectName(QStringLiteral("keys"));
        m_keys->setKeyLanguage(language());
        connect(m_keys, &KeyPanel::done, this, &SearchPage::placeKeys);
    }
    m_keys->openFor(m_field->field());
    placeKeys();
}

void SearchPage::placeKeys()
{
    const bool open = m_keys && m_keys->isVisibleTo(this);
    const int height = open ? m_keys->sizeHint().height() : 0;
    if (open) {
        m_keys->setGeometry(0, this->height() - height, width(), height);
        m_keys->raise();
    }
    QMargins margins = m_column->contentsMargins();
    margins.setBottom(height);
    m_column->setContentsMargins(margins);
}

void SearchPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeKeys();
}

} // namespace vitrine
