// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"
#include "models/changewords.h"

#include <QAbstractTableModel>

namespace vitrine {

/// What became, or would become, of each row of an import; with what a person should know beside it.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RowColumn, LineColumn, NumberColumn, OutcomeColumn, RemarkColumn, Columns };
    enum class Show { All, Added, Updated, Unchanged, Rejected, Remarks };

    /// `language`: of the words.
    explicit ImportModel(const QString &language, QObject *parent = nullptr);

    void setReport(const ImportReport &report);
    void setShown(Show show);
    [[nodiscard]] const ImportReport &report() const { return m_report; }
    /// How many rows there are of a sort.
    [[nodiscard]] int count(Show which) const;
    /// Null for something to know that belongs to no row.
    [[nodiscard]] const ImportRow *rowAt(int row) const { return m_lines[m_shown[size_t(row)]].row; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A row of the file, or something to know that belongs to none.
    struct Line {
        const ImportRow *row = nullptr;
        std::vector<const ImportIssue *> issues;
    };
    void sift();
    [[nodiscard]] static bool isOf(const Line &line, Show which);
    [[nodiscard]] QString place(const Line &line) const;
    [[nodiscard]] QString lineInFile(const Line &line) const;
    [[nodiscard]] QString outcome(const Line &line) const;
    [[nodiscard]] QString remark(const Line &line) const;

    QString m_language;
    ImportReport m_report;
    std::vector<Line> m_lines;
    std::vector<size_t> m_shown;
    Show m_show = Show::All;
};

} // namespace vitrine
