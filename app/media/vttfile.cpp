// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/vttfile.h"

#include "media/cuesettings.h"
#include "media/subtitletext.h"
#include "media/vttblocks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;

struct VttFileWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Subtitles)
};

bool isNote(const QString &block)
{
    const QString first = block.section(u'\n', 0, 0);
    return first.startsWith("NOTE"_L1) && isSilentVttBlock(first);
}

/// What stands before the first cue belongs to the file, but for the notes right before it.
QString takeHead(QStringList &blocks)
{
    qsizetype notes = blocks.size();
    while (notes > 0 && isNote(blocks[notes - 1]))
        --notes;
    const QString head = blocks.mid(0, notes).join("\n\n"_L1);
    blocks = blocks.mid(notes);
    return head;
}

QString joined(const QString &first, const QString &second)
{
    const QString between = first.isEmpty() || second.isEmpty() ? QString() : u"\n\n"_s;
    return first + between + second;
}

} // namespace

Result<VttFile> readVttFile(const QByteArray &bytes)
{
    if (bytes.size() > maximumSubtitleBytes)
        return tooManySubtitles();
    const QStringList lines = subtitleLines(QString::fromUtf8(bytes));
    if (lines.isEmpty() || !isVttSignature(lines.first()))
        return fail(ErrorKind::Unreadable, VttFileWords::tr("This file holds no subtitles in the WebVTT format."));
    VttFile file{lines.first(), {}, {}, 0};
    VttBlocks blocks(lines, 1);
    if (const QString header = blocks.line().isEmpty() ? QString() : blocks.read(true).raw; !header.isEmpty())
        file.head += u'\n' + header;
    QStringList waiting;
    for (blocks.skipEmptyLines(); !blocks.isAtEnd(); blocks.skipEmptyLines()) {
        const bool isSilent = isSilentVttBlock(blocks.line());
        const VttBlock block = blocks.read(false);
        if (!block.cue) {
            waiting += block.raw;
            file.strayBlocks += isSilent ? 0 : 1;
            continue;
        }
        if (file.cues.isEmpty())
            file.head = joined(file.head, takeHead(waiting));
        file.cues.append(VttCue{waiting.join("\n\n"_L1), block.cue->id, block.cue->start, block.cue->end, block.settings, block.cue->text});
        waiting.clear();
        if (file.cues.size() > maximumCues)
            return tooManySubtitles();
    }
    if (file.cues.isEmpty())
        file.head = joined(file.head, waiting.join("\n\n"_L1));
    else
        file.tail = waiting.join("\n\n"_L1);
    std::stable_sort(file.cues.begin(), file.cues.end(), [](const VttCue &a, const VttCue &b) { return a.start < b.start; });
    return file;
}

QByteArray writeVttFile(const VttFile &file)
{
    QString text = (file.head.isEmpty() ? u"WEBVTT"_s : file.head) + u'\n';
    for (const VttCue &cue : file.cues) {
        text += u'\n';
        if (!cue.lead.isEmpty())
            text += cue.lead + "\n\n"_L1;
        if (!cue.id.isEmpty())
            text += QString(cue.id).replace("-->"_L1, "--&gt;"_L1).replace(u'\n', u' ') + u'\n';
        text += writtenTime(cue.start, u'.') + " --> "_L1 + writtenTime(cue.end, u'.');
        if (!cue.settings.isEmpty())
            text += u' ' + cue.settings;
        text += u'\n';
        for (const QString &line : QString(cue.text).replace("-->"_L1, "--&gt;"_L1).split(u'\n', Qt::SkipEmptyParts))
            text += line + u'\n';
    }
    if (!file.tail.isEmpty())
        text += u'\n' + file.tail + u'\n';
    return text.toUtf8();
}

Cue playedCue(const VttCue &cue) { return {cue.id, cue.start, cue.end, parseCueSettings(cue.settings), cue.text}; }

VttCue plainVttCue(const Cue &cue) { return {{}, cue.id, cue.start, cue.end, writtenCueSettings(cue.settings), cue.text}; }

QString editedCueText(const QString &text)
{
    // "&amp;lt;" is the four letters "&lt;", which would be read as a sign of its own.
    static const QRegularExpression plainAmpersand(u"&amp;(?![#A-Za-z])"_s);
    return text.contains("&amp;"_L1) ? QString(text).replace(plainAmpersand, u"&"_s) : text;
}

QString storedCueText(const QString &edited)
{
    static const QRegularExpression loneAmpersand(u"&(?![#A-Za-z])"_s);
    static const QRegularExpression loneBracket(u"<(?![/a-zA-Z0-9.])"_s);
    QString text = edited;
    text.remove(u'\r').replace(QChar(0), QChar(0xFFFD));
    if (text.contains(u'&'))
        text.replace(loneAmpersand, u"&amp;"_s);
    if (text.contains(u'<'))
        text.replace(loneBracket, u"&lt;"_s);
    return text.replace("-->"_L1, "--&gt;"_L1);
}

} // namespace vitrine
