// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicelist.h"
#include "widgets/overlay.h"
#include "widgets/scrollarea.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace vitrine;

class TestPanels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFocusIsScrolledIntoView();
    void theGroundShowsThroughAColumn();
    void aColumnNeverScrollsSideways();
    void theScrollAreaShowsItsFocus();
    void aListSaysWhatWasChosen_data();
    void aListSaysWhatWasChosen();
    void theSelectedChoiceGetsTheFocus();
    void anOverlayStaysInsideItsWindow_data();
    void anOverlayStaysInsideItsWindow();
    void anOverlayClosesAndGivesTheFocusBack_data();
    void anOverlayClosesAndGivesTheFocusBack();
    void theTabKeyStaysInsideTheOverlay();
};

namespace {

const std::vector<Choice> captionChoices{{QStringLiteral("fr"), QStringLiteral("Français"), QStringLiteral("fr")},
                                         {QStringLiteral("fa"), QStringLiteral("فارسی"), QStringLiteral("fa")},
                                         {QString(), QStringLiteral("Sans sous-titres"), {}}};

/// A window with a button in a corner and one in the middle.
struct Window {
    explicit Window(LookHolder &holder)
    {
        widget.resize(1280, 800);
        anchor = new TouchButton(holder, Icon::Captions, QStringLiteral("Sous-titres"), &widget);
        widget.show();
        widget.activateWindow();
    }
    QWidget widget;
    TouchButton *anchor;
};

/// Twenty buttons below each other.
struct Column {
    explicit Column(LookHolder &holder) : area(holder)
    {
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        for (int i = 0; i < 20; ++i) {
            buttons << new TouchButton(holder, Icon::None, QStringLiteral("Objet %1").arg(i), content);
            layout->addWidget(buttons.last());
        }
        area.setWidget(content);
        area.resize(600, 400);
        area.show();
        area.activateWindow();
    }
    ScrollArea area;
    QList<TouchButton *> buttons;
};

} // namespace

void TestPanels::theFocusIsScrolledIntoView()
{
    LookHolder holder;
    Column column(holder);
    QVERIFY(QTest::qWaitForWindowActive(&column.area));
    column.buttons.first()->setFocus();
    for (int i = 1; i < column.buttons.size(); ++i) {
        QTest::keyClick(column.area.focusWidget(), Qt::Key_Tab);
        TouchButton *button = column.buttons.at(i);
        QVERIFY(button->hasFocus());
        const QRect shown(button->mapTo(column.area.viewport(), QPoint(0, 0)), button->size());
        QVERIFY(column.area.viewport()->rect().contains(shown));
    }
    QVERIFY(column.area.verticalScrollBar()->value() > 0);
    column.area.scrollToTop();
    QCOMPARE(column.area.verticalScrollBar()->value(), 0);
}

void TestPanels::theGroundShowsThroughAColumn()
{
    LookHolder holder;
    QWidget window;
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(21, 19, 17));
    window.setPalette(palette);
    window.resize(400, 300);
    ScrollArea area(holder, &window);
    area.setPalette(QPalette(Qt::white)); // what a desktop may bring
    auto *content = new QWidget;
    content->setMinimumHeight(900);
    area.setWidget(content);
    area.resize(400, 300);
    QCOMPARE(window.grab().toImage().pixelColor(100, 150), QColor(21, 19, 17));
}

void TestPanels::aColumnNeverScrollsSideways()
{
    LookHolder holder;
    ScrollArea area(holder);
    auto *text = new TextBlock(holder);
    text->setText(QStringLiteral("Chaque ligne a sa place, et chaque mot sa lumière. ").repeated(40));
    area.setWidget(text);
    area.resize(700, 300);
    area.show();
    QVERIFY(area.verticalScrollBar()->maximum() > 0);
    QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
    QCOMPARE(text->width(), area.viewport()->width());
    holder.setLanguage(QStringLiteral("fa"));
    QCOMPARE(area.layoutDirection(), Qt::RightToLeft);
}

void TestPanels::theScrollAreaShowsItsFocus()
{
    LookHolder holder;
    ScrollArea area(holder);
    area.setWidget(new QWidget);
    area.resize(400, 300);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    area.clearFocus();
    const QImage without = area.grab().toImage();
    area.setFocus();
    QVERIFY(area.hasFocus());
    QVERIFY(area.grab().toImage() != without);
    QCOMPARE(area.grab().toImage().pixelColor(200, 1), holder.look().tokens().focus);
}

