// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/itemtable.h"

#include "domain/languages.h"
#include "exchange/csvwriter.h"
#include "exchange/exportfile.h"
#include "exchange/textstates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct CsvExportWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CsvExport)
};

/// Fields that have a column in every full table, used or not.
const QStringList &standingFields()
{
    static const QStringList keys{u"number"_s, u"kind"_s, u"title"_s, u"date"_s};
    return keys;
}

bool isUsed(const Item &item, const ItemField &field)
{
    static const Item empty;
    return std::visit([&](auto member) { return item.*member != empty.*member; }, field.member);
}

size_t indexOf(const ItemField &field) { return size_t(&field - itemFields().data()); }

bool isDimensionWording(const ExtraField &extra) { return extra.name == "dimensions"_L1 && extra.language.isEmpty(); }
bool isImageWording(const ExtraField &extra) { return extra.name == "image"_L1 && extra.language.isEmpty(); }

QString fieldCell(const Column &column, const Item &item, ItemTexts &texts)
{
    const QStringList values = texts.values(item, *column.field, column.language);
    if (values.isEmpty() && column.field->key == "dimensions"_L1) {
        const auto wording = std::find_if(item.extra.begin(), item.extra.end(), isDimensionWording);
        return wording == item.extra.end() ? QString() : wording->value;
    }
    return splitsAtBar(*column.field) ? joinValues(values) : values.join(u'\n');
}

QString extraCell(const Column &column, const Item &item)
{
    int occurrence = column.occurrence;
    const QString name = column.role == ColumnRole::Image ? u"image"_s : column.name;
    for (const ExtraField &extra : item.extra) {
        if (extra.name == name && extra.language == column.language && occurrence-- == 0)
            return extra.value;
    }
    return {};
}

QString cell(const Column &column, const Item &item, ItemTexts &texts)
{
    switch (column.role) {
    case ColumnRole::Field: return fieldCell(column, item, texts);
    case ColumnRole::DateNotation: return item.date.notation();
    case ColumnRole::DateCalendar: return item.date.calendar == Calendar::Gregorian ? QString() : calendarKey(item.date.calendar);
    case ColumnRole::DateLanguage: return item.date.originalLanguage;
    case ColumnRole::Access: return enumName(item.access);
    case ColumnRole::Status: return enumName(item.status);
    case ColumnRole::Demonstration: return item.demonstration ? u"true"_s : QString();
    case ColumnRole::Image:
    case ColumnRole::Extra:
    case ColumnRole::Ignored: break;
    }
    return extraCell(column, item);
}

} // namespace

Result<void> ItemTable::open(int passes)
{
    m_passes = passes;
    auto ids = chosenItems(m_reader, m_options.query, m_options.only);
    if (!ids)
        return ids.unexpected();
    m_ids = std::move(*ids);
    m_languages = vitrine::languagesOf(m_reader);
    m_report.selected = static_cast<int>(m_ids.size());
    const auto chosen = chooseColumns();
    m_notesMedia = true;
    for (const ItemField &field : itemFields()) {
        const auto here = [&](const Column &column) { return column.field == &field; };
        m_hasColumn.push_back(std::any_of(m_columns.begin(), m_columns.end(), here));
    }
    return chosen;
}

QStringList ItemTable::cells(const std::vector<Column> &columns, const Item &item, ItemTexts &texts) const
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(columns.size()));
    for (const Column &column : columns)
        cells += cell(column, item, texts);
    return cells;
}

