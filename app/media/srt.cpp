// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/webvtt.h"

#include "media/legacytext.h"
#include "media/subtitletext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;

struct SrtWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Subtitles)
};

struct Decoded {
    QString text;
    SubtitleEncoding encoding = SubtitleEncoding::Utf8;
    bool isGuessed = false;
};

Decoded decode(const QByteArray &bytes, std::optional<SubtitleEncoding> wished)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    const bool isUtf8 = !utf8.hasError();
    if (wished ? *wished == SubtitleEncoding::Utf8 : isUtf8)
        return {text, SubtitleEncoding::Utf8, false};
    const SubtitleEncoding guess =
        looksLikeWindows1256(bytes) ? SubtitleEncoding::Windows1256 : SubtitleEncoding::Windows1252;
    const SubtitleEncoding used = wished.value_or(guess);
    return {used == SubtitleEncoding::Windows1256 ? fromWindows1256(bytes) : fromWindows1252(bytes), used,
            !wished};
}

std::chrono::milliseconds timeAt(const QRegularExpressionMatch &match, int first)
{
    const auto part = [&](int index) { return match.capturedView(first + index).toLongLong(); };
    const qint64 fraction = match.captured(first + 3).leftJustified(3, u'0').toLongLong();
    return std::chrono::milliseconds(((part(0) * 60 + part(1)) * 60 + part(2)) * 1000 + fraction);
}

std::optional<Cue> timesOf(const QString &line)
{
    static const QRegularExpression shape(
        u"^\\s*(\\d{1,3}):(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})\\s*-->\\s*(\\d{1,3}):(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})"_s);
    const QRegularExpressionMatch match = shape.match(line);
    if (!match.hasMatch())
        return {};
    Cue cue;
    cue.start = timeAt(match, 1);
    cue.end = timeAt(match, 5);
    return cue;
}

/// SubRip's few tags become WebVTT's, other markup (`<font>`, `{\an8}`) goes, the rest is text.
QString asCueText(const QString &line)
{
    static const QRegularExpression markup(u"</?font[^>]*>|\\{\\\\[^}]*\\}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kept(u"&lt;(/?)([ibu])&gt;"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = line;
    text.remove(markup);
    text = escapedCueText(text);
    text.replace(kept, u"<\\1\\2>"_s);
    return text;
}

QString asSrtText(const Cue &cue)
{
    QString text;
    for (const CueSpan &span : cue.spans()) {
        if (span.isRubyText)
            continue;
        const QString open = (span.isBold ? u"<b>"_s : QString()) + (span.isItalic ? u"<i>"_s : QString()) +
                             (span.isUnderlined ? u"<u>"_s : QString());
        const QString close = (span.isUnderlined ? u"</u>"_s : QString()) +
                              (span.isItalic ? u"</i>"_s : QString()) + (span.isBold ? u"</b>"_s : QString());
        text += open + span.text + close;
    }
    return text;
}

/// An empty line ends a cue, and so does the number and time of the next one where the empty line was
/// forgotten.
bool endsCue(const QStringList &lines, qsizetype at)
{
    if (lines[at].trimmed().isEmpty() || timesOf(lines[at]))
        return true;
    bool isNumber = false;
    lines[at].trimmed().toInt(&isNumber);
    return isNumber && at + 1 < lines.size() && timesOf(lines[at + 1]);
}

} // namespace

Result<Subtitles> readSrt(const QByteArray &bytes, std::optional<SubtitleEncoding> encoding)
{
    if (bytes.size() > maximumSubtitleBytes)
        return tooManySubtitles();
    const Decoded decoded = decode(bytes, encoding);
    const QStringList lines = subtitleLines(decoded.text);
    Subtitles subtitles{{}, decoded.encoding, decoded.isGuessed, 0};
    for (qsizetype at = 0; at < lines.size(); ++at) {
        auto cue = timesOf(lines[at]);
        if (!cue) {
            subtitles.skipped += lines[at].contains("-->"_L1) ? 1 : 0;
            continue;
        }
        QStringList text;
        while (at + 1 < lines.size() && !endsCue(lines, at + 1))
            text += asCueText(lines[++at]);
        cue->text = text.join(u'\n');
        subtitles.cues += *cue;
        if (subtitles.cues.size() > maximumCues)
            return tooManySubtitles();
    }
    if (subtitles.cues.isEmpty())
        return fail(ErrorKind::Unreadable, SrtWords::tr("This file holds no subtitles in the SubRip format."));
    sortCues(subtitles.cues);
    return subtitles;
}

Result<Subtitles> readSubtitles(const QByteArray &bytes)
{
    const QByteArray head = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3, 6) : bytes.left(6);
    return head == "WEBVTT" ? readWebVtt(bytes) : readSrt(bytes);
}

QByteArray writeSrt(const QList<Cue> &cues, Qt::LayoutDirection direction)
{
    QString text;
    int number = 0;
    for (const Cue &cue : cues) {
        text += QString::number(++number) + "\r\n"_L1;
        text += writtenTime(cue.start, u',') + " --> "_L1 + writtenTime(cue.end, u',') + "\r\n"_L1;
        for (const QString &line : asSrtText(cue).split(u'\n', Qt::SkipEmptyParts))
            text += withDirectionMark(line, cuePlainText(line), direction) + "\r\n"_L1;
        text += "\r\n"_L1;
    }
    return text.toUtf8();
}

} // namespace vitrine
