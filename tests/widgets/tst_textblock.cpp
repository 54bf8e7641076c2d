// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/languagebar.h"
#include "widgets/textblock.h"
#include "widgets/topbar.h"
#include "widgets/touchbutton.h"

#include <QLayout>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

class TestTextBlock final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastLineKeepsItsTails();
    void heightFollowsTheWidth_data();
    void heightFollowsTheWidth();
    void noLineIsLongerThanFiftyFive_data() { heightFollowsTheWidth_data(); }
    void noLineIsLongerThanFiftyFive();
    void largerTextNeedsMoreRoomAndIsNotCut();
    void persianBeginsAtTheRight();
    void highlightsStandWhereTheWordIs();
    void directionFollowsTheLanguageOfTheLook();
    void topBarSaysWhatIsAsked();
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

void TestTextBlock::languagesCallThemselvesByTheirOwnNames()
{
    QCOMPARE(LanguageBar::ownName(QStringLiteral("fr")), QStringLiteral("Français"));
    QCOMPARE(LanguageBar::ownName(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(LanguageBar::ownName(QStringLiteral("fa")), QStringLiteral("فارسی"));
}

QTEST_MAIN(TestTextBlock)
#include "tst_textblock.moc"
