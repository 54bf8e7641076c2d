// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/qtplayer.h"

#include "media/mediabackend.h"
#include "media/playbackwatch.h"
#include "media/sniff.h"
#include "media/yuv.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QMutex>
#include <QThread>
#include <QTimer>
#include <QTransform>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>
#include <atomic>

namespace vitrine {

namespace {

using Milliseconds = std::chrono::milliseconds;

/// Holds the newest picture only: one that was not fetched in time is replaced. Shared by the two threads.
class Mailbox final {
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
struct Shared {
    Mailbox mailbox;
    std::atomic<quint64> newest = 0; ///< the latest open() or close(); older requests are skipped
};

struct Request {
    quint64 generation = 0;
    QString path;
    MediaExpectation expectation;
};

Plane planeOf(const QVideoFrame &frame, int plane)
{
    return {frame.bits(plane), frame.bytesPerLine(plane), frame.mappedBytes(plane)};
}

/// `frame` is mapped.
QImage convertedYuv(const QVideoFrame &frame)
{
    const QVideoFrameFormat format = frame.surfaceFormat();
    const bool isInterleaved = frame.pixelFormat() == QVideoFrameFormat::Format_NV12;
    const bool isSwapped = frame.pixelFormat() == QVideoFrameFormat::Format_YV12;
    YuvPicture picture;
    picture.size = frame.size();
    picture.luma = planeOf(frame, 0);
    picture.blue = planeOf(frame, isSwapped ? 2 : 1);
    picture.red = isInterleaved ? Plane() : planeOf(frame, isSwapped ? 1 : 2);
    picture.isInterleaved = isInterleaved;
    picture.isHighDefinition =
        format.colorSpace() == QVideoFrameFormat::ColorSpace_BT709 ||
        (format.colorSpace() == QVideoFrameFormat::ColorSpace_Undefined && frame.height() > 576);
    picture.isFullRange = format.colorRange() == QVideoFrameFormat::ColorRange_Full;
    return imageFromYuv(picture);
}

/// Frames of any other kind are refused: null.
QImage converted(QVideoFrame frame)
{
    constexpr int largestSide = 4096;
    if (frame.width() > largestSide || frame.height() > largestSide || !frame.map(QVideoFrame::ReadOnly))
        return {};
    QImage image;
    switch (frame.pixelFormat()) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
        image = convertedYuv(frame);
        break;
    case QVideoFrameFormat::Format_BGRA8888:
    case QVideoFrameFormat::Format_BGRX8888:
        if (qsizetype(frame.mappedBytes(0)) >= qsizetype(frame.bytesPerLine(0)) * frame.height() &&
            frame.bytesPerLine(0) >= frame.width() * 4)
            image = QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0),
                           QImage::Format_RGB32)
                        .copy();
        break;
    default:
        break;
    }
    const int angle = frame.rotationAngle();
    frame.unmap();
    return angle == 0 || image.isNull() ? image : image.transformed(QTransform().rotate(angle));
}

} // namespace

/// The half of the player that may wait: lives in a thread of its own, owns the library's objects.
class PlayerEngine final : public QObject {
    Q_OBJECT
public:
    explicit PlayerEngine(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)), m_tick(this)
    {
        m_clock.start();
        m_tick.setInterval(tickInterval);
        connect(&m_tick, &QTimer::timeout, this, &PlayerEngine::look);
    }

    void open(const Request &request)
    {
        leave();
        if (request.generation != m_shared->newest)
            return;
        m_request = request;
        m_watch.emplace(request.expectation, now());
        m_state = PlayerState::Loading;
        m_wantsToPlay = false;
        m_wishedPosition.reset();
        build();
        m_player->setSource(QUrl::fromLocalFile(QFileInfo(request.path).absoluteFilePath()));
        m_tick.start();
    }

    void play()
    {
        if (m_state == PlayerState::Loading) {
            m_wantsToPlay = true;
        } else if (m_player && m_state != PlayerState::Playing && m_state != PlayerState::Failed) {
            if (m_state == PlayerState::Ended)
                m_player->setPosition(0);
            m_watch->started(now());
            m_player->play();
            become(PlayerState::Playing);
        }
    }

    void pause()
    {
        m_wantsToPlay = false;
        if (m_state != PlayerState::Playing)
            return;
        m_watch->halted();
        m_player->pause();
        become(PlayerState::Paused);
        report();
    }

    void seek(Milliseconds position)
    {
        if (m_state == PlayerState::Loading) {
            m_wishedPosition = position;
            return;
        }
        if (!m_player || m_state == PlayerState::Failed)
            return;
        if (m_state == PlayerState::Ended) {
            m_player->pause();
            become(PlayerState::Paused);
        }
        const qint64 last = std::max<qint64>(0, m_player->duration());
        m_player->setPosition(std::clamp<qint64>(position.count(), 0, last));
        if (m_state == PlayerState::Playing)
            m_watch->started(now());
        report();
    }

    void setAmplitude(double amplitude)
    {
        m_amplitude = float(amplitude);
        if (m_output)
            m_output->setVolume(m_amplitude);
    }

    void close() { leave(); }

