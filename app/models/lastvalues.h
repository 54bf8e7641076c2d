// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "models/fieldshape.h"

namespace vitrine {

/// What was last written into each field, for forms that offer it again: first what this desk wrote, then what the items
/// hold that were changed last.
class LastValues final {
public:
    /// `reader` outlives this.
    explicit LastValues(const Reader &reader) : m_reader(reader) {}

    void remember(RecordType type, const FieldShape &shape, const QJsonValue &value);
    /// The last first, each once, no more than five. Texts are drafts: what was read over stood elsewhere.
    [[nodiscard]] std::vector<QJsonValue> of(RecordType type, const FieldShape &shape) const;
    /// Whether a value of another record is worth offering: not for what only one record can say (its title, its description).
    [[nodiscard]] static bool isOffered(const FieldShape &shape);

private:
    using Values = std::map<QString, std::vector<QJsonValue>>; ///< by field key
    void readItems() const;

    const Reader &m_reader;
    std::map<RecordType, Values> m_written;
    mutable Values m_items; ///< of the items changed last
    mutable bool m_isRead = false;
};

} // namespace vitrine
