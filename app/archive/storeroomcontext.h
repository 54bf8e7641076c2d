// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine {

class Editor;
class ItemList;
class Reader;

/// In letters: what is longer is neither the label of a place nor a number.
inline constexpr int longestScan = 300;
/// Milliseconds in which changes gather before a pane reads them.
inline constexpr int betweenReads = 120;

/// What the panes of the store-room work with; all of it outlives them.
struct StoreRoomContext {
    Editor &editor;
    const Reader &reader; ///< the desk's
    ItemList &list;
    QString language;
};

} // namespace vitrine
