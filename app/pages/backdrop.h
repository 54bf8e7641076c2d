// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

#include <QImage>

namespace vitrine {

/// One picture behind a page, under a veil dark enough for words to be read over any part of it.
class Backdrop final : public Component {
    Q_OBJECT
public:
    explicit Backdrop(LookHolder &holder, QWidget *parent = nullptr);
    void setPicture(const QImage &picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }

Q_SIGNALS:
    /// Once: the picture, or the knowledge that there is none, has been painted.
    void complete();
    void touched();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void render();

    QImage m_picture;
    bool m_isSettled = false;  ///< the picture has come, or will not
    bool m_isComplete = false;
    QPixmap m_rendered; ///< scaled and veiled once for each size
};

} // namespace vitrine
