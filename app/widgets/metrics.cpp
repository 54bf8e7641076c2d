// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace vitrine {

namespace {

constexpr double drawnWidthMm = 531.36; // 24 inches, 16:9

double drawnSize(TextRole role)
{
    switch (role) {
    case TextRole::Display: return 76;
    case TextRole::Title: return 58;
    case TextRole::Heading: return 46;
    case TextRole::CardTitle: return 36;
    case TextRole::Lead: return 40;
    case TextRole::Body: return 38;
    case TextRole::Value: return 32;
    case TextRole::Caption: return 31;
    }
    return 38;
}

} // namespace

Metrics Metrics::of(const ScreenFacts &facts, int textPercent)
{
    const int longer = std::max({facts.pixels.width(), facts.pixels.height(), 1});
    const double widthMm = facts.widthMm > 0 ? facts.widthMm : drawnWidthMm;
    Metrics metrics;
    metrics.scale = (longer / widthMm) / (1920 / drawnWidthMm);
    metrics.distance = facts.distanceMm > 0 ? facts.distanceMm / 600 : 1;
    metrics.textPercent = textPercent;
    metrics.screen = facts.pixels;
    return metrics;
}

int Metrics::px(double designPixels) const
{
    if (designPixels == 0)
        return 0;
    return std::max(1, int(std::lround(designPixels * scale)));
}

int Metrics::textPx(TextRole role) const
{
    // Large titles grow more slowly, or two words would fill the screen at 200 %.
    const double drawn = drawnSize(role);
    double factor = textPercent / 100.0;
    if (drawn > 44)
        factor = 1 + (factor - 1) * 0.5;
    return std::max(1, int(std::ceil(drawn * scale * distance * factor)));
}

int Metrics::margin() const
{
    return isPortrait() ? px(56) : px(72);
}

int Metrics::ring() const
{
    return std::max(3, px(4));
}

int Metrics::icon() const
{
    return px(36 * std::sqrt(textPercent / 100.0));
}

int Metrics::flick() const
{
    return std::max(1, int(std::lround(5 * pxPerMm())));
}

int nextTextStep(int percent)
{
    const auto next = std::find_if(std::begin(textSteps), std::end(textSteps), [percent](int step) { return step > percent; });
    return next == std::end(textSteps) ? textSteps[0] : *next;
}

} // namespace vitrine
