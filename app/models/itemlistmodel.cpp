// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemlistmodel.h"

#include "media/imageloader.h"
#include "models/words.h"

namespace vitrine {

ItemListModel::ItemListModel(const Reader &reader, ImageLoader &images, QObject *parent)
    : QAbstractListModel(parent), m_reader(reader), m_images(images)
{
    connect(&reader, &Reader::recordsChanged, this, &ItemListModel::reload);
}

void ItemListModel::setQuery(const ItemQuery &query)
{
    m_query = query;
    reload();
}

void ItemListModel::setResult(const ItemQuery &query, int total, const std::vector<ItemRow> &rows)
{
    beginResetModel();
    m_query = query;
    m_rows = rows;
    m_total = total;
    m_hopeless.clear();
    endResetModel();
    Q_EMIT totalChanged(m_total);
}

void ItemListModel::setPictureSize(QSize size)
{
    m_pictureSize = size;
}

void ItemListModel::reload()
{
    const auto total = m_reader.count(m_query);
    const auto rows = m_reader.rows(m_query, 0, pageRows);
    beginResetModel();
    m_rows = rows.value_or({});
    m_total = total.value_or(0);
    m_hopeless.clear();
    endResetModel();
    if (!total)
        Q_EMIT failed(total.error());
    else if (!rows)
        Q_EMIT failed(rows.error());
    Q_EMIT totalChanged(m_total);
}

ItemId ItemListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? rowAt(row).id : ItemId();
}

int ItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool ItemListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() < m_total;
}

void ItemListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto rows = m_reader.rows(m_query, rowCount(), pageRows);
    if (!rows || rows->empty()) {
        m_total = rowCount();
        if (!rows)
            Q_EMIT failed(rows.error());
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows->size()) - 1);
    m_rows.insert(m_rows.end(), rows->begin(), rows->end());
    endInsertRows();
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ItemRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return row.title;
    case Qt::DecorationRole: {
        const QImage image = picture(row, index.row());
        return image.isNull() ? QVariant() : QVariant(image);
    }
    case NumberRole: return row.number;
    case BadgeRole: return row.demonstration ? Words::demonstration() : QString();
    case LineRole: return line(row);
    case LanguageRole: return row.titleLanguage;
    case IconRole: return iconNameOf(row.kind);
    case HasPictureRole: return !row.cover.isEmpty() && !m_hopeless.contains(row.cover);
    case CoveredRole: return row.advisory;
    case IdRole: return row.id.uuid();
    default: return {};
    }
}

QImage ItemListModel::picture(const ItemRow &row, int at) const
{
    if (row.cover.isEmpty() || m_hopeless.contains(row.cover))
        return {};
    const auto path = m_reader.originalPath(row.cover);
    if (!path) {
        m_hopeless.insert(row.cover);
        return {};
    }
    const ImageWish wish{*path, m_pictureSize, row.cover};
    if (const QImage image = m_images.fromMemory(wish); !image.isNull() || m_asked.contains(row.cover))
        return image;
    m_asked.insert(row.cover);
    auto *self = const_cast<ItemListModel *>(this);
    m_images.load(wish, self, [self, cover = row.cover, at](const Result<QImage> &image) {
        self->m_asked.remove(cover);
        if (!image)
            self->m_hopeless.insert(cover);
        if (at < self->rowCount() && self->rowAt(at).cover == cover)
            Q_EMIT self->dataChanged(self->index(at), self->index(at), {Qt::DecorationRole, HasPictureRole});
    });
    return {};
}

QString ItemListModel::line(const ItemRow &row) const
{
    QStringList parts;
    if (!row.materials.isEmpty())
        parts += row.materials;
    else if (row.kind)
        parts += Words::kind(*row.kind);
    if (!row.dimensions.empty())
        parts += Words::dimensions(row.dimensions, m_query.language);
    if (row.duration > 0) {
        parts += Words::time(std::chrono::milliseconds(row.duration), m_query.language);
        if (row.kind == ItemKind::Video && !row.sound)
            parts += Words::noSound();
    }
    return parts.join(QStringLiteral(" · "));
}

QString iconNameOf(const std::optional<ItemKind> &kind)
{
    if (!kind)
        return QStringLiteral("list");
    switch (*kind) {
    case ItemKind::Document: return QStringLiteral("document");
    case ItemKind::Photograph: return QStringLiteral("photograph");
    case ItemKind::Video: return QStringLiteral("film");
    case ItemKind::Audio: return QStringLiteral("sound");
    case ItemKind::Handicraft: return QStringLiteral("handicraft");
    case ItemKind::Artwork: return QStringLiteral("artwork");
    }
    return {};
}

} // namespace vitrine
