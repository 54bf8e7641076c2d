// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/touchbutton.h"
#include "widgets/zoomview.h"

#include <QLineF>
#include <QPointingDevice>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace vitrine;

class TestZoomView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_screen = QTest::createTouchDevice(); }
    void pinchFollowsTheFingers();
    void theWholePictureIsShownFirst();
    void doubleTapZoomsAtThePointAndBack();
    void buttonsDoWhatGesturesDo();
    void theButtonsLeaveThePicturesOwnCornerFree();
    void oneFingerMovesTheContent();
    void theStateSurvivesAnotherSize();
    void edgesAreKept();
    void wheelKeepsThePointUnderTheMouse();
    void coveredPicturesAreNotPainted();
    void aFlickOnTheWholePictureAsksForTheNext();

private:
    QPointingDevice *m_screen = nullptr;
};

namespace {

QImage bigPicture()
{
    QImage image(4000, 3000, QImage::Format_RGB32);
    image.fill(QColor(200, 40, 30));
    return image;
}

Look stillLook()
{
    Look look;
    look.reducedMotion = true;
    return look;
}

struct Shown {
    explicit Shown(LookHolder &holder) : view(holder)
    {
        view.resize(1120, 766);
        view.setImage(bigPicture());
        view.show();
    }
    ZoomView view;
};

QPointF polar(double radius, double angle)
{
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

} // namespace

void TestZoomView::pinchFollowsTheFingers()
{
    LookHolder holder(stillLook());
    Shown shown(holder);
    QRandomGenerator random(20);
    double worstScale = 0;
    double worstAnchor = 0;
    int judged = 0;
    while (judged < 200) {
        const auto between = [&random](double low, double high) { return low + random.generateDouble() * (high - low); };
        shown.view.setZoomState({between(1.5, 4), {between(0.3, 0.7), between(0.3, 0.7)}});
        const QPointF middle(between(350, 770), between(250, 516));
        const QPointF way(between(-80, 80), between(-60, 60));
        const double from = between(60, 150);
        const double to = from * between(0.5, 2);
        const double angle = between(0, 3.1);
        const double turned = angle + between(-0.5, 0.5);
        const double before = shown.view.transform().scale();
        const QPoint a0 = (middle + polar(from, angle)).toPoint();
        const QPoint b0 = (middle - polar(from, angle)).toPoint();
        const QPointF anchor = shown.view.transform().toContent(QPointF(a0 + b0) / 2);
        QTest::touchEvent(&shown.view, m_screen).press(0, a0, &shown.view).press(1, b0, &shown.view);
        QPoint a = a0;
        QPoint b = b0;
        for (int step = 1; step <= 5; ++step) {
            const double t = step / 5.0;
            const QPointF now = middle + way * t;
            const QPointF arm = polar(from + (to - from) * t, angle + (turned - angle) * t);
            a = (now + arm).toPoint();
            b = (now - arm).toPoint();
            QTest::touchEvent(&shown.view, m_screen).move(0, a, &shown.view).move(1, b, &shown.view);
        }
        const ZoomTransform &transform = shown.view.transform();
        const double truth = before * QLineF(a, b).length() / QLineF(a0, b0).length();
        const bool atLimit = truth <= transform.fitScale() || truth >= transform.maximumScale();
        if (!atLimit) {
            ++judged;
            worstScale = std::max(worstScale, std::abs(transform.scale() / truth - 1));
            worstAnchor = std::max(worstAnchor, QLineF(transform.toView(anchor), QPointF(a + b) / 2).length());
        }
        QTest::touchEvent(&shown.view, m_screen).release(0, a, &shown.view).release(1, b, &shown.view);
    }
    qInfo("worst of 200 pinches: scale %.4f %%, anchor %.3f px", worstScale * 100, worstAnchor);
    QVERIFY(worstScale <= 0.02);
    QVERIFY(worstAnchor <= 2);
}

void TestZoomView::theWholePictureIsShownFirst()
{
    LookHolder holder;
    Shown shown(holder);
    QVERIFY(shown.view.transform().isFit());
    const QRectF whole = shown.view.transform().contentRect();
    QVERIFY(QRectF(shown.view.rect()).adjusted(-0.5, -0.5, 0.5, 0.5).contains(whole));
    QVERIFY(qAbs(whole.center().x() - 560) < 0.5);
}

void TestZoomView::doubleTapZoomsAtThePointAndBack()
{
    LookHolder holder(stillLook());
    Shown shown(holder);
    const QPoint at(500, 300);
    const QPointF content = shown.view.transform().toContent(at);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, at);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, at);
    QVERIFY(!shown.view.transform().isFit());
    QVERIFY(QLineF(shown.view.transform().toView(content), QPointF(at)).length() < 1);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, at);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, at);
    QVERIFY(shown.view.transform().isFit());
}

