// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/subtitletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

struct SubtitleTextWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Subtitles)
};

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool isStrong(QChar c)
{
    return isRightToLeft(c) || c.direction() == QChar::DirL;
}

} // namespace

QStringList subtitleLines(QString text)
{
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    text.replace(QChar(0), QChar(0xFFFD));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text.split(u'\n');
}

QString writtenTime(std::chrono::milliseconds time, QChar separator)
{
    const qint64 all = std::max<qint64>(0, time.count());
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    return two(all / 3'600'000) + u':' + two(all / 60'000 % 60) + u':' + two(all / 1000 % 60) + separator +
           QString::number(all % 1000).rightJustified(3, u'0');
}

QString withDirectionMark(const QString &line, const QString &plain, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft || plain.startsWith(QChar(0x200F)))
        return line;
    const auto first = std::find_if(plain.begin(), plain.end(), isStrong);
    const bool needsMark =
        first != plain.end() && !isRightToLeft(*first) && std::any_of(first, plain.end(), isRightToLeft);
    return needsMark ? QChar(0x200F) + line : line;
}

void sortCues(QList<Cue> &cues)
{
    std::stable_sort(cues.begin(), cues.end(), [](const Cue &a, const Cue &b) { return a.start < b.start; });
}

Unexpected tooManySubtitles()
{
    return fail(ErrorKind::Refused,
                SubtitleTextWords::tr("The subtitle file is too large: at most 1 MB and 5000 subtitles are read."));
}

} // namespace vitrine
