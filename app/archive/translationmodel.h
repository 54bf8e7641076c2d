// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/translationsheet.h"

#include <QAbstractTableModel>

namespace vitrine {

/// The lines of a sheet that came back from a translator, each to be taken or left: those that still fit are taken unless
/// somebody says otherwise, those whose text changed meanwhile are not.
class TranslationModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RowColumn, StateColumn, EntryColumn, FieldColumn, SourceColumn, NowColumn, TranslationColumn, Columns };
    enum class Take { Fitting, All, None };

    explicit TranslationModel(const QString &language, QObject *parent = nullptr);

    void setDifferences(const std::vector<TranslationDifference> &differences);
    void take(Take which);
    [[nodiscard]] int taken() const { return int(m_taken.size()); }
    /// What is taken, and what stood in the catalogue when it was chosen: what changes after that is refused.
    [[nodiscard]] TranslationImportOptions options() const;
    [[nodiscard]] const TranslationDifference &difference(int row) const { return m_differences[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_differences.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void takenChanged();

private:
    [[nodiscard]] static bool isOpen(const TranslationDifference &one); ///< there is something to take
    [[nodiscard]] static QString state(TranslationState state);
    [[nodiscard]] QString text(const TranslationDifference &one, Column column) const;

    QString m_language;
    std::vector<TranslationDifference> m_differences;
    std::set<qint64> m_taken; ///< rows of the sheet
};

} // namespace vitrine
