// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/picture.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <list>
#include <vector>

namespace vitrine {

/// A picture somebody wants to show.
struct ImageWish {
    QString path;
    QSize within;   ///< the picture is made to fit, keeping its shape, never enlarged; empty: its own size
    QString sha256; ///< of the file, if known: allows the cache on disk

    bool operator==(const ImageWish &) const = default;
};

/// Decodes pictures beside the main thread, the newest wish first, and remembers them within a bound.
/// Lives in one thread; answers arrive in that thread.
class ImageLoader final : public QObject {
    Q_OBJECT
public:
    using Token = quint64;
    using Answer = std::function<void(const Result<QImage> &)>;
    static constexpr qint64 defaultMemoryLimit = 64ll * 1024 * 1024;

    explicit ImageLoader(PictureFormats formats = PictureFormats::Visitor, QObject *parent = nullptr);
    ~ImageLoader() override;

    /// Answers once, later, never from inside this call; not at all when `context` is gone or the wish
    /// cancelled.
    Token load(const ImageWish &wish, QObject *context, Answer answer);
    void cancel(Token token);
    void cancelAll(const QObject *context);

    /// At once, but only from memory: null where the wish has to be loaded.
    [[nodiscard]] QImage fromMemory(const ImageWish &wish) const;

    /// Nothing is being loaded and no answer is under way.
    [[nodiscard]] bool isIdle() const { return m_jobs.isEmpty() && m_immediate.isEmpty(); }

    void setMemoryLimit(qint64 bytes);
    [[nodiscard]] qint64 memoryUsed() const;
    /// A folder for previews of pictures whose digest is known. It is made when first needed; where it cannot
    /// be written there is simply no cache on disk.
    void setDiskCache(const QString &folder);

private:
    struct Waiter {
        Token token;
        QPointer<QObject> context;
        Answer answer;
    };
    struct Job {
        ImageWish wish;
        std::vector<Waiter> waiters;
    };

    void startNext();
    void finish(const QString &key, const Result<QImage> &picture);
    void answerFromMemory(Token token, const QImage &picture, QObject *context, const Answer &answer);

    PictureFormats m_formats;
    QString m_diskFolder;
    mutable QCache<QString, QImage> m_memory;
    QHash<QString, Job> m_jobs;                ///< waiting and running, by key
    std::list<QString> m_waiting;              ///< newest at the front
    QHash<Token, const QObject *> m_immediate; ///< answers under way from memory
    int m_running = 0;
    Token m_lastToken = 0;
    QThreadPool m_pool;
};

} // namespace vitrine
