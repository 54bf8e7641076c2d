// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/searchpage.h"

#include "models/facetgroups.h"
#include "models/itemlistmodel.h"
#include "models/words.h"
#include "pages/itemcards.h"
#include "pages/scrollcolumn.h"
#include "widgets/flowlayout.h"
#include "widgets/keypanel.h"
#include "widgets/searchfield.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine {

namespace {
constexpr std::chrono::milliseconds typingPause{150};
} // namespace

SearchPage::SearchPage(PageContext &context, QWidget *parent) : Page(context, parent)
{
    m_model = new ItemListModel(reader(), context.images, this);
    m_field = new SearchField(context.look, this);
    m_field->setObjectName(QStringLiteral("searchField"));
    m_kinds = new QWidget(this);
    m_count = new TextBlock(context.look, TextRole::Value, this);
    m_count->setObjectName(QStringLiteral("count"));
    m_cards = makeItemCards(context.look, *m_model, this);
    connect(m_cards, &CardView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT routeAsked(routes::item(m_model->idAt(index.row()))); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &SearchPage::find);
    connect(m_field, &SearchField::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_field, &SearchField::searchAsked, this, &SearchPage::find);
    connect(m_field, &SearchField::focused, this, &SearchPage::openKeys);
    m_column = new QVBoxLayout(this);
    m_column->addWidget(m_field);
    m_column->addWidget(m_kinds);
    m_column->addWidget(m_count);
    m_column->addWidget(m_cards, 1);
}

void SearchPage::fill()
{
    setWhere(tr("Search"));
    m_column->setContentsMargins(metrics().margin(), metrics().grid(4), metrics().margin(), 0);
    m_column->setSpacing(metrics().px(16));
    m_model->setPictureSize(QSize(metrics().px(480), metrics().px(400)));
    m_field->setPlaceholder(tr("A word, a name, a number"));
    m_filters = opened().filters;
    m_field->setText(opened().words);
    m_soon.stop();
    find();
    if (m_keys)
        m_keys->setKeyLanguage(language());
    if (opened().words.isEmpty())
        m_field->field()->setFocus();
    placeKeys();
}

void SearchPage::saveInto(Route &route) const
{
    route.words = m_field->text();
    route.filters = m_filters;
}

void SearchPage::left()
{
    m_soon.stop();
    if (m_keys)
        m_keys->hide();
}

void SearchPage::find()
{
    m_soon.stop();
    ItemQuery query;
    query.words = m_field->text().trimmed();
    query.filters = m_filters;
    query.order = query.words.isEmpty() ? ItemOrder::Number : ItemOrder::Relevance;
    query.language = language();
    m_model->setQuery(query);
    m_count->setText(m_model->total() == 0 ? tr("Nothing was found. Try fewer letters, or another word.")
                                           : Words::objects(m_model->total()));
    m_cards->setVisible(m_model->total() > 0);
    fillKinds();
}

void SearchPage::fillKinds()
{
    if (m_kinds->layout()) {
        emptyLayout(m_kinds->layout());
        delete m_kinds->layout();
    }
    auto *row = new FlowLayout(m_kinds, metrics().px(12));
    const auto groups = facetGroups(reader(), m_model->query(), {Facet::Kind}, 6);
    for (const FacetGroup &group : groups.value_or({})) {
        for (const FacetChoice &choice : group.choices) {
            auto *chip = new TouchButton(context().look, Icon::None, choice.label, m_kinds);
            chip->setObjectName(QStringLiteral("chip_") + choice.value);
            chip->setShape(TouchButton::Shape::Pill);
            chip->setCount(choice.count);
            chip->setPrimary(choice.chosen);
            connect(chip, &TouchButton::clicked, this, [this, facet = group.facet, value = choice.value] {
                m_filters = toggled(m_model->query(), facet, value).filters;
                find();
            });
            row->addWidget(chip);
            chip->show();
        }
    }
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
