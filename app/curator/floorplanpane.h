// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "domain/id.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace vitrine {

class FloorDraft;
class FloorPlanCanvas;

/// Where the items of an exhibition hang in the house: its floors with their rooms, and beside them the hang by sections, those
/// without a spot first.
class FloorPlanPane final : public QWidget {
    Q_OBJECT
public:
    explicit FloorPlanPane(DeskContext &context, QWidget *parent = nullptr);

    /// The exhibition that was chosen last; the first time the first one.
    void read();
    [[nodiscard]] FloorPlanCanvas &canvas() { return *m_canvas; }
    [[nodiscard]] FloorDraft &draft() { return *m_draft; }

Q_SIGNALS:
    void openAsked(vitrine::ItemId item);
    void refused(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeHead(QVBoxLayout *column);
    QWidget *makeSide();
    void makeNames(QVBoxLayout *column);
    void makePlaces(QVBoxLayout *column);
    void connectParts();
    QPushButton *button(const QString &words, const char *name);
    void fillWhere();
    void fillFloors();
    void fillList();
    void showCurrentLine();
    [[nodiscard]] QStringList linesOf() const;
    void show();
    void showNames();
    void showPlace();
    void takePlace();
    void takeLine(QTreeWidgetItem *line);
    void useLine(QTreeWidgetItem *line);
    void placeWaiting(QPoint place);
    void zoom(int steps);
    void zoomAround(int steps, QPointF around);
    [[nodiscard]] static ItemId itemOf(const QTreeWidgetItem *line);

    DeskContext &m_context;
    FloorDraft *m_draft;
    QComboBox *m_where;
    QComboBox *m_floors;
    QPushButton *m_addFloor;
    QPushButton *m_removeFloor;
    QPushButton *m_addRoom;
    QPushButton *m_remove;
    QPushButton *m_closer;
    QPushButton *m_farther;
    QPushButton *m_strays;
    QScrollArea *m_scroll;
    FloorPlanCanvas *m_canvas;
    QLabel *m_words;
    QTreeWidget *m_list;
    QLabel *m_named;
    std::vector<QLineEdit *> m_names; ///< one a language of the catalogue
    QDoubleSpinBox *m_x;
    QDoubleSpinBox *m_y;
    double m_zoom = 1;
    QStringList m_lines; ///< what the list shows
    bool m_isFilling = false;
};

} // namespace vitrine
