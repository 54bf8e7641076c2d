// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/previewstore.h"

#include "media/picture.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace vitrine {

bool isDigest(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

PreviewStore::PreviewStore(QString folder) : m_folder(std::move(folder))
{
}

QString PreviewStore::pathOf(const QString &sha256, QSize within) const
{
    if (m_folder.isEmpty() || !isDigest(sha256) || within.isEmpty() ||
        std::max(within.width(), within.height()) > largestSide)
        return {};
    return m_folder + u'/' + sha256 + QStringLiteral("/%1x%2").arg(within.width()).arg(within.height());
}

QImage PreviewStore::read(const QString &sha256, QSize within) const
{
    const QString path = pathOf(sha256, within);
    if (path.isEmpty() || !QFileInfo::exists(path))
        return {};
    const Result<QImage> kept = decodePicture(path);
    const bool fits = kept && kept->width() <= within.width() && kept->height() <= within.height();
    return fits ? *kept : QImage();
}

void PreviewStore::write(const QString &sha256, QSize within, const QImage &picture) const
{
    const QString path = pathOf(sha256, within);
    if (path.isEmpty() || !QDir().mkpath(QFileInfo(path).path()))
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const bool isOpaque = !picture.hasAlphaChannel();
    if (picture.save(&file, isOpaque ? "jpeg" : "png", isOpaque ? 88 : -1) && file.flush())
        file.commit();
    else
        file.cancelWriting();
}

} // namespace vitrine
