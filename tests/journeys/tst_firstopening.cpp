// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words.h"
#include "support/visitorwindow.h"
#include "widgets/cardview.h"
#include "widgets/digitpad.h"
#include "widgets/textblock.h"
#include "widgets/timelineview.h"
#include "widgets/touchbutton.h"

#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// The first visitor of a catalogue whose lists were never made: what can be read is there at once, the rest follows.
class TestFirstOpening final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theExhibitionIsReadBeforeItsListsAreThere();
    void pagesOfListsSayThatTheyComeAndCome_data();
    void pagesOfListsSayThatTheyComeAndCome();
    void aNumberFromTheWallOpensItsObject();
    void theWindowClosesWhileListsAreMade();

private:
    [[nodiscard]] QString seenText() const;
    [[nodiscard]] bool says(const QString &words) const { return seenText().contains(words); }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Speech> m_speech;
    std::unique_ptr<KioskWindow> m_window;
};

void TestFirstOpening::initTestCase()
{
    m_path = m_folder.filePath(u"large.vitrine"_s);
    auto made = Catalogue::create(m_path, {u"Large"_s, {u"en"_s}});
    QVERIFY(made);
    const auto filled = (*made)->bulk([&]() -> Result<void> {
        Section section;
        section.access = Access::Public;
        section.status = Status::Published;
        section.title.set(u"en"_s, u"Sheets"_s);
        for (int i = 1; i <= 330; ++i) {
            Item item;
            item.number = u"T-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            item.kind = ItemKind::Document;
            item.access = Access::Public;
            item.status = Status::Published;
            item.title.set(u"en"_s, u"Sheet %1"_s.arg(i));
            item.date = UncertainDate::fromEdtf(u"1988"_s).value_or({});
            const auto added = (*made)->add(item);
            if (!added)
                return added.unexpected();
            section.items.emplace_back().item = *added;
        }
        const auto hung = (*made)->add(section);
        if (!hung)
            return hung.unexpected();
        Exhibition exhibition;
        exhibition.access = Access::Public;
        exhibition.status = Status::Published;
        exhibition.title.set(u"en"_s, u"Many sheets"_s);
        exhibition.sections = {*hung};
        const auto shown = (*made)->add(exhibition);
        return shown ? Result<void>() : shown.unexpected();
    });
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().detail));
}

/// Every test is a first opening: nothing of the image is kept of so few items, neither as a file nor in memory.
void TestFirstOpening::init()
{
    m_window.reset();
    m_reader.reset();
    auto opened = Catalogue::open(m_path, OpenMode::ReadOnly);
    QVERIFY(opened);
    m_catalogue = std::move(*opened);
    m_reader = m_catalogue->reader(Audience::visitor());
    m_speech = std::make_unique<Speech>();
    KioskOptions options;
    options.language = u"en"_s;
    options.speak = [this](const QString &language) { m_speech->speak(language); };
    m_window = std::make_unique<KioskWindow>(*m_reader, options);
    m_window->resize(1600, 900);
    QVERIFY(!m_reader->listsAtOnce());
}

QString TestFirstOpening::seenText() const
{
    QStringList all;
    for (const TextBlock *block : m_window->findChildren<TextBlock *>()) {
        if (block->isVisible())
            all += block->text();
    }
    for (const TouchButton *button : m_window->findChildren<TouchButton *>()) {
        if (button->isVisible())
            all += button->accessibleName() + u'\n' + button->accessibleDescription();
    }
    return all.join(u'\n');
}

void TestFirstOpening::theExhibitionIsReadBeforeItsListsAreThere()
{
    m_window->go(routes::to(PageKind::Home));
    m_window->show();
    QVERIFY2(says(u"Many sheets"_s), qPrintable(seenText()));
    QVERIFY2(says(Words::oneMoment()), qPrintable(seenText()));
    QVERIFY(settle(*m_window));
    QVERIFY2(says(u"330 objects"_s), qPrintable(seenText()));
    QVERIFY(!says(Words::oneMoment()));
}

void TestFirstOpening::pagesOfListsSayThatTheyComeAndCome_data()
{
    QTest::addColumn<PageKind>("page");
    QTest::newRow("gallery") << PageKind::Items;
    QTest::newRow("timeline") << PageKind::Timeline;
    QTest::newRow("places") << PageKind::Places;
    QTest::newRow("search") << PageKind::Search;
}

void TestFirstOpening::pagesOfListsSayThatTheyComeAndCome()
{
    QFETCH(PageKind, page);
    m_window->go(routes::to(page));
    m_window->show();
    QVERIFY2(says(Words::oneMoment()), qPrintable(seenText()));
    QVERIFY(settle(*m_window));
    QVERIFY2(!says(Words::oneMoment()), qPrintable(seenText()));
    QVERIFY(m_reader->listsAtOnce());
}

void TestFirstOpening::aNumberFromTheWallOpensItsObject()
{
    m_window->go(routes::to(PageKind::NumberPad));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get())); // its size is known now, the page is not filled again
    QCoreApplication::processEvents();
    auto *pad = m_window->findChild<DigitPad *>(u"pad"_s);
    QVERIFY(pad);
    Q_EMIT pad->goAsked(u"42"_s);
    QVERIFY2(says(Words::oneMoment()), qPrintable(seenText()));
    QVERIFY(QTest::qWaitFor([this] { return m_window->route().page == PageKind::Item; }, 10'000));
    QVERIFY(settle(*m_window));
    QVERIFY2(says(u"Sheet 42"_s), qPrintable(seenText()));
    QVERIFY2(says(u"42 of 330"_s), qPrintable(seenText())); // its place in the section came with the lists
}

void TestFirstOpening::theWindowClosesWhileListsAreMade()
{
    m_window->go(routes::to(PageKind::Home));
    m_window->show();
    m_window.reset();
    QCOMPARE(m_reader->count({}).value_or(-1), 330);
}

QTEST_MAIN(TestFirstOpening)
#include "tst_firstopening.moc"
