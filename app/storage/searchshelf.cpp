// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchshelf.h"

#include <QFileInfo>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// It belongs to this history of this catalogue, and not much was changed since.
Result<bool> isRecent(Database &database, const SearchImage &image, const LogMark &now, bool exactly)
{
    const LogMark mark = image.mark();
    if (mark.id > now.id || now.id - mark.id > (exactly ? 0 : SearchShelf::mostChanges(image)))
        return false;
    const auto known = LogMark::at(database, mark.id);
    return known ? Result<bool>(*known == mark) : known.unexpected();
}

} // namespace

QString SearchShelf::fileOf(const Audience &audience) const
{
    return m_folder + u"/previews/search-"_s + enumName(audience.upTo) + (audience.publishedOnly ? u"-published.index"_s : u"-all.index"_s);
}

Result<std::shared_ptr<const SearchImage>> SearchShelf::image(Database &database, const ImagePlan &plan, const LogMark &now,
                                                                bool exactly)
{
    Place *place = nullptr;
    {
        const std::lock_guard guard(m_mutex);
        auto &kept = m_places[{static_cast<int>(plan.audience.upTo), plan.audience.publishedOnly}];
        if (!kept)
            kept = std::make_unique<Place>();
        place = kept.get();
    }
    const std::lock_guard guard(place->mutex);
    if (!place->image && QFileInfo::exists(fileOf(plan.audience))) {
        if (auto mapped = SearchSections::map(fileOf(plan.audience)))
            place->image = std::make_shared<const SearchImage>(std::move(*mapped));
    }
    if (place->image) {
        const auto recent = isRecent(database, *place->image, now, exactly);
        if (!recent)
            return recent.unexpected();
        if (*recent)
            return place->image;
    }
    auto made = makeSearchImage(database, plan);
    if (!made)
        return made;
    place->image = *made;
    // Kept as a file it costs no memory but what is touched; a folder that may not be written is no fault.
    if ((*made)->size() >= worthAFile && (*made)->sections().save(fileOf(plan.audience))) {
        if (auto mapped = SearchSections::map(fileOf(plan.audience)))
            place->image = std::make_shared<const SearchImage>(std::move(*mapped));
        made = Result<std::shared_ptr<const SearchImage>>(place->image);
        malloc_trim(0); // what making it took is not needed again
    }
    return place->image;
}

} // namespace vitrine
