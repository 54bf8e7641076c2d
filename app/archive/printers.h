// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <QSize>
#include <QString>

#include <vector>

namespace vitrine {

/// A printer as its people know it.
struct PrinterFace {
    QString name;        ///< by which it is asked for
    QString description; ///< what it is and where; may be empty
    bool isDefault = false;
    bool hasTwoSides = false;
};

/// What goes to a printer, and how.
struct PrintOrder {
    QString printer;
    QString title;  ///< in the printer's queue
    int copies = 1;
    int from = 0;   ///< pages, from 1; 0: all
    int to = 0;
    bool isTwoSided = false;
    bool isTurnedAtShortEdge = false; ///< of two sides: the paper lies
    QString paper;  ///< "A4"
};

/// The way to the printers. Its functions are called beside the window; they may take seconds.
class Printers {
public:
    virtual ~Printers() = default;

    [[nodiscard]] virtual std::vector<PrinterFace> all() const = 0;
    /// Hands a PDF over; the printer has it, whole, when this ends well. Cancelled when somebody stopped it: the sentence says
    /// whether the printer may have it all the same.
    [[nodiscard]] virtual Result<void> print(const QString &pdf, const PrintOrder &order, const Job &job) const = 0;
};

} // namespace vitrine
