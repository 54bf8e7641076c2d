// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/exportwish.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace vitrine {

/// Ways of exporting that the archivist keeps under a name.
class PresetBar final : public QWidget {
    Q_OBJECT
public:
    explicit PresetBar(QWidget *parent = nullptr);

    void keep(const QString &name, const ExportWish &wish);
    [[nodiscard]] QJsonObject toJson() const;
    void setJson(const QJsonObject &presets);

Q_SIGNALS:
    void chosen(const vitrine::ExportWish &wish);
    void keepAsked(const QString &name);

private:
    void forget();
    void showButtons();

    QComboBox *m_names;
    QToolButton *m_keep;
    QToolButton *m_forget;
};

} // namespace vitrine
