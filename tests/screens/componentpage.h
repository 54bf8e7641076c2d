// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

class QHBoxLayout;
class QVBoxLayout;

namespace vitrine::test {

/// One page with all components in all their states. Texts are placeholders in the language of the look.
class ComponentPage final : public Component {
    Q_OBJECT
public:
    explicit ComponentPage(LookHolder &holder, QWidget *parent = nullptr);

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

    QVBoxLayout *m_column;
};

} // namespace vitrine::test