Q_SIGNALS:
    void stateReached(quint64 generation, vitrine::PlayerState state);
    void positionReached(quint64 generation, qint64 position, qint64 duration);
    void pictureArrived(quint64 generation);
    void broke(quint64 generation, const vitrine::Error &error);
    void noted(quint64 generation, const QString &sentence);

private:
    static constexpr Milliseconds tickInterval{40};

    [[nodiscard]] Milliseconds now() const { return Milliseconds(m_clock.elapsed()); }

    void build()
    {
        m_player = std::make_unique<QMediaPlayer>();
        m_sink = std::make_unique<QVideoSink>();
        // Without an output GStreamer refuses files that hold only sound; without a device it plays into
        // nothing.
        m_output = std::make_unique<QAudioOutput>();
        m_output->setVolume(m_amplitude);
        connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &PlayerEngine::takeFrame);
        // Queued, so that the player is never changed from inside its own signal; what an earlier file left
        // in the queue is skipped.
        const quint64 generation = m_request.generation;
        connect(
            m_player.get(), &QMediaPlayer::mediaStatusChanged, this,
            [this, generation](QMediaPlayer::MediaStatus status) {
                if (generation == m_request.generation)
                    follow(status);
            },
            Qt::QueuedConnection);
        connect(
            m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this, generation](QMediaPlayer::Error, const QString &text) {
                if (generation == m_request.generation)
                    giveUp(PlaybackFault::Unreadable, text);
            },
            Qt::QueuedConnection);
        m_player->setAudioOutput(m_output.get());
        m_player->setVideoSink(m_sink.get());
    }

    /// Pausing first makes GStreamer's stop short.
    void leave()
    {
        m_tick.stop();
        m_state = PlayerState::Empty;
        m_watch.reset();
        if (!m_player)
            return;
        m_player->disconnect(this);
        m_sink->disconnect(this);
        m_player->pause();
        m_player->stop();
        m_player.reset();
        m_sink.reset();
        m_output.reset();
    }

    void follow(QMediaPlayer::MediaStatus status)
    {
        if (m_state == PlayerState::Empty || m_state == PlayerState::Failed)
            return;
        if (status == QMediaPlayer::InvalidMedia)
            giveUp(PlaybackFault::Unreadable);
        else if (status == QMediaPlayer::EndOfMedia)
            reachEnd();
        else if (m_state == PlayerState::Loading &&
                 (status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia))
            becomeReady();
    }

    void becomeReady()
    {
        const PlaybackFault fault = m_watch->loaded(m_player->hasVideo(), m_player->hasAudio());
        if (fault != PlaybackFault::None)
            return giveUp(fault);
        if (m_request.expectation.hasAudio && QMediaDevices::defaultAudioOutput().isNull())
            Q_EMIT noted(m_request.generation,
                         m_request.expectation.hasVideo
                             ? tr("There is no sound device: the film plays without sound.")
                             : tr("There is no sound device: the recording plays, but cannot be heard."));
        m_player->pause();
        become(PlayerState::Ready);
        if (m_wishedPosition)
            seek(*m_wishedPosition);
        report();
        if (m_wantsToPlay)
            play();
    }

    void reachEnd()
    {
        if (m_state != PlayerState::Playing)
            return;
        const Milliseconds position(std::max(m_player->position(), m_lastPosition));
        const PlaybackFault fault = m_watch->ended(position, Milliseconds(m_player->duration()));
        if (fault != PlaybackFault::None)
            return giveUp(fault);
        m_watch->halted();
        become(PlayerState::Ended);
        Q_EMIT positionReached(m_request.generation, m_player->duration(), m_player->duration());
    }

    void giveUp(PlaybackFault fault, const QString &text = {})
    {
        if (m_state == PlayerState::Empty || m_state == PlayerState::Failed)
            return;
        const quint64 generation = m_request.generation;
        const QString detail = m_request.path + QStringLiteral(": ") +
                               (text.isEmpty() ? QStringLiteral("fault %1").arg(int(fault)) : text);
        m_tick.stop();
        m_state = PlayerState::Failed;
        Q_EMIT broke(generation, playbackError(fault, m_request.expectation, detail));
        // Stopping a broken file takes up to a second; here nobody waits for it.
        QMetaObject::invokeMethod(
            this,
            [this, generation] {
                if (m_request.generation == generation && m_state == PlayerState::Failed)
                    leave();
            },
            Qt::QueuedConnection);
    }

    void takeFrame(const QVideoFrame &frame)
    {
        if (!frame.isValid() || m_request.generation != m_shared->newest)
            return;
        const QImage picture = converted(frame);
        if (picture.isNull())
            return;
        if (m_watch)
            m_watch->pictureArrived();
        if (m_shared->mailbox.put(m_request.generation, picture))
            Q_EMIT pictureArrived(m_request.generation);
    }

    void look()
    {
        if (!m_watch)
            return;
        if (m_state == PlayerState::Playing)
            report();
        const PlaybackFault fault = m_watch->check(now());
        if (fault != PlaybackFault::None)
            giveUp(fault);
    }

    void report()
    {
        m_lastPosition = m_player->position();
        m_watch->progressed(now(), Milliseconds(m_lastPosition));
        Q_EMIT positionReached(m_request.generation, m_lastPosition, m_player->duration());
    }

    void become(PlayerState state)
    {
        m_state = state;
        Q_EMIT stateReached(m_request.generation, state);
    }

    std::shared_ptr<Shared> m_shared;
    QElapsedTimer m_clock;
    QTimer m_tick;
    Request m_request;
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

