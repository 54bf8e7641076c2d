// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace vitrine {

enum class PlayerState {
    Empty,   ///< nothing is open
    Loading, ///< opened, the file is not understood yet
    Ready,   ///< understood, stands at the beginning and waits for play()
    Playing,
    Paused,
    Ended, ///< the last picture stands; play() begins again
    Failed ///< failed() has said why; open() something else
};

/// What the catalogue knows of a film or a sound before it is opened; a file that differs counts as damaged.
struct MediaExpectation {
    bool hasVideo = false;
    bool hasAudio = false;
    std::optional<std::chrono::milliseconds> duration; ///< unknown: the end is believed wherever it comes

    bool operator==(const MediaExpectation &) const = default;
};

/// Plays one local film or sound at a time. Belongs to the thread of the windows; no call waits for the
/// decoder. Requests are taken in order; what became of them is told by the signals.
class Player : public QObject {
    Q_OBJECT
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr int volumeSteps = 10;
    static constexpr int defaultVolumeStep = 7;

    using QObject::QObject;

    /// Leaves what is open and opens a local file; it does not play by itself. Once Ready or Paused a film
    /// has sent its first picture.
    virtual void open(const QString &path, const MediaExpectation &expectation) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    /// Kept between nothing and the duration; may be asked while Loading, too.
    virtual void seek(Milliseconds position) = 0;
    /// 0 is silent, 1 the softest, 10 the loudest; kept when another file is opened.
    virtual void setVolume(int step) = 0;
    virtual void setMuted(bool muted) = 0;
    /// Back to Empty; the decoder is gone soon after.
    virtual void close() = 0;

    [[nodiscard]] virtual PlayerState state() const = 0;
    [[nodiscard]] virtual Milliseconds position() const = 0;
    /// Nothing until known.
    [[nodiscard]] virtual Milliseconds duration() const = 0;
    [[nodiscard]] virtual int volume() const = 0;
    [[nodiscard]] virtual bool isMuted() const = 0;

Q_SIGNALS:
    void stateChanged(vitrine::PlayerState state);
    void positionChanged(std::chrono::milliseconds position);
    void durationChanged(std::chrono::milliseconds duration);
    void volumeChanged(int step);
    void mutedChanged(bool muted);
    /// A picture, upright and ready to paint; pictures that come too late to be shown are left out.
    void frameReady(const QImage &picture);
    /// Once per open(); the state is Failed already. The message is a sentence for the visitor.
    void failed(const vitrine::Error &error);
    /// Something the person should know although playing goes on, as one sentence.
    void note(const QString &sentence);
};

/// Loudness of a volume step as amplitude from 0 to 1: 4 dB a step, so that the second step lies under the
/// loudest by 32 dB.
[[nodiscard]] double volumeAmplitude(int step);

} // namespace vitrine
