// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playbackwatch.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct PlaybackWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Player)
};

QString filmSentence(PlaybackFault fault)
{
    switch (fault) {
    case PlaybackFault::NoPictureTrack:
        return PlaybackWords::tr("This film cannot be played: there is no decoder for its picture.");
    case PlaybackFault::NoSoundTrack:
        return PlaybackWords::tr("This film cannot be played: there is no decoder for its sound.");
    case PlaybackFault::NoPicture:
        return PlaybackWords::tr("This film cannot be played: no picture comes from it.");
    case PlaybackFault::Stalled:
        return PlaybackWords::tr("This film cannot be played: it stands still.");
    case PlaybackFault::EndsEarly:
        return PlaybackWords::tr("This film is damaged: it breaks off before its end.");
    case PlaybackFault::Unreadable:
    case PlaybackFault::None:
        break;
    }
    return PlaybackWords::tr("This film cannot be played: its file is damaged or of an unknown kind.");
}

QString soundSentence(PlaybackFault fault)
{
    switch (fault) {
    case PlaybackFault::NoSoundTrack:
        return PlaybackWords::tr("This recording cannot be played: there is no decoder for its sound.");
    case PlaybackFault::Stalled:
        return PlaybackWords::tr("This recording cannot be played: it stands still.");
    case PlaybackFault::EndsEarly:
        return PlaybackWords::tr("This recording is damaged: it breaks off before its end.");
    default:
        break;
    }
    return PlaybackWords::tr("This recording cannot be played: its file is damaged or of an unknown kind.");
}

} // namespace

PlaybackWatch::PlaybackWatch(MediaExpectation expectation, Milliseconds now)
    : m_expectation(expectation), m_opened(now)
{
}

PlaybackFault PlaybackWatch::loaded(bool hasVideo, bool hasAudio)
{
    m_isLoaded = true;
    m_hasVideo = hasVideo;
    if (m_expectation.hasVideo && !hasVideo)
        return PlaybackFault::NoPictureTrack;
    if (m_expectation.hasAudio && !hasAudio)
        return PlaybackFault::NoSoundTrack;
    return hasVideo || hasAudio ? PlaybackFault::None : PlaybackFault::Unreadable;
}

void PlaybackWatch::started(Milliseconds now)
{
    m_runningSince = now;
    m_lastProgress = now;
    m_position = Milliseconds(-1);
}

void PlaybackWatch::halted()
{
    m_runningSince.reset();
}

void PlaybackWatch::pictureArrived()
{
    m_hasPicture = true;
}

void PlaybackWatch::progressed(Milliseconds now, Milliseconds position)
{
    if (position != m_position)
        m_lastProgress = now;
    m_position = position;
}

PlaybackFault PlaybackWatch::ended(Milliseconds position, Milliseconds told) const
{
    const Milliseconds length = m_expectation.duration.value_or(told);
    const bool isShort = double(position.count()) < shortestShare * double(length.count());
    return isShort ? PlaybackFault::EndsEarly : PlaybackFault::None;
}

PlaybackFault PlaybackWatch::check(Milliseconds now) const
{
    if (!m_isLoaded)
        return now - m_opened > loadLimit ? PlaybackFault::Unreadable : PlaybackFault::None;
    if (!m_runningSince)
        return PlaybackFault::None;
    if (m_hasVideo && !m_hasPicture && now - *m_runningSince > pictureLimit)
        return PlaybackFault::NoPicture;
    return now - m_lastProgress > progressLimit ? PlaybackFault::Stalled : PlaybackFault::None;
}

Error playbackError(PlaybackFault fault, const MediaExpectation &expectation, const QString &detail)
{
    return {ErrorKind::Unreadable, expectation.hasVideo ? filmSentence(fault) : soundSentence(fault), detail};
}

} // namespace vitrine
