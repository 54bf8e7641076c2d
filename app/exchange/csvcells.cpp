// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvcells.h"

#include "domain/itemtexts.h"
#include "exchange/csvwriter.h"
#include "exchange/datecell.h"
#include "exchange/kindwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CsvImport)
};

/// The n-th extra field of a name and language; added when there are fewer.
void setExtra(Item &item, const QString &name, const QString &language, int occurrence, const QString &value)
{
    for (ExtraField &extra : item.extra) {
        if (extra.name == name && extra.language == language && occurrence-- == 0) {
            extra.value = value;
            return;
        }
    }
    item.extra.push_back({name, language, value});
}

void setText(MultiText &text, const QString &language, const QString &value, bool original)
{
    const TextValue *before = text.in(language);
    if (before && before->text == value)
        return;
    const TextOrigin origin = before ? before->origin : original ? TextOrigin::Original : TextOrigin::Translation;
    text.set(language, value, origin, TextState::Draft);
}

bool isAddress(const QString &text) { return text.startsWith("http://"_L1) || text.startsWith("https://"_L1); }

constexpr qsizetype mostRemembered = 4096;

QStringList lines(const QString &cell) { return cell.split(u'\n', Qt::SkipEmptyParts); }

} // namespace

/// Writes one cell into one kind of member. Strings that a member cannot hold stay in the item as extra fields.
struct CsvCellWriter {
    CsvCells &cells;
    Item &item;
    const CsvRow &row;
    const Column &column;
    const QString &text;
    ImportReport &report;

    [[nodiscard]] QStringList pieces() const { return splitsAtBar(*column.field) ? splitValues(text) : lines(text); }
    /// What is made for a field must not be wider than that: persons depicted are restricted.
    [[nodiscard]] LinkedNames::Standing standing() const { return LinkedNames::Standing::in(item, column.field->key); }
    void keepAsWording() const { setExtra(item, column.field->key, {}, 0, text); }

    Result<void> operator()(QString Item::*m) const
    {
        item.*m = text;
        return {};
    }
    Result<void> operator()(MultiText Item::*m) const
    {
        if (column.field->key == "rights"_L1 && column.language.isEmpty() && isAddress(text)) {
            item.rightsUri = text;
            return {};
        }
        const QString language = column.language.isEmpty() ? cells.m_options.language : column.language;
        setText(item.*m, language, text, language == cells.m_options.language);
        return {};
    }
    Result<void> operator()(std::optional<ItemKind> Item::*) const { return {}; } // applyType
    Result<void> operator()(Level Item::*) const { return {}; }                   // applyType
    Result<void> operator()(UncertainDate Item::*) const { return {}; }           // applyDate
    Result<void> operator()(ItemId Item::*m) const
    {
        const auto parent = cells.m_sink.reader().itemByNumber(text);
        if (parent)
            item.*m = *parent;
        else
            cells.m_missingParent = text;
        return {};
    }
    Result<void> operator()(PlaceId Item::*m) const
    {
        const QStringList names = pieces();
        if (names.isEmpty())
            return {};
        const auto place = cells.m_names.place(names.first(), standing());
        if (!place)
            return place.unexpected();
        item.*m = *place;
        if (names.size() > 1) {
            setExtra(item, u"otherPlaces"_s, {}, 0, joinValues(names.mid(1)));
            report.warning(row.row, row.line, column.name,
                           CellWords::tr("An item has one place; the first was taken and the others are kept in the extra field “otherPlaces”."));
        }
        return {};
    }
    Result<void> operator()(QStringList Item::*m) const
    {
        item.*m = pieces();
        return {};
    }
    Result<void> operator()(std::vector<TermId> Item::*m) const
    {
        if (column.field->key == "classification"_L1)
            return {}; // applyTypeTerms
        std::vector<TermId> terms;
        for (const QString &label : pieces()) {
            const auto term = cells.m_names.term(vocabularyOf(*column.field), label, standing());
            if (!term)
                return term.unexpected();
            terms.push_back(*term);
        }
        item.*m = terms;
        return {};
    }
    Result<void> operator()(std::vector<Dimension> Item::*m) const
    {
        std::vector<Dimension> dimensions;
        for (const QString &line : lines(text)) {
            if (const auto dimension = dimensionFromText(line))
                dimensions.push_back(*dimension);
        }
        QStringList again;
        for (const Dimension &dimension : dimensions)
            again += dimensionText(dimension);
        if (again.join(u'\n') == text)
            item.*m = dimensions;
        else
            keepAsWording();
        return {};
    }
    Result<void> operator()(std::vector<Attribution> Item::*m) const
    {
        std::vector<Attribution> makers;
        for (const QString &name : pieces()) {
            Attribution maker;
            if (name == enumName(MakerKind::Unknown) || name == enumName(MakerKind::Withheld)) {
                maker.kind = *enumFromName<MakerKind>(name);
            } else {
                const auto agent = cells.m_names.agent(name, standing());
                if (!agent)
                    return agent.unexpected();
                maker.agent = *agent;
            }
            // The table names makers; how sure and in which role stays as the catalogue has it.
            for (const Attribution &before : item.*m) {
                if (before.agent == maker.agent && (!maker.agent.isNull() || before.kind == maker.kind))
                    maker = before;
            }
            makers.push_back(maker);
        }
        item.*m = makers;
        return {};
    }
    Result<void> operator()(AgentId Item::*m) const
    {
        const auto agent = cells.m_names.agent(text, standing());
        if (!agent)
            return agent.unexpected();
        item.*m = *agent;
        return {};
    }
    Result<void> operator()(std::vector<AgentId> Item::*m) const
    {
        std::vector<AgentId> agents;
        for (const QString &name : pieces()) {
            const auto agent = cells.m_names.agent(name, standing());
            if (!agent)
                return agent.unexpected();
            agents.push_back(*agent);
        }
        item.*m = agents;
        return {};
    }
    Result<void> operator()(std::vector<ProvenanceStep> Item::*) const { return {}; } // not tabular
    Result<void> operator()(std::vector<Relation> Item::*) const { return {}; }       // not tabular
};

