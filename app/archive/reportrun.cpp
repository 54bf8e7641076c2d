// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/reportrun.h"

#include "catalogue/storeroom.h"
#include "exchange/givenout.h"
#include "print/pdfexport.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vitrine {

ReportRun::ReportRun(Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_reader(catalogue.reader(Audience::desk(Access::Restricted)))
{
}

ReportRun::~ReportRun() = default;

void ReportRun::print(const PrintWish &wish, const ItemQuery &query, const QString &path)
{
    ExportRequest request;
    request.format = u"pdf"_s;
    request.query = query;
    request.isFiltered = !query.location.isEmpty();
    request.languages = {query.language};
    request.print = wish;
    request.print.now = QDateTime::currentDateTime();
    const Dissemination out = givenOut(request, m_reader->audience(), path, 0);
    start([request](const Reader &reader, const QString &to, const Job &job) { return writePdf(to, reader, request, job); }, out, path);
}

void ReportRun::start(const Write &write, const Dissemination &out, const QString &path)
{
    if (isBusy() || path.isEmpty())
        return;
    const QString to = QFileInfo(path).absoluteFilePath();
    m_beside.start([this, write, out, to, folder = m_catalogue.path(), actor = m_catalogue.actor()](const Job &job) -> Background::Answer {
        const auto reader = m_reader->clone();
        const auto report = reader ? write(**reader, to, job) : Result<LossReport>(reader.unexpected());
        if (!report)
            return [this, message = report.error().message] { Q_EMIT said(message, true); };
        Dissemination noted = out;
        noted.rows = report->written;
        noted.file = QFileInfo(to).fileName();
        const bool isNoted = noteGivenOut(folder, actor, noted);
        return [this, to, isNoted] {
            const QString name = QDir::toNativeSeparators(to);
            Q_EMIT said(isNoted ? tr("Written: %1").arg(name) : tr("Written: %1. The custody log could not say so.").arg(name), !isNoted);
        };
    });
}

void ReportRun::askWhere(QWidget *parent, const QString &title, const QString &name, const QString &suffix, const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name + u'-' + QDate::currentDate().toString(Qt::ISODate) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

} // namespace vitrine
