// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemdetails.h"
#include "pages/pagecontext.h"
#include "pages/route.h"
#include "widgets/component.h"

namespace vitrine {

/// Shows the media of an item of one kind. Showing the same medium again keeps its zoom and its second.
class ItemViewer : public Component {
    Q_OBJECT
public:
    ItemViewer(PageContext &context, QWidget *parent) : Component(context.look, parent), m_context(context) {}

    /// `details` lives until the next call.
    virtual void show(const ItemDetails &details, const Route &route) = 0;
    virtual void saveInto(Route &) const {}
    virtual void leave() {}
    [[nodiscard]] virtual bool isPlaying() const { return false; }

Q_SIGNALS:
    void mediumAsked(int index);
    void lineAsked(int line);

protected:
    [[nodiscard]] PageContext &context() const { return m_context; }

private:
    PageContext &m_context;
};

} // namespace vitrine
