// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/homepage.h"

#include "base/bidi.h"
#include "domain/names.h"
#include "models/dates.h"
#include "models/itemdetails.h"
#include "models/shownexhibition.h"
#include "models/words.h"
#include "widgets/flowlayout.h"
#include "pages/pillswitch.h"
#include "pages/pagekit.h"
#include "pages/scrollcolumn.h"
#include "pages/tile.h"
#include "pages/twocolumns.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

namespace {
constexpr int introductionShare = 40; ///< of the width, in hundredths
}

struct HomePage::Door {
    Card card;
    QString picture; ///< digest
    Route route;
    bool wide = false;
};

HomePage::HomePage(PageContext &context, QWidget *parent) : Page(context, parent)
{
    m_columns = new TwoColumns(context.look, introductionShare, 100 - introductionShare, this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_columns, 1);
    m_links = new QVBoxLayout;
    box->addLayout(m_links);
}

void HomePage::fill()
{
    m_level = opened().level;
    m_hasLists = listsAreReady();
    setWhere(tr("Exhibition"));
    m_columns->begin();
    emptyLayout(m_links);
    const auto exhibition = shownExhibition(reader());
    if (!exhibition) {
        PageKit(context().look, m_columns->first())
            .text(tr("This catalogue has no published exhibition yet."), TextRole::Lead)
            ->setObjectName(QStringLiteral("empty"));
        m_columns->first()->addStretch(1);
    } else {
        addIntroduction(*exhibition);
        addMosaic(*exhibition);
    }
    addLinks();
    m_columns->setPosition(opened().scroll);
}

void HomePage::saveInto(Route &route) const
{
    route.level = m_level;
    route.scroll = m_columns->position();
}

void HomePage::addIntroduction(const Exhibition &exhibition)
{
    PageKit kit(context().look, m_columns->first());
    const auto place = exhibition.place.isNull() ? Result<Place>(Place{}) : reader().place(exhibition.place);
    QStringList above{unbrokenDate(exhibition.date, language()), place ? isolate(displayTitle(*place, language())) : QString()};
    above.removeAll(QString());
    const ShownText title = shownText(exhibition.title, language());
    const ShownText text =
        shownText(m_level == 2 ? exhibition.full : m_level == 1 ? exhibition.minute : exhibition.breath, language());
    const QString line = above.join(QStringLiteral(" · "));
    const bool roomy = hasRoomFor(line, title, text);
    kit.text(line, TextRole::Caption, TextBlock::Ink::Second);
    kit.text(title, roomy ? TextRole::Title : TextRole::Heading)->setObjectName(QStringLiteral("title"));
    kit.text(text, roomy && m_level == 0 ? TextRole::Lead : TextRole::Body);
    auto *levels = new PillSwitch(context().look, PillSwitch::lengths(), m_level);
    connect(levels, &PillSwitch::chosenChanged, this, &HomePage::setLevel);
    // Beside the mosaic the lengths stay where they are while the words scroll.
    (metrics().isPortrait() ? m_columns->first() : m_columns->foot())->addWidget(levels);
    m_columns->first()->addStretch(1);
}

/// Whether the introduction fits beside the mosaic in the large sizes; else it is set a step smaller.
bool HomePage::hasRoomFor(const QString &line, const ShownText &title, const ShownText &text) const
{
    if (metrics().isPortrait())
        return true;
    const int column = (metrics().screen.width() - 2 * metrics().margin() - metrics().px(56)) * introductionShare / 100;
    const auto height = [&](const QString &words, TextRole role, const QString &of) {
        return wrappedHeight(words, column, role, of, look());
    };
    const int words = height(line, TextRole::Caption, language()) + height(title.text, TextRole::Title, title.language)
        + height(text.text, TextRole::Lead, text.language) + 3 * metrics().gap();
    const int taken = 4 * metrics().target() + metrics().grid(16); // bar, lengths, links, margins
    return words <= metrics().screen.height() - taken;
}

void HomePage::setLevel(int level)
{
    Route now = route();
    now.level = level;
    open(now);
}

HomePage::Door HomePage::sectionDoor(const Section &section) const
{
    ItemQuery query;
    query.section = section.id;
    query.order = ItemOrder::Hang;
    query.language = language();
    const ShownText title = shownText(section.title, language());
    Door door;
    door.card.title = title.text;
    door.card.language = title.language;
    door.route = routes::items(section.id);
    if (!m_hasLists)
        return door;
    door.card.line = Words::objects(reader().count(query).value_or(0));
    for (const ItemRow &row : reader().rows(query, 0, 12).value_or({})) {
        if (door.picture.isEmpty() && !row.advisory)
            door.picture = row.cover;
    }
    return door;
}