Result<void> ItemTable::forEachItem(const std::function<Result<void>(const Item &)> &visit)
{
    const auto total = static_cast<qint64>(m_ids.size());
    for (size_t at = 0; at < m_ids.size(); at += exportSlice) {
        if (m_job.stopped())
            return exportStopped();
        const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(at);
        const auto last = m_ids.begin() + static_cast<std::ptrdiff_t>(std::min(at + exportSlice, m_ids.size()));
        auto oneState = m_reader.oneState();
        const std::vector<ItemId> slice(first, last);
        const auto items = m_reader.items(slice);
        if (!items)
            return items.unexpected();
        if (m_notesMedia) {
            auto withMedia = m_reader.withMedia(slice);
            if (!withMedia)
                return withMedia.unexpected();
            m_withMedia = std::move(*withMedia);
        }
        oneState.reset(); // what is written may take its time, and nobody who edits shall wait for it
        for (const Item &item : *items) {
            if (const auto visited = visit(item); !visited)
                return visited;
        }
        m_job.report(m_pass * total + static_cast<qint64>(at), m_passes * total);
    }
    ++m_pass;
    return {};
}

void ItemTable::noteUsage(const Item &item)
{
    for (size_t i = 0; i < itemFields().size(); ++i) {
        const ItemField &field = itemFields()[i];
        if (!isUsed(item, field))
            continue;
        m_usage.fields[i] = true;
        if (!field.isText())
            continue;
        for (const TextValue &value : (item.*std::get<MultiText Item::*>(field.member)).values()) {
            if (!m_usage.languages[i].contains(value.language))
                m_usage.languages[i] += value.language;
        }
    }
    m_usage.dateValues |= item.date.isKnown();
    m_usage.dateCalendars |= item.date.calendar != Calendar::Gregorian;
    m_usage.dateLanguages |= !item.date.originalLanguage.isEmpty();
    m_usage.demonstrations |= item.demonstration;
    if (!m_usage.newest.isValid() || item.updated > m_usage.newest)
        m_usage.newest = item.updated;
    if (item.extra.empty())
        return;
    std::map<std::pair<QString, QString>, int> own;
    for (const ExtraField &extra : item.extra)
        ++own[{extra.name, extra.language}];
    for (const auto &[name, count] : own)
        m_usage.extras[name] = std::max(m_usage.extras[name], count);
    if (own.contains({u"dimensions"_s, {}}))
        m_usage.fields[indexOf(*itemField(u"dimensions"))] = true;
}

Result<void> ItemTable::chooseColumns()
{
    const auto counted = forEachItem([&](const Item &item) -> Result<void> {
        noteUsage(item);
        return {};
    });
    if (!counted)
        return counted;
    if (m_options.fields.isEmpty())
        addAllUsed();
    for (const QString &name : m_options.fields) {
        if (const auto added = addNamed(name); !added)
            return added;
    }
    const auto isBadge = [](const Column &column) { return column.role == ColumnRole::Demonstration; };
    if (m_usage.demonstrations && std::none_of(m_columns.begin(), m_columns.end(), isBadge))
        m_columns.push_back({ColumnRole::Demonstration, nullptr, {}, {}}); // nobody leaves the badge out
    return {};
}

QStringList ItemTable::languagesOf(const ItemField &field) const
{
    if (!m_options.languages.isEmpty())
        return m_options.languages;
    const QStringList &known = m_usage.languages[indexOf(field)];
    std::set<QString> used(known.begin(), known.end());
    const bool all = field.key == "title"_L1 || used.empty();
    QStringList languages;
    for (const QString &language : m_languages) {
        if (all || used.contains(language))
            languages += language;
        used.erase(language);
    }
    for (const QString &language : used)
        languages += language;
    return languages;
}

void ItemTable::addField(const ItemField &field)
{
    if (!field.isText()) {
        m_columns.push_back({ColumnRole::Field, &field, field.key, {}});
        return;
    }
    for (const QString &language : languagesOf(field))
        m_columns.push_back({ColumnRole::Field, &field, field.key, language});
}

void ItemTable::addAllUsed()
{
    for (const ItemField &field : itemFields()) {
        if (!field.tabular || !(m_usage.fields[indexOf(field)] || standingFields().contains(field.key)))
            continue;
        addField(field);
        if (field.key == "date"_L1)
            addDate();
    }
    m_columns.push_back({ColumnRole::Access, nullptr, {}, {}});
    m_columns.push_back({ColumnRole::Status, nullptr, {}, {}});
    if (m_usage.demonstrations)
        m_columns.push_back({ColumnRole::Demonstration, nullptr, {}, {}});
    addExtras();
}

