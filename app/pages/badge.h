// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

namespace vitrine {

/// A word in a round outline: "Demonstration", "translation, proofread".
class Badge final : public Component {
    Q_OBJECT
public:
    Badge(LookHolder &holder, const QString &text, const QString &language, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_language;
};

} // namespace vitrine
