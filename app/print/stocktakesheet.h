// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stocktakecounts.h"
#include "print/logsheet.h"

namespace vitrine {

/// What a stocktake found: how much of it, what is missing, what stood elsewhere, what nobody had asked for, and the rest; a
/// place to sign at the end.
class StocktakeSheet final : public LogSheet {
public:
    /// About one stocktake, or the last (sheetSubject()). Missing for one that is not there.
    [[nodiscard]] static Result<std::unique_ptr<Composition>> of(std::unique_ptr<PrintedItems> items, const PageShape &shape);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] qsizetype count() const override { return static_cast<qsizetype>(m_parts.size()); }
    [[nodiscard]] Result<Block> block(qsizetype n) override;
    [[nodiscard]] Block head(qsizetype n) override;

    [[nodiscard]] static QStringList covered();

private:
    enum class Kind { Title, Nothing, Counts, Heading, Columns, Line, Signatures };
    struct Part {
        Kind kind;
        StocktakeOutcome outcome = StocktakeOutcome::Waiting; ///< of a heading
        size_t line = 0;
    };
    StocktakeSheet(std::unique_ptr<PrintedItems> items, const PageShape &shape, Stocktake stocktake, std::vector<StocktakeLine> lines);
    void arrange();
    [[nodiscard]] Block title() const;
    [[nodiscard]] Block counts() const;
    [[nodiscard]] Block line(const StocktakeLine &line);

    Stocktake m_stocktake;
    std::vector<StocktakeLine> m_lines;
    std::vector<Part> m_parts;
};

} // namespace vitrine
