// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace vitrine::test {

using namespace Qt::StringLiterals;

template<class R>
R published(R record)
{
    record.access = Access::Public;
    record.status = Status::Published;
    return record;
}

/// A catalogue whose items differ in every field.
class Storeroom {
public:
    explicit Storeroom(const QStringList &languages = {u"fr"_s, u"fa"_s}, const Clock &clock = systemClock())
    {
        auto made = Catalogue::create(folder.filePath(u"s.vitrine"_s), {u"S"_s, languages}, clock);
        if (made)
            catalogue = std::move(*made);
        for (const QString &name : {u"Zoé"_s, u"Élie 2"_s, u"Élie 10"_s, u"اکبر"_s}) {
            Agent agent;
            agent.names = {{name, u"fr"_s, {}, {}, NameKind::Preferred, TextOrigin::Original, TextState::Draft}};
            agents.push_back(catalogue->add(published(agent)).value_or({}));
            Term term;
            term.label = {{u"fr"_s, u"terme "_s + name}, {u"fa"_s, u"واژه "_s + name}};
            terms.push_back(catalogue->add(published(term)).value_or({}));
            Place place;
            place.name.set(u"fr"_s, u"lieu "_s + name);
            places.push_back(catalogue->add(published(place)).value_or({}));
        }
        Source book;
        book.title.set(u"fr"_s, u"Livre"_s);
        source = catalogue->add(published(book)).value_or({});
    }
    [[nodiscard]] std::unique_ptr<Reader> desk(Access upTo = Access::Sealed) const { return catalogue->reader(Audience::desk(upTo)); }
    [[nodiscard]] Item named(const QString &number) const { return *desk()->item(*desk()->itemByNumber(number)); }

    ItemId add(Item item)
    {
        const auto added = catalogue->add(item);
        if (!added)
            qWarning() << added.error().message << added.error().detail;
        return added.value_or({});
    }
    /// An item that lacks nothing but an original and a place in the exhibition.
    [[nodiscard]] Item whole(const QString &number) const
    {
        Item item = published(Item());
        item.number = number;
        item.kind = ItemKind::Document;
        item.title = {{u"fr"_s, u"Titre"_s, TextOrigin::Original, TextState::Reviewed}, {u"fa"_s, u"عنوان"_s}};
        item.rightsUri = u"https://example.org/rights"_s;
        item.dimensions = {{u"height"_s, u"12.5"_s, u"cm"_s}};
        item.citations = {{source, u"p. 4"_s}};
        return item;
    }
    [[nodiscard]] Medium medium(ItemId item, const QByteArray &bytes) const
    {
        Medium medium = published(Medium());
        medium.item = item;
        medium.mimeType = u"image/png"_s;
        medium.bytes = bytes.size();
        medium.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        medium.altText.set(u"fr"_s, u"Une page"_s);
        return medium;
    }
    void keepFile(const Medium &medium, const QByteArray &bytes) const
    {
        const QString path = catalogue->path() + u"/media/"_s + medium.sha256.left(2);
        QDir().mkpath(path);
        QFile file(path + u'/' + medium.sha256);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void hang(const QStringList &numbers)
    {
        Section section;
        section.title.set(u"fr"_s, u"Salle"_s);
        for (const QString &number : numbers)
            section.items.push_back({*desk()->itemByNumber(number), {}});
        QVERIFY(catalogue->add(published(section)));
    }

    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue;
    std::vector<AgentId> agents;
    std::vector<TermId> terms;
    std::vector<PlaceId> places;
    SourceId source;
};

inline QString numbersOf(const Reader &reader, const ItemQuery &query)
{
    const auto rows = reader.rows(query, 0, 1000);
    if (!rows)
        return u"error: "_s + rows.error().message;
    QStringList numbers;
    for (const ItemRow &row : *rows)
        numbers += row.number;
    return numbers.join(u' ');
}

/// Changes a few fields of an item to one of a few values each.
inline void shuffle(Item &item, QRandomGenerator &random, const Storeroom &store, const std::vector<ItemId> &others)
{
    const auto any = [&](const auto &list) { return list.at(size_t(random.bounded(int(list.size())))); };
    const QStringList words{u"Été"_s, u"abri"_s, u"Zèbre"_s, u"carte 9"_s, u"carte 10"_s, u"انار"_s, {}};
    const auto word = [&] { return words.at(random.bounded(int(words.size()))); };
    for (MultiText Item::*text : {&Item::title, &Item::label, &Item::description, &Item::context, &Item::inscriptions, &Item::extent, &Item::rights, &Item::credit,
                                  &Item::advisory, &Item::condition, &Item::scope, &Item::arrangement}) {
        (item.*text).set(u"fr"_s, word(), TextOrigin::Original);
        (item.*text).set(u"fa"_s, word());
    }
    for (QString Item::*text : {&Item::notes, &Item::location, &Item::value, &Item::insurance, &Item::donorRemarks, &Item::exactPlace})
        item.*text = word();
    item.rightsUri = random.bounded(2) == 0 ? QString() : u"https://example.org/%1"_s.arg(random.bounded(20));
    for (std::vector<TermId> Item::*list : {&Item::classification, &Item::materials, &Item::techniques, &Item::subjects}) {
        (item.*list).clear();
        for (int i = random.bounded(3); i > 0; --i)
            (item.*list).push_back(any(store.terms));
    }
    item.kind = static_cast<ItemKind>(random.bounded(6));
    item.level = random.bounded(4) == 0 ? Level::Part : Level::Item;
    item.parent = others.empty() || random.bounded(2) == 0 ? ItemId() : any(others);
    if (item.parent == item.id)
        item.parent = {};
    item.place = random.bounded(3) == 0 ? PlaceId() : any(store.places);
    item.holder = random.bounded(3) == 0 ? AgentId() : any(store.agents);
    item.depicted = random.bounded(3) == 0 ? std::vector<AgentId>() : std::vector{any(store.agents)};
    item.languages = random.bounded(3) == 0 ? QStringList() : QStringList{random.bounded(2) == 0 ? u"fr"_s : u"fa"_s};
    item.urls = random.bounded(3) == 0 ? QStringList() : QStringList{u"https://example.org/%1"_s.arg(random.bounded(9))};
    item.dimensions.clear();
    if (random.bounded(3) != 0)
        item.dimensions = {{u"height"_s, QString::number(random.bounded(30)), u"cm"_s}};
    item.makers.clear();
    if (random.bounded(3) != 0)
        item.makers = {{MakerKind::Known, any(store.agents), {}, {}}};
    item.related.clear();
    if (!others.empty() && random.bounded(2) == 0 && others.front() != item.id)
        item.related = {{RelationKind::Related, others.front()}};
    item.provenance.clear();
    if (random.bounded(2) == 0)
        item.provenance = {{any(store.agents), {}, {{u"fr"_s, u"don %1"_s.arg(random.bounded(12))}}}};
}

} // namespace vitrine::test
