// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access.h"
#include "domain/names.h"
#include "domain/recorddiff.h"
#include "domain/recordjson.h"
#include "domain/recordtext.h"
#include "domain/validation.h"
#include "support/samples.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

template<RecordLike R>
void compareAfterJson()
{
    const R record = samples::filled<R>();
    const QByteArray bytes = QJsonDocument(recordToJson(record)).toJson();
    const auto back = recordFromJson<R>(QJsonDocument::fromJson(bytes).object());
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(*back == record);
    QCOMPARE(QJsonDocument(recordToJson(*back)).toJson(), bytes);
    QCOMPARE(recordToText(record), QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact));
    QVERIFY(differences(record, *back).empty());
    const R empty = [&] { R r; r.id = record.id; return r; }();
    R rebuilt = empty;
    for (const FieldChange &change : differences(empty, record)) {
        auto next = applied(rebuilt, change);
        QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
        rebuilt = *next;
    }
    rebuilt.updated = record.updated;
    rebuilt.version = record.version;
    QVERIFY(rebuilt == record);
}

} // namespace

class RecordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTextOfARecordEscapesWhatJsonMust()
    {
        Item item;
        item.id = ItemId::create();
        item.number = u"\"\\\n\u0001\t\r\u2028 é ایران \U0001F5BC"_s + QChar(0xD800) + u"x"_s + QChar(0);
        item.fieldAccess[u"a \"key\""_s] = Access::Restricted;
        QCOMPARE(recordToText(item), QJsonDocument(recordToJson(item)).toJson(QJsonDocument::Compact));
    }

    void timesOfAnyYearAreWritten()
    {
        const auto time = [](int year) { return QDateTime(QDate(year, 2, 3), QTime(4, 5, 6, 78), QTimeZone::utc()); };
        QCOMPARE(jsonTime(time(2026)), u"2026-02-03T04:05:06.078Z"_s);
        QCOMPARE(jsonTime(time(12026)), u"12026-02-03T04:05:06.078Z"_s);
        QCOMPARE(jsonTime(QDateTime(QDate(2026, 1, 1), QTime(1, 30), QTimeZone(3600))), u"2026-01-01T00:30:00.000Z"_s);
    }

    void jsonAndChangesRebuildEveryRecordType()
    {
        compareAfterJson<Exhibition>();
        compareAfterJson<Section>();
        compareAfterJson<Item>();
        compareAfterJson<Medium>();
        compareAfterJson<Agent>();
        compareAfterJson<Event>();
        compareAfterJson<Statement>();
        compareAfterJson<Quantity>();
        compareAfterJson<Declaration>();
        compareAfterJson<Source>();
        compareAfterJson<Place>();
        compareAfterJson<Term>();
        compareAfterJson<SavedList>();
    }

    void jsonWithAnUnknownKeyOrValueIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const QByteArray uid = "\"uid\":\"8d2c4ad0-6f0a-4c39-8f61-2f0c2f3f2f10\"";
        QTest::newRow("unknown key") << QByteArray("{" + uid + ",\"colour\":\"red\"}") << u"colour"_s;
        QTest::newRow("unknown kind") << QByteArray("{" + uid + ",\"kind\":\"statue\"}") << u"kind"_s;
        QTest::newRow("no uid") << QByteArray("{\"number\":\"1\"}") << u"uid"_s;
        QTest::newRow("bad date") << QByteArray("{" + uid + ",\"date\":{\"edtf\":\"2019-13\"}}") << u"date.edtf"_s;
        QTest::newRow("number for text") << QByteArray("{" + uid + ",\"number\":7}") << u"number"_s;
        QTest::newRow("text for list") << QByteArray("{" + uid + ",\"urls\":\"x\"}") << u"urls"_s;
        QTest::newRow("deep") << QByteArray("{" + uid + ",\"makers\":[{\"agent\":\"nobody\"}]}") << u"makers[0].agent"_s;
        QTest::newRow("bad time") << QByteArray("{" + uid + ",\"created\":\"yesterday\"}") << u"created"_s;
    }
    void jsonWithAnUnknownKeyOrValueIsRefusedInWords()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto item = recordFromJson<Item>(QJsonDocument::fromJson(json).object());
        QVERIFY(!item);
        QCOMPARE(item.error().kind, ErrorKind::Invalid);
        QVERIFY2(item.error().message.startsWith(place), qPrintable(item.error().message));
    }

    void fieldsBeyondTheAudienceAreEmptied()
    {
        Item item = samples::filled<Item>();
        item.fieldAccess = {{u"condition"_s, Access::Restricted}, {u"notes"_s, Access::Public}};
        const Item visitor = visibleTo(item, Audience::visitor());
        QVERIFY(visitor.condition.isEmpty());
        QVERIFY(visitor.fieldAccess.find(u"condition"_s) == visitor.fieldAccess.end());
        QVERIFY(visitor.location.isEmpty());
        QVERIFY(visitor.value.isEmpty());
        QVERIFY(visitor.depicted.empty());
        QCOMPARE(visitor.notes, item.notes);
        QCOMPARE(visitor.title, item.title);
        const Item archivist = visibleTo(item, Audience::desk(Access::Restricted));
        QVERIFY(archivist == item);
        item.access = Access::Restricted;
        QVERIFY(!Audience::visitor().admits(item));
        QVERIFY(Audience::desk(Access::Restricted).admits(item));
        item.access = Access::Public;
        item.status = Status::InReview;
        QVERIFY(!Audience::visitor().admits(item));
    }

    void aTextIsShownInTheReadersLanguageOrAsAMarkedStandIn()
    {
        const MultiText text{{u"fa"_s, u"متن"_s, TextOrigin::Original, TextState::Reviewed}, {u"en"_s, u"text"_s}};
        QCOMPARE(text.shown(u"en")->text, u"text"_s);
        QCOMPARE(text.shown(u"fr")->language, u"fa"_s);
        QVERIFY(!MultiText().shown(u"fr"));
        MultiText emptied = text;
        emptied.set(u"en"_s, QString());
        QCOMPARE(emptied.languages(), QStringList{u"fa"_s});
    }

    void aStatementWithoutClaimantOrSourceCannotBePublic()
    {
        Statement statement = samples::filled<Statement>();
        QVERIFY(!hasError(faultsOf(statement)));
        statement.claimant = AgentId();
        QVERIFY(hasError(faultsOf(statement)));
        statement = samples::filled<Statement>();
        statement.citations = {{SourceId::create(), QString()}};
        QVERIFY(hasError(faultsOf(statement)));
        statement.status = Status::Draft;
        QVERIFY(!hasError(faultsOf(statement)));
    }

    void aRecordIsSourcedOrADemonstrationNeverBothNeverNeither_data()
    {
        QTest::addColumn<bool>("sourced");
        QTest::addColumn<bool>("demonstration");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("kept");
        QTest::newRow("sourced") << true << false << u"1"_s << true;
        QTest::newRow("demonstration") << false << true << u"DEMO-0001"_s << true;
        QTest::newRow("both") << true << true << u"DEMO-0001"_s << false;
        QTest::newRow("neither") << false << false << u"1"_s << false;
        QTest::newRow("demonstration by another number") << false << true << u"1"_s << false;
        QTest::newRow("sourced by a demonstration's number") << true << false << u"DEMO-0001"_s << false;
    }
    void aRecordIsSourcedOrADemonstrationNeverBothNeverNeither()
    {
        QFETCH(bool, sourced);
        QFETCH(bool, demonstration);
        QFETCH(QString, number);
        RecordCommon record;
        record.demonstration = demonstration;
        if (sourced)
            record.citations = {{SourceId::create(), u"paragraph 1"_s}};
        QTEST(!provenanceFault(RecordType::Item, record, number).has_value(), "kept");
        QVERIFY(!provenanceFault(RecordType::Term, RecordCommon()));
    }

    void aNameIsChosenByLanguageThenPreference()
    {
        Agent agent;
        agent.names = {{u"Rama Yade"_s, u"en"_s, u"Latn"_s, u"as in source"_s, NameKind::Preferred, TextOrigin::Original, TextState::Reviewed},
                       {u"راما یاد"_s, u"fa"_s, u"Arab"_s, {}, NameKind::Preferred, TextOrigin::Translation, TextState::Draft}};
        QCOMPARE(displayName(agent, u"fa"), u"راما یاد"_s);
        QCOMPARE(displayName(agent, u"fr"), u"Rama Yade"_s);
        QCOMPARE(displayName(Agent(), u"fr"), QString());
    }
};

QTEST_APPLESS_MAIN(RecordsTest)
#include "tst_records.moc"
