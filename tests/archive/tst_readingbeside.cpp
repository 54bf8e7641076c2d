// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/readingbeside.h"
#include "archivedesk.h"

#include <QSignalSpy>
#include <QThread>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Reading beside the window: once, and once more for whoever asked meanwhile.
class ReadingBesideTest final : public QObject {
    Q_OBJECT
private:
    ArchiveDesk m_desk;
    std::unique_ptr<ReadingBeside> m_reading;
    QStringList m_answers;

    /// Says what it was asked with, and how many entries there were.
    [[nodiscard]] ReadingBeside::Read named(const QString &name)
    {
        return [this, name](const Reader &reader) -> Result<Background::Answer> {
            const auto ids = reader.ids(RecordType::Item);
            if (!ids)
                return ids.unexpected();
            return Background::Answer([this, words = u"%1 %2"_s.arg(name).arg(ids->size())] { m_answers += words; });
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desk.openCatalogue());
        QVERIFY(m_desk.fill(3));
    }
    void init()
    {
        m_answers.clear();
        m_reading = std::make_unique<ReadingBeside>(*m_desk.reader);
    }
    void cleanup() { m_reading.reset(); }

    void itReadsWithAReaderOfItsOwnInAnotherThread()
    {
        const Reader *used = nullptr;
        QThread *where = nullptr;
        QThread *answeredIn = nullptr;
        m_reading->read([&](const Reader &reader) -> Result<Background::Answer> {
            used = &reader;
            where = QThread::currentThread();
            return Background::Answer([&] { answeredIn = QThread::currentThread(); });
        });
        QVERIFY(m_reading->isBusy());
        QTRY_VERIFY(!m_reading->isBusy());
        QVERIFY(used && used != m_desk.reader.get());
        QVERIFY(where && where != thread());
        QCOMPARE(answeredIn, thread());
    }

    void whoeverAsksMeanwhileIsAnsweredOnceMore_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QStringList>("answers");
        QTest::newRow("once") << QStringList{u"a"_s} << QStringList{u"a 3"_s};
        QTest::newRow("twice") << QStringList{u"a"_s, u"b"_s} << QStringList{u"a 3"_s, u"b 3"_s};
        QTest::newRow("many times") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s} << QStringList{u"a 3"_s, u"d 3"_s};
    }
    void whoeverAsksMeanwhileIsAnsweredOnceMore()
    {
        QFETCH(QStringList, asked);
        const QSignalSpy busy(m_reading.get(), &ReadingBeside::busyChanged);
        for (const QString &name : asked)
            m_reading->read(named(name));
        QTRY_VERIFY(!m_reading->isBusy());
        QTEST(m_answers, "answers");
        QCOMPARE(busy.size(), 2); // began, ended
        QVERIFY(!busy.last().first().toBool());
    }

    void anAnswerMayAskAgain()
    {
        const QSignalSpy busy(m_reading.get(), &ReadingBeside::busyChanged);
        m_reading->read([this](const Reader &) -> Result<Background::Answer> {
            return Background::Answer([this] {
                m_answers += u"first"_s;
                m_reading->read(named(u"again"_s));
            });
        });
        QTRY_COMPARE(m_answers, (QStringList{u"first"_s, u"again 3"_s}));
        QTRY_VERIFY(!m_reading->isBusy());
        QVERIFY(!busy.last().first().toBool());
    }

    void whatCannotBeReadIsTold()
    {
        const QSignalSpy failed(m_reading.get(), &ReadingBeside::failed);
        m_reading->read([](const Reader &) -> Result<Background::Answer> { return fail(ErrorKind::Unreadable, u"torn"_s); });
        m_reading->read(named(u"after"_s));
        QTRY_COMPARE(m_answers, QStringList{u"after 3"_s}); // it goes on
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().message, u"torn"_s);
        QTRY_VERIFY(!m_reading->isBusy());
    }

    void aCatalogueThatIsGoneIsTold()
    {
        ArchiveDesk gone;
        QVERIFY(gone.openCatalogue());
        ReadingBeside reading(*gone.reader);
        const QSignalSpy failed(&reading, &ReadingBeside::failed);
        const QString file = gone.path + u"/catalogue.sqlite"_s;
        QVERIFY(QFile::rename(file, file + u".away"_s));
        reading.read(named(u"never"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QTRY_VERIFY(!reading.isBusy());
        QCOMPARE(m_answers, QStringList());
    }

    void whatIsForgottenGoesOnceAndBeside()
    {
        struct Held {
            std::shared_ptr<QList<QThread *>> gone; ///< where it went
            explicit Held(std::shared_ptr<QList<QThread *>> list) : gone(std::move(list)) {}
            Held(Held &&other) noexcept = default;
            Held(const Held &) = delete;
            Held &operator=(const Held &) = delete;
            Held &operator=(Held &&) = delete;
            ~Held()
            {
                if (gone)
                    *gone += QThread::currentThread();
            }
        };
        const auto first = std::make_shared<QList<QThread *>>();
        const auto second = std::make_shared<QList<QThread *>>();
        m_reading->forget(Held(first));
        m_reading->forget(Held(second)); // while the first may be under way
        QVERIFY(!m_reading->isBusy()); // nobody waits for it
        m_reading.reset();
        QCOMPARE(first->size(), 1);
        QVERIFY(first->front() != thread());
        QCOMPARE(second->size(), 1);
    }

    void oneThatGoesAwayAnswersNobody()
    {
        m_reading->read(named(u"never"_s));
        m_reading->read(named(u"nor this"_s));
        m_reading.reset(); // waits for what is beside
        QCoreApplication::processEvents();
        QCOMPARE(m_answers, QStringList());
    }
};

QTEST_MAIN(ReadingBesideTest)
#include "tst_readingbeside.moc"
