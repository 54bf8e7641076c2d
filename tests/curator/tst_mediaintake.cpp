// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deskfoot.h"
#include "curator/mediapane.h"
#include "desk.h"
#include "support/visitorwindow.h"
#include "worker/foreignfiles.h"

#include <QDirIterator>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <QtEndian>

#include <ctime>
#include <memory>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A file of another program with bytes of its own: where its format has room for a remark.
QByteArray varied(const QString &name, int number)
{
    QByteArray bytes = bytesOf(fixture(name));
    const QByteArray mark = QByteArray::number(number).rightJustified(6, '0');
    if (name.endsWith(u".jpg"_s))
        return bytes.insert(2, QByteArray::fromHex("fffe0008") + mark);
    if (name.endsWith(u".png"_s)) {
        const QByteArray chunk = "tEXtn" + QByteArray(1, '\0') + mark;
        return bytes.insert(33, bigEndian(quint32(chunk.size() - 4)) + chunk + bigEndian(checksum(chunk)));
    }
    if (name.endsWith(u".mp4"_s))
        return bytes + bigEndian(14) + "free" + mark;
    if (name.endsWith(u".pdf"_s))
        return bytes + "%" + mark + "\n%%EOF\n";
    return bytes + mark; // behind the end of what it says it holds
}

/// What keeps a window from answering: the longest work of its thread between two of its turns.
class Turns final : public QObject {
public:
    Turns()
    {
        connect(&m_timer, &QTimer::timeout, this, &Turns::turn);
        m_timer.start(0);
    }
    [[nodiscard]] double longest() const { return m_longest; } ///< milliseconds

private:
    static double now()
    {
        timespec used{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return double(used.tv_sec) * 1000 + double(used.tv_nsec) / 1e6;
    }
    void turn()
    {
        const double at = now();
        m_longest = std::max(m_longest, at - m_last);
        m_last = at;
    }

    QTimer m_timer;
    double m_last = now();
    double m_longest = 0;
};

} // namespace

/// Files from elsewhere on the media of an item, in the real window.
class MediaIntakeTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    MediaPane *m_media = nullptr;

    static void drop(MediaPane &pane, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&pane, &enter);
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&pane, &event);
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] QString fillFolder(int good, int broken) const;
    [[nodiscard]] QStringList leftOut() const { return m_media->findChild<QPlainTextEdit *>(u"leftOut"_s)->toPlainText().split(u'\n', Qt::SkipEmptyParts); }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel *label : m_media->findChildren<QLabel *>(u"second"_s))
            all += label->text();
        return all.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
        m_desk->window->resize(1400, 900);
        m_desk->window->addItem(ItemKind::Photograph);
        m_desk->showTab(u"tab_media"_s);
        m_media = m_desk->window->form()->findChild<MediaPane *>();
        QVERIFY(m_media);
    }
    void cleanup() { m_desk.reset(); }

    void ofAThousandMixedFilesTheGoodOnesGoInAndEachBrokenOneIsNamed();
    void aStopWhileFilesAreReadAddsNothing();
    void aStopWhileFilesAreCopiedLeavesNothing();
    void whatTheWorkerPaintedIsTheSmallPicture();
    void whatACameraWroteIsKeptRestricted();
    void leavingTheRecordMeanwhileHarmsNothing();
    void whatWasLeftOutIsSaidInTheLanguageOfTheDesk_data();
    void whatWasLeftOutIsSaidInTheLanguageOfTheDesk();
};

