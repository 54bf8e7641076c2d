// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/languagebar.h"
#include "widgets/textblock.h"
#include "widgets/topbar.h"
#include "widgets/touchbutton.h"

#include <QLayout>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

class TestTextBlock final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastLineKeepsItsTails();
    void noLetterIsCutAtTheSides_data();
    void noLetterIsCutAtTheSides();
    void aTextFitsIntoTheWidthItAsksFor_data() { noLetterIsCutAtTheSides_data(); }
    void aTextFitsIntoTheWidthItAsksFor();
    void aSeparatingDotGivesWayToTheBreak_data();
    void aSeparatingDotGivesWayToTheBreak();
    void heightFollowsTheWidth_data();
    void heightFollowsTheWidth();
    void noLineIsLongerThanFiftyFive_data() { heightFollowsTheWidth_data(); }
    void noLineIsLongerThanFiftyFive();
    void largerTextNeedsMoreRoomAndIsNotCut();
    void persianBeginsAtTheRight();
    void aNameInAnotherScriptBeginsWhereThePageDoes();
    void highlightsStandWhereTheWordIs();
    void directionFollowsTheLanguageOfTheLook();
    void topBarSaysWhatIsAsked();
    void theTopBarHasOneHeightHoweverLongTheWords_data();
    void theTopBarHasOneHeightHoweverLongTheWords();
    void languagesCallThemselvesByTheirOwnNames();
};

namespace {

const QString french = QStringLiteral("Cette page a été faite pour montrer le programme et n’est pas un document "
    "historique. Son texte parle de lettres et de lignes, pour que la lecture, la traduction et l’agrandissement soient essayés.");
const QString persian = QStringLiteral("این صفحه برای نمایش برنامه ساخته شده است و سندی تاریخی نیست. متن آن دربارهٔ "
    "حروف و سطرها است تا خوانش، ترجمه و بزرگ‌نمایی آزموده شود.");

/// First and last column in which something is painted.
std::pair<int, int> inkColumns(const QImage &image, const QColor &ground)
{
    int first = image.width();
    int last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != ground) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

QImage painted(QWidget &widget, const QColor &ground)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(ground);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

} // namespace

void TestTextBlock::theLastLineKeepsItsTails()
{
    for (const TextRole role : {TextRole::Display, TextRole::Title, TextRole::Heading, TextRole::CardTitle}) {
        LookHolder holder;
        TextBlock block(holder, role);
        block.setText(QStringLiteral("gjpqy"), QStringLiteral("fr"));
        const int height = block.heightForWidth(900);
        block.resize(900, height + 40);
        const QImage image = painted(block, holder.look().tokens().ground);
        const auto [first, end] = inkColumns(image.copy(0, height, 900, 40), holder.look().tokens().ground);
        QCOMPARE(end, -1);
        QVERIFY(first >= 0);
    }
}

void TestTextBlock::noLetterIsCutAtTheSides_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    for (const char *words : {"Jean-François", "j’ai", "Œuvre", "fjord"})
        QTest::newRow(words) << QStringLiteral("fr") << QString::fromUtf8(words);
    for (const char *words : {"آب", "شخص نمایشی", "ژان‌فرانسوا", "کار", "طاهر بومدرا"})
        QTest::newRow(words) << QStringLiteral("fa") << QString::fromUtf8(words);
}

/// Painted alone and painted with room on both sides there is the same ink.
void TestTextBlock::noLetterIsCutAtTheSides()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    for (const TextRole role : {TextRole::Title, TextRole::Heading, TextRole::Body, TextRole::Caption}) {
        LookHolder holder;
        TextBlock block(holder, role);
        block.setText(text, language);
        block.resize(block.sizeHint());
        const QImage alone = painted(block, Qt::white);
        QImage free(alone.width() + 200, alone.height(), QImage::Format_RGB32);
        free.fill(Qt::white);
        QPainter painter(&free);
        const Look &look = holder.look();
        TextLines(text, {role, language, block.width(), Qt::AlignLeading}, look).paint(painter, {100, 0}, look.tokens().ink);
        painter.end();
        const auto [first, last] = inkColumns(free, Qt::white);
        QVERIFY2(first >= 100, qPrintable(QString::number(first - 100)));
        QVERIFY2(last < 100 + alone.width(), qPrintable(QString::number(last - 100 - alone.width())));
        const auto [from, to] = inkColumns(alone, Qt::white);
        QCOMPARE(to - from, last - first);
    }
}

