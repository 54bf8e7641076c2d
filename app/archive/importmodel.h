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
    enum Column { RowColumn, NumberColumn, OutcomeColumn, RemarkColumn, Columns };
    enum class Show { All, Added, Updated, Rejected, Remarks };

    /// `language`: of the words.
    explicit ImportModel(const QString &language, QObject *parent = nullptr);

    void setReport(const ImportReport &report);
    void setShown(Show show);
    [[nodiscard]] const ImportReport &report() const { return m_report; }

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
    [[nodiscard]] bool isShown(const Line &line) const;
    [[nodiscard]] QString place(const Line &line) const;
    [[nodiscard]] QString outcome(const Line &line) const;
    [[nodiscard]] QString remark(const Line &line) const;

    QString m_language;
    ImportReport m_report;
    std::vector<Line> m_lines;
    std::vector<size_t> m_shown;
    Show m_show = Show::All;
};

} // namespace vitrine
