// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "pages/scrollcolumn.h"
#include "support/visitorwindow.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace vitrine;
using namespace vitrine::test;

/// Every check of the screens finds what it is for, and leaves a good window alone.
class TestInspection final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodWindowHasNoFaults();
    void wordsWithoutRoomAreFound_data();
    void wordsWithoutRoomAreFound();
    void aWidgetOutsideItsParentIsFound();
    void whatCanBeScrolledToIsNotOutside();
    void aColumnThatIsTooWideIsFound();
    void aHoleInAColumnIsFound();
    void aColumnIsAsTallAsItsPartsAtItsWidth();
    void overlappingControlsAreFound();
    void anEmptyPictureIsFound();
    void aPictureIsNotEmpty();
    void faintWordsAreFound();
    void aFaintEdgeIsFound();
    void anUntranslatedWordIsFound();
};

namespace {

/// A window on the ground of the look, with a text and a button in it.
class Sample final : public QWidget {
public:
    Sample() : text(new TextBlock(holder, TextRole::Body, this)), button(new TouchButton(holder, Icon::None, QStringLiteral("Continuer"), this))
    {
        resize(1200, 800);
        text->setText(QStringLiteral("Une phrase qui a besoin de place."));
        text->setGeometry(40, 40, 900, text->heightForWidth(900));
        button->setGeometry(QRect(QPoint(40, 400), button->sizeHint()));
    }
    QImage painted() { return grab().toImage(); }

    LookHolder holder;
    TextBlock *text;
    TouchButton *button;
    QColor ground = tokensOf(Theme::Paper).ground;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), ground); }
};

QImage speckled()
{
    QImage image(400, 300, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor(x % 256, y % 256, (x * y) % 256));
    }
    return image;
}

} // namespace

void TestInspection::aGoodWindowHasNoFaults()
{
    Sample sample;
    sample.show();
    const QImage painted = sample.painted();
    const QStringList faults = clippedWords(sample) + widgetsOutside(sample) + overlaps(sample) + holes(sample)
        + emptyPictures(sample, painted) + faintThings(sample, painted);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(seenTexts(sample).size(), size_t(2));
}

void TestInspection::wordsWithoutRoomAreFound_data()
{
    QTest::addColumn<bool>("isButton");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a text that is too low") << false << QSize(900, 20);
    QTest::newRow("a text that would need more lines") << false << QSize(260, 60);
    QTest::newRow("a text narrower than its longest word") << false << QSize(40, 900);
    QTest::newRow("a button that is too narrow") << true << QSize(60, 200);
    QTest::newRow("a button that is too low") << true << QSize(400, 20);
}

void TestInspection::wordsWithoutRoomAreFound()
{
    QFETCH(bool, isButton);
    QFETCH(QSize, size);
    Sample sample;
    isButton ? sample.button->resize(size) : sample.text->resize(size);
    sample.show();
    QCOMPARE(clippedWords(sample).size(), 1);
}

void TestInspection::aWidgetOutsideItsParentIsFound()
{
    Sample sample;
    sample.button->move(1100, 400);
    sample.show();
    QCOMPARE(widgetsOutside(sample).size(), 1);
}

void TestInspection::whatCanBeScrolledToIsNotOutside()
{
    Sample sample;
    auto *column = new ScrollColumn(sample.holder, &sample);
    column->setGeometry(40, 500, 600, 200);
    auto *block = new TextBlock(sample.holder, TextRole::Body);
    block->setText(QStringLiteral("Ligne après ligne. ").repeated(60));
    column->column()->addWidget(block);
    sample.show();
    sample.grab();
    QVERIFY(block->height() > column->height());
    QCOMPARE(widgetsOutside(sample) + clippedWords(sample), QStringList());
}

void TestInspection::aColumnThatIsTooWideIsFound()
{
    Sample sample;
    auto *column = new ScrollColumn(sample.holder, &sample);
    column->setGeometry(40, 500, 300, 200);
    auto *wide = new QWidget;
    wide->setMinimumSize(500, 50);
    column->column()->addWidget(wide);
    sample.show();
    sample.grab();
    QCOMPARE(widgetsOutside(sample).size(), 1);
}

