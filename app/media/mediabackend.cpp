// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediabackend.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>
#include <QVersionNumber>

#include <algorithm>

namespace vitrine {

namespace {

struct BackendWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Player)
};

bool hasGStreamerPlugin()
{
    const QStringList folders = QCoreApplication::libraryPaths();
    return std::any_of(folders.begin(), folders.end(), [](const QString &folder) {
        return QFileInfo::exists(folder + QStringLiteral("/multimedia/libgstreamermediaplugin.so"));
    });
}

} // namespace

bool playsByFfmpeg()
{
    return QVersionNumber::fromString(QLatin1StringView(qVersion())) >= QVersionNumber(6, 5) && qgetenv("QT_MEDIA_BACKEND") != "gstreamer";
}

QString chooseMediaBackend()
{
    if (QVersionNumber::fromString(QLatin1StringView(qVersion())) >= QVersionNumber(6, 5))
        return {};
    const QByteArray wished = qgetenv("QT_MEDIA_BACKEND");
    if ((!wished.isEmpty() && wished != "gstreamer") || !hasGStreamerPlugin())
        return BackendWords::tr(
            "Films and sound cannot be played: the GStreamer part of Qt Multimedia is not in use.");
    qputenv("QT_MEDIA_BACKEND", "gstreamer");
    return {};
}

} // namespace vitrine
