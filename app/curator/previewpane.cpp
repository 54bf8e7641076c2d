// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/previewpane.h"

#include "base/language.h"
#include "domain/anyrecord.h"
#include "models/searchservice.h"
#include "media/imageloader.h"
#include "pages/declarationpage.h"
#include "pages/eventpage.h"
#include "pages/homepage.h"
#include "pages/itempage.h"
#include "pages/itemspage.h"
#include "pages/personpage.h"
#include "pages/placespage.h"
#include "pages/statementspage.h"
#include "widgets/choicebox.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The page where visitors meet a record; nothing for those that have none of their own.
std::optional<Route> routeOf(const Reader &reader, RecordType type, RecordId id)
{
    switch (type) {
    case RecordType::Item: return routes::item(ItemId(id.uuid()));
    case RecordType::Section: return routes::items(SectionId(id.uuid()));
    case RecordType::Exhibition: return routes::to(PageKind::Home);
    case RecordType::Agent: return routes::to(PageKind::Person, id, type);
    case RecordType::Event: return routes::to(PageKind::Event, id, type);
    case RecordType::Declaration: return routes::to(PageKind::Declaration, id, type);
    case RecordType::Place: return routes::to(PageKind::Places);
    case RecordType::Statement: {
        const auto statement = reader.statement(StatementId(id.uuid()));
        if (!statement || statement->event.isNull())
            return std::nullopt;
        return routes::to(PageKind::Statements, statement->event, RecordType::Event);
    }
    default: return std::nullopt;
    }
}

Page *makePage(PageKind kind, PageContext &context, QWidget *parent)
{
    switch (kind) {
    case PageKind::Item: return new ItemPage(context, parent);
    case PageKind::Items: return new ItemsPage(context, parent);
    case PageKind::Home: return new HomePage(context, parent);
    case PageKind::Person: return new PersonPage(context, parent);
    case PageKind::Event: return new EventPage(context, parent);
    case PageKind::Declaration: return new DeclarationPage(context, parent);
    case PageKind::Places: return new PlacesPage(context, parent);
    case PageKind::Statements: return new StatementsPage(context, parent);
    default: return nullptr;
    }
}

} // namespace

PreviewPane::PreviewPane(const Reader &visitor, const Reader &drafts, ImageLoader &images, const QStringList &languages,
                         const QString &language, MakePlayer makePlayer, QWidget *parent)
    : QWidget(parent), m_visitor(visitor), m_drafts(drafts), m_images(images), m_languages(languages),
      m_makePlayer(std::move(makePlayer)), m_audience(new ChoiceBox(this)), m_language(new ChoiceBox(this)),
      m_shape(new ChoiceBox(this)), m_size(new ChoiceBox(this)), m_stage(new QWidget(this)), m_words(new QLabel(m_stage))
{
    m_look.setLanguage(languages.contains(language) ? language : languages.value(0));
    makeBar();
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setObjectName(u"second"_s);
    m_stage->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::again);
    for (const Reader *one : {&m_visitor, &m_drafts})
        connect(one, &Reader::recordsChanged, &m_soon, qOverload<>(&QTimer::start));
}

PreviewPane::~PreviewPane() { forget(); }

