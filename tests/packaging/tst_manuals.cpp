// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The manual pages that the build made of what the programs say of themselves.
class TestManuals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyPageReadsWithoutAComplaint_data() { pages(); }
    void everyPageReadsWithoutAComplaint();
    void everyPageHasItsParts_data() { pages(); }
    void everyPageHasItsParts();
    void whatTheVisitorsProgramSaysIsOnItsPage();
    void everyCommandIsOnThePage();
    void everyOptionIsOnThePage_data();
    void everyOptionIsOnThePage();
    void theExitCodesAreOnThePage();
    void theyAreInstalledWhereManLooks();

    void awkwardWordsComeOutAsTheyAre();
    void aLongOptionWithoutWordsIsThere();
    void aProgramThatDoesNotAnswerLeavesNoPage_data();
    void aProgramThatDoesNotAnswerLeavesNoPage();
    void aPageThatIsThereStaysWhenTheProgramFails();
    void wrongUsageIsTold();

private:
    struct Outcome {
        int code = -1;
        QString output;
        QString errors;
    };

    static void pages();
    [[nodiscard]] static Outcome ran(const QString &program, const QStringList &arguments);
    [[nodiscard]] static QString help(const QString &program, const QStringList &before = {});
    [[nodiscard]] static QStringList commands();
    /// As a person reads it, with one blank between words.
    [[nodiscard]] static QString read(const QString &page);
    [[nodiscard]] QString program(const QByteArray &script) const;
    [[nodiscard]] Outcome made(const QString &from) const;
    [[nodiscard]] QString page() const { return m_folder->filePath(u"page.1"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    static inline QString groff;
};

namespace {

const QString manuals = QStringLiteral(VITRINE_BINARY_DIR "/man/");
const QString programs = QStringLiteral(VITRINE_BINARY_DIR "/bin/");
const QString manpage = QStringLiteral(VITRINE_SOURCE_DIR "/packaging/manpage");

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The names of options that a help tells: at the start of its lines.
QStringList optionsIn(const QString &help)
{
    static const QRegularExpression line(u"^  (-.*?)(  |$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression name(u"--?[a-z][a-z-]*"_s);
    QStringList options;
    for (const auto &one : line.globalMatch(help)) {
        for (const auto &found : name.globalMatch(one.captured(1)))
            options += found.captured();
    }
    return options;
}

} // namespace

void TestManuals::initTestCase() { groff = QStandardPaths::findExecutable(u"groff"_s); }

void TestManuals::pages()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("vitrine") << u"vitrine"_s;
    QTest::newRow("vitrinectl") << u"vitrinectl"_s;
}

TestManuals::Outcome TestManuals::ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QString TestManuals::help(const QString &program, const QStringList &before) { return ran(programs + program, before + QStringList{u"--help"_s}).output; }

QStringList TestManuals::commands()
{
    static const QRegularExpression line(u"^  ([a-z][a-z-]*)  "_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (const auto &one : line.globalMatch(help(u"vitrinectl"_s)))
        names += one.captured(1);
    return names;
}

QString TestManuals::read(const QString &page)
{
    QString text = ran(groff, {u"-man"_s, u"-Tutf8"_s, u"-P-cbou"_s, u"-ww"_s, page}).output;
    return text.replace(QChar(0x2010), u'-').replace(QChar(0x2019), u'\'').simplified();
}

QString TestManuals::program(const QByteArray &script) const
{
    QFile file(m_folder->filePath(u"sample"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/bash\n" + script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

TestManuals::Outcome TestManuals::made(const QString &from) const { return ran(manpage, {from, u"1.2"_s, page()}); }

void TestManuals::everyPageReadsWithoutAComplaint()
{
    if (groff.isEmpty())
        QSKIP("no groff");
    QFETCH(QString, name);
    const Outcome outcome = ran(groff, {u"-man"_s, u"-ww"_s, u"-z"_s, u"-Tutf8"_s, manuals + name + u".1"_s});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.code, 0);
}

void TestManuals::everyPageHasItsParts()
{
    QFETCH(QString, name);
    const QString page = contents(manuals + name + u".1"_s);
    QVERIFY2(page.contains(u"\n.TH %1 1 \"\" \"Vitrine "_s.arg(name.toUpper())), qPrintable(page.left(200)));
    QVERIFY(page.contains(QStringLiteral(VITRINE_VERSION)));
    QVERIFY(page.contains(u"\n.SH NAME\n%1 \\- "_s.arg(name)));
    for (const QString &part : {u"SYNOPSIS"_s, u"DESCRIPTION"_s, u"\"SEE ALSO\""_s})
        QCOMPARE(page.count(u"\n.SH %1\n"_s.arg(part)), 1);
    static const QRegularExpression beyond(u"[^\\x00-\\x7f]"_s);
    QVERIFY2(!page.contains(beyond), "a reader that takes it for Latin-1 would show nonsense");
}

void TestManuals::whatTheVisitorsProgramSaysIsOnItsPage()
{
    if (groff.isEmpty())
        QSKIP("no groff");
    const QString said = help(u"vitrine"_s);
    const QString page = read(manuals + u"vitrine.1"_s);
    const QStringList options = optionsIn(said);
    QVERIFY(options.contains(u"--kiosk"_s) && options.contains(u"--config"_s));
    for (const QString &option : options)
        QVERIFY2(page.contains(option), qPrintable(option));
    for (const QString &line : said.split(u'\n', Qt::SkipEmptyParts)) {
        const QString words = line.simplified().remove(u"usage: "_s);
        QVERIFY2(page.contains(words), qPrintable(words));
    }
}

void TestManuals::everyCommandIsOnThePage()
{
    const QStringList names = commands();
    QVERIFY(names.contains(u"export"_s) && names.contains(u"demonstrations"_s));
    const QString page = contents(manuals + u"vitrinectl.1"_s);
    for (const QString &name : names)
        QVERIFY2(page.contains(u"\n.SS \"%1 "_s.arg(name)), qPrintable(name));
    QCOMPARE(page.count(u"\n.SS "_s), names.size());
}

void TestManuals::everyOptionIsOnThePage_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : commands())
        QTest::newRow(qPrintable(command)) << command;
}

void TestManuals::everyOptionIsOnThePage()
{
    QFETCH(QString, command);
    const QString said = help(u"vitrinectl"_s, {command});
    const QStringList options = optionsIn(said);
    QVERIFY(options.contains(u"--help"_s));
    QString part = contents(manuals + u"vitrinectl.1"_s).section(u"\n.SS \"%1 "_s.arg(command), 1).section(u"\n.S"_s, 0, 0);
    part.replace(u"\\-"_s, u"-"_s);
    for (const QString &option : options)
        QVERIFY2(part.contains(u"\\fB%1\\fP"_s.arg(option)) || part.contains(u"\\fB%1,\\fP"_s.arg(option)), qPrintable(option));
    if (groff.isEmpty())
        QSKIP("no groff");
    const QString page = read(manuals + u"vitrinectl.1"_s);
    static const QRegularExpression place(u"<([^>]*)>"_s);
    for (const QString &line : said.split(u'\n', Qt::SkipEmptyParts)) {
        const QString words = line.simplified().remove(u"Usage: vitrinectl "_s).replace(place, u"\\1"_s);
        QVERIFY2(page.contains(words), qPrintable(words));
    }
}

void TestManuals::theExitCodesAreOnThePage()
{
    const QString page = contents(manuals + u"vitrinectl.1"_s);
    const QString codes = page.section(u"\n.SH \"EXIT STATUS\"\n"_s, 1).section(u'\n', 0, 0).replace(u"\\-"_s, u"-"_s);
    QVERIFY2(help(u"vitrinectl"_s).contains(u"Exit codes: "_s + codes), qPrintable(codes));
    QVERIFY(codes.startsWith(u"0 done"_s));
}

void TestManuals::theyAreInstalledWhereManLooks()
{
    const QString cmake = QStandardPaths::findExecutable(u"cmake"_s);
    if (cmake.isEmpty())
        QSKIP("no cmake");
    const Outcome outcome = ran(cmake, {u"--install"_s, QStringLiteral(VITRINE_BINARY_DIR), u"--component"_s, u"manuals"_s, u"--prefix"_s, m_folder->path()});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    const QDir folder(m_folder->filePath(u"share/man/man1"_s));
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name), QStringList({u"vitrine.1"_s, u"vitrinectl.1"_s}));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QCOMPARE(contents(folder.filePath(name)), contents(manuals + name));
        QVERIFY(QFile::permissions(folder.filePath(name)) & QFile::ReadOther);
    }
}

