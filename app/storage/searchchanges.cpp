// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchengine.h"

#include "storage/stores.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

// Keeping up with the change log: what changed since the image was made.
namespace vitrine {

namespace {

using Step = SearchEngine::Step;

Result<std::vector<Step>> stepsAfter(Database &database, qint64 id)
{
    std::vector<Step> steps;
    VITRINE_TRY(database.each(u"SELECT record_type, record_uid, max(CASE WHEN field = '' THEN before END) FROM change_log WHERE id > ?"
                              " GROUP BY record_type, record_uid ORDER BY min(id)"_s,
                              {id}, [&](const Row &r) {
                                  if (const auto type = enumFromName<RecordType>(r.text(0)))
                                      steps.push_back({*type, r.text(1), r.text(2)});
                              }));
    return steps;
}

/// The statement that answers the item rows which a record of this type stands in; its mark takes the uid.
QString dependents(RecordType type)
{
    switch (type) {
    case RecordType::Item: return u"SELECT id FROM record WHERE uid = ?"_s;
    case RecordType::Medium: return u"SELECT medium.item FROM record JOIN medium ON medium.id = record.id WHERE record.uid = ?"_s;
    case RecordType::Term: return u"SELECT l.item FROM record JOIN item_term AS l ON l.term = record.id WHERE record.uid = ?"_s;
    case RecordType::Place: return u"SELECT item.id FROM record JOIN item ON item.place = record.id WHERE record.uid = ?"_s;
    case RecordType::Agent:
        return u"SELECT m.item FROM record JOIN item_maker AS m ON m.agent = record.id WHERE record.uid = ?1"
               " UNION SELECT d.item FROM record JOIN item_depicted AS d ON d.agent = record.id WHERE record.uid = ?1"
               " UNION SELECT item.id FROM record JOIN item ON item.holder = record.id WHERE record.uid = ?1"_s;
    default: return {};
    }
}

} // namespace

quint32 SearchEngine::FacetNames::add(const QString &name)
{
    const auto known = index.constFind(name);
    if (known != index.cend())
        return *known;
    index.insert(name, quint32(names.size()));
    names += name;
    return quint32(names.size() - 1);
}

SearchEngine::FacetNames &SearchEngine::names(Facet facet)
{
    FacetNames &known = m_names[static_cast<size_t>(facet)];
    if (known.names.isEmpty()) {
        for (const QString &name : facet == Facet::Section && m_hang ? m_hang->sections : m_image->values(facet))
            (void)known.add(name);
    }
    return known;
}

void SearchEngine::forgetChanges()
{
    m_image.reset();
    m_seen = {};
    m_missing.forget();
}

Result<void> SearchEngine::refresh()
{
    const auto now = LogMark::of(m_tables.database);
    if (!now)
        return now.unexpected();
    if (m_image && *now == m_seen && isOfToday(m_tables.today()))
        return {};
    m_last.reset();
    if (!keepsImage(*now))
        VITRINE_TRY(renew(*now, false));
    return takeChanges(*now);
}

/// The image goes on to serve: what changed since is little and can be read after it.
bool SearchEngine::keepsImage(const LogMark &now)
{
    if (!m_image || now.id < m_seen.id || now.id - m_image->mark().id > SearchShelf::mostChanges(*m_image))
        return false;
    const auto known = LogMark::at(m_tables.database, m_seen.id);
    return known && *known == m_seen && m_image->spoken() == spokenLanguages(m_tables.database).value_or(m_image->spoken());
}

bool SearchEngine::answersAtOnce()
{
    constexpr int unnoticed = 300;
    const auto now = LogMark::of(m_tables.database);
    if (!now || (m_image && *now == m_seen))
        return true; // also where the catalogue cannot be read: the question itself says why
    bool mustBeNew = false;
    if (keepsImage(*now)) {
        const auto steps = stepsAfter(m_tables.database, m_seen.id);
        const auto rows = steps ? rowsOf(*steps) : steps.unexpected();
        mustBeNew = rows && rows->size() > SearchShelf::mostChanges(*m_image);
        if (!mustBeNew)
            return true;
    }
    if (m_shelf->holds(m_tables.database, plan(), *now, mustBeNew))
        return true;
    const auto isLarge = m_tables.database.scalar(u"SELECT EXISTS (SELECT 1 FROM item LIMIT 1 OFFSET ?)"_s, {unnoticed});
    return !isLarge || *isLarge == 0;
}

ImagePlan SearchEngine::plan() const
{
    ImagePlan plan;
    plan.audience = m_audience;
    plan.today = m_tables.today();
    plan.isStale = m_isStale;
    plan.languages = {u"fr"_s, u"en"_s, u"fa"_s};
    return plan;
}

Result<void> SearchEngine::renew(const LogMark &now, bool exactly)
{
    ImagePlan wish = plan();
    const auto spoken = spokenLanguages(m_tables.database);
    if (!spoken)
        return spoken.unexpected();
    wish.spoken = *spoken;
    wish.languages += *spoken;
    wish.languages.removeDuplicates();
    auto image = m_shelf->image(m_tables.database, wish, now, exactly);
    if (!image)
        return image.unexpected();
    m_image = std::move(*image);
    m_seen = m_image->mark();
    m_day = m_image->day();
    m_changed.clear();
    m_newOrdinals.clear();
    m_dead = {};
    m_living = {};
    m_livingItems = {};
    m_hang.reset();
    m_names = {};
    m_totals = {};
    m_labels.clear();
    m_valueWords.clear();
    m_missing.forget();
    m_living.addRange(0, m_image->size());
    std::vector<quint32> items;
    for (quint32 at = 0; at < m_image->size(); ++at) {
        if (m_image->isItem(at))
            items.push_back(at);
    }
    m_livingItems.addMany(items.size(), items.data());
    return {};
}

/// The rows of the items that these steps changed, themselves or through what they refer to.
Result<QSet<qint64>> SearchEngine::rowsOf(const std::vector<Step> &steps)
{
    QSet<qint64> rows;
    for (const Step &step : steps) {
        const QString sql = dependents(step.type);
        if (sql.isEmpty())
            continue;
        bool isThere = false;
        VITRINE_TRY(m_tables.database.each(sql, {step.uid}, [&](const Row &r) {
            rows.insert(r.integer(0));
            isThere = true;
        }));
        if (!isThere && step.type == RecordType::Item) {
            if (const auto row = m_image->rowOfUid(QUuid::fromString(step.uid)))
                rows.insert(*row);
            for (size_t i = 0; i < m_changed.size(); ++i) {
                if (m_changed[i].facts->size() == 1 && m_changed[i].facts->uidAt(0) == QUuid::fromString(step.uid))
                    rows.insert(m_changed[i].facts->rowAt(0));
            }
        }
        if (!isThere && step.type == RecordType::Medium) {
            const QString item = QJsonDocument::fromJson(step.before.toUtf8()).object().value(u"item"_s).toString();
            VITRINE_TRY(m_tables.database.each(dependents(RecordType::Item), {item}, [&](const Row &r) { rows.insert(r.integer(0)); }));
        }
    }
    return rows;
}

/// The rows of the items that come into view, or lose their media, between the day that was seen last and today.
Result<void> SearchEngine::addDue(const QString &today, QSet<qint64> &rows)
{
    if (isOfToday(today))
        return {};
    const auto [earlier, later] = std::minmax(m_day, today); // a clock may also be put back
    return m_tables.database.each(u"SELECT id FROM item WHERE embargo_until <> '' AND embargo_until > ?1 AND embargo_until <= ?2"
                                  " UNION SELECT id FROM item WHERE rights_until <> '' AND rights_until >= ?1 AND rights_until < ?2"_s,
                                  {earlier, later}, [&rows](const Row &r) { rows.insert(r.integer(0)); });
}

Result<void> SearchEngine::takeChanges(const LogMark &now)
{
    const QString today = m_tables.today();
    if (now == m_seen && isOfToday(today))
        return {};
    const auto steps = stepsAfter(m_tables.database, m_seen.id);
    if (!steps)
        return steps.unexpected();
    bool hangs = false;
    for (const Step &step : *steps) {
        hangs = hangs || step.type == RecordType::Section || step.type == RecordType::Exhibition;
        if (step.type != RecordType::Item && step.type != RecordType::Medium) {
            m_labels.clear();
            m_valueWords.clear();
        }
    }
    auto rows = rowsOf(*steps);
    if (!rows)
        return rows.unexpected();
    VITRINE_TRY(addDue(today, *rows));
    if (rows->size() > SearchShelf::mostChanges(*m_image)) {
        m_seen = now;
        return renew(now, true);
    }
    for (const qint64 row : *rows) {
        const bool isKnown = ordinalOf(row) != SearchImage::none;
        VITRINE_TRY(takeItem(row));
        if (!isKnown && !hangs) {
            const auto hung = m_tables.database.scalar(u"SELECT EXISTS (SELECT 1 FROM hang WHERE item = ?)"_s, {row});
            if (!hung)
                return hung.unexpected();
            hangs = *hung != 0;
        }
    }
    if (hangs)
        VITRINE_TRY(takeHang());
    m_seen = now;
    m_day = today;
    return {};
}

void SearchEngine::bury(qint64 row)
{
    const quint32 old = m_newOrdinals.contains(row) ? m_newOrdinals.take(row) : m_image->ordinalOf(row);
    if (old == SearchImage::none)
        return;
    m_dead.add(old);
    m_living.remove(old);
    m_livingItems.remove(old);
}

Result<void> SearchEngine::takeItem(qint64 row)
{
    ImagePlan plan;
    plan.audience = m_audience;
    plan.today = m_tables.today();
    plan.firstRow = plan.lastRow = row;
    plan.spoken = m_image->spoken();
    m_missing.itemChanged(row);
    auto facts = makeSearchImage(m_tables.database, plan);
    if (!facts)
        return facts.unexpected();
    const quint32 before = ordinalOf(row);
    quint32 root = m_image->ordinalOf(row);
    if (root == SearchImage::none && before != SearchImage::none)
        root = changed(before).root;
    bury(row);
    const auto ordinal = quint32(m_image->size() + m_changed.size());
    Changed item{std::move(*facts), {}, {}, root == SearchImage::none ? ordinal : root, {}};
    if (item.facts->size() == 0) {
        const quint32 inImage = m_image->ordinalOf(row); // gone, or not for this audience any more
        if (inImage != SearchImage::none)
            m_newOrdinals.insert(row, SearchImage::none);
        return {};
    }
    const int columns = 5 + (m_audience.upTo >= Access::Internal) + (m_audience.upTo >= Access::Restricted);
    VITRINE_TRY(m_tables.database.each(
        u"SELECT title, description, names, transcript, other, internal, restricted FROM search WHERE rowid = ?"_s, {row},
        [&](const Row &r) {
            for (int column = 0; column < columns; ++column)
                item.words[size_t(std::min(column, 4))] += foldedTokens(r.text(column));
        }));
    for (size_t i = 0; i < item.values.size(); ++i) {
        const auto facet = static_cast<Facet>(i);
        if (facet == Facet::Section)
            continue;
        const SearchImage::Column &column = item.facts->column(facet);
        for (const quint32 value : column.values) {
            if (value != SearchImage::none)
                item.values[i].push_back(names(facet).add(item.facts->values(facet).at(value)));
        }
    }
    m_newOrdinals.insert(row, ordinal);
    m_living.add(ordinal);
    if (item.facts->isItem(0))
        m_livingItems.add(ordinal);
    m_changed.push_back(std::move(item));
    return {};
}

Result<void> SearchEngine::takeHang()
{
    QHash<qint64, quint32> roots;
    for (const Changed &item : m_changed)
        roots.insert(item.facts->rowAt(0), item.root);
    const size_t count = m_image->size() + m_changed.size();
    const auto rankOf = m_image->ranks(ItemOrder::Number);
    auto hang = readHang(
        m_tables.database, plan(), count,
        [&](qint64 row) {
            if (ordinalOf(row) == SearchImage::none)
                return SearchImage::none;
            const auto root = roots.constFind(row);
            return root == roots.cend() ? m_image->ordinalOf(row) : *root;
        },
        [&](quint32 ordinal) { return ordinal < rankOf.size() ? rankOf[ordinal] : ordinal; });
    if (!hang)
        return hang.unexpected();
    m_hang = std::move(*hang);
    m_names[static_cast<size_t>(Facet::Section)] = {};
    m_totals[static_cast<size_t>(Facet::Section)].clear();
    return {};
}

quint32 SearchEngine::ordinalOf(qint64 row) const
{
    const auto known = m_newOrdinals.constFind(row);
    return known == m_newOrdinals.cend() ? m_image->ordinalOf(row) : *known;
}

qint64 SearchEngine::rowAt(quint32 ordinal) const
{
    return ordinal < m_image->size() ? m_image->rowAt(ordinal) : m_changed[ordinal - m_image->size()].facts->rowAt(0);
}

QUuid SearchEngine::uidAt(quint32 ordinal) const
{
    return ordinal < m_image->size() ? m_image->uidAt(ordinal) : m_changed[ordinal - m_image->size()].facts->uidAt(0);
}

} // namespace vitrine
