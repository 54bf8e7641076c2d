// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registerlines.h"

#include "base/collate.h"
#include "domain/dateparse.h"

#include <QHash>

#include <algorithm>

namespace vitrine {

namespace {

constexpr qsizetype longestDate = 200; ///< what is longer is no day

/// The line that a chain of corrections begins with; itself for one that corrects nothing known.
qint64 rootOf(qint64 sequence, const QHash<qint64, qint64> &corrects)
{
    qint64 root = sequence;
    for (auto next = corrects.find(root); next != corrects.end(); next = corrects.find(root))
        root = *next; // always an earlier one, so there is an end
    return root;
}

} // namespace

std::vector<RegisterLine> registerLines(const std::vector<CustodyEvent> &log)
{
    std::vector<RegisterLine> lines;
    QHash<qint64, qint64> corrects;
    QHash<qint64, QString> numbers; // of the lines that corrections stand below
    for (const CustodyEvent &event : log) {
        const auto accession = accessionOf(event);
        if (!accession)
            continue;
        const bool isKnown = accession->corrects > 0 && accession->corrects < event.sequence && numbers.contains(accession->corrects);
        if (isKnown)
            corrects.insert(event.sequence, accession->corrects);
        numbers.insert(event.sequence, accession->number);
        lines.push_back({*accession, event.record, event.sequence, event.when, event.who, isKnown});
    }
    std::stable_sort(lines.begin(), lines.end(), [&](const RegisterLine &a, const RegisterLine &b) {
        const qint64 left = rootOf(a.sequence, corrects);
        const qint64 right = rootOf(b.sequence, corrects);
        if (left == right)
            return a.sequence < b.sequence;
        const int order = compareNumbers(numbers.value(left), numbers.value(right));
        return order != 0 ? order < 0 : left < right;
    });
    return lines;
}

int registerYear(const RegisterLine &line, QStringView language)
{
    const QString &received = line.accession.received;
    if (const auto parsed = parseDate(received.size() > longestDate ? QString() : received, language); parsed && parsed->date.earliest)
        return parsed->date.earliest->year;
    return line.when.date().year();
}

QSet<RecordId> registeredItems(const std::vector<RegisterLine> &lines)
{
    QSet<RecordId> items;
    for (const RegisterLine &line : lines)
        items.insert(line.item);
    return items;
}

} // namespace vitrine
