// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemdetails.h"
#include "pages/pagecontext.h"
#include "pages/route.h"

#include <QCoreApplication>

class QBoxLayout;
class QWidget;

namespace vitrine {

class PillSwitch;

/// Sets the label of an item into layouts: number and badge, title, text at three lengths, facts, related objects.
class ItemLabel final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ItemLabel)
public:
    ItemLabel(PageContext &context, const ItemDetails &details) : m_context(context), m_details(details) {}

    void addHead(QBoxLayout *layout) const;
    /// The text and the facts of a level; `level` runs from 0 to 2.
    void addText(QBoxLayout *layout, int level) const;
    void addFacts(QBoxLayout *layout, int level) const;
    using Opened = std::function<void(ItemId)>;
    void addRelated(QBoxLayout *layout, QWidget *owner, const Opened &opened) const;
    /// True when more than one length has been written.
    [[nodiscard]] bool hasLevels() const;

private:
    [[nodiscard]] const Metrics &metrics() const { return m_context.look.look().metrics; }

    PageContext &m_context;
    const ItemDetails &m_details;
};

} // namespace vitrine
