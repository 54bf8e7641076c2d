// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/composition.h"
#include "print/itemparts.h"

namespace vitrine {

/// Labels of one width, several on a page, with marks where they are cut. A label grows with its text, and the row with it;
/// one that no page can hold goes on upon the next.
class LabelSheet : public Composition {
public:
    [[nodiscard]] qsizetype count() const override;
    [[nodiscard]] Result<Block> block(qsizetype n) override;

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

private:
    [[nodiscard]] Backdrop cropMarks(qsizetype labels) const;

    ItemParts m_parts;
    Size m_size;
    int m_across = 1;
};

/// The number large, the title, and the number as a QR code.
class ObjectLabels final : public LabelSheet {
public:
    ObjectLabels(std::unique_ptr<PrintedItems> items, const PageShape &shape);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] static QStringList covered();

protected:
    [[nodiscard]] Result<void> lay(BlockMaker &make, qsizetype n, const Strip &strip, double top) override;
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
