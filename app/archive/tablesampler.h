// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "exchange/tablesample.h"

#include <optional>

namespace vitrine {

/// Reads the beginning of a table on a thread beside, for a workbook may be large and a disk slow. Of several wishes that
/// follow each other the last one alone is answered.
class TableSampler final : public QObject {
    Q_OBJECT
public:
    explicit TableSampler(QObject *parent = nullptr) : QObject(parent) {}

    void read(const ImportWish &wish);
    /// Nobody wants any more what is being read.
    void forget();
    [[nodiscard]] bool isReading() const { return m_isWanted || m_next; }

Q_SIGNALS:
    void sampled(const vitrine::TableSample &sample);
    void failed(const vitrine::Error &error);

private:
    void start(const ImportWish &wish);
    void take(const Result<TableSample> &sample);

    std::optional<ImportWish> m_next; ///< as soon as what runs has ended
    bool m_isWanted = false;          ///< of what runs
    Background m_beside;
};

} // namespace vitrine
