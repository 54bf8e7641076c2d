// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tilecontent.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;

class TestTileContent final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMissingTileShowsTheCoarserLevel();
    void whatCannotBeReadSaysSo();
};

namespace {

/// Columns one pixel wide in black and white: any smaller level mixes them to grey.
QImage stripes(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = x % 2 == 0 ? 0xFF000000 : 0xFFFFFFFF;
    }
    return image;
}

/// A part of the content in its own pixels, over green.
QImage painted(TileContent &content, const QRect &part)
{
    QImage image(part.size(), QImage::Format_RGB32);
    image.fill(Qt::green);
    QPainter painter(&image);
    content.paint(painter, image.rect(), part, 1);
    return image;
}

bool hasGap(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(Qt::green))
                return true;
        }
    }
    return false;
}

} // namespace

void TestTileContent::aMissingTileShowsTheCoarserLevel()
{
    const QTemporaryDir folder;
    const QImage scan = stripes({4600, 3100});
    const QString path = folder.filePath(QStringLiteral("scan.png"));
    QVERIFY(scan.save(path));
    TileContent content(path, {}, {});
    QVERIFY(content.size().isEmpty());
    QTRY_COMPARE(content.size(), scan.size());
    const QRect part(700, 800, 600, 400); // over the borders of four tiles
    const QImage coarse = painted(content, part);
    QVERIFY(!hasGap(coarse));
    QVERIFY(coarse != scan.copy(part));
    QTRY_COMPARE(painted(content, part), scan.copy(part));
    QVERIFY(!hasGap(painted(content, QRect(4000, 2700, 600, 400)))); // elsewhere, and to the very edge
}

void TestTileContent::whatCannotBeReadSaysSo()
{
    const QTemporaryDir folder;
    TileContent content(folder.filePath(QStringLiteral("absent.png")), {}, {});
    QSignalSpy failed(&content, &ZoomContent::failed);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.at(0).at(0).toString().isEmpty());
    QVERIFY(content.size().isEmpty());
}

QTEST_MAIN(TestTileContent)
#include "tst_tilecontent.moc"
