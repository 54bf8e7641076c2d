// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/webvtt.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vitrine;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sharedFolder()
{
    return QStringLiteral(VITRINE_SHARED_DIR "/schemas/webvtt");
}

QString timestampText(std::chrono::milliseconds time)
{
    const qint64 all = time.count();
    return u"%1:%2:%3.%4"_s.arg(all / 3600000, 2, 10, QChar(u'0'))
        .arg(all / 60000 % 60, 2, 10, QChar(u'0'))
        .arg(all / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(all % 1000, 3, 10, QChar(u'0'));
}

QString elementName(CueNode::Kind kind)
{
    switch (kind) {
    case CueNode::Kind::Italic:
        return u"i"_s;
    case CueNode::Kind::Bold:
        return u"b"_s;
    case CueNode::Kind::Underline:
        return u"u"_s;
    case CueNode::Kind::Ruby:
        return u"ruby"_s;
    case CueNode::Kind::RubyText:
        return u"rt"_s;
    default:
        return u"span"_s;
    }
}

/// The tree as the W3C's tests print it.
void print(const CueNode &node, int depth, QString &out)
{
    const QString indent = u"| "_s + QString(depth * 2, u' ');
    for (const CueNode &child : node.children) {
        if (child.kind == CueNode::Kind::Text) {
            out += indent + u'"' + child.text + u"\"\n"_s;
        } else if (child.kind == CueNode::Kind::Timestamp) {
            out += indent + u"<?timestamp "_s + timestampText(child.time) + u">\n"_s;
        } else {
            out += indent + u'<' + elementName(child.kind) + u">\n"_s;
            const QString inner = indent + u"  "_s;
            if (!child.classes.isEmpty())
                out += inner + u"class=\""_s + child.classes.join(u' ') + u"\"\n"_s;
            if (child.kind == CueNode::Kind::Language)
                out += inner + u"lang=\""_s + child.text + u"\"\n"_s;
            if (child.kind == CueNode::Kind::Voice)
                out += inner + u"title=\""_s + child.text + u"\"\n"_s;
            print(child, depth + 1, out);
        }
    }
}

} // namespace

class tst_WebVtt final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsAsManyCuesAsTheStandardSays_data();
    void findsAsManyCuesAsTheStandardSays();
    void buildsTheTreesOfTheStandard_data();
    void buildsTheTreesOfTheStandard();
    void readsSettings_data();
    void readsSettings();
    void readsTexts_data();
    void readsTexts();
    void refusesWhatIsNoWebVtt_data();
    void refusesWhatIsNoWebVtt();
    void showsTheCuesOfAMoment();
    void keepsStylesAndVoicesOfSpans();
    void revealsKaraokeAfterATimestamp();
    void roundTripsThroughTheWriter();
    void neverWritesAnArrowInsideAText();
    void marksTheDirectionOfLinesThatBeginWithAForeignWord();
    void survivesEveryCutOfAFile();
    void readsSubRip_data();
    void readsSubRip();
    void reportsTheGuessedEncoding_data();
    void reportsTheGuessedEncoding();
    void aGivenEncodingIsNoGuess();
    void writesSubRipThatItReadsAgain();
    void tellsTheTwoFormatsApart();
};

void tst_WebVtt::findsAsManyCuesAsTheStandardSays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("count");
    const auto lines = contents(sharedFolder() + u"/file/expected.tsv"_s).split('\n');
    for (const QByteArray &line : lines) {
        const auto fields = line.split('\t');
        if (fields.size() == 2 && !line.startsWith('#'))
            QTest::newRow(fields[0].constData())
                << sharedFolder() + u"/file/"_s + QString::fromUtf8(fields[0])
                << (fields[1] == "-" ? -1 : fields[1].toInt());
    }
    if (lines.size() < 2)
        QTest::newRow("absent") << QString() << 0;
}

void tst_WebVtt::findsAsManyCuesAsTheStandardSays()
{
    QFETCH(QString, path);
    QFETCH(int, count);
    if (path.isEmpty())
        QSKIP("the folder of shared test files is absent");
    const auto subtitles = readWebVtt(contents(path));
    if (count < 0)
        QVERIFY(subtitles.has_value());
    else
        QCOMPARE(subtitles ? int(subtitles->cues.size()) : 0, count);
}

