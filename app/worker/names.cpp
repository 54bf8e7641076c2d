// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/names.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>
#include <optional>

namespace vitrine {

namespace {

struct Ending {
    QLatin1StringView suffixes; ///< each between blanks
    ContentKind kind;
};

constexpr std::array endings{
    Ending{QLatin1StringView(" jpg jpeg jpe jfif "), ContentKind::Jpeg},
    Ending{QLatin1StringView(" png "), ContentKind::Png},
    Ending{QLatin1StringView(" webp "), ContentKind::WebP},
    Ending{QLatin1StringView(" tif tiff "), ContentKind::Tiff},
    Ending{QLatin1StringView(" gif "), ContentKind::Gif},
    Ending{QLatin1StringView(" bmp dib "), ContentKind::Bmp},
    Ending{QLatin1StringView(" mp4 m4v m4a m4b mov 3gp 3g2 "), ContentKind::Mp4},
    Ending{QLatin1StringView(" mkv mka webm "), ContentKind::Matroska},
    Ending{QLatin1StringView(" mp3 "), ContentKind::Mp3},
    Ending{QLatin1StringView(" ogg oga ogv opus "), ContentKind::Ogg},
    Ending{QLatin1StringView(" flac "), ContentKind::Flac},
    Ending{QLatin1StringView(" wav wave "), ContentKind::Wav},
    Ending{QLatin1StringView(" avi "), ContentKind::Avi},
    Ending{QLatin1StringView(" pdf "), ContentKind::Pdf},
};

std::optional<ContentKind> kindNamed(const QString &name)
{
    const QString suffix = u' ' + QFileInfo(name).suffix().toLower() + u' ';
    const auto found = std::find_if(endings.begin(), endings.end(), [&](const Ending &one) { return QString(one.suffixes).contains(suffix); });
    return suffix.size() > 2 && found != endings.end() ? std::optional(found->kind) : std::nullopt;
}

bool isMediaType(const QString &type)
{
    return type.startsWith(QLatin1String("image/")) || type.startsWith(QLatin1String("audio/")) || type.startsWith(QLatin1String("video/"));
}

bool isKnownMedium(ContentKind kind) { return isPicture(kind) || isPlayable(kind) || kind == ContentKind::Pdf; }

} // namespace

FileFault faultOfName(const QString &name, ContentKind kind, const QString &typeByContent)
{
    if (kind == ContentKind::Empty)
        return FileFault::Empty;
    const auto named = kindNamed(name);
    if (isKnownMedium(kind))
        return named && *named != kind ? FileFault::NotAsNamed : FileFault::None;
    const QString typeByName = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
    const bool promises = named || isMediaType(typeByName) || (kind == ContentKind::Unknown && isMediaType(typeByContent));
    return promises ? FileFault::Unknown : FileFault::None;
}

bool endsWith(QFile &file, const QByteArray &mark)
{
    constexpr qint64 tail = 65536;
    file.seek(std::max<qint64>(0, file.size() - tail));
    const bool isThere = file.read(tail).contains(mark);
    file.seek(0);
    return isThere;
}

} // namespace vitrine
