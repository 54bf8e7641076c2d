// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "pages/tour.h"
#include "support/silentplayer.h"
#include "support/visitorwindow.h"

#include <QDir>
#include <QRegularExpression>
#include <QThreadPool>

using namespace vitrine;

namespace {

/// Interface words that are the same in two languages, each with its reason.
bool mayStayTheSame(const QString &text)
{
    static const QStringList names{
        QStringLiteral("Français"), QStringLiteral("English"), QStringLiteral("فارسی"), // languages by their own names
        QStringLiteral("Vitrine"),                                                      // the program's name
        QStringLiteral("Transcription"), QStringLiteral("Documents"), QStringLiteral("Conservation"), QStringLiteral("Condition"),
        QStringLiteral("Description"), QStringLiteral("Dimensions"), QStringLiteral("Technique"), QStringLiteral("Date"),
        QStringLiteral("Place"), QStringLiteral("Source"), QStringLiteral("Conférence"), QStringLiteral("Film"),
        QStringLiteral("Section"), QStringLiteral("Sources"), QStringLiteral("Programme"), QStringLiteral("Techniques"), QStringLiteral("Corrections"),
        QStringLiteral("Introduction"), QStringLiteral("demonstratoin")}; // the last is what a visitor typed
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    // The welcome line says the same in all three languages at once, whatever the language.
    const bool allThree = text.contains(QStringLiteral("Touchez")) && text.contains(QStringLiteral("Touch to begin"));
    return names.contains(text) || allThree || !text.contains(word);
}

/// All words of the exhibition, as they stand in the reviewable text: what is found here is data, not interface.
QString exhibitionWords()
{
    QString all;
    for (const char *place : {"/data/catalogue", "/data/media/texts", "/data/media"}) {
        const QDir folder(QStringLiteral(VITRINE_SOURCE_DIR) + QLatin1String(place));
        for (const QString &name : folder.entryList({QStringLiteral("*.json"), QStringLiteral("*.vtt")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    return all.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}

bool isData(const QString &text, const QString &exhibition)
{
    static const QRegularExpression seams(QStringLiteral("\\s*[·›:]\\s*|\\n|[\u2066-\u2069]"));
    const QStringList parts = text.split(seams, Qt::SkipEmptyParts);
    return std::all_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return exhibition.contains(part.trimmed()) || mayStayTheSame(part.trimmed()); });
}

} // namespace

/// Walks every page of the bundled exhibition in every language on three screens, keeps a picture of each and names every
/// fault. The pictures are for looking at: build/screens/LANGUAGE/SIZE/PAGE.png.
class TestScreens final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPageIsWhole_data();
    void everyPageIsWhole();
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

private:
    void inspect(const QString &page, const QImage &painted);
    void compareWithEnglish(const QString &page, const std::map<QString, QString> &texts);

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    std::map<QString, std::map<QString, QString>> m_english; ///< texts by path, by size and page
    QString m_exhibition;
    QString m_size;
    QString m_language;
    KioskWindow *m_window = nullptr;
    QStringList m_faults;
};

void TestScreens::initTestCase()
{
    auto catalogue = Catalogue::open(bundledCatalogue(), OpenMode::ReadOnly);
    QVERIFY2(catalogue, "The bundled catalogue is not there: build everything first");
    m_catalogue = std::move(*catalogue);
    m_reader = m_catalogue->reader(Audience::visitor());
    m_exhibition = exhibitionWords();
    QVERIFY(!m_exhibition.isEmpty());
}

void TestScreens::everyPageIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    // English first: the others are compared with it.
    for (const char *language : {"en", "fr", "fa"}) {
        for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1280, 800)})
            QTest::addRow("%s-%dx%d", language, size.width(), size.height()) << QString::fromLatin1(language) << size;
    }
}

void TestScreens::everyPageIsWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_faults.clear();
    m_language = language;
    m_size = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
    const QDir folder(QStringLiteral(VITRINE_BINARY_DIR "/screens/%1/%2").arg(language, m_size));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    Speech speech;
    KioskOptions options;
    options.language = language;
    options.speak = [&speech](const QString &wanted) { speech.speak(wanted); };
    options.makePlayer = [] { return std::make_unique<SilentPlayer>(); };
    KioskWindow window(*m_reader, options);
    m_window = &window;
    window.resize(size);
    window.show();
    QVERIFY(speech.hasAllFiles());
    for (const TourStop &stop : tourOf(*m_reader)) {
        window.go(stop.route);
        QImage painted;
        QVERIFY2(settle(window, &painted), qPrintable(stop.name + QStringLiteral(" does not come to rest")));
        QThreadPool::globalInstance()->start([painted, path = folder.filePath(stop.name + QStringLiteral(".png"))] {
            painted.save(path, "PNG", 80); // level 1 of 9, quick; from 90 on nothing is packed and the pictures fill gigabytes
        });
        inspect(stop.name, painted);
    }
    for (const QString &words : speech.missing())
        m_faults += QStringLiteral("untranslated: ") + words;
    // Qt cuts a long message: the whole list lies beside the pictures.
    QFile list(QStringLiteral(VITRINE_BINARY_DIR "/screens/faults-%1.txt").arg(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(m_faults.join(u'\n').toUtf8());
    QVERIFY2(m_faults.isEmpty(), qPrintable(QStringLiteral("%1 faults:\n%2").arg(m_faults.size()).arg(m_faults.join(u'\n'))));
}

void TestScreens::inspect(const QString &page, const QImage &painted)
{
    using namespace vitrine::test;
    const auto add = [&](const char *check, const QStringList &found) {
        for (const QString &fault : found)
            m_faults += QStringLiteral("%1: %2: %3").arg(QString::fromLatin1(check), page, fault);
    };
    add("clipped", clippedWords(*m_window));
    add("outside", widgetsOutside(*m_window));
    add("overlap", overlaps(*m_window));
    add("hole", holes(*m_window));
    add("empty", emptyPictures(*m_window, painted));
    add("faint", faintThings(*m_window, painted));
    compareWithEnglish(page, seenTexts(*m_window));
}

/// A second look, for words that never went through a translation.
void TestScreens::compareWithEnglish(const QString &page, const std::map<QString, QString> &texts)
{
    auto &english = m_english[m_size + page];
    if (m_language == QLatin1String("en")) {
        english = texts;
        return;
    }
    for (const auto &[path, text] : texts) {
        const auto before = english.find(path);
        if (before != english.end() && before->second == text && !mayStayTheSame(text) && !isData(text, m_exhibition))
            m_faults += QStringLiteral("english: %1: %2: \"%3\"").arg(page, path, text);
    }
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
