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

} // namespace

QString subtitleWords(const QString &webvtt)
{
    QStringList words;
    bool inCue = false;
    for (QString line : webvtt.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.isEmpty())
            inCue = false;
        else if (line.contains("-->"_L1))
            inCue = true;
        else if (inCue)
            words.append(withoutTags(line));
    }
    return words.join(u' ');
}

} // namespace vitrine
