// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchimage.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

std::string facetSection(size_t facet) { return "facet-" + std::to_string(facet); }

std::string orderSection(ItemOrder order, const QString &language)
{
    return order == ItemOrder::Title ? "title-" + language.toStdString() : enumName(order).toStdString();
}

QStringList listOf(const SearchSections &sections, const std::string &name)
{
    const std::span<const char> bytes = sections.bytes(name);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

Result<QStringList> spokenLanguages(Database &database)
{
    QStringList spoken;
    VITRINE_TRY(database.each(u"SELECT value FROM setting WHERE key = 'languages'"_s, {},
                              [&](const Row &r) { spoken = r.text(0).split(u',', Qt::SkipEmptyParts); }));
    return spoken;
}

Result<LogMark> LogMark::at(Database &database, qint64 id)
{
    LogMark mark;
    VITRINE_TRY(database.each(u"SELECT id, deed || ' ' || changed || ' ' || record_uid || ' ' || field FROM change_log WHERE id = ?"_s,
                              {id}, [&](const Row &r) { mark = {r.integer(0), r.text(1)}; }));
    return mark;
}

Result<LogMark> LogMark::of(Database &database)
{
    const auto last = database.scalar(u"SELECT max(id) FROM change_log"_s);
    return last ? at(database, *last) : last.unexpected();
}

SearchImage::SearchImage(SearchSections sections) : m_sections(std::move(sections))
{
    m_rows = m_sections.array<quint32>("rows");
    m_levels = m_sections.array<quint8>("levels");
    for (size_t facet = 0; facet < m_columns.size(); ++facet) {
        const std::string name = facetSection(facet);
        m_columns[facet] = {m_sections.array<quint32>(name + "-at"), m_sections.array<quint32>(name)};
        m_values[facet] = listOf(m_sections, name + "-names");
    }
    m_earliest = m_sections.array<qint32>("earliest");
    m_latest = m_sections.array<qint32>("latest");
    m_words = stringsOf(m_sections, "words");
    m_wordCounts = m_sections.array<quint32>("word-counts");
    m_postingKeys = stringsOf(m_sections, "keys");
    m_postingAt = m_sections.array<quint64>("postings-at");
    m_pairs = stringsOf(m_sections, "pairs");
    m_pairAt = m_sections.array<quint64>("pair-items-at");
}

quint32 SearchImage::ordinalOf(qint64 row) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row, [](quint32 a, qint64 b) { return qint64(a) < b; });
    return found != m_rows.end() && qint64(*found) == row ? quint32(found - m_rows.begin()) : none;
}

QUuid SearchImage::uidAt(quint32 ordinal) const
{
    const std::span<const char> all = m_sections.bytes("uids");
    return QUuid::fromRfc4122(QByteArrayView(all.data() + size_t(ordinal) * 16, 16));
}

std::optional<qint64> SearchImage::rowOfUid(QUuid uid) const
{
    const QByteArray sought = uid.toRfc4122();
    const std::span<const char> all = m_sections.bytes("uids");
    for (size_t i = 0; i < size(); ++i) {
        if (std::equal(sought.begin(), sought.end(), all.begin() + std::ptrdiff_t(i) * 16))
            return rowAt(quint32(i));
    }
    return std::nullopt;
}

std::span<const qint16> SearchImage::years(Calendar calendar) const
{
    return m_sections.array<qint16>(calendar == Calendar::Gregorian ? "years" : "years-sh");
}

std::span<const quint32> SearchImage::ordered(ItemOrder order, const QString &language) const
{
    return m_sections.array<quint32>(orderSection(order, language));
}

std::span<const quint32> SearchImage::ranks(ItemOrder order, const QString &language) const
{
    return m_sections.array<quint32>(orderSection(order, language) + "-rank");
}

std::span<const quint32> SearchImage::sectionItems(quint32 section) const
{
    const auto offsets = m_sections.array<quint32>("section-at");
    return m_sections.array<quint32>("section-items").subspan(offsets[section], offsets[section + 1] - offsets[section]);
}

std::optional<Ordinals> SearchImage::posting(QStringView key, WordColumns columns) const
{
    const auto index = m_postingKeys.find(key);
    if (!index)
        return std::nullopt;
    const std::span<const char> data = m_sections.bytes("postings");
    Ordinals all;
    for (size_t column = 0; column < wordColumns; ++column) {
        if ((columns & (1U << column)) == 0)
            continue;
        const size_t slot = *index * wordColumns + column;
        const quint64 begin = m_postingAt[slot];
        const quint64 end = m_postingAt[slot + 1];
        if (end > begin)
            all |= Ordinals::readSafe(data.data() + begin, size_t(end - begin));
    }
    return all;
}

std::optional<Ordinals> SearchImage::pairPosting(const QString &first, const QString &second) const
{
    if (!m_postingKeys.find(first) || !m_postingKeys.find(second))
        return std::nullopt;
    const auto index = m_pairs.find(QString(first + u' ' + second));
    if (!index)
        return Ordinals();
    const std::span<const char> data = m_sections.bytes("pair-items");
    return Ordinals::readSafe(data.data() + m_pairAt[*index], size_t(m_pairAt[*index + 1] - m_pairAt[*index]));
}

QString SearchImage::day() const { return listOf(m_sections, "day").value(0); }
QStringList SearchImage::spoken() const { return listOf(m_sections, "spoken"); }

LogMark SearchImage::mark() const
{
    const QStringList parts = listOf(m_sections, "mark");
    return parts.size() == 2 ? LogMark{parts.at(0).toLongLong(), parts.at(1)} : LogMark{};
}

} // namespace vitrine
