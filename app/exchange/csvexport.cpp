// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvexport.h"

#include "domain/itemtexts.h"
#include "exchange/csvcolumns.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr size_t batchSize = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CsvExport)
};

/// What is used in the selected items: the columns follow from it.
struct Usage {
    std::set<QString> fields; ///< field keys with a value somewhere
    std::map<QString, std::set<QString>> languages; ///< by field key
    std::map<std::pair<QString, QString>, int> extras; ///< name and language: most in one item
    bool dateValues = false;
    bool dateCalendars = false;
    bool dateLanguages = false;
    bool demonstrations = false;
};

/// Fields that have a column in every full table, used or not.
const QStringList &standingFields()
{
    static const QStringList keys{u"number"_s, u"kind"_s, u"title"_s, u"date"_s};
    return keys;
}

bool isDimensionWording(const ExtraField &extra) { return extra.name == "dimensions"_L1 && extra.language.isEmpty(); }
bool isImageWording(const ExtraField &extra) { return extra.name == "image"_L1 && extra.language.isEmpty(); }

void note(Usage &usage, const Item &item)
{
    static const Item empty;
    for (const ItemField &field : itemFields()) {
        const bool used = std::visit([&](auto member) { return item.*member != empty.*member; }, field.member);
        if (!used)
            continue;
        usage.fields.insert(field.key);
        if (field.isText()) {
            for (const QString &language : (item.*std::get<MultiText Item::*>(field.member)).languages())
                usage.languages[field.key].insert(language);
        }
    }
    usage.dateValues |= item.date.isKnown();
    usage.dateCalendars |= item.date.calendar != Calendar::Gregorian;
    usage.dateLanguages |= !item.date.originalLanguage.isEmpty();
    usage.demonstrations |= item.demonstration;
    std::map<std::pair<QString, QString>, int> own;
    for (const ExtraField &extra : item.extra)
        ++own[{extra.name, extra.language}];
    for (const auto &[name, count] : own)
        usage.extras[name] = std::max(usage.extras[name], count);
    if (own.contains({u"dimensions"_s, {}}))
        usage.fields.insert(u"dimensions"_s);
}

class CsvExport final {
public:
    CsvExport(QIODevice &device, const Reader &reader, const CsvExportOptions &options, const ExchangeJob &job)
        : m_reader(reader), m_options(options), m_job(job), m_writer(device, options.style)
    {
    }

    Result<LossReport> run();

private:
    template<class Visit>
    Result<void> forEachItem(qint64 pass, Visit visit);
    [[nodiscard]] Result<void> chooseColumns();
    void addField(const ItemField &field);
    void addAllUsed();
    void addExtras(const QString &only = {});
    [[nodiscard]] Result<void> addNamed(const QString &name);
    [[nodiscard]] QStringList languagesOf(const ItemField &field) const;
    [[nodiscard]] QString cell(const Column &column, const Item &item);
    [[nodiscard]] QString fieldCell(const Column &column, const Item &item);
    void noteLosses(const Item &item);

    const Reader &m_reader;
    const CsvExportOptions &m_options;
    const ExchangeJob &m_job;
    CsvWriter m_writer;
    std::optional<ItemTexts> m_texts;
    bool m_hasMedia = false;
    std::vector<ItemId> m_ids;
    QStringList m_languages;
    Usage m_usage;
    std::vector<Column> m_columns;
    LossReport m_report;
};

Result<LossReport> CsvExport::run()
{
    auto ids = m_reader.itemIds(m_options.query);
    const auto info = m_reader.info();
    if (!ids)
        return ids.unexpected();
    if (!info)
        return info.unexpected();
    m_ids = std::move(*ids);
    m_languages = info->languages;
    m_texts.emplace(m_reader, m_languages.value(0));
    const auto media = info->records.find(u"medium"_s);
    m_hasMedia = media != info->records.end() && media->second > 0;
    m_report.selected = static_cast<int>(m_ids.size());
    if (const auto chosen = chooseColumns(); !chosen)
        return chosen.unexpected();
    QStringList cells;
    for (const Column &column : m_columns)
        cells += headerOf(column);
    if (const auto written = m_writer.writeRow(cells); !written)
        return written.unexpected();
    const auto rows = forEachItem(1, [&](const Item &item) -> Result<void> {
        cells.clear();
        for (const Column &column : m_columns)
            cells += cell(column, item);
        noteLosses(item);
        ++m_report.written;
        return m_writer.writeRow(cells);
    });
    if (!rows)
        return rows.unexpected();
    return m_report;
}

template<class Visit>
Result<void> CsvExport::forEachItem(qint64 pass, Visit visit)
{
    const auto total = static_cast<qint64>(m_ids.size());
    for (size_t at = 0; at < m_ids.size(); at += batchSize) {
        if (m_job.stopped())
            return fail(ErrorKind::Cancelled, Words::tr("The export was stopped; no file was left behind."));
        const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(at);
        const auto last = m_ids.begin() + static_cast<std::ptrdiff_t>(std::min(at + batchSize, m_ids.size()));
        const auto items = m_reader.items(std::vector<ItemId>(first, last));
        if (!items)
            return items.unexpected();
        for (const Item &item : *items) {
            if (const auto visited = visit(item); !visited)
                return visited;
        }
        m_job.report(pass * total + static_cast<qint64>(at), 2 * total);
    }
    return {};
}