void ItemTable::addDate()
{
    if (m_usage.dateValues || m_usage.fields[indexOf(*itemField(u"date"))])
        m_columns.push_back({ColumnRole::DateNotation, nullptr, {}, {}});
    if (m_usage.dateCalendars)
        m_columns.push_back({ColumnRole::DateCalendar, nullptr, {}, {}});
    if (m_usage.dateLanguages)
        m_columns.push_back({ColumnRole::DateLanguage, nullptr, {}, {}});
}

void ItemTable::addExtras(const QString &only)
{
    for (const auto &[extra, count] : m_usage.extras) {
        const ExtraField like{extra.first, extra.second, {}};
        if ((!only.isEmpty() && extra.first != only) || (only.isEmpty() && isDimensionWording(like)))
            continue;
        for (int i = 0; i < count; ++i) {
            const ColumnRole role = isImageWording(like) && i == 0 ? ColumnRole::Image : ColumnRole::Extra;
            m_columns.push_back({role, nullptr, extra.first, extra.second, i});
        }
    }
}

Result<void> ItemTable::addNamed(const QString &name)
{
    const Column column = understoodHeaders({name}).columns.front();
    if (column.role == ColumnRole::Field && column.language.isEmpty()) {
        addField(*column.field);
        return {};
    }
    const size_t before = m_columns.size();
    if (column.role == ColumnRole::Extra)
        addExtras(column.name);
    else
        m_columns.push_back(column);
    if (m_columns.size() > before)
        return {};
    return fail(ErrorKind::Invalid, CsvExportWords::tr("There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.").arg(name));
}

void ItemTable::noteWritten(const Item &item)
{
    m_report.entry = item.number;
    ++m_report.written;
    if (item.title.isEmpty())
        m_report.lack(u"title"_s, item.number);
    for (size_t i = 0; i < itemFields().size(); ++i) {
        if (!m_hasColumn[i] && isUsed(item, itemFields()[i]))
            m_report.lose(itemFields()[i].key);
    }
    for (const QString &language : languagesLeftOut(item))
        m_report.lose(u"texts@"_s + language);
    noteNames(item);
    if (tellsOfItsTexts(item, m_languages.value(0), [this](const ItemField &field, const QString &language) { return hasColumn(field, language); }))
        m_report.lose(u"texts.state"_s);
    if (hasColumn(u"makers"))
        noteMakers(item);
    if (!item.citations.empty())
        m_report.lose(u"citations"_s);
    if (std::any_of(item.fieldAccess.begin(), item.fieldAccess.end(), [this](const auto &own) { return hasColumn(own.first); }))
        m_report.lose(u"fieldAccess"_s);
    if (!item.absences.empty())
        m_report.lose(u"absences"_s);
    if (m_withMedia.contains(item.id))
        m_report.lose(u"media"_s);
}

namespace {

/// The records that one kind of member points to by name.
struct PointedTo {
    const Item &item;

    std::vector<std::pair<RecordType, QUuid>> operator()(std::vector<TermId> Item::*m) const { return listed(RecordType::Term, item.*m); }
    std::vector<std::pair<RecordType, QUuid>> operator()(std::vector<AgentId> Item::*m) const { return listed(RecordType::Agent, item.*m); }
    std::vector<std::pair<RecordType, QUuid>> operator()(AgentId Item::*m) const { return {{RecordType::Agent, (item.*m).uuid()}}; }
    std::vector<std::pair<RecordType, QUuid>> operator()(PlaceId Item::*m) const { return {{RecordType::Place, (item.*m).uuid()}}; }
    std::vector<std::pair<RecordType, QUuid>> operator()(std::vector<Attribution> Item::*m) const
    {
        std::vector<std::pair<RecordType, QUuid>> all;
        for (const Attribution &maker : item.*m)
            all.emplace_back(RecordType::Agent, maker.agent.uuid());
        return all;
    }
    template<class Other>
    std::vector<std::pair<RecordType, QUuid>> operator()(Other) const
    {
        return {};
    }

private:
    template<class Id>
    static std::vector<std::pair<RecordType, QUuid>> listed(RecordType type, const std::vector<Id> &ids)
    {
        std::vector<std::pair<RecordType, QUuid>> all;
        for (const Id &id : ids)
            all.emplace_back(type, id.uuid());
        return all;
    }
};

} // namespace

