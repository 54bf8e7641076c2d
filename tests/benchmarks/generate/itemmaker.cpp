// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmaker.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

/// Lengths of texts: most short, a few long.
int length(Random &random, int usual, int most)
{
    const double spread = std::exp(1.2 * (random.unit() + random.unit() + random.unit() - 1.5));
    return std::clamp(int(usual * spread), 1, most);
}

ItemKind kind(Random &random)
{
    static const Skewed draw({0.27, 0.42, 0.07, 0.05, 0.08, 0.11}); // in the order of ItemKind
    return static_cast<ItemKind>(draw.draw(random));
}

/// A date's notation as catalogues have them, in the numbers of its calendar.
QString notation(Random &random, bool solarHijri)
{
    const int year = solarHijri ? random.between(1240, 1356) : 1979 - int(130 * std::pow(random.unit(), 1.6));
    const QString text = QString::number(year);
    switch (random.below(10)) {
    case 0: return text.left(3) + u'X';
    case 1: return text + u'~';
    case 2: return text + u'?';
    case 3: return text + u'/' + QString::number(year + random.between(1, 6));
    case 4: return u"%1-%2"_s.arg(text).arg(random.between(1, 12), 2, 10, QLatin1Char('0'));
    case 5: return u"%1-%2-%3"_s.arg(text).arg(random.between(1, 12), 2, 10, QLatin1Char('0')).arg(random.between(1, 28), 2, 10, QLatin1Char('0'));
    case 6: return u"%1-%2"_s.arg(text).arg(random.between(21, 24));
    default: return text;
    }
}

} // namespace

ItemMaker::ItemMaker(const Lexicons &lexicons, const Authorities &authorities, const Originals &originals, Random &random,
                     int items)
    : m_lexicons(lexicons), m_authorities(authorities), m_originals(originals), m_draws(authorities), m_random(random),
      m_items(items)
{
}

MadeItem ItemMaker::next()
{
    MadeItem made;
    Item &item = made.item;
    item.id = ItemId(m_random.uuid());
    item.number = number();
    item.kind = kind(m_random);
    item.access = Access::Public;
    item.status = Status::Published;
    describe(item);
    date(item);
    link(item);
    measure(item);
    withhold(item);
    made.media = media(item);
    ++m_made;
    return made;
}

/// "1931.104.7": year of accession, lot, piece.
QString ItemMaker::number()
{
    if (m_inLot == 0 || m_random.chance(0.08)) {
        ++m_lot;
        m_inLot = 0;
    }
    ++m_inLot;
    const int year = 1900 + int(qint64(m_made) * 120 / m_items);
    return u"%1.%2.%3"_s.arg(year).arg(m_lot).arg(m_inLot);
}

std::vector<Tongue> ItemMaker::someTongues()
{
    std::vector<Tongue> order{tongues[size_t(Skewed({0.5, 0.2, 0.3}).draw(m_random))]};
    for (const Tongue tongue : tongues) {
        if (tongue != order.front() && m_random.chance(0.4))
            order.push_back(tongue);
    }
    return order;
}

void ItemMaker::describe(Item &item)
{
    const std::vector<Tongue> order = someTongues();
    std::array<QStringList, 3> topics;
    for (const Tongue tongue : order) {
        for (int i = 0; i < 3; ++i)
            topics[size_t(tongue)] += m_lexicons.in(tongue).topic(m_random);
    }
    for (const Tongue tongue : order) {
        const Lexicon &lexicon = m_lexicons.in(tongue);
        QString title = topics[size_t(tongue)].at(0) + u' ' + lexicon.text(m_random, m_random.between(1, 5), topics[size_t(tongue)]);
        title.replace(0, 1, title.at(0).toUpper());
        item.title.set(tagOf(tongue), title, tongue == order.front() ? TextOrigin::Original : TextOrigin::Translation,
                       TextState::Reviewed);
    }
    if (m_random.chance(0.4))
        item.label = severalTongues(m_random, m_lexicons, length(m_random, 9, 30), order, topics);
    if (m_random.chance(0.85))
        item.description = severalTongues(m_random, m_lexicons, length(m_random, 22, 250), order, topics);
    if (m_random.chance(0.08))
        item.context = severalTongues(m_random, m_lexicons, length(m_random, 40, 300), order, topics);
    if (m_random.chance(0.1))
        item.inscriptions = severalTongues(m_random, m_lexicons, length(m_random, 6, 40), {order.front()}, topics);
    if (item.kind != ItemKind::Handicraft && item.kind != ItemKind::Artwork)
        item.languages = {tagOf(order.front())};
}

void ItemMaker::date(Item &item)
{
    if (m_random.chance(0.08))
        return;
    const Calendar calendar = m_random.chance(0.3) ? Calendar::SolarHijri : Calendar::Gregorian;
    const QString text = notation(m_random, calendar == Calendar::SolarHijri);
    auto known = m_dates.constFind(text);
    if (known == m_dates.cend()) {
        auto made = UncertainDate::from(calendar, text);
        known = m_dates.insert(text, made ? *made : UncertainDate::asText(text, u"fr"_s));
    }
    item.date = *known;
    if (m_random.chance(0.2)) {
        item.date.original = u"vers "_s + text;
        item.date.originalLanguage = u"fr"_s;
    }
}

