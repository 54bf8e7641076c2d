// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QWidget>

namespace vitrine {

/// Base of the components that are not buttons: keeps the look, follows its changes and the language of the program.
class Component : public QWidget {
    Q_OBJECT
public:
    explicit Component(LookHolder &holder, QWidget *parent = nullptr);

    [[nodiscard]] const Look &look() const { return m_holder.look(); }
    [[nodiscard]] LookHolder &holder() const { return m_holder; }

protected:
    void changeEvent(QEvent *event) override;
    virtual void lookChanged();  ///< sizes, fonts, direction; call the base
    virtual void retranslate() {} ///< texts by tr()

private:
    void followLook();

    LookHolder &m_holder;
};

} // namespace vitrine