Result<void> CsvExport::chooseColumns()
{
    const auto counted = forEachItem(0, [&](const Item &item) -> Result<void> {
        note(m_usage, item);
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
    return {};
}

QStringList CsvExport::languagesOf(const ItemField &field) const
{
    if (!m_options.languages.isEmpty())
        return m_options.languages;
    const auto found = m_usage.languages.find(field.key);
    std::set<QString> used = found == m_usage.languages.end() ? std::set<QString>() : found->second;
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

void CsvExport::addField(const ItemField &field)
{
    if (!field.isText()) {
        m_columns.push_back({ColumnRole::Field, &field, field.key, {}});
        return;
    }
    for (const QString &language : languagesOf(field))
        m_columns.push_back({ColumnRole::Field, &field, field.key, language});
}

void CsvExport::addAllUsed()
{
    for (const ItemField &field : itemFields()) {
        if (!field.tabular || !(m_usage.fields.contains(field.key) || standingFields().contains(field.key)))
            continue;
        addField(field);
        if (field.key != "date"_L1)
            continue;
        if (m_usage.dateValues || m_usage.fields.contains(u"date"_s))
            m_columns.push_back({ColumnRole::DateNotation, nullptr, {}, {}});
        if (m_usage.dateCalendars)
            m_columns.push_back({ColumnRole::DateCalendar, nullptr, {}, {}});
        if (m_usage.dateLanguages)
            m_columns.push_back({ColumnRole::DateLanguage, nullptr, {}, {}});
    }
    m_columns.push_back({ColumnRole::Access, nullptr, {}, {}});
    m_columns.push_back({ColumnRole::Status, nullptr, {}, {}});
    if (m_usage.demonstrations)
        m_columns.push_back({ColumnRole::Demonstration, nullptr, {}, {}});
    addExtras();
}

void CsvExport::addExtras(const QString &only)
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

Result<void> CsvExport::addNamed(const QString &name)
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
    return fail(ErrorKind::Invalid, Words::tr("There is no field “%1”. Nothing was written; “vitrinectl export --help” lists the fields.").arg(name));
}

QString CsvExport::cell(const Column &column, const Item &item)
{
    switch (column.role) {
    case ColumnRole::Field: return fieldCell(column, item);
    case ColumnRole::DateNotation: return item.date.notation();
    case ColumnRole::DateCalendar: return item.date.calendar == Calendar::Gregorian ? QString() : calendarKey(item.date.calendar);
    case ColumnRole::DateLanguage: return item.date.originalLanguage;
    case ColumnRole::Access: return enumName(item.access);
    case ColumnRole::Status: return enumName(item.status);
    case ColumnRole::Demonstration: return item.demonstration ? u"true"_s : QString();
    case ColumnRole::Image:
    case ColumnRole::Extra: break;
    }
    int occurrence = column.occurrence;
    const QString name = column.role == ColumnRole::Image ? u"image"_s : column.name;
    for (const ExtraField &extra : item.extra) {
        if (extra.name == name && extra.language == column.language && occurrence-- == 0)
            return extra.value;
    }
    return {};
}

QString CsvExport::fieldCell(const Column &column, const Item &item)
{
    const QStringList values = m_texts->values(item, *column.field, column.language);
    if (values.isEmpty() && column.field->key == "dimensions"_L1) {
        const auto wording = std::find_if(item.extra.begin(), item.extra.end(), isDimensionWording);
        return wording == item.extra.end() ? QString() : wording->value;
    }
    return splitsAtBar(*column.field) ? joinValues(values) : values.join(u'\n');
}

void CsvExport::noteLosses(const Item &item)
{
    for (const ItemField &field : itemFields()) {
        static const Item empty;
        const bool used = std::visit([&](auto member) { return item.*member != empty.*member; }, field.member);
        const auto here = [&](const Column &column) { return column.field == &field; };
        if (used && std::none_of(m_columns.begin(), m_columns.end(), here))
            m_report.lose(field.key);
    }
    const auto detailed = [](const Attribution &maker) {
        return maker.kind == MakerKind::Attributed || !maker.role.isEmpty() || !maker.qualifier.isEmpty();
    };
    if (std::any_of(item.makers.begin(), item.makers.end(), detailed))
        m_report.lose(u"makers.qualifier"_s);
    if (!item.citations.empty())
        m_report.lose(u"citations"_s);
    if (!item.fieldAccess.empty())
        m_report.lose(u"fieldAccess"_s);
    if (!item.absences.empty())
        m_report.lose(u"absences"_s);
    if (!m_hasMedia)
        return;
    const auto media = m_reader.media(item.id);
    if (media && !media->empty())
        m_report.lose(u"media"_s);
}

} // namespace

Result<LossReport> exportCsv(QIODevice &device, const Reader &reader, const CsvExportOptions &options, const ExchangeJob &job)
{
    return CsvExport(device, reader, options, job).run();
}

} // namespace vitrine
