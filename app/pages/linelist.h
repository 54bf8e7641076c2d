// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transcript.h"
#include "widgets/component.h"

#include <vector>

class QVBoxLayout;

namespace vitrine {

class TextBlock;

/// The lines of a page in one language under a heading with what they are; one line may be lit.
class LineList final : public Component {
    Q_OBJECT
public:
    LineList(LookHolder &holder, const PageLines &lines, const QString &heading, QWidget *parent = nullptr);

    void setLit(int line);
    [[nodiscard]] QWidget *litWidget() const;

Q_SIGNALS:
    void lineAsked(int line);

private:
    std::vector<TextBlock *> m_lines; ///< children
    int m_lit = -1;
};

} // namespace vitrine
