// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/fieldorder.h"

#include <deque>
#include <mutex>

namespace vitrine {

/// The newest image for each audience of one catalogue, shared by all its connections in this program: made once, by
/// whoever asks first, and kept as a file in previews/ when it is large. May be asked from any thread.
class SearchShelf final {
public:
    explicit SearchShelf(QString folder) : m_folder(std::move(folder)) {}

    /// An image that is at most a few changes behind `now`, the end of the change log; with `exactly` none.
    [[nodiscard]] Result<std::shared_ptr<const SearchImage>> image(Database &database, const ImagePlan &plan, const LogMark &now,
                                                                   bool exactly);

    /// Whether `image` would answer without making one. Never waits: false while another thread makes it.
    [[nodiscard]] bool holds(Database &database, const ImagePlan &plan, const LogMark &now, bool exactly);

    /// The order of an image that somebody made and kept under this name; null when there is none.
    [[nodiscard]] std::shared_ptr<const FieldOrder> order(const std::shared_ptr<const SearchImage> &image, const QString &name);
    void keepOrder(const std::shared_ptr<const SearchImage> &image, const QString &name, std::shared_ptr<const FieldOrder> order);
    [[nodiscard]] const QString &folder() const { return m_folder; } ///< NAME.vitrine

    /// From how many items an image is worth a file.
    static constexpr size_t worthAFile = 20'000;
    /// How many changes an image may be behind before a new one is made.
    [[nodiscard]] static qint64 mostChanges(const SearchImage &image) { return std::max<qint64>(200, qint64(image.size()) / 50); }

private:
    struct Place {
        std::mutex mutex;
        std::shared_ptr<const SearchImage> image;
    };
    struct KeptOrder {
        std::weak_ptr<const SearchImage> image;
        QString name;
        std::shared_ptr<const FieldOrder> order;
    };
    static constexpr size_t mostOrders = 4; ///< of a million items 8 MB each
    [[nodiscard]] Place &placeOf(const Audience &audience);
    /// Looks into the file as well. The place is locked.
    [[nodiscard]] Result<bool> isThere(Place &place, Database &database, const ImagePlan &plan, const LogMark &now, bool exactly) const;
    [[nodiscard]] QString fileOf(const Audience &audience) const;

    QString m_folder;
    std::mutex m_mutex; ///< of the map and the orders alone
    std::deque<KeptOrder> m_orders; ///< the last used first
    std::map<std::pair<int, bool>, std::unique_ptr<Place>> m_places;
};

} // namespace vitrine
