// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/silentplayer.h"
#include "support/visitorwindow.h"
#include "widgets/cardview.h"

#include <QApplication>
#include <QLineEdit>

using namespace vitrine;

/// A visitor who has only keys: Tab, Enter, arrows and Escape lead everywhere, and the focus can always be seen.
class TestKeys final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void goesThroughTheExhibitionWithoutAFinger();
    void everyPageLetsTheFocusRoundAndBack_data();
    void everyPageLetsTheFocusRoundAndBack();

private:
    [[nodiscard]] bool tabTo(const std::function<bool(QWidget *)> &isIt);
    [[nodiscard]] bool tabToName(const char *name);
    void press(Qt::Key key);
    [[nodiscard]] QString focusFault() const;

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Speech> m_speech;
    std::unique_ptr<KioskWindow> m_window;
};

void TestKeys::init()
{
    auto catalogue = Catalogue::open(bundledCatalogue(), OpenMode::ReadOnly);
    QVERIFY2(catalogue, "The bundled catalogue is not there: build everything first");
    m_catalogue = std::move(*catalogue);
    m_reader = m_catalogue->reader(Audience::visitor());
    m_speech = std::make_unique<Speech>();
    KioskOptions options;
    options.language = QStringLiteral("en");
    options.speak = [this](const QString &language) { m_speech->speak(language); };
    options.makePlayer = [] { return std::make_unique<SilentPlayer>(); };
    m_window = std::make_unique<KioskWindow>(*m_reader, options);
    m_window->resize(1600, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(settle(*m_window));
}

void TestKeys::cleanup()
{
    m_window.reset();
    m_reader.reset();
    m_catalogue.reset();
    m_speech.reset();
}

/// Nothing when the focus is on something that is seen.
QString TestKeys::focusFault() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return QStringLiteral("nothing has the focus");
    const QString name = QString::fromLatin1(focus->metaObject()->className()) + u' ' + focus->objectName();
    if (!focus->isVisible() || focus->window() != m_window.get())
        return QStringLiteral("the focus is on a hidden ") + name;
    return focus->visibleRegion().isEmpty() ? QStringLiteral("the focus is out of sight on ") + name : QString();
}

void TestKeys::press(Qt::Key key)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key);
    QVERIFY(settle(*m_window));
}

bool TestKeys::tabTo(const std::function<bool(QWidget *)> &isIt)
{
    for (int step = 0; step < 120; ++step) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && isIt(focus))
            return focusFault().isEmpty();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key_Tab);
        if (const QString fault = focusFault(); !fault.isEmpty()) {
            qWarning("after Tab %d: %s", step, qPrintable(fault));
            return false;
        }
    }
    return false;
}

bool TestKeys::tabToName(const char *name)
{
    return tabTo([name = QString::fromLatin1(name)](const QWidget *focus) { return focus->objectName() == name; });
}

void TestKeys::goesThroughTheExhibitionWithoutAFinger()
{
    QVERIFY(tabToName("begin_fr"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->route().page, PageKind::Home);
    QVERIFY(tabToName("door"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->route().page, PageKind::Items);
    QVERIFY(tabTo([](QWidget *focus) { return qobject_cast<CardView *>(focus) != nullptr; }));
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QCOMPARE(m_window->route().page, PageKind::Item);
    const Route item = m_window->route();
    QVERIFY(tabToName("nextItem"));
    press(Qt::Key_Space);
    QVERIFY(m_window->route().record != item.record);
    QVERIFY2(focusFault().isEmpty(), qPrintable(focusFault()));
    QVERIFY(tabToName("language_en"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->lookHolder().look().language, QStringLiteral("en"));
    QVERIFY2(focusFault().isEmpty(), qPrintable(focusFault()));
    press(Qt::Key_Escape);
    QCOMPARE(m_window->route().page, PageKind::Items);
    QVERIFY(tabToName("search"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->route().page, PageKind::Search);
    QVERIFY2(qobject_cast<QLineEdit *>(QApplication::focusWidget()), "the field does not wait for letters");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("paper"));
    auto *cards = m_window->page()->findChild<CardView *>();
    QVERIFY(QTest::qWaitFor([cards] { return cards->isVisible() && cards->model()->rowCount() > 0 && cards->model()->rowCount() < 30; }));
    QVERIFY(settle(*m_window));
    QVERIFY(tabTo([cards](QWidget *focus) { return focus == cards; }));
    press(Qt::Key_Return);
    QCOMPARE(m_window->route().page, PageKind::Item);
    press(Qt::Key_Escape);
    QCOMPARE(m_window->route().page, PageKind::Search);
    QVERIFY(tabToName("home"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->route().page, PageKind::Home);
}

void TestKeys::everyPageLetsTheFocusRoundAndBack_data()
{
    QTest::addColumn<PageKind>("page");
    QTest::newRow("welcome") << PageKind::Welcome;
    QTest::newRow("home") << PageKind::Home;
    QTest::newRow("all objects") << PageKind::Items;
    QTest::newRow("timeline") << PageKind::Timeline;
    QTest::newRow("places") << PageKind::Places;
    QTest::newRow("people") << PageKind::People;
    QTest::newRow("search") << PageKind::Search;
    QTest::newRow("number pad") << PageKind::NumberPad;
    QTest::newRow("how do we know") << PageKind::Evidence;
    QTest::newRow("about") << PageKind::About;
}

void TestKeys::everyPageLetsTheFocusRoundAndBack()
{
    QFETCH(PageKind, page);
    m_window->go(routes::to(page));
    QVERIFY(settle(*m_window));
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QWidget *first = QApplication::focusWidget();
    QVERIFY2(focusFault().isEmpty(), qPrintable(focusFault()));
    bool isRound = false;
    int steps = 0;
    for (; steps < 150 && !isRound; ++steps) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(focusFault().isEmpty(), qPrintable(focusFault()));
        isRound = QApplication::focusWidget() == first;
    }
    QVERIFY2(isRound, "the focus never comes back to where it began");
    QVERIFY(steps >= 2);
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
