// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icons.h"
#include "widgets/paint.h"

#include <QAbstractButton>
#include <QPoint>

class QPainter;

namespace vitrine {

/// A button for fingers: icon, text or both. Acts on release inside; a finger that moved 5 mm has not touched.
/// Icon buttons need setAccessibleName(). setCheckable/setChecked show it selected; Enter and Space press it.
class TouchButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Shape {
        Button, ///< outlined, corners of 14
        Pill,   ///< round ends: levels and chips
        Key,    ///< a key of the key panel or digit pad: text centred, no padding
        Bare    ///< no outline until pressed
    };

    explicit TouchButton(LookHolder &holder, QWidget *parent = nullptr);
    TouchButton(LookHolder &holder, Icon icon, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] const Look &look() const { return m_holder.look(); }
    void setIconKind(Icon icon);
    [[nodiscard]] Icon iconKind() const { return m_icon; }
    void setShape(Shape shape);
    void setRole(TextRole role);
    void setPrimary(bool primary); ///< filled with the accent: the one thing to do here
    void setBusy(bool busy);       ///< shows work under way and ignores touches
    void setError(bool error);
    void setTextLanguage(const QString &language); ///< of the text when it is not the look's: "فارسی"
    void setCount(int count);      ///< a number after the text in second ink; -1 for none
    void setInset(int pixels);     ///< drawn that much smaller on every side than what is touched
    void setMinimumTarget(int designPixels); ///< when the design asks for more than 72
    [[nodiscard]] ControlState state() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return !text().isEmpty(); }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    virtual void lookChanged();

private:
    void followLook();
    void paintContent(QPainter &painter, const ControlColours &colours, bool rightToLeft) const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int iconSpace() const;
    [[nodiscard]] int widthOf(const QString &text) const; ///< of one line; measured once
    [[nodiscard]] int countWidth() const;
    [[nodiscard]] int countSpace() const;
    [[nodiscard]] int textWidth() const;

    LookHolder &m_holder;
    Icon m_icon = Icon::None;
    Shape m_shape = Shape::Button;
    TextRole m_role = TextRole::Value;
    QString m_textLanguage;
    QPoint m_pressedAt;
    struct Measured {
        QString text;
        int width = -1;
    };
    mutable Measured m_measured;
    int m_minimumTarget = 72;
    int m_count = -1;
    int m_inset = 0;
    bool m_primary = false;
    bool m_busy = false;
    bool m_error = false;
    bool m_moved = false;
};

} // namespace vitrine