void tst_WebVtt::buildsTheTreesOfTheStandard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const QDir folder(sharedFolder() + u"/cue-text"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const QJsonArray cases = QJsonDocument::fromJson(contents(folder.filePath(name))).array();
        for (qsizetype i = 0; i < cases.size(); ++i) {
            QTest::addRow("%s %d", qPrintable(name), int(i))
                << cases[i].toObject()[u"text"].toString() << cases[i].toObject()[u"expectedTree"].toString();
        }
    }
    if (!folder.exists())
        QTest::newRow("absent") << QString() << QString();
}

void tst_WebVtt::buildsTheTreesOfTheStandard()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    if (text.isEmpty())
        QSKIP("the folder of shared test files is absent");
    const auto subtitles = readWebVtt("WEBVTT\n\n00:00.000 --> 00:01.000\n" + text.toUtf8());
    QVERIFY(subtitles);
    QCOMPARE(subtitles->cues.size(), 1);
    QString printed;
    print(parseCueText(subtitles->cues[0].text), 0, printed);
    QCOMPARE(printed, tree);
}

void tst_WebVtt::readsSettings_data()
{
    using S = CueSettings;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<S>("expected");
    const auto row = [](const char *text, auto change) {
        S settings;
        change(settings);
        QTest::newRow(text) << QByteArray(text) << settings;
    };
    const auto nothing = [](S &) {};
    row("", nothing);
    row("line:0", [](S &s) { s.line = 0; });
    row("line:-1", [](S &s) { s.line = -1; });
    row("line:10%", [](S &s) {
        s.line = 10;
        s.lineIsPercent = true;
    });
    row("line:10%,end", [](S &s) {
        s.line = 10;
        s.lineIsPercent = true;
        s.lineAlign = S::LineAlign::End;
    });
    row("line:101%", nothing);
    row("line:-10%", nothing);
    row("line:1x", nothing);
    row("line:1,middle", nothing);
    row("position:50%", [](S &s) { s.position = 50; });
    row("position:50%,line-left", [](S &s) {
        s.position = 50;
        s.positionAlign = S::PositionAlign::LineLeft;
    });
    row("position:50", nothing);
    row("position:50%,start", nothing);
    row("size:33.5%", [](S &s) { s.size = 33.5; });
    row("size:.5%", nothing);
    row("size:5.%", nothing);
    row("size:120%", nothing);
    row("align:start", [](S &s) { s.textAlign = S::TextAlign::Start; });
    row("align:right", [](S &s) { s.textAlign = S::TextAlign::Right; });
    row("align:middle", nothing);
    row("align: end", nothing);
    row("vertical:rl", [](S &s) { s.writing = S::Writing::VerticalRightToLeft; });
    row("vertical:up", nothing);
    row("region:r1", [](S &s) { s.region = u"r1"_s; });
    row("region:r1 size:50%", [](S &s) { s.size = 50; });
    row(":5 line: nonsense", nothing);
    row("\tline:3\t align:end", [](S &s) {
        s.line = 3;
        s.textAlign = S::TextAlign::End;
    });
    row("line:1 line:2", [](S &s) { s.line = 2; });
}

void tst_WebVtt::readsSettings()
{
    QFETCH(QByteArray, text);
    QFETCH(CueSettings, expected);
    const auto subtitles = readWebVtt("WEBVTT\n\n00:00.000 --> 00:01.000 " + text + "\nword\n");
    QVERIFY(subtitles);
    QCOMPARE(subtitles->cues.size(), 1);
    QVERIFY(subtitles->cues[0].settings == expected);
    QCOMPARE(subtitles->cues[0].text, u"word"_s);
}

