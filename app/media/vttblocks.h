// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/webvtt.h"

namespace vitrine {

/// One block of a WebVTT file, up to an empty line or the times of the next cue.
struct VttBlock {
    QString raw;            ///< its lines as they stand in the file
    std::optional<Cue> cue; ///< if it is one
    QString settings;       ///< of the cue, as written behind its times
};

[[nodiscard]] bool isVttSignature(const QString &line);
/// NOTE, STYLE or REGION: nothing of it is shown, and that is meant so.
[[nodiscard]] bool isSilentVttBlock(const QString &firstLine);

/// Walks through the lines block by block, as "collect a WebVTT block" in the W3C's text.
class VttBlocks final {
public:
    VttBlocks(QStringList lines, qsizetype at) : m_lines(std::move(lines)), m_at(at) {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_lines.size(); }
    [[nodiscard]] QString line() const { return isAtEnd() ? QString() : m_lines[m_at]; }
    void skipEmptyLines();
    /// Within the header the times of a cue end the block at once.
    [[nodiscard]] VttBlock read(bool isHeader);

private:
    QStringList m_lines;
    qsizetype m_at;
};

} // namespace vitrine
