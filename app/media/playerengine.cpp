// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playerengine.h"

#include "media/mediabackend.h"
#include "media/yuv.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QFileInfo>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QTransform>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>

namespace vitrine {

namespace {

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
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    const int angle = int(frame.rotation());
#else
    const int angle = frame.rotationAngle();
#endif
    frame.unmap();
    return angle == 0 || image.isNull() ? image : image.transformed(QTransform().rotate(angle));
}

} // namespace

PlayerEngine::PlayerEngine(std::shared_ptr<PlayerShared> shared) : m_shared(std::move(shared)), m_tick(this)
{
    m_clock.start();
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &PlayerEngine::look);
}

PlayerEngine::~PlayerEngine() = default;

void PlayerEngine::open(const PlayerRequest &request)
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

void PlayerEngine::play()
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

void PlayerEngine::pause()
{
    m_wantsToPlay = false;
    if (m_state != PlayerState::Playing)
        return;
    m_watch->halted();
    m_player->pause();
    become(PlayerState::Paused);
    report();
}

void PlayerEngine::seek(Milliseconds position)
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

void PlayerEngine::setAmplitude(double amplitude)
{
    m_amplitude = float(amplitude);
    if (m_output)
        m_output->setVolume(m_amplitude);
}

void PlayerEngine::close()
{
    leave();
}

std::chrono::milliseconds PlayerEngine::now() const
{
    return Milliseconds(m_clock.elapsed());
}

void PlayerEngine::build()
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
void PlayerEngine::leave()
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

void PlayerEngine::follow(int status)
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

void PlayerEngine::becomeReady()
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

void PlayerEngine::reachEnd()
{
    if (m_state != PlayerState::Playing)
        return;
    // Where the position says nothing about the end, what was seen last counts, and what may have been played since.
    constexpr qint64 sinceLastLook = 300;
    const Milliseconds position(playsByFfmpeg() ? m_lastPosition + sinceLastLook : std::max(m_player->position(), m_lastPosition));
    const PlaybackFault fault = m_watch->ended(position, Milliseconds(m_player->duration()));
    if (fault != PlaybackFault::None)
        return giveUp(fault);
    m_watch->halted();
    become(PlayerState::Ended);
    Q_EMIT positionReached(m_request.generation, m_player->duration(), m_player->duration());
}

void PlayerEngine::giveUp(PlaybackFault fault, const QString &text)
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

void PlayerEngine::takeFrame(const QVideoFrame &frame)
{
    // What a file sends after it has failed would hide the sentence about it.
    if (!frame.isValid() || m_state == PlayerState::Failed || m_request.generation != m_shared->newest)
        return;
    const QImage picture = converted(frame);
    if (picture.isNull())
        return;
    if (m_watch)
        m_watch->pictureArrived();
    if (m_shared->mailbox.put(m_request.generation, picture))
        Q_EMIT pictureArrived(m_request.generation);
}

void PlayerEngine::look()
{
    if (!m_watch)
        return;
    if (m_state == PlayerState::Playing && m_player->mediaStatus() != QMediaPlayer::EndOfMedia)
        report();
    const PlaybackFault fault = m_watch->check(now());
    if (fault != PlaybackFault::None)
        giveUp(fault);
}

void PlayerEngine::report()
{
    m_lastPosition = m_player->position();
    m_watch->progressed(now(), Milliseconds(m_lastPosition));
    Q_EMIT positionReached(m_request.generation, m_lastPosition, m_player->duration());
}

void PlayerEngine::become(PlayerState state)
{
    m_state = state;
    Q_EMIT stateReached(m_request.generation, state);
}

} // namespace vitrine
