// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <QTimer>

namespace vitrine {

/// Pages one below the other, as a reader scrolls through them: zoom by keys, by wheel and to the window. Asks for the pages
/// it shows and keeps some of them.
class PagesView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit { Width, Page, None };
    static constexpr double leastZoom = 0.1;
    static constexpr double mostZoom = 5;

    explicit PagesView(const Tokens &tokens, QWidget *parent = nullptr);

    /// `size` in points. What was shown goes; the place stays when `keepsPlace` says so.
    void setPages(int count, QSizeF size, bool keepsPlace);
    void setImage(int page, double dotsPerInch, const QImage &image);
    [[nodiscard]] int count() const { return m_count; }
    /// From 0: the one that fills most of the window.
    [[nodiscard]] int current() const { return m_current; }
    void goTo(int page);

    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    [[nodiscard]] double zoom() const; ///< 1: as large as on paper
    void setZoom(double zoom);
    void zoomBy(int steps);
    /// In which pages are painted now.
    [[nodiscard]] double dotsPerInch() const;
    /// What is shown of a page now, whatever its resolution; null while it is awaited.
    [[nodiscard]] QImage image(int page) const;
    /// Every page in sight is there as sharp as it can be.
    [[nodiscard]] bool isSharp() const { return missing().empty(); }
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport

Q_SIGNALS:
    void wanted(const std::vector<int> &pages, double dotsPerInch);
    void currentChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSize pagePixels() const;
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] int fromLeft() const;
    [[nodiscard]] std::vector<int> inSight() const;
    [[nodiscard]] std::vector<int> missing() const;
    void arrange();
    void zoomTo(double zoom, QPointF around);
    void ask();
    void findCurrent();
    void paintPage(QPainter &painter, int page) const;

    struct Painted {
        QImage image;
        double dotsPerInch = 0;
    };

    Tokens m_tokens;
    int m_count = 0;
    QSizeF m_size{595, 842};
    int m_current = 0;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_wheel = 0;
    QCache<int, Painted> m_images; ///< cost in kilobytes
    QTimer m_soon;                 ///< while somebody scrolls
};

} // namespace vitrine
