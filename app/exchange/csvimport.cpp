// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvimport.h"

#include "exchange/csvcells.h"
#include "exchange/opentable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr size_t batchSize = 500;

class CsvImport final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CsvImport)

public:
    CsvImport(RowSource &reader, RecordSink &sink, const CsvImportOptions &options, const ExchangeJob &job)
        : m_reader(reader), m_sink(sink), m_options(options), m_job(job)
    {
        m_report.keepsRows = options.keepRows;
    }

    Result<ImportReport> run();

private:
    void reportHeaders(const CsvRow &header);
    void reportText(const CsvRow &header);
    [[nodiscard]] bool accepts(const CsvRow &row);
    [[nodiscard]] bool hasReadableText(const CsvRow &row);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<QHash<QString, Item>> stored();
    [[nodiscard]] Result<void> take(const CsvRow &row, const Item *before);
    [[nodiscard]] Result<bool> attachImages(const Item &item, bool isNew);
    [[nodiscard]] Result<void> setLateParents();
    void reject(const CsvRow &row, const QString &column, const QString &message);
    static QString noNumberColumn() { return tr("No column holds the number of the items, so no row can be taken. Name one “number”, or say which it is with --key."); }
    [[nodiscard]] QString number(const CsvRow &row) const { return row.cells.value(m_numberAt); }

    RowSource &m_reader;
    RecordSink &m_sink;
    const CsvImportOptions &m_options;
    const ExchangeJob &m_job;
    Columns m_columns;
    std::optional<CsvCells> m_cells;
    ImportReport m_report;
    qsizetype m_numberAt = -1;
    bool m_wasEmpty = false; ///< no items before this import: no need to ask for each number
    QHash<QString, qint64> m_seen;
    std::vector<CsvRow> m_batch;
    struct LateParent {
        ItemId child;
        QString number;
        qint64 row = 0;
        qint64 line = 0;
    };
    std::vector<LateParent> m_lateParents;
};

Result<ImportReport> CsvImport::run()
{
    CsvRow row;
    if (!m_reader.next(row)) {
        if (const auto ending = m_reader.ending(); !ending)
            return ending.unexpected();
        return fail(ErrorKind::Unreadable, tr("The table is empty: it has not even a header. Nothing was imported."));
    }
    m_columns = understoodHeaders(row.cells, m_options.keyHeader, m_options.language, m_options.mapping);
    m_report.mapping = mappingOf(row.cells, m_columns);
    m_report.mapping.language = m_options.language;
    m_report.mapping.reading = m_options.mapping.reading;
    m_report.mapping.same = m_options.mapping.same;
    m_numberAt = m_columns.indexOf(u"number");
    reportText(row);
    reportHeaders(row);
    m_cells.emplace(m_columns, m_options, m_sink);
    const auto existing = m_sink.reader().ids(RecordType::Item);
    if (!existing)
        return existing.unexpected();
    m_wasEmpty = existing->empty();
    while (m_reader.next(row)) {
        ++m_report.read;
        if (accepts(row))
            m_batch.push_back(std::move(row)); // the next one is filled anew
        if (m_batch.size() == batchSize) {
            if (const auto flushed = flush(); !flushed)
                return flushed.unexpected();
        }
    }
    if (const auto ending = m_reader.ending(); !ending)
        return ending.unexpected();
    if (const auto flushed = flush(); !flushed)
        return flushed.unexpected();
    if (const auto parents = setLateParents(); !parents)
        return parents.unexpected();
    m_cells->conclude(m_report);
    std::stable_sort(m_report.rows.begin(), m_report.rows.end(), [](const ImportRow &a, const ImportRow &b) { return a.place.row < b.place.row; });
    return m_report;
}

void CsvImport::reportText(const CsvRow &header)
{
    if (const QString remark = m_reader.remark(); !remark.isEmpty())
        m_report.warning(header.row, header.line, {}, remark);
}

