// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QScrollArea>

class QVBoxLayout;

namespace vitrine {

/// A column that scrolls with a finger, with the wheel and with the keys when what it holds is longer than it is.
class ScrollColumn final : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollColumn(LookHolder &holder, QWidget *parent = nullptr);

    /// What is added here scrolls. Emptied by clear().
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void clear();
    [[nodiscard]] int position() const;
    /// Once the content has its height; kept until then.
    void setPosition(int pixels);
    /// So that `widget`, one of the contents, can be seen.
    void reveal(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followLook();
    void applyWished();

    LookHolder &m_holder;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    int m_wished = -1;
};

/// Takes everything out of a layout and deletes it, later: it may be what is being touched.
void emptyLayout(QLayout *layout);

} // namespace vitrine