void TestManuals::awkwardWordsComeOutAsTheyAre()
{
    if (groff.isEmpty())
        QSKIP("no groff");
    const QString sample = program("cat <<'END'\n"
                                   "sample breaks \\fI things\\n on purpose.\n"
                                   "\n"
                                   "Usage: sample FILE\n"
                                   ".SH NOT A SECTION\n"
                                   "'tis \\\" no comment\n"
                                   "قالیچه – “quoted” \xF0\x9F\x98\x80 \\*[x]\n"
                                   "  --path <C:\\DIR>   a \\ and\n"
                                   "                    .PP no macro\n"
                                   "END\n");
    const Outcome outcome = made(sample);
    QVERIFY2(outcome.code == 0 && outcome.errors.isEmpty(), qPrintable(outcome.errors));
    const Outcome checked = ran(groff, {u"-man"_s, u"-ww"_s, u"-z"_s, u"-Tutf8"_s, page()});
    QCOMPARE(checked.errors, QString());
    const QString text = read(page());
    for (const QString &words : {u"sample breaks \\fI things\\n on purpose."_s, u".SH NOT A SECTION"_s, u"'tis \\\" no comment"_s, u"قالیچه – “quoted”"_s,
                                 u"\\*[x]"_s, u"--path C:\\DIR a \\ and .PP no macro"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\nin\n"_s + text));
    QCOMPARE(text.count(u"NAME"_s), 1);
}

void TestManuals::aLongOptionWithoutWordsIsThere()
{
    QCOMPARE(made(program("echo 'sample samples.'; echo 'Usage: sample'; echo '  --help, --version'\n")).code, 0);
    QVERIFY(contents(page()).endsWith(u".TP\n\\fB\\-\\-help,\\fP \\fB\\-\\-version\\fP\n"_s));
}

void TestManuals::aProgramThatDoesNotAnswerLeavesNoPage_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("it fails") << "exit 3\n"_ba;
    QTest::newRow("it says nothing") << "exit 0\n"_ba;
    QTest::newRow("one of its commands fails") << "[[ $1 == --help ]] || exit 3\necho 'sample samples.'\necho '  good     does well'\n"_ba;
}

void TestManuals::aProgramThatDoesNotAnswerLeavesNoPage()
{
    QFETCH(QByteArray, script);
    QVERIFY(made(program(script)).code != 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"sample"_s});
    QVERIFY(made(m_folder->filePath(u"nowhere"_s)).code != 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"sample"_s});
}

void TestManuals::aPageThatIsThereStaysWhenTheProgramFails()
{
    QCOMPARE(made(program("echo 'sample samples.'\n")).code, 0);
    const QString before = contents(page());
    QVERIFY(!before.isEmpty());
    QVERIFY(made(program("exit 1\n")).code != 0);
    QCOMPARE(contents(page()), before);
}

void TestManuals::wrongUsageIsTold()
{
    const Outcome wrong = ran(manpage, {u"one"_s});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.errors.startsWith(u"usage: packaging/manpage"_s));
    const Outcome help = ran(manpage, {u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.output.startsWith(u"usage: packaging/manpage"_s));
}

QTEST_GUILESS_MAIN(TestManuals)
#include "tst_manuals.moc"
