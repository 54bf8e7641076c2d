// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <QStringList>

class QHBoxLayout;

namespace vitrine {

class LanguageBar;
class TextBlock;
class TouchButton;

/// The bar on every page: back, home, start again, where am I; search, text size, theme, languages. It never moves.
/// In portrait it folds: where am I and the languages leave; the page puts a LanguageBar into its bottom bar.
class TopBar final : public Component {
    Q_OBJECT
public:
    TopBar(LookHolder &holder, const QStringList &languages, QWidget *parent = nullptr);

    void setWhere(const QString &where);  ///< "Handmade objects › 2 of 8", already in the look's language
    void setBackEnabled(bool enabled);
    void setSearchVisible(bool visible);
    void setThemeVisible(bool visible);
    [[nodiscard]] bool isFolded() const;
    [[nodiscard]] LanguageBar *languages() const { return m_languages; }

Q_SIGNALS:
    void backAsked();
    void homeAsked();
    void startAgainAsked();
    void searchAsked();
    void textSizeAsked();
    void themeAsked();
    void languageChosen(const QString &language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    void arrange();

    TouchButton *m_back;
    TouchButton *m_home;
    TouchButton *m_startAgain;
    TextBlock *m_where;
    TouchButton *m_search;
    TouchButton *m_textSize;
    TouchButton *m_theme;
    LanguageBar *m_languages;
    QHBoxLayout *m_row;
    bool m_themeVisible = true;
};

} // namespace vitrine
