// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/redactiondraft.h"

#include <algorithm>

namespace vitrine {

void RedactionDraft::open(QSize picture, std::vector<Blackout> blackouts)
{
    m_picture = picture;
    m_current = blackouts.empty() ? -1 : 0;
    m_steps = {std::move(blackouts)};
    m_at = 0;
    Q_EMIT changed();
}

std::vector<QRect> RedactionDraft::areas() const
{
    std::vector<QRect> areas;
    for (const Blackout &one : blackouts())
        areas.push_back(one.area);
    return areas;
}

void RedactionDraft::setCurrent(int index)
{
    const int known = index >= 0 && index < int(blackouts().size()) ? index : -1;
    if (known == m_current)
        return;
    m_current = known;
    Q_EMIT changed();
}

QRect RedactionDraft::inside(const QRect &area) const { return area.normalized() & QRect(QPoint(0, 0), m_picture); }

bool RedactionDraft::add(const QRect &area)
{
    const QRect kept = inside(area);
    if (kept.width() < smallest || kept.height() < smallest)
        return false;
    auto after = blackouts();
    after.push_back({kept, {}});
    step(after, int(after.size()) - 1);
    return true;
}

void RedactionDraft::setArea(int index, const QRect &area)
{
    const QRect kept = inside(area);
    if (kept.width() < smallest || kept.height() < smallest)
        return;
    auto after = blackouts();
    after.at(size_t(index)).area = kept;
    step(std::move(after), index);
}

void RedactionDraft::setReason(int index, const QString &reason)
{
    auto after = blackouts();
    after.at(size_t(index)).reason = reason;
    step(std::move(after), m_current);
}

void RedactionDraft::replaceAll(std::vector<Blackout> blackouts)
{
    const int current = blackouts.empty() ? -1 : 0;
    step(std::move(blackouts), current);
}

void RedactionDraft::remove(int index)
{
    auto after = blackouts();
    after.erase(after.begin() + index);
    const int next = std::min(index, int(after.size()) - 1);
    step(std::move(after), next);
}

/// What was undone before is gone then.
void RedactionDraft::step(std::vector<Blackout> after, int current)
{
    if (after == blackouts())
        return;
    m_steps.resize(m_at + 1);
    m_steps.push_back(std::move(after));
    ++m_at;
    m_current = current;
    Q_EMIT changed();
}

void RedactionDraft::goTo(size_t step)
{
    m_at = step;
    m_current = std::clamp(m_current, -1, int(blackouts().size()) - 1);
    Q_EMIT changed();
}

void RedactionDraft::undo()
{
    if (canUndo())
        goTo(m_at - 1);
}

void RedactionDraft::redo()
{
    if (canRedo())
        goTo(m_at + 1);
}

} // namespace vitrine
