// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/digitpad.h"
#include "widgets/fonts.h"
#include "widgets/keypanel.h"
#include "widgets/touchbutton.h"

#include <QLineEdit>
#include <QMap>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace vitrine;

class TestKeyPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeyTypesItsOwnLetter_data();
    void everyKeyTypesItsOwnLetter();
    void persianHasAllItsLettersOnTheFirstLevel();
    void capitalsDeleteAndClear();
    void theFieldKeepsTheFocusAndPanelSaysDone();
    void keysTouchEachOther_data();
    void keysTouchEachOther();
    void wordsFollowTheLanguageOfTheProgram();
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
        QVERIFY(button->height() >= holder.look().metrics.target() && button->width() >= holder.look().metrics.target());
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

void TestKeyPanel::keysTouchEachOther_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QString>("language");
    for (const char *language : {"fr", "en", "fa"}) {
        QTest::addRow("landscape %s", language) << QSize(1920, 1080) << QString::fromLatin1(language);
        QTest::addRow("portrait %s", language) << QSize(1080, 1920) << QString::fromLatin1(language);
        QTest::addRow("small %s", language) << QSize(1280, 800) << QString::fromLatin1(language);
    }
}

void TestKeyPanel::keysTouchEachOther()
{
    QFETCH(QSize, screen);
    QFETCH(QString, language);
    LookHolder holder;
    holder.setScreen({screen, 0, 600});
    KeyPanel panel(holder, {language});
    panel.resize(screen.width(), panel.sizeHint().height());
    panel.show();
    QMap<int, QMap<int, QRect>> rows;
    for (const TouchButton *button : panel.findChildren<TouchButton *>()) {
        QVERIFY(button->width() >= holder.look().metrics.target() && button->height() >= holder.look().metrics.target());
        rows[button->y()][button->x()] = button->geometry();
    }
    QCOMPARE(rows.size(), 5);
    int foot = 0;
    for (const auto &row : std::as_const(rows)) {
        QCOMPARE(row.first().top(), foot);
        foot = row.first().bottom() + 1;
        int right = row.first().left();
        for (const QRect &key : row) {
            QCOMPARE(key.left(), right);
            right = key.right() + 1;
        }
    }
    QCOMPARE(foot, panel.height());
}

namespace {
/// Translates every text into the same, marked.
class Marking final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('~') + QString::fromUtf8(source);
    }
};
} // namespace

void TestKeyPanel::wordsFollowTheLanguageOfTheProgram()
{
    LookHolder holder;
    KeyPanel panel(holder, {QStringLiteral("fr")});
    DigitPad pad(holder);
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    for (QWidget *widget : {static_cast<QWidget *>(&panel), static_cast<QWidget *>(&pad)}) {
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
    QStringList words; // the keys before are hidden and about to be deleted
    for (const TouchButton *button : panel.findChildren<TouchButton *>(QStringLiteral("keyDone"))) {
        if (!button->isHidden())
            words << button->text();
    }
    const QString go = pad.findChild<TouchButton *>(QStringLiteral("digitGo"))->accessibleName();
    QCoreApplication::removeTranslator(&marking);
    QCOMPARE(words, QStringList(QStringLiteral("~Done")));
    QCOMPARE(go, QStringLiteral("~Show this object"));
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
