// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

#include <QAbstractListModel>
#include <QImage>
#include <QSet>
#include <QThreadPool>

namespace vitrine {

class ImageLoader;

/// What a desk's list shows.
struct ListWish {
    RecordType type = RecordType::Item;
    QString words;
    std::optional<ItemKind> kind; ///< of items
    QString language;

    bool operator==(const ListWish &) const = default;
};

/// The question that finds the items of a wish, those above an item's level included.
[[nodiscard]] ItemQuery itemQueryOf(const ListWish &wish);

/// One line of a desk's list.
struct ListRow {
    RecordId id;
    QString title;
    QString line; ///< number, or what kind of record
    Status status = Status::Draft;
    QString cover; ///< SHA-256 of a picture

    bool operator==(const ListRow &) const = default;
};

struct ListPage {
    std::vector<ListRow> rows;
    int total = 0;
};
/// The lines of a wish from `offset` on; the records of other types than items are all read.
[[nodiscard]] Result<ListPage> listPage(const Reader &reader, const ListWish &wish, int offset, int limit);

/// Records of one type for a desk's list: the first lines are found beside the main thread, the newest question wins;
/// lines further down are fetched when they are scrolled to.
class RecordListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole + 1, StatusRole, HasPictureRole, IdRole };
    static constexpr int pageRows = 96;

    RecordListModel(const Reader &reader, ImageLoader &images, QObject *parent = nullptr);
    ~RecordListModel() override;

    void setWish(const ListWish &wish);
    [[nodiscard]] const ListWish &wish() const { return m_wish; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] RecordId idAt(int row) const;
    /// -1 when it is not among the lines fetched so far.
    [[nodiscard]] int rowOf(RecordId id) const;
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void found(int total);
    void failed(const vitrine::Error &error);

private:
    void ask();
    void take(const Result<ListPage> &page);
    [[nodiscard]] QImage picture(const ListRow &row) const;

    const Reader &m_reader;
    ImageLoader &m_images;
    ListWish m_wish;
    std::vector<ListRow> m_rows;
    int m_total = 0;
    quint64 m_asked = 0;
    bool m_isSearching = false;
    QThreadPool m_pool;
    mutable QSet<QString> m_loading;
    mutable QSet<QString> m_hopeless;
};

} // namespace vitrine