void ItemMaker::add(std::vector<TermId> &list, const std::vector<Term> &terms, const Skewed &draw, int most)
{
    for (int i = m_random.below(most + 1); i > 0; --i) {
        const TermId id = terms[size_t(draw.draw(m_random))].id;
        if (std::find(list.begin(), list.end(), id) == list.end())
            list.push_back(id);
    }
}

void ItemMaker::link(Item &item)
{
    const auto anybody = [&] { return m_authorities.agents[size_t(m_draws.agents.draw(m_random))].id; };
    if (m_random.chance(0.75))
        item.makers.push_back({m_random.chance(0.9) ? MakerKind::Known : MakerKind::Attributed, anybody(), u"aut"_s, {}});
    else if (m_random.chance(0.3))
        item.makers.push_back({MakerKind::Unknown, {}, {}, {}});
    if (m_random.chance(0.05))
        item.depicted.push_back(anybody());
    if (m_random.chance(0.7))
        item.place = m_authorities.places[size_t(m_draws.places.draw(m_random))].id;
    add(item.materials, m_authorities.materials, m_draws.materials, 2);
    add(item.techniques, m_authorities.techniques, m_draws.techniques, 1);
    add(item.subjects, m_authorities.subjects, m_draws.subjects, 3);
    if (m_random.chance(0.3))
        add(item.classification, m_authorities.classification, m_draws.classification, 1);
}

void ItemMaker::measure(Item &item)
{
    if (item.kind == ItemKind::Video || item.kind == ItemKind::Audio || m_random.chance(0.3))
        return;
    for (const QString &what : {u"height"_s, u"width"_s})
        item.dimensions.push_back({what, u"%1.%2"_s.arg(m_random.between(5, 120)).arg(m_random.between(1, 9)), u"cm"_s});
}

/// One in ten is not, or not wholly, for visitors.
void ItemMaker::withhold(Item &item)
{
    const double draw = m_random.unit();
    if (draw < 0.04)
        item.access = Access::Internal;
    else if (draw < 0.06)
        item.access = Access::Restricted;
    if (draw < 0.03 || (draw > 0.5 && draw < 0.53))
        item.status = m_random.chance(0.5) ? Status::Draft : Status::InReview;
    if (m_random.chance(0.01))
        item.fieldAccess[u"description"_s] = Access::Restricted;
    if (m_random.chance(0.1))
        item.notes = m_lexicons.in(Tongue::French).text(m_random, length(m_random, 8, 40));
    if (m_random.chance(0.1))
        item.location = u"R%1/%2"_s.arg(m_random.between(1, 30)).arg(m_random.between(1, 60));
    if (m_random.chance(0.01))
        item.advisory = severalTongues(m_random, m_lexicons, 5, {Tongue::French, Tongue::English, Tongue::Persian});
}

Medium ItemMaker::medium(const Item &item, const Original &original, MediumRole role, int position)
{
    Medium medium;
    medium.id = MediumId(m_random.uuid());
    medium.item = item.id;
    medium.position = position;
    medium.role = role;
    medium.access = item.access;
    medium.status = item.status;
    original.fillIn(medium);
    if (m_random.chance(0.9))
        medium.altText = severalTongues(m_random, m_lexicons, length(m_random, 6, 20), {Tongue::French});
    return medium;
}

/// What is read on a page or heard in a recording; a film also has it as subtitles.
void ItemMaker::transcribe(Medium &medium, const QString &track)
{
    const Tongue tongue = tongues[size_t(m_random.below(3))];
    medium.transcript = severalTongues(m_random, m_lexicons, length(m_random, 60, 600), {tongue});
    if (track.isEmpty())
        return;
    QString webvtt = u"WEBVTT\n"_s;
    for (int second = 0; second < 20; second += 4) {
        webvtt += u"\n00:00:%1.000 --> 00:00:%2.500\n"_s.arg(second, 2, 10, QLatin1Char('0')).arg(second + 3, 2, 10, QLatin1Char('0'))
            + m_lexicons.in(tongue).text(m_random, 7) + u'\n';
    }
    medium.tracks.push_back({TrackKind::Subtitles, tagOf(tongue), webvtt, TextOrigin::Original, TextState::Draft});
}

std::vector<Medium> ItemMaker::media(const Item &item)
{
    std::vector<Medium> media;
    if (item.kind == ItemKind::Video || item.kind == ItemKind::Audio) {
        const bool isFilm = item.kind == ItemKind::Video;
        media.push_back(medium(item, isFilm ? m_originals.film() : m_originals.sound(), MediumRole::Recording, 0));
        if (m_random.chance(0.4))
            transcribe(media.back(), isFilm ? u"subtitles"_s : QString());
    } else if (m_random.chance(0.6)) {
        const bool isPage = item.kind == ItemKind::Document;
        media.push_back(medium(item, m_originals.picture(m_random), isPage ? MediumRole::Page : MediumRole::Front, 0));
        media.back().page = isPage ? 1 : 0;
        if (isPage && m_random.chance(0.3))
            transcribe(media.back(), {});
    }
    return media;
}

} // namespace vitrine::bench
