// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QUndoCommand>

namespace vitrine {

/// One step of undo: a deed of the catalogue. It keeps the deed's number and no value, for the history holds them: undo
/// takes the deed back, redo takes the taking back back, each one call of the catalogue. A call that fails makes the
/// command obsolete, and it vanishes from the stack.
class DeedCommand final : public QUndoCommand {
public:
    using Deeds = std::function<Result<void>()>;
    using Failed = std::function<void(const Error &)>;

    /// A new deed, done when the command is pushed.
    DeedCommand(Catalogue &catalogue, const QString &words, Deeds deeds, Failed failed);
    /// A deed that stands in the history already.
    DeedCommand(Catalogue &catalogue, const QString &words, qint64 deed, Failed failed);

    void undo() override;
    void redo() override;
    /// The next undo() changes nothing: the history says that this was taken back, by that deed.
    void rememberAsUndone(qint64 by) { m_undoneBy = by; }
    /// The next redo() changes nothing: it was done again elsewhere, as that deed.
    void rememberAsDone(qint64 deed)
    {
        m_deed = deed;
        m_isDone = true;
    }
    /// What undo or redo takes back.
    [[nodiscard]] qint64 deed() const { return m_deed; }

private:
    void take(const Result<void> &done, qint64 deedBefore);

    Catalogue &m_catalogue;
    Deeds m_deeds; ///< until they are done
    Failed m_failed;
    qint64 m_deed = 0;
    qint64 m_undoneBy = 0;
    bool m_isDone = false;
};

} // namespace vitrine
