// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/cliwords.h"
#include "cli/command.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

void put(FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fflush(file);
}

} // namespace

void say(const QString &line) { put(stdout, line.toUtf8() + '\n'); }

void sayJson(const QJsonObject &json) { put(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented)); }

void complain(const QString &sentence) { put(stderr, "vitrinectl: " + sentence.toUtf8() + '\n'); }

int failed(const Error &error)
{
    complain(error.message);
    if (qEnvironmentVariableIsSet("VITRINE_DEBUG") && !error.detail.isEmpty())
        complain(error.detail);
    switch (error.kind) {
    case ErrorKind::Refused:
    case ErrorKind::Conflict: return Exit::Refused;
    case ErrorKind::Invalid: return Exit::Usage;
    case ErrorKind::Cancelled: return Exit::Interrupted;
    case ErrorKind::Missing:
    case ErrorKind::Unreadable:
    case ErrorKind::Newer:
    case ErrorKind::Full:
    case ErrorKind::Internal: break;
    }
    return Exit::Unreadable;
}

int wrongUsage(const QString &sentence)
{
    complain(sentence + u' ' + CliWords::tr("Nothing was done; see “vitrinectl --help”."));
    return Exit::Usage;
}

int withReport(const QString &file, const QJsonObject &report, int code)
{
    if (file.isEmpty())
        return code;
    QSaveFile out(file);
    const QByteArray bytes = QJsonDocument(report).toJson(QJsonDocument::Indented);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush() && out.commit())
        return code;
    return failed({ErrorKind::Refused, CliWords::tr("The report “%1” could not be written; the rest was done.").arg(file), out.errorString()});
}

} // namespace vitrine::cli
