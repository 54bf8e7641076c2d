// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transcript.h"
#include "pages/scrollcolumn.h"

#include <vector>

namespace vitrine {

class SpokenRow;

/// The transcript of a recording: the line of the moment is lit and kept in sight; a touch on a line goes there.
class SpokenList final : public QWidget {
    Q_OBJECT
public:
    explicit SpokenList(LookHolder &holder, QWidget *parent = nullptr);

    void setText(const SpokenText &text);
    void follow(std::chrono::milliseconds position);
    [[nodiscard]] int litLine() const { return m_lit; }

Q_SIGNALS:
    void seekAsked(std::chrono::milliseconds position);

private:
    LookHolder &m_holder;
    ScrollColumn *m_column;
    SpokenText m_text;
    std::vector<SpokenRow *> m_rows; ///< children of the column
    int m_lit = -1;
};

} // namespace vitrine
