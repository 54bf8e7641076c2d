// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchshelf.h"

#include <QFileInfo>

#include <algorithm>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// It belongs to this history of this catalogue, and not much was changed since.
Result<bool> isRecent(Database &database, const SearchImage &image, const LogMark &now, const QString &today, bool exactly)
{
    if (image.day().isEmpty() || (exactly && image.day() != today))
        return false;
    const LogMark mark = image.mark();
    if (mark.id > now.id || now.id - mark.id > (exactly ? 0 : SearchShelf::mostChanges(image)))
        return false;
    const auto known = LogMark::at(database, mark.id);
    const auto spoken = spokenLanguages(database);
    if (!known || !spoken)
        return known ? spoken.unexpected() : known.unexpected();
    return *known == mark && *spoken == image.spoken();
}

} // namespace

QString SearchShelf::fileOf(const Audience &audience) const
{
    return m_folder + u"/previews/search-"_s + enumName(audience.upTo) + (audience.publishedOnly ? u"-published.index"_s : u"-all.index"_s);
}

SearchShelf::Place &SearchShelf::placeOf(const Audience &audience)
{
    const std::lock_guard guard(m_mutex);
    auto &kept = m_places[{static_cast<int>(audience.upTo), audience.publishedOnly}];
    if (!kept)
        kept = std::make_unique<Place>();
    return *kept;
}

Result<bool> SearchShelf::isThere(Place &place, Database &database, const ImagePlan &plan, const LogMark &now, bool exactly) const
{
    if (!place.image && QFileInfo::exists(fileOf(plan.audience))) {
        if (auto mapped = SearchSections::map(fileOf(plan.audience)))
            place.image = std::make_shared<const SearchImage>(std::move(*mapped));
    }
    return place.image ? isRecent(database, *place.image, now, plan.today, exactly) : Result<bool>(false);
}

bool SearchShelf::holds(Database &database, const ImagePlan &plan, const LogMark &now, bool exactly)
{
    Place &place = placeOf(plan.audience);
    const std::unique_lock guard(place.mutex, std::try_to_lock);
    return guard && isThere(place, database, plan, now, exactly).value_or(true);
}

Result<std::shared_ptr<const SearchImage>> SearchShelf::image(Database &database, const ImagePlan &plan, const LogMark &now,
                                                                bool exactly)
{
    Place &place = placeOf(plan.audience);
    const std::lock_guard guard(place.mutex);
    const auto isKnown = isThere(place, database, plan, now, exactly);
    if (!isKnown)
        return isKnown.unexpected();
    if (*isKnown)
        return place.image;
    auto made = makeSearchImage(database, plan);
    if (!made)
        return made;
    place.image = *made;
    // Kept as a file it costs no memory but what is touched; a folder that may not be written is no fault.
    if ((*made)->size() >= worthAFile && (*made)->sections().save(fileOf(plan.audience))) {
        if (auto mapped = SearchSections::map(fileOf(plan.audience)))
            place.image = std::make_shared<const SearchImage>(std::move(*mapped));
        made = Result<std::shared_ptr<const SearchImage>>(place.image);
        malloc_trim(0); // what making it took is not needed again
    }
    return place.image;
}

std::shared_ptr<const FieldOrder> SearchShelf::order(const std::shared_ptr<const SearchImage> &image, const QString &name)
{
    const std::lock_guard guard(m_mutex);
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [&](const KeptOrder &kept) { return kept.name == name && kept.image.lock() == image; });
    if (found == m_orders.end())
        return nullptr;
    std::rotate(m_orders.begin(), found, found + 1);
    return m_orders.front().order;
}

void SearchShelf::keepOrder(const std::shared_ptr<const SearchImage> &image, const QString &name, std::shared_ptr<const FieldOrder> order)
{
    const std::lock_guard guard(m_mutex);
    std::erase_if(m_orders, [](const KeptOrder &kept) { return kept.image.expired(); });
    m_orders.push_front({image, name, std::move(order)});
    if (m_orders.size() > mostOrders)
        m_orders.pop_back();
}

} // namespace vitrine
