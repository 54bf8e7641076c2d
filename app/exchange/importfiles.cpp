// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfiles.h"

#include "domain/languages.h"
#include "exchange/dcreader.h"
#include "exchange/eadreader.h"
#include "exchange/folderimport.h"
#include "exchange/lidoreader.h"
#include "exchange/opentable.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString firstLanguage(const Reader &reader) { return languagesOf(reader).value(0, u"en"_s); }

/// A sheet that came back from a translator tells itself by its headers.
Result<ImportReport> importRows(const ImportWish::File &one, RecordSink &sink, const ImportWish &wish, const CsvImportOptions &options, const ExchangeJob &job)
{
    const auto table = openTable(one.path, one.format, options, job);
    if (!table)
        return table.unexpected();
    if (!table->isFromTranslator)
        return importTable(*table->rows, sink, options, job);
    TranslationImportOptions translations = wish.translations;
    translations.keepRows = wish.keepRows;
    return importTranslations(*table->rows, sink, translations, job);
}

template<class Source>
Result<ImportReport> importXml(const ImportWish::File &one, RecordSink &sink, const CsvImportOptions &table, const ExchangeJob &job)
{
    const auto source = Source::open(one.path, table.language);
    if (!source)
        return source.unexpected();
    const DraftImportOptions options{table.language, table.defaultKind, table.access, table.keepRows, table.mapping.same};
    return importDrafts(**source, sink, options, job);
}

Result<ImportReport> importOne(const ImportWish::File &one, RecordSink &sink, const ImportWish &wish, const ExchangeJob &job)
{
    CsvImportOptions options = wish.table;
    options.folder = QFileInfo(one.path).absolutePath();
    options.keepRows = wish.keepRows;
    options.access = wish.access;
    if (options.language.isEmpty())
        options.language = options.mapping.language;
    if (options.language.isEmpty())
        options.language = firstLanguage(sink.reader());
    if (one.format == "lido"_L1)
        return importXml<LidoReader>(one, sink, options, job);
    if (one.format == "ead3"_L1)
        return importXml<EadReader>(one, sink, options, job);
    if (one.format == "dc"_L1)
        return importXml<DcReader>(one, sink, options, job);
    if (one.format == "folder"_L1)
        return importFolder(one.path, sink, {options.language, options.access, options.keepRows, options.mapping.same}, job);
    return importRows(one, sink, wish, options, job);
}

} // namespace

Result<ImportReport> importFiles(RecordSink &sink, const ImportWish &wish, const ExchangeJob &job)
{
    ImportReport whole;
    whole.keepsRows = wish.keepRows;
    QStringList json;
    for (const ImportWish::File &file : wish.files) {
        if (file.format == "json"_L1)
            json += file.path;
    }
    if (!json.isEmpty()) {
        auto report = importJson(json, sink, {wish.access, wish.keepRows}, job);
        if (!report)
            return report;
        whole.append(std::move(*report), {});
    }
    for (const ImportWish::File &file : wish.files) {
        if (file.format == "json"_L1)
            continue;
        auto report = importOne(file, sink, wish, job);
        if (!report)
            return report;
        whole.append(std::move(*report), wish.files.size() > 1 ? QFileInfo(file.path).fileName() : QString());
    }
    return whole;
}

} // namespace vitrine
