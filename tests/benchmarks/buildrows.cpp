// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildrows.h"

#include "catalogue/catalogue.h"
#include "largecatalogue.h"
#include "measure.h"
#include "plainsqlite.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

constexpr size_t atOnce = 10'000; ///< records read, not timed, before they are added, timed

/// Adds the records of one catalogue to another, and sums what that took.
class Rebuild final
{
public:
    Rebuild(const Reader &from, Catalogue &to) : m_from(from), m_to(to) {}

    double spent() const { return m_spent; }

    template<class R>
    bool all()
    {
        const auto ids = m_from.ids(Fields<R>::type);
        for (size_t begin = 0; ids && begin < ids->size(); begin += atOnce) {
            if (!slice<R>({ids->begin() + qptrdiff(begin), ids->begin() + qptrdiff(std::min(ids->size(), begin + atOnce))}))
                return false;
        }
        return ids.has_value();
    }

private:
    template<class R>
    bool slice(const std::vector<RecordId> &ids)
    {
        std::vector<R> records;
        for (const RecordId &id : ids) {
            auto record = find<R>(m_from, Id<R>(id.uuid()));
            if (!record)
                return false;
            records.push_back(std::move(*record));
        }
        return timed(records);
    }

    template<class R>
    bool timed(const std::vector<R> &records)
    {
        const double before = processorMilliseconds();
        const auto done = m_to.bulk([&]() -> Result<void> {
            for (const R &record : records) {
                if (const auto added = m_to.add(record); !added)
                    return added.unexpected();
                if constexpr (std::is_same_v<R, Item>) {
                    if (const auto media = addMedia(record.id); !media)
                        return media;
                }
            }
            return {};
        });
        m_spent += processorMilliseconds() - before - m_reading;
        m_reading = 0;
        return done.has_value();
    }

    /// As an importer brings them: each item's after the item.
    Result<void> addMedia(ItemId item)
    {
        const double before = processorMilliseconds();
        const auto media = m_from.media(item);
        m_reading += processorMilliseconds() - before;
        if (!media)
            return media.unexpected();
        for (const Medium &medium : *media) {
            if (const auto added = m_to.add(medium); !added)
                return added.unexpected();
        }
        return {};
    }

    const Reader &m_from;
    Catalogue &m_to;
    double m_spent = 0;
    double m_reading = 0;
};

std::optional<double> byFacade(const QString &kept, const QString &path)
{
    const auto from = Catalogue::open(kept, OpenMode::ReadOnly);
    auto to = Catalogue::create(path, {u"Rebuilt"_s, {}});
    if (!from || !to)
        return std::nullopt;
    const auto reader = (*from)->reader(Audience::desk(Access::Sealed));
    Rebuild rebuild(*reader, **to);
    if (!rebuild.all<Term>() || !rebuild.all<Place>() || !rebuild.all<Agent>() || !rebuild.all<Item>() || !rebuild.all<Section>()
        || !rebuild.all<Exhibition>())
        return std::nullopt;
    const double before = processorMilliseconds();
    to->reset(); // the journal goes into the file
    return rebuild.spent() + processorMilliseconds() - before;
}

} // namespace

Row indexBuild(const Setting &setting, const Fixtures &fixtures, int items)
{
    Row row{u"index.build.%1"_s.arg(items), items, 0, 1, u"ms"_s, 3, {}};
    const auto kept = keptCatalogue(fixtures.folder(), items);
    if (!kept) {
        row.fault = kept.error().message;
        return row;
    }
    say(u"index.build.%1"_s.arg(items));
    const int times = setting.isQuick ? 1 : 2;
    int turn = 0;
    const auto floor = median(times, [&] {
        const QTemporaryDir folder(fixtures.folder() + u"/build-XXXXXX"_s);
        return plainCopy(*kept, folder.filePath(u"plain-%1.sqlite"_s.arg(++turn)));
    });
    const auto ours = median(times, [&] {
        const QTemporaryDir folder(fixtures.folder() + u"/build-XXXXXX"_s);
        return byFacade(*kept, folder.filePath(u"ours-%1.vitrine"_s.arg(++turn)));
    });
    if (!floor || !ours)
        row.fault = floor ? u"the facade refused a record"_s : u"plain SQLite refused a row"_s;
    row.floor = floor.value_or(0);
    row.ours = ours.value_or(0);
    return row;
}

} // namespace vitrine::bench
