// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commands.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <exiv2/exiv2.hpp>

using namespace Qt::StringLiterals;
using vitrine::test::run;
namespace test = vitrine::test;

/// `vitrinectl import` of a folder: each file an item, with what is written into it.
class FolderImportTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_catalogue;
    QString m_media;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString media(const QString &name) const { return m_media + u'/' + name; }
    QString picture(const QString &name, Qt::GlobalColor colour) const
    {
        QDir().mkpath(QFileInfo(media(name)).path());
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(colour);
        return image.save(media(name)) ? media(name) : QString();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(media(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As a camera or a program writes into a picture.
    static void mark(const QString &path, const std::vector<std::pair<const char *, std::string>> &words)
    {
        const auto image = Exiv2::ImageFactory::open(QFile::encodeName(path).toStdString());
        image->readMetadata();
        for (const auto &[key, value] : words) {
            const std::string name = key;
            if (name.rfind("Exif.", 0) == 0)
                image->exifData()[name] = value;
            else if (name.rfind("Iptc.", 0) == 0)
                image->iptcData().add(Exiv2::IptcKey(name), Exiv2::StringValue(value).clone().get());
            else
                image->xmpData()[name] = value;
        }
        image->writeMetadata();
    }
    test::Ran put(const QStringList &more = {}) const { return run(QStringList{u"import"_s, m_catalogue, m_media, u"--report"_s, at(u"r.json"_s)} + more); }
    QJsonObject report() const { return test::json(at(u"r.json"_s)); }
    QJsonObject item(const QString &number) const { return run({u"show"_s, m_catalogue, number, u"--json"_s}).json(); }
    QByteArray content(const QString &access) const
    {
        const test::Ran ran = run({u"export"_s, m_catalogue, u"--format"_s, u"json"_s, u"--access"_s, access, u"--output"_s, at(access)});
        return ran.code == 0 ? read(at(access)) : ran.err;
    }
    /// What the report says of a file; empty when it says nothing.
    QString said(const QString &file) const
    {
        for (const QJsonValue &issue : report().value("issues"_L1).toArray()) {
            if (issue["column"_L1].toString() == file)
                return issue["severity"_L1].toString() + u": "_s + issue["message"_L1].toString();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalogue = at(u"c.vitrine"_s);
        m_media = at(u"media"_s);
        QVERIFY(QDir().mkpath(m_media));
        QCOMPARE(run({u"new"_s, m_catalogue}).code, 0);
    }

    void eachFileIsAnItemNamedAfterIt()
    {
        picture(u"Le_pont-neuf vu  d’ici.jpg"_s, Qt::red);
        picture(u"boîte 1/IMG_0001.png"_s, Qt::blue);
        write(u"Thumbs.db"_s, "by the way");
        write(u".hidden.jpg"_s, "by the way");
        QCOMPARE(put().code, 0);
        QCOMPARE(report().value("read"_L1).toInt(), 2);
        QCOMPARE(report().value("added"_L1).toInt(), 2);
        const QJsonObject first = item(u"Le_pont-neuf vu  d’ici"_s);
        QCOMPARE(first["title"_L1]["fr"_L1]["text"_L1].toString(), u"Le pont neuf vu d’ici"_s);
        QCOMPARE(first["kind"_L1].toString(), u"photograph"_s);
        QCOMPARE(first["media"_L1][0]["width"_L1].toInt(), 64);
        QCOMPARE(first["access"_L1].toString(), u"internal"_s);
        QCOMPARE(item(u"boîte 1/IMG_0001"_s)["title"_L1]["fr"_L1]["text"_L1].toString(), u"IMG 0001"_s);
    }

    void whatIsWrittenIntoAPictureIsTaken()
    {
        mark(picture(u"xmp.jpg"_s, Qt::red), {{"Exif.Photo.DateTimeOriginal", "2019:06:15 12:30:00"}, {"Exif.Image.ImageDescription", "EXIF says less"}, {"Xmp.dc.description", "lang=fr Le pont"},
                                              {"Xmp.dc.creator", "Demonstration person 01"}, {"Xmp.dc.subject", "pont"}, {"Exif.Image.Copyright", "Own work"}});
        mark(picture(u"iptc.jpg"_s, Qt::green), {{"Iptc.Application2.Caption", "L\xe9gende"}, {"Iptc.Application2.Byline", "Demonstration person 02"}, {"Iptc.Application2.Keywords", "rive"},
                                                 {"Iptc.Application2.Keywords", "eau"}, {"Iptc.Application2.Copyright", "Own"}});
        mark(picture(u"exif.jpg"_s, Qt::blue), {{"Exif.Image.ImageDescription", "Une légende"}, {"Exif.Image.Artist", "Demonstration person 02"}, {"Exif.Photo.DateTimeOriginal", "0000:00:00 00:00:00"}});
        const test::Ran ran = put();
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QJsonObject xmp = item(u"xmp"_s);
        QCOMPARE(xmp["date"_L1]["edtf"_L1].toString(), u"2019-06-15"_s);
        QCOMPARE(xmp["media"_L1][0]["caption"_L1]["fr"_L1]["text"_L1].toString(), u"Le pont"_s);
        QCOMPARE(xmp["rights"_L1]["fr"_L1]["text"_L1].toString(), u"Own work"_s);
        QCOMPARE(xmp["makers"_L1].toArray().size(), 1);
        QCOMPARE(xmp["subjects"_L1].toArray().size(), 1);
        const QJsonObject iptc = item(u"iptc"_s);
        QCOMPARE(iptc["media"_L1][0]["caption"_L1]["fr"_L1]["text"_L1].toString(), u"Légende"_s);
        QCOMPARE(iptc["subjects"_L1].toArray().size(), 2);
        const QJsonObject exif = item(u"exif"_s);
        QCOMPARE(exif["media"_L1][0]["caption"_L1]["fr"_L1]["text"_L1].toString(), u"Une légende"_s);
        QVERIFY(exif["date"_L1]["edtf"_L1].toString().isEmpty());
        QCOMPARE(exif["makers"_L1][0]["agent"_L1], iptc["makers"_L1][0]["agent"_L1]);
    }

    void whatACameraTellsBesideIsRestricted()
    {
        mark(picture(u"a.jpg"_s, Qt::red), {{"Exif.Image.Model", "SECRET-camera"}, {"Exif.GPSInfo.GPSAreaInformation", "SECRET-place"}});
        QCOMPARE(put({u"--access"_s, u"public"_s}).code, 0);
        QVERIFY(content(u"public"_s).contains("\"number\":\"a\""));
        QVERIFY(!content(u"public"_s).contains("SECRET"));
        QVERIFY(content(u"restricted"_s).contains("SECRET-camera"));
    }

    void theSameBytesAreNoticedAndNotTakenAgain()
    {
        QVERIFY(QFile::copy(picture(u"a.jpg"_s, Qt::red), media(u"copy of a.jpg"_s)));
        QCOMPARE(put().code, 0);
        QCOMPARE(report().value("added"_L1).toInt(), 1);
        QCOMPARE(report().value("unchanged"_L1).toInt(), 1);
        QVERIFY2(said(u"copy of a.jpg"_s).contains(u"“copy of a.jpg” has the same bytes as one of “a”"_s), qPrintable(said(u"copy of a.jpg"_s)));
        const QByteArray before = content(u"restricted"_s);
        QCOMPARE(put().code, 0);
        QCOMPARE(report().value("unchanged"_L1).toInt(), 2);
        QCOMPARE(content(u"restricted"_s), before);
    }

    void aFileThatChangedIsAnotherMediumOfItsItem()
    {
        picture(u"a.jpg"_s, Qt::red);
        QCOMPARE(put().code, 0);
        picture(u"a.jpg"_s, Qt::green);
        picture(u"a.png"_s, Qt::blue);
        QCOMPARE(put().code, 0);
        QCOMPARE(report().value("updated"_L1).toInt(), 2);
        QCOMPARE(item(u"a"_s)["media"_L1].toArray().size(), 3);
    }

    void brokenFilesAreNamedWhileGoodOnesGoIn()
    {
        picture(u"good.png"_s, Qt::red);
        const QByteArray whole = read(picture(u"cut.jpg"_s, Qt::green));
        write(u"cut.jpg"_s, whole.left(whole.size() - 40));
        const QByteArray png = read(picture(u"spoilt.png"_s, Qt::blue));
        write(u"spoilt.png"_s, QByteArray(png).replace(png.size() - 30, 12, QByteArray(12, '\xff')));
        write(u"text.jpg"_s, "not a picture");
        write(u"empty.png"_s, {});
        write(u"unknown.xyz"_s, QByteArray(100, '\1'));
        write(u"cut.mp4"_s, QByteArray::fromHex("00000018667479706d703432000000006d70343269736f6d") + QByteArray(200, '\0'));
        write(u"packed.zip"_s, "PK\x03\x04" + QByteArray(60, '\0'));
        write(u"notes.txt"_s, "A note.\n");
        const test::Ran ran = put();
        QCOMPARE(ran.code, 1);
        QCOMPARE(report().value("added"_L1).toInt(), 2);
        QCOMPARE(report().value("rejected"_L1).toInt(), 7);
        for (const QString &name : {u"cut.jpg"_s, u"spoilt.png"_s, u"text.jpg"_s, u"empty.png"_s, u"unknown.xyz"_s, u"cut.mp4"_s, u"packed.zip"_s})
            QVERIFY2(said(name).startsWith("error"_L1) && said(name).contains(name), qPrintable(name + u": "_s + said(name)));
        QCOMPARE(item(u"good"_s)["media"_L1].toArray().size(), 1);
        QCOMPARE(item(u"notes"_s)["kind"_L1].toString(), u"document"_s);
        QCOMPARE(run({u"check"_s, m_catalogue, u"--fixity"_s}).code, 0);
    }

    void whereFilesAreReadWithLessProtectionItIsSaidOnce()
    {
        picture(u"a.png"_s, Qt::red);
        picture(u"b.png"_s, Qt::blue);
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", m_folder->path().toUtf8()); // no bubblewrap here
        const test::Ran ran = put();
        qputenv("PATH", before);
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.err.count("bubblewrap"), 1);
        QCOMPARE(report().value("added"_L1).toInt(), 2);
    }

    void aBrokenOrMislabelledFileIsNotAttached()
    {
        const QString good = picture(u"a.png"_s, Qt::red);
        QCOMPARE(put().code, 0);
        const QByteArray before = content(u"restricted"_s);
        const QByteArray png = read(good);
        for (const auto &[name, bytes] : {std::pair(u"cut.png"_s, png.chopped(30)), std::pair(u"named.jpg"_s, png), std::pair(u"text.png"_s, QByteArray("words"))}) {
            const test::Ran ran = run({u"attach"_s, m_catalogue, u"a"_s, write(name, bytes)});
            QVERIFY(ran.code != 0);
            QVERIFY2(ran.err.contains(name.toUtf8()) && ran.err.contains("Nothing was attached."), ran.err.constData());
        }
        QCOMPARE(content(u"restricted"_s), before);
    }

    void aLinkThatLeadsOutIsNotFollowed()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(at(u"outside.png"_s)));
        QVERIFY(QFile::link(at(u"outside.png"_s), media(u"in.png"_s)));
        picture(u"good.png"_s, Qt::blue);
        QCOMPARE(put().code, 0);
        QCOMPARE(report().value("read"_L1).toInt(), 1);
    }

    void aRehearsalOfAFolderCopiesNothing()
    {
        picture(u"a.jpg"_s, Qt::red);
        const QByteArray before = content(u"restricted"_s);
        const test::Ran ran = put({u"--dry-run"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY2(QString::fromUtf8(ran.out).contains(u"row 1 a: added"_s), ran.out.constData());
        QCOMPARE(content(u"restricted"_s), before);
        QVERIFY(QDir(m_catalogue + u"/media"_s).isEmpty());
    }

    void aFolderWithoutMediaIsRefused()
    {
        QCOMPARE(put().code, 3);
    }
};

QTEST_GUILESS_MAIN(FolderImportTest)
#include "tst_folderimport.moc"
