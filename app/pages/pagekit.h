// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/showntext.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QCoreApplication>

#include <array>

class QBoxLayout;

namespace vitrine {

/// The pieces that every page is set from, put at the end of a layout.
class PageKit final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::PageKit)
public:
    explicit PageKit(LookHolder &holder, QBoxLayout *layout) : m_holder(holder), m_layout(layout) {}

    TextBlock *text(const QString &words, TextRole role = TextRole::Body, TextBlock::Ink ink = TextBlock::Ink::First);
    /// A text of the catalogue in its own language; marked when that is not the visitor's. Nothing when empty.
    TextBlock *text(const ShownText &shown, TextRole role = TextRole::Body,
                    TextBlock::Ink ink = TextBlock::Ink::First);
    /// A small label and its value below each other.
    void fact(const QString &label, const ShownText &value);
    TouchButton *button(Icon icon, const QString &words, const char *name);
    void space(int gridSteps);
    /// "Shown in French: not yet translated."
    [[nodiscard]] static QString standInNote(const QString &language, const QString &readersLanguage);

private:
    LookHolder &m_holder;
    QBoxLayout *m_layout;
};

} // namespace vitrine