CsvCells::CsvCells(const Columns &columns, const CsvImportOptions &options, RecordSink &sink)
    : m_columns(columns), m_options(options), m_sink(sink), m_names(sink, options.language, options.mapping.same), m_levelAt(columns.indexOf(u"level")),
      m_kindAt(columns.indexOf(u"kind")), m_classificationAt(columns.indexOf(u"classification")), m_dateAt(columns.indexOf(u"date"))
{
    m_places.fill(-1);
    for (size_t i = columns.columns.size(); i-- > 0;)
        m_places[static_cast<size_t>(columns.columns[i].role)] = static_cast<int>(i);
}

Result<void> CsvCells::apply(const CsvRow &row, Item &item, ImportReport &report)
{
    m_images.clear();
    m_missingParent.clear();
    applyStanding(row, item, report);
    applyType(row, item);
    if (const auto terms = applyTypeTerms(item); !terms)
        return terms;
    applyDate(row, item, report);
    for (size_t i = 0; i < m_columns.columns.size() && static_cast<qsizetype>(i) < row.cells.size(); ++i) {
        if (row.cells[static_cast<qsizetype>(i)].isEmpty())
            continue;
        if (const auto applied = applyField(row, i, item, report); !applied)
            return applied;
    }
    applySurplus(row, item, report);
    for (const QString &note : row.notes)
        report.warning(row.row, row.line, {}, note);
    return {};
}

UncertainDate CsvCells::worded(const QString &wording, const QString &language)
{
    const QString key = language + u'\n' + wording;
    if (const auto known = m_dates.constFind(key); known != m_dates.cend())
        return *known;
    if (m_dates.size() == mostRemembered)
        m_dates.clear();
    return *m_dates.insert(key, dateFromWording(wording, language));
}

CsvCells::Kinds CsvCells::kindsOf(const QString &type)
{
    if (const auto known = m_kinds.constFind(type); known != m_kinds.cend())
        return *known;
    if (m_kinds.size() == mostRemembered)
        m_kinds.clear();
    return *m_kinds.insert(type, {kindByName(type), kindOfType(type)});
}

void CsvCells::applyStanding(const CsvRow &row, Item &item, ImportReport &report)
{
    const Status before = item.status;
    const QString level = cell(row, ColumnRole::Access);
    std::optional<Access> access = enumFromName<Access>(level.trimmed().toLower());
    if (!level.isEmpty() && !access) {
        report.warning(row.row, row.line, u"access"_s,
                       CellWords::tr("“%1” is none of public, internal, restricted, sealed; the row is kept internal.").arg(level));
        access = Access::Internal;
    }
    if (!access)
        access = m_options.access;
    if (access) {
        item.access = *access;
        if (*access == Access::Public)
            item.status = Status::Published;
    }
    const QString status = cell(row, ColumnRole::Status);
    if (const auto known = enumFromName<Status>(status.trimmed()))
        item.status = *known;
    else if (!status.isEmpty())
        report.warning(row.row, row.line, u"status"_s,
                       CellWords::tr("“%1” is none of draft, inReview, published; the status was not changed.").arg(status));
    item.status = m_sink.statusFor(item.status, before);
    const QString demonstration = cell(row, ColumnRole::Demonstration);
    if (!demonstration.isEmpty())
        item.demonstration = demonstration.trimmed().toLower() == "true"_L1;
}

void CsvCells::applyType(const CsvRow &row, Item &item)
{
    m_typeTerms.clear();
    m_hasTypeColumn = false;
    if (m_levelAt >= 0) {
        if (const auto level = enumFromName<Level>(row.cells.value(m_levelAt).trimmed().toLower()))
            item.level = *level;
    }
    const bool needsKind = item.level == Level::Item || item.level == Level::Part;
    std::optional<ItemKind> named;
    for (const int at : {m_kindAt, m_classificationAt}) {
        const QString text = row.cells.value(at);
        m_hasTypeColumn = m_hasTypeColumn || !text.isEmpty();
        for (const QString &type : splitValues(text)) {
            const auto kind = kindsOf(type).named;
            if (kind && !named && needsKind)
                named = kind;
            else
                m_typeTerms.append(type);
        }
    }
    std::optional<ItemKind> derived;
    for (const QString &term : std::as_const(m_typeTerms)) {
        if (!derived)
            derived = kindsOf(term).derived;
    }
    if (!needsKind)
        item.kind.reset();
    else if (named)
        item.kind = named;
    else if (!item.kind)
        item.kind = derived.value_or(m_options.defaultKind);
}

