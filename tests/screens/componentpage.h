// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/silentplayer.h"
#include "widgets/component.h"

class QHBoxLayout;
class QVBoxLayout;

namespace vitrine {
class TransportBar;
}

namespace vitrine::test {

/// One page with all components in all their states. Texts are placeholders in the language of the look.
class ComponentPage final : public Component {
    Q_OBJECT
public:
    explicit ComponentPage(LookHolder &holder, QWidget *parent = nullptr);

    void openChoices(); ///< once laid out: the list of captions over the page

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString say(const char *fr, const char *en, const char *fa) const;
    void addHeading(const QString &text);
    [[nodiscard]] QHBoxLayout *addRow(int steps = 2);
    void addButtons();
    void addIcons();
    void addTexts();
    void addCards();
    void addSmallParts();
    void addLargeParts();
    void addFilms();

    QVBoxLayout *m_column;
    SilentPlayer m_player; ///< plays at 42 seconds
    SilentPlayer m_broken;
    TransportBar *m_transport = nullptr;
};

} // namespace vitrine::test
