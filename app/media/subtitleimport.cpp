// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/subtitleimport.h"

#include "media/cuesettings.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar unreadable(0xFFFD);

/// Files of Windows programs are often in UTF-16, which a mark at their beginning tells.
QByteArray asUtf8(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xfe") && !bytes.startsWith("\xfe\xff"))
        return bytes;
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

void note(QList<SubtitleNote> &notes, SubtitleLoss loss, qsizetype count)
{
    if (count > 0)
        notes.append(SubtitleNote{loss, int(count)});
}

int countOf(const QByteArray &bytes, const QRegularExpression &pattern)
{
    int count = 0;
    for (auto found = pattern.globalMatch(QString::fromLatin1(bytes)); found.hasNext(); found.next())
        ++count;
    return count;
}

/// How many cues begin before the one that stands before them.
int unsorted(const QByteArray &bytes)
{
    static const QRegularExpression times(u"^[ \\t]*((?:\\d+:)?\\d\\d:\\d\\d\\.\\d{3})[ \\t]*-->"_s, QRegularExpression::MultilineOption);
    std::chrono::milliseconds last{-1};
    int count = 0;
    for (auto found = times.globalMatch(QString::fromLatin1(bytes)); found.hasNext();) {
        const QString text = found.next().captured(1);
        qsizetype at = 0;
        const auto start = readTimestamp(text, at);
        count += start && *start < last ? 1 : 0;
        last = start.value_or(last);
    }
    return count;
}

bool isPlacedOtherwise(const VttCue &cue)
{
    CueSettings settings = parseCueSettings(cue.settings);
    settings.line.reset();
    settings.lineIsPercent = false;
    settings.lineAlign = CueSettings::LineAlign::Start;
    return settings != CueSettings();
}

ImportedSubtitles ofWebVtt(const VttFile &file, const QByteArray &bytes)
{
    static const QRegularExpression markup(u"<[/a-zA-Z0-9.]"_s);
    static const QRegularExpression styles(u"^(STYLE|REGION)[ \\t]*$"_s, QRegularExpression::MultilineOption);
    ImportedSubtitles imported{file, {}};
    const auto cues = [&file](const auto &holds) { return std::count_if(file.cues.begin(), file.cues.end(), holds); };
    const qsizetype before = QString::fromUtf8(bytes).count(unreadable) - bytes.count("\xef\xbf\xbd");
    note(imported.notes, SubtitleLoss::BrokenBytes, before + bytes.count('\0'));
    note(imported.notes, SubtitleLoss::StrayBlocks, file.strayBlocks);
    note(imported.notes, SubtitleLoss::Unsorted, unsorted(bytes));
    note(imported.notes, SubtitleLoss::UndrawnStyles, countOf(bytes, styles));
    note(imported.notes, SubtitleLoss::UndrawnPlaces, cues(isPlacedOtherwise));
    note(imported.notes, SubtitleLoss::UndrawnMarkup, cues([](const VttCue &cue) { return cue.text.contains(markup); }));
    return imported;
}

ImportedSubtitles ofSrt(const Subtitles &subtitles, const QByteArray &bytes)
{
    static const QRegularExpression fonts(u"<font\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression places(u"\\{\\\\|-->[^\\n]*X1:"_s);
    ImportedSubtitles imported;
    for (const Cue &cue : subtitles.cues)
        imported.file.cues += plainVttCue(cue);
    if (subtitles.isEncodingGuessed)
        note(imported.notes, subtitles.encoding == SubtitleEncoding::Windows1256 ? SubtitleLoss::GuessedWindows1256 : SubtitleLoss::GuessedWindows1252, 1);
    note(imported.notes, SubtitleLoss::BrokenBytes, bytes.count('\0'));
    note(imported.notes, SubtitleLoss::BrokenTimes, subtitles.skipped);
    note(imported.notes, SubtitleLoss::Colours, countOf(bytes, fonts));
    note(imported.notes, SubtitleLoss::Positions, countOf(bytes, places));
    return imported;
}

} // namespace

Result<ImportedSubtitles> importSubtitles(const QByteArray &raw)
{
    const QByteArray bytes = asUtf8(raw);
    const QByteArray head = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3, 6) : bytes.left(6);
    if (head == "WEBVTT") {
        const auto file = readVttFile(bytes);
        return file ? Result<ImportedSubtitles>(ofWebVtt(*file, bytes)) : file.unexpected();
    }
    const auto subtitles = readSrt(bytes);
    return subtitles ? Result<ImportedSubtitles>(ofSrt(*subtitles, bytes)) : subtitles.unexpected();
}

} // namespace vitrine