void TestTextBlock::aTextFitsIntoTheWidthItAsksFor()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    LookHolder holder;
    for (const TextRole role : {TextRole::Title, TextRole::Body, TextRole::Value, TextRole::Caption}) {
        TextBlock block(holder, role);
        block.setText(text, language);
        const int oneLine = block.heightForWidth(3000);
        QCOMPARE(block.heightForWidth(block.sizeHint().width()), oneLine);
        QCOMPARE(block.sizeHint().height(), oneLine);
    }
}

void TestTextBlock::aSeparatingDotGivesWayToTheBreak_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("papier, encre") << QStringLiteral("29,7 × 21 cm");
    QTest::newRow("fa") << QStringLiteral("fa") << QStringLiteral("کاغذ، مرکب") << QStringLiteral("۲۹٫۷ × ۲۱ سانتی‌متر");
}

void TestTextBlock::aSeparatingDotGivesWayToTheBreak()
{
    QFETCH(QString, language);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const Look look;
    const QString together = first + QStringLiteral(" · ") + QString(second).replace(u' ', QChar::Nbsp);
    const auto inkOf = [&](const QString &text, int width) {
        QImage image(width, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        TextLines(text, {TextRole::Caption, language, width, Qt::AlignLeading}, look).paint(painter, {}, Qt::black);
        painter.end();
        return image;
    };
    const int width = TextLines::widthOf(first, TextRole::Caption, language, look);
    const int withDot = TextLines::widthOf(first + QStringLiteral(" ·"), TextRole::Caption, language, look);
    QVERIFY(withDot > width);
    // The dot fits at the end of the first line, or it does not: it is seen in neither.
    const int rest = TextLines::widthOf(QString(second).replace(u' ', QChar::Nbsp), TextRole::Caption, language, look);
    for (const int room : {std::max(width, rest), std::max(withDot, rest)})
        QCOMPARE(inkOf(together, room + 2), inkOf(first + u'\n' + QString(second).replace(u' ', QChar::Nbsp), room + 2));
    // In one line it stands where it stood, and found words are lit in their places.
    const TextLines one(together, {TextRole::Caption, language, 2000, Qt::AlignLeading}, look);
    QCOMPARE(one.lineCount(), 1);
    const TextLines two(together, {TextRole::Caption, language, std::max(width, rest) + 2, Qt::AlignLeading}, look);
    QCOMPARE(two.lineCount(), 2);
    QCOMPARE(two.rectsOf({int(first.size()) + 3, int(second.size())}).size(), size_t(1));
}

void TestTextBlock::heightFollowsTheWidth_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("fr") << QStringLiteral("fr") << french;
    QTest::newRow("fa") << QStringLiteral("fa") << persian;
}

void TestTextBlock::heightFollowsTheWidth()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    LookHolder holder;
    TextBlock block(holder, TextRole::Body);
    block.setText(QStringLiteral("x"), language);
    const int oneLine = block.heightForWidth(1600);
    block.setText(text, language);
    const int line = lineHeightFor(TextRole::Body, language, holder.look().metrics);
    int last = 0;
    const int tails = oneLine - line; // of the last line, where lines stand closer than letters are tall
    QVERIFY(tails >= 0 && tails < line / 4);
    for (const int width : {1600, 900, 600, 400, 300}) {
        const int height = block.heightForWidth(width);
        QCOMPARE((height - tails) % line, 0);
        QVERIFY(height >= last);
        last = height;
        // What is painted fits into it: nothing touches the rows above or below.
        block.resize(width, height + 40);
        const QImage image = painted(block, holder.look().tokens().ground);
        const auto [first, end] = inkColumns(image.copy(0, height, width, 40), holder.look().tokens().ground);
        QCOMPARE(end, -1);
        QVERIFY(first >= 0);
    }
    QVERIFY(last >= 6 * line);
}

void TestTextBlock::noLineIsLongerThanFiftyFive()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    LookHolder holder;
    TextBlock block(holder, TextRole::Body);
    block.setText(text + QLatin1Char(' ') + text, language);
    block.resize(3000, 800);
    // 55 is a mean (K11): a line of narrow letters may hold a few more.
    QVERIFY2(block.longestLineLength() <= 62, qPrintable(QString::number(block.longestLineLength())));
    QVERIFY(block.longestLineLength() >= 40);
}

void TestTextBlock::largerTextNeedsMoreRoomAndIsNotCut()
{
    LookHolder holder;
    TextBlock block(holder, TextRole::Body);
    block.setText(french);
    const int before = block.heightForWidth(700);
    QSignalSpy changed(&holder, &LookHolder::changed);
    holder.setTextPercent(200);
    QCOMPARE(changed.count(), 1);
    QVERIFY(block.heightForWidth(700) > 3 * before);
}