Result<void> CsvCells::applyTypeTerms(Item &item)
{
    if (!m_hasTypeColumn || (m_typeTerms.isEmpty() && m_classificationAt < 0))
        return {};
    std::vector<TermId> terms;
    for (const QString &label : std::as_const(m_typeTerms)) {
        const auto term = m_names.term(Vocabulary::Classification, label, LinkedNames::Standing::in(item, u"classification"));
        if (!term)
            return term.unexpected();
        terms.push_back(*term);
    }
    if (!terms.empty())
        item.classification = terms;
    return {};
}

void CsvCells::applyDate(const CsvRow &row, Item &item, ImportReport &report)
{
    const QString wording = row.cells.value(m_dateAt);
    const QString notation = cell(row, ColumnRole::DateNotation);
    if (wording.isEmpty() && notation.isEmpty())
        return;
    QString language = cell(row, ColumnRole::DateLanguage);
    if (m_places[static_cast<size_t>(ColumnRole::DateNotation)] >= 0) {
        const auto calendar = calendarFromKey(cell(row, ColumnRole::DateCalendar));
        if (auto date = dateFromNotation(calendar.value_or(Calendar::Gregorian), notation, wording, language)) {
            item.date = *date;
            return;
        }
        report.warning(row.row, row.line, u"dateEdtf"_s,
                       CellWords::tr("“%1” is not a date in EDTF; the wording was read instead.").arg(notation));
    }
    if (wording == (item.date.original.isEmpty() ? item.date.notation() : item.date.original))
        return;
    if (language.isEmpty())
        language = m_options.language;
    item.date = worded(wording, language);
    if (!item.date.isKnown())
        report.warning(row.row, row.line, m_columns.columns[static_cast<size_t>(std::max(m_dateAt, 0))].name,
                       CellWords::tr("“%1” could not be read as a date; it is kept as text and not sorted by.").arg(wording));
}

Result<void> CsvCells::applyField(const CsvRow &row, size_t index, Item &item, ImportReport &report)
{
    const Column &column = m_columns.columns[index];
    const QString &text = row.cells[static_cast<qsizetype>(index)];
    if (column.role == ColumnRole::Field)
        return std::visit(CsvCellWriter{*this, item, row, column, text, report}, column.field->member);
    if (column.role == ColumnRole::Extra)
        setExtra(item, column.name, column.language, column.occurrence, text);
    else if (column.role == ColumnRole::Image)
        applyImage(row, index, item, report);
    return {};
}

void CsvCells::applyImage(const CsvRow &row, size_t index, Item &item, ImportReport &report)
{
    const QString &name = row.cells[static_cast<qsizetype>(index)];
    const QString header = m_columns.columns[index].name;
    if (isAddress(name)) {
        setExtra(item, u"image"_s, {}, 0, name);
        return;
    }
    const QFileInfo file(QDir(m_options.folder), name);
    const QString root = QFileInfo(m_options.folder).canonicalFilePath() + u'/';
    const QString target = file.canonicalFilePath(); // follows links, so that none leads out of the folder
    if (!target.isEmpty() && target.startsWith(root) && !QDir::isAbsolutePath(name) && file.isFile()) {
        m_images.append(target);
        return;
    }
    setExtra(item, u"image"_s, {}, 0, name);
    const bool outside = QDir::isAbsolutePath(name) || QDir::cleanPath(name).startsWith(".."_L1)
                         || (!target.isEmpty() && !target.startsWith(root));
    report.warning(row.row, row.line, header,
                   outside ? CellWords::tr("The file “%1” lies outside the folder of the table and was not taken; its name is kept.").arg(name)
                           : CellWords::tr("The file “%1” is not beside the table; its name is kept. Put the file there and import again.").arg(name));
}

void CsvCells::applySurplus(const CsvRow &row, Item &item, ImportReport &report)
{
    const auto expected = static_cast<qsizetype>(m_columns.columns.size());
    if (row.cells.size() == expected)
        return;
    if (row.cells.size() < expected) {
        report.warning(row.row, row.line, {}, CellWords::tr("The row has %1 cells where the header has %2; the missing ones were taken as empty.")
                                                  .arg(row.cells.size()).arg(expected));
        return;
    }
    report.warning(row.row, row.line, {}, CellWords::tr("The row has %1 cells where the header has %2; the surplus is kept as extra fields.")
                                              .arg(row.cells.size()).arg(expected));
    for (qsizetype i = expected; i < row.cells.size(); ++i) {
        if (!row.cells[i].isEmpty())
            setExtra(item, u"column %1"_s.arg(i + 1), {}, 0, row.cells[i]);
    }
}

} // namespace vitrine