void TestInspection::aHoleInAColumnIsFound()
{
    LookHolder holder;
    QWidget window;
    window.resize(600, 400);
    ScrollColumn column(holder, &window);
    column.resize(600, 400);
    for (int part = 0; part < 3; ++part)
        column.column()->addWidget(new TouchButton(holder, Icon::None, QStringLiteral("Continuer")));
    column.column()->addSpacing(600);
    auto *last = new TouchButton(holder, Icon::None, QStringLiteral("Continuer"));
    column.column()->addWidget(last);
    window.show();
    QCOMPARE(holes(window).size(), 1);
    last->hide();
    QVERIFY(QTest::qWaitFor([&] { return holes(window).value(0).contains(QStringLiteral("beyond its last")); }));
}

/// The least height of its parts is that of a narrow column; it must not become room at the foot, or between them.
void TestInspection::aColumnIsAsTallAsItsPartsAtItsWidth()
{
    LookHolder holder;
    QWidget window;
    window.resize(900, 400);
    ScrollColumn column(holder, &window);
    column.resize(900, 400);
    for (int part = 0; part < 12; ++part) {
        auto *text = new TextBlock(holder, TextRole::Body);
        text->setText(QStringLiteral("Une phrase assez longue pour prendre plusieurs lignes dans une colonne étroite, et une seule ici."));
        column.column()->addWidget(text);
    }
    column.column()->addStretch(1);
    window.show();
    QVERIFY(QTest::qWaitFor([&] { return column.widget()->height() > 400; }));
    QCOMPARE(column.widget()->height(), column.column()->heightForWidth(column.viewport()->width()));
    QCOMPARE(holes(window), QStringList());
}

void TestInspection::overlappingControlsAreFound()
{
    Sample sample;
    sample.button->move(60, 50);
    sample.show();
    QCOMPARE(overlaps(sample).size(), 1);
}

void TestInspection::anEmptyPictureIsFound()
{
    Sample sample;
    QImage blank(400, 300, QImage::Format_RGB32);
    blank.fill(QColor(90, 90, 90));
    auto *zoom = new ZoomView(sample.holder, &sample);
    zoom->setChromeVisible(false);
    zoom->setGeometry(600, 300, 400, 300);
    zoom->setImage(blank);
    sample.show();
    QCOMPARE(emptyPictures(sample, sample.painted()).size(), 1);
}

void TestInspection::aPictureIsNotEmpty()
{
    Sample sample;
    auto *zoom = new ZoomView(sample.holder, &sample);
    zoom->setGeometry(600, 300, 400, 300);
    zoom->setImage(speckled());
    sample.show();
    QCOMPARE(emptyPictures(sample, sample.painted()), QStringList());
}

void TestInspection::faintWordsAreFound()
{
    Sample sample;
    sample.ground = QColor(120, 115, 110);
    sample.show();
    const QStringList faults = faintThings(sample, sample.painted());
    QVERIFY2(faults.filter(QStringLiteral("TextBlock")).size() == 1, qPrintable(faults.join(u'\n')));
}

void TestInspection::aFaintEdgeIsFound()
{
    Sample sample;
    sample.ground = tokensOf(Theme::Paper).edge;
    sample.text->hide();
    sample.button->setPrimary(false);
    sample.show();
    QImage painted = sample.painted();
    QPainter(&painted).fillRect(sample.button->geometry(), sample.holder.look().tokens().surface);
    QPainter(&painted).fillRect(sample.button->geometry().adjusted(-20, -20, 20, 20), sample.holder.look().tokens().surface);
    QCOMPARE(faintThings(sample, painted).size(), 1);
}

void TestInspection::anUntranslatedWordIsFound()
{
    Speech speech;
    speech.speak(QStringLiteral("fr"));
    QVERIFY(QCoreApplication::translate("vitrine::TopBar", "Words nobody has translated").startsWith(u"Words"));
    const QStringList missing = speech.missing();
    QCOMPARE(missing.size(), 1);
    QVERIFY(missing.constFirst().contains(u"Words nobody has translated"));
}

QTEST_MAIN(TestInspection)
#include "tst_inspection.moc"
