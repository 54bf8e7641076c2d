// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxcheck.h"

#include "exchange/exportfile.h"

#include <QFile>
#include <QXmlStreamReader>

#include <memory>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Rows of a sheet, read a piece at a time; -1 when it is not whole.
int rowsIn(zip_file_t *entry)
{
    QXmlStreamReader xml;
    QByteArray piece(65536, '\0');
    int rows = 0;
    for (zip_int64_t size = 1; size > 0;) {
        size = zip_fread(entry, piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (size < 0)
            return -1;
        xml.addData(piece.left(static_cast<qsizetype>(size)));
        while (!xml.atEnd())
            rows += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "row"_L1;
        if (xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return -1;
    }
    return xml.hasError() ? -1 : rows;
}

} // namespace

Result<void> checkXlsx(const QString &path, int sheets, int rows)
{
    const std::unique_ptr<zip_t, decltype(&zip_discard)> zip(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr), zip_discard);
    for (int sheet = 1; sheet <= sheets; ++sheet) {
        const QByteArray name = "xl/worksheets/sheet" + QByteArray::number(sheet) + ".xml";
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(zip ? zip_fopen(zip.get(), name.constData(), 0) : nullptr, zip_fclose);
        if (!entry || rowsIn(entry.get()) != rows)
            return diskFull(QString::fromUtf8(name));
    }
    return {};
}

} // namespace vitrine
