// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <vector>

namespace vitrine {

class TouchButton;

/// One moment: both calendars as one sentence, the years for the line, a title.
struct TimelineEntry {
    QString key;
    QString when;  ///< "Été 1988 · تابستان ۱۳۶۷", the second isolated
    QString years; ///< "1988 · ۱۳۶۷"
    QString title;
    QString language;
};

/// Moments in order on one line: across in landscape, cards above and below by turns; downwards in portrait.
/// Wider (or higher) than its page when there are many: put it into a ScrollArea.
class TimelineView final : public Component {
    Q_OBJECT
public:
    explicit TimelineView(LookHolder &holder, QWidget *parent = nullptr);
    void setEntries(const std::vector<TimelineEntry> &entries);

    [[nodiscard]] bool hasHeightForWidth() const override { return look().metrics.isPortrait(); }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entryChosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void lookChanged() override;

private:
    class Moment;
    void place();
    [[nodiscard]] int cardWidth() const; ///< grows with the text, or words would break
    [[nodiscard]] int step() const { return cardWidth() + look().metrics.px(40); }
    [[nodiscard]] int tallest() const;
    [[nodiscard]] int axis() const { return height() / 2; }

    std::vector<Moment *> m_moments; ///< children
};

} // namespace vitrine
