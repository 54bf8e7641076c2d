// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemdetails.h"
#include "widgets/touchbutton.h"

#include <QScrollArea>

#include <vector>

class QHBoxLayout;

namespace vitrine {

class ImageLoader;

/// The views of an object beside each other, each with its name ("Front", "Back", "Detail"); one is chosen.
class ViewStrip final : public QScrollArea {
    Q_OBJECT
public:
    explicit ViewStrip(LookHolder &holder, QWidget *parent = nullptr);

    void setViews(const std::vector<const Medium *> &views, const Reader &reader, ImageLoader &images);
    void setChosen(int index);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewAsked(int index);

private:
    void followLook();

    LookHolder &m_holder;
    QWidget *m_content;
    QHBoxLayout *m_row;
    std::vector<TouchButton *> m_buttons; ///< children of the content
};

} // namespace vitrine
