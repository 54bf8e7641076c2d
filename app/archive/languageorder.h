// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QToolButton;

namespace vitrine {

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
    void addLine(const QString &tag, bool isChosen);
    void move(int step);
    void keepOne();
    void showButtons();

    QStringList m_all;
    QString m_language;
    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    bool m_isSetting = false;
};

} // namespace vitrine
