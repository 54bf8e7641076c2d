// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printedpages.h"

#include "base/bidi.h"
#include "domain/dateformat.h"
#include "exchange/exportfile.h"
#include "print/compose.h"

#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr size_t keptBlocks = 6;
constexpr int headingsTogether = 4;

const char *accessWord(Access access)
{
    static constexpr const char *words[] = {QT_TRANSLATE_NOOP("vitrine::Print", "Public"), QT_TRANSLATE_NOOP("vitrine::Print", "Internal"),
                                     QT_TRANSLATE_NOOP("vitrine::Print", "Restricted"), QT_TRANSLATE_NOOP("vitrine::Print", "Sealed")};
    return words[static_cast<size_t>(access)];
}

} // namespace

Result<std::unique_ptr<PrintedPages>> PrintedPages::open(const Reader &reader, const ExportRequest &request, const ExchangeJob &job, const Begun &begun)
{
    auto composition = compose(reader, request, job);
    if (!composition)
        return composition.unexpected();
    std::unique_ptr<PrintedPages> pages(new PrintedPages(std::move(*composition)));
    if (const auto paginated = pages->paginate(job, begun); !paginated)
        return paginated.unexpected();
    return pages;
}

/// Made while no page had a number.
void PrintedPages::forgetBlocks()
{
    m_recent.clear();
    m_rest = {};
}

Result<void> PrintedPages::paginate(const ExchangeJob &job, const Begun &begun)
{
    std::vector<Start> starts{{}};
    for (bool isLast = false; !isLast;) {
        if (job.stopped())
            return exportStopped();
        const auto page = fill(starts.back());
        if (!page)
            return page.unexpected();
        isLast = !page->next;
        if (begun && starts.size() == 1) {
            m_starts = starts;
            begun(*this);
        }
        if (page->next)
            starts.push_back(*page->next);
        job.report(starts.back().block, 2 * m_composition->count());
    }
    m_starts = std::move(starts);
    m_report = m_composition->items().items().report();
    m_isCounted = true;
    m_composition->setPageOf([this](qsizetype n) { return pageOf(n); });
    forgetBlocks();
    return {};
}

int PrintedPages::pageOf(qsizetype block) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), block, [](qsizetype n, const Start &start) {
        return n < start.block || (n == start.block && !start.cuts.empty());
    });
    return static_cast<int>(after - m_starts.begin());
}

Result<Block> PrintedPages::block(qsizetype n)
{
    for (const auto &[number, known] : m_recent) {
        if (number == n)
            return known;
    }
    auto made = m_composition->block(n);
    if (!made)
        return made;
    if (m_recent.size() >= keptBlocks)
        m_recent.pop_front();
    m_recent.emplace_back(n, *made);
    return made;
}

Result<double> PrintedPages::needed(const Block &one, qsizetype n, int depth)
{
    const double page = shape().textHeight() - m_composition->head(n).height;
    const double here = one.isWhole && one.height > page ? one.pieces.front().bottom() : one.least();
    if (!one.staysWithNext || depth >= headingsTogether || n + 1 >= m_composition->count())
        return here;
    const auto next = block(n + 1);
    if (!next)
        return next.unexpected();
    const auto more = needed(*next, n + 1, depth + 1);
    if (!more)
        return more;
    const double together = one.height + next->gap + *more;
    return together > page ? here : together;
}

Result<bool> PrintedPages::place(Page &page, Start &at, Block &left, double &y)
{
    if (left.pieces.empty())
        return true;
    const bool isFirst = page.placed.empty();
    const double gap = isFirst ? 0 : left.gap;
    const double room = shape().textHeight() - y - gap;
    const auto need = needed(left, at.block);
    if (!need)
        return need.unexpected();
    if (!isFirst && ((left.startsPage && at.cuts.empty()) || *need > room))
        return false;
    if (left.height <= room) {
        page.placed.push_back({left, y + gap});
        y += gap + left.height;
        return true;
    }
    auto [here, rest] = cut(left, room, !isFirst);
    if (here.pieces.empty())
        return false;
    const double bottom = y + gap + here.height;
    page.placed.push_back({std::move(here), y + gap});
    if (rest.pieces.empty()) { // only the room below its last line was too much
        y = bottom;
        return true;
    }
    at.cuts.push_back({room, !isFirst});
    left = std::move(rest);
    m_rest = {at.block, at.cuts.size(), left};
    return false;
}

