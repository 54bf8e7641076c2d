// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"
#include "widgets/keylayout.h"

#include <QPointer>
#include <QStringList>

#include <vector>

namespace vitrine {

class TouchButton;

/// Our own keys at the foot of the window: a child widget, no clipboard, no suggestions, no learning. Keys send key events to
/// the field; the field keeps the focus. Place it across the window's foot at its sizeHint height.
class KeyPanel final : public Component {
    Q_OBJECT
public:
    KeyPanel(LookHolder &holder, const QStringList &languages, QWidget *parent = nullptr);

    void openFor(QWidget *field); ///< shows, and types into that field from now on
    [[nodiscard]] QString keyLanguage() const { return m_layout.language; }
    void setKeyLanguage(const QString &language);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void done(); ///< the person has finished typing; the panel has hidden itself

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    struct Row {
        std::vector<TouchButton *> keys;
        std::vector<double> widths; ///< in key widths
    };

    void rebuild();
    void place();
    TouchButton *addKey(Row &row, const QString &text, double width = 1);
    void addCharacter(Row &row, QChar character);
    void addControls();
    void type(const QString &text);
    void press(int key);
    void clearField();
    void setShifted(bool shifted);
    void nextLanguage();

    QStringList m_languages;
    KeyLayout m_layout;
    std::vector<Row> m_rows;
    QPointer<QWidget> m_field;
    bool m_isShifted = false;
};

} // namespace vitrine
