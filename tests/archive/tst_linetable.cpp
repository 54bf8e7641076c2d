// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/linetable.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Words of one direction in a table of the other.
class LineTableTest : public QObject {
    Q_OBJECT
private:
    static QImage cellOf(const QString &words, Qt::LayoutDirection direction)
    {
        QStandardItemModel model(1, 2);
        model.setItem(0, 0, new QStandardItem(words));
        QTableView table;
        table.setLayoutDirection(direction);
        table.setModel(&model);
        setUpLineTable(table);
        table.setColumnWidth(0, 200);
        table.resize(500, 120);
        table.show();
        const QRect cell = table.visualRect(model.index(0, 0)).adjusted(2, 3, -2, -3);
        return table.viewport()->grab(cell).toImage();
    }
    /// How much of a column of pixels is written on.
    static int inkAt(const QImage &cell, int x)
    {
        int ink = 0;
        for (int y = 0; y < cell.height(); ++y)
            ink += cell.pixelColor(x, y).lightness() < 140 ? 1 : 0;
        return ink;
    }
    static int firstInk(const QImage &cell)
    {
        int x = 0;
        while (x < cell.width() && inkAt(cell, x) == 0)
            ++x;
        return x;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(u"Fusion"_s); }

    void cutLatinWordsBeginWithALetterAtTheLeft_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void cutLatinWordsBeginWithALetterAtTheLeft()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const QImage cell = cellOf(QString(80, u'M'), direction);
        const int first = firstInk(cell);
        QVERIFY(first < cell.width() / 4);
        int high = 0; // a letter is as high as letters are; dots lie low
        for (int x = first; x < first + 3; ++x)
            high = std::max(high, inkAt(cell, x));
        QVERIFY2(high >= 6, qPrintable(QString::number(high)));
    }

    void shortWordsStandWhereTheLinesOfTheDeskBegin_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("isAtTheLeft");
        QTest::newRow("Latin, left to right") << u"MM"_s << Qt::LeftToRight << true;
        QTest::newRow("Latin, right to left") << u"MM"_s << Qt::RightToLeft << false;
        QTest::newRow("Persian, left to right") << u"پل"_s << Qt::LeftToRight << true;
        QTest::newRow("Persian, right to left") << u"پل"_s << Qt::RightToLeft << false;
    }
    void shortWordsStandWhereTheLinesOfTheDeskBegin()
    {
        QFETCH(QString, words);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(bool, isAtTheLeft);
        const QImage cell = cellOf(words, direction);
        QVERIFY(firstInk(cell) < cell.width());
        QCOMPARE(firstInk(cell) < cell.width() / 2, isAtTheLeft);
    }
};

QTEST_MAIN(LineTableTest)
#include "tst_linetable.moc"
