// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/printers.h"

namespace vitrine {

/// The printers of this computer. The file that was seen in the preview goes to them through CUPS' own `lp`, and not through a
/// second painting by QPrinter: that one cannot be stopped before half of it lies in the queue, and it hears neither of a full
/// disk nor of a queue that refuses.
class SystemPrinters final : public Printers {
public:
    [[nodiscard]] std::vector<PrinterFace> all() const override;
    [[nodiscard]] Result<void> print(const QString &pdf, const PrintOrder &order, const Job &job) const override;

    /// What `lp` is told for an order.
    [[nodiscard]] static QStringList arguments(const QString &pdf, const PrintOrder &order);
};

} // namespace vitrine
