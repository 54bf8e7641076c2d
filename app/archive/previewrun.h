// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/exportrun.h"
#include "archive/printers.h"
#include "catalogue/writewatch.h"
#include "print/printedpages.h"

#include <deque>

namespace vitrine {

/// What is known of a print once its pages are counted.
struct PreviewedPages {
    int count = 0;
    QSizeF size;  ///< of a page, in points
    Qt::LayoutDirection direction = Qt::LeftToRight;
    LossReport report;
    int withheld = 0; ///< entries of the list that the level does not admit
};

/// The pages of one print, counted, painted, written and handed to a printer beside the window: what is seen and what is
/// printed are the same pages. One thing at a time, in the order of need.
class PreviewRun final : public QObject {
    Q_OBJECT
public:
    enum class Deed { None, Counting, Writing, Printing, Asking };
    enum class Use { Reading, Thumbnail };

    PreviewRun(Catalogue &catalogue, const Printers &printers, QObject *parent = nullptr);

    /// Takes the place of what was there. The first page comes early, for reading, in this resolution.
    void open(const ExportRequest &request, Access access, double dotsPerInch);
    /// Nothing is open any more: what was there can neither be seen nor given out.
    void close();
    /// These pages, in this order, instead of those of this use that were wanted before.
    void want(Use use, const std::vector<int> &pages, double dotsPerInch);
    // Of the pages that are open, one at a time: a second one while isGivingOut() is not taken.
    void write(const QString &path);
    void print(const PrintOrder &order);
    void askForPrinters();
    /// Ends the deed under way, and what waits for its turn; nothing of it is left, and failed() tells each of them.
    void stop();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// What goes out, under way or waiting for its turn; else what is under way, or waits.
    [[nodiscard]] Deed deed() const;
    [[nodiscard]] bool isGivingOut() const { return isOut(deed()); }
    /// Somebody, this program or another, wrote to the catalogue since the pages were begun.
    [[nodiscard]] bool isOvertaken();
    [[nodiscard]] const PreviewedPages &known() const { return m_known; } ///< once isOpen()

Q_SIGNALS:
    void deedChanged(vitrine::PreviewRun::Deed deed);
    void progressed(qint64 done, qint64 total);
    void begun(const vitrine::PreviewedPages &pages, const QImage &first);
    void opened(const vitrine::PreviewedPages &pages);
    void painted(vitrine::PreviewRun::Use use, int page, double dotsPerInch, const QImage &image);
    void written(const vitrine::ExportOutcome &outcome);
    void printed(const vitrine::PrintOrder &order, const vitrine::ExportOutcome &outcome); ///< without a path
    void printersFound(const std::vector<vitrine::PrinterFace> &printers);
    void failed(vitrine::PreviewRun::Deed deed, const vitrine::Error &error);

private:
    /// Touched beside alone.
    struct Held {
        ExportRequest request;
        std::unique_ptr<Reader> reader;
        std::unique_ptr<PrintedPages> pages;
    };
    struct Opening {
        ExportRequest request;
        Access access;
        double dotsPerInch;
    };
    struct Wish {
        Use use;
        int page;
        double dotsPerInch;
    };
    using Work = std::function<Background::Answer(Held &, const Job &)>;

    /// Nothing of it came out.
    [[nodiscard]] static Unexpected stopped(Deed deed);
    [[nodiscard]] static Result<void> sent(PrintedPages &pages, const Printers &printers, const PrintOrder &order, const Job &job);
    [[nodiscard]] static bool isOut(Deed deed) { return deed == Deed::Writing || deed == Deed::Printing; }
    void order(Deed deed, const Work &work);
    void dropOrders();
    void tellDeed();
    void next();
    void begin(Deed deed, const Work &work);
    void count(const Opening &opening);
    void paint(const Wish &wish);
    void end(Deed deed, const Error &error);
    [[nodiscard]] Result<PreviewedPages> pagesOf(Held &held, const Opening &opening, int serial, const Job &job);

    Catalogue &m_catalogue;
    const Printers &m_printers;
    WriteWatch m_watch;
    std::unique_ptr<Reader> m_audience;
    std::unique_ptr<Reader> m_everything; ///< what the archivist sees
    std::shared_ptr<Held> m_held;
    std::optional<Opening> m_opening;
    std::deque<std::pair<Deed, Work>> m_orders;
    std::deque<Wish> m_wishes;
    PreviewedPages m_known;
    Deed m_deed = Deed::None; ///< under way
    Deed m_told = Deed::None; ///< by deedChanged()
    QByteArray m_state;       ///< of the catalogue when the pages were begun; empty: none were
    bool m_isOpen = false;
    int m_serial = 0; ///< of what is open: answers about what was there before are dropped
    Background m_beside; ///< goes first
};

} // namespace vitrine