/// Mixed as a curator's folders are; the broken ones are named "broken-N".
QString MediaIntakeTest::fillFolder(int good, int broken) const
{
    const QStringList kinds{u"camera.jpg"_s, u"progressive.jpg"_s, u"drawing.png"_s, u"deep.png"_s, u"scan.tif"_s, u"old.gif"_s, u"plain.bmp"_s,
                            u"web.webp"_s, u"letter.pdf"_s, u"sound.wav"_s, u"tone.mp3"_s, u"silent.mp4"_s};
    const QString folder = m_desk->folder.filePath(u"mixed"_s);
    QDir().mkpath(folder + u"/deeper"_s);
    bool isWritten = true;
    for (int i = 0; i < good; ++i) {
        const QString kind = kinds[i % kinds.size()];
        isWritten = isWritten && write(u"%1/%2%3-%4"_s.arg(folder, i % 3 == 0 ? u"deeper/"_s : QString()).arg(i).arg(kind), varied(kind, i));
    }
    for (int i = 0; i < broken; ++i) {
        const QString kind = kinds[i % 4];
        const QByteArray whole = varied(kind, 10'000 + i);
        const QByteArray spoilt = i % 5 == 0 ? whole.left(whole.size() / 2) : i % 5 == 1 ? whole.left(16) + QByteArray(whole.size() - 16, '\0')
            : i % 5 == 2 ? varied(u"silent.mp4"_s, i) : i % 5 == 3 ? QByteArray("words that are no picture ") + QByteArray::number(i) : QByteArray();
        isWritten = isWritten && write(u"%1/broken-%2.%3"_s.arg(folder).arg(i).arg(QFileInfo(kind).suffix()), spoilt);
    }
    return isWritten ? folder : QString();
}

void MediaIntakeTest::ofAThousandMixedFilesTheGoodOnesGoInAndEachBrokenOneIsNamed()
{
    const QString folder = fillFolder(950, 50);
    QVERIFY(!folder.isEmpty());
    auto *progress = m_media->findChild<QProgressBar *>();
    auto *stop = m_media->findChild<QToolButton *>(u"stopIntake"_s);
    QVERIFY(!progress->isVisible() && !stop->isVisible());
    QElapsedTimer clock;
    clock.start();
    const Turns turns;
    drop(*m_media, folder);
    QVERIFY(m_media->isBusy() && stop->isVisible() && progress->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(progress->maximum() == 1000 && progress->value() > 10, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_media->isBusy(), 240'000);
    const double longest = turns.longest();
    QCOMPARE(m_media->count(), 950);
    const QStringList lines = leftOut();
    QCOMPARE(lines.size(), 50);
    for (int i = 0; i < 50; ++i) {
        const QString name = u"“broken-%1."_s.arg(i);
        QCOMPARE(lines.filter(name).size(), 1);
    }
    QVERIFY(!stop->isVisible() && !progress->isVisible());
    QVERIFY2(words().contains(u"950"_s) && words().contains(u"50"_s), qPrintable(words()));
    qInfo("a thousand files in %lld ms; the window was busy for %.0f ms at most", static_cast<long long>(clock.elapsed()), longest);
    QVERIFY2(longest < 700, qPrintable(QString::number(longest)));
    // One step of undo.
    m_desk->window->setFocus();
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_media->count(), 0, 60'000);
}

void MediaIntakeTest::aStopWhileFilesAreReadAddsNothing()
{
    drop(*m_media, fillFolder(300, 0));
    auto *progress = m_media->findChild<QProgressBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 3, 30'000);
    QTest::mouseClick(m_media->findChild<QToolButton *>(u"stopIntake"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_media->isBusy());
    QCOMPARE(m_media->count(), 0);
    QVERIFY2(words().contains(u"Stopped"_s), qPrintable(words()));
    QVERIFY(QDir(m_desk->path + u"/media"_s).isEmpty());
}

void MediaIntakeTest::aStopWhileFilesAreCopiedLeavesNothing()
{
    drop(*m_media, fillFolder(120, 1));
    auto *foot = m_desk->window->findChild<DeskFoot *>();
    auto *stop = foot->findChild<QToolButton *>(u"stop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible() || m_media->count() > 0, 60'000);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_media->isBusy(), 30'000);
    if (m_media->count() > 0)
        QSKIP("all was copied before the stop came");
    QVERIFY2(words().contains(u"Nothing was added"_s), qPrintable(words()));
    QCOMPARE(leftOut().size(), 1);
    QDirIterator originals(m_desk->path + u"/media"_s, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(!originals.hasNext());
}

void MediaIntakeTest::whatTheWorkerPaintedIsTheSmallPicture()
{
    for (const QString &name : {u"letter.pdf"_s, u"scan.tif"_s}) {
        m_media->addFiles({fixture(name)});
        QTRY_VERIFY(!m_media->isBusy());
    }
    QCOMPARE(m_media->count(), 2);
    auto *list = m_media->findChild<QListWidget *>(u"media"_s);
    QTRY_VERIFY(!list->item(0)->icon().isNull()); // no other decoder of this program knows a PDF
    QCOMPARE(leftOut(), QStringList());
}

void MediaIntakeTest::whatACameraWroteIsKeptRestricted()
{
    QByteArray photograph = bytesOf(fixture(u"camera.jpg"_s));
    photograph.insert(2, QByteArray::fromHex("ffe10022457869660000") + QByteArray("MM\0*", 4) + QByteArray::fromHex("00000008000101120003000000010006000000000000"));
    QVERIFY(write(m_desk->folder.filePath(u"turned.jpg"_s), photograph));
    m_media->addFiles({m_desk->folder.filePath(u"turned.jpg"_s)});
    QTRY_VERIFY(!m_media->isBusy());
    const auto media = m_desk->reader->media(ItemId(m_desk->window->form()->record().uuid()));
    QVERIFY(media && media->size() == 1);
    QVERIFY(media->front().embedded.contains(u"Exif.Image.Orientation"_s));
    QCOMPARE(QSize(media->front().width, media->front().height), QSize(120, 160));
}

void MediaIntakeTest::leavingTheRecordMeanwhileHarmsNothing()
{
    const RecordId first = m_desk->window->form()->record();
    drop(*m_media, fillFolder(40, 2));
    m_desk->window->addItem(ItemKind::Artwork);
    QTRY_VERIFY_WITH_TIMEOUT(!m_media->isBusy(), 60'000);
    QCOMPARE(m_desk->reader->media(ItemId(first.uuid()))->size(), size_t(40));
    QCOMPARE(m_media->count(), 0);
    drop(*m_media, m_desk->folder.filePath(u"mixed"_s)); // and closing the window ends it
    QVERIFY(m_media->isBusy());
}

void MediaIntakeTest::whatWasLeftOutIsSaidInTheLanguageOfTheDesk_data()
{
    QTest::addColumn<QString>("broken");
    QTest::newRow("en") << u"is broken"_s;
    QTest::newRow("fr") << u"est abîmé"_s;
    QTest::newRow("fa") << u"خراب است"_s;
}

void MediaIntakeTest::whatWasLeftOutIsSaidInTheLanguageOfTheDesk()
{
    QFETCH(QString, broken);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    Speech speech;
    speech.speak(language);
    QVERIFY(m_desk->open(language));
    m_desk->window->resize(1400, 900);
    m_desk->window->addItem(ItemKind::Photograph);
    m_desk->showTab(u"tab_media"_s);
    m_media = m_desk->window->form()->findChild<MediaPane *>();
    drop(*m_media, fillFolder(14, 5));
    auto *progress = m_media->findChild<QProgressBar *>();
    const QString folder = QStringLiteral(VITRINE_BINARY_DIR "/screens/desk");
    QVERIFY(QDir().mkpath(folder));
    QTRY_VERIFY(progress->value() > 5 || !m_media->isBusy());
    m_desk->window->grab().save(folder + u"/%1_intake_reading.png"_s.arg(language));
    QTRY_VERIFY(!m_media->isBusy());
    QCOMPARE(leftOut().size(), 5);
    QVERIFY(!leftOut().filter(broken).isEmpty());
    QTest::qWait(200); // the small pictures come later
    m_desk->window->grab().save(folder + u"/%1_intake_done.png"_s.arg(language));
    const QString missing = speech.missing().join(u'\n');
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

QTEST_MAIN(MediaIntakeTest)
#include "tst_mediaintake.moc"
