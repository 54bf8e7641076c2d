// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <vector>

class QPainter;

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
    void measure();
    [[nodiscard]] int band() const;              ///< between the line and the cards: a stem on one side, the years on the other
    [[nodiscard]] int axis() const;
    [[nodiscard]] QPointF dotOf(size_t moment) const;
    void paintMoment(QPainter &painter, size_t moment, const QColor &line) const;

    std::vector<Moment *> m_moments; ///< children
    int m_above = 0;                 ///< height of the tallest card on that side of the line
    int m_below = 0;
};

} // namespace vitrine
