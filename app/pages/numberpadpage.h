// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QBoxLayout;

namespace vitrine {

class DigitPad;
class ScrollColumn;
class TextBlock;

/// Takes the number from the label on the wall and opens its object.
class NumberPadPage final : public Page {
    Q_OBJECT
public:
    NumberPadPage(PageContext &context, QWidget *parent);

protected:
    void fill() override;
    void left() override;

private:
    void openNumber(const QString &number);
    void showFound(const Result<std::vector<ItemRow>> &rows);
    void offer(const std::vector<ItemRow> &rows);

    TextBlock *m_title;
    TextBlock *m_hint;
    TextBlock *m_answer;
    DigitPad *m_pad;
    ScrollColumn *m_words;
    QBoxLayout *m_row;
    std::vector<QWidget *> m_offers;
};

} // namespace vitrine
