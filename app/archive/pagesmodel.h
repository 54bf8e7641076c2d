// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QImage>

namespace vitrine {

/// The pages of a print as small pictures with their numbers; only those that are looked at are asked for.
class PagesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PagesModel(const QString &language, QObject *parent = nullptr);

    void setCount(int count);
    void setImage(int page, const QImage &image);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The number as text, the picture as decoration (null while it is awaited).
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void wanted(int page) const; ///< somebody looked for a picture that is not there

private:
    QString m_language;
    int m_count = 0;
    QCache<int, QImage> m_images;
};

} // namespace vitrine
