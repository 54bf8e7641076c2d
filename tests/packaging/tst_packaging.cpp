// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The shell commands of packaging/, with an apt-get, a sudo and a dpkg-query of the test's own: nothing is ever installed.
class TestPackaging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void unknownArgumentsAreWrongUsage();
    void everyDistributionHasItsNames_data();
    void everyDistributionHasItsNames();
    void namesFollowTheDistribution();
    void nothingIsAskedWhenAllIsThere();
    void missingPackagesAreNamedBeforeTheyAreInstalled();
    void noInstallInstallsNothing();
    void anUnknownSystemIsToldWhatToDo();
    void aFailingAptIsToldPlainly();
    void whatCouldNotBeMountedIsNotProven_data();
    void whatCouldNotBeMountedIsNotProven();

private:
    struct Outcome {
        int code = -1;
        QString output;
        QString errors;
    };

    void writeFile(const QString &name, const QByteArray &text) const;
    Outcome shell(const QString &script) const;
    Outcome install(const QString &distribution) const;
    QString record() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString packaging = QStringLiteral(VITRINE_SOURCE_DIR "/packaging/");

} // namespace

void TestPackaging::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    const QByteArray record = "#!/bin/bash\necho \"${0##*/} $*\" >>\"$(dirname \"$0\")/record\"\n";
    writeFile(u"apt-get"_s, record);
    writeFile(u"sudo"_s, record + "exec \"$@\"\n");
    writeFile(u"dpkg-query"_s, "#!/bin/bash\n");
}

void TestPackaging::writeFile(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TestPackaging::Outcome TestPackaging::shell(const QString &script) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_folder->path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"VITRINE_OS_RELEASE"_s, m_folder->filePath(u"os-release"_s));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"bash"_s, {u"-c"_s, script});
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

TestPackaging::Outcome TestPackaging::install(const QString &distribution) const
{
    writeFile(u"os-release"_s, "VERSION_CODENAME=" + distribution.toUtf8() + '\n');
    return shell(u". %1lib.sh; install_missing build run test"_s.arg(packaging));
}

