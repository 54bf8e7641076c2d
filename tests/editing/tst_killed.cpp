// SPDX-License-Identifier: GPL-3.0-or-later
#include "killedworker.h"

#include "catalogue/catalogue.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Edits in a process that is killed, again and again, on one catalogue that goes on living. packaging/soak asks for more
/// kills by VITRINE_KILLS.
class KilledTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noAcknowledgedEditIsLostAndNothingIsCorrupt();

private:
    using Titles = QHash<QString, QString>; ///< by uid; "?" for none, "-" for an item that is gone

    void killOnce(int round);
    void read(const QByteArray &said);
    [[nodiscard]] QString fault();

    QTemporaryDir m_folder;
    QString m_path;
    Titles m_acknowledged;
    Titles m_tried; ///< of the one deed that was not acknowledged before the kill: done or not, whole
    int m_deeds = 0;
    int m_killedInDeeds = 0;
    QRandomGenerator m_dice{1};
};

void KilledTest::initTestCase()
{
    m_path = m_folder.filePath(u"k.vitrine"_s);
    QVERIFY(Catalogue::create(m_path, {u"K"_s, {u"en"_s}}));
}

void KilledTest::killOnce(int round)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, m_path, QString::number(round)});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    // One in eight is killed while it opens the catalogue, which the one before has left as it was.
    if (round % 8 != 7) {
        // After some deeds that were acknowledged, however slow the machine is.
        while (!said.contains("ready\n") || said.count("done\n") < round % 4) {
            QVERIFY2(child.waitForReadyRead(30'000), "the catalogue does not open after a kill");
            said += child.readAllStandardOutput();
        }
    }
    QTest::qSleep(int(m_dice.bounded(25)));
    ::kill(pid_t(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit); // no deed had failed before
    read(said + child.readAllStandardOutput());
}

void KilledTest::read(const QByteArray &said)
{
    m_tried.clear();
    bool isOpen = false;
    for (const QByteArray &line : said.split('\n')) {
        if (line == "done") {
            m_acknowledged.insert(m_tried);
            m_tried.clear();
            isOpen = false;
            ++m_deeds;
        } else if (line.startsWith("try")) {
            const QStringList words = QString::fromUtf8(line).split(u' ');
            isOpen = true;
            for (qsizetype i = 1; i + 1 < words.size(); i += 2)
                m_tried.insert(words.at(i), words.at(i + 1));
        }
    }
    m_killedInDeeds += isOpen;
}

/// What is corrupt or not as acknowledged, in words; of the last deed all or nothing may have been done.
QString KilledTest::fault()
{
    const auto catalogue = Catalogue::open(m_path, OpenMode::ReadOnly);
    if (!catalogue)
        return catalogue.error().message;
    const auto report = (*catalogue)->check({});
    if (!report || !report->valid())
        return u"corrupt: "_s + (report ? report->errors.join(u"; "_s) : report.error().detail);
    const auto reader = (*catalogue)->reader(Audience::desk(Access::Sealed));
    const auto now = [&](const QString &uid) {
        const auto item = reader->item(ItemId::fromString(uid));
        if (!item)
            return u"-"_s;
        const QString title = item->title.text(u"en"_s);
        return title.isEmpty() ? u"?"_s : title;
    };
    int doneOfLast = 0;
    for (auto it = m_tried.cbegin(); it != m_tried.cend(); ++it)
        doneOfLast += now(it.key()) == it.value() && m_acknowledged.value(it.key()) != it.value();
    if (doneOfLast != 0 && doneOfLast != m_tried.size())
        return u"half a deed was done"_s;
    for (auto it = m_acknowledged.cbegin(); it != m_acknowledged.cend(); ++it) {
        const QString title = now(it.key());
        if (title != it.value() && title != m_tried.value(it.key(), it.value()))
            return u"lost: %1 is %2, not %3"_s.arg(it.key(), title, it.value());
    }
    for (auto it = m_tried.cbegin(); it != m_tried.cend(); ++it)
        m_acknowledged.insert(it.key(), now(it.key()));
    return {};
}

void KilledTest::noAcknowledgedEditIsLostAndNothingIsCorrupt()
{
    const int kills = std::max(1, qEnvironmentVariable("VITRINE_KILLS", u"100"_s).toInt());
    for (int round = 1; round <= kills; ++round) {
        killOnce(round);
        if (QTest::currentTestFailed())
            return;
        const QString found = fault();
        QVERIFY2(found.isEmpty(), qPrintable(u"after kill %1: %2"_s.arg(round).arg(found)));
    }
    QVERIFY(m_deeds >= kills / 2);
    qInfo("%d kills, %d of them within a deed; %d acknowledged deeds, 0 lost; 0 corrupt catalogues", kills, m_killedInDeeds, m_deeds);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--edit")
        return test::editForEver(arguments.at(2), arguments.at(3).toUInt());
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
