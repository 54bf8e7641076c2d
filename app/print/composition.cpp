// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/composition.h"

#include "base/bidi.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Composition::Composition(std::unique_ptr<PrintedItems> items, PageShape shape) : m_items(std::move(items)), m_shape(std::move(shape))
{
    m_shape.direction = directionOfLanguage(m_items->language());
}

void Composition::reserveFoot()
{
    constexpr double ruleAbove = points(4);
    constexpr double unprintable = millimetres(4.3);
    const double needed = ruleAbove + lineHeight(footFace(), m_items->language()) + 2 * unprintable;
    m_shape.footRoom = hasFoot() ? std::max(needed - m_shape.margin, 0.0) : 0;
}

Block Composition::head(qsizetype) { return {}; }

Block Composition::titleBlock(const std::vector<Wording> &small) const
{
    BlockMaker make = maker();
    const Strip strip{0, make.width()};
    double at = make.text(items().own(items().items().institution()), typefaces::label, strip, 0);
    at = make.text(items().own(name()), typefaces::title, strip, at + points(2)) + points(6);
    for (const Wording &line : small)
        at = make.text(line, typefaces::label, strip, at);
    Block block = make.take(points(12));
    block.staysWithNext = true;
    return block;
}

Block Composition::nothingBlock() const
{
    BlockMaker make = maker();
    const double edge = shape().margin > 0 ? 0 : millimetres(18);
    make.text(items().saying(QT_TRANSLATE_NOOP("vitrine::Print", "There is no entry to print.")), typefaces::body, {edge, make.width() - 2 * edge}, edge);
    return make.take();
}

} // namespace vitrine
