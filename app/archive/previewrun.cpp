// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/previewrun.h"

#include "catalogue/storeroom.h"
#include "exchange/exportfile.h"
#include "exchange/givenout.h"
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

} // namespace

PreviewRun::PreviewRun(Catalogue &catalogue, const Printers &printers, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_printers(printers), m_watch(catalogue.path()), m_everything(catalogue.reader(Audience::desk(Access::Restricted))),
      m_held(std::make_shared<Held>())
{
    connect(&m_beside, &Background::progressed, this, [this](qint64 done, qint64 total) {
        if (m_deed != Deed::None)
            Q_EMIT progressed(done, total);
    });
}

Unexpected PreviewRun::stopped(Deed deed)
{
    return fail(ErrorKind::Cancelled, deed == Deed::Printing ? tr("Stopped: nothing was given to the printer.") : tr("Stopped: no PDF was written."));
}

/// Called beside. Written first, and whole, so that a full disk or a stop leaves nothing with the printer.
Result<void> PreviewRun::sent(PrintedPages &pages, const Printers &printers, const PrintOrder &order, const Job &job)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return diskFull(folder.errorString());
    const QString pdf = folder.filePath(u"print.pdf"_s);
    const auto written = writePages(pdf, pages, job);
    if (job.stopped())
        return stopped(Deed::Printing);
    return written ? printers.print(pdf, order, job) : written.unexpected();
}

void PreviewRun::open(const ExportRequest &request, Access access, double dotsPerInch)
{
    close();
    m_opening = Opening{request, access, dotsPerInch};
    m_beside.stop();
    next();
    tellDeed();
}

void PreviewRun::close()
{
    ++m_serial;
    m_isOpen = false;
    m_state.clear();
    m_wishes.clear();
    m_opening.reset();
    dropOrders();
    if (m_deed == Deed::Counting)
        m_beside.stop();
    tellDeed();
}

PreviewRun::Deed PreviewRun::deed() const
{
    const auto out = std::find_if(m_orders.begin(), m_orders.end(), [](const auto &order) { return isOut(order.first); });
    if (isOut(m_deed) || out != m_orders.end())
        return isOut(m_deed) ? m_deed : out->first;
    if (m_opening)
        return Deed::Counting;
    return m_deed != Deed::None || m_orders.empty() ? m_deed : m_orders.front().first;
}

bool PreviewRun::isOvertaken()
{
    const QByteArray now = m_state.isEmpty() ? QByteArray() : m_watch.state();
    return !now.isEmpty() && now != m_state;
}

void PreviewRun::tellDeed()
{
    if (const Deed now = deed(); std::exchange(m_told, now) != now)
        Q_EMIT deedChanged(now);
}

void PreviewRun::order(Deed deed, const Work &work)
{
    if (isOut(deed) && (isGivingOut() || !m_isOpen))
        return;
    m_orders.emplace_back(deed, work);
    next();
    tellDeed(); // it may wait while a page is painted
}

/// Who looks for printers waits on.
void PreviewRun::dropOrders()
{
    for (const auto &[deed, work] : std::exchange(m_orders, {})) {
        if (isOut(deed))
            end(deed, stopped(deed).error);
        else
            m_orders.emplace_back(deed, work);
    }
}

void PreviewRun::want(Use use, const std::vector<int> &pages, double dotsPerInch)
{
    if (!m_isOpen)
        return;
    std::erase_if(m_wishes, [use](const Wish &wish) { return wish.use == use; });
    std::deque<Wish> wishes;
    for (const int page : pages) {
        if (page >= 0 && page < m_known.count)
            wishes.push_back({use, page, dotsPerInch});
    }
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
    m_deed = deed;
    m_beside.start([this, work, held = m_held](const Job &job) -> Background::Answer {
        const Background::Answer answer = work(*held, job);
        return [this, answer] {
            m_deed = Deed::None;
            tellDeed();
            answer();
            next();
        };
    });
    tellDeed(); // who hears of it may stop it already
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
    held.request = opening.request;
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
    m_state = m_watch.state();
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
    if (!isOut(deed))
        m_wishes.clear();
    Q_EMIT failed(deed, error);
}

void PreviewRun::write(const QString &path)
{
    order(Deed::Writing, [this, path, withheld = m_known.withheld, folder = m_catalogue.path(), actor = m_catalogue.actor()](Held &held, const Job &job) -> Background::Answer {
        auto report = writePages(path, *held.pages, job);
        if (!report)
            return [this, error = report.error().kind == ErrorKind::Cancelled ? stopped(Deed::Writing).error : report.error()] { end(Deed::Writing, error); };
        const bool isNoted = noteGivenOut(folder, actor, givenOut(held.request, held.reader->audience(), path, report->written));
        return [this, outcome = ExportOutcome{path, *report, withheld, {}, isNoted}] { Q_EMIT written(outcome); };
    });
}

void PreviewRun::print(const PrintOrder &wanted)
{
    order(Deed::Printing, [this, wanted, withheld = m_known.withheld, folder = m_catalogue.path(), actor = m_catalogue.actor()](Held &held, const Job &job) -> Background::Answer {
        if (const auto done = sent(*held.pages, m_printers, wanted, job); !done)
            return [this, error = done.error()] { end(Deed::Printing, error); };
        const LossReport report = held.pages->report();
        Dissemination out = givenOut(held.request, held.reader->audience(), {}, report.written);
        out.file = wanted.printer;
        out.format.replace(u"pdf"_s, u"print"_s); // "print list"
        const bool isNoted = noteGivenOut(folder, actor, out);
        return [this, wanted, outcome = ExportOutcome{{}, report, withheld, {}, isNoted}] { Q_EMIT printed(wanted, outcome); };
    });
}

void PreviewRun::askForPrinters()
{
    order(Deed::Asking, [this](Held &, const Job &) -> Background::Answer {
        const std::vector<PrinterFace> printers = m_printers.all();
        return [this, printers] { Q_EMIT printersFound(printers); };
    });
}

void PreviewRun::stop()
{
    if (m_deed != Deed::None)
        m_beside.stop();
    dropOrders();
    if (std::exchange(m_opening, std::nullopt))
        end(Deed::Counting, exportStopped().error);
    tellDeed();
}

} // namespace vitrine
