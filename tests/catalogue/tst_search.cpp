// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

class SearchTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    TermId m_wool;
    ItemId m_weave;

    QStringList numbers(const QString &words, bool lastIsPrefix) const
    {
        ItemQuery query;
        query.words = words;
        query.lastIsPrefix = lastIsPrefix;
        QStringList found;
        const auto rows = m_reader->rows(query, 0, 100);
        if (!rows)
            return {u"error: "_s + rows.error().detail};
        for (const ItemRow &row : *rows)
            found << row.number;
        return found;
    }

    Item item(const QString &number, const MultiText &title) const
    {
        Item item;
        item.number = number;
        item.kind = ItemKind::Artwork;
        item.access = Access::Public;
        item.status = Status::Published;
        item.title = title;
        return item;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = Catalogue::create(m_folder.filePath(u"s.vitrine"_s), {u"S"_s, {}});
        QVERIFY(made);
        m_catalogue = std::move(*made);
        m_reader = m_catalogue->reader(Audience::visitor());
        Term wool;
        wool.vocabulary = Vocabulary::Material;
        wool.access = Access::Public;
        wool.status = Status::Published;
        wool.label.set(u"en"_s, u"Wool"_s);
        wool.label.set(u"fa"_s, u"پشم"_s);
        const auto term = m_catalogue->add(wool);
        QVERIFY(term);
        m_wool = *term;
        Item weave = item(u"A-1"_s, {{u"fr"_s, u"Tissage à l’œuvre"_s, TextOrigin::Original, TextState::Reviewed},
                                     {u"fa"_s, u"بافتهٔ نمایشی"_s}});
        weave.materials = {m_wool};
        weave.description.set(u"en"_s, u"O’Keeffe saw the cafe and the blue thread"_s);
        const auto added = m_catalogue->add(weave);
        QVERIFY(added);
        m_weave = *added;
        Item letter = item(u"A-2"_s, {{u"fa"_s, u"می‌خواهم كتاب يك"_s}});
        letter.inscriptions.set(u"fa"_s, u"سال ۱۳۶۷"_s);
        QVERIFY(m_catalogue->add(letter));
        Item film = item(u"A-10"_s, {{u"en"_s, u"Film of light"_s}});
        const auto filmId = m_catalogue->add(film);
        QVERIFY(filmId);
        Medium recording;
        recording.item = *filmId;
        recording.role = MediumRole::Recording;
        recording.sha256 = QString(64, u'a');
        recording.access = Access::Public;
        recording.status = Status::Published;
        recording.tracks = {{TrackKind::Subtitles, u"fr"_s, u"WEBVTT\n\nNOTE verborgen\n\n1\n00:00.000 --> 00:01.000 align:start\nUne <b>fenêtre</b> ouverte\n"_s}};
        recording.transcript.set(u"en"_s, u"a window opens"_s);
        QVERIFY(m_catalogue->add(recording));
    }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("prefix");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("Latin, no accents") << u"oeuvre"_s << false << u"A-1"_s;
        QTest::newRow("capitals and a ligature") << u"L'ŒUVRE"_s << false << u"A-1"_s;
        QTest::newRow("joined apostrophe") << u"okeeffe"_s << false << u"A-1"_s;
        QTest::newRow("accents in the query") << u"café"_s << false << u"A-1"_s;
        QTest::newRow("Persian, linked term") << u"پشم"_s << false << u"A-1"_s;
        QTest::newRow("linked term in English") << u"wool"_s << false << u"A-1"_s;
        QTest::newRow("Arabic letters for Persian ones") << u"کتاب یک"_s << false << u"A-2"_s;
        QTest::newRow("written together") << u"میخواهم"_s << false << u"A-2"_s;
        QTest::newRow("written apart") << u"می خواهم"_s << false << u"A-2"_s;
        QTest::newRow("digits of another script") << u"1367"_s << false << u"A-2"_s;
        QTest::newRow("two languages at once") << u"wool نمایشی"_s << false << u"A-1"_s;
        QTest::newRow("all words are needed") << u"wool film"_s << false << QString();
        QTest::newRow("a whole word") << u"tiss"_s << false << QString();
        QTest::newRow("a growing word") << u"tiss"_s << true << u"A-1"_s;
        QTest::newRow("an asked prefix") << u"tiss*"_s << false << u"A-1"_s;
        QTest::newRow("an asked prefix before a word") << u"tiss* wool"_s << false << u"A-1"_s;
        QTest::newRow("a phrase") << u"\"blue thread\""_s << false << u"A-1"_s;
        QTest::newRow("no phrase") << u"\"thread blue\""_s << false << QString();
        QTest::newRow("subtitles") << u"fenetre"_s << false << u"A-10"_s;
        QTest::newRow("a transcript") << u"window"_s << false << u"A-10"_s;
        QTest::newRow("a note in subtitles is not spoken") << u"verborgen"_s << false << QString();
        QTest::newRow("a number") << u"A-10"_s << false << u"A-10"_s;
        QTest::newRow("nothing") << QString() << false << u"A-1,A-2,A-10"_s;
        QTest::newRow("blanks") << u"   "_s << false << u"A-1,A-2,A-10"_s;
    }
    void wordsAreFound()
    {
        QFETCH(QString, words);
        QFETCH(bool, prefix);
        QFETCH(QString, numbers);
        QCOMPARE(this->numbers(words, prefix).join(u','), numbers);
    }

    void aWrongQueryIsNeverAnError_data()
    {
        QTest::addColumn<QString>("words");
        int row = 0;
        for (const QString &words : {u"\""_s, u"\"\"\""_s, u"*"_s, u"a* b*\" c"_s, u"AND"_s, u"OR NOT"_s, u"NEAR(a b, 3)"_s, u"title:x"_s,
                                     u"{title} : x"_s, u"-restricted:x"_s, u"^x"_s, u"x + y"_s, u"')--"_s, u"; DROP TABLE item"_s, u"(("_s, u"))"_s,
                                     QString(u"a\0b"_s), QString(QChar(0xd800)), QString(5000, u'('), u"x "_s.repeated(3000),
                                     QString(100000, u'x'), u"%s%n"_s, u"\u202e\u2066"_s, u"ـــ"_s})
            QTest::addRow("%d", row++) << words;
    }
    void aWrongQueryIsNeverAnError()
    {
        QFETCH(QString, words);
        for (const bool prefix : {true, false}) {
            for (size_t order = 0; order < EnumNames<ItemOrder>::names.size(); ++order) {
                ItemQuery query;
                query.words = words;
                query.lastIsPrefix = prefix;
                query.order = static_cast<ItemOrder>(order);
                query.orderField = u"credit"_s;
                const auto rows = m_reader->rows(query, 0, 10);
                QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
                QVERIFY(m_reader->count(query));
                QVERIFY(m_reader->counts(query, Facet::Material));
            }
        }
        QCOMPARE(*m_reader->count(ItemQuery()), 3);
    }

    void theSnippetIsTheOriginalText()
    {
        ItemQuery query;
        query.words = u"okeeffe"_s;
        const auto rows = m_reader->rows(query, 0, 1);
        QVERIFY(rows && rows->size() == 1);
        QVERIFY2(rows->front().snippet.contains(u"O’Keeffe saw"_s), qPrintable(rows->front().snippet));
    }

    void aRenamedTermIsFoundByItsNewName()
    {
        auto term = m_catalogue->reader(Audience::desk(Access::Sealed))->term(m_wool);
        QVERIFY(term);
        term->label.set(u"en"_s, u"Linen"_s);
        QVERIFY(m_catalogue->update(*term));
        QCOMPARE(numbers(u"linen"_s, false), QStringList{u"A-1"_s});
        QCOMPARE(numbers(u"wool"_s, false), QStringList());
    }

    void whatIsChangedIsFoundAnew()
    {
        auto item = m_catalogue->reader(Audience::desk(Access::Sealed))->item(m_weave);
        item->title.set(u"en"_s, u"Braid"_s);
        QVERIFY(m_catalogue->update(*item));
        QCOMPARE(numbers(u"braid"_s, false), QStringList{u"A-1"_s});
        const auto report = m_catalogue->check({});
        QVERIFY(report);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
