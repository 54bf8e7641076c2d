// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportitems.h"
#include "exchange/languagewords.h"
#include "print/blockmaker.h"

#include <deque>
#include <set>

namespace vitrine {

/// The items of one print by their place in it, read some hundreds at a time, with the words of the languages asked for.
/// Belongs to the reader's thread.
class PrintedItems final {
public:
    /// `covered` as in ExportItems::open(). The reader outlives it.
    [[nodiscard]] static Result<std::unique_ptr<PrintedItems>> open(const Reader &reader, const ExportRequest &request, const ExchangeJob &job, const QStringList &covered);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_ids.size()); }
    [[nodiscard]] const std::vector<ItemId> &ids() const { return m_ids; }
    /// Another order. When all of them were read before, they are not counted again.
    void setOrder(std::vector<ItemId> ids, bool wereRead);
    /// Good until the next question.
    [[nodiscard]] Result<const Item *> at(qsizetype place);
    /// Whether nothing at this place or behind it was asked for before: what is counted is counted then.
    [[nodiscard]] bool isNew(qsizetype place);

    [[nodiscard]] ExportItems &items() { return *m_items; }
    [[nodiscard]] const ExportRequest &request() const { return m_request; }
    [[nodiscard]] const ExchangeJob &job() const { return m_job; }
    [[nodiscard]] bool isAskedFor(const QString &field) const { return m_request.fields.isEmpty() || m_request.fields.contains(field); }

    [[nodiscard]] const std::vector<LanguageWords> &words() const { return m_words; }
    /// The language of the sheet's own words: the first of those asked for.
    [[nodiscard]] const QString &language() const { return m_words.front().language(); }
    /// One of the words of print, in that language; marked with QT_TRANSLATE_NOOP("vitrine::Print", ...).
    [[nodiscard]] QString say(const char *word) const { return m_words.front()("vitrine::Print", word); }
    [[nodiscard]] Wording saying(const char *word) const { return {say(word), language()}; }
    [[nodiscard]] Wording own(const QString &text) const { return {text, language()}; }

    /// Numbers of items whose pictures turned out not to be readable while they were painted.
    [[nodiscard]] std::set<QString> &unreadable() { return m_unreadable; }

private:
    PrintedItems(const ExportRequest &request, const ExchangeJob &job) : m_request(request), m_job(job), m_quiet{{}, job.isCancelled} {}

    struct Slice {
        qsizetype first = 0;
        std::vector<Item> items;
    };
    [[nodiscard]] Result<Slice> read(qsizetype first);

    ExportRequest m_request;
    ExchangeJob m_job;
    ExchangeJob m_quiet; ///< what reads does not tell how far it is: the pages do
    std::unique_ptr<ExportItems> m_items;
    std::vector<ItemId> m_ids;
    std::vector<LanguageWords> m_words;
    std::deque<Slice> m_slices;
    qsizetype m_told = 0;
    bool m_counts = true;
    std::set<QString> m_unreadable;
};

} // namespace vitrine
