// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvimport.h"

#include <array>

namespace vitrine {

/// Writes the cells of one row into an item, and into the agents, terms and places it names.
class CsvCells final {
public:
    CsvCells(const Columns &columns, const CsvImportOptions &options, RecordSink &sink);

    /// Changes `item` to what the row says. An error is one of the sink's. Warnings go to the report. What the row names is
    /// written with it: see names().
    [[nodiscard]] Result<void> apply(const CsvRow &row, Item &item, ImportReport &report);
    [[nodiscard]] LinkedNames &names() { return m_names; }

    /// Of the item after apply(): the picture named in the row, when there is such a file; empty otherwise.
    [[nodiscard]] const QStringList &images() const { return m_images; }
    /// After the last row: puts into the report which names are new.
    void conclude(ImportReport &report) const { m_names.conclude(report); }
    /// The parent's number, when the row names one that is not in the catalogue yet.
    [[nodiscard]] const QString &missingParent() const { return m_missingParent; }

private:
    friend struct CsvCellWriter;

    void applyStanding(const CsvRow &row, Item &item, ImportReport &report);
    void applyType(const CsvRow &row, Item &item);
    void applyDate(const CsvRow &row, Item &item, ImportReport &report);
    [[nodiscard]] Result<void> applyField(const CsvRow &row, size_t index, Item &item, ImportReport &report);
    [[nodiscard]] Result<void> applyTypeTerms(Item &item);
    void applyImage(const CsvRow &row, size_t index, Item &item, ImportReport &report);
    void applySurplus(const CsvRow &row, Item &item, ImportReport &report);
    [[nodiscard]] QString cell(const CsvRow &row, ColumnRole role) const { return row.cells.value(m_places[static_cast<size_t>(role)]); }
    /// As dateFromWording(), kindByName() and kindOfType(): a table says the same thing again and again.
    [[nodiscard]] UncertainDate worded(const QString &wording, const QString &language);
    struct Kinds {
        std::optional<ItemKind> named;
        std::optional<ItemKind> derived;
    };
    [[nodiscard]] Kinds kindsOf(const QString &type);

    const Columns &m_columns;
    const CsvImportOptions &m_options;
    RecordSink &m_sink;
    LinkedNames m_names;
    QStringList m_images;
    QStringList m_typeTerms;
    bool m_hasTypeColumn = false;
    QString m_missingParent;
    std::array<int, static_cast<size_t>(ColumnRole::Ignored) + 1> m_places; ///< the first column of each role, or -1
    int m_levelAt;
    int m_kindAt;
    int m_classificationAt;
    int m_dateAt;
    QHash<QString, UncertainDate> m_dates; ///< by language and wording
    QHash<QString, Kinds> m_kinds;
};

} // namespace vitrine
