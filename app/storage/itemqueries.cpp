// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/itemqueries.h"

#include "base/collate.h"
#include "base/language.h"
#include "storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Which field of an item a facet's terms stand in; empty for facets that are not terms.
QString termField(Facet facet)
{
    switch (facet) {
    case Facet::Material: return u"materials"_s;
    case Facet::Technique: return u"techniques"_s;
    case Facet::Subject: return u"subjects"_s;
    default: return {};
    }
}

QString marks(qsizetype count) { return QStringList(count, u"?"_s).join(u','); }

QString decadeColumn() { return u"(CAST(strftime('%Y', date_value.earliest) AS INTEGER) / 10 * 10)"_s; }

} // namespace

QString ItemQueries::admitted(const QString &alias) const
{
    QString sql = alias + u".access <= "_s + QString::number(static_cast<int>(m_audience.upTo));
    if (m_audience.publishedOnly)
        sql += u" AND "_s + alias + u".status = 2"_s;
    return sql;
}

QString ItemQueries::fieldAdmitted(const QString &field) const
{
    return u"NOT EXISTS (SELECT 1 FROM field_access AS fa WHERE fa.record = item.id AND fa.field = '"_s + field
           + u"' AND fa.access > "_s + QString::number(static_cast<int>(m_audience.upTo)) + u')';
}

/// A section's list of items may be read.
QString ItemQueries::itemsAdmitted(const QString &alias) const
{
    return u"NOT EXISTS (SELECT 1 FROM field_access AS fi WHERE fi.record = "_s + alias + u".id AND fi.field = 'items' AND fi.access > "_s
           + QString::number(static_cast<int>(m_audience.upTo)) + u')';
}

/// The name of the record in a statement about labels may be read.
QString ItemQueries::nameAdmitted(const QString &field) const
{
    return u"NOT EXISTS (SELECT 1 FROM field_access AS fn WHERE fn.record = record.id AND fn.field = '"_s + field
           + u"' AND fn.access > "_s + QString::number(static_cast<int>(m_audience.upTo)) + u')';
}

/// Where the words stand decides. FTS5's own rank would count words that the audience may not read.
void ItemQueries::addRelevance(Sql &sql, QString &order, const ItemQuery &query) const
{
    const QString match = matchExpression(query.words, query.lastIsPrefix, m_audience.upTo);
    if (match.isEmpty())
        return;
    const QString words = match.mid(match.indexOf(u'}') + 1);
    const QString within = u"item.id NOT IN (SELECT rowid FROM search WHERE search MATCH ?)"_s + (query.descending ? u" DESC, "_s : u", "_s);
    order = within + within + order;
    sql.values.append(QString(u"{title}"_s + words));
    sql.values.append(QString(u"{title description names}"_s + words));
}

Result<void> ItemQueries::addFilters(Sql &sql, const ItemQuery &query) const
{
    for (const FacetFilter &filter : query.filters) {
        if (filter.values.isEmpty() || filter.facet == Facet::Has || filter.facet == Facet::Access)
            continue;
        const QString in = u" IN ("_s + marks(filter.values.size()) + u')';
        QString condition;
        switch (filter.facet) {
        case Facet::Kind:
            condition = u"item.kind"_s + in + u" AND "_s + fieldAdmitted(u"kind"_s);
            break;
        case Facet::Section:
            condition = u"item.id IN (SELECT hang.item FROM hang JOIN record AS s ON s.id = hang.section WHERE "_s
                        + admitted(u"s"_s) + u" AND "_s + itemsAdmitted(u"s"_s) + u" AND s.uid"_s + in + u')';
            break;
        case Facet::Maker:
            condition = u"item.id IN (SELECT m.item FROM item_maker AS m JOIN record AS a ON a.id = m.agent WHERE "_s
                        + admitted(u"a"_s) + u" AND a.uid"_s + in + u") AND "_s + fieldAdmitted(u"makers"_s);
            break;
        case Facet::Place:
            condition = u"item.place IN (SELECT p.id FROM record AS p WHERE "_s + admitted(u"p"_s) + u" AND p.uid"_s + in
                        + u") AND "_s + fieldAdmitted(u"place"_s);
            break;
        case Facet::Decade:
            condition = u"item.id IN (SELECT record FROM date_value WHERE field = 'date' AND CAST("_s + decadeColumn()
                        + u" AS TEXT)"_s + in + u") AND "_s + fieldAdmitted(u"date"_s);
            break;
        case Facet::Language:
            condition = u"item.id IN (SELECT item FROM item_word WHERE field = 'languages' AND value"_s + in + u") AND "_s
                        + fieldAdmitted(u"languages"_s);
            break;
        default:
            condition = u"item.id IN (SELECT list.item FROM item_term AS list JOIN record AS t ON t.id = list.term WHERE "_s
                        + admitted(u"t"_s) + u" AND list.field = '"_s + termField(filter.facet) + u"' AND t.uid"_s + in
                        + u") AND "_s + fieldAdmitted(termField(filter.facet));
        }
        sql.where += u" AND "_s + condition;
        for (const QString &value : filter.values)
            sql.values.append(value);
    }
    return {};
}

