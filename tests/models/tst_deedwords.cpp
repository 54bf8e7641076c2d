// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deedwords.h"
#include "models/historytime.h"
#include "support/visitorwindow.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// A deed of the history in words: what, who and when.
class DeedWordsTest final : public QObject {
    Q_OBJECT
private:
    const RecordId m_known = RecordId::create();
    const QDateTime m_when{QDate(2026, 11, 21), QTime(14, 3), QTimeZone::utc()};

    [[nodiscard]] TitleOf titles() const
    {
        return [this](RecordType, const QString &uid) { return uid == m_known.toString() ? u"N-1 · Carpet"_s : uid; };
    }
    [[nodiscard]] Change head(const QString &field, bool wasThere = true, bool isThere = true, const QString &who = u"Ana"_s) const
    {
        const auto mark = [](bool is) { return is ? QJsonValue(QJsonObject()) : QJsonValue(); };
        return {1, 1, m_when, who, RecordType::Item, m_known, field, {}, mark(wasThere), mark(isThere)};
    }
    /// Without the marks that keep names and titles in their own direction.
    [[nodiscard]] static QString plain(QString words) { return words.remove(QChar(0x2068)).remove(QChar(0x2069)); }

private Q_SLOTS:
    void theWordsSayWhatWasDone_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("wasThere");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("isTitled");
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<QString>("words");
        QTest::newRow("a field") << u"location"_s << true << true << true << qint64(1) << u"Location of “N-1 · Carpet”"_s;
        QTest::newRow("a field that was empty") << u"location"_s << false << true << true << qint64(1) << u"Location of “N-1 · Carpet”"_s;
        QTest::newRow("of what nobody knows") << u"location"_s << true << true << false << qint64(1) << u"Location"_s;
        QTest::newRow("several") << u"location"_s << true << true << true << qint64(4) << u"Location of “N-1 · Carpet” and 3 more"_s;
        QTest::newRow("made") << QString() << false << true << true << qint64(1) << u"New: Item “N-1 · Carpet”"_s;
        QTest::newRow("made, without title") << QString() << false << true << false << qint64(1) << u"New: Item"_s;
        QTest::newRow("many made") << QString() << false << true << true << qint64(100) << u"New: Item “N-1 · Carpet” and 99 more"_s;
        QTest::newRow("deleted") << QString() << true << false << true << qint64(1) << u"Deleted: Item “N-1 · Carpet”"_s;
        QTest::newRow("deleted, without title") << QString() << true << false << false << qint64(2) << u"Deleted: Item and 1 more"_s;
    }
    void theWordsSayWhatWasDone()
    {
        QFETCH(QString, field);
        QFETCH(bool, wasThere);
        QFETCH(bool, isThere);
        QFETCH(bool, isTitled);
        QFETCH(qint64, rows);
        Change change = head(field, wasThere, isThere);
        if (!isTitled)
            change.record = RecordId::create();
        QTEST(plain(DeedWords(u"en"_s, titles()).what(change, rows)), "words");
    }

    void theTextOfALanguageIsNamedWithIt()
    {
        Change change = head(u"title"_s);
        change.language = u"fa"_s;
        QCOMPARE(plain(DeedWords(u"en"_s, titles()).what(change, 1)), u"Title · Persian of “N-1 · Carpet”"_s);
    }

    void theQuestionNamesWhoWhenAndWhat_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isUndo");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<QString>("end");
        QTest::newRow("en undo") << u"en"_s << true << u"Ana"_s << u"This was done by Ana on "_s << u"not in this session: Carpet. Take it back?"_s;
        QTest::newRow("en redo") << u"en"_s << false << u"Ana"_s << u"This was taken back by Ana on "_s << u"not in this session: Carpet. Do it again?"_s;
        QTest::newRow("en nobody") << u"en"_s << true << QString() << u"This was done on "_s << u"by somebody who gave no name: Carpet. Take it back?"_s;
        QTest::newRow("en nobody redo") << u"en"_s << false << QString() << u"This was taken back on "_s << u"by somebody who gave no name: Carpet. Do it again?"_s;
        QTest::newRow("fr") << u"fr"_s << true << u"Ana"_s << u"Ceci a été fait par Ana le "_s << u"Revenir en arrière\u202f?"_s;
        QTest::newRow("fa") << u"fa"_s << true << u"Ana"_s << u"این کار را Ana در "_s << u"پس گرفته شود؟"_s;
        QTest::newRow("a name like a placeholder") << u"en"_s << true << u"%3 %1"_s << u"This was done by %3 %1 on "_s << u"Carpet. Take it back?"_s;
    }
    void theQuestionNamesWhoWhenAndWhat()
    {
        QFETCH(QString, language);
        QFETCH(bool, isUndo);
        QFETCH(QString, who);
        QFETCH(QString, beginning);
        QFETCH(QString, end);
        Speech speech;
        speech.speak(language);
        const Change change = head(u"location"_s, true, true, who);
        const DeedWords words(language, titles());
        const QString question = plain(words.question(u"Carpet"_s, change, isUndo));
        QVERIFY2(question.startsWith(beginning), qPrintable(question));
        QVERIFY2(question.endsWith(end), qPrintable(question));
        QVERIFY2(question.contains(historyTime(m_when, language)), qPrintable(question));
        const QString signedWords = plain(words.signedWords(u"Carpet"_s, change));
        QVERIFY2(signedWords.startsWith(u"Carpet – "_s) && signedWords.contains(historyTime(m_when, language)), qPrintable(signedWords));
        QCOMPARE(signedWords.contains(u"Ana"_s), who == u"Ana"_s);
        QVERIFY(DeedWords::yes(isUndo) != DeedWords::no());
        QVERIFY(DeedWords::yes(true) != DeedWords::yes(false));
        QVERIFY2(speech.missing().isEmpty(), qPrintable(speech.missing().join(u'\n')));
    }

    void namesAndTitlesKeepTheirOwnDirection()
    {
        const QString question = DeedWords(u"en"_s, titles()).question(u"x"_s, head(u"location"_s, true, true, u"آنا"_s), true);
        QVERIFY(question.contains(u"\u2068آنا\u2069"_s));
    }

    void whatWasDeletedIsCalledAsItWasLast()
    {
        QTemporaryDir folder;
        auto created = Catalogue::create(folder.filePath(u"c.vitrine"_s), {u"T"_s, {}});
        QVERIFY(created);
        const std::unique_ptr<Catalogue> catalogue = std::move(*created);
        Item item;
        item.number = u"N-7"_s;
        item.kind = ItemKind::Artwork;
        item.title.set(u"en"_s, u"Blue lamp"_s, TextOrigin::Original, TextState::Reviewed);
        const ItemId id = *catalogue->add(item);
        const auto reader = catalogue->reader(Audience::desk(Access::Sealed));
        const RecordChoices choices(*reader, u"en"_s);
        const TitleOf title = titlesOfAll(choices, *reader);
        QCOMPARE(plain(title(RecordType::Item, id.toString())), u"N-7 · Blue lamp"_s);
        QVERIFY(catalogue->remove(anyId(id), {}));
        QCOMPARE(plain(title(RecordType::Item, id.toString())), u"N-7 · Blue lamp"_s);
        const QString nobody = RecordId::create().toString();
        QCOMPARE(title(RecordType::Item, nobody), nobody);
    }
};

QTEST_MAIN(DeedWordsTest)
#include "tst_deedwords.moc"
