// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/archive.h"
#include "exchange/bagcheck.h"
#include "exchange/bagfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QByteArray sha512(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha512).toHex(); }

/// A small whole bag as a map of files, to be spoilt in one place.
QMap<QString, QByteArray> wholeBag()
{
    QMap<QString, QByteArray> files{{u"bagit.txt"_s, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"},
                                    {u"data/a.txt"_s, "first\n"},
                                    {u"data/نامه/b.txt"_s, "second\n"},
                                    {u"bag-info.txt"_s, "Source-Organization: Maison\nPayload-Oxum: 13.2\n"}};
    files[u"manifest-sha512.txt"_s] = sha512("first\n") + "  data/a.txt\n" + sha512("second\n") + "  data/نامه/b.txt\n";
    return files;
}

void sign(QMap<QString, QByteArray> &files)
{
    QByteArray lines;
    for (const QString &name : {u"bag-info.txt"_s, u"bagit.txt"_s, u"manifest-sha512.txt"_s}) {
        if (files.contains(name))
            lines += sha512(files[name]) + "  " + name.toUtf8() + '\n';
    }
    files[u"tagmanifest-sha512.txt"_s] = lines;
}

} // namespace

/// Bags of every kind are read, and every fault of theirs is named.
class BagTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_count = 0;

    QString laid(const QMap<QString, QByteArray> &files)
    {
        const QString root = m_folder.filePath(u"bag%1"_s.arg(++m_count));
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QString path = root + u'/' + file.key();
            QFile out(path);
            if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly) || out.write(*file) != file->size())
                return {};
        }
        return root;
    }
    QString zipped(const QMap<QString, QByteArray> &files, const QString &top)
    {
        const QString path = m_folder.filePath(u"bag%1.zip"_s.arg(++m_count));
        const auto zip = ArchiveWriter::create(path);
        bool done = zip.has_value();
        for (auto file = files.begin(); file != files.end(); ++file)
            done = done && (*zip)->addBytes(top + file.key(), *file, ArchiveWriter::Packing::Compressed);
        return done && (*zip)->close({}) ? path : QString();
    }

