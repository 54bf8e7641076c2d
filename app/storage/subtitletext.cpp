// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/subtitletext.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString withoutTags(const QString &line)
{
    QString text;
    int depth = 0;
    for (const QChar c : line) {
        if (c == u'<')
            ++depth;
        else if (c == u'>' && depth > 0)
            --depth;
        else if (depth == 0)
            text += c;
    }
    return text.replace("&amp;"_L1, "&"_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&nbsp;"_L1, " "_L1);
}

/// "01:02:03.004" or "02:03.004".
qint64 milliseconds(QStringView time)
{
    const auto parts = time.trimmed().split(u':');
    qint64 seconds = 0;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        seconds = seconds * 60 + parts.at(i).toLongLong();
    return seconds * 60'000 + qint64(parts.constLast().toDouble() * 1000 + 0.5);
}

} // namespace

std::vector<SubtitleCue> subtitleCues(const QString &webvtt)
{
    std::vector<SubtitleCue> cues;
    bool inCue = false;
    for (QString line : webvtt.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        const qsizetype arrow = line.indexOf("-->"_L1);
        if (line.isEmpty()) {
            inCue = false;
        } else if (arrow >= 0) {
            inCue = true;
            cues.push_back({milliseconds(QStringView(line).first(arrow)), {}});
        } else if (inCue) {
            QString &text = cues.back().text;
            text += (text.isEmpty() ? QString() : u" "_s) + withoutTags(line);
        }
    }
    return cues;
}

QString subtitleWords(const QString &webvtt)
{
    QStringList words;
    for (const SubtitleCue &cue : subtitleCues(webvtt))
        words.append(cue.text);
    return words.join(u' ');
}

} // namespace vitrine
