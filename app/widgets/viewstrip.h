// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <QImage>

#include <vector>

namespace vitrine {

/// One view of an object: front, back, detail.
struct ViewThumb {
    QImage image; ///< null: still loading
    QString role;
};

/// The views of an object in a row, each with its role; the chosen one has a ring of accent.
class ViewStrip final : public Component {
    Q_OBJECT
public:
    explicit ViewStrip(LookHolder &holder, QWidget *parent = nullptr);

    void setViews(const std::vector<ViewThumb> &views);
    void setImage(int index, const QImage &image); ///< when it has loaded
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void viewChosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void lookChanged() override;

private:
    class Thumb;
    void place();
    [[nodiscard]] int widest() const;

    std::vector<Thumb *> m_thumbs; ///< children
    int m_current = 0;
};

} // namespace vitrine
