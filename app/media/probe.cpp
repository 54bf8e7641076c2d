// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/probe.h"

#include "media/picture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>

#include <cmath>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;

constexpr int probeLimit = 10'000; // milliseconds

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::MediaFacts)
};

/// What ffprobe says, or nothing: it may be absent, hang or not understand the file.
QJsonObject askProbe(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(u"ffprobe"_s);
    if (program.isEmpty())
        return {};
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    // Only the file itself may be read, whatever it refers to.
    process.start(program,
                  {u"-v"_s, u"quiet"_s, u"-protocol_whitelist"_s, u"file"_s, u"-of"_s, u"json"_s,
                   u"-show_format"_s, u"-show_streams"_s, u"file:"_s + QFileInfo(path).absoluteFilePath()});
    if (!process.waitForFinished(probeLimit) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void takeStreams(const QJsonArray &streams, MediaFacts &facts)
{
    facts.hasVideo = false;
    facts.hasAudio = false;
    for (const auto &value : streams) {
        const QJsonObject stream = value.toObject();
        const QString type = stream[u"codec_type"_s].toString();
        const bool isCover = stream[u"disposition"_s].toObject()[u"attached_pic"_s].toInt() != 0;
        if (type == "audio"_L1)
            facts.hasAudio = true;
        if (type != "video"_L1 || isCover)
            continue;
        facts.hasVideo = true;
        facts.pixels = QSize(stream[u"width"_s].toInt(), stream[u"height"_s].toInt());
    }
}

void takePlayable(const QString &path, MediaFacts &facts)
{
    const QJsonObject told = askProbe(path);
    if (told.isEmpty())
        return;
    takeStreams(told[u"streams"_s].toArray(), facts);
    bool isNumber = false;
    const double seconds = told[u"format"_s].toObject()[u"duration"_s].toString().toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds) && seconds >= 0)
        facts.duration = std::chrono::milliseconds(std::llround(seconds * 1000));
    const bool isSound = facts.hasAudio == true && facts.hasVideo == false;
    if (isSound && facts.kind == ContentKind::Mp4)
        facts.mimeType = u"audio/mp4"_s;
    else if (isSound && facts.kind == ContentKind::Matroska)
        facts.mimeType = u"audio/webm"_s;
    else if (facts.hasVideo == true && facts.kind == ContentKind::Ogg)
        facts.mimeType = u"video/ogg"_s;
}

} // namespace

Result<QString> fileDigest(const QString &path, const std::function<bool()> &isStopped)
{
    constexpr qint64 piece = 1024 * 1024;
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::Missing, Words::tr("The file is not there."), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Refused, Words::tr("The file cannot be opened."),
                    path + ": "_L1 + file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray buffer(piece, Qt::Uninitialized);
    for (qint64 count = 0; (count = file.read(buffer.data(), piece)) != 0;) {
        if (count < 0)
            return fail(ErrorKind::Unreadable, Words::tr("The file cannot be read to its end."),
                        path + ": "_L1 + file.errorString());
        if (isStopped && isStopped())
            return fail(ErrorKind::Cancelled, Words::tr("Stopped."), path);
        hash.addData(QByteArrayView(buffer.constData(), count));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<MediaFacts> probeMedia(const QString &path)
{
    const auto digest = fileDigest(path);
    if (!digest)
        return digest.unexpected();
    MediaFacts facts;
    facts.sha256 = *digest;
    facts.bytes = QFileInfo(path).size();
    facts.kind = sniffFile(path);
    facts.mimeType = mimeType(facts.kind);
    if (facts.mimeType.isEmpty())
        facts.mimeType = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent).name();
    if (isPicture(facts.kind))
        facts.pixels = pictureSize(path, PictureFormats::Desk).value_or(QSize());
    else if (isPlayable(facts.kind))
        takePlayable(path, facts);
    return facts;
}

} // namespace vitrine
