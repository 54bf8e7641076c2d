// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/systemprinters.h"

#include "base/bidi.h"

#include <QCoreApplication>
#include <QPrinterInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

class PrinterWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::SystemPrinters)
};

constexpr int betweenLooks = 100;    // milliseconds
constexpr int longEnough = 60'000;   // for a queue to take a file

PrinterFace faceOf(const QPrinterInfo &info)
{
    QStringList words{info.description(), info.makeAndModel(), info.location()};
    words.removeAll(QString());
    words.removeAll(info.printerName());
    words.removeDuplicates();
    const QList<QPrinter::DuplexMode> modes = info.supportedDuplexModes();
    const bool hasTwoSides = modes.contains(QPrinter::DuplexLongSide) || modes.contains(QPrinter::DuplexShortSide);
    return {info.printerName(), words.join(u" · "_s), info.isDefault(), hasTwoSides};
}

Result<void> refused(const PrintOrder &order, const QString &why)
{
    return fail(ErrorKind::Refused, PrinterWords::tr("The printer %1 did not take the pages. Nothing is printed; save them as a PDF instead, or ask who looks after it.").arg(isolate(order.printer)), why);
}

/// Nobody knows how far it came.
Result<void> broken(const PrintOrder &order, bool isStopped)
{
    const QString detail = u"lp was ended"_s;
    if (isStopped)
        return fail(ErrorKind::Cancelled, PrinterWords::tr("Stopped while the pages went to the printer %1: it may have them all the same. Look at what waits there, and take it back if need be.").arg(isolate(order.printer)), detail);
    return fail(ErrorKind::Refused, PrinterWords::tr("The printer %1 gave no answer, and nobody waits for it any longer: it may have the pages all the same. Look at what waits there before they are printed again.").arg(isolate(order.printer)), detail);
}

/// False when somebody stops it, or when it takes too long.
bool comesToItsEnd(QProcess &process, const Job &job)
{
    for (int waited = 0; waited < longEnough && !job.stopped(); waited += betweenLooks) {
        if (process.waitForFinished(betweenLooks) || process.state() == QProcess::NotRunning)
            return true;
    }
    return process.waitForFinished(0) || process.state() == QProcess::NotRunning;
}

} // namespace

std::vector<PrinterFace> SystemPrinters::all() const
{
    std::vector<PrinterFace> faces;
    for (const QPrinterInfo &info : QPrinterInfo::availablePrinters())
        faces.push_back(faceOf(info));
    return faces;
}

QStringList SystemPrinters::arguments(const QString &pdf, const PrintOrder &order)
{
    QStringList words{u"-d"_s, order.printer, u"-t"_s, order.title, u"-n"_s, QString::number(order.copies)};
    if (order.copies > 1)
        words += {u"-o"_s, u"collate=true"_s};
    if (order.from > 0)
        words += {u"-P"_s, u"%1-%2"_s.arg(order.from).arg(order.to)};
    const QString sides = !order.isTwoSided ? u"one-sided"_s : order.isTurnedAtShortEdge ? u"two-sided-short-edge"_s : u"two-sided-long-edge"_s;
    words += {u"-o"_s, u"sides="_s + sides, u"-o"_s, u"media="_s + order.paper, u"-o"_s, u"print-scaling=none"_s}; // true to size: labels must fit
    return words + QStringList{u"--"_s, pdf};
}

Result<void> SystemPrinters::print(const QString &pdf, const PrintOrder &order, const Job &job) const
{
    const QString program = QStandardPaths::findExecutable(u"lp"_s);
    if (program.isEmpty())
        return fail(ErrorKind::Missing, PrinterWords::tr("The program “lp”, which gives pages to printers, is not on this computer. Nothing is printed; save the pages as a PDF instead."));
    QProcess process;
    process.start(program, arguments(pdf, order));
    if (!process.waitForStarted(longEnough))
        return fail(ErrorKind::Internal, PrinterWords::tr("The program “lp”, which gives pages to printers, does not start. Nothing is printed; save the pages as a PDF instead."), process.errorString());
    const bool isAlone = comesToItsEnd(process, job);
    if (!isAlone) {
        process.kill();
        process.waitForFinished(longEnough);
    }
    const bool hasEnded = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    if (hasEnded && process.exitCode() == 0)
        return {}; // whoever stopped it came too late
    return isAlone && hasEnded ? refused(order, QString::fromLocal8Bit(process.readAllStandardError()).trimmed()) : broken(order, job.stopped());
}

} // namespace vitrine
