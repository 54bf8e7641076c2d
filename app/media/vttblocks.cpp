// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/vttblocks.h"

#include "media/cuesettings.h"

#include <QRegularExpression>

#include <algorithm>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;

void skipSpaces(const QString &line, qsizetype &at)
{
    while (at < line.size() && (line[at] == u' ' || line[at] == u'\t' || line[at] == u'\f'))
        ++at;
}

/// Without the spaces the standard knows at either end; any other sign may belong to the name of a region.
QString withoutEdges(const QString &text)
{
    static const QRegularExpression edges(u"^[ \\t\\f]+|[ \\t\\f]+$"_s);
    return QString(text).remove(edges);
}

/// "start --> end settings" into the block; false where it is broken.
bool readTimings(const QString &line, VttBlock &block)
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
    block.settings = withoutEdges(line.mid(at));
    block.cue = Cue{{}, *start, *end, parseCueSettings(line.mid(at)), {}};
    return true;
}

} // namespace

bool isVttSignature(const QString &line)
{
    return line.startsWith("WEBVTT"_L1) && (line.size() == 6 || line[6] == u' ' || line[6] == u'\t');
}

bool isSilentVttBlock(const QString &firstLine)
{
    static const QStringList names{u"NOTE"_s, u"STYLE"_s, u"REGION"_s};
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) {
                           return firstLine.startsWith(name) &&
                                  firstLine.mid(name.size()).trimmed().isEmpty();
                       }) ||
           firstLine.startsWith("NOTE "_L1) || firstLine.startsWith("NOTE\t"_L1);
}

void VttBlocks::skipEmptyLines()
{
    while (!isAtEnd() && m_lines[m_at].isEmpty())
        ++m_at;
}

VttBlock VttBlocks::read(bool isHeader)
{
    VttBlock block;
    QStringList buffer;
    const qsizetype first = m_at;
    bool hasArrow = false;
    for (qsizetype count = 1; !isAtEnd(); ++count, ++m_at) {
        const QString &line = m_lines[m_at];
        if (line.contains("-->"_L1)) {
            const bool mayBegin = !isHeader && (count == 1 || (count == 2 && !hasArrow));
            if (!mayBegin)
                break;
            hasArrow = true;
            if (readTimings(line, block))
                block.cue->id = buffer.join(u'\n');
            buffer.clear();
        } else if (line.isEmpty()) {
            break;
        } else {
            buffer += line;
        }
    }
    block.raw = m_lines.mid(first, m_at - first).join(u'\n');
    if (block.cue)
        block.cue->text = buffer.join(u'\n');
    return block;
}

} // namespace vitrine
