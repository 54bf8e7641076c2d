// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/itemquery.h"
#include "widgets/component.h"

#include <optional>
#include <vector>

namespace vitrine {

class YearHandle;

/// How many objects come from which years, with two handles that choose a range of them. Years are those of one calendar;
/// what is chosen is told in both. A touch on a bar chooses its years.
class YearRange final : public Component {
    Q_OBJECT
public:
    explicit YearRange(LookHolder &holder, QWidget *parent = nullptr);

    /// `from` and `to` are the chosen days; without them the range is open at that end.
    void setYears(const std::vector<YearCount> &years, Calendar calendar, std::optional<Day> from, std::optional<Day> to);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

    [[nodiscard]] std::vector<QWidget *> handles() const;

    // For the handles.
    [[nodiscard]] int yearAt(int x, bool isFrom) const; ///< of the bar over a handle that stands at x
    [[nodiscard]] int yearsOfABar() const { return m_step; }
    void move(const YearHandle &handle, int year, bool isFinal);

Q_SIGNALS:
    void rangeChosen(const std::optional<vitrine::Day> &from, const std::optional<vitrine::Day> &to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    [[nodiscard]] bool isEmpty() const { return m_bars.empty(); }
    [[nodiscard]] QRect barsRect() const;
    [[nodiscard]] int xOf(int edge) const; ///< of the beginning of a year; mirrored
    [[nodiscard]] int middleOf(int year) const; ///< of its bar
    [[nodiscard]] int handleX(bool isFrom) const;
    [[nodiscard]] int trackY() const;
    [[nodiscard]] QString label(bool isFrom) const;
    [[nodiscard]] QString emptyWords() const;
    [[nodiscard]] bool labelsFit(int width) const;
    void placeHandles();
    void choose();
    void fillBars(const std::vector<YearCount> &years);

    std::vector<int> m_bars; ///< counts, `m_step` years each
    Calendar m_calendar = Calendar::Gregorian;
    int m_first = 0;         ///< year of the first bar
    int m_step = 1;
    int m_fromYear = 0;
    int m_toYear = 0;
    int m_pressedX = -1;
    YearHandle *m_from;
    YearHandle *m_to;
};

} // namespace vitrine
