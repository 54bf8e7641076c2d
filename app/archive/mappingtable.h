// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablesample.h"

#include <QTableWidget>

namespace vitrine {

/// Which column of a foreign table goes to which field, with an example from the table; each can be changed.
class MappingTable final : public QTableWidget {
    Q_OBJECT
public:
    MappingTable(const QString &language, const QStringList &languages, QWidget *parent = nullptr);

    void setSample(const TableSample &sample);
    [[nodiscard]] TableMapping mapping() const;

Q_SIGNALS:
    void changed();

private:
    void addTargets();

    QString m_language;
    QStringList m_languages;
    QString m_textLanguage;
    std::vector<std::pair<QString, QString>> m_targets; ///< what is written and what is shown
};

} // namespace vitrine