/// The half the windows talk to: passes requests on and never waits.
class QtPlayer final : public Player {
    Q_OBJECT
public:
    explicit QtPlayer(QString refusal) : m_refusal(std::move(refusal)), m_shared(std::make_shared<Shared>())
    {
        if (!m_refusal.isEmpty())
            return;
        m_thread = new QThread;
        m_thread->setObjectName(QStringLiteral("player"));
        m_engine = new PlayerEngine(m_shared);
        m_engine->moveToThread(m_thread);
        connect(m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
        connect(m_engine, &PlayerEngine::stateReached, this, &QtPlayer::followState);
        connect(m_engine, &PlayerEngine::positionReached, this, &QtPlayer::followPosition);
        connect(m_engine, &PlayerEngine::pictureArrived, this, &QtPlayer::showPicture);
        connect(m_engine, &PlayerEngine::broke, this, &QtPlayer::followFailure);
        connect(m_engine, &PlayerEngine::noted, this, [this](quint64 generation, const QString &sentence) {
            if (generation == m_shared->newest)
                Q_EMIT note(sentence);
        });
        m_thread->start();
        tellVolume();
    }

    /// Waits a moment only; a decoder that hangs is left to end by itself.
    ~QtPlayer() override
    {
        if (!m_thread)
            return;
        constexpr unsigned long patience = 400;
        ++m_shared->newest;
        ask([engine = m_engine] { engine->close(); });
        m_engine->disconnect(this);
        m_thread->quit();
        if (m_thread->wait(patience))
            delete m_thread;
        else
            connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    }

    void open(const QString &path, const MediaExpectation &expectation) override
    {
        const quint64 generation = ++m_shared->newest;
        m_position = Milliseconds(0);
        setDuration(Milliseconds(0));
        setState(PlayerState::Loading);
        if (auto error = objection(path, expectation)) {
            ask([engine = m_engine] { engine->close(); });
            // Told later, as every other answer.
            QMetaObject::invokeMethod(
                this, [this, generation, error = *error] { followFailure(generation, error); },
                Qt::QueuedConnection);
            return;
        }
        ask([engine = m_engine, request = Request{generation, path, expectation}] { engine->open(request); });
    }

    void play() override
    {
        askNow([](PlayerEngine *engine) { engine->play(); });
    }
    void pause() override
    {
        askNow([](PlayerEngine *engine) { engine->pause(); });
    }
    void seek(Milliseconds position) override
    {
        askNow([position](PlayerEngine *engine) { engine->seek(position); });
    }

    void setVolume(int step) override
    {
        const int kept = std::clamp(step, 0, volumeSteps);
        if (kept == m_volume)
            return;
        m_volume = kept;
        tellVolume();
        Q_EMIT volumeChanged(kept);
    }

    void setMuted(bool muted) override
    {
        if (muted == m_isMuted)
            return;
        m_isMuted = muted;
        tellVolume();
        Q_EMIT mutedChanged(muted);
    }

    void close() override
    {
        ++m_shared->newest;
        ask([engine = m_engine] { engine->close(); });
        m_position = Milliseconds(0);
        setDuration(Milliseconds(0));
        setState(PlayerState::Empty);
    }

    [[nodiscard]] PlayerState state() const override { return m_state; }
    [[nodiscard]] Milliseconds position() const override { return m_position; }
    [[nodiscard]] Milliseconds duration() const override { return m_duration; }
    [[nodiscard]] int volume() const override { return m_volume; }
    [[nodiscard]] bool isMuted() const override { return m_isMuted; }

private:
    template <class Deed>
    void ask(Deed deed)
    {
        if (m_engine)
            QMetaObject::invokeMethod(m_engine, std::move(deed), Qt::QueuedConnection);
    }

    /// Skipped if another file is opened before the engine comes to it.
    template <class Deed>
    void askNow(Deed deed)
    {
        ask([engine = m_engine, shared = m_shared, generation = m_shared->newest.load(), deed] {
            if (generation == shared->newest)
                deed(engine);
        });
    }

    void tellVolume()
    {
        const double amplitude = m_isMuted ? 0 : volumeAmplitude(m_volume);
        ask([engine = m_engine, amplitude] { engine->setAmplitude(amplitude); });
    }

    /// Why a file is not even given to the library.
    [[nodiscard]] std::optional<Error> objection(const QString &path,
                                                 const MediaExpectation &expectation) const
    {
        if (!m_refusal.isEmpty())
            return Error{ErrorKind::Internal, m_refusal, path};
        const QFileInfo info(path);
        if (!info.exists())
            return Error{ErrorKind::Missing,
                         expectation.hasVideo ? tr("The file of this film is missing.")
                                              : tr("The file of this recording is missing."),
                         path};
        if (!info.isFile() || !isPlayable(sniffFile(path)))
            return playbackError(PlaybackFault::Unreadable, expectation,
                                 path + QStringLiteral(": content refused"));
        return {};
    }

    void followState(quint64 generation, PlayerState state)
    {
        if (generation == m_shared->newest)
            setState(state);
    }

    void followPosition(quint64 generation, qint64 position, qint64 duration)
    {
        if (generation != m_shared->newest)
            return;
        setDuration(Milliseconds(duration));
        if (m_position == Milliseconds(position))
            return;
        m_position = Milliseconds(position);
        Q_EMIT positionChanged(m_position);
    }

    void showPicture(quint64 generation)
    {
        const QImage picture = m_shared->mailbox.take(generation);
        if (generation == m_shared->newest && !picture.isNull())
            Q_EMIT frameReady(picture);
    }

    void followFailure(quint64 generation, const Error &error)
    {
        if (generation != m_shared->newest)
            return;
        setState(PlayerState::Failed);
        Q_EMIT failed(error);
    }

    void setState(PlayerState state)
    {
        if (state == m_state)
            return;
        m_state = state;
        Q_EMIT stateChanged(state);
    }

    void setDuration(Milliseconds duration)
    {
        if (duration == m_duration)
            return;
        m_duration = duration;
        Q_EMIT durationChanged(duration);
    }

    QString m_refusal;
    std::shared_ptr<Shared> m_shared;
    QThread *m_thread = nullptr;      ///< deleted here, or deletes itself when a decoder hangs
    PlayerEngine *m_engine = nullptr; ///< deleted at the thread's end
    PlayerState m_state = PlayerState::Empty;
    Milliseconds m_position{};
    Milliseconds m_duration{};
    int m_volume = defaultVolumeStep;
    bool m_isMuted = false;
};

std::unique_ptr<Player> makeQtPlayer()
{
    return std::make_unique<QtPlayer>(chooseMediaBackend());
}

} // namespace vitrine

#include "qtplayer.moc"
