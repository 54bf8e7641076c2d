// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pagesmodel.h"

#include "domain/dateformat.h"

namespace vitrine {

namespace {
constexpr int keptThumbnails = 400;
}

PagesModel::PagesModel(const QString &language, QObject *parent) : QAbstractListModel(parent), m_language(language), m_images(keptThumbnails) {}

void PagesModel::setCount(int count)
{
    beginResetModel();
    m_count = count;
    m_images.clear();
    endResetModel();
}

void PagesModel::setImage(int page, const QImage &image)
{
    if (page < 0 || page >= m_count)
        return;
    m_images.insert(page, new QImage(image));
    Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
}

int PagesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count; }

QVariant PagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return localDigits(QString::number(index.row() + 1), m_language);
    if (role == Qt::AccessibleTextRole)
        return tr("Page %1").arg(localDigits(QString::number(index.row() + 1), m_language));
    if (role != Qt::DecorationRole)
        return {};
    if (const QImage *image = m_images.object(index.row()))
        return *image;
    Q_EMIT wanted(index.row());
    return {};
}

} // namespace vitrine