Result<ItemQueries::Sql> ItemQueries::condition(const ItemQuery &query) const
{
    Sql sql;
    sql.from = u" FROM item JOIN record ON record.id = item.id"_s;
    sql.where = u" WHERE "_s + admitted(u"record"_s);
    if (!query.levelsAboveItem)
        sql.where += u" AND item.level >= 3"_s;
    if (!query.words.trimmed().isEmpty()) {
        const QString match = matchExpression(query.words, query.lastIsPrefix, m_audience.upTo);
        if (match.isEmpty()) {
            sql.where += u" AND 0"_s;
        } else {
            sql.from += u" JOIN search ON search.rowid = item.id"_s;
            sql.where += u" AND search MATCH ?"_s;
            sql.values.append(match);
        }
    }
    if (!query.section.isNull()) {
        sql.from += u" JOIN hang ON hang.item = item.id JOIN record AS section ON section.id = hang.section"_s;
        sql.where += u" AND section.uid = ? AND "_s + admitted(u"section"_s) + u" AND "_s + itemsAdmitted(u"section"_s);
        sql.values.append(query.section.toString());
    }
    if (query.from || query.to) {
        sql.where += u" AND item.id IN (SELECT record FROM date_value WHERE field = 'date' AND edtf <> ''"
                     " AND coalesce(latest, 9e15) >= ? AND coalesce(earliest, -9e15) <= ?) AND "_s + fieldAdmitted(u"date"_s);
        sql.values.append(query.from ? QVariant(query.from->toJulianDay()) : QVariant(-9e15));
        sql.values.append(query.to ? QVariant(query.to->toJulianDay()) : QVariant(9e15));
    }
    VITRINE_TRY(addFilters(sql, query));
    return sql;
}

Result<int> ItemQueries::count(const ItemQuery &query) const
{
    const auto sql = condition(query);
    if (!sql)
        return sql.unexpected();
    int count = 0;
    VITRINE_TRY(m_tables.database.each(u"SELECT count(*)"_s + sql->from + sql->where, sql->values,
                                       [&](const Row &r) { count = r.number(0); }));
    return count;
}

Result<std::vector<std::pair<qint64, QUuid>>> ItemQueries::list(const ItemQuery &query, int offset, int limit) const
{
    if (query.order == ItemOrder::Title)
        return byTitle(query, offset, limit);
    auto sql = condition(query);
    if (!sql)
        return sql.unexpected();
    const QString down = query.descending ? u" DESC"_s : QString();
    const QString number = u"CASE WHEN "_s + fieldAdmitted(u"number"_s) + u" THEN item.number_key ELSE '' END"_s;
    QString order = number + down;
    switch (query.order) {
    case ItemOrder::Hang:
        if (query.section.isNull()) {
            order = u"(SELECT min(coalesce(x.position, 1000000) * 1000000 + h.position) FROM hang AS h JOIN record AS s ON s.id = h.section"
                    " LEFT JOIN exhibition_section AS x ON x.section = h.section WHERE h.item = item.id AND "_s
                    + admitted(u"s"_s) + u" AND "_s + itemsAdmitted(u"s"_s) + u')' + down + u" NULLS LAST, "_s + number;
        }
        else
            order = u"hang.position"_s + down;
        break;
    case ItemOrder::Date:
        sql->from += u" LEFT JOIN date_value AS d ON d.record = item.id AND d.field = 'date' AND d.edtf <> '' AND "_s + fieldAdmitted(u"date"_s);
        order = u"(d.record IS NULL), d.earliest"_s + down + u", d.latest"_s + down + u", "_s + number;
        break;
    case ItemOrder::Relevance:
        addRelevance(*sql, order, query);
        break;
    case ItemOrder::Changed:
        order = u"record.updated"_s + (query.descending ? QString() : u" DESC"_s) + u", "_s + number;
        break;
    default:
        break;
    }
    std::vector<std::pair<qint64, QUuid>> rows;
    sql->values.append(limit);
    sql->values.append(offset);
    VITRINE_TRY(m_tables.database.each(u"SELECT item.id, record.uid"_s + sql->from + sql->where + u" ORDER BY "_s + order
                                           + u" LIMIT ? OFFSET ?"_s,
                                       sql->values, [&](const Row &r) {
                                           rows.emplace_back(r.integer(0), QUuid::fromString(r.text(1)));
                                       }));
    return rows;
}

