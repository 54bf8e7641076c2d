// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/digitpad.h"
#include "widgets/fonts.h"
#include "widgets/keypanel.h"
#include "widgets/touchbutton.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

class TestKeyPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeyTypesItsOwnLetter_data();
    void everyKeyTypesItsOwnLetter();
    void persianHasAllItsLettersOnTheFirstLevel();
    void capitalsDeleteAndClear();
    void theFieldKeepsTheFocusAndPanelSaysDone();
    void thePanelLeavesRoomForThePage_data();
    void thePanelLeavesRoomForThePage();
    void digitsStandInTheLanguageAndMeanTheSame();

private:
    static TouchButton *key(QWidget &panel, QChar character)
    {
        const QString name = QStringLiteral("key_%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
        for (TouchButton *button : panel.findChildren<TouchButton *>(name)) {
            if (!button->isHidden())
                return button;
        }
        return nullptr;
    }
};

void TestKeyPanel::everyKeyTypesItsOwnLetter_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("portez ce vieux whisky au juge blond qui fume éèàçœ 1990");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("the quick brown fox jumps over the lazy dog 1234567890");
    QTest::newRow("fa") << QStringLiteral("fa") << QString(persianLetters() + QStringLiteral(" می\u200cخوانیم کتاب"));
}

void TestKeyPanel::everyKeyTypesItsOwnLetter()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    LookHolder holder;
    KeyPanel panel(holder, {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")});
    panel.setKeyLanguage(language);
    panel.resize(1920, panel.sizeHint().height());
    QLineEdit field;
    panel.openFor(&field);
    for (const QChar character : text) {
        TouchButton *button = key(panel, character);
        QVERIFY2(button, qPrintable(QString(character)));
        QVERIFY(button->height() >= 64 && button->width() >= 64);
        QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
    }
    QCOMPARE(field.text().toUcs4(), text.toUcs4());
}

void TestKeyPanel::persianHasAllItsLettersOnTheFirstLevel()
{
    const auto layout = keyLayoutOf(QStringLiteral("fa"));
    QVERIFY(layout);
    const QString keys = layout->rows.join(QString()) + layout->space;
    const QString wanted = persianLetters() + QChar(0x200C);
    for (const QChar letter : wanted)
        QVERIFY2(keys.contains(letter), qPrintable(QString(letter)));
    QVERIFY(keys.contains(QChar(0x06CC)) && keys.contains(QChar(0x06A9)));
    QVERIFY(!keys.contains(QChar(0x064A)) && !keys.contains(QChar(0x0643))); // the Arabic yeh and kaf
    QVERIFY(!keyLayoutOf(QStringLiteral("xx")));
}

void TestKeyPanel::capitalsDeleteAndClear()
{
    LookHolder holder;
    KeyPanel panel(holder, {QStringLiteral("fr")});
    QLineEdit field;
    panel.openFor(&field);
    panel.findChild<TouchButton *>(QStringLiteral("keyShift"))->click();
    key(panel, u'é')->click();
    key(panel, u'a')->click();
    QCOMPARE(field.text(), QStringLiteral("Éa"));
    auto *backspace = panel.findChild<TouchButton *>(QStringLiteral("keyBackspace"));
    QTest::mouseClick(backspace, Qt::LeftButton, {}, backspace->rect().center());
    QCOMPARE(field.text(), QStringLiteral("É"));
    panel.findChild<TouchButton *>(QStringLiteral("keyClear"))->click();
    QVERIFY(field.text().isEmpty());
}

void TestKeyPanel::theFieldKeepsTheFocusAndPanelSaysDone()
{
    LookHolder holder;
    KeyPanel panel(holder, {QStringLiteral("fr"), QStringLiteral("fa")});
    for (TouchButton *button : panel.findChildren<TouchButton *>())
        QCOMPARE(button->focusPolicy(), Qt::NoFocus);
    QSignalSpy done(&panel, &KeyPanel::done);
    panel.findChild<TouchButton *>(QStringLiteral("keyLanguage"))->click();
    QCOMPARE(panel.keyLanguage(), QStringLiteral("fa"));
    for (TouchButton *button : panel.findChildren<TouchButton *>(QStringLiteral("keyDone"))) {
        if (!button->isHidden())
            button->click();
    }
    QCOMPARE(done.count(), 1);
}

void TestKeyPanel::thePanelLeavesRoomForThePage_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<double>("share");
    QTest::newRow("landscape") << QSize(1920, 1080) << 0.40;
    QTest::newRow("portrait") << QSize(1080, 1920) << 0.33;
    QTest::newRow("1280 x 800") << QSize(1280, 800) << 0.40;
}

void TestKeyPanel::thePanelLeavesRoomForThePage()
{
    QFETCH(QSize, screen);
    QFETCH(double, share);
    LookHolder holder;
    holder.setScreen({screen, 0, 600});
    KeyPanel panel(holder, {QStringLiteral("fa")});
    QVERIFY(panel.sizeHint().height() <= screen.height() * share);
}

void TestKeyPanel::digitsStandInTheLanguageAndMeanTheSame()
{
    LookHolder holder;
    holder.setLanguage(QStringLiteral("fa"));
    DigitPad pad(holder);
    QSignalSpy go(&pad, &DigitPad::goAsked);
    auto *four = pad.findChild<TouchButton *>(QStringLiteral("digit_4"));
    QCOMPARE(four->text(), QStringLiteral("۴"));
    four->click();
    pad.findChild<TouchButton *>(QStringLiteral("digit_2"))->click();
    pad.findChild<TouchButton *>(QStringLiteral("digitGo"))->click();
    QCOMPARE(go.count(), 1);
    QCOMPARE(go.at(0).at(0).toString(), QStringLiteral("42"));
}

QTEST_MAIN(TestKeyPanel)
#include "tst_keypanel.moc"
