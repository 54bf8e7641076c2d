// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QListWidget;
class QToolButton;

namespace vitrine {

/// Lines that are ticked and put in an order, with buttons and with Alt and an arrow key; at least one stays ticked.
class OrderedChecks final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString key;
        QString words;
        bool isTicked = false;
    };
    enum class Buttons { Beside, Below };

    /// `earlier` and `later` say what the buttons do.
    OrderedChecks(Buttons where, const QString &earlier, const QString &later, QWidget *parent = nullptr);

    void setLines(const std::vector<Line> &lines);
    [[nodiscard]] QStringList ticked() const; ///< keys, in their order
    [[nodiscard]] QListWidget &list() const { return *m_list; }
    /// Has room for further ones at its end.
    [[nodiscard]] QBoxLayout &buttons() const { return *m_buttons; }

    static constexpr int lineHeight = 28;

Q_SIGNALS:
    void changed(); ///< by the person

private:
    void move(int step);
    void keepOne();
    void showButtons();

    QListWidget *m_list;
    QBoxLayout *m_buttons;
    QToolButton *m_up;
    QToolButton *m_down;
    bool m_isSetting = false;
};

} // namespace vitrine