std::vector<HomePage::Door> HomePage::doors(const Exhibition &exhibition) const
{
    std::vector<Door> doors;
    for (const SectionId &id : exhibition.sections) {
        if (const auto section = reader().sectionHead(id))
            doors.push_back(sectionDoor(*section));
    }
    for (const EventId &id : exhibition.events) {
        const auto event = reader().event(id);
        if (!event)
            continue;
        const ShownText title = exhibition.events.size() == 1 ? ShownText{tr("The conference"), language()}
                                                              : shownText(event->title, language());
        doors.push_back({{}, {}, routes::to(PageKind::Event, id, RecordType::Event), false});
        doors.back().card.title = title.text;
        doors.back().card.language = title.language;
        doors.back().card.line = tr("%n person(s) and organisation(s)", nullptr, static_cast<int>(event->participants.size()));
    }
    const auto declarations = all<Declaration>(reader()).value_or({});
    for (const Declaration &declaration : declarations) {
        const ShownText title = declarations.size() == 1 ? ShownText{tr("The declaration"), language()}
                                                         : shownText(declaration.title, language());
        doors.push_back({{}, {}, routes::to(PageKind::Declaration, declaration.id, RecordType::Declaration), false});
        doors.back().card.title = title.text;
        doors.back().card.language = title.language;
    }
    ItemQuery everything;
    doors.push_back({{}, {}, routes::items(), false});
    doors.back().card.title = tr("All objects");
    doors.back().card.line = m_hasLists ? Words::objects(reader().count(everything).value_or(0)) : Words::oneMoment();
    return doors;
}

Tile *HomePage::tileFor(const Door &door)
{
    auto *tile = new Tile(context().look, Tile::Form::Tile);
    tile->setObjectName(QStringLiteral("door"));
    tile->setCard(door.card);
    tile->setPicture(reader(), context().images, door.picture, QSize(metrics().px(780), metrics().px(560)));
    tile->setMinimumTileHeight(door.picture.isEmpty() ? 190 : 256);
    connect(tile, &TouchButton::clicked, this, [this, route = door.route] { Q_EMIT routeAsked(route); });
    return tile;
}

/// Pictures first, three in a row; where a row would stay open its last tile is drawn wide.
void HomePage::addMosaic(const Exhibition &exhibition)
{
    const std::vector<Door> all = doors(exhibition);
    const int columns = metrics().isPortrait() || metrics().textPercent > 125 ? 2 : 3;
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics().px(20));
    const int pictures = static_cast<int>(exhibition.sections.size());
    int cell = 0;
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        const bool closesPictures = i == pictures - 1;
        const bool closesAll = i + 1 == static_cast<int>(all.size());
        const int left = columns - cell % columns;
        const int span = closesPictures || closesAll ? left : 1;
        grid->addWidget(tileFor(all[static_cast<size_t>(i)]), cell / columns, cell % columns, 1, span);
        cell += span;
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    for (int row = 0; row < grid->rowCount(); ++row)
        grid->setRowStretch(row, row * columns < pictures ? 4 : 3);
    m_columns->second()->addLayout(grid, 1);
}

void HomePage::addLinks()
{
    struct Link {
        Icon icon;
        QString words;
        const char *name;
        PageKind page;
    };
    const Link links[] = {{Icon::Info, tr("How do we know this?"), "evidence", PageKind::Evidence},
                          {Icon::Timeline, tr("Timeline"), "timeline", PageKind::Timeline},
                          {Icon::Keypad, tr("Number on the wall"), "numberPad", PageKind::NumberPad},
                          {Icon::MapPin, tr("Places"), "places", PageKind::Places},
                          {Icon::Person, tr("People"), "people", PageKind::People},
                          {Icon::List, tr("About"), "about", PageKind::About}};
    const bool alongTheFoot = !metrics().isPortrait() && metrics().textPercent <= 125;
    auto *holder = new QWidget;
    auto *row = new FlowLayout(holder, metrics().px(16));
    std::vector<TouchButton *> buttons;
    for (const Link &link : links) {
        auto *button = new TouchButton(context().look, link.icon, link.words, holder);
        button->setObjectName(QString::fromLatin1(link.name));
        connect(button, &TouchButton::clicked, this, [this, page = link.page] { Q_EMIT routeAsked(routes::to(page)); });
        row->addWidget(button);
        buttons.push_back(button);
    }
    if (!alongTheFoot) {
        m_links->setContentsMargins(0, 0, 0, 0);
        m_columns->second()->addWidget(holder);
        return;
    }
    // One row: without the icons where it would be too wide with them.
    if (row->sizeHint().width() > metrics().screen.width() - 2 * metrics().margin()) {
        for (TouchButton *button : buttons)
            button->setIconKind(Icon::None);
    }
    m_links->setContentsMargins(metrics().margin(), 0, metrics().margin(), metrics().grid(3));
    m_links->addWidget(holder);
}

} // namespace vitrine
