// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transcript.h"
#include "widgets/component.h"

#include <vector>

class QVBoxLayout;

namespace vitrine {

class TableRow;
class TextBlock;

/// The lines of a page in one language under a heading with what they are; one line may be lit.
/// Lines whose cells are parted by upright bars are set as a table.
class LineList final : public Component {
    Q_OBJECT
public:
    LineList(LookHolder &holder, const PageLines &lines, const QString &heading, QWidget *parent = nullptr);

    void setLit(int line);
    [[nodiscard]] QWidget *litWidget() const;

Q_SIGNALS:
    void lineAsked(int line);

private:
    [[nodiscard]] TextBlock *addCaption(const QString &words, QWidget *parent);
    void addLine(const QString &line, int number, const QString &language);
    void addTable(const QStringList &rows, int number, const QString &language);

    struct Line {
        TextBlock *words = nullptr; ///< children; one of the two
        TableRow *row = nullptr;
    };
    std::vector<Line> m_lines;
    int m_lit = -1;
};

} // namespace vitrine
