// SPDX-License-Identifier: GPL-3.0-or-later
#include "componentpage.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace vitrine;

class TestComponents final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateOfEveryComponentIsDrawn_data();
    void everyStateOfEveryComponentIsDrawn();
};

void TestComponents::everyStateOfEveryComponentIsDrawn_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::newRow("paper-fr") << Theme::Paper << QStringLiteral("fr") << 100;
    QTest::newRow("paper-en") << Theme::Paper << QStringLiteral("en") << 100;
    QTest::newRow("paper-fa") << Theme::Paper << QStringLiteral("fa") << 100;
    QTest::newRow("gallery-fr") << Theme::Gallery << QStringLiteral("fr") << 100;
    QTest::newRow("gallery-en") << Theme::Gallery << QStringLiteral("en") << 100;
    QTest::newRow("gallery-fa") << Theme::Gallery << QStringLiteral("fa") << 100;
    QTest::newRow("gallery-en-200") << Theme::Gallery << QStringLiteral("en") << 200;
    QTest::newRow("paper-fa-200") << Theme::Paper << QStringLiteral("fa") << 200;
    QTest::newRow("contrast-dark-fr-200") << Theme::ContrastDark << QStringLiteral("fr") << 200;
    QTest::newRow("contrast-light-fa-150") << Theme::ContrastLight << QStringLiteral("fa") << 150;
}

void TestComponents::everyStateOfEveryComponentIsDrawn()
{
    QFETCH(Theme, theme);
    QFETCH(QString, language);
    QFETCH(int, percent);
    LookHolder holder({.theme = theme, .metrics = Metrics::of({}, percent), .language = language, .reducedMotion = true});
    test::ComponentPage page(holder);
    const int width = percent > 100 ? 2880 : 1920;
    page.setFixedWidth(width);
    page.resize(width, page.heightForWidth(width) > 0 ? page.heightForWidth(width) : page.sizeHint().height());
    QVERIFY(!page.grab().isNull()); // lays out
    page.openChoices();
    const QImage image = page.grab().toImage();
    QVERIFY(!image.isNull());
    QCOMPARE(image.pixelColor(2, image.height() - 3), tokensOf(theme).ground);
    const QDir folder(QStringLiteral(VITRINE_BINARY_DIR "/screens/components"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
    QVERIFY(image.save(folder.filePath(name)));
}

QTEST_MAIN(TestComponents)
#include "tst_components.moc"
