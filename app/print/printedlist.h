// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/composition.h"
#include "print/printedfields.h"

namespace vitrine {

/// The chosen fields as a table, mirrored for languages written from right to left. More columns than the paper can hold
/// make each entry a small sheet of lines instead.
class PrintedList final : public Composition {
public:
    [[nodiscard]] static Result<std::unique_ptr<Composition>> of(std::unique_ptr<PrintedItems> items, const PageShape &shape);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] qsizetype count() const override { return items().count() == 0 ? 2 : 2 + items().count(); }
    [[nodiscard]] Result<Block> block(qsizetype n) override;
    [[nodiscard]] Block head(qsizetype n) override;

    /// The fields of a list for which none were chosen.
    [[nodiscard]] static QStringList usualFields();
    /// What a list of these fields has a place for.
    [[nodiscard]] static QStringList covered(const QStringList &fields);

private:
    PrintedList(std::unique_ptr<PrintedItems> items, const PageShape &shape);

    [[nodiscard]] Result<void> measure();
    [[nodiscard]] std::vector<Wording> cell(const Item &item, const QString &field);
    [[nodiscard]] Block columnTitles() const;
    [[nodiscard]] std::vector<Wording> asked() const;
    [[nodiscard]] Block row(const Item &item);
    [[nodiscard]] Block entry(const Item &item);
    [[nodiscard]] Strip strip(size_t column) const;
    [[nodiscard]] bool isTable() const { return !m_widths.empty(); }

    PrintedFields m_fields;
    QStringList m_columns;
    std::vector<double> m_widths; ///< empty: the columns do not fit
};

} // namespace vitrine
