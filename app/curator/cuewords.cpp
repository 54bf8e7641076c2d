// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/cuewords.h"

#include <QLocale>

namespace vitrine {

using namespace Qt::StringLiterals;

QString CueWords::finding(const CueFinding &finding, const QLocale &locale)
{
    const auto seconds = [&locale](double milliseconds) { return locale.toString(milliseconds / 1000, 'f', 2); };
    const auto number = [&locale](double value) { return locale.toString(int(value)); };
    const QString speed = locale.toString(finding.found, 'f', 1);
    switch (finding.fault) {
    case CueFault::EndBeforeStart: return tr("ends before it begins");
    case CueFault::BeyondEnd: return tr("ends after the film (%1 s)").arg(seconds(finding.limit));
    case CueFault::Empty: return tr("has no words yet");
    case CueFault::TooFast: return tr("too fast to read: %1 characters a second (at most %2)").arg(speed, number(finding.limit));
    case CueFault::Fast: return tr("fast to read: %1 characters a second (%2 is comfortable)").arg(speed, number(finding.limit));
    case CueFault::LongLine: return tr("a line of %1 characters (at most %2)").arg(number(finding.found), number(finding.limit));
    case CueFault::ManyLines: return tr("%1 lines (at most %2)").arg(number(finding.found), number(finding.limit));
    case CueFault::TooShort: return tr("too short: %1 s (at least %2 s)").arg(seconds(finding.found), seconds(finding.limit));
    case CueFault::TooLong: return tr("too long: %1 s (at most %2 s)").arg(seconds(finding.found), seconds(finding.limit));
    case CueFault::Overlap: return tr("overlaps the next one by %1 s").arg(seconds(finding.found));
    case CueFault::SmallGap: return tr("only %1 s before the next one (at least %2 s)").arg(seconds(finding.found), seconds(finding.limit));
    }
    return {};
}

QString CueWords::findings(const QList<CueFinding> &findings, const QLocale &locale)
{
    QStringList words;
    for (const CueFinding &one : findings)
        words += finding(one, locale);
    return words.join(tr("; ", "between two warnings"));
}

QString CueWords::note(const SubtitleNote &note)
{
    switch (note.loss) {
    case SubtitleLoss::GuessedWindows1256: return tr("The letters were read as Windows-1256 (Persian, Arabic): look whether they are right.");
    case SubtitleLoss::GuessedWindows1252: return tr("The letters were read as Windows-1252 (western European): look whether they are right.");
    case SubtitleLoss::BrokenBytes: return tr("%n letter(s) could not be read; a mark stands in their place.", nullptr, note.count);
    case SubtitleLoss::HiddenCharacters: return tr("%n character(s) that nobody can see were taken out.", nullptr, note.count);
    case SubtitleLoss::Colours: return tr("%n change(s) of font or colour were left out.", nullptr, note.count);
    case SubtitleLoss::Positions: return tr("%n place(s) on the screen were left out.", nullptr, note.count);
    case SubtitleLoss::BrokenTimes: return tr("%n subtitle(s) were left out: their times cannot be read.", nullptr, note.count);
    case SubtitleLoss::StrayBlocks: return tr("%n block(s) are no subtitles; they are kept, but shown nowhere.", nullptr, note.count);
    case SubtitleLoss::Unsorted: return tr("%n subtitle(s) were put in the order of their times.", nullptr, note.count);
    case SubtitleLoss::UndrawnStyles: return tr("%n style(s) or region(s) are kept, but not drawn here.", nullptr, note.count);
    case SubtitleLoss::UndrawnPlaces: return tr("%n subtitle(s) have a place or alignment that is kept, but not drawn here.", nullptr, note.count);
    case SubtitleLoss::UndrawnMarkup: return tr("%n subtitle(s) have italics, voices or the like, which are kept, but drawn as plain words.", nullptr, note.count);
    }
    return {};
}

QString CueWords::kind(TrackKind kind)
{
    switch (kind) {
    case TrackKind::Subtitles: return tr("Subtitles: what is said");
    case TrackKind::Captions: return tr("Captions: what is said and heard");
    case TrackKind::Descriptions: return tr("Descriptions of the picture");
    }
    return {};
}

QString CueWords::speed(const VttCue &cue, const QLocale &locale)
{
    const double seconds = double((cue.end - cue.start).count()) / 1000;
    const int length = readingLength(cuePlainText(cue.text));
    if (seconds <= 0 || length == 0)
        return {};
    return tr("%1 s, %2 characters a second").arg(locale.toString(seconds, 'f', 2), locale.toString(length / seconds, 'f', 1));
}

} // namespace vitrine
