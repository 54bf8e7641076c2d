// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/webvtt.h"

#include "media/cuesettings.h"
#include "media/subtitletext.h"
#include "media/vttblocks.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;

struct WebVttWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Subtitles)
};

} // namespace

Result<Subtitles> readWebVtt(const QByteArray &bytes)
{
    if (bytes.size() > maximumSubtitleBytes)
        return tooManySubtitles();
    const QStringList lines = subtitleLines(QString::fromUtf8(bytes));
    if (lines.isEmpty() || !isVttSignature(lines.first()))
        return fail(ErrorKind::Unreadable, WebVttWords::tr("This file holds no subtitles in the WebVTT format."));
    VttBlocks blocks(lines, 1);
    if (!blocks.line().isEmpty())
        (void)blocks.read(true);
    Subtitles subtitles;
    for (blocks.skipEmptyLines(); !blocks.isAtEnd(); blocks.skipEmptyLines()) {
        const bool isSilent = isSilentVttBlock(blocks.line());
        if (const auto cue = blocks.read(false).cue)
            subtitles.cues += *cue;
        else if (!isSilent)
            ++subtitles.skipped;
        if (subtitles.cues.size() > maximumCues)
            return tooManySubtitles();
    }
    sortCues(subtitles.cues);
    return subtitles;
}

QList<Cue> Subtitles::activeCues(std::chrono::milliseconds position) const
{
    QList<Cue> active;
    for (const Cue &cue : cues) {
        if (cue.start > position)
            break;
        if (position < cue.end)
            active += cue;
    }
    return active;
}

QByteArray writeWebVtt(const QList<Cue> &cues, Qt::LayoutDirection direction)
{
    QString text = u"WEBVTT\n"_s;
    for (const Cue &cue : cues) {
        text += u'\n';
        if (!cue.id.isEmpty())
            text += QString(cue.id).replace("-->"_L1, "--&gt;"_L1).replace(u'\n', u' ') + u'\n';
        text += writtenTime(cue.start, u'.') + " --> "_L1 + writtenTime(cue.end, u'.');
        const QString settings = writtenCueSettings(cue.settings);
        text += (settings.isEmpty() ? QString() : u' ' + settings) + u'\n';
        QString payload = cue.text;
        payload.replace("-->"_L1, "--&gt;"_L1);
        for (const QString &line : payload.split(u'\n', Qt::SkipEmptyParts))
            text += withDirectionMark(line, cuePlainText(line), direction) + u'\n';
    }
    return text.toUtf8();
}

} // namespace vitrine
