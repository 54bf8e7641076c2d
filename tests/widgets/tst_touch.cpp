// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/carddelegate.h"
#include "widgets/cardview.h"
#include "widgets/advisoryplate.h"
#include "widgets/searchfield.h"
#include "widgets/touchbutton.h"

#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace vitrine;

class TestTouch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buttonActsOnReleaseInside();
    void releaseOutsideCancels();
    void aFingerThatMovedFiveMillimetresHasNotTouched();
    void enterAndSpacePress();
    void theRingIsForWhoeverUsesTheKeyboard();
    void busyAndDisabledButtonsDoNothing_data();
    void busyAndDisabledButtonsDoNothing();
    void buttonsAreTwentyMillimetres_data();
    void buttonsAreTwentyMillimetres();
    void longWordsWrapInsteadOfBeingCut();
    void aButtonIsAsHighAsTheLinesInIt_data();
    void aButtonIsAsHighAsTheLinesInIt();
    void theCaretStandsWhereTheWordsBegin_data();
    void theCaretStandsWhereTheWordsBegin();
    void theChoicesBeforeACoveredItemAreEqual_data() { theCaretStandsWhereTheWordsBegin_data(); }
    void theChoicesBeforeACoveredItemAreEqual();
    void aTouchOpensACard();
    void flicksScrollAndNeverOpenACard();
    void cardsGrowWithTheirText();
    void persianCardsBeginAtTheRight();
};

namespace {

void fill(QStandardItemModel &model, int rows)
{
    for (int row = 0; row < rows; ++row)
        model.appendRow(new QStandardItem(QStringLiteral("Objet %1").arg(row + 1)));
}

struct Cards {
    explicit Cards(LookHolder &holder, int rows) : view(holder), delegate(holder, {})
    {
        fill(model, rows);
        view.setItemDelegate(&delegate);
        view.setModel(&model);
        view.resize(1400, 900);
        view.show();
    }
    QStandardItemModel model;
    CardView view;
    CardDelegate delegate;
};

} // namespace

void TestTouch::buttonActsOnReleaseInside()
{
    LookHolder holder;
    TouchButton button(holder, Icon::Home, {});
    button.resize(button.sizeHint());
    QSignalSpy clicked(&button, &TouchButton::clicked);
    QTest::mousePress(&button, Qt::LeftButton, {}, button.rect().center());
    QVERIFY(button.isDown());
    QCOMPARE(clicked.count(), 0);
    QTest::mouseRelease(&button, Qt::LeftButton, {}, button.rect().center());
    QCOMPARE(clicked.count(), 1);
}

void TestTouch::releaseOutsideCancels()
{
    LookHolder holder;
    TouchButton button(holder, Icon::Home, {});
    button.resize(button.sizeHint());
    QSignalSpy clicked(&button, &TouchButton::clicked);
    const QPoint edge(2, 2);
    QTest::mousePress(&button, Qt::LeftButton, {}, edge);
    QTest::mouseMove(&button, QPoint(-6, -6));
    QTest::mouseRelease(&button, Qt::LeftButton, {}, QPoint(-6, -6));
    QCOMPARE(clicked.count(), 0);
    QVERIFY(!button.isDown());
}

void TestTouch::aFingerThatMovedFiveMillimetresHasNotTouched()
{
    LookHolder holder;
    TouchButton button(holder, Icon::None, QStringLiteral("Comment le sait-on ?"));
    button.resize(400, 72);
    QSignalSpy clicked(&button, &TouchButton::clicked);
    const int flick = holder.look().metrics.flick();
    QTest::mousePress(&button, Qt::LeftButton, {}, QPoint(100, 36));
    QTest::mouseRelease(&button, Qt::LeftButton, {}, QPoint(100 + flick + 4, 36));
    QCOMPARE(clicked.count(), 0);
    QTest::mousePress(&button, Qt::LeftButton, {}, QPoint(100, 36));
    QTest::mouseRelease(&button, Qt::LeftButton, {}, QPoint(100 + flick - 4, 36));
    QCOMPARE(clicked.count(), 1);
}

void TestTouch::theRingIsForWhoeverUsesTheKeyboard()
{
    LookHolder holder;
    QWidget window;
    TouchButton first(holder, Icon::None, QStringLiteral("Un"), &window);
    TouchButton second(holder, Icon::None, QStringLiteral("Deux"), &window);
    first.move(20, 20);
    second.move(20, 220);
    window.resize(600, 400);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first.clearFocus();
    second.clearFocus();
    const QImage without = window.grab().toImage();
    second.setFocus();
    QTRY_VERIFY(second.hasFocus());
    QCOMPARE(window.grab().toImage(), without);
    QTest::keyClick(&window, Qt::Key_Tab);
    QTRY_VERIFY(first.hasFocus());
    QVERIFY(window.grab().toImage() != without);
}

