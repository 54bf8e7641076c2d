// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fonts.h"
#include "widgets/metrics.h"
#include "widgets/paint.h"
#include "widgets/tokens.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>

using namespace vitrine;

class TestTokens final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textReachesSevenToOne_data() { themes(); }
    void textReachesSevenToOne();
    void controlsAndFocusReachThreeToOne_data() { themes(); }
    void controlsAndFocusReachThreeToOne();
    void wordsOverPicturesReachSevenToOne();
    void sizesComeFromMillimetres_data();
    void sizesComeFromMillimetres();
    void bodyCapitalsSpanSevenTenthsOfADegree();
    void largerTextNeverShrinksAnything();
    void aDistantScreenGetsLargerText();
    void textStepsGoRound();
    void persianTextHasItsFontSizeAndLines();

private:
    static void themes();
};

void TestTokens::themes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("paper") << Theme::Paper;
    QTest::newRow("gallery") << Theme::Gallery;
    QTest::newRow("contrast light") << Theme::ContrastLight;
    QTest::newRow("contrast dark") << Theme::ContrastDark;
}

void TestTokens::textReachesSevenToOne()
{
    QFETCH(Theme, theme);
    const Tokens &t = tokensOf(theme);
    for (const QColor &under : {t.ground, t.surface, t.plate, litFill(t), pressedFill(t)})
        QVERIFY2(contrastRatio(t.ink, under) >= 7, qPrintable(under.name()));
    for (const QColor &under : {t.ground, t.surface, t.plate})
        QVERIFY2(contrastRatio(t.ink2, under) >= 7, qPrintable(under.name()));
    QVERIFY(contrastRatio(t.ink2, pressedFill(t)) >= 4.5); // 24 points and more
    QVERIFY(contrastRatio(t.onAccent, t.accent) >= 7);
    QVERIFY(contrastRatio(t.mark, t.ground) >= 7);
    QVERIFY(contrastRatio(t.mark, t.surface) >= 7);
    const ControlColours pressed = coloursOf({.pressed = true, .selected = true}, t);
    QVERIFY(contrastRatio(pressed.text, pressed.fill) >= 4.5);
}

void TestTokens::controlsAndFocusReachThreeToOne()
{
    QFETCH(Theme, theme);
    const Tokens &t = tokensOf(theme);
    for (const QColor &under : {t.ground, t.surface}) {
        QVERIFY2(contrastRatio(t.edge, under) >= 3, qPrintable(QString::number(contrastRatio(t.edge, under))));
        QVERIFY(contrastRatio(t.focus, under) >= 3);
        QVERIFY(contrastRatio(t.accent, under) >= 3);
    }
    QVERIFY(contrastRatio(t.focus, t.plate) >= 3);
    // On an accent fill the ring stands on a line of ground.
    QVERIFY(contrastRatio(t.ground, t.accent) >= 3);
}

void TestTokens::wordsOverPicturesReachSevenToOne()
{
    const Tokens &t = tokensOf(Theme::Gallery);
    const QColor white(255, 255, 255);
    QVERIFY(contrastRatio(t.overInk, mixed(white, QColor(0, 0, 0), t.overBox.alphaF())) >= 7);
    QVERIFY(contrastRatio(t.overInk, mixed(white, QColor(0, 0, 0), veilStrength)) >= 7);
}

void TestTokens::sizesComeFromMillimetres_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("widthMm");
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("body");
    QTest::newRow("full HD, size unknown") << QSize(1920, 1080) << 0.0 << 72 << 38;
    QTest::newRow("turned") << QSize(1080, 1920) << 0.0 << 72 << 38;
    QTest::newRow("4K, size unknown") << QSize(3840, 2160) << 0.0 << 144 << 76;
    QTest::newRow("1280 x 800") << QSize(1280, 800) << 0.0 << 48 << 26;
    QTest::newRow("32-inch 4K, told") << QSize(3840, 2160) << 708.5 << 108 << 57;
    QTest::newRow("15.6-inch HD, told") << QSize(1920, 1080) << 345.4 << 111 << 59;
}

void TestTokens::sizesComeFromMillimetres()
{
    QFETCH(QSize, pixels);
    QFETCH(double, widthMm);
    const Metrics metrics = Metrics::of({pixels, widthMm, 600});
    QTEST(metrics.target(), "target");
    QTEST(metrics.textPx(TextRole::Body), "body");
    QVERIFY(metrics.target() / metrics.pxPerMm() >= 19.8);
}

void TestTokens::bodyCapitalsSpanSevenTenthsOfADegree()
{
    const Metrics metrics = Metrics::of({});
    const QFontMetricsF font(fontFor(TextRole::Body, QStringLiteral("fr"), metrics));
    const double degrees = qRadiansToDegrees(std::atan(font.capHeight() / metrics.pxPerMm() / 600));
    QVERIFY2(degrees >= 0.7, qPrintable(QString::number(degrees)));
    const double captionPoints = metrics.textPx(TextRole::Caption) / metrics.pxPerMm() / 25.4 * 72;
    QVERIFY2(captionPoints >= 24, qPrintable(QString::number(captionPoints)));
    QVERIFY(metrics.textPx(TextRole::Title) >= 1.5 * metrics.textPx(TextRole::Body));
}

void TestTokens::largerTextNeverShrinksAnything()
{
    for (const TextRole role : {TextRole::Display, TextRole::Title, TextRole::Heading, TextRole::CardTitle,
                                TextRole::Lead, TextRole::Body, TextRole::Value, TextRole::Caption}) {
        int last = 0;
        for (const int percent : textSteps) {
            const int size = Metrics::of({}, percent).textPx(role);
            QVERIFY(size > last);
            last = size;
        }
    }
    QCOMPARE(Metrics::of({}, 200).textPx(TextRole::Body), 2 * Metrics::of({}).textPx(TextRole::Body));
    QCOMPARE(Metrics::of({}, 200).target(), Metrics::of({}).target());
}

void TestTokens::aDistantScreenGetsLargerText()
{
    const Metrics near = Metrics::of({});
    const Metrics far = Metrics::of({{1920, 1080}, 0, 1200});
    QCOMPARE(far.textPx(TextRole::Body), 2 * near.textPx(TextRole::Body));
    QCOMPARE(far.target(), near.target());
}

void TestTokens::textStepsGoRound()
{
    QCOMPARE(nextTextStep(100), 125);
    QCOMPARE(nextTextStep(150), 200);
    QCOMPARE(nextTextStep(200), 100);
}

void TestTokens::persianTextHasItsFontSizeAndLines()
{
    const Metrics metrics = Metrics::of({});
    const QFont persian = fontFor(TextRole::Body, QStringLiteral("fa"), metrics);
    const QFont french = fontFor(TextRole::Body, QStringLiteral("fr"), metrics);
    QCOMPARE(persian.families().constFirst(), QStringLiteral("Noto Sans Arabic"));
    QVERIFY(persian.pixelSize() >= 1.15 * french.pixelSize());
    QVERIFY(lineHeightFor(TextRole::Body, QStringLiteral("fa"), metrics) >= 1.7 * persian.pixelSize());
    QCOMPARE(directionOf(QStringLiteral("fa")), Qt::RightToLeft);
    QCOMPARE(directionOf(QStringLiteral("fr")), Qt::LeftToRight);
    QCOMPARE(persianLetters().size(), 33 + 10);
    if (const auto problem = persianFontProblem())
        QSKIP(qPrintable(*problem));
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
