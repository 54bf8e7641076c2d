// SPDX-License-Identifier: GPL-3.0-or-later
#include "largecatalogue.h"

#include "catalogue/catalogue.h"
#include "itemmaker.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

constexpr int slice = 20'000; ///< items a transaction: memory does not grow with the catalogue
constexpr double hung = 0.2;  ///< of all items
constexpr int mostInSection = 2'500;

/// Adds all of a list.
template<class R>
Result<void> addAll(Catalogue &catalogue, const std::vector<R> &records)
{
    for (const R &record : records) {
        if (const auto added = catalogue.add(record); !added)
            return added.unexpected();
    }
    return {};
}

Result<void> addAuthorities(Catalogue &catalogue, const Authorities &made)
{
    return catalogue.bulk([&]() -> Result<void> {
        for (const auto *terms : {&made.materials, &made.techniques, &made.subjects, &made.classification}) {
            if (const auto added = addAll(catalogue, *terms); !added)
                return added;
        }
        if (const auto added = addAll(catalogue, made.places); !added)
            return added;
        return addAll(catalogue, made.agents);
    });
}

/// The exhibition and its sections: every fifth item hangs somewhere.
class Hang final
{
public:
    Hang(const Lexicons &lexicons, Random &random, int items) : m_random(random)
    {
        const int sections = std::clamp(int(items * hung) / mostInSection, 8, 80);
        for (int i = 0; i < sections; ++i) {
            Section section;
            section.id = SectionId(random.uuid());
            section.access = Access::Public;
            section.status = Status::Published;
            section.title = severalTongues(random, lexicons, 3, {Tongue::French, Tongue::English, Tongue::Persian});
            section.breath = severalTongues(random, lexicons, 14, {Tongue::French, Tongue::English, Tongue::Persian});
            m_sections.push_back(section);
        }
    }

    void offer(const Item &item)
    {
        Section &section = m_sections[size_t(m_random.below(int(m_sections.size())))];
        if (m_random.chance(hung) && section.items.size() < mostInSection)
            section.items.push_back({item.id, {}});
    }

    Result<void> add(Catalogue &catalogue, const Lexicons &lexicons)
    {
        Exhibition exhibition;
        exhibition.id = ExhibitionId(m_random.uuid());
        exhibition.access = Access::Public;
        exhibition.status = Status::Published;
        exhibition.title = severalTongues(m_random, lexicons, 3, {Tongue::French, Tongue::English, Tongue::Persian});
        for (const Section &section : m_sections)
            exhibition.sections.push_back(section.id);
        return catalogue.bulk([&]() -> Result<void> {
            if (const auto added = addAll(catalogue, m_sections); !added)
                return added;
            const auto added = catalogue.add(exhibition);
            return added ? Result<void>() : added.unexpected();
        });
    }

private:
    Random &m_random;
    std::vector<Section> m_sections;
};

Result<void> addSlice(Catalogue &catalogue, ItemMaker &maker, Hang &hang, int count)
{
    return catalogue.bulk([&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            const MadeItem made = maker.next();
            if (const auto added = catalogue.add(made.item); !added)
                return added.unexpected();
            if (const auto added = addAll(catalogue, made.media); !added)
                return added;
            hang.offer(made.item);
        }
        return {};
    });
}

Result<void> fill(Catalogue &catalogue, int items, quint64 seed, const Progress &progress)
{
    Random random(seed);
    const Lexicons lexicons(seed);
    const auto originals = Originals::drawn(QDir(catalogue.path() + u"/media"_s), std::clamp(items / 50, 40, 2'000), random);
    if (!originals)
        return originals.unexpected();
    const Authorities authorities = Authorities::forItems(items, lexicons, random);
    if (const auto added = addAuthorities(catalogue, authorities); !added)
        return added;
    ItemMaker maker(lexicons, authorities, *originals, random, items);
    Hang hang(lexicons, random, items);
    for (int made = 0; made < items; made += slice) {
        if (progress)
            progress(made);
        if (const auto added = addSlice(catalogue, maker, hang, std::min(slice, items - made)); !added)
            return added;
    }
    return hang.add(catalogue, lexicons);
}

} // namespace

Result<void> makeLargeCatalogue(const QString &path, int items, quint64 seed, const Progress &progress)
{
    const FixedClock clock(QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc()));
    auto catalogue = Catalogue::create(path, {u"Generated catalogue of %1 items"_s.arg(items), {}}, clock);
    if (!catalogue)
        return catalogue.unexpected();
    (*catalogue)->setActor({u"generator"_s});
    const auto filled = fill(**catalogue, items, seed, progress);
    catalogue->reset();
    if (!filled)
        QDir(path).removeRecursively();
    return filled;
}

Result<QString> keptCatalogue(const QString &folder, int items, const Progress &progress)
{
    const QString path = u"%1/catalogue-%2-%3.vitrine"_s.arg(folder).arg(generatorVersion).arg(items);
    if (QFileInfo::exists(path))
        return path;
    const QString half = u"%1/.half-made-%2.vitrine"_s.arg(folder).arg(items);
    QDir(half).removeRecursively();
    QDir().mkpath(folder);
    if (const auto made = makeLargeCatalogue(half, items, generatorSeed, progress); !made)
        return made.unexpected();
    if (!QDir().rename(half, path))
        return fail(ErrorKind::Refused, u"The generated catalogue could not be put in its place; see to the folder."_s, path);
    return path;
}

} // namespace vitrine::bench
