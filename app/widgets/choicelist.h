// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <QString>

#include <vector>

class QVBoxLayout;

namespace vitrine {

/// One line of a ChoiceList.
struct Choice {
    QString key;
    QString text;
    QString language; ///< of the text; empty: that of the look
    bool operator==(const Choice &) const = default;
};

/// Buttons below each other, one of them selected: captions, order of a list. For an Overlay or a page.
class ChoiceList final : public Component {
    Q_OBJECT
public:
    ChoiceList(LookHolder &holder, const std::vector<Choice> &choices, const QString &selected, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void lookChanged() override;

private:
    QVBoxLayout *m_column;
};

} // namespace vitrine