/// How sure and in which role: a cell has the name alone.
void ItemTable::noteMakers(const Item &item)
{
    const auto detailed = [](const Attribution &maker) { return maker.kind == MakerKind::Attributed || !maker.qualifier.isEmpty(); };
    const auto hasRole = [](const Attribution &maker) { return !maker.role.isEmpty(); };
    if (std::any_of(item.makers.begin(), item.makers.end(), detailed))
        m_report.lose(u"makers.qualifier"_s);
    if (std::any_of(item.makers.begin(), item.makers.end(), hasRole))
        m_report.lose(u"makers.role"_s);
}

bool ItemTable::hasColumn(QStringView field) const
{
    if (const ItemField *known = itemField(field))
        return m_hasColumn[indexOf(*known)];
    const auto isExtra = [](const Column &column) { return column.role == ColumnRole::Extra || column.role == ColumnRole::Image; };
    return field == u"extra" && std::any_of(m_columns.begin(), m_columns.end(), isExtra);
}

bool ItemTable::hasColumn(const ItemField &field, const QString &language) const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &column) { return column.field == &field && column.language == language; });
}

/// A cell is one name: not its other languages, nor that it names an organisation.
void ItemTable::noteNames(const Item &item)
{
    for (size_t i = 0; i < itemFields().size(); ++i) {
        if (!m_hasColumn[i])
            continue;
        NamedAs all;
        for (const auto &[type, id] : std::visit(PointedTo{item}, itemFields()[i].member)) {
            const NamedAs one = namedAs(type, id);
            all = {all.inSeveralLanguages || one.inSeveralLanguages, all.isNoPerson || one.isNoPerson};
        }
        if (all.inSeveralLanguages)
            m_report.lose(itemFields()[i].key + u".languages"_s);
        if (all.isNoPerson)
            m_report.lose(itemFields()[i].key + u".kind"_s);
    }
}

ItemTable::NamedAs ItemTable::namedAs(RecordType type, const QUuid &id)
{
    if (id.isNull())
        return {};
    if (const auto known = m_namedAs.constFind(id); known != m_namedAs.cend())
        return *known;
    NamedAs as;
    if (const auto agent = type == RecordType::Agent ? m_reader.agent(AgentId(id)) : Result<Agent>(fail(ErrorKind::Missing, {})))
        as = {agent->names.size() > 1, agent->kind != AgentKind::Person};
    if (const auto term = type == RecordType::Term ? m_reader.term(TermId(id)) : Result<Term>(fail(ErrorKind::Missing, {})))
        as.inSeveralLanguages = term->label.values().size() > 1;
    if (const auto place = type == RecordType::Place ? m_reader.place(PlaceId(id)) : Result<Place>(fail(ErrorKind::Missing, {})))
        as.inSeveralLanguages = place->name.values().size() > 1;
    m_namedAs.insert(id, as);
    return as;
}

/// Of the fields that are written; one that is not is named itself.
std::set<QString> ItemTable::languagesLeftOut(const Item &item) const
{
    std::set<QString> languages;
    for (size_t i = 0; i < itemFields().size(); ++i) {
        const ItemField &field = itemFields()[i];
        if (!field.isText() || !m_hasColumn[i])
            continue;
        for (const QString &language : (item.*std::get<MultiText Item::*>(field.member)).languages()) {
            if (!hasColumn(field, language))
                languages.insert(language);
        }
    }
    return languages;
}

} // namespace vitrine
