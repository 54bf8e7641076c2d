// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

class QLineEdit;

namespace vitrine {

class TouchButton;

/// Words to look for: a large field with a sign and a clear button. `focused` is when the key panel should open.
class SearchField final : public Component {
    Q_OBJECT
public:
    explicit SearchField(LookHolder &holder, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *field() const { return m_edit; } ///< for KeyPanel::openFor
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void textChanged(const QString &text);
    void searchAsked(const QString &text);
    void focused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    void arrange();

    QLineEdit *m_edit;
    TouchButton *m_clear;
};

} // namespace vitrine