Result<std::vector<std::pair<qint64, QUuid>>> ItemQueries::byTitle(const ItemQuery &query, int offset, int limit) const
{
    auto sql = condition(query);
    if (!sql)
        return sql.unexpected();
    struct Titled {
        qint64 row;
        QUuid uid;
        QString title;
    };
    std::vector<Titled> titled;
    sql->values.prepend(query.language);
    VITRINE_TRY(m_tables.database.each(
        u"SELECT item.id, record.uid, (SELECT t.value FROM text_value AS t WHERE t.record = item.id AND t.field = 'title'"
        " AND t.place = 0 AND "_s + fieldAdmitted(u"title"_s)
            + u" ORDER BY t.language = ? DESC, t.origin, t.language = 'en' DESC, t.language = 'fr' DESC LIMIT 1), item.number_key"_s
            + sql->from + sql->where + u" ORDER BY item.number_key"_s,
        sql->values,
        [&](const Row &r) { titled.push_back({r.integer(0), QUuid::fromString(r.text(1)), r.text(2)}); }));
    const Collator collator(query.language);
    std::stable_sort(titled.begin(), titled.end(), [&](const Titled &a, const Titled &b) {
        return query.descending ? collator.compare(b.title, a.title) < 0 : collator.compare(a.title, b.title) < 0;
    });
    std::vector<std::pair<qint64, QUuid>> rows;
    const size_t end = limit < 0 ? titled.size() : std::min(titled.size(), static_cast<size_t>(offset) + static_cast<size_t>(limit));
    for (size_t i = static_cast<size_t>(offset); i < end; ++i)
        rows.emplace_back(titled[i].row, titled[i].uid);
    return rows;
}

Result<std::vector<FacetCount>> ItemQueries::counts(const ItemQuery &query, Facet facet) const
{
    if (facet == Facet::Has || facet == Facet::Access)
        return std::vector<FacetCount>(); // the search engine counts them
    ItemQuery others = query;
    std::erase_if(others.filters, [&](const FacetFilter &filter) { return filter.facet == facet; });
    const auto sql = condition(others);
    if (!sql)
        return sql.unexpected();
    QString value;
    QString join;
    QString field;
    switch (facet) {
    case Facet::Kind:
        value = u"item.kind"_s;
        field = u"kind"_s;
        break;
    case Facet::Section:
        join = u" JOIN hang AS fh ON fh.item = item.id JOIN record AS f ON f.id = fh.section AND "_s + admitted(u"f"_s) + u" AND "_s + itemsAdmitted(u"f"_s);
        value = u"f.uid"_s;
        break;
    case Facet::Maker:
        join = u" JOIN item_maker AS fm ON fm.item = item.id JOIN record AS f ON f.id = fm.agent AND "_s + admitted(u"f"_s);
        value = u"f.uid"_s;
        field = u"makers"_s;
        break;
    case Facet::Place:
        join = u" JOIN record AS f ON f.id = item.place AND "_s + admitted(u"f"_s);
        value = u"f.uid"_s;
        field = u"place"_s;
        break;
    case Facet::Decade:
        join = u" JOIN date_value ON date_value.record = item.id AND date_value.field = 'date' AND date_value.earliest IS NOT NULL"_s;
        value = decadeColumn();
        field = u"date"_s;
        break;
    case Facet::Language:
        join = u" JOIN item_word AS fw ON fw.item = item.id AND fw.field = 'languages'"_s;
        value = u"fw.value"_s;
        field = u"languages"_s;
        break;
    default:
        field = termField(facet);
        join = u" JOIN item_term AS ft ON ft.item = item.id AND ft.field = '"_s + field
               + u"' JOIN record AS f ON f.id = ft.term AND "_s + admitted(u"f"_s);
        value = u"f.uid"_s;
    }
    QString where = sql->where;
    if (!field.isEmpty())
        where += u" AND "_s + fieldAdmitted(field);
    std::vector<FacetCount> counts;
    VITRINE_TRY(m_tables.database.each(u"SELECT "_s + value + u" AS v, count(DISTINCT item.id) AS n"_s + sql->from + join + where
                                           + u" GROUP BY v HAVING v IS NOT NULL ORDER BY n DESC, v"_s,
                                       sql->values, [&](const Row &r) { counts.push_back({r.text(0), {}, r.number(1)}); }));
    for (FacetCount &entry : counts) {
        auto label = labelOf(facet, entry.value, query.language);
        if (!label)
            return label.unexpected();
        entry.label = *label;
    }
    return counts;
}

Result<QString> ItemQueries::labelOf(Facet facet, const QString &value, const QString &language) const
{
    if (facet == Facet::Kind || facet == Facet::Decade)
        return value;
    if (facet == Facet::Language)
        return ownLanguageName(value);
    QString label;
    const auto take = [&](const Row &r) { label = r.text(0); };
    if (facet == Facet::Maker) {
        VITRINE_TRY(m_tables.database.each(
            u"SELECT name_form.text FROM record JOIN name_form ON name_form.agent = record.id WHERE record.uid = ?"
            " AND "_s + nameAdmitted(u"names"_s) + u" ORDER BY (name_form.language = ?) * 4 + (name_form.kind = 'preferred') * 2 + (name_form.origin = 0) DESC,"
            " name_form.position LIMIT 1"_s,
            {value, language}, take));
        return label;
    }
    VITRINE_TRY(m_tables.database.each(
        u"SELECT t.value FROM record JOIN text_value AS t ON t.record = record.id WHERE record.uid = ?"
        " AND t.field IN ('label', 'name', 'title') AND t.place = 0 AND "_s + nameAdmitted(u"' || t.field || '"_s)
            + u" ORDER BY t.language = ? DESC, t.origin, t.language = 'en' DESC, t.language = 'fr' DESC LIMIT 1"_s,
        {value, language}, take));
    return label;
}

} // namespace vitrine
