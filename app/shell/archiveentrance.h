// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "shell/deskopening.h"
#include "widgets/tokens.h"

#include <QWidget>

namespace vitrine {

class StartPane;

/// Asks who is at the archivist's desk, where people are entered: one of them with their passphrase, or nobody, who reads and
/// exports only. `opening` outlives this.
class ArchiveEntrance final : public QWidget {
    Q_OBJECT
public:
    /// `last` is who was there last.
    ArchiveEntrance(DeskOpening &opening, const QString &language, Theme theme, const QString &last, QWidget *parent = nullptr);

    [[nodiscard]] StartPane &pane() const { return *m_pane; }

Q_SIGNALS:
    /// The person sits, or the opening is for reading from now on.
    void entered(vitrine::PersonRole role);

private:
    void seat(PersonId person);
    void enterToRead();

    DeskOpening &m_opening;
    StartPane *m_pane;
};

} // namespace vitrine
