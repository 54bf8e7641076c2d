// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/document.h"

#include "media/limits.h"
#include "worker/names.h"

#include <QFile>

#include <algorithm>

#include <poppler-qt6.h>

namespace vitrine {

namespace {

constexpr double pointsPerInch = 72;

/// Never larger than it is on paper at 150 dots an inch.
QImage paintedPage(const Poppler::Page &page, QSize within)
{
    const QSizeF points = page.pageSizeF();
    if (within.isEmpty() || points.isEmpty())
        return {};
    const double inches = std::max(points.width() / within.width(), points.height() / within.height());
    const double density = std::clamp(pointsPerInch / inches, 0.01, 150.0);
    const QSize size = QSize(int(points.width() * density / pointsPerInch), int(points.height() * density / pointsPerInch)).boundedTo(within).expandedTo(QSize(1, 1));
    return page.renderToImage(density, density, 0, 0, size.width(), size.height()).convertToFormat(QImage::Format_RGB32);
}

} // namespace

void examineDocument(QFile &file, QSize preview, ForeignFile &found)
{
    if (!endsWith(file, "%%EOF")) {
        found.fault = FileFault::Cut;
        return;
    }
    const auto document = Poppler::Document::load(&file);
    if (document && document->isLocked()) {
        found.fault = FileFault::Locked;
        return;
    }
    const int pages = document ? document->numPages() : 0;
    const auto first = pages > 0 ? document->page(0) : nullptr;
    if (!first) {
        found.fault = FileFault::Undecodable;
        return;
    }
    if (pages > mostForeignPages) {
        found.fault = FileFault::TooManyPages;
        return;
    }
    found.pages = pages;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    found.preview = paintedPage(*first, preview);
}

} // namespace vitrine