void TestTouch::enterAndSpacePress()
{
    LookHolder holder;
    TouchButton button(holder, Icon::Home, {});
    QSignalSpy clicked(&button, &TouchButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
}

void TestTouch::busyAndDisabledButtonsDoNothing_data()
{
    QTest::addColumn<bool>("busy");
    QTest::newRow("busy") << true;
    QTest::newRow("disabled") << false;
}

void TestTouch::busyAndDisabledButtonsDoNothing()
{
    QFETCH(bool, busy);
    LookHolder holder;
    TouchButton button(holder, Icon::Home, {});
    button.resize(button.sizeHint());
    busy ? button.setBusy(true) : button.setEnabled(false);
    QSignalSpy clicked(&button, &TouchButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton, {}, button.rect().center());
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.count(), 0);
}

void TestTouch::buttonsAreTwentyMillimetres_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("widthMm");
    QTest::newRow("24 inches HD") << QSize(1920, 1080) << 531.4;
    QTest::newRow("32 inches 4K") << QSize(3840, 2160) << 708.5;
    QTest::newRow("15.6 inches HD") << QSize(1920, 1080) << 345.4;
}

void TestTouch::buttonsAreTwentyMillimetres()
{
    QFETCH(QSize, pixels);
    QFETCH(double, widthMm);
    LookHolder holder;
    holder.setScreen({pixels, widthMm, 600});
    const double mm = holder.look().metrics.pxPerMm();
    for (const TouchButton::Shape shape : {TouchButton::Shape::Button, TouchButton::Shape::Pill, TouchButton::Shape::Key}) {
        TouchButton button(holder, Icon::None, QStringLiteral("i"));
        button.setShape(shape);
        QVERIFY(button.sizeHint().width() / mm >= 19.8);
        QVERIFY(button.sizeHint().height() / mm >= 19.8);
        QVERIFY(button.minimumSizeHint().height() / mm >= 19.8);
    }
}

void TestTouch::longWordsWrapInsteadOfBeingCut()
{
    LookHolder holder;
    holder.setTextPercent(200);
    TouchButton button(holder, Icon::Info, QStringLiteral("Comment le sait-on, et par qui ?"));
    const int narrow = button.minimumSizeHint().width();
    QVERIFY(narrow < button.sizeHint().width());
    QVERIFY(button.heightForWidth(narrow) > button.heightForWidth(button.sizeHint().width()));
}

void TestTouch::aButtonIsAsHighAsTheLinesInIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("animation dessinée");
    QTest::newRow("fr, short") << QStringLiteral("fr") << QStringLiteral("Objet fait main");
    QTest::newRow("fa") << QStringLiteral("fa") << QStringLiteral("شخص نمایشی");
}

/// Narrower by a pixel at a time: wherever it grows by a line there is a second line in it.
void TestTouch::aButtonIsAsHighAsTheLinesInIt()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    LookHolder holder;
    holder.setLanguage(language);
    TouchButton button(holder, Icon::None, text);
    button.setCount(3);
    const QSize whole = button.sizeHint();
    QCOMPARE(button.heightForWidth(whole.width()), whole.height());
    const int line = holder.look().lineHeight(TextRole::Value, language);
    for (int width = whole.width(); width > whole.width() - 40; --width) {
        const bool isTwo = button.heightForWidth(width) > whole.height() + line / 2;
        button.resize(width, 3 * line);
        QImage image(button.size(), QImage::Format_RGB32);
        button.render(&image);
        const QColor fill = image.pixelColor(width / 2, 6);
        int first = image.height();
        int last = 0;
        for (int y = 20; y < image.height() - 20; ++y) {
            for (int x = 20; x < width - 20; ++x) {
                if (image.pixelColor(x, y) != fill) {
                    first = std::min(first, y);
                    last = y;
                }
            }
        }
        QCOMPARE(last - first > line, isTwo);
    }
}

void TestTouch::theCaretStandsWhereTheWordsBegin_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("fr") << QStringLiteral("fr");
    QTest::newRow("fa") << QStringLiteral("fa");
}

