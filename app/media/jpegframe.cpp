// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/jpegframe.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace vitrine {

namespace {

constexpr uchar startOfScan = 0xda;

/// SOF0 to SOF15, without the three that are tables.
bool isFrame(uchar marker) { return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc; }

/// The next marker and what belongs to it; 0 at the end.
uchar nextSegment(QFile &file, QByteArray &data)
{
    char byte = 0;
    if (!file.getChar(&byte) || uchar(byte) != 0xff)
        return 0;
    while (uchar(byte) == 0xff) { // there may be any number of fill bytes
        if (!file.getChar(&byte))
            return 0;
    }
    const QByteArray length = file.read(2);
    const int size = length.size() == 2 ? qFromBigEndian<quint16>(length.constData()) - 2 : -1;
    data = size < 0 ? QByteArray() : file.read(size);
    return size >= 0 && data.size() == size ? uchar(byte) : 0;
}

JpegFrame frameOf(uchar marker, const QByteArray &data)
{
    JpegFrame frame;
    const int parts = uchar(data.at(5));
    int most = 1;
    int least = 4;
    int wide = 1;
    int high = 1;
    for (int i = 0; i < parts && 8 + 3 * i <= data.size(); ++i) {
        const int factors = uchar(data.at(7 + 3 * i));
        wide = std::max(wide, factors >> 4);
        high = std::max(high, factors & 15);
        most = std::max({most, factors >> 4, factors & 15});
        least = std::min({least, factors >> 4, factors & 15});
    }
    frame.block = QSize(8 * wide, 8 * high);
    frame.hasSharedColour = parts > 1 && least < most;
    frame.hasManyScans = marker != 0xc0 && marker != 0xc1;
    return frame;
}

} // namespace

std::optional<JpegFrame> readJpegFrame(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(2) != QByteArray("\xff\xd8", 2))
        return std::nullopt;
    std::optional<JpegFrame> frame;
    QByteArray data;
    int parts = 0;
    while (const uchar marker = nextSegment(file, data)) {
        if (isFrame(marker) && data.size() >= 6 && !frame) {
            frame = frameOf(marker, data);
            parts = uchar(data.at(5));
        } else if (marker == startOfScan) {
            if (frame && !data.isEmpty() && uchar(data.at(0)) < parts)
                frame->hasManyScans = true;
            return frame;
        }
    }
    return std::nullopt;
}

} // namespace vitrine
