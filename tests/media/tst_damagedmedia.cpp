// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/qtplayer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vitrine;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray clip(const QString &name)
{
    QFile file(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/media/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withFlippedBits(QByteArray bytes, int count)
{
    QRandomGenerator random(11);
    for (int i = 0; i < count; ++i)
        bytes[random.bounded(int(bytes.size()))] ^= char(1 << random.bounded(8));
    return bytes;
}

QByteArray withZeros(QByteArray bytes)
{
    std::fill(bytes.begin() + bytes.size() / 3, bytes.begin() + bytes.size() * 2 / 3, '\0');
    return bytes;
}

} // namespace

/// Every damaged file is played on or given up with a sentence, in time and without a crash.
class tst_DamagedMedia final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isPlayedOrGivenUpInTime_data();
    void isPlayedOrGivenUpInTime();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Player> m_player;
    qint64 m_worst = 0;
};

void tst_DamagedMedia::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_player = makeQtPlayer();
}

void tst_DamagedMedia::isPlayedOrGivenUpInTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasVideo");
    for (const QString &name :
         {u"film.mp4"_s, u"film.webm"_s, u"tone.mp3"_s, u"tone.flac"_s, u"tone.ogg"_s}) {
        const QByteArray whole = clip(name);
        QVERIFY(!whole.isEmpty());
        const bool hasVideo = name.startsWith(u"film");
        for (const int percent : {1, 10, 30, 50, 70, 90})
            QTest::addRow("%s cut at %d %%", qPrintable(name), percent)
                << whole.left(whole.size() * percent / 100) << hasVideo;
        for (const int flips : {1, 10, 400, 5000})
            QTest::addRow("%s with %d flipped bits", qPrintable(name), flips)
                << withFlippedBits(whole, flips) << hasVideo;
        QTest::addRow("%s with zeros", qPrintable(name)) << withZeros(whole) << hasVideo;
        QTest::addRow("%s doubled", qPrintable(name)) << whole + whole << hasVideo;
    }
}

void tst_DamagedMedia::isPlayedOrGivenUpInTime()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasVideo);
    QFile file(m_folder.filePath(u"damaged"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QSignalSpy failures(m_player.get(), &Player::failed);
    QElapsedTimer clock;
    clock.start();
    m_player->open(file.fileName(), {hasVideo, true, {}});
    m_player->play();
    const auto isDecided = [&] {
        return m_player->state() == PlayerState::Failed || m_player->state() == PlayerState::Ended ||
               m_player->position() > 400ms;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDecided(), 9000);
    m_worst = std::max(m_worst, clock.elapsed());
    QCOMPARE(failures.size(), m_player->state() == PlayerState::Failed ? 1 : 0);
    if (!failures.isEmpty())
        QVERIFY(failures[0][0].value<Error>().message.endsWith(u'.'));
    qInfo() << (failures.isEmpty() ? u"plays"_s : failures[0][0].value<Error>().message) << "after ms"
            << clock.elapsed() << "worst" << m_worst;
}

QTEST_MAIN(tst_DamagedMedia)
#include "tst_damagedmedia.moc"
