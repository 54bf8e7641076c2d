// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tour.h"
#include "support/silentplayer.h"
#include "support/visitorwindow.h"
#include "widgets/textblock.h"
#include "widgets/topbar.h"
#include "widgets/touchbutton.h"

using namespace vitrine;

/// Where things stand on the pages of the bundled exhibition, in the real window.
class TestPages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theBarHasOneHeightOnEveryPage();
    void theStepsToTheNextObjectStandInOnePlace_data();
    void theStepsToTheNextObjectStandInOnePlace();
    void twoLanguagesIsLitOnlyWhereTwoCanBeRead();

private:
    /// A window in a language; closed with the test.
    struct Visitor {
        Visitor(const Reader &reader, const QString &language, QSize size)
            : window(reader, optionsFor(language))
        {
            window.resize(size);
            window.show();
        }
        KioskOptions optionsFor(const QString &language)
        {
            KioskOptions options;
            options.language = language;
            options.speak = [this](const QString &wanted) { speech.speak(wanted); };
            options.makePlayer = [] { return std::make_unique<SilentPlayer>(); };
            return options;
        }
        [[nodiscard]] bool go(const Route &route)
        {
            window.go(route);
            return settle(window);
        }
        template<class Widget = QWidget>
        [[nodiscard]] Widget *seen(const char *name) const
        {
            for (Widget *widget : window.findChildren<Widget *>(QString::fromLatin1(name))) {
                if (widget->isVisible())
                    return widget;
            }
            return nullptr;
        }
        /// In the window.
        [[nodiscard]] QRect place(const char *name) const
        {
            const QWidget *widget = seen(name);
            return widget ? QRect(widget->mapTo(&window, QPoint()), widget->size()) : QRect();
        }
        Speech speech;
        KioskWindow window;
    };
    [[nodiscard]] ItemId item(const char *number) const
    {
        return m_items.value(QString::fromLatin1(number));
    }

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    QHash<QString, ItemId> m_items;
};

void TestPages::initTestCase()
{
    auto catalogue = Catalogue::open(bundledCatalogue(), OpenMode::ReadOnly);
    QVERIFY2(catalogue, "The bundled catalogue is not there: build everything first");
    m_catalogue = std::move(*catalogue);
    m_reader = m_catalogue->reader(Audience::visitor());
    for (const ItemRow &row : m_reader->rows({}, 0, 100).value_or({}))
        m_items.insert(row.number, row.id);
    QVERIFY(!m_items.isEmpty());
}

void TestPages::theBarHasOneHeightOnEveryPage()
{
    Visitor visitor(*m_reader, QStringLiteral("fa"), {1920, 1080});
    const auto *bar = visitor.window.findChild<TopBar *>();
    QHash<int, QString> heights;
    for (const TourStop &stop : tourOf(*m_reader)) {
        if (stop.route.page == PageKind::Welcome || (stop.route.page == PageKind::Item && stop.name > QStringLiteral("item-DEMO-0021"))
            || stop.route.page == PageKind::Person)
            continue;
        visitor.window.go(stop.route);
        QCoreApplication::processEvents();
        heights.insert(bar->height(), stop.name);
    }
    QVERIFY2(heights.size() == 1, qPrintable(heights.values().join(u' ')));
}

void TestPages::theStepsToTheNextObjectStandInOnePlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("fr") << QStringLiteral("fr") << QSize(1920, 1080);
    QTest::newRow("fa") << QStringLiteral("fa") << QSize(1920, 1080);
    QTest::newRow("fa, portrait") << QStringLiteral("fa") << QSize(1080, 1920);
}

/// A picture alone, with views, a film with and without words, a sound, documents in one language and in two.
void TestPages::theStepsToTheNextObjectStandInOnePlace()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    Visitor visitor(*m_reader, language, size);
    QRect before;
    QRect after;
    for (const char *number : {"DEMO-0011", "DEMO-0021", "DEMO-0041", "DEMO-0042", "DEMO-0051", "DEMO-0001", "DEMO-0002", "DEMO-0003"}) {
        QVERIFY(visitor.go(routes::item(item(number))));
        if (before.isNull())
            before = visitor.place("previousItem");
        if (after.isNull())
            after = visitor.place("nextItem");
        QVERIFY(before.isValid() && after.isValid());
        QCOMPARE(visitor.place("previousItem"), before);
        QCOMPARE(visitor.place("nextItem"), after);
    }
    const bool isMirrored = visitor.window.layoutDirection() == Qt::RightToLeft;
    QVERIFY(isMirrored ? after.left() < 100 : after.right() > size.width() - 100);
}

void TestPages::twoLanguagesIsLitOnlyWhereTwoCanBeRead()
{
    Visitor visitor(*m_reader, QStringLiteral("fa"), {1920, 1080});
    QVERIFY(visitor.go(routes::item(item("DEMO-0001")))); // a Persian page for a Persian reader
    auto *both = visitor.seen<TouchButton>("bothLanguages");
    QVERIFY(both && !both->isEnabled() && !both->state().selected);
    QVERIFY(visitor.go(routes::item(item("DEMO-0002"))));
    QVERIFY(both->isEnabled() && both->state().selected);
    both->click();
    QVERIFY(settle(visitor.window));
    QVERIFY(both->isEnabled() && !both->state().selected);
    Route label = visitor.window.route();
    label.panel = 1; // its label stands where its text was
    label.bothLanguages = true;
    QVERIFY(visitor.go(label));
    QVERIFY(!both->isEnabled() && !both->state().selected);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
