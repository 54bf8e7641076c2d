// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registerlines.h"
#include "print/logsheet.h"

namespace vitrine {

/// The accession register as museums keep it: by number, each line as it was written, with what corrects it below it, and how
/// the thing is described today.
class RegisterSheet final : public LogSheet {
public:
    /// About a year of receipt, or all (sheetSubject()). Refused to visitors.
    [[nodiscard]] static Result<std::unique_ptr<Composition>> of(std::unique_ptr<PrintedItems> items, const PageShape &shape);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] qsizetype count() const override { return m_lines.empty() ? 2 : 2 + static_cast<qsizetype>(m_lines.size()); }
    [[nodiscard]] Result<Block> block(qsizetype n) override;
    [[nodiscard]] Block head(qsizetype n) override;

    [[nodiscard]] static QStringList covered();

private:
    RegisterSheet(std::unique_ptr<PrintedItems> items, const PageShape &shape, std::vector<RegisterLine> lines);
    [[nodiscard]] Block title() const;
    [[nodiscard]] Block line(const RegisterLine &line);
    [[nodiscard]] Cell description(const RegisterLine &line);

    std::vector<RegisterLine> m_lines;
};

} // namespace vitrine
