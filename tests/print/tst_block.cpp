// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/blockmaker.h"

#include <QImage>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// Lines of these heights, one below the other, in one column.
void addLines(Block &block, int column, int lines, double height)
{
    for (int i = 0; i < lines; ++i)
        block.pieces.push_back({i * height, height, column, [](QPainter &, QPointF) {}});
    block.height = std::max(block.height, lines * height);
}

} // namespace

/// How blocks are put together and cut.
class BlockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCutLosesNothingAndCutsNoLine_data()
    {
        QTest::addColumn<double>("height");
        for (const double height : {1.0, 25.0, 100.0, 104.0, 333.0, 599.0})
            QTest::newRow(qPrintable(QString::number(height))) << height;
    }
    void aCutLosesNothingAndCutsNoLine()
    {
        QFETCH(double, height);
        Block block;
        addLines(block, 0, 40, 11);
        addLines(block, 1, 20, 17);
        size_t pieces = 0;
        int pages = 0;
        for (; !block.pieces.empty(); ++pages) {
            auto [here, rest] = cut(std::move(block), height, false);
            QVERIFY(!here.pieces.empty()); // else it would never end
            for (const Piece &piece : here.pieces)
                QVERIFY(piece.top >= -0.001 && (piece.bottom() <= height + 0.001 || here.pieces.size() <= 2));
            pieces += here.pieces.size();
            block = std::move(rest);
        }
        QCOMPARE(pieces, size_t(60));
        QVERIFY(height > 440 || pages > 1);
    }

    void whatStandsOnOneLineGoesOnTogether()
    {
        Block block; // a name of one line beside a value of four, then another
        addLines(block, 0, 1, 10);
        addLines(block, 1, 4, 10);
        block.pieces.push_back({40, 9, 0, [](QPainter &, QPointF) {}});
        block.pieces.push_back({40, 10, 1, [](QPainter &, QPointF) {}});
        block.height = 50;
        const auto [here, rest] = cut(block, 49.5, true); // room for the second name, not for its value
        QCOMPARE(int(here.pieces.size()), 5);
        QCOMPARE(int(rest.pieces.size()), 2);
        QCOMPARE(rest.pieces[0].top, rest.pieces[1].top);
    }

    void nothingIsPutWhereNothingFits()
    {
        Block block;
        addLines(block, 0, 3, 20);
        QVERIFY(cut(block, 10, true).first.pieces.empty());
        QCOMPARE(int(cut(block, 10, false).first.pieces.size()), 1);
    }

    void textsAreMadePrintable_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("printed");
        QTest::newRow("plain") << u"a b"_s << u"a b"_s;
        QTest::newRow("line ends") << u"a\r\nb\nc\rd"_s << u"a\u2028b\u2028c\u2028d"_s;
        QTest::newRow("tab and controls") << u"a\tb\x01\x7f"_s << u"a b"_s;
        QTest::newRow("overrides go, isolates stay") << u"\u202Eab\u202C \u2067c\u2069"_s << u"ab\u202C \u2067c\u2069"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd800)) + u"x"_s << u"\ufffdx"_s;
        QTest::newRow("a whole pair") << u"\U0001F600"_s << u"\U0001F600"_s;
    }
    void textsAreMadePrintable()
    {
        QFETCH(QString, given);
        QFETCH(QString, printed);
        QCOMPARE(printable(given), printed);
    }

    void factsStandAtTheSheetsSide()
    {
        const auto leftmostInk = [](Qt::LayoutDirection sheet, const Wording &wording, bool isFact) {
            BlockMaker make(4000, sheet);
            make.text(wording, typefaces::body, {0, 4000, 0, false, isFact}, 0);
            QImage image(400, 60, QImage::Format_Grayscale8);
            image.fill(255);
            QPainter painter(&image);
            painter.scale(0.1, 0.1);
            make.take().paint(painter, {});
            painter.end();
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.constScanLine(y)[x] < 128)
                        return x;
                }
            }
            return -1;
        };
        QVERIFY(leftmostInk(Qt::RightToLeft, {u"12 boîtes"_s, u"fr"_s}, true) > 200);
        QVERIFY(leftmostInk(Qt::RightToLeft, {u"12 boîtes"_s, u"fr"_s}, false) < 50);
        QVERIFY(leftmostInk(Qt::LeftToRight, {u"جعبه"_s, u"fa"_s}, true) < 50);
        QVERIFY(leftmostInk(Qt::LeftToRight, {u"جعبه"_s, u"fa"_s}, false) > 200);
    }
};

QTEST_MAIN(BlockTest)
#include "tst_block.moc"
