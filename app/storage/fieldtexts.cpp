// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fieldtexts.h"

#include "domain/itemtexts.h"
#include "domain/names.h"
#include "storage/admitted.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longest = 64; ///< of a text in characters: no less than sortedPart() takes

/// Where names are read whole: an item alone needs only its own.
bool isOne(const RowRange &rows) { return rows.first == rows.last; }

QString columnOf(const QString &key)
{
    static const QHash<QString, QString> others{{u"rightsUri"_s, u"rights_uri"_s}, {u"rightsUntil"_s, u"rights_until"_s}, {u"embargoUntil"_s, u"embargo_until"_s}, {u"donorRemarks"_s, u"donor_remarks"_s}, {u"exactPlace"_s, u"exact_place"_s}};
    return others.value(key, key);
}

} // namespace

/// The texts of one item after another, put together.
class FieldTexts::Gathering final {
public:
    Gathering(const FieldTexts &texts, const Take &take) : m_texts(texts), m_take(take) {}
    ~Gathering() { give(); }

    void add(qint64 row, const QString &text)
    {
        if (row != m_row)
            give();
        m_row = row;
        if (!m_text.isEmpty() && !text.isEmpty())
            m_text += u", "_s;
        m_text += text;
    }

private:
    void give()
    {
        const Access access = m_texts.m_exceptions.isEmpty() ? m_texts.m_field.access : m_texts.m_exceptions.value(m_row, m_texts.m_field.access);
        if (!m_text.isEmpty() && access <= m_texts.m_audience.upTo)
            m_take(m_row, m_text);
        m_text.clear();
    }

    const FieldTexts &m_texts;
    const Take &m_take;
    qint64 m_row = 0;
    QString m_text;
};

/// Turns each kind of member into the statement that reads its texts.
struct FieldTextReader {
    FieldTexts &texts;
    const RowRange &rows;
    const FieldTexts::Take &take;

    [[nodiscard]] QString admitted(const QString &alias) const { return admittedSql(alias, texts.m_audience, texts.m_tables.today()); }
    [[nodiscard]] QString key() const { return u'\'' + texts.m_field.key + u'\''; }

    Result<void> own(const QString &column) const
    {
        return texts.texts(u"SELECT id, "_s + column + u" FROM item WHERE id BETWEEN ?1 AND ?2 AND "_s + column + u" <> '' ORDER BY id"_s, rows, take);
    }
    /// The numbers of other items, by a join that has the item as its first column.
    Result<void> numbers(const QString &from, const QString &owner, const QString &order) const
    {
        return texts.texts(u"SELECT "_s + owner + u", p.number FROM "_s + from + u" JOIN record AS r ON r.id = p.id WHERE "_s + owner
                               + u" BETWEEN ?1 AND ?2 AND "_s + admitted(u"r"_s) + u" AND " + mayReadSql(u"p.id"_s, u"'number'"_s, texts.m_audience)
                               + u" ORDER BY "_s + order,
                           rows, take);
    }
    Result<void> link(RecordType type, const QString &column) const
    {
        return texts.links(type, u"SELECT id, "_s + column + u" FROM item WHERE id BETWEEN ?1 AND ?2 AND "_s + column + u" IS NOT NULL ORDER BY id"_s, rows, take);
    }

