// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/storeroom.h"
#include "catalogue/writewatch.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// What is seen of a catalogue's being written to, whoever does it.
class WriteWatchTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    ItemId m_item;
    StocktakeId m_stocktake;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"c.vitrine"_s); }
    [[nodiscard]] Result<void> does(const QString &deed)
    {
        StoreRoom store(*m_catalogue);
        if (deed == u"a setting")
            return m_catalogue->setSetting(u"institution"_s, u"The Archive"_s);
        if (deed == u"a place")
            return store.enter({u"Depot"_s, PlaceKind::Building, u"D"_s, {}});
        if (deed == u"a line of the register")
            return store.accession(m_item, {});
        if (deed == u"a scan") {
            const auto saw = store.saw(m_stocktake, u"N-1"_s, {});
            return saw ? Result<void>() : saw.unexpected();
        }
        if (deed == u"a stocktake closed")
            return store.close(m_stocktake);
        const auto other = m_catalogue->beside()();
        if (!other)
            return other.unexpected();
        Item item = *(*other)->reader(Audience::desk(Access::Sealed))->item(m_item);
        item.title.set(u"en"_s, u"Another"_s, TextOrigin::Original, TextState::Reviewed);
        return (*other)->update(item);
    }

    [[nodiscard]] static ItemId added(Catalogue &catalogue, const QString &number)
    {
        Item item;
        item.number = number;
        item.kind = ItemKind::Document;
        return catalogue.add(item).value_or(ItemId());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Catalogue::create(path(), {u"Test"_s, {}});
        QVERIFY(made);
        m_catalogue = std::move(*made);
        Item item;
        item.number = u"N-1"_s;
        item.kind = ItemKind::Document;
        const auto added = m_catalogue->add(item);
        QVERIFY(added);
        m_item = *added;
        const auto begun = StoreRoom(*m_catalogue).begin(u"Spring"_s, {}, {m_item});
        QVERIFY(begun);
        m_stocktake = *begun;
    }
    void cleanup()
    {
        m_catalogue.reset();
        m_folder.reset();
    }

    void whateverTheCatalogueSaysAnewIsSeen_data()
    {
        QTest::addColumn<QString>("deed");
        for (const QString &deed : {u"a setting"_s, u"a place"_s, u"a line of the register"_s, u"a scan"_s, u"a stocktake closed"_s, u"a record, by another program"_s})
            QTest::newRow(qPrintable(deed)) << deed;
    }
    void whateverTheCatalogueSaysAnewIsSeen()
    {
        QFETCH(QString, deed);
        WriteWatch watch(path());
        const QByteArray before = watch.state();
        QVERIFY(!before.isEmpty());
        QCOMPARE(watch.state(), before);
        const auto done = does(deed);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        const QByteArray after = watch.state();
        QVERIFY(!after.isEmpty());
        QVERIFY(after != before);
        QCOMPARE(WriteWatch(path()).state(), after); // whoever looks, and whenever
    }

    void thatAListWentOutIsNothingNew()
    {
        WriteWatch watch(path());
        const QByteArray before = watch.state();
        Dissemination out;
        out.format = u"csv"_s;
        QVERIFY(noteDissemination(path(), {u"Archivist 01"_s, PersonRole::Administrator}, out, {}));
        QCOMPARE(m_catalogue->reader(Audience::desk(Access::Sealed))->custodyLog(CustodyType::Dissemination)->size(), size_t(1));
        QCOMPARE(watch.state(), before);
    }

    void aDeedThatFailsIsNothingNew()
    {
        WriteWatch watch(path());
        const QByteArray before = watch.state();
        QVERIFY(!m_catalogue->bulk([this]() -> Result<void> {
            if (const auto done = m_catalogue->setSetting(u"institution"_s, u"The Archive"_s); !done)
                return done;
            return fail(ErrorKind::Cancelled, u"taken back"_s);
        }));
        QCOMPARE(watch.state(), before);
    }

    void whatCannotBeReadHasNoState_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing there") << QByteArray();
        QTest::newRow("no catalogue") << QByteArray("This is not a database, but it is long enough to be looked at by somebody who hopes for one.");
    }
    void whatCannotBeReadHasNoState()
    {
        QFETCH(QByteArray, bytes);
        const QString folder = m_folder->filePath(u"other.vitrine"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/catalogue.sqlite"_s);
        QVERIFY(bytes.isEmpty() || (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()));
        file.close();
        QCOMPARE(WriteWatch(folder).state(), QByteArray());
    }

    void itDoesNotKeepTheCatalogueFromBeingOneFileAtRest()
    {
        {
            WriteWatch watch(path());
            QVERIFY(!watch.state().isEmpty());
            QVERIFY(does(u"a setting"_s));
            QVERIFY(!watch.state().isEmpty());
        } // it goes before the catalogue does
        m_catalogue.reset();
        QCOMPARE(QDir(path()).entryList({u"catalogue.sqlite*"_s}, QDir::Files), QStringList{u"catalogue.sqlite"_s});
    }

    void recordsThatWereWrittenAreToldOnce()
    {
        WriteWatch watch(path());
        QCOMPARE(watch.written(), QList<RecordId>()); // what was there before nobody has asked for
        const ItemId own = added(*m_catalogue, u"N-2"_s);
        const auto other = m_catalogue->beside()();
        QVERIFY(other);
        const ItemId others = added(**other, u"N-3"_s);
        const QList<RecordId> told = watch.written();
        QCOMPARE(QSet<RecordId>(told.begin(), told.end()), (QSet<RecordId>{anyId(own), anyId(others)}));
        QCOMPARE(watch.written(), QList<RecordId>());
        QVERIFY((*other)->remove(anyId(others), u"double"_s));
        QCOMPARE(watch.written(), QList<RecordId>{anyId(others)}); // it is gone
        QVERIFY(!added(*m_catalogue, u"N-4"_s).isNull());
        watch.passOver();
        QCOMPARE(watch.written(), QList<RecordId>());
    }

    void whatIsNoRecordIsNotTold_data()
    {
        QTest::addColumn<QString>("deed");
        for (const char *deed : {"a setting", "a place", "a line of the register", "a scan", "a stocktake closed"})
            QTest::newRow(deed) << QString::fromLatin1(deed);
    }
    void whatIsNoRecordIsNotTold()
    {
        QFETCH(QString, deed);
        WriteWatch watch(path());
        watch.passOver();
        QVERIFY(does(deed));
        QCOMPARE(watch.written(), QList<RecordId>());
        QVERIFY(!watch.state().isEmpty()); // the two do not hide each other's news
        QVERIFY(does(u"another door"_s));
        QCOMPARE(watch.written(), QList<RecordId>{anyId(m_item)});
    }

    void ofVeryManyRecordsAThousandAreTold()
    {
        WriteWatch watch(path());
        watch.passOver();
        QVERIFY(m_catalogue->bulk([this]() -> Result<void> {
            for (int i = 0; i < 1100; ++i) {
                if (added(*m_catalogue, u"M-%1"_s.arg(i)).isNull())
                    return fail(ErrorKind::Internal, {});
            }
            return {};
        }));
        QCOMPARE(watch.written().size(), 1000);
        QCOMPARE(watch.written().size(), 0); // told, as it were
    }

    void whereNothingIsNothingIsTold()
    {
        WriteWatch watch(m_folder->filePath(u"nothing.vitrine"_s));
        watch.passOver();
        QCOMPARE(watch.written(), QList<RecordId>());
        QCOMPARE(watch.written(), QList<RecordId>());
    }
};

QTEST_MAIN(WriteWatchTest)
#include "tst_writewatch.moc"
