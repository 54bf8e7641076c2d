// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/renamedplaces.h"

#include "catalogue/storeroom.h"
#include "domain/storageplace.h"
#include "editing/editor.h"

namespace vitrine {

RenamedPlaces::RenamedPlaces(Editor &editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    connect(&editor.stack(), &QUndoStack::indexChanged, this, &RenamedPlaces::follow);
}

void RenamedPlaces::remember(const QString &from, const StoragePlace &to, const std::vector<StoragePlace> &before)
{
    Renamed renamed;
    renamed.step = m_editor.stack().command(m_editor.stack().index() - 1);
    for (const StoragePlace &place : before) {
        if (!place.isEntered || !isInPlace(place.path, from))
            continue;
        renamed.before.push_back(place);
        if (place.path == from)
            continue;
        renamed.after.push_back(place);
        renamed.after.back().path = carriedPlace(place.path, from, to.path);
    }
    if (to.isEntered)
        renamed.after.insert(renamed.after.begin(), to);
    if (renamed.step && !(renamed.before.empty() && renamed.after.empty()))
        m_renamed.push_back(std::move(renamed));
}

/// -1 when it is not on the stack any more.
int RenamedPlaces::positionOf(const QUndoCommand *step) const
{
    const QUndoStack &stack = m_editor.stack();
    for (int i = 0; i < stack.count(); ++i) {
        if (stack.command(i) == step)
            return i;
    }
    return -1;
}

void RenamedPlaces::follow()
{
    std::erase_if(m_renamed, [this](const Renamed &one) { return positionOf(one.step) < 0; });
    for (Renamed &one : m_renamed) {
        const bool isDone = positionOf(one.step) < m_editor.stack().index();
        if (isDone == one.isDone)
            continue;
        one.isDone = isDone;
        isDone ? replace(one.before, one.after) : replace(one.after, one.before);
    }
}

/// What lies inside goes before what encloses it. What somebody has filled or taken away meanwhile stays as it is.
void RenamedPlaces::replace(const std::vector<StoragePlace> &gone, const std::vector<StoragePlace> &back)
{
    const auto done = m_editor.writeDown([&](Catalogue &catalogue) -> Result<void> {
        StoreRoom room(catalogue);
        for (auto place = gone.rbegin(); place != gone.rend(); ++place)
            (void)room.remove(place->path);
        for (const StoragePlace &place : back) {
            if (const auto entered = room.enter(place); !entered)
                return entered;
        }
        return {};
    });
    (void)done; // failed() has told why
}

} // namespace vitrine