    Result<void> operator()(QString Item::*) const { return own(texts.m_field.key == "number"_L1 ? u"number_key"_s : columnOf(texts.m_field.key)); }
    Result<void> operator()(MultiText Item::*) const
    {
        // In the order of the primary key: to name the language as well would have SQLite sort once more.
        return texts.languages(u"SELECT record, 0, language, origin, value FROM text_value WHERE record BETWEEN ?1 AND ?2 AND field = "_s + key()
                                   + u" AND place = 0 ORDER BY record"_s,
                               rows, take);
    }
    Result<void> operator()(std::optional<ItemKind> Item::*) const
    {
        QString cases;
        for (size_t kind = 0; kind < EnumNames<ItemKind>::names.size(); ++kind)
            cases += u" WHEN '"_s + enumName(static_cast<ItemKind>(kind)) + u"' THEN "_s + QString::number(kind);
        return own(u"CASE kind"_s + cases + u" END"_s);
    }
    Result<void> operator()(Level Item::*) const { return own(u"level"_s); }
    Result<void> operator()(ItemId Item::*) const { return numbers(u"item JOIN item AS p ON p.id = item.parent"_s, u"item.id"_s, u"item.id"_s); }
    Result<void> operator()(UncertainDate Item::*) const { return {}; } // ItemOrder::Date
    Result<void> operator()(PlaceId Item::*) const { return link(RecordType::Place, u"place"_s); }
    Result<void> operator()(QStringList Item::*) const
    {
        return texts.texts(u"SELECT item, value FROM item_word WHERE item BETWEEN ?1 AND ?2 AND field = "_s + key() + u" ORDER BY item, position"_s, rows, take);
    }
    Result<void> operator()(std::vector<TermId> Item::*) const
    {
        return texts.links(RecordType::Term,
                           u"SELECT item, term FROM item_term WHERE item BETWEEN ?1 AND ?2 AND field = "_s + key() + u" ORDER BY item, position"_s, rows, take);
    }
    Result<void> operator()(std::vector<Dimension> Item::*) const
    {
        return texts.texts(u"SELECT item, trim(what || ' ' || value || ' ' || unit) FROM dimension WHERE item BETWEEN ?1 AND ?2 ORDER BY item, position"_s, rows, take);
    }
    /// Makers without a name stand with the items that have none.
    Result<void> operator()(std::vector<Attribution> Item::*) const
    {
        return texts.links(RecordType::Agent,
                           u"SELECT item, agent FROM item_maker WHERE item BETWEEN ?1 AND ?2 AND agent IS NOT NULL ORDER BY item, position"_s, rows, take);
    }
    Result<void> operator()(std::vector<ProvenanceStep> Item::*) const
    {
        return texts.languages(u"SELECT t.record, t.place, t.language, t.origin, t.value FROM text_value AS t JOIN provenance_step AS s"
                               " ON s.item = t.record AND s.position = t.place LEFT JOIN record AS a ON a.id = s.agent"
                               " WHERE t.record BETWEEN ?1 AND ?2 AND t.field = 'provenance' AND (s.agent IS NULL OR ("_s
                                   + admitted(u"a"_s) + u")) ORDER BY t.record, t.place, t.language"_s,
                               rows, take);
    }
    Result<void> operator()(AgentId Item::*) const { return link(RecordType::Agent, u"holder"_s); }
    Result<void> operator()(std::vector<Relation> Item::*) const
    {
        return numbers(u"relation AS l JOIN item AS p ON p.id = l.other"_s, u"l.item"_s, u"l.item, l.position"_s);
    }
    Result<void> operator()(std::vector<AgentId> Item::*) const
    {
        return texts.links(RecordType::Agent, u"SELECT item, agent FROM item_depicted WHERE item BETWEEN ?1 AND ?2 ORDER BY item, position"_s, rows, take);
    }
};

/// What every record has, and what stands with an item. Numbers are put in order as numbers.
QString FieldTexts::recordSql() const
{
    if (m_field.key == "access"_L1 || m_field.key == "status"_L1 || m_field.key == "created"_L1)
        return u"SELECT id, CAST("_s + m_field.key + u" AS TEXT) FROM record WHERE id BETWEEN ?1 AND ?2 AND type = 'item' ORDER BY id"_s;
    const QString seen = admittedSql(u"r"_s, m_audience, m_tables.today());
    if (m_field.key == "citations"_L1)
        return u"SELECT c.record, CAST(count(*) AS TEXT) FROM citation AS c JOIN record AS r ON r.id = c.source WHERE c.record BETWEEN ?1 AND ?2 AND "_s + seen
               + u" GROUP BY c.record ORDER BY c.record"_s;
    const QString media = u" FROM medium AS m JOIN record AS r ON r.id = m.id WHERE m.item BETWEEN ?1 AND ?2 AND "_s + seen + u" GROUP BY m.item ORDER BY m.item"_s;
    if (m_field.key == "media"_L1)
        return u"SELECT m.item, CAST(count(*) AS TEXT)"_s + media;
    return m_field.key == "sha256"_L1 ? u"SELECT m.item, m.sha256, min(m.position)"_s + media : QString(); // SQLite takes the row of the minimum
}

Result<void> FieldTexts::read(const RowRange &rows, const Take &take)
{
    VITRINE_TRY(readExceptions(rows));
    if (const QString sql = recordSql(); !sql.isEmpty())
        return texts(sql, rows, take);
    return std::visit(FieldTextReader{*this, rows, take}, m_field.member);
}

Result<void> FieldTexts::readExceptions(const RowRange &rows)
{
    m_exceptions.clear();
    return m_database.each(u"SELECT record, access FROM field_access WHERE record BETWEEN ?1 AND ?2 AND field = ?3"_s, {rows.first, rows.last, m_field.key},
                           [&](const Row &r) { m_exceptions.insert(r.integer(0), static_cast<Access>(r.number(1))); });
}

Result<void> FieldTexts::texts(const QString &sql, const RowRange &rows, const Take &take)
{
    Gathering gathering(*this, take);
    return m_database.each(sql, {rows.first, rows.last}, [&](const Row &r) { gathering.add(r.integer(0), r.text(1)); });
}

