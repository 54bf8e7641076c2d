// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trackchange.h"
#include "models/transcript.h"
#include "models/transcriptlines.h"

#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// The words of a medium: lines of a page that stay together over every deed, tracks and their states.
class TranscriptLinesTest : public QObject {
    Q_OBJECT
private:
    static Medium page()
    {
        Medium medium;
        medium.transcript.set(u"fa"_s, u"یک\nدو\nسه"_s, TextOrigin::Original, TextState::Reviewed);
        medium.transcript.set(u"fr"_s, u"un\ndeux\ntrois"_s, TextOrigin::Translation, TextState::Reviewed);
        medium.lines = {{0.1, 0.1, 0.8, 0.1}, {0.2, 0.3, 0.6, 0.1}, {0.1, 0.5, 0.8, 0.1}};
        return medium;
    }
    static QString shown(const TranscriptLines &lines)
    {
        QStringList rows;
        for (int row = 0; row < lines.count(); ++row) {
            const auto &box = lines.box(row);
            rows += lines.text(row, u"fa"_s) + u'=' + lines.text(row, u"fr"_s) + (box ? u"@%1+%2"_s.arg(box->y).arg(box->height) : QString());
        }
        return rows.join(u", "_s);
    }

private Q_SLOTS:
    void whatIsOnlyReadIsNotChanged()
    {
        const Medium medium = page();
        const TranscriptLines lines(medium);
        QCOMPARE(shown(lines), u"یک=un@0.1+0.1, دو=deux@0.3+0.1, سه=trois@0.5+0.1"_s);
        QCOMPARE(lines.texts(medium.transcript), medium.transcript);
        QCOMPARE(lines.boxes(), medium.lines);
        QCOMPARE(TranscriptLines(Medium()).count(), 0);
    }

    void aSplitHalvesTheBoxAndKeepsTheOtherLanguageBesideTheFirst()
    {
        TranscriptLines lines(page());
        lines.setText(1, u"fr"_s, u"deux et demi"_s);
        lines.split(1, u"fr"_s, 5);
        QCOMPARE(shown(lines), u"یک=un@0.1+0.1, دو=deux@0.3+0.05, =et demi@0.35+0.05, سه=trois@0.5+0.1"_s);
        lines.join(1);
        QCOMPARE(shown(lines), u"یک=un@0.1+0.1, دو=deux et demi@0.3+0.1, سه=trois@0.5+0.1"_s);
    }

    void linesGoTogetherWhereverTheyGo()
    {
        TranscriptLines lines(page());
        QCOMPARE(lines.move(0, 1), 1);
        QCOMPARE(shown(lines), u"دو=deux@0.3+0.1, یک=un@0.1+0.1, سه=trois@0.5+0.1"_s);
        QCOMPARE(lines.move(0, -1), 0);
        QCOMPARE(lines.move(0, 99), 2);
        lines.remove(0);
        lines.insert(1);
        QCOMPARE(shown(lines), u"سه=trois@0.5+0.1, =, دو=deux@0.3+0.1"_s);
        lines.join(1); // an empty line takes up the next one
        QCOMPARE(shown(lines), u"سه=trois@0.5+0.1, دو=deux@0.3+0.1"_s);
        lines.join(1);
        QCOMPARE(lines.count(), 2);
    }

    void aLineWithoutABoxKeepsThePlaceOfTheOthers()
    {
        Medium medium = page();
        TranscriptLines lines(medium);
        lines.setBox(0, std::nullopt);
        medium.lines = lines.boxes();
        QCOMPARE(medium.lines.size(), size_t(3));
        QVERIFY(!TranscriptLines(medium).box(0));
        QVERIFY(TranscriptLines(medium).box(1));
        lines.setBox(2, std::nullopt);
        QCOMPARE(lines.boxes().size(), size_t(2));
    }

    void pastedLinesFillWhatIsEmptyAndGoBeforeWhatIsWritten()
    {
        TranscriptLines lines;
        for (int i = 0; i < 3; ++i)
            lines.insert(i);
        lines.setText(0, u"fa"_s, u"یک"_s);
        lines.setText(2, u"fa"_s, u"سه"_s);
        QCOMPARE(lines.spread(1, u"fa"_s, {u"a"_s, u"b"_s}), 2);
        QCOMPARE(shown(lines), u"یک=, a=, b=, سه="_s);
        QCOMPARE(lines.spread(0, u"fr"_s, {u"un"_s, u"deux"_s, u"trois"_s, u"quatre"_s, u"cinq"_s}), 4);
        QCOMPARE(shown(lines), u"یک=un, a=deux, b=trois, سه=quatre, =cinq"_s);
    }

    void changedWordsAreToBeProofreadAndNewOnesATranslation()
    {
        const Medium medium = page();
        TranscriptLines lines(medium);
        lines.setText(0, u"fr"_s, u"une"_s);
        lines.setText(0, u"en"_s, u"one"_s);
        const MultiText texts = lines.texts(medium.transcript);
        QCOMPARE(texts.in(u"fa")->state, TextState::Reviewed);
        QCOMPARE(texts.in(u"fr")->state, TextState::Draft);
        QCOMPARE(texts.in(u"en")->origin, TextOrigin::Translation);
        QCOMPARE(texts.text(u"en"), u"one"_s);
        QCOMPARE(lines.texts({}).in(u"fa")->origin, TextOrigin::Original);
        for (int row = 0; row < 3; ++row)
            lines.setText(row, u"fr"_s, {});
        QVERIFY(!lines.texts(medium.transcript).in(u"fr"));
    }

    void aChangedOriginalMakesTranslationsOlder()
    {
        auto tracks = withTrack({}, u"fr"_s, u"WEBVTT\n"_s);
        QCOMPARE(tracks[0].origin, TextOrigin::Original);
        tracks = withTrack(tracks, u"fa"_s, u"WEBVTT\n"_s);
        QCOMPARE(tracks[1].origin, TextOrigin::Translation);
        tracks[0].state = tracks[1].state = TextState::Reviewed;
        QCOMPARE(withContents(tracks, 0, u"x"_s, false)[0].state, TextState::Reviewed); // times alone
        QCOMPARE(withContents(tracks, 1, u"x"_s, true)[0].state, TextState::Reviewed);
        QCOMPARE(withContents(tracks, 0, u"x"_s, true)[0].state, TextState::Draft);
        QCOMPARE(withContents(tracks, 0, u"x"_s, true)[1].state, TextState::Stale);
    }

    void whoReadsAlongSeesNoTrackWithoutWords()
    {
        Medium medium;
        medium.tracks = withTrack({}, u"fr"_s, u"WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour\n\n00:03.000 --> 00:04.000\n"_s);
        medium.tracks = withTrack(medium.tracks, u"fa"_s, u"WEBVTT\n\n00:01.000 --> 00:02.000\n"_s);
        QCOMPARE(trackLanguages(medium), QStringList{u"fr"_s});
        QCOMPARE(spokenText(medium, u"fa"_s).language, u"fr"_s);
        QCOMPARE(spokenText(medium, u"fa"_s).lines.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TranscriptLinesTest)
#include "tst_transcriptlines.moc"
