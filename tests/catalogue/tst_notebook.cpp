// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/notebook.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// What colleagues leave for each other about a record.
class NotebookTest : public QObject {
    Q_OBJECT
private:
    FixedClock m_clock{QDateTime(QDate(2026, 1, 2), QTime(12, 0), QTimeZone::utc())};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    RecordId m_record;

    [[nodiscard]] Result<void> write(const Note &note, const QJsonValue &before = {})
    {
        return m_catalogue->change(note.type, note.record, {{noteField(note.id), {}, before, noteToJson(note)}});
    }
    [[nodiscard]] Note begun(const QString &addressee, const QString &text) const
    {
        return Notebook(*m_catalogue).begun(RecordType::Item, m_record, addressee, text);
    }
    [[nodiscard]] std::vector<Note> notes() const { return *Notebook(*m_catalogue).of(RecordType::Item, m_record); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Catalogue::create(m_folder->filePath(u"c.vitrine"_s), {u"Test"_s, {}}, m_clock);
        QVERIFY(made);
        m_catalogue = std::move(*made);
        m_catalogue->setActor({u"Ana"_s});
        Item item;
        item.number = u"1"_s;
        item.kind = ItemKind::Document;
        m_record = anyId(*m_catalogue->add(item));
    }

    void aNoteSaysWhoWhenAndForWhom()
    {
        const Note note = begun(u"Ben"_s, u"Please check the date."_s);
        QVERIFY(write(note));
        QCOMPARE(notes(), std::vector<Note>{note});
        QCOMPARE(note.author, u"Ana"_s);
        QCOMPARE(note.written, m_clock.now());
    }

    void openNotesAreThoseForMeAndForAll()
    {
        const Note forBen = begun(u"Ben"_s, u"for Ben"_s);
        QVERIFY(write(forBen));
        m_clock.advance(1000);
        const Note forAll = begun({}, u"for all"_s);
        QVERIFY(write(forAll));
        const Notebook book(*m_catalogue);
        QCOMPARE(*book.open(), (std::vector<Note>{forBen, forAll}));
        QCOMPARE(*book.openFor(u"Ben"_s), (std::vector<Note>{forBen, forAll}));
        QCOMPARE(*book.openFor(u"Cleo"_s), std::vector<Note>{forAll});
        Note done = forBen;
        done.isDone = true;
        QVERIFY(write(done, noteToJson(forBen)));
        QCOMPARE(*book.openFor(u"Ben"_s), std::vector<Note>{forAll});
        QCOMPARE(notes().size(), size_t(2));
    }

    void aNoteIsTakenBackAndDoneAgainLikeAnyDeed()
    {
        const Note note = begun({}, u"first"_s);
        QVERIFY(write(note));
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QVERIFY(notes().empty());
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QCOMPARE(notes(), std::vector<Note>{note});
        const auto reader = m_catalogue->reader(Audience::desk(Access::Internal));
        const auto history = reader->history(m_record);
        QCOMPARE(history->size(), size_t(4));
        QCOMPARE(history->back().field, noteField(note.id));
        QCOMPARE(history->back().after, noteToJson(note));
        QCOMPARE(reader->item(ItemId(m_record.uuid()))->version, 1);
    }

    void twoColleaguesDoNotWriteOverEachOther()
    {
        const Note note = begun({}, u"first"_s);
        QVERIFY(write(note));
        Note second = note;
        second.text = u"second"_s;
        QVERIFY(write(second, noteToJson(note)));
        Note third = note;
        third.text = u"third"_s;
        QCOMPARE(write(third, noteToJson(note)).error().kind, ErrorKind::Conflict);
        QCOMPARE(notes().front().text, u"second"_s);
    }

    void aNoteNeedsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("blanks") << u" \n\t"_s;
        QTest::newRow("too many") << QString(10'001, u'a');
    }
    void aNoteNeedsWords()
    {
        QFETCH(QString, text);
        QCOMPARE(write(begun({}, text)).error().kind, ErrorKind::Invalid);
        QVERIFY(notes().empty());
    }

    void nobodyOutsideReadsANote()
    {
        QVERIFY(write(begun({}, u"between us"_s)));
        QVERIFY(!m_catalogue->reader(Audience::visitor())->history(m_record));
        const auto shown = m_catalogue->reader(Audience::desk(Access::Public))->history(m_record);
        QVERIFY(!shown || std::none_of(shown->begin(), shown->end(), [](const Change &change) { return !noteOfField(change.field).isNull(); }));
    }

    void aNoteOutlivesTheDeletionOfItsRecord()
    {
        const Note note = begun({}, u"keep me"_s);
        QVERIFY(write(note));
        QVERIFY(m_catalogue->remove(m_record, {}));
        QVERIFY(Notebook(*m_catalogue).open()->empty());
        QVERIFY(!write(begun({}, u"too late"_s)));
        QVERIFY(m_catalogue->restore(m_record));
        QCOMPARE(*Notebook(*m_catalogue).open(), std::vector<Note>{note});
    }

    void contributorsMayWriteToAnybodyAboutAnything()
    {
        QVERIFY(m_catalogue->change(RecordType::Item, m_record, {{u"status"_s, {}, u"draft"_s, u"published"_s}}));
        m_catalogue->setActor({u"Ben"_s, PersonRole::Contributor});
        QVERIFY(write(begun(u"Ana"_s, u"a misprint in the title"_s)));
    }
};

QTEST_GUILESS_MAIN(NotebookTest)
#include "tst_notebook.moc"
