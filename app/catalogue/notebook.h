// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/note.h"

namespace vitrine {

/// The notes of colleagues, for reading. They are written as any field of a record, by Catalogue::change() and in the history:
/// the field is noteField(), the values are those of noteToJson(), null for none. `catalogue` outlives this.
class Notebook final {
public:
    explicit Notebook(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    [[nodiscard]] Result<std::vector<Note>> of(RecordType type, RecordId record) const; ///< newest first, done ones too
    [[nodiscard]] Result<std::vector<Note>> open() const;                            ///< oldest first
    /// Those for all and for this person.
    [[nodiscard]] Result<std::vector<Note>> openFor(const QString &name) const;

    /// A note that is to be written now, by the person at the desk.
    [[nodiscard]] Note begun(RecordType type, RecordId record, const QString &addressee, const QString &text) const;

private:
    const Catalogue &m_catalogue;
};

} // namespace vitrine