void CsvImport::reportHeaders(const CsvRow &row)
{
    const auto warn = [&](const QString &header, const QString &words) { m_report.warning(row.row, row.line, header, words); };
    if (m_numberAt < 0)
        m_report.error(row.row, row.line, u"number"_s, noNumberColumn());
    for (const QString &header : std::as_const(m_columns.absent))
        warn(header, tr("The mapping names a column “%1” that the table does not have.").arg(header));
    for (size_t i = 0; i < m_columns.columns.size(); ++i) {
        const QString &header = row.cells[static_cast<qsizetype>(i)];
        if (m_columns.columns[i].role == ColumnRole::Ignored)
            warn(header, tr("The column “%1” is left out, as the mapping says.").arg(header));
        if (m_columns.columns[i].role != ColumnRole::Extra)
            continue;
        if (m_columns.repeated.contains(header))
            warn(header, tr("The column “%1” names a field that an earlier column holds already; its values are kept as extra fields.").arg(header));
        else if (m_columns.unknown.contains(header))
            warn(header, tr("The column “%1” is not known; its values are kept as extra fields of that name.").arg(m_columns.columns[i].name));
    }
}

void CsvImport::reject(const CsvRow &row, const QString &column, const QString &message)
{
    m_report.reject({row.row, row.line, number(row)}, column, message);
}

bool CsvImport::hasReadableText(const CsvRow &row)
{
    if (row.faults.empty())
        return true;
    switch (row.faults.front()) {
    case CsvFault::OpenQuote:
        reject(row, {}, tr("A quotation mark is never closed: everything from here to the end of the file would be one cell. The row was left out; close the quotation mark and import again."));
        break;
    case CsvFault::Nul:
        reject(row, {}, tr("The row holds a NUL character, which no text has. The row was left out; save the file as text again."));
        break;
    case CsvFault::CellTooLong:
        reject(row, {}, tr("A cell has more than %1 characters. The row was left out.").arg(csvCellLimit));
        break;
    case CsvFault::Undecodable:
        reject(row, {}, tr("The row has bytes that are no letters in the encoding that was chosen. The row was left out; choose another encoding."));
        break;
    }
    return false;
}

bool CsvImport::accepts(const CsvRow &row)
{
    if (!hasReadableText(row))
        return false;
    if (m_numberAt < 0) {
        ++m_report.rejected; // said once, of the header
        if (m_report.keepsRows)
            m_report.rows.push_back({{row.row, row.line, {}}, RowOutcome::Rejected, {}, noNumberColumn()});
        return false;
    }
    const QString key = number(row);
    const QString header = m_columns.columns[static_cast<size_t>(m_numberAt)].name;
    if (key.trimmed().isEmpty()) {
        reject(row, header, tr("The row has no number, so it cannot be told from others. It was left out; give it a number and import again."));
        return false;
    }
    if (const auto first = m_seen.constFind(key); first != m_seen.constEnd()) {
        reject(row, header, tr("The number “%1” was used in row %2 already. This row was left out; the first was kept.").arg(key).arg(*first));
        return false;
    }
    m_seen.insert(key, row.row);
    return true;
}

Result<QHash<QString, Item>> CsvImport::stored()
{
    QHash<QString, Item> items;
    if (m_wasEmpty)
        return items;
    std::vector<ItemId> ids;
    for (const CsvRow &row : m_batch) {
        if (const auto id = m_sink.reader().itemByNumber(number(row)))
            ids.push_back(*id);
    }
    if (ids.empty())
        return items;
    auto found = m_sink.reader().items(ids);
    if (!found)
        return found.unexpected();
    for (Item &item : *found)
        items.insert(item.number, std::move(item));
    return items;
}

Result<void> CsvImport::flush()
{
    const auto items = stored();
    if (!items)
        return items.unexpected();
    for (const CsvRow &row : m_batch) {
        if (m_job.stopped())
            return fail(ErrorKind::Cancelled, tr("The import was stopped. The catalogue is as it was before."));
        const auto before = items->constFind(number(row));
        if (const auto taken = take(row, before == items->constEnd() ? nullptr : &*before); !taken)
            return taken;
    }
    m_batch.clear();
    m_job.report(m_reader.position(), m_reader.size());
    return {};
}