QString TestPackaging::record() const
{
    QFile file(m_folder->filePath(u"record"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestPackaging::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : {u"run"_s, u"test"_s, u"benchmark"_s, u"soak"_s, u"proof"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void TestPackaging::everyCommandExplainsItself()
{
    QFETCH(QString, command);
    const Outcome outcome = shell(packaging + command + u" --help"_s);
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.startsWith(u"usage: packaging/%1"_s.arg(command)));
    QVERIFY(outcome.output.contains(u"--no-install"_s));
    QCOMPARE(record(), QString());
}

void TestPackaging::unknownArgumentsAreWrongUsage()
{
    QCOMPARE(shell(packaging + u"test --frobnicate"_s).code, 2);
    QCOMPARE(shell(packaging + u"benchmark --json"_s).code, 2);
    QCOMPARE(shell(packaging + u"soak --kills none"_s).code, 2);
    QCOMPARE(shell(packaging + u"proof --only nothing"_s).code, 2);
    QCOMPARE(shell(packaging + u"proof --steps none"_s).code, 2);
    QCOMPARE(record(), QString());
}

void TestPackaging::whatCouldNotBeMountedIsNotProven_data()
{
    QTest::addColumn<bool>("mayMount");
    QTest::addColumn<int>("proof"); // exit code of what runs on the full disks
    QTest::addColumn<int>("before"); // that of the other parts
    QTest::addColumn<int>("code");
    QTest::newRow("mounted, and it is proven") << true << 0 << 0 << 0;
    QTest::newRow("mounted, and it fails") << true << 1 << 0 << 1;
    QTest::newRow("mounted after something failed") << true << 0 << 1 << 1;
    QTest::newRow("left out") << false << 0 << 0 << 3;
    QTest::newRow("left out after something failed") << false << 0 << 1 << 1;
}

void TestPackaging::whatCouldNotBeMountedIsNotProven()
{
    QFETCH(bool, mayMount);
    QFETCH(int, proof);
    QFETCH(int, before);
    QFETCH(int, code);
    const QByteArray wanted = mayMount ? QByteArray::number(proof) : "1"_ba;
    writeFile(u"unshare"_s, "#!/bin/bash\n[[ $2 != true ]] || exit " + QByteArray(mayMount ? "0" : "1") + "\nexit " + wanted + '\n');
    const Outcome outcome = shell(u". %1lib.sh; steps=1; work=.; code=%2; eval \"$(sed -n '/^mounting() {/,/^}/p' %1proof)\"; mounting disk small; exit $code"_s.arg(packaging).arg(before));
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.output.contains(u"left out"_s), !mayMount);
}

void TestPackaging::everyDistributionHasItsNames_data()
{
    QTest::addColumn<QString>("osRelease");
    QTest::addColumn<QString>("name");
    QTest::newRow("Debian 12") << u"ID=debian\nVERSION_CODENAME=bookworm"_s << u"debian-12"_s;
    QTest::newRow("Debian 13") << u"ID=debian\nVERSION_CODENAME=trixie"_s << u"debian-13"_s;
    QTest::newRow("Ubuntu 24.04") << u"ID=ubuntu\nVERSION_CODENAME=noble"_s << u"ubuntu-24.04"_s;
    QTest::newRow("derived from Ubuntu") << u"ID=linuxmint\nVERSION_CODENAME=wilma\nUBUNTU_CODENAME=noble"_s << u"ubuntu-24.04"_s;
    QTest::newRow("unknown") << u"ID=fedora\nVERSION_ID=41"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestPackaging::everyDistributionHasItsNames()
{
    QFETCH(QString, osRelease);
    QFETCH(QString, name);
    writeFile(u"os-release"_s, osRelease.toUtf8());
    const Outcome outcome = shell(u". %1lib.sh; distribution"_s.arg(packaging));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.output.trimmed(), name);
}

void TestPackaging::namesFollowTheDistribution()
{
    const QString older = shell(u". %1lib.sh; packages debian-12 build run"_s.arg(packaging)).output;
    const QString newer = shell(u". %1lib.sh; packages debian-13 build run"_s.arg(packaging)).output;
    QVERIFY(older.split(u'\n').contains(u"libqt6svg6"_s));
    QVERIFY(newer.split(u'\n').contains(u"qt6-svg-plugins"_s));
    QVERIFY(!newer.contains(u"libqt6svg6"_s));
    QVERIFY(older.contains(u"gstreamer1.0-libav"_s) && !newer.contains(u"gstreamer"_s));
    QVERIFY(older.contains(u"qt6-base-dev"_s) && newer.contains(u"qt6-base-dev"_s));
    QVERIFY(!older.contains(u"xvfb"_s));
}

void TestPackaging::nothingIsAskedWhenAllIsThere()
{
    writeFile(u"dpkg-query"_s, "#!/bin/bash\nfor name; do echo \"installed $name\"; done\n");
    const Outcome outcome = install(u"bookworm"_s);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(record(), QString());
}

void TestPackaging::missingPackagesAreNamedBeforeTheyAreInstalled()
{
    writeFile(u"dpkg-query"_s, "#!/bin/bash\nfor name; do [[ $name == xvfb ]] || echo \"installed $name\"; done\n");
    const Outcome outcome = install(u"bookworm"_s);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.errors.contains(u"will be installed with apt-get: xvfb\n"_s), qPrintable(outcome.errors));
    QVERIFY2(record().contains(u"apt-get -q install -y --no-install-recommends xvfb\n"_s), qPrintable(record()));
}

void TestPackaging::noInstallInstallsNothing()
{
    writeFile(u"os-release"_s, "VERSION_CODENAME=bookworm\n");
    const Outcome outcome = shell(u". %1lib.sh; install=no; install_missing build run test"_s.arg(packaging));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(record(), QString());
}

void TestPackaging::anUnknownSystemIsToldWhatToDo()
{
    const Outcome outcome = install(u"slackware"_s);
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.errors.contains(u"--no-install"_s));
    QCOMPARE(record(), QString());
}

void TestPackaging::aFailingAptIsToldPlainly()
{
    writeFile(u"apt-get"_s, "#!/bin/bash\n[[ $* != *install* ]]\n");
    const Outcome outcome = install(u"trixie"_s);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.errors.contains(u"apt-get could not install the packages"_s), qPrintable(outcome.errors));
    QVERIFY(outcome.errors.contains(u"Nothing was built."_s));
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
