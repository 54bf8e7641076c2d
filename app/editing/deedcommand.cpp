// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/deedcommand.h"

#include <utility>

namespace vitrine {

DeedCommand::DeedCommand(Catalogue &catalogue, const QString &words, Deeds deeds, Failed failed)
    : QUndoCommand(words), m_catalogue(catalogue), m_deeds(std::move(deeds)), m_failed(std::move(failed))
{
}

DeedCommand::DeedCommand(Catalogue &catalogue, const QString &words, qint64 deed, Failed failed)
    : QUndoCommand(words), m_catalogue(catalogue), m_failed(std::move(failed)), m_deed(deed), m_isDone(true)
{
}

void DeedCommand::take(const Result<void> &done, qint64 deedBefore)
{
    m_deed = m_catalogue.lastDeed();
    if (done && m_deed != deedBefore)
        return;
    setObsolete(true);
    if (!done)
        m_failed(done.error());
}

void DeedCommand::redo()
{
    if (std::exchange(m_isDone, false))
        return;
    const qint64 before = m_catalogue.lastDeed();
    const Deeds deeds = std::exchange(m_deeds, nullptr);
    take(deeds ? deeds() : m_catalogue.revert(m_deed), before);
}

void DeedCommand::undo()
{
    if (m_undoneBy != 0) {
        m_deed = std::exchange(m_undoneBy, 0);
        return;
    }
    const qint64 before = m_catalogue.lastDeed();
    take(m_catalogue.revert(m_deed), before);
}

} // namespace vitrine
