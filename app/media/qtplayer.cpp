// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/qtplayer.h"

#include "media/mediabackend.h"
#include "media/playerengine.h"
#include "media/sniff.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace vitrine {

/// The half the windows talk to: passes requests on and never waits.
class QtPlayer final : public Player {
    Q_OBJECT
public:
    explicit QtPlayer(QString refusal)
        : m_refusal(std::move(refusal)), m_shared(std::make_shared<PlayerShared>())
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
        ask([engine = m_engine, request = PlayerRequest{generation, path, expectation}] {
            engine->open(request);
        });
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
    std::shared_ptr<PlayerShared> m_shared;
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
