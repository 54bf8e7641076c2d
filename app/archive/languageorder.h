// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vitrine {

class OrderedChecks;

/// Which languages are printed, and in which order; at least one.
class LanguageOrder final : public QWidget {
    Q_OBJECT
public:
    /// `all` in the catalogue's order; names are in `language`.
    LanguageOrder(const QStringList &all, const QString &language, QWidget *parent = nullptr);

    /// Empty: all of them, in the catalogue's order.
    [[nodiscard]] QStringList chosen() const;
    void setChosen(const QStringList &languages);

Q_SIGNALS:
    void changed();

private:
    QStringList m_all;
    QString m_language;
    OrderedChecks *m_lines;
};

} // namespace vitrine
