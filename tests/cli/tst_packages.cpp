// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Preservation packages: written, read back by us and by others, spoilt.
class PackagesTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    Ran exportBag(const QString &to, qint64 longestFile = -1, const QStringList &more = {})
    {
        return run(QStringList{u"export"_s, m_path, u"--format"_s, u"bagit"_s, u"--access"_s, u"restricted"_s, u"--output"_s, to} + more, longestFile);
    }
    static QString original(const QString &name) { return QStringLiteral(VITRINE_SOURCE_DIR "/data/media/") + name; }
    /// Every attribute of this name in a document, words of lists apart.
    static QStringList attributes(const QByteArray &xml, const QString &name)
    {
        QStringList found;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (attribute.name() == name)
                    found += attribute.value().toString().split(u' ');
            }
        }
        return reader.hasError() ? QStringList() : found;
    }
    static int xmllint(const QString &schema, const QString &file)
    {
        return QProcess::execute(u"xmllint"_s, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, QStringLiteral(VITRINE_SHARED_DIR "/schemas/") + schema, file});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = at(u"a.vitrine"_s);
        QCOMPARE(run({u"new"_s, m_path, u"--title"_s, u"Essai"_s}).code, 0);
        QVERIFY(write(at(u"items.csv"_s), "number,kind,title@fr,title@fa,description@fr,creator,date,subject\n"
                                          "A/1,handicraft,Panier d'osier,سبد حصیری,Tressé à la main,Atelier,1367,vannerie\n"
                                          "A_1,photograph,Vue <du> panier & reste,,,,2017-11-28,\n"
                                          "B,document,Sans fichier,,,,,\n"));
        QCOMPARE(run({u"import"_s, m_path, at(u"items.csv"_s)}).code, 0);
        QCOMPARE(run({u"attach"_s, m_path, u"A/1"_s, original(u"craft-01-back.jpg"_s), original(u"craft-01-detail.jpg"_s)}).code, 0);
        QCOMPARE(run({u"attach"_s, m_path, u"A_1"_s, original(u"craft-01-back.jpg"_s)}).code, 0);
    }

    void aBagHoldsOriginalsAndRecordsAndChecksSound()
    {
        const QString bag = at(u"bag"_s);
        const Ran made = exportBag(bag);
        QVERIFY2(made.code == 0, made.err.constData());
        const Ran checked = run({u"check"_s, bag, u"--json"_s});
        QCOMPARE(checked.code, 0);
        QVERIFY(checked.json().value("valid"_L1).toBool());
        QVERIFY(checked.json().value("warnings"_L1).toArray().isEmpty());
        QCOMPARE(bytesOf(bag + u"/data/originals/A_1/01-craft-01-back.jpg"_s), bytesOf(original(u"craft-01-back.jpg"_s)));
        QCOMPARE(run({u"export"_s, m_path, u"--format"_s, u"json"_s, u"--access"_s, u"restricted"_s, u"--output"_s, at(u"all.json"_s)}).code, 0);
        QCOMPARE(bytesOf(bag + u"/data/metadata/catalogue.json"_s), bytesOf(at(u"all.json"_s)));
        QVERIFY(bytesOf(bag + u"/data/metadata/items.csv"_s).contains("سبد حصیری"));
        QVERIFY(bytesOf(bag + u"/bag-info.txt"_s).contains("Payload-Oxum: "));
        QCOMPARE(exportBag(bag).code, 4); // it is there already
        QCOMPARE(run({u"check"_s, bag}).code, 0);
    }

    void metsAndPremisAreValidAndTheirLinksHold()
    {
        const QString bag = at(u"bag"_s);
        QCOMPARE(exportBag(bag).code, 0);
        const QByteArray mets = bytesOf(bag + u"/data/metadata/mets.xml"_s);
        const QStringList ids = attributes(mets, u"ID"_s);
        const QSet<QString> known(ids.begin(), ids.end());
        QCOMPARE(known.size(), ids.size());
        for (const QString &name : {u"FILEID"_s, u"ADMID"_s, u"DMDID"_s}) {
            const QStringList links = attributes(mets, name);
            QVERIFY(!links.isEmpty());
            for (const QString &link : links)
                QVERIFY2(known.contains(link), qPrintable(link));
        }
        const QStringList digests = attributes(mets, u"CHECKSUM"_s);
        QStringList places = attributes(mets, u"href"_s).filter(u"../../data/"_s);
        QCOMPARE(places.size(), digests.size());
        for (qsizetype i = 0; i < places.size(); ++i) {
            const QByteArray bytes = bytesOf(bag + u"/data/metadata/"_s + QUrl::fromPercentEncoding(places[i].toUtf8()));
            QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), digests[i]);
        }
        const QByteArray premis = bytesOf(bag + u"/data/metadata/premis.xml"_s);
        QVERIFY(premis.contains("ingestion") && premis.contains("craft-01-detail.jpg") && premis.contains("<agentName>archivist</agentName>"));
        if (!QFileInfo::exists(QStringLiteral(VITRINE_SHARED_DIR "/schemas/mets")))
            QSKIP("skipped: no schemas");
        QCOMPARE(xmllint(u"mets/driver-mets-mods-premis-dc.xsd"_s, bag + u"/data/metadata/mets.xml"_s), 0);
        QCOMPARE(xmllint(u"premis/premis-v3-0.xsd"_s, bag + u"/data/metadata/premis.xml"_s), 0);
    }

    void anArchivedBagIsSoundAndAChangedByteIsNamed()
    {
        const QString zip = at(u"bag.zip"_s);
        QCOMPARE(exportBag(zip).code, 0);
        QCOMPARE(run({u"check"_s, zip}).code, 0);
        const QString bag = at(u"bag"_s);
        QCOMPARE(exportBag(bag).code, 0);
        QByteArray bytes = bytesOf(bag + u"/data/originals/A_1/02-craft-01-detail.jpg"_s);
        bytes[100] = char(bytes[100] ^ 1);
        QVERIFY(write(bag + u"/data/originals/A_1/02-craft-01-detail.jpg"_s, bytes));
        const Ran changed = run({u"check"_s, bag});
        QCOMPARE(changed.code, 1);
        QVERIFY(changed.out.contains("02-craft-01-detail.jpg"));
        bytes = bytesOf(zip);
        QVERIFY(write(zip, bytes.left(bytes.size() / 2)));
        QCOMPARE(run({u"check"_s, zip}).code, 3);
    }

    void aChangedOriginalStaysOutAndIsNamed()
    {
        const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytesOf(original(u"craft-01-detail.jpg"_s)), QCryptographicHash::Sha256).toHex());
        QVERIFY(write(m_path + u"/media/"_s + sha256.left(2) + u'/' + sha256, "changed"));
        const QString bag = at(u"bag"_s);
        QCOMPARE(exportBag(bag, -1, {u"--report"_s, at(u"report.json"_s)}).code, 0);
        QCOMPARE(run({u"check"_s, bag}).code, 0);
        QVERIFY(!QFileInfo::exists(bag + u"/data/originals/A_1/02-craft-01-detail.jpg"_s));
        QVERIFY2(bytesOf(at(u"report.json"_s)).contains("original"), bytesOf(at(u"report.json"_s)).constData());
    }

    void aFullDiskLeavesNoHalfBag_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("room");
        QTest::newRow("folder, first file") << u"bag"_s << 1000;
        QTest::newRow("folder, originals") << u"bag"_s << 20000;
        QTest::newRow("archive") << u"bag.zip"_s << 20000;
    }
    void aFullDiskLeavesNoHalfBag()
    {
        QFETCH(QString, name);
        QFETCH(int, room);
        const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        const Ran full = exportBag(at(name), room);
        QCOMPARE(full.code, 3);
        QCOMPARE(full.err.count('\n'), 1);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
    }
};

QTEST_GUILESS_MAIN(PackagesTest)
#include "tst_packages.moc"
