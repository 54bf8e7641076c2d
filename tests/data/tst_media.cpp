// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto scan = "photo-06.jpg"; // drawn when the catalogue is built

QString media() { return QStringLiteral(VITRINE_MEDIA_DIR); }

QString textOf(const QString &name)
{
    QFile file(media() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<QStringList> manifest()
{
    QList<QStringList> rows;
    const QStringList lines = textOf(u"manifest.tsv"_s).split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString &line : lines)
        rows.append(line.split(u'\t'));
    return rows;
}

QStringList cueTimes(const QString &name)
{
    static const QRegularExpression time(u"^\\d{2}:\\d{2}:\\d{2}\\.\\d{3} --> \\d{2}:\\d{2}:\\d{2}\\.\\d{3}$"_s, QRegularExpression::MultilineOption);
    QStringList times;
    auto hits = time.globalMatch(textOf(name));
    while (hits.hasNext())
        times.append(hits.next().captured());
    return times;
}

} // namespace

class TestMedia final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsWhole_data() { rows(); }
    void everyRowIsWhole()
    {
        QFETCH(QStringList, row);
        QCOMPARE(row.size(), 8);
        if (row[1] == u"track"_s)
            return;
        QVERIFY(row[5].startsWith(u"Demonstration: "_s));
        QVERIFY(row[6].startsWith(u"Démonstration : "_s));
        QVERIFY(row[7].startsWith(u"نمونهٔ نمایشی: "_s));
    }

    void everyPictureDecodesAtItsStatedSize_data() { rows(); }
    void everyPictureDecodesAtItsStatedSize()
    {
        QFETCH(QStringList, row);
        if (row[0] == QLatin1String(scan))
            return;
        QVERIFY(QFile::exists(media() + u'/' + row[0]));
        if (row[1] != u"image"_s)
            return;
        QImageReader reader(media() + u'/' + row[0]);
        const QImage image = reader.read();
        QVERIFY2(!image.isNull(), qPrintable(reader.errorString()));
        QCOMPARE(u"%1x%2"_s.arg(image.width()).arg(image.height()), row[2]);
    }

    void everyFileIsInTheManifestAndAllAreSmall()
    {
        QStringList named{u"manifest.tsv"_s};
        for (const QStringList &row : manifest())
            named.append(row[0]);
        qint64 total = 0;
        QDirIterator files(media(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            if (files.fileName() == QLatin1String(scan))
                continue;
            total += files.fileInfo().size();
            if (!files.filePath().contains(u"/texts/"_s))
                QVERIFY2(named.contains(files.fileName()), qPrintable(files.fileName()));
        }
        QVERIFY2(total <= 12 * 1000 * 1000, qPrintable(QString::number(total)));
    }

    void subtitlesHaveTheSameCuesInThreeLanguages_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"film-01", "film-02", "film-03", "sound-01", "sound-02"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void subtitlesHaveTheSameCuesInThreeLanguages()
    {
        QFETCH(QString, name);
        const QStringList french = cueTimes(name + u".fr.vtt"_s);
        QVERIFY(french.size() >= 5);
        for (const QString &language : {u"fr"_s, u"en"_s, u"fa"_s}) {
            const QString file = name + u'.' + language + u".vtt"_s;
            QVERIFY2(textOf(file).startsWith(u"WEBVTT"_s), qPrintable(file));
            QCOMPARE(cueTimes(file), french);
        }
    }

    void everyLineOfASetPageHasItsPlaceAndItsTranslations_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"doc-01", "doc-02", "doc-03", "doc-04", "doc-05", "doc-06"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyLineOfASetPageHasItsPlaceAndItsTranslations()
    {
        QFETCH(QString, name);
        const QJsonArray pages = QJsonDocument::fromJson(textOf(u"texts/"_s + name + u".json"_s).toUtf8())[u"pages"_s].toArray();
        QVERIFY(!pages.isEmpty());
        for (const QJsonValue &page : pages) {
            const QJsonArray lines = page[u"lines"_s].toArray();
            for (const QString &language : {u"fr"_s, u"en"_s, u"fa"_s})
                QCOMPARE(page[u"text"_s][language].toString().split(u'\n').size(), lines.size());
            for (const QJsonValue &line : lines) {
                const QRectF place(line[0].toDouble(), line[1].toDouble(), line[2].toDouble(), line[3].toDouble());
                QVERIFY(!place.isEmpty());
                QVERIFY(QRectF(0.03, 0.03, 0.94, 0.94).contains(place)); // on the sheet, clear of its edge
            }
        }
    }

private:
    static void rows()
    {
        QTest::addColumn<QStringList>("row");
        for (const QStringList &row : manifest())
            QTest::newRow(qPrintable(row[0])) << row;
    }
};

QTEST_GUILESS_MAIN(TestMedia)
#include "tst_media.moc"
