// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/webvtt.h"

#include "media/cuesettings.h"
#include "media/subtitletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Subtitles)
};

bool isSignature(const QString &line)
{
    return line.startsWith("WEBVTT"_L1) && (line.size() == 6 || line[6] == u' ' || line[6] == u'\t');
}

void skipSpaces(const QString &line, qsizetype &at)
{
    while (at < line.size() && (line[at] == u' ' || line[at] == u'\t' || line[at] == u'\f'))
        ++at;
}

/// "start --> end settings" into the cue; false where it is broken.
bool readTimings(const QString &line, Cue &cue)
{
    qsizetype at = 0;
    skipSpaces(line, at);
    const auto start = readTimestamp(line, at);
    if (!start)
        return false;
    skipSpaces(line, at);
    if (QStringView(line).mid(at, 3) != "-->"_L1)
        return false;
    at += 3;
    skipSpaces(line, at);
    const auto end = readTimestamp(line, at);
    if (!end)
        return false;
    cue.start = *start;
    cue.end = *end;
    cue.settings = parseCueSettings(line.mid(at));
    return true;
}

/// Walks through the lines block by block, as "collect a WebVTT block" in the W3C's text.
class BlockReader final {
public:
    explicit BlockReader(QStringList lines, qsizetype at) : m_lines(std::move(lines)), m_at(at) {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_lines.size(); }

    void skipEmptyLines()
    {
        while (!isAtEnd() && m_lines[m_at].isEmpty())
            ++m_at;
    }

    /// One block; a cue if it is one. Within the header no cue's text ends the block at once.
    std::optional<Cue> readBlock(bool isHeader)
    {
        Cue cue;
        QStringList buffer;
        bool hasArrow = false;
        bool isCue = false;
        for (qsizetype count = 1; !isAtEnd(); ++count, ++m_at) {
            const QString &line = m_lines[m_at];
            if (line.contains("-->"_L1)) {
                const bool mayBegin = !isHeader && (count == 1 || (count == 2 && !hasArrow));
                if (!mayBegin)
                    break;
                hasArrow = true;
                if (readTimings(line, cue)) {
                    isCue = true;
                    cue.id = buffer.join(u'\n');
                }
                buffer.clear();
            } else if (line.isEmpty()) {
                break;
            } else {
                buffer += line;
            }
        }
        cue.text = buffer.join(u'\n');
        return isCue ? std::optional(cue) : std::nullopt;
    }

    [[nodiscard]] QString line() const { return isAtEnd() ? QString() : m_lines[m_at]; }

private:
    QStringList m_lines;
    qsizetype m_at;
};

bool isSilentBlock(const QString &firstLine)
{
    static const QStringList names{u"NOTE"_s, u"STYLE"_s, u"REGION"_s};
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) {
                           return firstLine.startsWith(name) &&
                                  firstLine.mid(name.size()).trimmed().isEmpty();
                       }) ||
           firstLine.startsWith("NOTE "_L1) || firstLine.startsWith("NOTE\t"_L1);
}

} // namespace

Result<Subtitles> readWebVtt(const QByteArray &bytes)
{
    if (bytes.size() > maximumSubtitleBytes)
        return tooManySubtitles();
    const QStringList lines = subtitleLines(QString::fromUtf8(bytes));
    if (lines.isEmpty() || !isSignature(lines.first()))
        return fail(ErrorKind::Unreadable, Words::tr("This file holds no subtitles in the WebVTT format."));
    BlockReader reader(lines, 1);
    if (!reader.line().isEmpty())
        reader.readBlock(true);
    Subtitles subtitles;
    for (reader.skipEmptyLines(); !reader.isAtEnd(); reader.skipEmptyLines()) {
        const bool isSilent = isSilentBlock(reader.line());
        if (auto cue = reader.readBlock(false))
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
