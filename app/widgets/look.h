// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/fonts.h"
#include "widgets/metrics.h"
#include "widgets/tokens.h"

#include <QObject>
#include <QString>

namespace vitrine {

/// How the window looks and speaks just now: one value, handed down.
struct Look {
    Theme theme = Theme::Paper;
    Metrics metrics;
    QString language = QStringLiteral("fr"); ///< of the controls; a text may have its own
    bool reducedMotion = false;

    [[nodiscard]] const Tokens &tokens() const { return tokensOf(theme); }
    [[nodiscard]] Qt::LayoutDirection direction() const { return directionOf(language); }
    [[nodiscard]] QFont font(TextRole role) const { return fontFor(role, language, metrics); }
    [[nodiscard]] QFont font(TextRole role, const QString &ofLanguage) const
    {
        return fontFor(role, ofLanguage.isEmpty() ? language : ofLanguage, metrics);
    }
    [[nodiscard]] int lineHeight(TextRole role, const QString &ofLanguage = {}) const
    {
        return lineHeightFor(role, ofLanguage.isEmpty() ? language : ofLanguage, metrics);
    }

    bool operator==(const Look &) const = default;
};

/// Holds the look and says when it changed. Owned by the window; outlives every component made with it.
class LookHolder final : public QObject {
    Q_OBJECT
public:
    explicit LookHolder(const Look &look = {}, QObject *parent = nullptr);

    [[nodiscard]] const Look &look() const { return m_look; }
    void setLook(const Look &look);
    void setTheme(Theme theme);
    void setLanguage(const QString &language);
    void setTextPercent(int percent);
    void setScreen(const ScreenFacts &facts); ///< keeps the text scale

Q_SIGNALS:
    void changed();

private:
    Look m_look;
};

} // namespace vitrine
