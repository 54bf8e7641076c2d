// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <QStringList>

#include <vector>

class QHBoxLayout;

namespace vitrine {

class TouchButton;

/// The languages by their own names, no flags: Français, English, فارسی. Part of the top bar, or of the bottom bar in portrait.
class LanguageBar final : public Component {
    Q_OBJECT
public:
    LanguageBar(LookHolder &holder, const QStringList &languages, QWidget *parent = nullptr);

    void setLanguages(const QStringList &languages);
    [[nodiscard]] TouchButton *button(const QString &language) const; ///< null when not offered

    /// "Français" for "fr": the language's own name with a capital where the script has one.
    [[nodiscard]] static QString ownName(const QString &language);

Q_SIGNALS:
    void languageChosen(const QString &language);

protected:
    void lookChanged() override;

private:
    void markCurrent();

    QHBoxLayout *m_row;
    QStringList m_languages;
    std::vector<TouchButton *> m_buttons; ///< children, in the order of m_languages
};

} // namespace vitrine
