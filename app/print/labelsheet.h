// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/composition.h"
#include "print/itemparts.h"
#include "print/labelstock.h"
#include "print/shortened.h"

namespace vitrine {

/// Labels of one width, several on a page. On plain paper there are marks where they are cut; a label grows with its text, and
/// the row with it; one that no page can hold goes on upon the next. On a sheet of labels as shops sell them each keeps to its
/// place: text is set smaller, and shortened where even that is not enough.
class LabelSheet : public Composition {
public:
    [[nodiscard]] qsizetype count() const override;
    [[nodiscard]] Result<Block> block(qsizetype n) override;
    [[nodiscard]] Block head(qsizetype n) override;
    [[nodiscard]] bool hasFoot() const override { return !m_stock; }

protected:
    struct Size {
        double width = 0;  ///< as wished; never wider than the paper
        double height = 0; ///< at least
        double padding = 0;
    };
    LabelSheet(std::unique_ptr<PrintedItems> items, const PageShape &shape, const Size &size);

    [[nodiscard]] virtual qsizetype labels() const { return items().count(); }
    /// Sets a label into a strip from the top on; it may use the next eight columns of pieces.
    [[nodiscard]] virtual Result<void> lay(BlockMaker &make, qsizetype n, const Strip &strip, double top) = 0;

    [[nodiscard]] ItemParts &parts() { return m_parts; }
    /// For what is within a label that cannot grow; 0 where it can.
    [[nodiscard]] double room() const { return m_stock ? m_size.height - 2 * m_size.padding : 0; }
    /// Sets the texts in the first of the faces that they fit in, shortened in the last; tells when they were. Where the label
    /// grows they stand in the first.
    bool fit(BlockMaker &make, const std::vector<Wording> &texts, std::span<const Typeface> faces, const Strip &strip, double &top, double height) const;

private:
    [[nodiscard]] Backdrop cropMarks(qsizetype labels) const;
    [[nodiscard]] Strip place(qsizetype inRow) const;

    ItemParts m_parts;
    const LabelStock *m_stock;
    Size m_size;
    double m_between;
    int m_across = 1;
    int m_before = 0; ///< places of the first page that are used up
};

/// The number large, the title, and the number as a QR code.
class ObjectLabels final : public LabelSheet {
public:
    ObjectLabels(std::unique_ptr<PrintedItems> items, const PageShape &shape);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] static QStringList covered();

protected:
    [[nodiscard]] Result<void> lay(BlockMaker &make, qsizetype n, const Strip &strip, double top) override;

private:
    bool layNumber(BlockMaker &make, const Wording &number, const Strip &strip, double &top) const;
};

/// What hangs beside the object: title, facts and the short text in every language asked for, each in its direction.
class WallLabels final : public LabelSheet {
public:
    WallLabels(std::unique_ptr<PrintedItems> items, const PageShape &shape);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] static QStringList covered();

protected:
    [[nodiscard]] Result<void> lay(BlockMaker &make, qsizetype n, const Strip &strip, double top) override;

private:
    double layLanguage(BlockMaker &make, const Item &item, const LanguageWords &words, const Strip &strip, double top);
};

} // namespace vitrine
