// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blackouts.h"

#include "domain/access.h"
#include "domain/fieldvalue.h"

#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

class BlackoutsTest final : public QObject {
    Q_OBJECT
private:
    /// A page of 1000 × 1000 pixels with four lines in two languages.
    static Medium page()
    {
        Medium page;
        page.id = MediumId::create();
        page.width = 1000;
        page.height = 1000;
        page.transcript.set(u"fr"_s, u"un\ndeux\n\nquatre"_s, TextOrigin::Original, TextState::Reviewed);
        page.transcript.set(u"en"_s, u"one\ntwo\n\nfour\n"_s, TextOrigin::Translation, TextState::Reviewed);
        page.lines = {{0.1, 0.1, 0.5, 0.05}, {0.1, 0.2, 0.5, 0.05}, {0.1, 0.3, 0.5, 0}, {0.1, 0.4, 0.5, 0.05}};
        return page;
    }
    static Medium changed(Medium medium, const std::vector<FieldChange> &changes)
    {
        for (const FieldChange &change : changes) {
            if (!putFieldValue(medium, change))
                return {};
        }
        return medium;
    }

private Q_SLOTS:
    void linesUnderARectangleGoInEveryLanguage_data()
    {
        QTest::addColumn<QRect>("area");
        QTest::addColumn<QString>("french");
        QTest::addColumn<int>("out");
        QTest::newRow("beside all") << QRect(700, 0, 50, 1000) << u"un\ndeux\n\nquatre"_s << 0;
        QTest::newRow("over one") << QRect(300, 210, 10, 10) << u"un\n\nquatre"_s << 1;
        QTest::newRow("touching its edge") << QRect(600, 210, 10, 10) << u"un\n\nquatre"_s << 1;
        QTest::newRow("around it") << QRect(0, 190, 1000, 100) << u"un\n\nquatre"_s << 1;
        QTest::newRow("a line without height") << QRect(300, 295, 10, 10) << u"un\ndeux\nquatre"_s << 1;
        QTest::newRow("over all") << QRect(0, 0, 1000, 1000) << QString() << 4;
    }

    void linesUnderARectangleGoInEveryLanguage()
    {
        QFETCH(QRect, area);
        const OpenTranscript open = transcriptOutside(page(), {area});
        QTEST(open.text.text(u"fr"), "french");
        QTEST(open.linesOut, "out");
        QVERIFY(open.leftOut.isEmpty());
        QVERIFY(open.text.isEmpty() ? open.lines.empty() : open.lines.size() == 4 - size_t(open.linesOut));
    }

    void aLanguageWhoseLinesHaveNoPlaceIsLeftOutWhole()
    {
        Medium some = page();
        some.transcript.set(u"fa"_s, u"یک دو"_s, TextOrigin::Translation, TextState::Draft);
        OpenTranscript open = transcriptOutside(some, {QRect(300, 210, 10, 10)});
        QCOMPARE(open.leftOut, QStringList{u"fa"_s});
        QCOMPARE(open.text.text(u"en"), u"one\n\nfour"_s);
        some.lines.clear();
        open = transcriptOutside(some, {QRect(900, 900, 10, 10)});
        QCOMPARE(open.leftOut.size(), 3);
        QVERIFY(open.text.isEmpty());
        Medium unmeasured = page();
        unmeasured.width = 0;
        QVERIFY(transcriptOutside(unmeasured, {QRect(0, 0, 1, 1)}).text.isEmpty());
        QCOMPARE(transcriptOutside(Medium(), {QRect(0, 0, 1, 1)}), OpenTranscript());
    }

    void rectanglesAreReadAsTheyWereWritten()
    {
        Medium original = page();
        original.access = Access::Public;
        original.extra = {{u"shelf"_s, {}, u"B 12"_s}};
        const Redaction first{{{QRect(1, 2, 30, 40), u"a name: 5,5 5x5"_s}, {QRect(0, 0, 7, 7), {}}}, MediumId::create()};
        Medium after = changed(original, changesForRedaction(original, first));
        QCOMPARE(redactionOf(after), first);
        QCOMPARE(after.access, Access::Restricted);
        QCOMPARE(after.extra.front().name, u"shelf"_s);
        const Redaction second{{{QRect(9, 9, 9, 9), {}}}, MediumId::create()};
        after = changed(after, changesForRedaction(after, second));
        QCOMPARE(redactionOf(after), second); // in the place of the first
        QCOMPARE(after.extra.size(), size_t(3));
        after.access = Access::Public;
        QVERIFY(visibleTo(after, Audience::desk(Access::Internal)).extra.empty());
        Medium sealed = original;
        sealed.access = Access::Sealed; // never wider than it was
        QCOMPARE(changed(sealed, changesForRedaction(sealed, first)).access, Access::Sealed);
    }

    void whatIsNoRectangleIsPassedOver_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"", "1,2", "1,2 3x4x", "-1,2 3x4 a", "1,2 0x4 a", "a,b cxd", "1234567,1 1x1"})
            QTest::newRow(*value ? value : "nothing") << QString::fromLatin1(value);
    }

    void whatIsNoRectangleIsPassedOver()
    {
        QFETCH(QString, value);
        Medium medium;
        medium.extra = {{u"redaction"_s, {}, value}, {u"redactedCopy"_s, {}, u"not one"_s}};
        QCOMPARE(redactionOf(medium), Redaction());
    }

    void theCopyStandsWhereTheOriginalStood()
    {
        Medium original = page();
        original.item = ItemId::create();
        original.role = MediumRole::Page;
        original.page = 3;
        original.position = 2;
        original.access = Access::Restricted;
        original.originalName = u"secret.jpg"_s;
        original.embedded = u"{\"secret\":1}"_s;
        original.sha256 = QString(64, u'a');
        original.extra = {{u"secret"_s, {}, u"secret"_s}};
        original.caption.set(u"fr"_s, u"Page"_s, TextOrigin::Original, TextState::Reviewed);
        original.caption.set(u"en"_s, u"Old"_s, TextOrigin::Translation, TextState::Stale);
        original.fieldAccess = {{u"caption"_s, Access::Internal}, {u"extra"_s, Access::Restricted}};
        Item item;
        item.access = Access::Public;
        item.status = Status::InReview;
        const Medium copy = redactedMedium(original, original, item, {QRect(300, 210, 10, 10)});
        QVERIFY(copy.id.isNull() && copy.originalName.isEmpty() && copy.embedded.isEmpty() && copy.sha256.isEmpty() && copy.extra.empty());
        QCOMPARE(std::tuple(copy.item, copy.role, copy.page, copy.position), std::tuple(original.item, original.role, 3, 2));
        QCOMPARE(std::tuple(copy.access, copy.status), std::tuple(Access::Public, Status::InReview));
        QCOMPARE(copy.caption.in(u"fr")->state, TextState::Draft);
        QCOMPARE(copy.caption.in(u"en")->state, TextState::Stale);
        QCOMPARE(copy.fieldAccess, (std::map<QString, Access>{{u"caption"_s, Access::Internal}}));
        QCOMPARE(copy.transcript.in(u"fr")->state, TextState::Draft);
        QCOMPARE(copy.lines.size(), size_t(3));
    }
};

QTEST_GUILESS_MAIN(BlackoutsTest)
#include "tst_blackouts.moc"
