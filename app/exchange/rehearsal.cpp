// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rehearsal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

class RehearsalWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ExportRehearsal)
public:
    static Unexpected noRoom(const QString &detail)
    {
        return fail(ErrorKind::Full, tr("There is not enough room for the rehearsal in “%1”. Nothing was written; free some space there, or export without it.").arg(folder()), detail);
    }
    static Unexpected noFolder(const QString &detail)
    {
        return fail(ErrorKind::Refused, tr("The folder for temporary files, “%1”, cannot be written, so nothing could be rehearsed. Nothing was written; export without it, or have the folder mended.").arg(folder()), detail);
    }
    static Unexpected stopped() { return fail(ErrorKind::Cancelled, tr("The rehearsal was stopped; nothing was written.")); }

private:
    static QString folder() { return QDir::toNativeSeparators(QDir::tempPath()); }
};

/// Stands for the painted copy: something when the original can be opened.
Result<QByteArray> firstBytes(const QString &original, int)
{
    constexpr qint64 few = 16;
    QFile file(original);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, {}, file.errorString());
    return file.read(few);
}

} // namespace

ExportRequest rehearsalOf(ExportRequest request)
{
    request.isRehearsal = true;
    if (request.format == "html"_L1 && request.picture)
        request.picture = firstBytes;
    return request;
}

bool leavesMediaUnread(const ExportRequest &request)
{
    const bool isJson = request.format == "json"_L1 || request.format == "ndjson"_L1;
    return request.isRehearsal && (request.format == "html"_L1 || request.format == "bagit"_L1 || (isJson && request.withMedia));
}

Result<LossReport> rehearseExport(const std::function<Result<LossReport>(const QString &)> &write)
{
    const QTemporaryDir folder(QDir::tempPath() + "/vitrine-rehearsal-XXXXXX"_L1);
    if (!folder.isValid())
        return RehearsalWords::noFolder(folder.errorString());
    auto report = write(folder.filePath(u"export"_s));
    if (report)
        return report;
    if (report.error().kind == ErrorKind::Full)
        return RehearsalWords::noRoom(report.error().detail);
    return report.error().kind == ErrorKind::Cancelled ? RehearsalWords::stopped() : report.unexpected();
}

} // namespace vitrine