void TestPanels::aListSaysWhatWasChosen_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("by key") << QStringLiteral("fa");
    QTest::newRow("none") << QString();
}

void TestPanels::aListSaysWhatWasChosen()
{
    QFETCH(QString, key);
    LookHolder holder;
    ChoiceList list(holder, captionChoices, QStringLiteral("fr"));
    list.resize(list.sizeHint());
    list.show();
    QSignalSpy chosen(&list, &ChoiceList::chosen);
    auto *button = list.findChild<TouchButton *>(QStringLiteral("choice_") + key);
    QVERIFY(button);
    QVERIFY(button->height() >= holder.look().metrics.target());
    QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.at(0).at(0).toString(), key);
    QCOMPARE(chosen.at(1).at(0).toString(), key);
}

void TestPanels::theSelectedChoiceGetsTheFocus()
{
    LookHolder holder;
    ChoiceList list(holder, captionChoices, QStringLiteral("fa"));
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus();
    auto *fa = list.findChild<TouchButton *>(QStringLiteral("choice_fa"));
    QVERIFY(fa->hasFocus());
    QVERIFY(fa->state().selected);
    QVERIFY(!list.findChild<TouchButton *>(QStringLiteral("choice_fr"))->state().selected);
}

void TestPanels::anOverlayStaysInsideItsWindow_data()
{
    QTest::addColumn<QPoint>("where");
    QTest::addColumn<QString>("language");
    QTest::newRow("upper left") << QPoint(0, 0) << QStringLiteral("fr");
    QTest::newRow("lower right") << QPoint(1080, 720) << QStringLiteral("fr");
    QTest::newRow("lower right in Persian") << QPoint(1080, 720) << QStringLiteral("fa");
    QTest::newRow("upper right") << QPoint(1080, 0) << QStringLiteral("en");
}

void TestPanels::anOverlayStaysInsideItsWindow()
{
    QFETCH(QPoint, where);
    QFETCH(QString, language);
    LookHolder holder;
    holder.setLanguage(language);
    Window window(holder);
    window.anchor->setGeometry(QRect(where, QSize(200, 72)));
    auto *list = new ChoiceList(holder, captionChoices, {});
    Overlay *overlay = Overlay::open(holder, *window.anchor, list);
    QCOMPARE(overlay->geometry(), window.widget.rect());
    QVERIFY(overlay->rect().contains(list->geometry()));
    QVERIFY(!list->geometry().intersects(window.anchor->geometry()));
    window.widget.resize(900, 600);
    QCOMPARE(overlay->size(), QSize(900, 600));
    QVERIFY(overlay->rect().contains(list->geometry()));
}

void TestPanels::anOverlayClosesAndGivesTheFocusBack_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Escape") << true;
    QTest::newRow("a touch beside it") << false;
}

void TestPanels::anOverlayClosesAndGivesTheFocusBack()
{
    QFETCH(bool, byKey);
    LookHolder holder;
    Window window(holder);
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    window.anchor->setGeometry(0, 700, 200, 72);
    auto *list = new ChoiceList(holder, captionChoices, QStringLiteral("fr"));
    QPointer<Overlay> overlay = Overlay::open(holder, *window.anchor, list);
    QSignalSpy closed(overlay, &Overlay::closed);
    QVERIFY(list->focusProxy()->hasFocus());
    QTest::mouseClick(overlay, Qt::LeftButton, {}, list->geometry().topLeft() - QPoint(4, 4));
    QCOMPARE(closed.count(), 0); // the rim belongs to the panel
    if (byKey)
        QTest::keyClick(window.widget.focusWidget(), Qt::Key_Escape);
    else
        QTest::mouseClick(overlay, Qt::LeftButton, {}, QPoint(1270, 10));
    QCOMPARE(closed.count(), 1);
    QVERIFY(window.anchor->hasFocus());
    QTRY_VERIFY(overlay.isNull());
}

void TestPanels::theTabKeyStaysInsideTheOverlay()
{
    LookHolder holder;
    Window window(holder);
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    auto *list = new ChoiceList(holder, captionChoices, QStringLiteral("fr"));
    Overlay::open(holder, *window.anchor, list);
    QSet<QWidget *> visited;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(list->isAncestorOf(window.widget.focusWidget()));
        visited << window.widget.focusWidget();
        QTest::keyClick(window.widget.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited.size(), 3);
    QTest::keyClick(window.widget.focusWidget(), Qt::Key_Backtab);
    QVERIFY(list->isAncestorOf(window.widget.focusWidget()));
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
