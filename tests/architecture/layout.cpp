// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine::test {
namespace {

constexpr qint64 mostMediaBytes = 12 * 1024 * 1024;

const QStringList &mediaSuffixes()
{
    static const QStringList suffixes{u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s, u"gif"_s, u"tif"_s, u"tiff"_s, u"svg"_s,
                                      u"pdf"_s, u"mp4"_s, u"webm"_s, u"mkv"_s, u"ogv"_s, u"mp3"_s, u"ogg"_s, u"opus"_s,
                                      u"flac"_s, u"wav"_s, u"m4a"_s, u"ttf"_s, u"otf"_s, u"woff2"_s};
    return suffixes;
}

} // namespace

std::optional<QList<TrackedFile>> trackedFiles()
{
    QProcess git;
    git.setWorkingDirectory(QStringLiteral(VITRINE_SOURCE_DIR));
    git.start(u"git"_s, {u"-c"_s, u"safe.directory=*"_s, u"ls-files"_s, u"-z"_s});
    if (!git.waitForFinished() || git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0)
        return std::nullopt;
    QList<TrackedFile> files;
    for (const QByteArray &path : git.readAllStandardOutput().split('\0')) {
        if (!path.isEmpty()) {
            const QString name = QString::fromUtf8(path);
            files += {name, QFileInfo(QStringLiteral(VITRINE_SOURCE_DIR) + u'/' + name).size()};
        }
    }
    return files;
}

QStringList strayFiles(const QList<TrackedFile> &files)
{
    static const QStringList places{u"CMakeLists.txt"_s, u"README.md"_s, u"LICENSE"_s, u"CHANGELOG.md"_s, u"app"_s,
                                    u"resources"_s, u"data"_s, u"tests"_s, u"packaging"_s};
    QStringList faults;
    for (const TrackedFile &file : files) {
        const QString place = file.path.section(u'/', 0, 0);
        if (!place.startsWith(u'.') && !places.contains(place))
            faults += u"%1: the top level has no place for it"_s.arg(file.path);
    }
    return faults;
}

QStringList heavyMedia(const QList<TrackedFile> &files)
{
    qint64 bytes = 0;
    for (const TrackedFile &file : files) {
        if (mediaSuffixes().contains(QFileInfo(file.path).suffix().toLower()))
            bytes += file.size;
    }
    return bytes > mostMediaBytes ? QStringList{u"the media in git are %1 bytes, more than %2"_s.arg(bytes).arg(mostMediaBytes)}
                                  : QStringList();
}

QStringList machinePaths(const QString &path, const QString &text)
{
    static const QRegularExpression pattern(u"(^|[\\s\"'`=(:])/(?:home|root|work|Users)/\\w"_s, QRegularExpression::MultilineOption);
    QStringList faults;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const qsizetype line = QStringView(text).first(found.next().capturedStart()).count(u'\n') + 1;
        faults += u"%1:%2: names a folder of one machine"_s.arg(path).arg(line);
    }
    return faults;
}

bool isText(const QString &path)
{
    static const QStringList suffixes{u"cpp"_s, u"h"_s, u"txt"_s, u"md"_s, u"sh"_s, u"sql"_s, u"json"_s, u"qss"_s, u"xml"_s,
                                      u"cmake"_s, u"in"_s, u"tsv"_s, u"csv"_s, u"desktop"_s, u"ts"_s, u"html"_s, QString()};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

} // namespace vitrine::test
