// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace vitrine {

/// Ways of exporting or printing that the archivist keeps under a name.
class PresetBar final : public QWidget {
    Q_OBJECT
public:
    explicit PresetBar(const QString &title, QWidget *parent = nullptr);

    void keep(const QString &name, const QJsonObject &wish);
    [[nodiscard]] QJsonObject toJson() const;
    void setJson(const QJsonObject &presets);

Q_SIGNALS:
    void chosen(const QJsonObject &wish);
    void keepAsked(const QString &name);

private:
    void forget();
    void showButtons();

    QComboBox *m_names;
    QToolButton *m_keep;
    QToolButton *m_forget;
};

} // namespace vitrine
