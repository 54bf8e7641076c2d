// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QUndoCommand>

namespace vitrine {

/// One step of undo: a setting of the catalogue. Settings are no records and have no history; the step is there until the
/// desk is closed. A call that fails makes it vanish from the stack.
class SettingCommand final : public QUndoCommand {
public:
    using Failed = std::function<void(const Error &)>;
    SettingCommand(Catalogue &catalogue, const QString &words, const QString &key, const QString &before, const QString &after, Failed failed);

    void undo() override { set(m_before); }
    void redo() override { set(m_after); }

private:
    void set(const QString &value);

    Catalogue &m_catalogue;
    QString m_key;
    QString m_before;
    QString m_after;
    Failed m_failed;
};

} // namespace vitrine