void TestZoomView::buttonsDoWhatGesturesDo()
{
    LookHolder holder;
    Shown shown(holder);
    auto *plus = shown.view.findChild<TouchButton *>(QStringLiteral("zoomIn"));
    auto *minus = shown.view.findChild<TouchButton *>(QStringLiteral("zoomOut"));
    auto *fit = shown.view.findChild<TouchButton *>(QStringLiteral("zoomFit"));
    QVERIFY(plus && minus && fit && !minus->isEnabled() && !fit->isEnabled());
    plus->click();
    plus->click();
    QCOMPARE(shown.view.zoomState().zoom, 2.25);
    minus->click();
    QCOMPARE(shown.view.zoomState().zoom, 1.5);
    fit->click();
    QVERIFY(shown.view.transform().isFit());
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QCOMPARE(shown.view.zoomState().zoom, 1.5);
}

/// A picture is not mirrored, nor is what is written in its lower left corner.
void TestZoomView::theButtonsLeaveThePicturesOwnCornerFree()
{
    LookHolder holder;
    Shown shown(holder);
    for (const char *language : {"fr", "fa"}) {
        holder.setLanguage(QString::fromLatin1(language));
        for (const char *name : {"zoomIn", "zoomOut", "zoomFit"})
            QVERIFY(shown.view.findChild<TouchButton *>(QString::fromLatin1(name))->x() > shown.view.width() / 2);
    }
}

void TestZoomView::oneFingerMovesTheContent()
{
    LookHolder holder(stillLook());
    Shown shown(holder);
    shown.view.setZoomState({4, {0.5, 0.5}});
    const QPointF content = shown.view.transform().toContent(QPointF(500, 400));
    QTest::touchEvent(&shown.view, m_screen).press(0, QPoint(500, 400), &shown.view);
    QTest::touchEvent(&shown.view, m_screen).move(0, QPoint(560, 370), &shown.view);
    QTest::touchEvent(&shown.view, m_screen).release(0, QPoint(560, 370), &shown.view);
    QVERIFY(QLineF(shown.view.transform().toView(content), QPointF(560, 370)).length() < 0.5);
}

void TestZoomView::theStateSurvivesAnotherSize()
{
    LookHolder holder;
    Shown shown(holder);
    const ZoomState before{3, {0.4, 0.6}};
    shown.view.setZoomState(before);
    shown.view.resize(900, 900);
    holder.setLanguage(QStringLiteral("fa"));
    const ZoomState after = shown.view.zoomState();
    QVERIFY(qAbs(after.zoom - before.zoom) < 0.001);
    QVERIFY(QLineF(after.centre, before.centre).length() < 0.001);
}

void TestZoomView::edgesAreKept()
{
    ZoomTransform transform;
    transform.setSizes({1000, 800}, {4000, 3000});
    transform.setState({4, {0.5, 0.5}});
    transform.panBy({100000, 100000});
    QCOMPARE(transform.contentRect().topLeft(), QPointF(0, 0));
    transform.panBy({-100000, -100000});
    QCOMPARE(transform.contentRect().bottomRight(), QPointF(1000, 800));
}

void TestZoomView::wheelKeepsThePointUnderTheMouse()
{
    ZoomTransform transform;
    transform.setSizes({1000, 800}, {4000, 3000});
    transform.setState({2, {0.5, 0.5}});
    const QPointF at(300, 500);
    const QPointF content = transform.toContent(at);
    transform.zoomAt(at, 1.44);
    QVERIFY(QLineF(transform.toView(content), at).length() < 0.01);
}

void TestZoomView::coveredPicturesAreNotPainted()
{
    LookHolder holder;
    Shown shown(holder);
    const QPoint middle = shown.view.rect().center();
    QCOMPARE(shown.view.grab().toImage().pixelColor(middle), QColor(200, 40, 30));
    shown.view.setCovered(true);
    QCOMPARE(shown.view.grab().toImage().pixelColor(middle), holder.look().tokens().plate);
}

void TestZoomView::aFlickOnTheWholePictureAsksForTheNext()
{
    LookHolder holder;
    Shown shown(holder);
    QSignalSpy flicked(&shown.view, &ZoomView::flicked);
    QTest::touchEvent(&shown.view, m_screen).press(0, QPoint(800, 400), &shown.view);
    QTest::touchEvent(&shown.view, m_screen).move(0, QPoint(600, 405), &shown.view);
    QTest::touchEvent(&shown.view, m_screen).release(0, QPoint(500, 410), &shown.view);
    QCOMPARE(flicked.count(), 1);
    QCOMPARE(flicked.at(0).at(0).toInt(), -1);
}

QTEST_MAIN(TestZoomView)
#include "tst_zoomview.moc"
