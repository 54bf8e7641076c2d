// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transcript.h"

#include "media/webvtt.h"

#include <algorithm>

namespace vitrine {

namespace {

/// A track that was begun and has no words yet is none for who reads along.
bool hasWords(const Track &track)
{
    const auto subtitles = readWebVtt(track.webvtt.toUtf8());
    return subtitles && std::any_of(subtitles->cues.begin(), subtitles->cues.end(), [](const Cue &cue) { return !cue.text.trimmed().isEmpty(); });
}

const Track *readableTrack(const Medium &medium, const QString &language)
{
    const Track *any = nullptr;
    for (const Track &track : medium.tracks) {
        if (track.kind == TrackKind::Descriptions || !hasWords(track))
            continue;
        if (track.language == language)
            return &track;
        if (!any || track.origin == TextOrigin::Original)
            any = &track;
    }
    return any;
}

PageLines linesOf(const TextValue &value)
{
    return {value.language, value.origin, value.state, value.text.split(u'\n')};
}

} // namespace

int SpokenText::lineAt(std::chrono::milliseconds position) const
{
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].start <= position && position < lines[i].end)
            return static_cast<int>(i);
    }
    return -1;
}

SpokenText spokenText(const Medium &medium, const QString &language)
{
    const Track *track = readableTrack(medium, language);
    if (!track)
        return {};
    SpokenText text{track->language, track->language != language, {}};
    const auto subtitles = readWebVtt(track->webvtt.toUtf8());
    for (const Cue &cue : subtitles ? subtitles->cues : QList<Cue>()) {
        if (const QString words = cue.plainText().replace(u'\n', u' '); !words.isEmpty())
            text.lines.push_back({cue.start, cue.end, words});
    }
    return text;
}

QStringList trackLanguages(const Medium &medium)
{
    QStringList languages;
    for (const Track &track : medium.tracks) {
        if (track.kind != TrackKind::Descriptions && !languages.contains(track.language) && hasWords(track))
            languages += track.language;
    }
    return languages;
}

QString trackIn(const Medium &medium, const QString &language)
{
    const auto found = std::find_if(medium.tracks.begin(), medium.tracks.end(), [&](const Track &track) {
        return track.kind != TrackKind::Descriptions && track.language == language;
    });
    return found == medium.tracks.end() ? QString() : found->webvtt;
}

PageText pageText(const Medium &page, const QString &language)
{
    const std::vector<TextValue> &values = page.transcript.values();
    if (values.empty())
        return {};
    auto original = std::find_if(values.begin(), values.end(),
                                 [](const TextValue &value) { return value.origin == TextOrigin::Original; });
    if (original == values.end())
        original = values.begin();
    PageText text{linesOf(*original), {}, false};
    if (original->language == language)
        return text;
    const TextValue *translation = page.transcript.in(language);
    for (const TextValue &value : values) {
        if (!translation && value.language != original->language)
            translation = &value;
    }
    if (translation) {
        text.translation = linesOf(*translation);
        text.standIn = translation->language != language;
    }
    return text;
}

} // namespace vitrine
