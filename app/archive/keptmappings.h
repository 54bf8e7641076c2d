// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablemapping.h"

#include <QStringList>

#include <deque>

namespace vitrine {

/// How tables were read and mapped when they were imported last, by their headers: a table with the same ones is taken the
/// same way again. Of many the last ones are kept. What is a file's own, its encoding and its sheet, is recognised anew each time.
class KeptMappings final {
public:
    static constexpr size_t most = 40;

    /// `headers`: as they are recognised when nobody says anything.
    void keep(const QStringList &headers, const TableMapping &mapping);
    void forget(const QStringList &headers);
    /// Null when there is none.
    [[nodiscard]] const TableMapping *of(const QStringList &headers) const;

    [[nodiscard]] QJsonArray toJson() const;
    /// What cannot be understood is left out.
    void setJson(const QJsonArray &kept);

private:
    struct Kept {
        QStringList headers;
        TableMapping mapping;
    };
    std::deque<Kept> m_kept; ///< the last one first
};

} // namespace vitrine
