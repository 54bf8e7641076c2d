// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storeroom.h"

#include <QObject>

#include <vector>

class QUndoCommand;

namespace vitrine {

class Editor;

/// What is entered of places is no record of the history: when undo brings the entries of a renamed place back, this brings
/// back what was entered of it, and redo the other way round. As long as the desk is open.
class RenamedPlaces final : public QObject {
    Q_OBJECT
public:
    explicit RenamedPlaces(Editor &editor, QObject *parent = nullptr);

    /// The newest step of undo renamed `from`; `before` is what was entered of it and of what is inside it, `to` is what it is now.
    void remember(const QString &from, const StoragePlace &to, const std::vector<StoragePlace> &before);

private:
    struct Renamed {
        const QUndoCommand *step = nullptr; ///< only to be compared
        std::vector<StoragePlace> before;
        std::vector<StoragePlace> after;
        bool isDone = true;
    };
    void follow();
    void replace(const std::vector<StoragePlace> &gone, const std::vector<StoragePlace> &back);
    [[nodiscard]] int positionOf(const QUndoCommand *step) const;

    Editor &m_editor;
    std::vector<Renamed> m_renamed;
};

} // namespace vitrine
