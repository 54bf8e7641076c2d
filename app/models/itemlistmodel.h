// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemquery.h"
#include "domain/reader.h"

#include <QAbstractListModel>
#include <QImage>
#include <QSet>

#include <vector>

namespace vitrine {

class ImageLoader;

/// A window onto the items of one query: rows are fetched a page at a time, pictures come later from the loader.
class ItemListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// For card painting: see CardRoles of the widgets.
    enum Role {
        NumberRole = Qt::UserRole + 1, BadgeRole, LineRole, LanguageRole, IconRole, HasPictureRole, CoveredRole,
        IdRole ///< QUuid
    };
    static constexpr int pageRows = 96;

    ItemListModel(const Reader &reader, ImageLoader &images, QObject *parent = nullptr);

    void setQuery(const ItemQuery &query);
    /// The same with an answer that was found elsewhere: the first rows of the query and how many there are in all.
    void setResult(const ItemQuery &query, int total, const std::vector<ItemRow> &rows);
    [[nodiscard]] const ItemQuery &query() const { return m_query; }
    /// All items of the query, fetched or not.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] ItemId idAt(int row) const;
    [[nodiscard]] const ItemRow &rowAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// The largest side of the pictures asked for, in pixels.
    void setPictureSize(QSize size);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void totalChanged(int total);
    void failed(const vitrine::Error &error); ///< the rows could not be read; those shown stay

private:
    void reload();
    [[nodiscard]] QImage picture(const ItemRow &row, int at) const;
    [[nodiscard]] QString line(const ItemRow &row) const;

    const Reader &m_reader;
    ImageLoader &m_images;
    ItemQuery m_query;
    std::vector<ItemRow> m_rows;
    int m_total = 0;
    QSize m_pictureSize{640, 480};
    mutable QSet<QString> m_asked;    ///< pictures under way, by digest
    mutable QSet<QString> m_hopeless; ///< pictures that cannot be shown
};

/// The name of the icon that stands for a kind ("document", "film" ...).
[[nodiscard]] QString iconNameOf(const std::optional<ItemKind> &kind);

} // namespace vitrine
