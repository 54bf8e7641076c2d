// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imageloader.h"

#include "media/previewstore.h"

#include <QMetaObject>
#include <QThread>

#include <algorithm>

namespace vitrine {

namespace {

QString keyOf(const ImageWish &wish)
{
    return QStringLiteral("%1x%2 ").arg(wish.within.width()).arg(wish.within.height()) + wish.path;
}

/// Runs in a thread of the pool.
Result<QImage> fulfil(const ImageWish &wish, PictureFormats formats, const PreviewStore &previews)
{
    if (QImage kept = previews.read(wish.sha256, wish.within); !kept.isNull())
        return kept;
    Result<QImage> picture = decodePicture(wish.path, wish.within, formats);
    if (picture)
        previews.write(wish.sha256, wish.within, *picture);
    return picture;
}

} // namespace

ImageLoader::ImageLoader(PictureFormats formats, QObject *parent)
    : QObject(parent), m_formats(formats), m_memory(defaultMemoryLimit)
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 3));
    m_pool.setThreadPriority(QThread::LowPriority);
}

ImageLoader::~ImageLoader()
{
    m_pool.waitForDone();
}

ImageLoader::Token ImageLoader::load(const ImageWish &wish, QObject *context, Answer answer)
{
    const Token token = ++m_lastToken;
    const QString key = keyOf(wish);
    if (const QImage *picture = m_memory.object(key)) {
        answerFromMemory(token, *picture, context, answer);
        return token;
    }
    const bool isNew = !m_jobs.contains(key);
    Job &job = m_jobs[key];
    job.wish = wish;
    job.waiters.push_back({token, context, std::move(answer)});
    const auto waiting = std::find(m_waiting.begin(), m_waiting.end(), key);
    if (waiting != m_waiting.end())
        m_waiting.splice(m_waiting.begin(), m_waiting, waiting);
    else if (isNew)
        m_waiting.push_front(key);
    startNext();
    return token;
}

void ImageLoader::answerFromMemory(Token token, const QImage &picture, QObject *context, const Answer &answer)
{
    m_immediate.insert(token, context);
    const QPointer<QObject> guarded(context);
    QMetaObject::invokeMethod(
        this,
        [this, token, picture, guarded, answer] {
            if (m_immediate.remove(token) > 0 && guarded)
                answer(picture);
        },
        Qt::QueuedConnection);
}

void ImageLoader::cancel(Token token)
{
    m_immediate.remove(token);
    for (auto job = m_jobs.begin(); job != m_jobs.end(); ++job) {
        auto &waiters = job->waiters;
        const auto found =
            std::find_if(waiters.begin(), waiters.end(), [&](const Waiter &w) { return w.token == token; });
        if (found == waiters.end())
            continue;
        waiters.erase(found);
        const auto waiting = std::find(m_waiting.begin(), m_waiting.end(), job.key());
        if (waiters.empty() && waiting != m_waiting.end()) {
            m_waiting.erase(waiting);
            m_jobs.erase(job);
        }
        return;
    }
}

void ImageLoader::cancelAll(const QObject *context)
{
    m_immediate.removeIf([&](auto entry) { return entry.value() == context; });
    std::vector<Token> tokens;
    for (const Job &job : std::as_const(m_jobs)) {
        for (const Waiter &waiter : job.waiters) {
            if (waiter.context == context)
                tokens.push_back(waiter.token);
        }
    }
    for (const Token token : tokens)
        cancel(token);
}

QImage ImageLoader::fromMemory(const ImageWish &wish) const
{
    const QImage *picture = m_memory.object(keyOf(wish));
    return picture ? *picture : QImage();
}

void ImageLoader::setMemoryLimit(qint64 bytes)
{
    m_memory.setMaxCost(bytes);
}

qint64 ImageLoader::memoryUsed() const
{
    return m_memory.totalCost();
}

void ImageLoader::setDiskCache(const QString &folder)
{
    m_diskFolder = folder;
}

void ImageLoader::startNext()
{
    while (!m_waiting.empty() && m_running < m_pool.maxThreadCount()) {
        const QString key = m_waiting.front();
        m_waiting.pop_front();
        const Job &job = m_jobs[key];
        const bool isWanted = std::any_of(job.waiters.begin(), job.waiters.end(),
                                          [](const Waiter &w) { return !w.context.isNull(); });
        if (!isWanted) {
            m_jobs.remove(key);
            continue;
        }
        ++m_running;
        m_pool.start(
            [this, key, wish = job.wish, formats = m_formats, previews = PreviewStore(m_diskFolder)] {
                const Result<QImage> picture = fulfil(wish, formats, previews);
                QMetaObject::invokeMethod(
                    this, [this, key, picture] { finish(key, picture); }, Qt::QueuedConnection);
            });
    }
}

void ImageLoader::finish(const QString &key, const Result<QImage> &picture)
{
    --m_running;
    if (picture)
        m_memory.insert(key, new QImage(*picture), picture->sizeInBytes());
    const Job job = m_jobs.take(key);
    startNext();
    for (const Waiter &waiter : job.waiters) {
        if (waiter.context)
            waiter.answer(picture);
    }
}

} // namespace vitrine
