// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/translations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// The language of the program while it runs.
class SpeakingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theMenusOfFieldsSpeakTheLanguageOfTheDesk_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("fa") << u"fa"_s;
    }
    void theMenusOfFieldsSpeakTheLanguageOfTheDesk()
    {
        QFETCH(QString, language);
        const QString file = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(language);
        if (!QFileInfo::exists(file))
            QSKIP("Qt's own translations are not installed here");
        const auto undo = [] { return QCoreApplication::translate("QWidgetTextControl", "&Undo"); };
        {
            Translations words;
            words.speak(language);
            QVERIFY(undo() != u"&Undo"_s);
            words.speak(u"en"_s);
            QCOMPARE(undo(), u"&Undo"_s);
            words.speak(language);
        }
        QCOMPARE(undo(), u"&Undo"_s); // nothing is left behind
    }

    void aLanguageNobodyTranslatedLeavesTheWordsAsTheyAre()
    {
        Translations words;
        words.speak(u"eo"_s);
        QCOMPARE(QCoreApplication::translate("vitrine::AboutPage", "About"), u"About"_s);
        QCOMPARE(QLocale().language(), QLocale::Esperanto);
    }
};

QTEST_MAIN(SpeakingTest)
#include "tst_speaking.moc"