void TestTouch::theCaretStandsWhereTheWordsBegin()
{
    QFETCH(QString, language);
    LookHolder holder;
    holder.setLanguage(language);
    SearchField field(holder);
    field.resize(900, field.sizeHint().height());
    auto *edit = field.findChild<QLineEdit *>();
    field.grab(); // it scrolls when it is painted
    const QRect caret = edit->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    if (holder.look().direction() == Qt::RightToLeft)
        QVERIFY2(caret.center().x() > edit->width() - 20, qPrintable(QString::number(caret.center().x())));
    else
        QVERIFY2(caret.center().x() < 20, qPrintable(QString::number(caret.center().x())));
}

void TestTouch::theChoicesBeforeACoveredItemAreEqual()
{
    QFETCH(QString, language);
    LookHolder holder;
    holder.setLanguage(language);
    AdvisoryPlate plate(holder);
    plate.setWords(QStringLiteral("Avant"), QStringLiteral("Une phrase."), QStringLiteral("Plus."), QStringLiteral("fr"));
    if (language == QStringLiteral("fr"))
        plate.setChoices(QStringLiteral("Lire le document"), QStringLiteral("Lire une description"), QStringLiteral("Passer"));
    else
        plate.setChoices(QStringLiteral("خواندن سند"), QStringLiteral("خواندن شرح"), QStringLiteral("گذشتن"));
    plate.resize(1920, 960);
    plate.show();
    QSet<int> widths;
    QSet<int> tops;
    for (const char *name : {"see", "summary", "pass"}) {
        const auto *choice = plate.findChild<TouchButton *>(QString::fromLatin1(name));
        widths += choice->width();
        tops += choice->y();
    }
    QCOMPARE(widths.size(), 1);
    QCOMPARE(tops.size(), 1);
    // On a narrow screen each has a line of its own.
    holder.setScreen({QSize(1080, 1920), 0, 600});
    holder.setTextPercent(150);
    plate.resize(1080, 1800);
    tops.clear();
    widths.clear();
    plate.grab();
    for (const char *name : {"see", "summary", "pass"}) {
        const auto *choice = plate.findChild<TouchButton *>(QString::fromLatin1(name));
        widths += choice->width();
        tops += choice->y();
    }
    QCOMPARE(widths.size(), 1);
    QCOMPARE(tops.size(), 3);
}

void TestTouch::aTouchOpensACard()
{
    Look still;
    still.reducedMotion = true;
    LookHolder holder(still);
    Cards cards(holder, 40);
    QSignalSpy opened(&cards.view, &CardView::opened);
    const QPoint at = cards.view.visualRect(cards.model.index(2, 0)).center();
    QTest::mouseClick(cards.view.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toModelIndex().row(), 2);
    QTest::keyClick(&cards.view, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
}

void TestTouch::flicksScrollAndNeverOpenACard()
{
    LookHolder holder;
    Cards cards(holder, 400);
    QVERIFY(cards.view.verticalScrollBar()->maximum() > 1000);
    QSignalSpy opened(&cards.view, &CardView::opened);
    QRandomGenerator random(20171128);
    int scrolled = 0;
    for (int i = 0; i < 100; ++i) {
        const QPoint from(100 + random.bounded(1200), 450 + random.bounded(400));
        const int way = 25 + random.bounded(380);
        const int before = cards.view.verticalScrollBar()->value();
        QTest::mousePress(cards.view.viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(cards.view.viewport(), from - QPoint(random.bounded(4), way * step / 8));
        QTest::mouseRelease(cards.view.viewport(), Qt::LeftButton, {}, from - QPoint(0, way));
        QCoreApplication::sendPostedEvents();
        scrolled += cards.view.verticalScrollBar()->value() != before ? 1 : 0;
    }
    QCOMPARE(opened.count(), 0);
    QVERIFY2(scrolled > 50, qPrintable(QString::number(scrolled)));
}

void TestTouch::cardsGrowWithTheirText()
{
    const Look look;
    const CardPainter painter(look);
    Card card;
    card.title = QStringLiteral("Encre");
    const int low = painter.heightFor(card, 330);
    card.title = QStringLiteral("Une pièce, un matin, et la lumière qui entre par la fenêtre de gauche");
    const int tall = painter.heightFor(card, 330);
    QVERIFY(tall >= low + 2 * look.lineHeight(TextRole::CardTitle));
}

void TestTouch::persianCardsBeginAtTheRight()
{
    LookHolder holder;
    holder.setLanguage(QStringLiteral("fa"));
    Cards cards(holder, 8);
    const QRect first = cards.view.visualRect(cards.model.index(0, 0));
    const QRect second = cards.view.visualRect(cards.model.index(1, 0));
    QVERIFY(first.left() > second.right());
    QVERIFY(first.right() > cards.view.viewport()->width() - 40);
}

QTEST_MAIN(TestTouch)
#include "tst_touch.moc"
