// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printeditems.h"

namespace vitrine {

/// The values of an item's fields as people read them on paper.
class PrintedFields final {
public:
    explicit PrintedFields(PrintedItems &items) : m_items(items) {}

    /// One paragraph a value: texts in each language asked for, one in another language marked so; all else in the sheet's
    /// own language. Where there is no value, why, when the item says it; else empty.
    [[nodiscard]] std::vector<Wording> values(const Item &item, const QString &key);
    /// The same without the word why there is none.
    [[nodiscard]] std::vector<Wording> present(const Item &item, const QString &key);
    /// In every language asked for that has it; in none of them: another, marked so.
    [[nodiscard]] std::vector<Wording> texts(const MultiText &text) const;
    /// In one language, else in another, marked so; empty: there is none.
    [[nodiscard]] Wording text(const MultiText &text, const LanguageWords &words) const;

    // In words of one language; empty: there is none.
    [[nodiscard]] QString makers(const Item &item, const LanguageWords &words);
    [[nodiscard]] QString date(const UncertainDate &date, const LanguageWords &words) const;
    [[nodiscard]] QString terms(const std::vector<TermId> &terms, const LanguageWords &words);
    [[nodiscard]] QString size(const std::vector<Dimension> &dimensions, const LanguageWords &words) const;
    [[nodiscard]] QString place(PlaceId id, const LanguageWords &words);
    [[nodiscard]] QString kind(const Item &item, const LanguageWords &words) const;

    /// "According to" a source and the place in it, one paragraph each.
    [[nodiscard]] std::vector<Wording> sources(const Item &item);
    [[nodiscard]] Wording title(const Item &item) const;
    /// A number, an address: letters that run from left to right in every sentence.
    [[nodiscard]] Wording number(const QString &number) const;
    [[nodiscard]] Wording number(const QString &number, const QString &language) const;

private:
    friend struct FieldPrinter;
    [[nodiscard]] QString joined(const QStringList &parts, const LanguageWords &words) const;

    PrintedItems &m_items;
};

} // namespace vitrine
