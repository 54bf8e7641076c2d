// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

namespace vitrine {

class TouchButton;

/// Ten steps of loudness as bars, softer and louder buttons, silence. For an Overlay over the transport bar.
class VolumePanel final : public Component {
    Q_OBJECT
public:
    VolumePanel(LookHolder &holder, int step, bool muted, int ceiling = 10, QWidget *parent = nullptr);

    void setStep(int step);
    void setMuted(bool muted);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepAsked(int step);
    void muteAsked(bool muted);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    [[nodiscard]] QRect bars() const;
    [[nodiscard]] int gap() const { return look().metrics.gap(); }
    void ask(int step);
    void place();
    void refresh();

    TouchButton *m_softer;
    TouchButton *m_louder;
    TouchButton *m_mute;
    int m_step;
    int m_ceiling;
    bool m_muted;
};

} // namespace vitrine
