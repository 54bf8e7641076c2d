// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/foreignreader.h"

#include "media/bubblewrap.h"
#include "media/workerprocess.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype longestAnswer = 16 << 20;
constexpr int startPatience = 15'000; // milliseconds: libraries from a slow disk
constexpr int step = 50;              // milliseconds between two looks at the wish to stop
constexpr int timeForAnother = 3000;  // milliseconds within which a file that fell is tried alone: nobody waits twice for long

struct ForeignReaderWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ForeignReader)
};

Result<Descriptor> openRegular(const QString &path)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    const int fault = errno;
    struct stat state{};
    if (!file.isOpen() && fault == ENOENT)
        return fail(ErrorKind::Missing, ForeignReaderWords::tr("The file “%1” is not there.").arg(QFileInfo(path).fileName()), path);
    if (!file.isOpen() || ::fstat(file.number(), &state) != 0 || !S_ISREG(state.st_mode))
        return fail(ErrorKind::Refused, ForeignReaderWords::tr("The file “%1” cannot be opened.").arg(QFileInfo(path).fileName()),
                    path + u": "_s + QString::fromLocal8Bit(std::strerror(fault)));
    return file;
}

QByteArray requestFor(const ForeignWish &wish)
{
    QByteArray request;
    QDataStream out(&request, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << wish.name.left(1024).toUtf8() << qint32(wish.preview.width()) << qint32(wish.preview.height());
    return request;
}

Unexpected readingStopped() { return fail(ErrorKind::Cancelled, ForeignReaderWords::tr("Stopped.")); }

} // namespace

QString workerPath(const QString &binFolder)
{
    for (const QString &place : {u"vitrine-worker"_s, u"../bin/vitrine-worker"_s}) {
        const QFileInfo info(QDir(binFolder).filePath(place));
        if (info.isExecutable())
            return info.canonicalFilePath();
    }
    return {};
}

ForeignReader::ForeignReader(WorkerOptions options) : m_options(std::move(options))
{
    if (m_options.program.isEmpty())
        m_options.program = workerPath(QCoreApplication::applicationDirPath());
}

ForeignReader::~ForeignReader() = default;

QString ForeignReader::takeWarning() { return std::exchange(m_warning, QString()); }

Result<void> ForeignReader::needWorker()
{
    if (m_worker)
        return {};
    if (!QFileInfo(m_options.program).isExecutable())
        return fail(ErrorKind::Internal, ForeignReaderWords::tr("The program vitrine-worker, which reads files from elsewhere, is missing. Nothing was taken; install Vitrine again."),
                    m_options.program);
    const QStringList arguments{u"--memory"_s, QString::number(m_options.limits.megabytes), u"--cpu"_s, QString::number(m_options.limits.cpuSeconds)};
    const QStringList wrapped = m_options.usesWrapper ? wrappedCommand(m_options.program, arguments) : QStringList();
    if (!wrapped.isEmpty() && startWorker(wrapped))
        return {};
    m_options.usesWrapper = false; // what did not work once is not tried for every file
    const auto plain = startWorker(QStringList{m_options.program} + arguments);
    if (plain && !std::exchange(m_isWarned, true))
        m_warning = ForeignReaderWords::tr("Files from elsewhere are read with less protection than they should be: bubblewrap is not installed, or this system does not let it work.");
    return plain;
}

/// It tells its version once it stands behind its wall.
Result<void> ForeignReader::startWorker(const QStringList &command)
{
    const auto refused = [&](const QString &why) {
        m_worker.reset();
        return fail(ErrorKind::Internal, ForeignReaderWords::tr("The program vitrine-worker, which reads files from elsewhere, cannot be started safely on this system. Nothing was taken."),
                    command.value(0) + u": "_s + why);
    };
    auto started = WorkerProcess::start(command, longestAnswer);
    if (!started)
        return refused(started.error().detail);
    m_worker = std::move(*started);
    m_served = 0;
    const QDeadlineTimer patience(startPatience);
    while (!patience.hasExpired()) {
        const bool isThere = !m_worker->waitForMore(step) || m_worker->socket().receive(false);
        if (const auto hello = m_worker->socket().message()) {
            m_starts += *hello == "vitrine-worker 1" ? 1 : 0;
            return *hello == "vitrine-worker 1" ? Result<void>() : refused(QString::fromLatin1(hello->left(64)));
        }
        if (!isThere)
            break;
    }
    return refused(u"no answer"_s);
}

/// The answer, or what the file has done to the worker, which is gone then. `digest` is made while the worker reads, once.
Result<QByteArray> ForeignReader::askOnce(const Asked &asked, QString &digest)
{
    m_ending = FileFault::None;
    const auto isStopped = [&asked] { return asked.isStopped && asked.isStopped(); };
    WorkerSocket &socket = m_worker->socket();
    const QDeadlineTimer patience(m_options.limits.patience);
    bool isThere = socket.send(requestFor(asked.wish), asked.file);
    if (digest.isEmpty()) {
        const auto made = fileDigest(asked.path, [&] { // which may take its time: what comes meanwhile is taken in
            isThere = socket.receive(false) && isThere;
            return isStopped();
        });
        if (!made) {
            m_worker.reset();
            return made.unexpected();
        }
        digest = *made;
    }
    while (true) {
        if (auto answer = socket.message())
            return *answer;
        const bool isLate = patience.hasExpired();
        if (isLate || isStopped() || !isThere) {
            if (isLate || isThere)
                m_worker->kill();
            m_ending = isLate ? FileFault::TooSlow : m_worker->ending();
            m_worker.reset();
            return isThere && !isLate ? readingStopped() : fail(ErrorKind::Unreadable, faultSentence(m_ending, asked.wish.name), asked.path);
        }
        isThere = !m_worker->waitForMore(step) || socket.receive(false);
    }
}

Result<QByteArray> ForeignReader::ask(const Asked &asked, QString &digest)
{
    const QDeadlineTimer again(timeForAnother);
    while (true) {
        if (const auto there = needWorker(); !there)
            return there.unexpected();
        const bool isFresh = m_served++ == 0;
        auto answer = askOnce(asked, digest);
        // A worker that had read other files before may have failed because of them: the file gets one of its own.
        const bool hasFallen = !answer && (m_ending == FileFault::Crashed || m_ending == FileFault::Forbidden);
        const bool isFull = answer && answer->size() > 1 && quint8(answer->at(1)) == quint8(FileFault::NoMemory);
        if (isFresh || !(hasFallen || isFull) || again.hasExpired())
            return answer;
        m_worker.reset();
    }
}

Result<ForeignFile> ForeignReader::read(const QString &path, QSize preview, const std::function<bool()> &isStopped)
{
    const auto file = openRegular(path);
    if (!file)
        return file.unexpected();
    const ForeignWish wish{QFileInfo(path).fileName(), preview.boundedTo(largestForeignPreview)};
    QString digest;
    const auto answer = ask({path, file->number(), wish, isStopped}, digest);
    if (!answer)
        return answer.unexpected();
    const bool retires = answer->startsWith('\1');
    auto read = fromAnswer(answer->mid(1), wish);
    if (retires || !read)
        m_worker.reset();
    if (!read || read->facts.kind != sniffFile(path)) {
        m_worker.reset();
        return fail(ErrorKind::Unreadable, faultSentence(FileFault::Crashed, wish.name), path);
    }
    read->facts.sha256 = digest;
    read->facts.bytes = QFileInfo(path).size();
    return *read;
}

} // namespace vitrine
