// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/cuecheck.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace vitrine {

namespace {

bool isSeen(QChar first)
{
    const QChar::Category category = first.category();
    return category != QChar::Other_Format && category != QChar::Other_Control && category != QChar::Separator_Line
        && category != QChar::Separator_Paragraph;
}

/// Without the detour over a tree where there is nothing to interpret.
QString plainOf(const VttCue &cue)
{
    return cue.text.contains(u'<') || cue.text.contains(u'&') ? cuePlainText(cue.text) : cue.text;
}

void checkWords(const VttCue &cue, const CueLimits &limits, QList<CueFinding> &findings)
{
    const QString plain = plainOf(cue);
    const QStringList lines = plain.split(u'\n', Qt::SkipEmptyParts);
    int longest = 0;
    int all = 0;
    for (const QString &line : lines) {
        const int length = readingLength(line);
        longest = std::max(longest, length);
        all += length;
    }
    if (plain.trimmed().isEmpty()) {
        findings += CueFinding{CueFault::Empty, 0, 0};
        return;
    }
    const double seconds = double((cue.end - cue.start).count()) / 1000;
    const double speed = seconds > 0 ? all / seconds : 0;
    if (speed > limits.greatestSpeed)
        findings += CueFinding{CueFault::TooFast, speed, limits.greatestSpeed};
    else if (speed > limits.comfortableSpeed)
        findings += CueFinding{CueFault::Fast, speed, limits.comfortableSpeed};
    if (longest > limits.lineCharacters)
        findings += CueFinding{CueFault::LongLine, double(longest), double(limits.lineCharacters)};
    if (lines.size() > limits.lines)
        findings += CueFinding{CueFault::ManyLines, double(lines.size()), double(limits.lines)};
}

} // namespace

bool isGrave(CueFault fault)
{
    return fault == CueFault::EndBeforeStart || fault == CueFault::BeyondEnd || fault == CueFault::TooFast
        || fault == CueFault::Overlap || fault == CueFault::Empty;
}

int readingLength(const QString &plain)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, plain);
    int length = 0;
    for (qsizetype at = 0; at >= 0 && at < plain.size(); at = letters.toNextBoundary())
        length += isSeen(plain[at]) ? 1 : 0;
    return length;
}

QList<CueFinding> cueFindings(const QList<VttCue> &cues, qsizetype index, std::chrono::milliseconds duration, const CueLimits &limits)
{
    const VttCue &cue = cues[index];
    QList<CueFinding> findings;
    const auto length = cue.end - cue.start;
    const auto add = [&findings](CueFault fault, std::chrono::milliseconds found, std::chrono::milliseconds limit) {
        findings += CueFinding{fault, double(found.count()), double(limit.count())};
    };
    if (length.count() <= 0)
        add(CueFault::EndBeforeStart, cue.end, cue.start);
    else if (duration.count() > 0 && cue.end > duration)
        add(CueFault::BeyondEnd, cue.end, duration);
    if (index + 1 < cues.size()) {
        const auto gap = cues[index + 1].start - cue.end;
        if (gap.count() < 0 && length.count() > 0)
            add(CueFault::Overlap, -gap, {});
        else if (gap.count() >= 0 && gap < limits.gap)
            add(CueFault::SmallGap, gap, limits.gap);
    }
    if (length.count() > 0 && length < limits.shortest)
        add(CueFault::TooShort, length, limits.shortest);
    else if (length > limits.longest)
        add(CueFault::TooLong, length, limits.longest);
    checkWords(cue, limits, findings);
    return findings;
}

} // namespace vitrine
