// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <array>

class QHBoxLayout;
class QVBoxLayout;

namespace vitrine {

class FlowLayout;
class TextBlock;
class TouchButton;

/// Plain words before the content and three equal choices, on a neutral plate. Nothing of the content shows.
class AdvisoryPlate final : public Component {
    Q_OBJECT
public:
    explicit AdvisoryPlate(LookHolder &holder, QWidget *parent = nullptr);

    /// What will be seen, in one sentence; more about it; the words of the three choices.
    void setWords(const QString &before, const QString &sentence, const QString &more,
                  const QString &language = {}); ///< of the sentence when it is not the look's
    void setChoices(const QString &see, const QString &summary, const QString &pass); ///< empty: not offered

Q_SIGNALS:
    void seeAsked();
    void summaryAsked();
    void passAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void lookChanged() override;

private:
    void arrange();
    void alignChoices();

    QHBoxLayout *m_row;
    QVBoxLayout *m_column;
    FlowLayout *m_choiceRow;
    TextBlock *m_before;
    TextBlock *m_sentence;
    TextBlock *m_more;
    std::array<TouchButton *, 3> m_choices{};
};

} // namespace vitrine
