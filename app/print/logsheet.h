// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storeroom.h"
#include "print/composition.h"
#include "print/printedfields.h"

namespace vitrine {

/// A sheet of what was written down about items rather than of the items: a table whose lines stand as they were written,
/// with the words of the sheet's language around them.
class LogSheet : public Composition {
protected:
    struct Column {
        const char *title;  ///< of the words of print
        double share = 1;   ///< of the width
    };
    using Cell = std::vector<Wording>;

    LogSheet(std::unique_ptr<PrintedItems> items, const PageShape &shape, std::vector<Column> columns);

    [[nodiscard]] Block columnTitles() const;
    [[nodiscard]] Block row(const std::vector<Cell> &cells) const;
    [[nodiscard]] Block heading(const QString &words) const;
    /// Where people sign: a line each.
    [[nodiscard]] Block signatures(const std::vector<const char *> &words) const;

    /// What somebody wrote, in a language that nobody noted: set in the direction of its first letter.
    [[nodiscard]] Wording written(const QString &text) const;
    [[nodiscard]] Wording place(const QString &path) const;
    [[nodiscard]] QString day(const QDateTime &when) const;
    [[nodiscard]] QString counted(const char *word, int count) const;
    [[nodiscard]] QString method(AccessionMethod method) const;
    [[nodiscard]] QString outcome(StocktakeOutcome outcome) const;
    [[nodiscard]] PrintedFields &fields() { return m_fields; }
    /// The item as it is now; nothing when it is gone, or is not for this audience.
    [[nodiscard]] std::optional<Item> itemOf(RecordId id) const;

    /// So many lines are printed, whatever the items are.
    static void report(PrintedItems &items, qsizetype lines);

private:
    [[nodiscard]] Strip strip(size_t column) const;

    PrintedFields m_fields;
    std::vector<Column> m_columns;
};

} // namespace vitrine
