// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include "exchange/bagexport.h"
#include "exchange/csvexport.h"
#include "exchange/dcexport.h"
#include "exchange/dctermsexport.h"
#include "exchange/eadexport.h"
#include "exchange/htmlexport.h"
#include "exchange/jsonexport.h"
#include "exchange/jsonldexport.h"
#include "exchange/lidoexport.h"
#include "exchange/odsexport.h"
#include "exchange/xlsxexport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

std::span<const Format> formats()
{
    static const std::vector<Format> table{
        {u"csv"_s, {u"csv"_s}, u"text/csv"_s, true, writeCsv, QT_TRANSLATE_NOOP("vitrine::Format", "CSV, exact: table of items")},
        {u"csv-spreadsheet"_s, {u"csv"_s}, u"text/csv"_s, false, writeCsv, QT_TRANSLATE_NOOP("vitrine::Format", "CSV for a spreadsheet: table of items")},
        {u"tsv"_s, {u"tsv"_s, u"tab"_s}, u"text/tab-separated-values"_s, true, writeCsv, QT_TRANSLATE_NOOP("vitrine::Format", "TSV: table of items, separated by tabs")},
        {u"xlsx"_s, {u"xlsx"_s}, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s, true, writeXlsx, QT_TRANSLATE_NOOP("vitrine::Format", "Excel workbook (XLSX)")},
        {u"ods"_s, {u"ods"_s}, u"application/vnd.oasis.opendocument.spreadsheet"_s, true, writeOds, QT_TRANSLATE_NOOP("vitrine::Format", "OpenDocument spreadsheet (ODS)")},
        {u"json"_s, {u"json"_s}, u"application/json"_s, true, writeJson, QT_TRANSLATE_NOOP("vitrine::Format", "JSON: the whole catalogue, without loss")},
        {u"ndjson"_s, {u"ndjson"_s, u"jsonl"_s}, u"application/x-ndjson"_s, false, writeJson, QT_TRANSLATE_NOOP("vitrine::Format", "NDJSON: the whole catalogue, one record a line")},
        {u"bagit"_s, {u"zip"_s}, u"application/zip"_s, false, writeBag, QT_TRANSLATE_NOOP("vitrine::Format", "Preservation package (BagIt) with originals, METS and PREMIS")},
        {u"jsonld"_s, {u"jsonld"_s}, u"application/ld+json"_s, false, writeJsonLd, QT_TRANSLATE_NOOP("vitrine::Format", "Linked Art as JSON-LD")},
        {u"lido"_s, {u"xml"_s, u"lido"_s}, u"application/xml"_s, true, writeLido, QT_TRANSLATE_NOOP("vitrine::Format", "LIDO 1.1, for museums and portals")},
        {u"ead3"_s, {u"xml"_s}, u"application/xml"_s, true, writeEad, QT_TRANSLATE_NOOP("vitrine::Format", "An archival finding aid, EAD3")},
        {u"ead2002"_s, {u"xml"_s}, u"application/xml"_s, false, writeEad, QT_TRANSLATE_NOOP("vitrine::Format", "An archival finding aid, EAD 2002")},
        {u"dc"_s, {}, u"application/xml"_s, true, writeDublinCore, QT_TRANSLATE_NOOP("vitrine::Format", "Dublin Core, a folder with one file an entry")},
        {u"dcterms"_s, {u"jsonld"_s}, u"application/ld+json"_s, false, writeDcTerms, QT_TRANSLATE_NOOP("vitrine::Format", "Dublin Core terms as JSON-LD")},
        {u"html"_s, {}, u"text/html"_s, false, writeHtml, QT_TRANSLATE_NOOP("vitrine::Format", "HTML: a folder to read in any browser, with search")},
        {u"folder"_s, {}, u"inode/directory"_s, true, nullptr, QT_TRANSLATE_NOOP("vitrine::Format", "Folder of pictures, films, recordings and documents")},
    };
    return table;
}

const Format *formatByKey(QStringView key)
{
    for (const Format &format : formats()) {
        if (format.key == key)
            return &format;
    }
    return nullptr;
}

QString formatTitle(const Format &format) { return QCoreApplication::translate("vitrine::Format", format.title); }

} // namespace vitrine