void tst_WebVtt::readsTexts_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("texts");
    const QByteArray cue = "00:01.000 --> 00:02.000\n";
    const auto row = [](const char *name, const QByteArray &file, const QStringList &texts) {
        QTest::newRow(name) << file << texts;
    };
    row("line feeds", "WEBVTT\n\n" + cue + "one\ntwo\n", {u"one\ntwo"_s});
    row("carriage returns", "WEBVTT\r\r" + QByteArray(cue).replace('\n', '\r') + "one\rtwo\r",
        {u"one\ntwo"_s});
    row("both", "WEBVTT\r\n\r\n" + QByteArray(cue).replace("\n", "\r\n") + "one\r\n", {u"one"_s});
    row("byte order mark", "\xef\xbb\xbfWEBVTT\n\n" + cue + "one\n", {u"one"_s});
    row("no end", "WEBVTT\n\n" + cue + "one", {u"one"_s});
    row("a note", "WEBVTT\n\nNOTE two\nlines\n\n" + cue + "one\n", {u"one"_s});
    row("a style", "WEBVTT\n\nSTYLE\n::cue { color: red }\n\n" + cue + "one\n", {u"one"_s});
    row("a region", "WEBVTT\n\nREGION\nid:fred\n\n" + cue + "one\n", {u"one"_s});
    row("an id", "WEBVTT\n\nname\n" + cue + "one\n", {u"one"_s});
    row("no blank line between", "WEBVTT\n\n" + cue + "one\n" + cue + "two\n", {u"one"_s, u"two"_s});
    row("no text", "WEBVTT\n\n" + cue + "\n" + cue + "two\n", {QString(), u"two"_s});
    row("header with title", "WEBVTT - Film\nKind: captions\n\n" + cue + "one\n", {u"one"_s});
    row("Persian", "WEBVTT\n\n" + cue + "\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85\n",
        {u"\u0633\u0644\u0627\u0645"_s});
    row("broken UTF-8",
        "WEBVTT\n\n" + cue +
            "a\xff"
            "b\n",
        {u"a\uFFFDb"_s});
    row("tags and entities", "WEBVTT\n\n" + cue + "<b>a</b> &amp; <x>c</x>\n", {u"a & c"_s});
    row("ruby is left out of the plain text", "WEBVTT\n\n" + cue + "<ruby>a<rt>b</rt></ruby>c\n", {u"ac"_s});
    row("sorted by time", "WEBVTT\n\n00:05.000 --> 00:06.000\nlate\n\n" + cue + "early\n",
        {u"early"_s, u"late"_s});
}

void tst_WebVtt::readsTexts()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, texts);
    const auto subtitles = readWebVtt(file);
    QVERIFY(subtitles);
    QStringList found;
    for (const Cue &cue : subtitles->cues)
        found += cue.plainText();
    QCOMPARE(found, texts);
}

void tst_WebVtt::refusesWhatIsNoWebVtt_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("lower case") << QByteArray("webvtt\n\n");
    QTest::newRow("longer word") << QByteArray("WEBVTTX\n\n");
    QTest::newRow("more than one megabyte") << "WEBVTT\n\n" + QByteArray(1024 * 1024, 'x');
    QByteArray many = "WEBVTT\n\n";
    for (int i = 0; i <= maximumCues; ++i)
        many += "00:01.000 --> 00:02.000\nx\n\n";
    QTest::newRow("more than 5000 cues") << many;
}

void tst_WebVtt::refusesWhatIsNoWebVtt()
{
    QFETCH(QByteArray, file);
    const auto subtitles = readWebVtt(file);
    QVERIFY(!subtitles);
    QVERIFY(subtitles.error().message.endsWith(u'.'));
}

void tst_WebVtt::showsTheCuesOfAMoment()
{
    const auto subtitles = readWebVtt("WEBVTT\n\n00:01.000 --> 00:03.000\na\n\n00:02.000 --> 00:04.000\nb\n");
    QVERIFY(subtitles);
    const auto texts = [&](std::chrono::milliseconds position) {
        QString all;
        for (const Cue &cue : subtitles->activeCues(position))
            all += cue.text;
        return all;
    };
    QCOMPARE(texts(999ms), QString());
    QCOMPARE(texts(1000ms), u"a"_s);
    QCOMPARE(texts(2500ms), u"ab"_s);
    QCOMPARE(texts(3000ms), u"b"_s);
    QCOMPARE(texts(4000ms), QString());
}

