// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/showntext.h"
#include "pages/page.h"

class QVBoxLayout;

namespace vitrine {

class PillSwitch;
class Tile;
class TwoColumns;

/// The exhibition: its introduction at three lengths, a mosaic of its sections, and the ways into the rest.
class HomePage final : public Page {
    Q_OBJECT
public:
    HomePage(PageContext &context, QWidget *parent);

protected:
    void fill() override;
    void saveInto(Route &route) const override;

private:
    struct Door; ///< a tile and where it leads
    void addIntroduction(const Exhibition &exhibition);
    void addMosaic(const Exhibition &exhibition);
    void addLinks();
    [[nodiscard]] std::vector<Door> doors(const Exhibition &exhibition) const;
    [[nodiscard]] Door sectionDoor(const Section &section) const;
    Tile *tileFor(const Door &door);
    void setLevel(int level);
    [[nodiscard]] bool hasRoomFor(const QString &line, const ShownText &title, const ShownText &text) const;

    TwoColumns *m_columns;
    QVBoxLayout *m_links; ///< along the foot of a wide screen
    int m_level = 0;
    bool m_hasLists = true; ///< items may be counted and listed
};

} // namespace vitrine
