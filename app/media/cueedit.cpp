// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/cueedit.h"

#include "media/cuecheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr CueTime usualLength = 2s;
constexpr CueTime shortestPart = 1ms;

/// The styles that are open where a text is cut: "<i>" and the like, outermost first.
QStringList openTags(const QString &text)
{
    static const QRegularExpression tag(u"<(/?)([ibuvc](?:lang)?)((?:\\.[^ >]*)?(?: [^>]*)?)>"_s);
    QStringList open;
    for (auto found = tag.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedView(1).isEmpty())
            open += match.captured();
        else if (!open.isEmpty())
            open.removeLast();
    }
    return open;
}

QString closing(const QStringList &tags)
{
    static const QRegularExpression name(u"^<([a-z]+)"_s);
    QString text;
    for (auto tag = tags.rbegin(); tag != tags.rend(); ++tag)
        text += "</"_L1 + name.match(*tag).captured(1) + u'>';
    return text;
}

qsizetype placeFor(const QList<VttCue> &cues, CueTime start)
{
    const auto at = std::upper_bound(cues.begin(), cues.end(), start, [](CueTime time, const VttCue &cue) { return time < cue.start; });
    return at - cues.begin();
}

CueTime overlap(const VttCue &a, const VttCue &b) { return std::min(a.end, b.end) - std::max(a.start, b.start); }

} // namespace

qsizetype addCue(QList<VttCue> &cues, CueTime start)
{
    const qsizetype row = placeFor(cues, start);
    CueTime end = start + usualLength;
    const CueTime gap = CueLimits().gap;
    if (row < cues.size() && cues[row].start - gap < end && cues[row].start - gap > start)
        end = cues[row].start - gap;
    cues.insert(row, VttCue{{}, {}, start, end, {}, {}});
    return row;
}

void splitCue(QList<VttCue> &cues, qsizetype row, qsizetype position, CueTime at)
{
    VttCue first = cues[row];
    VttCue second = first;
    const QString before = first.text.left(position);
    const QString after = first.text.mid(position);
    const QStringList open = openTags(before);
    const int read = readingLength(cuePlainText(before));
    const int all = std::max(1, read + readingLength(cuePlainText(after)));
    first.text = before.trimmed() + closing(open);
    second.text = open.join(QString()) + after.trimmed();
    second.lead.clear();
    second.id.clear();
    const CueTime length = first.end - first.start;
    if (at <= first.start || at >= first.end)
        at = first.start + CueTime(length.count() * read / all);
    if (length > 2 * shortestPart)
        at = std::clamp(at, first.start + shortestPart, first.end - shortestPart);
    first.end = second.start = at;
    cues[row] = first;
    cues.insert(row + 1, second);
}

void mergeCue(QList<VttCue> &cues, qsizetype row)
{
    VttCue &first = cues[row];
    const VttCue second = cues[row + 1];
    first.end = std::max(first.end, second.end);
    first.text += (first.text.isEmpty() || second.text.isEmpty() ? QString() : u"\n"_s) + second.text;
    if (!second.lead.isEmpty())
        first.lead += (first.lead.isEmpty() ? QString() : u"\n\n"_s) + second.lead;
    cues.removeAt(row + 1);
}

CueTime shiftCues(QList<VttCue> &cues, qsizetype first, qsizetype last, CueTime by)
{
    if (first < 0 || last < first || last >= cues.size())
        return {};
    by = std::max(by, -cues[first].start);
    for (qsizetype row = first; row <= last; ++row) {
        cues[row].start += by;
        cues[row].end = std::max(CueTime(0), cues[row].end + by);
    }
    std::stable_sort(cues.begin(), cues.end(), [](const VttCue &a, const VttCue &b) { return a.start < b.start; });
    return by;
}

qsizetype putCue(QList<VttCue> &cues, qsizetype row, const VttCue &cue)
{
    const bool isInOrder = (row == 0 || cues[row - 1].start <= cue.start) && (row + 1 >= cues.size() || cue.start <= cues[row + 1].start);
    if (isInOrder) {
        cues[row] = cue;
        return row;
    }
    cues.removeAt(row);
    const qsizetype place = placeFor(cues, cue.start);
    cues.insert(place, cue);
    return place;
}

QList<VttCue> cueFrame(const QList<VttCue> &cues)
{
    QList<VttCue> frame;
    frame.reserve(cues.size());
    for (const VttCue &cue : cues)
        frame.append(VttCue{{}, cue.id, cue.start, cue.end, cue.settings, {}});
    return frame;
}

QList<int> besideRows(const QList<VttCue> &cues, const QList<VttCue> &others)
{
    QList<int> rows;
    rows.reserve(cues.size());
    qsizetype from = 0;
    for (const VttCue &cue : cues) {
        while (from < others.size() && others[from].end <= cue.start && others[from].start < cue.start)
            ++from;
        int best = -1;
        CueTime longest{0};
        for (qsizetype at = from; at < others.size() && others[at].start < cue.end; ++at) {
            if (const CueTime both = overlap(cue, others[at]); both > longest) {
                longest = both;
                best = int(at);
            }
        }
        rows += best;
    }
    return rows;
}

} // namespace vitrine