Result<void> CsvImport::take(const CsvRow &row, const Item *before)
{
    Item item = before ? *before : Item();
    if (!before) {
        item.id = ItemId::create();
        item.number = number(row);
    }
    if (const auto applied = m_cells->apply(row, item, m_report); !applied)
        return applied;
    const bool changed = !before || !(item == *before);
    const auto written = m_cells->names().writeRow(item, !before, changed);
    if (written)
        m_cells->names().tell(m_report, row.row, row.line);
    if (!before && item.title.isEmpty())
        m_report.warning(row.row, row.line, u"title"_s, tr("The row has no title."));
    if (!written && (written.error().kind == ErrorKind::Invalid || written.error().kind == ErrorKind::Conflict)) {
        reject(row, {}, written.error().message);
        return {};
    }
    if (!written)
        return written;
    if (!m_cells->missingParent().isEmpty())
        m_lateParents.push_back({item.id, m_cells->missingParent(), row.row, row.line});
    const auto attached = attachImages(item, !before);
    if (!attached)
        return attached.unexpected();
    const RowOutcome outcome = !before ? RowOutcome::Added : changed || *attached ? RowOutcome::Updated : RowOutcome::Unchanged;
    m_report.took({row.row, row.line, item.number}, before, item, outcome);
    return {};
}

/// True when a file was taken that the item did not have.
Result<bool> CsvImport::attachImages(const Item &item, bool isNew)
{
    if (m_cells->images().isEmpty())
        return false;
    std::vector<Medium> media;
    if (!isNew) {
        auto stored = m_sink.reader().media(item.id);
        if (!stored)
            return stored.unexpected();
        media = std::move(*stored);
    }
    bool any = false;
    for (const QString &path : m_cells->images()) {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return fail(ErrorKind::Unreadable, tr("The file “%1” cannot be read. Nothing was imported.").arg(path));
        const QString digest = QString::fromLatin1(hash.result().toHex());
        const auto same = [&](const Medium &medium) { return medium.sha256 == digest; };
        if (std::any_of(media.begin(), media.end(), same))
            continue;
        Medium medium;
        medium.id = MediumId::create();
        medium.item = item.id;
        medium.position = static_cast<int>(media.size());
        medium.sha256 = digest;
        medium.originalName = QFileInfo(path).fileName();
        medium.access = item.access;
        medium.status = item.status;
        medium.demonstration = item.demonstration;
        if (const auto id = m_sink.attach(medium, path); !id)
            return id.unexpected();
        media.push_back(medium);
        any = true;
    }
    return any;
}

/// Parents that stand below their children in the table.
Result<void> CsvImport::setLateParents()
{
    for (const LateParent &late : m_lateParents) {
        const auto parent = m_sink.reader().itemByNumber(late.number);
        if (!parent) {
            m_report.warning(late.row, late.line, u"parent"_s, tr("There is no item with the number “%1”; the row was taken without a parent.").arg(late.number));
            continue;
        }
        auto child = m_sink.reader().item(late.child);
        if (!child)
            return child.unexpected();
        child->parent = *parent;
        if (const auto updated = m_sink.update(*child); !updated)
            return updated;
    }
    return {};
}

} // namespace

Result<ImportReport> importCsv(QIODevice &device, RecordSink &sink, const CsvImportOptions &options, const ExchangeJob &job)
{
    auto table = openText(device, options);
    if (!table)
        return table.unexpected();
    return importTable(*table->rows, sink, options, job);
}

Result<ImportReport> importTable(RowSource &source, RecordSink &sink, const CsvImportOptions &options, const ExchangeJob &job)
{
    return CsvImport(source, sink, options, job).run();
}

} // namespace vitrine
