// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shell/translations.h"
#include "widgets/look.h"

#include <QWidget>

namespace vitrine {

/// One plain sentence in every language where the exhibition would be: the catalogue cannot be opened.
class ProblemPage final : public QWidget {
    Q_OBJECT
public:
    ProblemPage(const Error &error, const QString &path, Translations &translations, QWidget *parent = nullptr);

    /// What happened and what to do, in the language spoken just now.
    [[nodiscard]] static QString sentence(const Error &error, const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    LookHolder m_look;
};

} // namespace vitrine