void TestTextBlock::persianBeginsAtTheRight()
{
    LookHolder holder; // the window speaks French, the text is Persian
    TextBlock block(holder, TextRole::Title);
    block.setText(QStringLiteral("قالیچهٔ کوچک"), QStringLiteral("fa"));
    block.resize(1000, block.heightForWidth(1000));
    const auto [first, last] = inkColumns(painted(block, Qt::white), Qt::white);
    QVERIFY(first > 300);
    QVERIFY(last > 980);
}

void TestTextBlock::aNameInAnotherScriptBeginsWhereThePageDoes()
{
    LookHolder holder; // the window speaks French
    TextBlock block(holder, TextRole::Value);
    block.setOnPageSide(true);
    block.setText(QStringLiteral("طاهر بومدرا"), QStringLiteral("fa"));
    block.resize(1000, block.heightForWidth(1000));
    QVERIFY(inkColumns(painted(block, Qt::white), Qt::white).first < 20);
    holder.setLanguage(QStringLiteral("fa"));
    block.setText(QStringLiteral("Tahar Boumedra"), QStringLiteral("fr"));
    QVERIFY(inkColumns(painted(block, Qt::white), Qt::white).second > 980);
}

void TestTextBlock::highlightsStandWhereTheWordIs()
{
    LookHolder holder;
    TextBlock block(holder, TextRole::Body);
    block.setText(QStringLiteral("un deux trois"));
    block.setHighlights({{3, 4}});
    block.resize(800, 60);
    const QRect word = block.highlightRect(0);
    QVERIFY(word.left() > 20 && word.right() < 400 && word.width() > 40);
    QVERIFY(block.highlightRect(1).isNull());
}

void TestTextBlock::directionFollowsTheLanguageOfTheLook()
{
    LookHolder holder;
    TopBar bar(holder, {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")});
    bar.resize(1920, bar.sizeHint().height());
    bar.show();
    auto *back = bar.findChild<TouchButton *>(QStringLiteral("back"));
    QVERIFY(back->x() < 200);
    holder.setLanguage(QStringLiteral("fa"));
    bar.layout()->activate();
    QVERIFY(back->x() > 1600);
    for (QWidget *child : bar.findChildren<QWidget *>())
        QCOMPARE(child->layoutDirection(), Qt::RightToLeft);
}

void TestTextBlock::topBarSaysWhatIsAsked()
{
    LookHolder holder;
    TopBar bar(holder, {QStringLiteral("fr"), QStringLiteral("fa")});
    QSignalSpy back(&bar, &TopBar::backAsked);
    QSignalSpy home(&bar, &TopBar::homeAsked);
    QSignalSpy language(&bar, &TopBar::languageChosen);
    bar.findChild<TouchButton *>(QStringLiteral("back"))->click();
    bar.findChild<TouchButton *>(QStringLiteral("home"))->click();
    bar.languages()->button(QStringLiteral("fa"))->click();
    QCOMPARE(back.count(), 1);
    QCOMPARE(home.count(), 1);
    QCOMPARE(language.count(), 1);
    QCOMPARE(language.at(0).at(0).toString(), QStringLiteral("fa"));
    for (TouchButton *button : bar.findChildren<TouchButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
}

void TestTextBlock::theTopBarHasOneHeightHoweverLongTheWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *language : {"fr", "fa"}) {
        for (const int percent : {100, 200})
            QTest::addRow("%s-%d", language, percent) << QString::fromLatin1(language) << percent;
    }
}

void TestTextBlock::theTopBarHasOneHeightHoweverLongTheWords()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    LookHolder holder;
    holder.setLanguage(language);
    holder.setTextPercent(percent);
    TopBar bar(holder, {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")});
    QSet<int> heights;
    for (const QString &words : {QString(), QStringLiteral("سندها"), QStringLiteral("صنایع دستی › ۲ از ۸"), QStringLiteral("Documents › 2 sur 6"),
                                 QStringLiteral("گفته‌شده"), french}) {
        bar.setWhere(words);
        bar.layout()->activate();
        heights += bar.sizeHint().height();
        bar.resize(1920, bar.sizeHint().height());
        heights += bar.layout()->heightForWidth(1920);
    }
    QVERIFY2(heights.size() == 1, qPrintable(QDebug::toString(heights)));
}

void TestTextBlock::languagesCallThemselvesByTheirOwnNames()
{
    QCOMPARE(LanguageBar::ownName(QStringLiteral("fr")), QStringLiteral("Français"));
    QCOMPARE(LanguageBar::ownName(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(LanguageBar::ownName(QStringLiteral("fa")), QStringLiteral("فارسی"));
}

QTEST_MAIN(TestTextBlock)
#include "tst_textblock.moc"
