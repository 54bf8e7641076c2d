// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"
#include "models/changewords.h"

#include <QTableWidget>

namespace vitrine {

/// The sides of one row beside each other: before and after of each field, or the three of a translation.
class SidesTable final : public QTableWidget {
    Q_OBJECT
public:
    SidesTable(const QString &language, TitleOf titleOf, QWidget *parent = nullptr);

    void showChanges(const std::vector<FieldChange> &changes);
    void showTranslation(const TranslationDifference &difference);
    void clearSides();

private:
    void begin(const QStringList &headers, int rows);
    /// `isChanged`: it stands out.
    void put(int row, int column, const QString &text, bool isChanged = false);

    QString m_language;
    ChangeWords m_words;
};

} // namespace vitrine
