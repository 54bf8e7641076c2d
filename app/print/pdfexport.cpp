// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdfexport.h"

#include "exchange/exportfile.h"
#include "print/pdfcatalog.h"
#include "print/typeface.h"

#include <QCoreApplication>
#include <QFile>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString titleOf(const PrintedPages &pages)
{
    const QString institution = pages.composition().items().items().institution();
    return institution.isEmpty() ? pages.composition().name() : institution + u" · "_s + pages.composition().name();
}

/// Remembers that a write failed: QPdfWriter does not look.
class PdfFile final : public QFile {
public:
    using QFile::QFile;
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = QFile::writeData(data, length);
        m_hasFailed = m_hasFailed || written != length;
        return written;
    }

private:
    bool m_hasFailed = false;
};

Result<void> paintPages(PrintedPages &pages, PdfFile &file, const ExchangeJob &job)
{
    QPdfWriter writer(&file);
    writer.setPageLayout(pages.shape().layout);
    writer.setResolution(unitsPerInch);
    writer.setTitle(titleOf(pages));
    writer.setCreator(u"Vitrine " VITRINE_VERSION ""_s);
    QPainter painter(&writer);
    if (!painter.isActive())
        return diskFull(file.errorString());
    for (int page = 0; page < pages.count(); ++page) {
        if (job.stopped())
            return exportStopped();
        if (page > 0)
            writer.newPage();
        if (const auto painted = pages.paint(page, painter); !painted)
            return painted;
        if (file.hasFailed())
            return diskFull(file.errorString());
        job.report(page + 1, pages.count());
    }
    painter.end();
    return {};
}

Result<LossReport> writeFile(const QString &path, PrintedPages &pages, const ExchangeJob &job)
{
    PdfFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered)) // so that a full disk is told at once
        return diskFull(file.errorString());
    auto written = paintPages(pages, file, job);
    if (written && file.hasFailed())
        written = diskFull(file.errorString());
    if (written)
        written = describePdf(file, pages.composition().items().language());
    return written ? Result<LossReport>(pages.report()) : written.unexpected();
}

} // namespace

Result<LossReport> writePages(const QString &path, PrintedPages &pages, const ExchangeJob &job)
{
    return intoNamedFile(path, [&](const QString &made) { return writeFile(made, pages, job); });
}

Result<LossReport> writePdf(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    return intoNamedFile(path, [&](const QString &made) -> Result<LossReport> {
        const auto pages = PrintedPages::open(reader, request, job);
        if (!pages)
            return pages.unexpected();
        ExchangeJob second = job; // the other half of the way
        second.progress = [&job](qint64 done, qint64 total) { job.report(total + done, 2 * total); };
        return writeFile(made, **pages, second);
    });
}

Format pdfFormat()
{
    return {u"pdf"_s, {u"pdf"_s}, u"application/pdf"_s, false, writePdf, QT_TRANSLATE_NOOP("vitrine::Format", "Printed lists, sheets, finding aids and labels (PDF)")};
}

} // namespace vitrine