private Q_SLOTS:
    void theConformanceSuitePassesWhole_data()
    {
        QTest::addColumn<QString>("bag");
        QTest::addColumn<QString>("kind");
        const QString suite = QStringLiteral(VITRINE_SHARED_DIR "/schemas/bagit/bagit-conformance-v1.0-v0.97.tar.gz");
        if (!QFileInfo::exists(suite) || QProcess::execute(u"tar"_s, {u"xzf"_s, suite, u"-C"_s, m_folder.path()}) != 0) {
            QTest::newRow("no suite") << QString() << QString();
            return;
        }
        for (const QString &version : {u"v0.97"_s, u"v1.0"_s}) {
            for (const QString &kind : {u"valid"_s, u"warning"_s, u"invalid"_s, u"linux-only"_s}) {
                const QDir folder(m_folder.path() + u'/' + version + u'/' + kind);
                for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                    QTest::newRow(qPrintable(version + u' ' + kind + u' ' + name)) << folder.filePath(name) << kind;
            }
        }
    }
    void theConformanceSuitePassesWhole()
    {
        QFETCH(QString, bag);
        QFETCH(QString, kind);
        if (bag.isEmpty())
            QSKIP("skipped: no schemas");
        const auto report = checkBag(bag);
        QVERIFY(report);
        const QString said = (report->errors + report->warnings).join(u'\n');
        QVERIFY2(report->valid() == (kind == u"valid" || kind == u"warning"), qPrintable(said));
        QVERIFY2(kind != u"warning" || !report->warnings.isEmpty(), qPrintable(said));
        QVERIFY(looksLikeBag(bag));
    }

    void aWholeBagIsSoundAsAFolderAndAsAnArchive()
    {
        auto files = wholeBag();
        sign(files);
        for (const QString &path : {laid(files), zipped(files, u"top/"_s), zipped(files, {})}) {
            const auto report = checkBag(path);
            QVERIFY(report);
            QVERIFY2(report->valid() && report->warnings.isEmpty(), qPrintable((report->errors + report->warnings).join(u'\n')));
            QVERIFY(looksLikeBag(path));
        }
    }

    void everyFaultIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        const QByteArray manifest = wholeBag()[u"manifest-sha512.txt"_s];
        QTest::newRow("changed byte") << u"data/a.txt"_s << QByteArray("fIrst\n") << u"data/a.txt"_s;
        QTest::newRow("file too many") << u"data/c.txt"_s << QByteArray("third") << u"data/c.txt"_s;
        QTest::newRow("file missing") << u"manifest-sha512.txt"_s << manifest + QByteArray(128, '0') + "  data/gone.txt\n" << u"data/gone.txt"_s;
        QTest::newRow("path that climbs out") << u"manifest-sha512.txt"_s << manifest + QByteArray(128, '0') + "  data/../../etc/passwd\n" << u"data/../../etc/passwd"_s;
        QTest::newRow("absolute path") << u"manifest-sha512.txt"_s << manifest + QByteArray(128, '0') + "  /etc/passwd\n" << u"/etc/passwd"_s;
        QTest::newRow("no line of a manifest") << u"manifest-sha512.txt"_s << manifest + "words\n" << u"line 3"_s;
        QTest::newRow("listed twice") << u"manifest-sha512.txt"_s << manifest + sha512("first\n") + "  data/a.txt\n" << u"data/a.txt"_s;
        QTest::newRow("wrong encoding") << u"manifest-sha512.txt"_s << QByteArray(manifest).replace("\xd9\x86", "\xff") << u"UTF-8"_s;
        QTest::newRow("unknown encoding") << u"bagit.txt"_s << QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: KLINGON-1\n") << u"KLINGON-1"_s;
        QTest::newRow("newer version") << u"bagit.txt"_s << QByteArray("BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n") << u"2.0"_s;
        QTest::newRow("byte-order mark") << u"bagit.txt"_s << QByteArray("\xef\xbb\xbf" "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n") << u"byte-order mark"_s;
        QTest::newRow("too little promised") << u"bag-info.txt"_s << QByteArray("Payload-Oxum: 6.1\n") << u"Payload"_s.toLower();
        QTest::newRow("fetch that climbs out") << u"fetch.txt"_s << QByteArray("https://example.org/ - ../../evil\n") << u"../../evil"_s;
        QTest::newRow("not a line of fetch") << u"fetch.txt"_s << QByteArray("words\n") << u"fetch.txt"_s;
        QTest::newRow("still to be fetched") << u"fetch.txt"_s << QByteArray("https://example.org/ 3 data/later.txt\n") << QString();
    }
    void everyFaultIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        auto files = wholeBag();
        files[file] = bytes;
        if (named.isEmpty()) { // listed, to be fetched, not there
            files[u"manifest-sha512.txt"_s] += QByteArray(128, '0') + "  data/later.txt\n";
            named = u"data/later.txt"_s;
        }
        sign(files);
        for (const QString &path : {laid(files), zipped(files, u"top/"_s)}) {
            const auto report = checkBag(path);
            QVERIFY(report && !report->valid());
            QVERIFY2(report->errors.join(u'\n').contains(named), qPrintable(report->errors.join(u'\n')));
        }
    }

    void entriesThatClimbOutOfAnArchiveAreNamedAndNothingIsWritten()
    {
        auto files = wholeBag();
        files[u"../../evil.txt"_s] = "x";
        files[u"C:/evil.txt"_s] = "x";
        const auto report = checkBag(zipped(files, {}));
        QVERIFY(report && !report->valid());
        const QString said = report->errors.join(u'\n');
        QVERIFY(said.contains(u"../../evil.txt"_s) && said.contains(u"C:/evil.txt"_s));
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"../../evil.txt"_s)));
    }

    void aLinkThatLeadsOutIsNamed()
    {
        const QString bag = laid(wholeBag());
        QVERIFY(QFile::link(u"/etc/hostname"_s, bag + u"/data/link"_s));
        const auto report = checkBag(bag);
        QVERIFY(report && report->errors.join(u'\n').contains(u"data/link"_s));
    }

    void whatIsNoBagIsRefused()
    {
        QCOMPARE(checkBag(m_folder.filePath(u"nowhere"_s)).error().kind, ErrorKind::Missing);
        QFile text(m_folder.filePath(u"text.zip"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("PK is how it begins") > 0);
        text.close();
        QCOMPARE(checkBag(text.fileName()).error().kind, ErrorKind::Unreadable);
    }

    void stoppingIsHeard() { QCOMPARE(checkBag(laid(wholeBag()), {{}, [] { return true; }}).error().kind, ErrorKind::Cancelled); }
};

QTEST_GUILESS_MAIN(BagTest)
#include "tst_bag.moc"
