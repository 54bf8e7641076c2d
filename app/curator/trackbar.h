// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace vitrine {

class StateChip;

/// Which track of a recording is edited, in which state it is, which one stands beside it, and how tracks come and go.
class TrackBar final : public QWidget {
    Q_OBJECT
public:
    explicit TrackBar(DeskContext &context, QWidget *parent = nullptr);

    /// -1 for none.
    void show(const std::vector<Track> &tracks, int current, int beside);

Q_SIGNALS:
    void trackChosen(int index);
    void besideChosen(int index);
    void stateChosen(vitrine::TextOrigin origin, vitrine::TextState state);
    void kindChosen(vitrine::TrackKind kind);
    /// An empty track, or one with the times of another one.
    void beginAsked(const QString &language, int timesOf);
    void importAsked(const QString &language);
    void exportAsked();
    void removeAsked();

private:
    [[nodiscard]] QString nameOf(const Track &track) const;
    void fillMenu(const std::vector<Track> &tracks, int current);
    void addLanguage(const QString &language, const std::vector<Track> &tracks);

    DeskContext &m_context;
    QComboBox *m_track;
    StateChip *m_state;
    QComboBox *m_beside;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace vitrine
