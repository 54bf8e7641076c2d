// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct JsonFilesWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::JsonFiles)
};

/// The file, when it lies in the folder or beside it (data/media beside data/catalogue), links followed.
Result<QString> namedFile(const QString &name, const QDir &folder)
{
    const QString root = QFileInfo(folder.filePath(u".."_s)).canonicalFilePath() + u'/';
    const QString path = QFileInfo(folder.filePath(name)).canonicalFilePath();
    if (path.isEmpty())
        return fail(ErrorKind::Missing, JsonFilesWords::tr("The file “%1” that a record names is not there. Nothing was imported.").arg(name));
    if (QDir::isAbsolutePath(name) || !path.startsWith(root))
        return fail(ErrorKind::Refused, JsonFilesWords::tr("The file “%1” lies outside the folder of the catalogue and was not read. Nothing was imported.").arg(name));
    return path;
}

Result<QByteArray> contents(const QString &name, const QDir &folder)
{
    const auto path = namedFile(name, folder);
    if (!path)
        return path.unexpected();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, JsonFilesWords::tr("The file “%1” cannot be read. Nothing was imported.").arg(name), file.errorString());
    return file.readAll();
}

Result<void> readTracks(QJsonObject &json, const QDir &folder)
{
    QJsonArray tracks = json.value("tracks"_L1).toArray();
    for (qsizetype i = 0; i < tracks.size(); ++i) {
        QJsonObject track = tracks[i].toObject();
        const QString name = track.take("file"_L1).toString();
        if (name.isEmpty())
            continue;
        const auto text = contents(name, folder);
        if (!text)
            return text.unexpected();
        track.insert("webvtt"_L1, QString::fromUtf8(*text));
        tracks[i] = track;
    }
    if (!tracks.isEmpty())
        json.insert("tracks"_L1, tracks);
    return {};
}

QJsonObject transcriptOf(const QJsonObject &page)
{
    const QString original = page.value("original"_L1).toString();
    QJsonObject transcript;
    const QJsonObject texts = page.value("text"_L1).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const bool isOriginal = it.key() == original;
        // Persian that no native reader has seen is a draft, whatever it is.
        const bool reviewed = isOriginal && it.key() != "fa"_L1;
        transcript.insert(it.key(), QJsonObject{{u"text"_s, it.value()},
                                                {u"origin"_s, isOriginal ? u"original"_s : u"translation"_s},
                                                {u"state"_s, reviewed ? u"reviewed"_s : u"draft"_s}});
    }
    return transcript;
}

QJsonArray boxesOf(const QJsonObject &page)
{
    QJsonArray boxes;
    const QJsonArray lines = page.value("lines"_L1).toArray();
    for (const QJsonValue line : lines) {
        const QJsonArray box = line.toArray();
        boxes.append(QJsonObject{{u"x"_s, box.at(0)}, {u"y"_s, box.at(1)}, {u"width"_s, box.at(2)}, {u"height"_s, box.at(3)}});
    }
    return boxes;
}

Result<void> readTexts(QJsonObject &json, const QDir &folder)
{
    const QString reference = json.take("texts"_L1).toString();
    if (reference.isEmpty())
        return {};
    const auto text = contents(reference.section(u'#', 0, 0), folder);
    if (!text)
        return text.unexpected();
    const QJsonArray pages = QJsonDocument::fromJson(*text).object().value("pages"_L1).toArray();
    bool isNumber = false;
    const int page = reference.section(u'#', 1).toInt(&isNumber);
    if (!isNumber || page < 0 || page >= pages.size())
        return fail(ErrorKind::Unreadable, JsonFilesWords::tr("The page “%1” of a transcript is not there. Nothing was imported.").arg(reference));
    json.insert("transcript"_L1, transcriptOf(pages[page].toObject()));
    json.insert("lines"_L1, boxesOf(pages[page].toObject()));
    return {};
}

} // namespace

Result<RecordWithFiles> withNamedFiles(QJsonObject json, const QDir &folder)
{
    RecordWithFiles record;
    if (json.value("type"_L1) == "medium"_L1) {
        const QString name = json.take("file"_L1).toString();
        if (!name.isEmpty()) {
            const auto path = namedFile(name, folder);
            if (!path)
                return path.unexpected();
            record.mediumFile = *path;
            if (!json.contains("originalName"_L1))
                json.insert("originalName"_L1, QFileInfo(name).fileName());
        }
        if (const auto tracks = readTracks(json, folder); !tracks)
            return tracks.unexpected();
        if (const auto texts = readTexts(json, folder); !texts)
            return texts.unexpected();
    }
    record.json = json;
    return record;
}

} // namespace vitrine
