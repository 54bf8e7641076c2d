// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemdetails.h"
#include "pages/page.h"

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace vitrine {

class AdvisoryPlate;
class DocumentViewer;
class FilmViewer;
class ItemSteps;
class ItemViewer;
class LineList;
struct PageLines;
class PictureViewer;
class ScrollColumn;
class SpokenList;
class TouchButton;

/// One item: the viewer of its kind, and its label beside it (below it in portrait).
class ItemPage final : public Page {
    Q_OBJECT
public:
    ItemPage(PageContext &context, QWidget *parent);
    [[nodiscard]] bool isForLooking() const override;
    [[nodiscard]] bool isPlaying() const override;

protected:
    void fill() override;
    void saveInto(Route &route) const override;
    void left() override;

private:
    [[nodiscard]] bool isCovered() const;
    void showGone(const Error &error);
    void showAdvisory();
    [[nodiscard]] QString contents() const; ///< what and how much is covered
    void showItem();
    void makeSides();
    void arrange();
    ItemViewer *viewerFor(const ItemDetails &details);
    template<class Viewer> Viewer *made(Viewer *&viewer);
    void fillSide();
    void fillHead();
    void fillLabel();
    void fillLines();
    void fillSpoken();
    void placeSteps();
    LineList *addLines(QVBoxLayout *column, const PageLines &lines, const QString &heading);
    void lightLine(int line);
    void goBeside(int direction);
    void change(const std::function<void(Route &)> &change);
    [[nodiscard]] bool hasText() const; ///< a transcript or the lines of a page, beside the label
    [[nodiscard]] bool isLarge() const;
    [[nodiscard]] bool isDocumentBetweenColumns() const;
    [[nodiscard]] bool showsText() const { return hasText() && opened().panel == 0 && !opened().described; }

    ItemDetails m_details;
    bool m_isThere = false;
    AdvisoryPlate *m_advisory;
    ItemViewer *m_viewer = nullptr; ///< one of the three below
    PictureViewer *m_pictures = nullptr;
    DocumentViewer *m_document = nullptr;
    FilmViewer *m_film = nullptr;
    QWidget *m_side;
    QVBoxLayout *m_sideColumn;
    QVBoxLayout *m_sideHead;
    ScrollColumn *m_body;
    SpokenList *m_spoken;
    TouchButton *m_evidence;
    ItemSteps *m_steps;
    QHBoxLayout *m_foot;
    QWidget *m_farSide;
    ScrollColumn *m_far; ///< the original beside a document's page
    QHBoxLayout *m_farFoot;
    std::vector<LineList *> m_lines;
    QBoxLayout *m_row;
};

} // namespace vitrine
