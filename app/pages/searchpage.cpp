// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/searchpage.h"

#include "models/itemlistmodel.h"
#include "models/searchanswer.h"
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
    m_pool.setMaxThreadCount(1);
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

SearchPage::~SearchPage()
{
    m_pool.clear();
    m_pool.waitForDone();
}

/// Asks beside the main thread, with a reader of its own; the newest question wins.
void SearchPage::find()
{
    m_soon.stop();
    ItemQuery query;
    query.words = m_field->text().trimmed();
    query.filters = m_filters;
    query.order = query.words.isEmpty() ? ItemOrder::Number : ItemOrder::Relevance;
    query.language = language();
    m_pool.clear();
    m_pool.start([this, query, asked = ++m_asked] {
        const auto own = reader().clone();
        auto answer = own ? answerTo(query, **own, ItemListModel::pageRows) : Result<SearchAnswer>(own.unexpected());
        QMetaObject::invokeMethod(this, [this, query, asked, answer = std::move(answer)] {
            if (asked != m_asked)
                return;
            // A catalogue that cannot be opened a second time is asked here.
            showAnswer(answer ? answer : answerTo(query, reader(), ItemListModel::pageRows));
        }, Qt::QueuedConnection);
    });
}

void SearchPage::showAnswer(const Result<SearchAnswer> &answer)
{
    const SearchAnswer found = answer.value_or(SearchAnswer{});
    m_model->setResult(found.query, found.total, found.rows);
    if (!answer)
        m_count->setText(answer.error().message);
    else if (found.total == 0 && found.people.empty() && found.said.empty())
        m_count->setText(tr("Nothing was found. Try fewer letters, or another word."));
    else
        m_count->setText(Words::objects(found.total));
    m_cards->setVisible(found.total > 0);
    fillKinds(found);
}

void SearchPage::addChip(TouchButton *chip, const char *name)
{
    chip->setObjectName(QString::fromLatin1(name));
    chip->setShape(TouchButton::Shape::Pill);
    m_kinds->layout()->addWidget(chip);
    chip->show();
}

void SearchPage::fillKinds(const SearchAnswer &answer)
{
    if (m_kinds->layout()) {
        emptyLayout(m_kinds->layout());
        delete m_kinds->layout();
    }
    new FlowLayout(m_kinds, metrics().px(12));
    for (const FacetGroup &group : answer.kinds) {
        for (const FacetChoice &choice : group.choices) {
            auto *chip = new TouchButton(context().look, Icon::None, choice.label, m_kinds);
            chip->setCount(choice.count);
            chip->setPrimary(choice.chosen);
            addChip(chip, qPrintable(QStringLiteral("chip_") + choice.value));
            connect(chip, &TouchButton::clicked, this, [this, facet = group.facet, value = choice.value] {
                m_filters = toggled(m_model->query(), facet, value).filters;
                find();
            });
        }
    }
    for (const SearchAnswer::Person &person : answer.people) {
        auto *chip = new TouchButton(context().look, Icon::Person, person.name.text, m_kinds);
        addChip(chip, "person");
        connect(chip, &TouchButton::clicked, this, [this, id = person.id] {
            Q_EMIT routeAsked(routes::to(PageKind::Person, id, RecordType::Agent));
        });
    }
    for (const SearchAnswer::Said &said : answer.said) {
        auto *chip = new TouchButton(context().look, Icon::Quote, tr("What was said"), m_kinds);
        chip->setCount(said.statements);
        addChip(chip, "statements");
        connect(chip, &TouchButton::clicked, this, [this, id = said.event] {
            Q_EMIT routeAsked(routes::to(PageKind::Statements, id, RecordType::Event));
        });
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
