// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QScrollArea;
class QScrollBar;

namespace vitrine {

class TextBlock;
class TimelineView;

/// What happened when, in both calendars on one line.
class TimelinePage final : public Page {
    Q_OBJECT
public:
    TimelinePage(PageContext &context, QWidget *parent);

protected:
    void fill() override;
    void saveInto(Route &route) const override;

private:
    void openEntry(const QString &key);
    [[nodiscard]] QScrollBar *bar() const;

    TextBlock *m_title;
    TextBlock *m_empty;
    QScrollArea *m_area;
    TimelineView *m_line;
};

} // namespace vitrine
