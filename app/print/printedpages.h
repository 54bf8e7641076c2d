// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/composition.h"

#include <QImage>

namespace vitrine {

/// A print, page by page: what a preview shows and what a PDF holds are painted by the same hand. Holds where each page
/// begins, not what stands on it. Belongs to the reader's thread; the reader outlives it.
class PrintedPages final {
public:
    /// Called once while pages are still counted: the first can be painted, without the number of all.
    using Begun = std::function<void(PrintedPages &)>;

    /// Reads everything once to know where the pages end; tells half of the way through `job`.
    [[nodiscard]] static Result<std::unique_ptr<PrintedPages>> open(const Reader &reader, const ExportRequest &request, const ExchangeJob &job, const Begun &begun = {});

    [[nodiscard]] int count() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] const PageShape &shape() const { return m_composition->shape(); }
    [[nodiscard]] const Composition &composition() const { return *m_composition; }
    /// Paints a page, from 0, with its upper left corner at the origin; a point is twenty of the painter's units.
    [[nodiscard]] Result<void> paint(int page, QPainter &painter);
    /// A page on white, as a printer of this resolution would set it.
    [[nodiscard]] Result<QImage> image(int page, double dotsPerInch);
    /// What open() counted, and what painting found since.
    [[nodiscard]] LossReport report() const;

private:
    struct Cut {
        double height = 0;
        bool mayBeEmpty = false;
    };
    struct Start {
        qsizetype block = 0;
        std::vector<Cut> cuts; ///< of the block, on pages before
    };
    struct Placed {
        Block block;
        double top = 0;
    };
    struct Page {
        std::vector<Placed> placed;
        std::optional<Start> next;
    };

    /// What went on to the next page, so that pages in a row need not cut it anew from its beginning.
    struct Rest {
        qsizetype block = -1;
        size_t cuts = 0;
        Block left{};
    };

    explicit PrintedPages(std::unique_ptr<Composition> composition) : m_composition(std::move(composition)) {}
    [[nodiscard]] Result<void> paginate(const ExchangeJob &job, const Begun &begun);
    void forgetBlocks();
    [[nodiscard]] Result<Page> fill(const Start &start);
    /// What pages before this start have left of its block.
    [[nodiscard]] Result<Block> leftOf(const Start &start);
    /// Puts what is left of a block onto the page; false when the page is full.
    [[nodiscard]] Result<bool> place(Page &page, Start &at, Block &block, double &y);
    /// The room a block must find to begin here.
    [[nodiscard]] Result<double> needed(const Block &block, qsizetype n, int depth = 0);
    [[nodiscard]] Result<Block> block(qsizetype n);
    [[nodiscard]] Block foot(int page) const;
    [[nodiscard]] QString pageNumber(int page) const;
    [[nodiscard]] int pageOf(qsizetype block) const;

    std::unique_ptr<Composition> m_composition;
    std::vector<Start> m_starts;
    std::deque<std::pair<qsizetype, Block>> m_recent;
    Rest m_rest;
    bool m_isCounted = false;
    LossReport m_report;
};

} // namespace vitrine
