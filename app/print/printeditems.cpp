// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printeditems.h"

namespace vitrine {

namespace {

constexpr qsizetype printSlice = 200;
constexpr size_t keptSlices = 3;

/// As they were asked for: the first of them is the sheet's own.
QStringList languagesInOrder(const QStringList &known, const ExportRequest &request)
{
    QStringList languages;
    for (const QString &language : request.languages + known) {
        if (known.contains(language) && !languages.contains(language))
            languages += language;
    }
    return languages.isEmpty() ? QStringList{request.query.language} : languages;
}

} // namespace

Result<std::unique_ptr<PrintedItems>> PrintedItems::open(const Reader &reader, const ExportRequest &request, const ExchangeJob &job, const QStringList &covered)
{
    std::unique_ptr<PrintedItems> printed(new PrintedItems(request, job));
    auto items = ExportItems::open(reader, printed->m_request, printed->m_quiet, covered);
    if (!items)
        return items.unexpected();
    printed->m_items = std::move(*items);
    printed->m_ids = printed->m_items->ids();
    printed->m_words = wordsIn(languagesInOrder(printed->m_items->languages(), request));
    return printed;
}

void PrintedItems::setOrder(std::vector<ItemId> ids, bool wereRead)
{
    m_counts = !wereRead;
    m_ids = std::move(ids);
    m_slices.clear();
}

Result<PrintedItems::Slice> PrintedItems::read(qsizetype first)
{
    const auto from = m_ids.begin() + first;
    const std::vector<ItemId> ids(from, from + std::min(printSlice, count() - first));
    Slice slice{first, {}};
    const LossReport counted = m_items->report();
    const auto visited = m_items->visit(ids, first, [&](const Item &item) -> Result<void> {
        slice.items.push_back(item);
        return {};
    });
    if (!visited)
        return visited.unexpected();
    if (!m_counts)
        m_items->report() = counted;
    slice.items.resize(ids.size()); // one that went away meanwhile leaves an empty place
    return slice;
}

Result<const Item *> PrintedItems::at(qsizetype place)
{
    const qsizetype first = place / printSlice * printSlice;
    auto known = std::find_if(m_slices.begin(), m_slices.end(), [&](const Slice &slice) { return slice.first == first; });
    if (known == m_slices.end()) {
        auto slice = read(first);
        if (!slice)
            return slice.unexpected();
        if (m_slices.size() >= keptSlices)
            m_slices.pop_front();
        m_slices.push_back(std::move(*slice));
        known = m_slices.end() - 1;
    }
    return &known->items[static_cast<size_t>(place - first)];
}

bool PrintedItems::isNew(qsizetype place)
{
    if (place < m_told)
        return false;
    m_told = place + 1;
    return true;
}

} // namespace vitrine