void tst_WebVtt::keepsStylesAndVoicesOfSpans()
{
    const auto spans = cueSpans(u"<v Ada Byron>one <i>two <b>three</b></i></v><u>four</u><lang fa>five"_s);
    QCOMPARE(spans.size(), 5);
    QVERIFY(spans[0] == (CueSpan{u"one "_s, false, false, false, false, u"Ada Byron"_s, {}, {}}));
    QVERIFY(spans[1] == (CueSpan{u"two "_s, true, false, false, false, u"Ada Byron"_s, {}, {}}));
    QVERIFY(spans[2] == (CueSpan{u"three"_s, true, true, false, false, u"Ada Byron"_s, {}, {}}));
    QVERIFY(spans[3] == (CueSpan{u"four"_s, false, false, true, false, {}, {}, {}}));
    QVERIFY(spans[4] == (CueSpan{u"five"_s, false, false, false, false, {}, u"fa"_s, {}}));
}

void tst_WebVtt::revealsKaraokeAfterATimestamp()
{
    const auto spans = cueSpans(u"a<i><00:00:02.000>b</i>c"_s);
    QCOMPARE(spans.size(), 3);
    QVERIFY(!spans[0].since);
    QCOMPARE(spans[1].since.value(), 2000ms);
    QCOMPARE(spans[2].since.value(), 2000ms);
}

void tst_WebVtt::roundTripsThroughTheWriter()
{
    const QByteArray file =
        "WEBVTT\n\nfirst\n00:00:01.000 --> 00:00:02.500 vertical:rl line:10%,end position:5%,line-left "
        "size:33.5% align:end\n"
        "<v Ada>one</v> &amp; <i>two</i>\nthree\n\n100:00:00.000 --> 100:00:01.000 line:-2\nlast\n";
    const auto subtitles = readWebVtt(file);
    QVERIFY(subtitles);
    QCOMPARE(writeWebVtt(subtitles->cues), file);
    QVERIFY(readWebVtt(writeWebVtt(subtitles->cues))->cues == subtitles->cues);
}

void tst_WebVtt::neverWritesAnArrowInsideAText()
{
    Cue cue{u"a --> b"_s, 1s, 2s, {}, u"x --> y\n\nz"_s};
    const auto again = readWebVtt(writeWebVtt({cue}));
    QVERIFY(again);
    QCOMPARE(again->cues.size(), 1);
    QCOMPARE(again->cues[0].plainText(), u"x --> y\nz"_s);
}

void tst_WebVtt::marksTheDirectionOfLinesThatBeginWithAForeignWord()
{
    const QString mixed = u"Ada \u0633\u0644\u0627\u0645"_s;
    const Cue cue{{}, 1s, 2s, {}, mixed + u"\nLatin only\n\u0633\u0644\u0627\u0645 Ada"_s};
    QVERIFY(writeWebVtt({cue}, Qt::RightToLeft)
                .contains((u"\n\u200F"_s + mixed + u"\nLatin only\n\u0633"_s).toUtf8()));
    QVERIFY(!writeWebVtt({cue}, Qt::LeftToRight).contains("\xe2\x80\x8f"));
    QVERIFY(writeSrt({cue}, Qt::RightToLeft).contains((u"\n\u200F"_s + mixed).toUtf8()));
}

void tst_WebVtt::survivesEveryCutOfAFile()
{
    const QByteArray file = "WEBVTT\n\nid\n00:00:01.000 --> 00:00:02.500 line:10%,end\n<v "
                            "Ada>&amp;<i><00:01.200>x&#x20;</i></v>\n\nNOTE x\n";
    for (qsizetype length = 6; length <= file.size(); ++length) {
        const auto cut = readWebVtt(file.left(length));
        QVERIFY(cut);
        for (const Cue &cue : cut->cues)
            QVERIFY(cue.spans().size() < 10);
    }
}

