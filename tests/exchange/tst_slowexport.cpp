// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvexport.h"
#include "support/storeroom.h"

#include <QElapsedTimer>

#include <array>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Who exports and who edits do not wait for one another.
class SlowExportTest : public QObject {
    Q_OBJECT

    /// The ends of a pipe that nobody reads yet.
    class Pipe final {
    public:
        Pipe() { isOpen = ::pipe(ends.data()) == 0; }
        ~Pipe() { closeReading(), closeWriting(); }
        [[nodiscard]] bool isFull() const
        {
            int waiting = 0;
            return ::ioctl(ends[0], FIONREAD, &waiting) == 0 && waiting > ::fcntl(ends[0], F_GETPIPE_SZ) - 4096;
        }
        [[nodiscard]] QByteArray readAll() const
        {
            QFile file;
            return file.open(ends[0], QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        void closeReading() { closeEnd(ends[0]); }
        void closeWriting() { closeEnd(ends[1]); }

        std::array<int, 2> ends{-1, -1};
        bool isOpen = false;

    private:
        static void closeEnd(int &end)
        {
            if (end >= 0)
                ::close(std::exchange(end, -1));
        }
    };

    static Result<LossReport> exportInto(int end, const QString &path)
    {
        const auto catalogue = Catalogue::open(path, OpenMode::ReadOnly);
        if (!catalogue)
            return catalogue.unexpected();
        QFile file;
        if (!file.open(end, QIODevice::WriteOnly))
            return fail(ErrorKind::Refused, file.errorString());
        return exportCsv(file, *(*catalogue)->reader(Audience::visitor()), {});
    }

private Q_SLOTS:
    void anEditorSavesWhileAnExportStandsStillInAPipe()
    {
        Storeroom store;
        constexpr int items = 1200; // of which a slice fills the pipe several times
        QVERIFY(store.catalogue->bulk([&]() -> Result<void> {
            for (int i = 0; i < items; ++i) {
                Item item = store.whole(u"N-%1"_s.arg(i));
                item.description.set(u"fr"_s, u"Des mots "_s.repeated(40));
                if (const auto added = store.catalogue->add(item); !added)
                    return added.unexpected();
            }
            return {};
        }));
        Pipe pipe;
        QVERIFY(pipe.isOpen);
        Result<LossReport> report = LossReport();
        std::thread exporter([&] {
            report = exportInto(pipe.ends[1], store.catalogue->path());
            pipe.closeWriting();
        });
        const bool stands = QTest::qWaitFor([&] { return pipe.isFull(); }, 20'000);
        Item item = store.named(u"N-1199"_s);
        item.notes = u"saved meanwhile"_s;
        QElapsedTimer taken;
        taken.start();
        const auto saved = store.catalogue->update(item);
        const qint64 milliseconds = taken.elapsed();
        const bool stillStands = pipe.isFull();
        const QByteArray bytes = pipe.readAll();
        exporter.join();
        QVERIFY(stands && stillStands);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QVERIFY2(milliseconds < 2000, "the save waited"); // who waits for a lock waits five seconds
        QVERIFY(report);
        QCOMPARE(report->written, items);
        QCOMPARE(bytes.count("\r\n"), items + 1);
    }

    void aPipeThatIsClosedEndsTheExport()
    {
        Storeroom store;
        QVERIFY(store.catalogue->bulk([&]() -> Result<void> {
            for (int i = 0; i < 600; ++i) {
                Item item = store.whole(u"N-%1"_s.arg(i));
                item.description.set(u"fr"_s, u"Des mots "_s.repeated(40));
                if (const auto added = store.catalogue->add(item); !added)
                    return added.unexpected();
            }
            return {};
        }));
        std::signal(SIGPIPE, SIG_IGN);
        Pipe pipe;
        QVERIFY(pipe.isOpen);
        pipe.closeReading();
        const auto report = exportInto(pipe.ends[1], store.catalogue->path());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Full);
    }
};

QTEST_GUILESS_MAIN(SlowExportTest)
#include "tst_slowexport.moc"