Result<void> FieldTexts::links(RecordType type, const QString &sql, const RowRange &rows, const Take &take)
{
    if (!m_knowsNames || isOne(rows))
        VITRINE_TRY(readNames(type, sql, rows));
    Gathering gathering(*this, take);
    return m_database.each(sql, {rows.first, rows.last}, [&](const Row &r) {
        if (const auto name = m_names.constFind(r.integer(1)); name != m_names.cend())
            gathering.add(r.integer(0), *name);
    });
}

/// Of each item the text in the first place that is shown at all which is nearest to what is shown, as MultiText::shown() chooses.
/// Of a million items three million texts pass here: SQLite only hands them over, and of most no more than the language is read.
Result<void> FieldTexts::languages(const QString &sql, const RowRange &rows, const Take &take)
{
    constexpr qsizetype enough = 4 * longest; // no character has more bytes
    Gathering gathering(*this, take);
    const QByteArray wanted = m_language.toUtf8();
    const auto nearness = [&](QByteArrayView language, int origin) {
        return language == wanted ? 6 : origin == static_cast<int>(TextOrigin::Original) ? 5 : language == "en" ? 4 : language == "fr" ? 3 : language == "fa" ? 2 : 1;
    };
    QString text;
    qint64 owner = 0;
    int place = 0;
    int nearest = 0;
    VITRINE_TRY(m_database.each(sql, {rows.first, rows.last}, [&](const Row &r) {
        const qint64 row = r.integer(0);
        if (row != owner) {
            gathering.add(owner, text);
            owner = row;
            place = r.number(1);
            nearest = 0;
        }
        const int near = r.number(1) == place ? nearness(r.utf8(2), r.number(3)) : 0;
        if (near <= nearest)
            return;
        nearest = near;
        const QByteArrayView value = r.utf8(4);
        text = QString::fromUtf8(value.first(std::min(value.size(), enough)));
    }));
    gathering.add(owner, text);
    return {};
}

/// The names of all records of a type, or of those that one item names.
Result<void> FieldTexts::readNames(RecordType type, const QString &targets, const RowRange &rows)
{
    m_names.clear();
    m_knowsNames = !isOne(rows);
    const QString only = m_knowsNames ? u"?1 <= ?2"_s : u"record.id IN (SELECT column2 FROM (SELECT 0 AS column1, 0 AS column2 WHERE 0 UNION ALL SELECT * FROM ("_s + targets + u")))"_s;
    if (type == RecordType::Agent)
        return readAgents(only, rows);
    MultiText text;
    qint64 owner = 0;
    const auto give = [&] {
        if (const TextValue *shown = text.shown(m_language))
            m_names.insert(owner, shown->text);
        text = {};
    };
    VITRINE_TRY(m_database.each(
        u"SELECT record.id, t.language, t.value, t.origin FROM record JOIN text_value AS t ON t.record = record.id AND t.place = 0 AND t.field = ?3"
        " WHERE record.type = ?4 AND "_s + admittedSql(u"record"_s, m_audience, m_tables.today()) + u" AND " + mayReadSql(u"record.id"_s, u"?3"_s, m_audience) + u" AND "_s + only
            + u" ORDER BY record.id"_s,
        {rows.first, rows.last, type == RecordType::Place ? u"name"_s : u"label"_s, enumName(type)}, [&](const Row &r) {
            if (r.integer(0) != owner)
                give();
            owner = r.integer(0);
            text.set({r.text(1), r.text(2), static_cast<TextOrigin>(r.number(3)), TextState::Draft});
        }));
    give();
    return {};
}

Result<void> FieldTexts::readAgents(const QString &only, const RowRange &rows)
{
    Agent agent;
    qint64 owner = 0;
    const auto give = [&] {
        if (!agent.names.empty())
            m_names.insert(owner, displayName(agent, m_language));
        agent.names.clear();
    };
    VITRINE_TRY(m_database.each(
        u"SELECT record.id, n.text, n.language, n.kind, n.origin FROM record JOIN name_form AS n ON n.agent = record.id WHERE "_s
            + admittedSql(u"record"_s, m_audience, m_tables.today()) + u" AND " + mayReadSql(u"record.id"_s, u"'names'"_s, m_audience) + u" AND "_s + only
            + u" ORDER BY record.id, n.position"_s,
        {rows.first, rows.last}, [&](const Row &r) {
            if (r.integer(0) != owner)
                give();
            owner = r.integer(0);
            NameForm name;
            name.text = r.text(1);
            name.language = r.text(2);
            name.kind = enumFromName<NameKind>(r.text(3)).value_or(NameKind::Preferred);
            name.origin = static_cast<TextOrigin>(r.number(4));
            agent.names.push_back(std::move(name));
        }));
    give();
    return {};
}

} // namespace vitrine
