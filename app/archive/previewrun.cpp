// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/previewrun.h"

#include "exchange/listquery.h"
#include "print/pdfexport.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

PreviewedPages knownOf(const PrintedPages &pages)
{
    return {pages.count(), pages.shape().layout.fullRect(QPageLayout::Point).size(), pages.shape().direction, pages.report(), 0};
}

/// Written first, and whole, so that a full disk or a stop leaves nothing with the printer.
Result<void> sent(PrintedPages &pages, const Printers &printers, const PrintOrder &order, const Job &job)
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"print.pdf"_s);
    if (const auto written = writePages(pdf, pages, job); !written)
        return written.unexpected();
    return printers.print(pdf, order, job);
}

} // namespace

PreviewRun::PreviewRun(Catalogue &catalogue, const Printers &printers, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_printers(printers), m_everything(catalogue.reader(Audience::desk(Access::Restricted))),
      m_held(std::make_shared<Held>())
{
    connect(&m_beside, &Background::progressed, this, [this](qint64 done, qint64 total) {
        if (m_deed != Deed::None)
            Q_EMIT progressed(done, total);
    });
}

void PreviewRun::open(const ExportRequest &request, Access access, double dotsPerInch)
{
    ++m_serial;
    m_isOpen = false;
    m_wishes.clear();
    std::erase_if(m_orders, [](const auto &order) { return order.first != Deed::Asking; });
    m_opening = Opening{request, access, dotsPerInch};
    m_beside.stop();
    next();
}

void PreviewRun::want(Use use, const std::vector<int> &pages, double dotsPerInch)
{
    std::erase_if(m_wishes, [use](const Wish &wish) { return wish.use == use; });
    std::deque<Wish> wishes;
    for (const int page : pages)
        wishes.push_back({use, page, dotsPerInch});
    m_wishes.insert(use == Use::Reading ? m_wishes.begin() : m_wishes.end(), wishes.begin(), wishes.end());
    next();
}

void PreviewRun::next()
{
    if (m_beside.isBusy())
        return;
    if (m_opening) {
        count(*std::exchange(m_opening, std::nullopt));
    } else if (!m_orders.empty()) {
        const auto [deed, work] = m_orders.front();
        m_orders.pop_front();
        begin(deed, work);
    } else if (m_isOpen && !m_wishes.empty()) {
        const Wish wish = m_wishes.front();
        m_wishes.pop_front();
        paint(wish);
    }
}

void PreviewRun::begin(Deed deed, const Work &work)
{
    if (std::exchange(m_deed, deed) != deed)
        Q_EMIT deedChanged(deed);
    m_beside.start([this, work, held = m_held](const Job &job) -> Background::Answer {
        const Background::Answer answer = work(*held, job);
        return [this, answer] {
            if (std::exchange(m_deed, Deed::None) != Deed::None)
                Q_EMIT deedChanged(Deed::None);
            answer();
            next();
        };
    });
}

/// Called beside.
Result<PreviewedPages> PreviewRun::pagesOf(Held &held, const Opening &opening, int serial, const Job &job)
{
    held.pages.reset();
    auto own = m_audience->clone();
    const auto everything = m_everything->clone();
    if (!own || !everything)
        return own ? everything.unexpected() : own.unexpected();
    held.reader = std::move(*own);
    Job counting = job;
    counting.progress = [&job](qint64 done, qint64 total) { job.report(done, total / 2); };
    auto pages = PrintedPages::open(*held.reader, opening.request, counting, [&](PrintedPages &first) {
        const auto image = first.image(0, opening.dotsPerInch);
        if (!image || job.stopped())
            return;
        const PreviewedPages known = knownOf(first);
        QMetaObject::invokeMethod(this, [this, serial, known, picture = *image] {
            if (serial == m_serial)
                Q_EMIT begun(known, picture);
        }, Qt::QueuedConnection);
    });
    if (!pages)
        return pages.unexpected();
    held.pages = std::move(*pages);
    PreviewedPages known = knownOf(*held.pages);
    known.withheld = withheldFrom(*held.reader, **everything, opening.request.query, opening.request.only).value_or(0);
    return known;
}

void PreviewRun::count(const Opening &opening)
{
    m_audience = m_catalogue.reader(opening.access == Access::Public ? Audience::visitor() : Audience::desk(opening.access));
    begin(Deed::Counting, [this, opening, serial = m_serial](Held &held, const Job &job) -> Background::Answer {
        const auto known = pagesOf(held, opening, serial, job);
        return [this, serial, known] {
            if (serial != m_serial)
                return; // something else is wanted meanwhile
            if (!known)
                return end(Deed::Counting, known.error());
            m_known = *known;
            m_isOpen = true;
            Q_EMIT opened(m_known);
        };
    });
}

void PreviewRun::paint(const Wish &wish)
{
    begin(Deed::None, [this, wish, serial = m_serial](Held &held, const Job &) -> Background::Answer {
        const auto image = held.pages->image(wish.page, wish.dotsPerInch);
        return [this, wish, serial, image] {
            if (serial != m_serial)
                return;
            if (!image)
                return end(Deed::None, image.error());
            Q_EMIT painted(wish.use, wish.page, wish.dotsPerInch, *image);
        };
    });
}

void PreviewRun::end(Deed deed, const Error &error)
{
    m_wishes.clear();
    Q_EMIT failed(deed, error);
}

void PreviewRun::write(const QString &path)
{
    m_orders.emplace_back(Deed::Writing, [this, path, withheld = m_known.withheld](Held &held, const Job &job) -> Background::Answer {
        auto report = writePages(path, *held.pages, job);
        return [this, path, withheld, report] {
            if (!report)
                return end(Deed::Writing, report.error());
            Q_EMIT written({path, *report, withheld});
        };
    });
    next();
}

void PreviewRun::print(const PrintOrder &order)
{
    m_orders.emplace_back(Deed::Printing, [this, order](Held &held, const Job &job) -> Background::Answer {
        const auto done = sent(*held.pages, m_printers, order, job);
        return [this, order, done] { done ? Q_EMIT printed(order) : end(Deed::Printing, done.error()); };
    });
    next();
}

void PreviewRun::askForPrinters()
{
    m_orders.emplace_back(Deed::Asking, [this](Held &, const Job &) -> Background::Answer {
        const std::vector<PrinterFace> printers = m_printers.all();
        return [this, printers] { Q_EMIT printersFound(printers); };
    });
    next();
}

void PreviewRun::stop()
{
    m_orders.clear();
    if (m_deed != Deed::None)
        m_beside.stop();
}

} // namespace vitrine
