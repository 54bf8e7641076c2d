// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/admitted.h"
#include "storage/searchimage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What items lack, for desks: as far as it is seen in the tables of the items themselves.
namespace vitrine {

namespace {

constexpr quint8 bit(Lack lack) { return quint8(1U << static_cast<unsigned>(lack)); }
constexpr Lack read[]{Lack::Translation, Lack::Source, Lack::Rights, Lack::AltText, Lack::Dimensions};

class LackReader final {
public:
    LackReader(Database &database, const ImagePlan &plan, std::span<const quint32> rows) : m_db(database), m_plan(plan), m_rows(rows), m_lacks(rows.size(), 0) {}

    Result<std::vector<quint8>> lacks(std::span<const quint8> levels)
    {
        for (size_t at = 0; at < m_rows.size(); ++at)
            m_lacks[at] = bit(Lack::Source) | bit(Lack::Rights) | (static_cast<Level>(levels[at]) >= Level::Item ? bit(Lack::Dimensions) : 0);
        VITRINE_TRY(readTexts());
        VITRINE_TRY(readSources());
        VITRINE_TRY(readRights());
        VITRINE_TRY(readDimensions());
        VITRINE_TRY(readAltTexts());
        return std::move(m_lacks);
    }

private:
    [[nodiscard]] QString rows(const QString &column) const { return m_plan.rowsSql(column); }
    /// Hidden fields of few items, looked up in a list that is made once.
    [[nodiscard]] QString mayRead(const QString &record, const QString &field, const QString &owner) const
    {
        return u'(' + record + u", "_s + field + u") NOT IN (SELECT record, field FROM field_access WHERE access > "_s
               + QString::number(static_cast<int>(m_plan.audience.upTo)) + u" AND "_s + owner + u')';
    }
    void change(qint64 row, Lack lack, bool lacks)
    {
        if (m_guess >= m_rows.size() || m_rows[m_guess] != row)
            m_guess = size_t(std::lower_bound(m_rows.begin(), m_rows.end(), row, [](quint32 a, qint64 b) { return qint64(a) < b; }) - m_rows.begin());
        if (m_guess < m_rows.size() && m_rows[m_guess] == row)
            m_lacks[m_guess] = quint8(lacks ? m_lacks[m_guess] | bit(lack) : m_lacks[m_guess] & ~bit(lack));
    }
    Result<void> has(Lack lack, const QString &sql)
    {
        return m_db.each(sql, {}, [&](const Row &r) { change(r.integer(0), lack, false); });
    }

    /// Each text is a group of rows, one a language.
    Result<void> readTexts()
    {
        const QString spoken = u"('"_s + QString(m_plan.spoken.join(u"\n"_s)).replace(u'\'', u"''"_s).replace(u'\n', u"','"_s) + u"')"_s;
        return m_db.each(u"SELECT record, sum(value <> '' AND state IN (1, 2) AND language IN "_s + spoken + u"), max(field = 'rights') FROM text_value WHERE "_s
                             + rows(u"record"_s) + u" AND field NOT IN ('makers', 'provenance') AND "_s + mayRead(u"record"_s, u"field"_s, rows(u"record"_s)) + u" GROUP BY record, field, place"_s,
                         {}, [&](const Row &r) {
                             if (r.integer(1) < m_plan.spoken.size())
                                 change(r.integer(0), Lack::Translation, true);
                             if (r.isTrue(2))
                                 change(r.integer(0), Lack::Rights, false);
                         });
    }
    Result<void> readSources()
    {
        VITRINE_TRY(has(Lack::Source, u"SELECT id FROM record WHERE demonstration = 1 AND "_s + rows(u"id"_s)));
        return has(Lack::Source, u"SELECT citation.record FROM citation JOIN record AS s ON s.id = citation.source WHERE citation.locator <> '' AND "_s
                                     + admittedSql(u"s"_s, m_plan.audience, m_plan.today) + u" AND "_s + rows(u"citation.record"_s) + u" AND "_s
                                     + mayRead(u"citation.record"_s, u"'citations'"_s, rows(u"record"_s)));
    }
    Result<void> readRights()
    {
        return has(Lack::Rights, u"SELECT id FROM item WHERE rights_uri <> '' AND "_s + rows(u"id"_s) + u" AND "_s
                                     + mayRead(u"id"_s, u"'rightsUri'"_s, rows(u"record"_s)));
    }
    Result<void> readDimensions()
    {
        VITRINE_TRY(has(Lack::Dimensions, u"SELECT item FROM dimension WHERE position = 0 AND "_s + rows(u"item"_s) + u" AND "_s
                                              + mayRead(u"item"_s, u"'dimensions'"_s, rows(u"record"_s))));
        return has(Lack::Dimensions, u"SELECT record FROM absence WHERE field = 'dimensions' AND "_s + rows(u"record"_s) + u" AND "_s
                                         + mayRead(u"record"_s, u"'dimensions'"_s, rows(u"record"_s)));
    }
    Result<void> readAltTexts()
    {
        const QString own = m_plan.isWhole() ? u"1"_s : u"record IN (SELECT id FROM medium WHERE "_s + rows(u"item"_s) + u')';
        return m_db.each(u"SELECT medium.item FROM medium JOIN record ON record.id = medium.id WHERE "_s + admittedSql(u"record"_s, m_plan.audience, m_plan.today) + u" AND "_s
                             + rows(u"medium.item"_s) + u" AND NOT EXISTS (SELECT 1 FROM text_value AS t WHERE t.record = medium.id AND t.field = 'altText' AND "_s
                             + mayRead(u"t.record"_s, u"t.field"_s, own) + u')',
                         {}, [&](const Row &r) { change(r.integer(0), Lack::AltText, true); });
    }

    Database &m_db;
    const ImagePlan &m_plan;
    std::span<const quint32> m_rows;
    std::vector<quint8> m_lacks;
    size_t m_guess = 0;
};

} // namespace

Result<std::vector<std::pair<quint32, quint32>>> readLacks(Database &database, const ImagePlan &plan, std::span<const quint32> rows, std::span<const quint8> levels)
{
    const auto lacks = LackReader(database, plan, rows).lacks(levels);
    if (!lacks)
        return lacks.unexpected();
    std::vector<std::pair<quint32, quint32>> pairs;
    for (quint32 at = 0; at < lacks->size(); ++at) {
        for (const Lack lack : read) {
            if ((*lacks)[at] & bit(lack))
                pairs.emplace_back(at, quint32(lack));
        }
    }
    return pairs;
}

} // namespace vitrine
