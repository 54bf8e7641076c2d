// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/previewrun.h"

#include "catalogue/storeroom.h"
#include "exchange/exportfile.h"
#include "exchange/givenout.h"
#include "exchange/listquery.h"
#include "print/pdfexport.h"

#include <QFileInfo>
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
    if (!folder.isValid())
        return diskFull(folder.errorString());
    const QString pdf = folder.filePath(u"print.pdf"_s);
    if (const auto written = writePages(pdf, pages, job); !written)
        return written.unexpected();
    return printers.print(pdf, order, job);
}

/// Who let what go out, for the custody log; true also where the catalogue cannot be written.
bool noted(const QString &folder, const Actor &actor, const Dissemination &out)
{
    return !QFileInfo(folder).isWritable() || noteDissemination(folder, actor, out, {}).has_value();
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
    const bool isAnother = std::exchange(m_deed, deed) != deed;
    m_beside.start([this, work, held = m_held](const Job &job) -> Background::Answer {
        const Background::Answer answer = work(*held, job);
        return [this, answer] {
            if (std::exchange(m_deed, Deed::None) != Deed::None)
                Q_EMIT deedChanged(Deed::None);
            answer();
            next();
        };
    });
    if (isAnother)
        Q_EMIT deedChanged(deed); // who hears of it may stop it already
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
    m_orders.emplace_back(Deed::Writing, [this, path, withheld = m_known.withheld, folder = m_catalogue.path(), actor = m_catalogue.actor()](Held &held, const Job &job) -> Background::Answer {
        auto report = writePages(path, *held.pages, job);
        if (!report)
            return [this, error = report.error()] { end(Deed::Writing, error); };
        const bool isNoted = noted(folder, actor, givenOut(held.request, held.reader->audience(), path, report->written));
        return [this, outcome = ExportOutcome{path, *report, withheld, {}, isNoted}] { Q_EMIT written(outcome); };
    });
    next();
}

void PreviewRun::print(const PrintOrder &order)
{
    m_orders.emplace_back(Deed::Printing, [this, order, folder = m_catalogue.path(), actor = m_catalogue.actor()](Held &held, const Job &job) -> Background::Answer {
        if (const auto done = sent(*held.pages, m_printers, order, job); !done)
            return [this, error = done.error()] { end(Deed::Printing, error); };
        Dissemination out = givenOut(held.request, held.reader->audience(), order.printer, held.pages->report().written);
        out.format.replace(u"pdf"_s, u"print"_s); // "print list"
        const bool isNoted = noted(folder, actor, out);
        return [this, order, isNoted] { Q_EMIT printed(order, isNoted); };
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