Result<Block> PrintedPages::leftOf(const Start &start)
{
    if (!start.cuts.empty() && m_rest.block == start.block && m_rest.cuts == start.cuts.size())
        return m_rest.left;
    auto left = block(start.block);
    for (const Cut &done : start.cuts) {
        if (left)
            left = cut(std::move(*left), done.height, done.mayBeEmpty).second;
    }
    return left;
}

Result<PrintedPages::Page> PrintedPages::fill(const Start &start)
{
    Page page;
    Start at = start;
    const Block head = m_composition->head(at.block);
    double y = head.height;
    for (; at.block < m_composition->count(); ++at.block, at.cuts.clear()) {
        auto left = leftOf(at);
        if (!left)
            return left.unexpected();
        const auto isPlaced = place(page, at, *left, y);
        if (!isPlaced)
            return isPlaced.unexpected();
        if (!*isPlaced) {
            page.next = at;
            break;
        }
    }
    if (!head.pieces.empty())
        page.placed.push_back({head, 0});
    return page;
}

QString PrintedPages::pageNumber(int page) const
{
    const PrintedItems &items = m_composition->items();
    const QString number = localDigits(QString::number(page + 1), items.language());
    if (!m_isCounted)
        return items.say(QT_TRANSLATE_NOOP("vitrine::Print", "Page %1")).arg(number);
    return items.say(QT_TRANSLATE_NOOP("vitrine::Print", "Page %1 of %2")).arg(number, localDigits(QString::number(count()), items.language()));
}

Block PrintedPages::foot(int page) const
{
    const PrintedItems &items = m_composition->items();
    const QString &language = items.language();
    const Typeface face = m_composition->footFace();
    BlockMaker make(shape().textWidth(), shape().direction);
    const QString number = pageNumber(page);
    const double numberWidth = std::min(widthOf(items.own(number), face) * 1.05, make.width() / 2);
    QStringList words{m_composition->name()};
    const QDate day = items.request().print.now.date();
    if (const auto printed = UncertainDate::fromEdtf(day.toString(Qt::ISODate)); day.isValid() && printed)
        words += displayDate(*printed, language, language.startsWith("fa"_L1) ? Calendar::SolarHijri : Calendar::Gregorian);
    words += items.say(accessWord(m_composition->items().items().reader().audience().upTo));
    words += m_composition->items().items().institution(); // the last: a long one is cut short, so that this stays one line
    words.removeAll(QString());
    for (QString &word : words)
        word = isolate(word);
    make.rule({0, make.width()}, 0);
    const double room = make.width() - numberWidth - points(12);
    const QString line = QFontMetricsF(fontOf(face, language)).elidedText(words.join(u" · "_s), Qt::ElideRight, room);
    make.text(items.own(line), face, {0, room + points(6), 1}, points(4));
    make.text(items.own(number), face, {make.width() - numberWidth, numberWidth, 2, true}, points(4));
    return make.take();
}

Result<void> PrintedPages::paint(int page, QPainter &painter)
{
    const auto filled = fill(m_starts[static_cast<size_t>(page)]);
    if (!filled)
        return filled.unexpected();
    const QPointF corner(shape().margin, shape().margin);
    for (const Placed &placed : filled->placed)
        placed.block.paint(painter, corner + QPointF(0, placed.top));
    if (!m_composition->hasFoot())
        return {};
    const Block line = foot(page);
    const double edge = shape().margin + shape().footRoom;
    line.paint(painter, {shape().margin, shape().height - (edge + line.height) / 2});
    return {};
}

Result<QImage> PrintedPages::image(int page, double dotsPerInch)
{
    const double scale = dotsPerInch / unitsPerInch;
    QImage image(static_cast<int>(std::lround(shape().width * scale)), static_cast<int>(std::lround(shape().height * scale)), QImage::Format_RGB32);
    image.fill(~0u);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    const auto painted = paint(page, painter);
    return painted ? Result<QImage>(image) : painted.unexpected();
}

LossReport PrintedPages::report() const
{
    LossReport report = m_report;
    for (const QString &number : m_composition->items().unreadable())
        report.lack(u"media"_s, number);
    return report;
}

} // namespace vitrine
