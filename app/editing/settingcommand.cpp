// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/settingcommand.h"

namespace vitrine {

SettingCommand::SettingCommand(Catalogue &catalogue, const QString &words, const QString &key, const QString &before,
                               const QString &after, Failed failed)
    : QUndoCommand(words), m_catalogue(catalogue), m_key(key), m_before(before), m_after(after), m_failed(std::move(failed))
{
}

void SettingCommand::set(const QString &value)
{
    const auto done = m_catalogue.setSetting(m_key, value);
    if (done)
        return;
    setObsolete(true);
    m_failed(done.error());
}

} // namespace vitrine
