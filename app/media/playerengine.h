// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/playbackwatch.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTimer>

#include <atomic>
#include <memory>
#include <utility>

class QAudioOutput;
class QMediaPlayer;
class QVideoFrame;
class QVideoSink;

namespace vitrine {

/// Holds the newest picture only: one that was not fetched in time is replaced. Shared by the two threads.
class FrameMailbox final {
public:
    /// True if the reader has to be told.
    bool put(quint64 generation, const QImage &picture)
    {
        const QMutexLocker lock(&m_mutex);
        const bool isNews = m_picture.isNull() || m_generation != generation;
        m_picture = picture;
        m_generation = generation;
        return isNews;
    }

    QImage take(quint64 generation)
    {
        const QMutexLocker lock(&m_mutex);
        return m_generation == generation ? std::exchange(m_picture, {}) : QImage();
    }

private:
    QMutex m_mutex;
    QImage m_picture;
    quint64 m_generation = 0;
};

/// What both threads look at.
struct PlayerShared {
    FrameMailbox mailbox;
    std::atomic<quint64> newest = 0; ///< the latest open() or close(); older requests are skipped
};

/// What open() asks of the engine.
struct PlayerRequest {
    quint64 generation = 0;
    QString path;
    MediaExpectation expectation;
};

/// The half of the player that may wait: lives in a thread of its own, owns the library's objects. Its
/// requests are called in that thread; its answers carry the generation of the request they belong to.
class PlayerEngine final : public QObject {
    Q_OBJECT
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit PlayerEngine(std::shared_ptr<PlayerShared> shared);
    ~PlayerEngine() override;

    void open(const PlayerRequest &request);
    void play();
    void pause();
    void seek(Milliseconds position);
    void setAmplitude(double amplitude);
    void close();

Q_SIGNALS:
    void stateReached(quint64 generation, vitrine::PlayerState state);
    void positionReached(quint64 generation, qint64 position, qint64 duration);
    void pictureArrived(quint64 generation);
    void broke(quint64 generation, const vitrine::Error &error);
    void noted(quint64 generation, const QString &sentence);

private:
    static constexpr Milliseconds tickInterval{40};

    [[nodiscard]] Milliseconds now() const;
    void build();
    void leave();
    void follow(int status);
    void becomeReady();
    void reachEnd();
    void giveUp(PlaybackFault fault, const QString &text = {});
    void takeFrame(const QVideoFrame &frame);
    void look();
    void report();
    void become(PlayerState state);

    std::shared_ptr<PlayerShared> m_shared;
    QElapsedTimer m_clock;
    QTimer m_tick;
    PlayerRequest m_request;
    std::optional<PlaybackWatch> m_watch;
    std::unique_ptr<QMediaPlayer> m_player;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QAudioOutput> m_output;
    std::optional<Milliseconds> m_wishedPosition;
    qint64 m_lastPosition = 0;
    float m_amplitude = 1;
    PlayerState m_state = PlayerState::Empty;
    bool m_wantsToPlay = false;
};

} // namespace vitrine
