// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QToolButton>

namespace vitrine {

/// What a text in one language is (original, translation to be proofread, older than its source ...), and the menu to say
/// otherwise.
class StateChip final : public QToolButton {
    Q_OBJECT
public:
    explicit StateChip(QWidget *parent = nullptr);

    /// `of` names the text for screen readers.
    void show(const QString &of, TextOrigin origin, TextState state);

Q_SIGNALS:
    void chosen(vitrine::TextOrigin origin, vitrine::TextState state);

private:
    void add(TextOrigin origin, TextState state, const QString &words);
};

} // namespace vitrine
