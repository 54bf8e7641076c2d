// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/cuecheck.h"
#include "media/cueedit.h"
#include "media/cuetime.h"
#include "media/subtitleimport.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vitrine;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

VttCue cue(CueTime start, CueTime end, const QString &text) { return {{}, {}, start, end, {}, text}; }

QList<CueFault> faultsOf(const QList<VttCue> &cues, qsizetype row, CueTime duration = {})
{
    QList<CueFault> faults;
    for (const CueFinding &finding : cueFindings(cues, row, duration))
        faults += finding.fault;
    return faults;
}

QString rows(const QList<VttCue> &cues)
{
    QStringList lines;
    for (const VttCue &one : cues)
        lines += u"%1-%2 %3"_s.arg(one.start.count()).arg(one.end.count()).arg(QString(one.text).replace(u'\n', u'|'));
    return lines.join(u", "_s);
}

} // namespace

/// Cues as they are edited: files kept whole, deeds on them, and what makes them hard to read.
class CuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileKeepsItsNotesStylesRegionsIdentifiersAndSettings()
    {
        const QByteArray bytes = "WEBVTT - a film\nLanguage: fr\n\nSTYLE\n::cue { color: lime }\n\nREGION\nid:below\nwidth:40%\n\n"
                                 "NOTE about the first\n\nopening\n00:00:01.000 --> 00:00:02.500 line:10% align:start region:x strange:1\n"
                                 "<v Ana>Tom &amp; J\xc3\xa9r\xc3\xb4me</v>\nsecond line\n\nNOTE\nof two\nlines\n\n"
                                 "00:00:03.000 --> 00:00:04.000\n\u200f\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85\n\nNOTE the end\n";
        const auto file = readVttFile(bytes);
        QVERIFY(file);
        QCOMPARE(file->cues.size(), 2);
        QCOMPARE(file->cues[0].lead, u"NOTE about the first"_s);
        QCOMPARE(file->cues[0].id, u"opening"_s);
        QCOMPARE(file->cues[0].settings, u"line:10% align:start region:x strange:1"_s);
        QCOMPARE(file->cues[1].lead, u"NOTE\nof two\nlines"_s);
        QCOMPARE(file->tail, u"NOTE the end"_s);
        QCOMPARE(writeVttFile(*file), bytes);
    }

    void everyFileOfTheStandardsTestsIsReadAsAPlayerReadsItAndWrittenBack()
    {
        const QDir folder(QStringLiteral(VITRINE_SHARED_DIR "/schemas/webvtt/file"));
        const QStringList names = folder.entryList({u"*.vtt"_s}, QDir::Files);
        if (names.isEmpty())
            QSKIP("The W3C's files are not on this machine");
        int read = 0;
        for (const QString &name : names) {
            QFile source(folder.filePath(name));
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QByteArray bytes = source.readAll();
            const auto played = readWebVtt(bytes);
            const auto file = readVttFile(bytes);
            QCOMPARE(file.has_value(), played.has_value());
            if (!file)
                continue;
            ++read;
            QList<Cue> cues;
            for (const VttCue &one : file->cues)
                cues += playedCue(one);
            QVERIFY2(cues == played->cues, qPrintable(name));
            const QByteArray written = writeVttFile(*file);
            const auto again = readWebVtt(written);
            QVERIFY2(again && again->cues.size() == cues.size(), qPrintable(name));
            for (qsizetype i = 0; i < cues.size(); ++i) {
                QCOMPARE(again->cues[i].plainText().split(u'\n', Qt::SkipEmptyParts), cues[i].plainText().split(u'\n', Qt::SkipEmptyParts));
                QCOMPARE(again->cues[i].start, cues[i].start);
                QCOMPARE(again->cues[i].settings, cues[i].settings);
            }
            QCOMPARE(writeVttFile(*readVttFile(written)), written);
        }
        QVERIFY(read > 20);
    }

    void whatIsTypedIsWhatIsShown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::newRow("ampersand") << u"Tom & Jérôme"_s << u"Tom & Jérôme"_s;
        QTest::newRow("less") << u"a < b"_s << u"a < b"_s;
        QTest::newRow("arrow") << u"this --> that"_s << u"this --> that"_s;
        QTest::newRow("italic") << u"<i>so</i>"_s << u"so"_s;
        QTest::newRow("letters together") << u"R&D"_s << u"R&D"_s;
        QTest::newRow("entity") << u"a&nbsp;b"_s << u"a\u00a0b"_s;
        QTest::newRow("joiner") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
    }
    void whatIsTypedIsWhatIsShown()
    {
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        const QString stored = storedCueText(typed);
        QCOMPARE(cuePlainText(stored), plain);
        QVERIFY(!stored.contains(u"-->"_s));
        QCOMPARE(storedCueText(editedCueText(stored)), stored);
    }

    void timesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("whole") << u"1:02:03.450"_s << 3723450;
        QTest::newRow("minutes") << u"2:03,5"_s << 123500;
        QTest::newRow("seconds") << u"62.25"_s << 62250;
        QTest::newRow("Persian digits") << u"۰:۰۱:۰۲٫۵۰۰"_s << 62500;
        QTest::newRow("Arabic digits") << u"١:٠٢"_s << 62000;
        QTest::newRow("too many seconds") << u"1:75"_s << -1;
        QTest::newRow("words") << u"soon"_s << -1;
        QTest::newRow("empty") << QString() << -1;
        QTest::newRow("negative") << u"-3"_s << -1;
        QTest::newRow("endless") << QString(500, u'9') << -1;
    }
    void timesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(int, milliseconds);
        const auto time = cueTimeFrom(typed);
        QCOMPARE(time ? int(time->count()) : -1, milliseconds);
        if (!time)
            return;
        for (const QString &language : {u"fr"_s, u"fa"_s})
            QCOMPARE(cueTimeFrom(cueTimeText(*time, QLocale(language))), time);
    }

    void lettersAreCountedAsTheyAreSeen()
    {
        QCOMPARE(readingLength(u"Été"_s), 3);
        QCOMPARE(readingLength(u"E\u0301te\u0301"_s), 3);
        QCOMPARE(readingLength(u"می\u200cخواهم"_s), 7);
        QCOMPARE(readingLength(u"\u200fخِرَد\u200e"_s), 3);
        QCOMPARE(readingLength(u"a\nb"_s), 2);
        QCOMPARE(readingLength(QString()), 0);
    }

    void whatIsHardToReadIsFound_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("next");
        QTest::addColumn<QList<CueFault>>("faults");
        const QString ten(10, u'a');
        const auto row = [](const char *name, int end, const QString &text, int next, const QList<CueFault> &faults) {
            QTest::newRow(name) << end << text << next << faults;
        };
        row("well", 3000, ten, 3083, {});
        row("fast", 1000, QString(18, u'a'), 2000, {CueFault::Fast});
        row("too fast", 1000, QString(22, u'a'), 2000, {CueFault::TooFast});
        row("at the limit", 1000, QString(17, u'a'), 2000, {});
        row("joiners count nothing", 1000, QString(17, u'ب') + QString(9, QChar(0x200C)), 2000, {});
        row("long line", 5000, QString(43, u'a'), 6000, {CueFault::LongLine});
        row("three lines", 5000, u"a\nb\nc"_s, 6000, {CueFault::ManyLines});
        row("too short", 832, u"a"_s, 2000, {CueFault::TooShort});
        row("shortest", 833, u"a"_s, 2000, {});
        row("too long", 7001, u"a"_s, 8000, {CueFault::TooLong});
        row("overlap", 3000, ten, 2999, {CueFault::Overlap});
        row("no gap", 3000, ten, 3000, {CueFault::SmallGap});
        row("empty", 3000, u"<i> </i>"_s, 4000, {CueFault::Empty});
        row("no length", 0, ten, 4000, {CueFault::EndBeforeStart});
        row("after the film", 9001, u"a"_s, 10000, {CueFault::BeyondEnd, CueFault::TooLong});
    }
    void whatIsHardToReadIsFound()
    {
        QFETCH(int, end);
        QFETCH(QString, text);
        QFETCH(int, next);
        QFETCH(QList<CueFault>, faults);
        const QList<VttCue> cues{cue(0ms, CueTime(end), text), cue(CueTime(next), CueTime(next + 2000), u"a"_s)};
        QCOMPARE(faultsOf(cues, 0, 9s), faults);
    }

    void aCueIsAddedBetweenItsNeighbours()
    {
        QList<VttCue> cues{cue(0s, 1s, u"a"_s), cue(2s, 3s, u"b"_s)};
        QCOMPARE(addCue(cues, 1s), 1);
        QCOMPARE(rows(cues), u"0-1000 a, 1000-1917 , 2000-3000 b"_s);
        QCOMPARE(addCue(cues, 9s), 3);
        QCOMPARE(cues.back().end, 11s);
    }

    void aCueIsSplitAtTheCursorAndJoinedAgain()
    {
        QList<VttCue> cues{{u"NOTE x"_s, u"7"_s, 0s, 4s, u"line:1"_s, u"<i>aaaa bbbb</i>"_s}};
        splitCue(cues, 0, u"<i>aaaa "_s.size());
        QCOMPARE(rows(cues), u"0-2222 <i>aaaa</i>, 2222-4000 <i>bbbb</i>"_s);
        QCOMPARE(cues[1].settings, u"line:1"_s);
        QCOMPARE(cues[1].id, QString());
        splitCue(cues, 0, 0, 1s); // at the player's place
        QCOMPARE(cues[0].end, 1s);
        mergeCue(cues, 0);
        mergeCue(cues, 0);
        QCOMPARE(rows(cues), u"0-4000 <i>aaaa</i>|<i>bbbb</i>"_s);
        QCOMPARE(cues[0].lead, u"NOTE x"_s);
    }

    void cuesAreShiftedAloneOrWithAllThatFollow()
    {
        QList<VttCue> cues{cue(1s, 2s, u"a"_s), cue(3s, 4s, u"b"_s), cue(5s, 6s, u"c"_s)};
        QCOMPARE(shiftCues(cues, 1, 2, 500ms), 500ms);
        QCOMPARE(rows(cues), u"1000-2000 a, 3500-4500 b, 5500-6500 c"_s);
        QCOMPARE(shiftCues(cues, 0, 2, -5s), -1s); // nothing begins before the film
        QCOMPARE(rows(cues), u"0-1000 a, 2500-3500 b, 4500-5500 c"_s);
        QCOMPARE(shiftCues(cues, 0, 0, 3s), 3s); // past its neighbour
        QCOMPARE(rows(cues), u"2500-3500 b, 3000-4000 a, 4500-5500 c"_s);
        QCOMPARE(shiftCues(cues, 2, 1, 1s), 0s);
    }

    void aTranslationStandsBesideWhatIsSaidAtTheSameTime()
    {
        const QList<VttCue> source{cue(0s, 2s, u"a"_s), cue(2s, 4s, u"b"_s), cue(9s, 10s, u"c"_s)};
        const QList<VttCue> frame = cueFrame(source);
        QCOMPARE(rows(frame), u"0-2000 , 2000-4000 , 9000-10000 "_s);
        QCOMPARE(besideRows(frame, source), (QList<int>{0, 1, 2}));
        QCOMPARE(besideRows({cue(1s, 3500ms, {}), cue(5s, 6s, {})}, source), (QList<int>{1, -1}));
    }

    void whatAnImportLosesIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("cues");
        QTest::addColumn<QList<SubtitleNote>>("notes");
        const auto row = [](const char *name, const QByteArray &bytes, int cues, const QList<SubtitleNote> &notes) {
            QTest::newRow(name) << bytes << cues << notes;
        };
        const QByteArray srt = "1\r\n00:00:01,000 --> 00:00:02,000\r\n";
        row("SubRip", srt + "Bonjour\r\n\r\n", 1, {});
        row("colours and places", srt + "{\\an8}<font color=\"red\">a</font>\r\n", 1, {{SubtitleLoss::Colours, 1}, {SubtitleLoss::Positions, 1}});
        row("Windows-1252", srt + "\xc9t\xe9 ici\r\n", 1, {{SubtitleLoss::GuessedWindows1252, 1}});
        row("Windows-1256", srt + "\xd3\xe1\xc7\xe3\r\n", 1, {{SubtitleLoss::GuessedWindows1256, 1}});
        row("broken times", srt + "a\r\n\r\n00:xx --> 00:00:09,000\r\nb\r\n", 1, {{SubtitleLoss::BrokenTimes, 1}});
        const QString utf16 = QString(QChar(0xFEFF)) + u"1\n00:00:01,000 --> 00:00:02,000\nسلام\n"_s;
        row("UTF-16", QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2), 1, {});
        row("WebVTT", "WEBVTT\n\nSTYLE\n::cue { color: red }\n\nstray\nwords\n\n00:09.000 --> 00:10.000 position:10%\n<i>a</i>\n\n"
                      "00:01.000 --> 00:02.000 line:0\nb\xff\n",
            2, {{SubtitleLoss::BrokenBytes, 1}, {SubtitleLoss::StrayBlocks, 1}, {SubtitleLoss::Unsorted, 1}, {SubtitleLoss::UndrawnStyles, 1},
                {SubtitleLoss::UndrawnPlaces, 1}, {SubtitleLoss::UndrawnMarkup, 1}});
    }
    void whatAnImportLosesIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, cues);
        QFETCH(QList<SubtitleNote>, notes);
        const auto imported = importSubtitles(bytes);
        QVERIFY(imported);
        QCOMPARE(imported->file.cues.size(), cues);
        QCOMPARE(imported->notes, notes);
        QCOMPARE(readVttFile(writeVttFile(imported->file))->cues.size(), cues);
    }

    void whatIsNoSubtitlesIsRefused()
    {
        QByteArray picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        for (int i = 0; i < 5000; ++i)
            picture += char(i * 7 % 256);
        for (const QByteArray &bytes : {picture, QByteArray(), QByteArray("\xff\xfe"), QByteArray("WEBVTTX\n"), QByteArray(2 * 1024 * 1024, 'a')}) {
            const auto imported = importSubtitles(bytes);
            QVERIFY(!imported);
            QVERIFY(!imported.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(CuesTest)
#include "tst_cues.moc"
