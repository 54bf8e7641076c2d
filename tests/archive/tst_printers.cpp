// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/systemprinters.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// How pages get to the printers of this computer; `lp` is a small program of the test.
class PrintersTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;

    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void makeLp(const QByteArray &script) const
    {
        QFile file(at(u"lp"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    [[nodiscard]] static PrintOrder order()
    {
        PrintOrder order;
        order.printer = u"Depot printer"_s;
        order.title = u"Une exposition"_s;
        order.paper = u"A4"_s;
        return order;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = qgetenv("PATH");
        qputenv("PATH", QByteArray(QFile::encodeName(m_folder->path()) + ":/bin:/usr/bin"));
    }
    void cleanup() { qputenv("PATH", m_path); }

    void lpIsToldWhatIsWished_data()
    {
        QTest::addColumn<PrintOrder>("order");
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QStringList>("notThere");
        const auto with = [](auto change) {
            PrintOrder one = order();
            change(one);
            return one;
        };
        QTest::newRow("plain") << order() << QStringList{u"-d"_s, u"Depot printer"_s, u"-n"_s, u"1"_s, u"media=A4"_s, u"sides=one-sided"_s, u"print-scaling=none"_s}
                               << QStringList{u"-P"_s, u"collate=true"_s};
        QTest::newRow("copies") << with([](PrintOrder &o) { o.copies = 3; }) << QStringList{u"3"_s, u"collate=true"_s} << QStringList{u"-P"_s};
        QTest::newRow("pages") << with([](PrintOrder &o) { o.from = 2, o.to = 5; }) << QStringList{u"-P"_s, u"2-5"_s} << QStringList();
        QTest::newRow("both sides") << with([](PrintOrder &o) { o.isTwoSided = true; }) << QStringList{u"sides=two-sided-long-edge"_s} << QStringList{u"sides=one-sided"_s};
        QTest::newRow("both sides of lying paper") << with([](PrintOrder &o) { o.isTwoSided = o.isTurnedAtShortEdge = true; })
                                                   << QStringList{u"sides=two-sided-short-edge"_s} << QStringList{u"sides=one-sided"_s};
    }
    void lpIsToldWhatIsWished()
    {
        QFETCH(PrintOrder, order);
        QFETCH(QStringList, there);
        QFETCH(QStringList, notThere);
        const QStringList words = SystemPrinters::arguments(u"/a file.pdf"_s, order);
        for (const QString &word : std::as_const(there))
            QVERIFY2(words.contains(word), qPrintable(word));
        for (const QString &word : std::as_const(notThere))
            QVERIFY2(!words.contains(word), qPrintable(word));
        QCOMPARE(words.sliced(words.size() - 2), (QStringList{u"--"_s, u"/a file.pdf"_s})); // whatever its name begins with
    }

    void theFileGoesToThePrinter()
    {
        makeLp("for last; do :; done; cp \"$last\" \"$(dirname \"$0\")/taken\"; echo \"$@\" > \"$(dirname \"$0\")/words\"\n");
        QFile pdf(at(u"print.pdf"_s));
        QVERIFY(pdf.open(QIODevice::WriteOnly));
        pdf.write("%PDF-1.4 pages");
        pdf.close();
        const auto done = SystemPrinters().print(pdf.fileName(), order(), {});
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(contents(u"taken"_s), QByteArray("%PDF-1.4 pages"));
        QVERIFY(contents(u"words"_s).startsWith("-d Depot printer -t Une exposition"));
    }

    void aQueueThatRefusesIsToldWithItsName()
    {
        makeLp("echo 'lp: The printer or class does not exist.' >&2\nexit 1\n");
        const auto done = SystemPrinters().print(at(u"print.pdf"_s), order(), {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Refused);
        QVERIFY(done.error().message.contains(u"Depot printer"_s) && done.error().message.contains(u"PDF"_s));
        QCOMPARE(done.error().detail, u"lp: The printer or class does not exist."_s);
    }

    void aStopIsToldAsAStopAndNotAsSafe()
    {
        makeLp("exec sleep 600\n");
        Job job;
        job.isCancelled = [asked = 0]() mutable { return ++asked > 2; };
        QElapsedTimer time;
        time.start();
        const auto done = SystemPrinters().print(at(u"print.pdf"_s), order(), job);
        QVERIFY(!done);
        QVERIFY(time.elapsed() < 10'000);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QVERIFY2(done.error().message.startsWith(u"Stopped"_s) && done.error().message.contains(u"may have them all the same"_s), qPrintable(done.error().message));
        QVERIFY(done.error().message.contains(u"Depot printer"_s));
    }

    void whatLpHasTakenBeforeTheStopIsPrinted()
    {
        makeLp("echo $$ > \"$(dirname \"$0\")/pid\"\n");
        Job job;
        job.isCancelled = [this] { // somebody stops just when it has come to its end
            QElapsedTimer time;
            time.start();
            const auto isGone = [this] {
                const QByteArray pid = contents(u"pid"_s).trimmed();
                QFile state(u"/proc/%1/stat"_s.arg(QString::fromLatin1(pid)));
                return !pid.isEmpty() && (!state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z "));
            };
            while (!isGone() && time.elapsed() < 10'000)
                QThread::yieldCurrentThread();
            return true;
        };
        const auto done = SystemPrinters().print(at(u"print.pdf"_s), order(), job);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    }

    void aProgramThatDoesNotStartHasPrintedNothing()
    {
        QFile file(at(u"lp"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/no/such/interpreter\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const auto done = SystemPrinters().print(at(u"print.pdf"_s), order(), {});
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"does not start"_s) && done.error().message.contains(u"Nothing is printed"_s), qPrintable(done.error().message));
        QVERIFY(!done.error().detail.isEmpty());
    }

    void aProgramThatDiesIsNotToldToHavePrintedNothing()
    {
        makeLp("kill -9 $$\n");
        const auto done = SystemPrinters().print(at(u"print.pdf"_s), order(), {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Refused);
        QVERIFY2(done.error().message.contains(u"may have the pages all the same"_s), qPrintable(done.error().message));
    }

    void withoutLpSoItIsTold()
    {
        qputenv("PATH", QFile::encodeName(m_folder->path()));
        const auto done = SystemPrinters().print(at(u"print.pdf"_s), order(), {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Missing);
        QVERIFY(done.error().message.contains(u"PDF"_s));
    }

    void printersAreListedWithoutAService()
    {
        const std::vector<PrinterFace> faces = SystemPrinters().all(); // none where these tests usually run; no crash anywhere
        QSet<QString> names;
        for (const PrinterFace &face : faces)
            names.insert(face.name);
        QCOMPARE(names.size(), qsizetype(faces.size()));
        QVERIFY(!names.contains(QString()));
        QVERIFY(std::count_if(faces.begin(), faces.end(), [](const PrinterFace &face) { return face.isDefault; }) <= 1);
    }
};

QTEST_MAIN(PrintersTest)
#include "tst_printers.moc"