void tst_WebVtt::readsSubRip_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("plain") << QByteArray(
                                  "1\r\n00:00:01,000 --> 00:00:02,000\r\none\r\ntwo\r\n\r\n2\r\n00:00:03,000 "
                                  "--> 00:00:04,000\r\nthree\r\n")
                           << QStringList{u"one\ntwo"_s, u"three"_s};
    QTest::newRow("no blank line")
        << QByteArray("1\n00:00:01,000 --> 00:00:02,000\none\n2\n00:00:03,000 --> 00:00:04,000\nthree")
        << QStringList{u"one"_s, u"three"_s};
    QTest::newRow("a number as text")
        << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n1979\n") << QStringList{u"1979"_s};
    QTest::newRow("tags")
        << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n<font color=\"red\"><I>a</I></font> < b {\\an8}\n")
        << QStringList{u"a < b "_s};
    QTest::newRow("dots and spaces") << QByteArray(" 0:0:1.5 --> 0:0:2.5 X1:0\na\n") << QStringList{u"a"_s};
}

void tst_WebVtt::readsSubRip()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, texts);
    const auto subtitles = readSrt(file);
    QVERIFY(subtitles);
    QStringList found;
    for (const Cue &cue : subtitles->cues)
        found += cue.plainText();
    QCOMPARE(found, texts);
    QVERIFY(subtitles->cues[0].start == 1000ms || subtitles->cues[0].start == 1500ms);
}

void tst_WebVtt::reportsTheGuessedEncoding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SubtitleEncoding>("encoding");
    QTest::addColumn<bool>("isGuessed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa9t\xc3\xa9") << SubtitleEncoding::Utf8 << false
                           << u"\u00E9t\u00E9"_s;
    QTest::newRow("French") << QByteArray("l'\xe9t\xe9 \xe0 la mer, le c\x9cur")
                            << SubtitleEncoding::Windows1252 << true
                            << u"l'\u00E9t\u00E9 \u00E0 la mer, le c\u0153ur"_s;
    QTest::newRow("Persian") << QByteArray("\xd3\xe1\xc7\xe3 \x81\xcf\xd1") << SubtitleEncoding::Windows1256
                             << true << u"\u0633\u0644\u0627\u0645 \u067E\u062F\u0631"_s;
}

void tst_WebVtt::reportsTheGuessedEncoding()
{
    QFETCH(QByteArray, text);
    QFETCH(SubtitleEncoding, encoding);
    QFETCH(bool, isGuessed);
    QFETCH(QString, expected);
    const auto subtitles = readSrt("1\n00:00:01,000 --> 00:00:02,000\n" + text + "\n");
    QVERIFY(subtitles);
    QCOMPARE(subtitles->encoding, encoding);
    QCOMPARE(subtitles->isEncodingGuessed, isGuessed);
    QCOMPARE(subtitles->cues[0].plainText(), expected);
}

void tst_WebVtt::aGivenEncodingIsNoGuess()
{
    const auto subtitles = readSrt("1\n00:00:01,000 --> 00:00:02,000\n\xe9\n", SubtitleEncoding::Windows1256);
    QVERIFY(subtitles);
    QVERIFY(!subtitles->isEncodingGuessed);
    QCOMPARE(subtitles->encoding, SubtitleEncoding::Windows1256);
}

void tst_WebVtt::writesSubRipThatItReadsAgain()
{
    const Cue cue{{}, 1500ms, 3661001ms, {}, u"<i>a</i> b\nc"_s};
    const QByteArray file = writeSrt({cue});
    QCOMPARE(file, QByteArray("1\r\n00:00:01,500 --> 01:01:01,001\r\n<i>a</i> b\r\nc\r\n\r\n"));
    const auto again = readSrt(file);
    QVERIFY(again);
    QVERIFY(again->cues == QList<Cue>{cue});
}

void tst_WebVtt::tellsTheTwoFormatsApart()
{
    QCOMPARE(readSubtitles("\xef\xbb\xbfWEBVTT\n\n00:01.000 --> 00:02.000\na\n")->cues.size(), 1);
    QCOMPARE(readSubtitles("1\n00:00:01,000 --> 00:00:02,000\na\n")->cues.size(), 1);
    QVERIFY(!readSubtitles("neither"));
}

QTEST_GUILESS_MAIN(tst_WebVtt)
#include "tst_webvtt.moc"
