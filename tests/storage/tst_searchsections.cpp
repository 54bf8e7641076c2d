// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchsections.h"
#include "storage/searchtape.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

class TestSearchSections final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTapeLongerThanItsMemoryIsReadAsItWasWritten()
    {
        NumberTape tape;
        const quint32 count = 9'000'001; // beyond what is kept in memory
        for (quint32 i = 0; i < count; ++i)
            tape.write(i);
        for (int round = 0; round < 2; ++round) {
            quint32 next = 0, wrong = 0;
            tape.read([&](quint32 number) { wrong += number != next++ ? 1 : 0; });
            QCOMPARE(next, count);
            QCOMPARE(wrong, 0U);
        }
    }

    void bytesBeyondTheMemoryAreKeptSavedAndMapped_data();
    void bytesBeyondTheMemoryAreKeptSavedAndMapped();
    void whatIsSavedIsMapped();
    void aFileCutShortOrForeignIsNotTaken();
    void stringsAreFoundByTheirBeginnings();
    void aTapeIsReadAsItWasWritten();

private:
    static SearchSections some()
    {
        SearchSections sections;
        sections.put("numbers", std::vector<quint32>{1, 2, 3});
        sections.put("none", std::vector<quint32>{});
        sections.put("bytes", QByteArray("text"));
        return sections;
    }
};

void TestSearchSections::bytesBeyondTheMemoryAreKeptSavedAndMapped_data()
{
    QTest::addColumn<QByteArray>("room");
    QTest::addColumn<int>("parts");
    QTest::newRow("in memory") << qgetenv("TMPDIR") << 3;
    QTest::newRow("in a temporary file") << qgetenv("TMPDIR") << 130;
    QTest::newRow("no room for a temporary file") << QByteArray("/nowhere") << 130;
}

void TestSearchSections::bytesBeyondTheMemoryAreKeptSavedAndMapped()
{
    QFETCH(QByteArray, room);
    QFETCH(int, parts);
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("TMPDIR");
    room.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", room);
    GrowingBytes growing;
    QByteArray whole;
    for (int i = 0; i < parts; ++i) {
        const QByteArray part(100'003, char('a' + i % 26));
        growing.append(part);
        whole += part;
    }
    QCOMPARE(growing.size(), quint64(whole.size()));
    SearchSections sections = some();
    sections.put("grown", std::move(growing));
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    const auto same = [&](const SearchSections &each) {
        const auto bytes = each.bytes("grown");
        return QByteArrayView(bytes.data(), qsizetype(bytes.size())) == whole && each.array<quint32>("numbers").size() == 3;
    };
    QVERIFY(same(sections));
    QVERIFY(sections.save(folder.filePath(u"a.index"_s)));
    const auto mapped = SearchSections::map(folder.filePath(u"a.index"_s));
    QVERIFY(mapped && same(*mapped));
}

void TestSearchSections::whatIsSavedIsMapped()
{
    const QTemporaryDir folder;
    QVERIFY(some().save(folder.filePath(u"a.index"_s)));
    const auto mapped = SearchSections::map(folder.filePath(u"a.index"_s));
    QVERIFY(mapped);
    const auto numbers = mapped->array<quint32>("numbers");
    QCOMPARE(std::vector<quint32>(numbers.begin(), numbers.end()), (std::vector<quint32>{1, 2, 3}));
    QVERIFY(mapped->array<quint32>("none").empty());
    QVERIFY(mapped->bytes("no such section").empty());
    QCOMPARE(QByteArray(mapped->bytes("bytes").data(), 4), QByteArray("text"));
    QVERIFY(!some().save(folder.filePath(u"no/such/folder/a.index"_s)));
}

void TestSearchSections::aFileCutShortOrForeignIsNotTaken()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.index"_s);
    QVERIFY(!SearchSections::map(path));
    QVERIFY(some().save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 1));
    file.close();
    QVERIFY(!SearchSections::map(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QVERIFY(!SearchSections::map(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!SearchSections::map(path));
}

void TestSearchSections::stringsAreFoundByTheirBeginnings()
{
    SearchSections sections;
    putStrings(sections, "words", {u"fil", u"film", u"laine", u"نور"});
    const StringTable words = stringsOf(sections, "words");
    QCOMPARE(words.size(), size_t(4));
    QCOMPARE(words.lowerBound(u"fi"), size_t(0));
    QCOMPARE(words.lowerBound(u"filmer"), size_t(2));
    QCOMPARE(words.find(u"laine"), std::optional<size_t>(2));
    QCOMPARE(words.find(u"lain"), std::nullopt);
    QCOMPARE(words.at(3), QStringView(u"نور"));
    QCOMPARE(stringsOf(SearchSections(), "words").size(), size_t(0));
}

void TestSearchSections::aTapeIsReadAsItWasWritten()
{
    NumberTape tape;
    for (quint32 number = 0; number < 17 * 1024 * 1024; ++number) // more than is kept in memory
        tape.write(number);
    quint32 expected = 0;
    bool isSame = true;
    tape.read([&](quint32 number) { isSame = isSame && number == expected++; });
    QVERIFY(isSame);
    QCOMPARE(expected, 17U * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestSearchSections)
#include "tst_searchsections.moc"