void PreviewPane::makeBar()
{
    m_audience->addItems({tr("With drafts"), tr("As visitors see it")});
    m_audience->setAccessibleName(tr("Preview: for whom"));
    for (const QString &language : m_languages)
        m_language->addItem(ownLanguageName(language), language);
    m_language->setCurrentIndex(int(m_languages.indexOf(m_look.look().language)));
    m_language->setAccessibleName(tr("Preview: language"));
    m_shape->addItems({tr("Portrait"), tr("Landscape")});
    m_shape->setAccessibleName(tr("Preview: shape of the screen"));
    const QLocale locale;
    for (const int percent : textSteps)
        m_size->addItem(tr("%1 %").arg(locale.toString(percent)), percent);
    m_size->setAccessibleName(tr("Preview: size of the text"));
    auto *bar = new QGridLayout;
    bar->setContentsMargins(8, 8, 8, 8);
    bar->setSpacing(6);
    int at = 0;
    for (QComboBox *box : {m_audience, m_language, m_shape, m_size}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(5);
        bar->addWidget(box, at / 2, at % 2);
        ++at;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stage, 1);
    connect(m_audience, &QComboBox::currentIndexChanged, this, [this] {
        forget();
        again();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { m_look.setLanguage(m_language->currentData().toString()); });
    connect(m_shape, &QComboBox::currentIndexChanged, this, &PreviewPane::arrange);
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] { m_look.setTextPercent(m_size->currentData().toInt()); });
}

const Reader &PreviewPane::reader() const { return m_audience->currentIndex() == 1 ? m_visitor : m_drafts; }

Player &PreviewPane::player()
{
    if (!m_player)
        m_player = m_makePlayer();
    return *m_player;
}

void PreviewPane::forget()
{
    delete std::exchange(m_page, nullptr);
    m_context.reset();
    if (m_player)
        m_player->close();
}

bool PreviewPane::isShown(RecordType type, RecordId id) const
{
    return withRecordType(type, [&]<class R>() { return vitrine::find<R>(reader(), Id<R>(id.uuid())).has_value(); });
}

void PreviewPane::open(RecordType type, RecordId id)
{
    if (type == m_type && id == m_id)
        return;
    m_type = type;
    m_id = id;
    again();
}

void PreviewPane::again()
{
    m_soon.stop();
    const auto route = m_id.isNull() ? std::nullopt : routeOf(reader(), m_type, m_id);
    const bool isHidden = route && !isShown(m_type, m_id);
    if (!route || isHidden) {
        if (m_page)
            m_page->leave();
        m_words->setText(isHidden ? tr("Visitors do not see this yet.") : m_id.isNull() ? QString() : tr("Visitors meet this on the pages of other entries."));
        forget();
        m_words->show();
        return;
    }
    m_words->hide();
    show(*route);
}

void PreviewPane::show(const Route &route)
{
    if (!m_context) {
        m_search = std::make_unique<SearchService>(reader());
        m_context = std::make_unique<PageContext>(PageContext{reader(), m_images, *m_search, m_look, [this]() -> Player & { return player(); }, {}});
    }
    if (!m_page || m_kind != route.page) {
        delete std::exchange(m_page, nullptr);
        m_page = makePage(route.page, *m_context, m_stage);
        m_kind = route.page;
        m_page->setAutoFillBackground(true);
        // A step within the record is followed; elsewhere the list leads.
        connect(m_page, &Page::routeAsked, this, [this](const Route &asked) {
            if (isSamePage(asked, m_page->route()))
                m_page->open(asked);
        });
    }
    Route kept = route;
    if (isSamePage(route, m_page->route()))
        kept = m_page->route();
    arrange();
    m_page->open(kept);
    const Theme theme = m_page->isForLooking() ? Theme::Gallery : Theme::Paper;
    m_look.setTheme(theme);
    QPalette ground = m_page->palette();
    ground.setColor(QPalette::Window, m_look.look().tokens().ground);
    m_page->setPalette(ground);
    m_page->show();
}

void PreviewPane::arrange()
{
    const QSize shape = Shape(m_shape->currentIndex()) == Shape::Portrait ? QSize(9, 16) : QSize(16, 9);
    const QSize size = shape.scaled(m_stage->size(), Qt::KeepAspectRatio);
    m_words->setGeometry(m_stage->rect().adjusted(24, 24, -24, -24));
    if (size.isEmpty())
        return;
    m_look.setScreen({size, 0, 600});
    if (m_page)
        m_page->setGeometry((m_stage->width() - size.width()) / 2, 0, size.width(), size.height());
}

bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stage && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrine
