// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/translationsheet.h"

#include "domain/languages.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/exportfile.h"
#include "exchange/importstopped.h"

#include <QCoreApplication>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct TranslationSheetWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Translations)
};

/// In the order of TranslationLine.
enum SheetColumn { Type, Uid, Number, FieldKey, SourceLanguage, SourceText, Language, Current, Translation, SheetColumns };

/// What the translator goes by: the original, else what there is in another language.
const TextValue *sourceOf(const MultiText &text, const QString &language)
{
    const TextValue *other = nullptr;
    for (const TextValue &value : text.values()) {
        if (value.language == language || value.text.isEmpty())
            continue;
        if (value.origin == TextOrigin::Original)
            return &value;
        if (!other)
            other = &value;
    }
    return other;
}

template<RecordLike R>
void collect(const R &record, const QString &language, std::vector<TranslationLine> &lines)
{
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(record.*field.member)>;
        if constexpr (std::is_same_v<Member, MultiText>) {
            const MultiText &text = record.*field.member;
            const TextValue *source = sourceOf(text, language);
            const TextValue *now = text.in(language);
            if (!source || source->language.isEmpty() || (now && !now->text.isEmpty() && now->state != TextState::Stale && now->state != TextState::Missing))
                return;
            TranslationLine line{0, Fields<R>::type, record.id.uuid(), {}, QLatin1StringView(field.key), source->language, source->text, language, now ? now->text : QString(), {}};
            if constexpr (std::is_same_v<R, Item>)
                line.number = record.number;
            lines.push_back(line);
        }
    });
}

constexpr std::array texted = {RecordType::Exhibition, RecordType::Section, RecordType::Item, RecordType::Medium, RecordType::Event, RecordType::Statement, RecordType::Quantity,
                               RecordType::Declaration, RecordType::Source, RecordType::Agent, RecordType::Place, RecordType::Term};

/// The text of a field of any record; nothing when there is no such field.
template<RecordLike R, class Use>
bool withText(R &record, const QString &key, Use use)
{
    bool isFound = false;
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(record.*field.member)>;
        if constexpr (std::is_same_v<Member, MultiText>) {
            if (key == QLatin1StringView(field.key)) {
                use(record.*field.member);
                isFound = true;
            }
        }
    });
    return isFound;
}

/// A workbook may write the ends of lines in its own way, and a table for spreadsheets guards what looks like a formula.
bool isSameText(QString now, QString cell)
{
    now.replace("\r\n"_L1, "\n"_L1);
    cell.replace("\r\n"_L1, "\n"_L1);
    return now == cell || now == unguardedCell(cell);
}

TranslationDifference compared(const TranslationLine &line, const MultiText &text)
{
    TranslationDifference difference{line, TranslationState::Clean, text.text(line.sourceLanguage), text.text(line.language)};
    const bool isSourceChanged = !isSameText(difference.sourceNow, line.source);
    const bool isTranslationChanged = !isSameText(difference.translationNow, line.current);
    const TextValue *now = text.in(line.language);
    if (line.translation.isEmpty())
        difference.state = TranslationState::Empty;
    else if (now && difference.translationNow == line.translation && now->state != TextState::Stale && !isSourceChanged)
        difference.state = TranslationState::Done;
    else if (isSourceChanged && isTranslationChanged)
        difference.state = TranslationState::BothChanged;
    else if (isSourceChanged)
        difference.state = TranslationState::SourceChanged;
    else if (isTranslationChanged)
        difference.state = TranslationState::TranslationChanged;
    return difference;
}

QString refusal(const TranslationDifference &difference)
{
    const TranslationLine &line = difference.line;
    switch (difference.state) {
    case TranslationState::SourceChanged:
        return TranslationSheetWords::tr("The source text has changed: it was “%1”, it is now “%2”. The translation “%3” was not taken; accept this row if it still fits.").arg(line.source, difference.sourceNow, line.translation);
    case TranslationState::TranslationChanged:
        return TranslationSheetWords::tr("Somebody else has translated this: it was “%1”, it is now “%2”. The translation “%3” was not taken; accept this row if it is better.").arg(line.current, difference.translationNow, line.translation);
    case TranslationState::BothChanged:
        return TranslationSheetWords::tr("Source and translation have both changed: now they are “%1” and “%2”. The translation “%3” was not taken; accept this row if it is better.").arg(difference.sourceNow, difference.translationNow, line.translation);
    case TranslationState::Clean:
    case TranslationState::Done:
    case TranslationState::Empty: break;
    }
    return {};
}

class TranslationColumns final {
public:
    [[nodiscard]] bool understand(const QStringList &headers)
    {
        for (int column = 0; column < SheetColumns; ++column)
            m_at[static_cast<size_t>(column)] = headers.indexOf(translationHeaders()[column]);
        return isTranslationSheet(headers);
    }
    [[nodiscard]] std::optional<TranslationLine> line(const CsvRow &row) const
    {
        const auto cell = [&](SheetColumn column) { return row.cells.value(m_at[static_cast<size_t>(column)]); };
        const auto type = enumFromName<RecordType>(cell(Type));
        const QUuid uid = QUuid::fromString(cell(Uid));
        if (!type || uid.isNull())
            return std::nullopt;
        return TranslationLine{row.row, *type, uid, cell(Number), cell(FieldKey), cell(SourceLanguage), cell(SourceText), cell(Language), cell(Current), cell(Translation)};
    }

private:
    std::array<qsizetype, SheetColumns> m_at{};
};

class TranslationImport final {
public:
    TranslationImport(RecordSink &sink, const TranslationImportOptions &options) : m_sink(sink), m_options(options) {}

    [[nodiscard]] Result<void> take(const TranslationDifference &difference, ImportReport &report)
    {
        return withRecordType(difference.line.type, [&]<class R>() { return takeIn<R>(difference, report); });
    }

private:
    [[nodiscard]] bool isLeft(const TranslationDifference &difference) const
    {
        const qint64 row = difference.line.row;
        const bool isRefused = m_options.seen.contains(row) && !m_options.accepted.contains(row) && !m_options.acceptsAll;
        return m_options.left.contains(row) || (isRefused && difference.state == TranslationState::Clean);
    }
    [[nodiscard]] bool isWanted(const TranslationDifference &difference) const
    {
        if (difference.state == TranslationState::Clean || m_options.acceptsAll)
            return true;
        const auto seen = m_options.seen.find(difference.line.row);
        const bool isAsSeen = seen == m_options.seen.end() || seen->second == TranslationSeen{difference.sourceNow, difference.translationNow};
        return isAsSeen && m_options.accepted.contains(difference.line.row);
    }
    template<RecordLike R>
    Result<void> takeIn(const TranslationDifference &difference, ImportReport &report)
    {
        const TranslationLine &line = difference.line;
        const RowPlace place{line.row, 0, line.number.isEmpty() ? line.uid.toString(QUuid::WithoutBraces) : line.number};
        auto record = find<R>(m_sink.reader(), Id<R>(line.uid));
        if (!record)
            return record.unexpected();
        const R before = *record;
        if (isLeft(difference) || difference.state == TranslationState::Done || difference.state == TranslationState::Empty) {
            report.took(place, &before, *record, RowOutcome::Unchanged);
            return {};
        }
        if (!isWanted(difference)) {
            report.reject(place, line.field, refusal(difference));
            return {};
        }
        withText(*record, line.field, [&](MultiText &text) { text.set(line.language, line.translation, TextOrigin::Translation, TextState::Draft); });
        if (const auto written = m_sink.update(*record); !written)
            return written;
        report.took(place, &before, *record, RowOutcome::Updated);
        return {};
    }

    RecordSink &m_sink;
    const TranslationImportOptions &m_options;
};

/// The lines of one sheet against the catalogue; what cannot be compared is refused with a sentence.
class Comparison final {
public:
    Comparison(const Reader &reader, ImportReport &report) : m_reader(reader), m_report(report), m_languages(languagesOf(reader)) {}

    [[nodiscard]] std::optional<TranslationDifference> of(const TranslationLine &line)
    {
        std::optional<TranslationDifference> difference;
        QString number = line.number;
        withRecordType(line.type, [&]<class R>() {
            auto record = find<R>(m_reader, Id<R>(line.uid));
            if (!record)
                return;
            if constexpr (std::is_same_v<R, Item>)
                number = record->number;
            withText(*record, line.field, [&](const MultiText &text) { difference = compared(line, text); });
        });
        QString refusal = !difference ? TranslationSheetWords::tr("The text of this row is not in the catalogue any more. It was left out.") : spoilt(line, number);
        if (refusal.isEmpty())
            return difference;
        m_report.reject({line.row, 0, line.number}, line.field, refusal);
        return std::nullopt;
    }

private:
    /// The key columns of a row may not be touched: what they say must fit the catalogue and the rows above.
    [[nodiscard]] QString spoilt(const TranslationLine &line, const QString &number)
    {
        if (number != line.number && unguardedCell(line.number) != number)
            return TranslationSheetWords::tr("The row says number “%1”, but its text is one of “%2”: its first columns were changed, or the entry was. It was left out; export the sheet again.").arg(line.number, number);
        if (!m_languages.contains(line.language) || line.language == line.sourceLanguage)
            return TranslationSheetWords::tr("“%1” is not a language this text can be translated to here: the column “language” was changed. The row was left out.").arg(line.language);
        const auto [first, isFirst] = m_seen.try_emplace({line.uid, line.field, line.language}, line.row);
        if (!isFirst)
            return TranslationSheetWords::tr("Row %1 has a translation of the same text already. This row was left out; the first was kept.").arg(first->second);
        return {};
    }

    const Reader &m_reader;
    ImportReport &m_report;
    QStringList m_languages;
    std::map<std::tuple<QUuid, QString, QString>, qint64> m_seen;
};

} // namespace

const QStringList &translationHeaders()
{
    static const QStringList headers{u"record"_s, u"uid"_s, u"number"_s, u"field"_s, u"sourceLanguage"_s, u"source"_s, u"language"_s, u"current"_s, u"translation"_s};
    return headers;
}

QStringList translationCells(const TranslationLine &line)
{
    return {enumName(line.type), line.uid.toString(QUuid::WithoutBraces), line.number, line.field, line.sourceLanguage, line.source, line.language, line.current, line.translation};
}

Result<std::vector<TranslationLine>> untranslated(const Reader &reader, const QString &language, const ExchangeJob &job)
{
    std::vector<TranslationLine> lines;
    for (const RecordType type : texted) {
        const auto collected = withRecordType(type, [&]<class R>() -> Result<void> {
            const auto records = all<R>(reader);
            if (!records)
                return records.unexpected();
            for (const R &record : *records) {
                if (job.stopped())
                    return exportStopped();
                collect(record, language, lines);
            }
            return {};
        });
        if (!collected)
            return collected.unexpected();
    }
    return lines;
}

bool isTranslationSheet(const QStringList &headers)
{
    const QStringList needed = translationHeaders();
    return std::all_of(needed.begin(), needed.end(), [&](const QString &header) { return header == "number"_L1 || headers.contains(header); });
}

Result<std::vector<TranslationDifference>> compareTranslations(RowSource &source, const Reader &reader, ImportReport &report)
{
    CsvRow row;
    TranslationColumns lines;
    if (!source.next(row) || !lines.understand(row.cells))
        return fail(ErrorKind::Unreadable, TranslationSheetWords::tr("This is not a sheet for translators: its columns are not those that “export --untranslated” writes. Nothing was imported."));
    std::vector<TranslationDifference> differences;
    Comparison comparison(reader, report);
    while (source.next(row)) {
        ++report.read;
        const auto line = lines.line(row);
        if (!line)
            report.reject({row.row, row.line, {}}, u"uid"_s, TranslationSheetWords::tr("The row does not say which text it is of: its first columns were changed. It was left out."));
        else if (auto difference = comparison.of(*line))
            differences.push_back(std::move(*difference));
    }
    const auto ending = source.ending();
    return ending ? Result<std::vector<TranslationDifference>>(differences) : ending.unexpected();
}

Result<ImportReport> importTranslations(RowSource &source, RecordSink &sink, const TranslationImportOptions &options, const ExchangeJob &job)
{
    ImportReport report;
    report.keepsRows = options.keepRows;
    const auto differences = compareTranslations(source, sink.reader(), report);
    if (!differences)
        return differences.unexpected();
    if (options.keepRows)
        report.translations = *differences;
    TranslationImport import(sink, options);
    for (const TranslationDifference &difference : *differences) {
        if (job.stopped())
            return importStopped();
        if (const auto taken = import.take(difference, report); !taken)
            return taken.unexpected();
    }
    std::stable_sort(report.rows.begin(), report.rows.end(), [](const ImportRow &a, const ImportRow &b) { return a.place.row < b.place.row; });
    return report;
}

} // namespace vitrine
