// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/foreignfile.h"
#include "media/limits.h"
#include "media/picture.h"
#include "media/workersocket.h"

#include <QRandomGenerator>
#include <QTest>

#include <sys/socket.h>

using namespace vitrine;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Answers of a worker are read as what they are: words of somebody who may have been taken over.
class AnswersTest : public QObject {
    Q_OBJECT
private:
    static ForeignFile full()
    {
        ForeignFile file;
        file.facts.kind = ContentKind::Jpeg;
        file.facts.mimeType = u"image/jpeg"_s;
        file.facts.pixels = QSize(4000, 3000);
        file.words.captions = {{u"fr"_s, u"Le pont"_s}, {QString(), u"A bridge"_s}};
        file.words.date = u"2019-06-15"_s;
        file.words.creators = QStringList{u"Demonstration person 01"_s};
        file.words.everything = {{u"Exif.Image.Model"_s, u"C"_s}};
        file.preview = QImage(32, 24, QImage::Format_ARGB32_Premultiplied);
        file.preview.fill(QColor::fromHsv(20, 90, 90, 120));
        return file;
    }
    static constexpr QSize within{32, 32};

private Q_SLOTS:
    void anAnswerComesBackAsItWasGiven();
    void whatIsBeyondItsRangeIsNoAnswer_data();
    void whatIsBeyondItsRangeIsNoAnswer();
    void wordsLoseWhatNobodyCanSee();
    void spoiltAnswersNeverDoHarm();
    void aMessageLongerThanAgreedEndsTheTalk();
    void messagesComeInPiecesAndTogether();
};

void AnswersTest::anAnswerComesBackAsItWasGiven()
{
    const ForeignFile file = full();
    const auto back = fromAnswer(toAnswer(file), {u"a.jpg"_s, within});
    QVERIFY(back);
    QCOMPARE(back->facts, file.facts);
    QCOMPARE(back->words.captions, file.words.captions);
    QCOMPARE(back->words.date, file.words.date);
    QCOMPARE(back->words.everything, file.words.everything);
    QCOMPARE(back->preview, file.preview);
}

void AnswersTest::whatIsBeyondItsRangeIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *tag, const std::function<void(ForeignFile &)> &spoil) {
        ForeignFile file = full();
        spoil(file);
        QTest::newRow(tag) << toAnswer(file);
    };
    row("more pixels than a picture may have", [](ForeignFile &file) { file.facts.pixels = QSize(20'000, 10'001); });
    row("more pages", [](ForeignFile &file) { file.pages = mostForeignPages + 1; });
    row("fewer than no pages", [](ForeignFile &file) { file.pages = -1; });
    row("a film of years", [](ForeignFile &file) { file.facts.duration = 24h * 700; });
    row("a type that is none", [](ForeignFile &file) { file.facts.mimeType = u"image/jpeg; x"_s; });
    row("a type of something else", [](ForeignFile &file) { file.facts.mimeType = u"text/html"_s; });
    row("a larger preview than was wished", [](ForeignFile &file) { file.preview = QImage(33, 24, QImage::Format_RGB32); });
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("more behind it") << toAnswer(full()) + 'x';
    QTest::newRow("cut") << toAnswer(full()).chopped(1);
    QTest::newRow("an unknown fault") << '\x70' + toAnswer(full()).mid(1);
}

void AnswersTest::whatIsBeyondItsRangeIsNoAnswer()
{
    QFETCH(QByteArray, answer);
    QVERIFY(!fromAnswer(answer, {u"a.jpg"_s, within}));
}

void AnswersTest::wordsLoseWhatNobodyCanSee()
{
    ForeignFile file = full();
    file.words.captions = {{u"<b>"_s, u"of no language"_s}, {u"fr"_s, QString(u"a\u0007b\nc"_s + QChar(0))}};
    file.words.date = u"2019-06-15; DROP"_s;
    file.words.creators = QStringList{QString(70'000, u'x'), QString()};
    const auto back = fromAnswer(toAnswer(file), {u"a.jpg"_s, within});
    QVERIFY(back);
    QCOMPARE(back->words.captions.size(), size_t(1));
    QCOMPARE(back->words.captions.front().second, u"ab\nc"_s);
    QCOMPARE(back->words.date, QString());
    QCOMPARE(back->words.creators.size(), 1);
    QCOMPARE(back->words.creators.first().size(), 65'536);
}

void AnswersTest::spoiltAnswersNeverDoHarm()
{
    const QByteArray whole = toAnswer(full());
    QRandomGenerator random(7);
    int taken = 0;
    for (int i = 0; i < 5000; ++i) {
        QByteArray spoilt = whole.left(random.bounded(2) ? int(whole.size()) : random.bounded(int(whole.size())));
        for (int flips = random.bounded(1, 12); flips > 0 && !spoilt.isEmpty(); --flips)
            spoilt[random.bounded(std::min(int(spoilt.size()), 400))] = char(random.bounded(256));
        const auto file = fromAnswer(spoilt, {u"a.jpg"_s, within});
        if (!file)
            continue;
        ++taken;
        QVERIFY(qint64(file->facts.pixels.width()) * file->facts.pixels.height() <= maximumPixels);
        QVERIFY(file->preview.width() <= within.width() && file->preview.height() <= within.height());
    }
    QVERIFY(taken > 0); // where only words changed
}

void AnswersTest::aMessageLongerThanAgreedEndsTheTalk()
{
    int ends[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    WorkerSocket ours{Descriptor(ends[0]), 1000};
    WorkerSocket theirs{Descriptor(ends[1]), 1000};
    QVERIFY(theirs.send(QByteArray(1001, 'x')));
    QVERIFY(!ours.receive(true));
}

void AnswersTest::messagesComeInPiecesAndTogether()
{
    int ends[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    WorkerSocket ours{Descriptor(ends[0]), 1000};
    QVERIFY(ours.receive(false)); // nothing yet
    QVERIFY(!ours.message());
    {
        const Descriptor theirs(ends[1]);
        const QByteArray bytes = QByteArray("\0\0\0\3abc\0\0\0\1", 11);
        QCOMPARE(::send(theirs.number(), bytes.constData(), 11, 0), 11);
        QVERIFY(ours.receive(true));
        QCOMPARE(ours.message(), std::optional<QByteArray>("abc"));
        QVERIFY(!ours.message());
        QCOMPARE(::send(theirs.number(), "d", 1, 0), 1);
        QVERIFY(ours.receive(true));
        QCOMPARE(ours.message(), std::optional<QByteArray>("d"));
    }
    QVERIFY(!ours.receive(true)); // they are gone
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
