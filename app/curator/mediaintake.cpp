// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/mediaintake.h"

#include "media/foreignreader.h"
#include "media/previewstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

// What is copied at once, without a stop: it is done before anybody sees it.
constexpr size_t fewFiles = 20;
constexpr qint64 fewBytes = 48 << 20;

struct FoundFile {
    QString path;
    QString folder; ///< within what was dropped; empty for a file that was dropped itself
};

std::vector<FoundFile> filesIn(const QStringList &paths)
{
    std::vector<FoundFile> files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.push_back({path, {}});
            continue;
        }
        const QDir root(path);
        for (QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
            const QString file = walk.next();
            files.push_back({file, root.relativeFilePath(QFileInfo(file).path())});
        }
    }
    std::sort(files.begin(), files.end(), [](const FoundFile &a, const FoundFile &b) { return a.path < b.path; });
    return files;
}

bool isMedium(ContentKind kind) { return isPicture(kind) || isPlayable(kind) || kind == ContentKind::Pdf; }

Medium mediumOf(const ForeignFile &read, const Medium &like, const QString &name, bool isFirst)
{
    const MediaFacts &facts = read.facts;
    Medium medium = like;
    medium.role = isPlayable(facts.kind) ? MediumRole::Recording : isFirst ? MediumRole::Front : MediumRole::View;
    medium.originalName = name;
    medium.sha256 = facts.sha256;
    medium.bytes = facts.bytes;
    medium.mimeType = facts.mimeType;
    medium.width = std::max(0, facts.pixels.width());
    medium.height = std::max(0, facts.pixels.height());
    medium.duration = facts.duration ? facts.duration->count() : 0;
    medium.sound = facts.hasAudio.value_or(false);
    if (!read.words.everything.isEmpty())
        medium.embedded = QString::fromUtf8(QJsonDocument(read.words.everything).toJson(QJsonDocument::Compact));
    return medium;
}

} // namespace

MediaIntake::MediaIntake(DeskContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&m_beside, &Background::progressed, this, &MediaIntake::progressed);
    connect(&context.editor, &Editor::ended, this, [this](bool isDone) {
        if (std::exchange(m_isCopying, false))
            end(isDone ? m_afterwards : tr("Nothing was added."), m_leftOut);
    });
}

void MediaIntake::start(const QStringList &paths, const Medium &like, const QStringList &known)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_item = like.item;
    m_beside.start([this, paths, like, known, previews = m_context.reader.previewsFolder()](const Job &job) -> Background::Answer {
        const Taken taken = readAll(paths, like, known, previews, job);
        return [this, taken] { take(taken); };
    });
}

void MediaIntake::stop()
{
    if (m_isCopying)
        m_context.editor.stop();
    else
        m_beside.stop();
}

/// Beside the main thread.
MediaIntake::Taken MediaIntake::readAll(const QStringList &paths, const Medium &like, const QStringList &known, const QString &previews, const Job &job)
{
    Taken taken;
    QStringList seen = known;
    ForeignReader reader;
    const PreviewStore store(previews);
    const auto files = filesIn(paths);
    qint64 done = 0;
    for (const auto &[path, folder] : files) {
        const QString name = QFileInfo(path).fileName();
        const auto leaveOut = [&, where = folder](const QString &sentence) { taken.leftOut += where.isEmpty() || where == "."_L1 ? sentence : u"%1: %2"_s.arg(where, sentence); };
        const auto read = reader.read(path, thumbnail, job.isCancelled);
        taken.isStopped = job.stopped();
        const bool isHopeless = !read && read.error().kind == ErrorKind::Internal;
        if (isHopeless)
            taken.failure = read.error().message;
        if (isHopeless || taken.isStopped)
            break;
        job.report(++done, qint64(files.size()));
        if (!read)
            leaveOut(read.error().message);
        else if (read->fault != FileFault::None)
            leaveOut(faultSentence(read->fault, name));
        else if (!isMedium(read->facts.kind))
            leaveOut(tr("“%1” is no picture, film, sound or document known here.").arg(name));
        else if (seen.contains(read->facts.sha256))
            leaveOut(tr("“%1” is here already, under this name or another.").arg(name));
        else {
            seen += read->facts.sha256;
            store.write(read->facts.sha256, thumbnail, read->preview);
            taken.media.push_back({mediumOf(*read, like, name, known.isEmpty() && taken.media.empty()), path});
            taken.media.back().medium.position = like.position + int(taken.media.size()) - 1;
        }
    }
    taken.warning = reader.takeWarning();
    return taken;
}

void MediaIntake::take(const Taken &taken)
{
    if (!taken.warning.isEmpty() && !std::exchange(m_isWarned, true))
        Q_EMIT warned(taken.warning);
    if (taken.isStopped)
        return end(tr("Stopped; nothing was added."), {});
    if (!taken.failure.isEmpty())
        return end(taken.failure, {});
    if (taken.media.empty())
        return end(taken.leftOut.isEmpty() ? tr("There were no files in it.") : tr("Nothing was added."), taken.leftOut);
    attach(taken);
}

void MediaIntake::attach(const Taken &taken)
{
    const int count = int(taken.media.size());
    const QString title = m_context.choices.titleOf(RecordType::Item, m_item.toString());
    const QString words = tr("%n file(s) for “%1”", nullptr, count).arg(title);
    m_afterwards = tr("%n file(s) were added.", nullptr, count);
    const qint64 bytes = std::accumulate(taken.media.begin(), taken.media.end(), qint64(0), [](qint64 sum, const NewMedium &one) { return sum + one.medium.bytes; });
    if (taken.media.size() <= fewFiles && bytes <= fewBytes) {
        const auto done = m_context.editor.attach(taken.media, words);
        return end(done ? m_afterwards : done.error().message, taken.leftOut);
    }
    m_leftOut = taken.leftOut;
    m_isCopying = true;
    Q_EMIT begun(m_afterwards);
    m_context.editor.attachBeside(taken.media, words);
    if (!m_context.editor.isBusy() && std::exchange(m_isCopying, false)) // it was refused, and said why
        end(tr("Nothing was added."), taken.leftOut);
}

void MediaIntake::end(const QString &words, const QStringList &leftOut)
{
    m_isBusy = false;
    Q_EMIT ended(words, leftOut);
}

} // namespace vitrine
