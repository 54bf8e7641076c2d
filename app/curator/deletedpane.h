// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace vitrine {

/// Entries that were deleted, the last first; each can be restored with what referred to it.
class DeletedPane final : public QWidget {
    Q_OBJECT
public:
    explicit DeletedPane(DeskContext &context, QWidget *parent = nullptr);
    void read();

Q_SIGNALS:
    void restored(vitrine::RecordType type, vitrine::RecordId id);

private:
    void restore();

    DeskContext &m_context;
    std::vector<Tombstone> m_deleted;
    QListWidget *m_list;
    QLabel *m_words;
    QToolButton *m_restore;
};

} // namespace vitrine
