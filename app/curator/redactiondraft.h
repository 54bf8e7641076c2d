// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/blackouts.h"

#include <QObject>

namespace vitrine {

/// The rectangles that are being drawn over a picture, with an undo of their own: they are no record before the copy is made.
class RedactionDraft final : public QObject {
    Q_OBJECT
public:
    static constexpr int smallest = 4; ///< pixels; less is a slip of the hand

    using QObject::QObject;

    void open(QSize picture, std::vector<Blackout> blackouts);
    [[nodiscard]] QSize picture() const { return m_picture; }
    [[nodiscard]] const std::vector<Blackout> &blackouts() const { return m_steps[m_at]; }
    [[nodiscard]] std::vector<QRect> areas() const;
    [[nodiscard]] bool isChanged() const { return blackouts() != m_steps.front(); }

    /// The chosen rectangle; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

    /// Chooses the new one; false for one that is too small or beside the picture.
    bool add(const QRect &area);
    void setArea(int index, const QRect &area);
    void setReason(int index, const QString &reason);
    /// All of them at once, one step.
    void replaceAll(std::vector<Blackout> blackouts);
    void remove(int index);

    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }
    void undo();
    void redo();

Q_SIGNALS:
    void changed(); ///< the rectangles, or which one is chosen

private:
    [[nodiscard]] QRect inside(const QRect &area) const;
    void step(std::vector<Blackout> after, int current);
    void goTo(size_t step);

    QSize m_picture;
    std::vector<std::vector<Blackout>> m_steps{{}};
    size_t m_at = 0;
    int m_current = -1;
};

} // namespace vitrine
