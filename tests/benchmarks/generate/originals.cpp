// SPDX-License-Identifier: GPL-3.0-or-later
#include "originals.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

constexpr int frames = 10; // a second each

Result<Original> stored(const QDir &media, const QByteArray &bytes, const QString &mimeType, const QString &name)
{
    Original original;
    original.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    original.mimeType = mimeType;
    original.name = name;
    original.bytes = bytes.size();
    const QString folder = original.sha256.left(2);
    media.mkpath(folder);
    QFile file(media.filePath(folder + u'/' + original.sha256));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return fail(ErrorKind::Full, u"The pictures of the generated catalogue could not be written; see to the disk."_s);
    return original;
}

QByteArray drawnPicture(QSize size, Random &random)
{
    QImage image(size, QImage::Format_RGB32);
    const int red = random.below(200), green = random.below(200), blue = random.below(200), band = random.between(8, 40);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int light = ((x + y) / band % 2) * 24;
            line[x] = qRgb((red + x / 4) % 232 + light, (green + y / 4) % 232 + light, blue + light);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray numbers(std::initializer_list<quint32> values)
{
    QByteArray bytes;
    for (const quint32 value : values)
        bytes += number(value);
    return bytes;
}

/// A chunk of RIFF, padded to an even length.
QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    return name + number(quint32(content.size())) + content + QByteArray(content.size() % 2, '\0');
}

QByteArray list(const QByteArray &type, const QByteArray &content)
{
    return chunk("LIST", type + content);
}

/// Motion JPEG in AVI: one picture a second.
QByteArray drawnFilm(QSize size, Random &random)
{
    const quint32 width = quint32(size.width()), height = quint32(size.height());
    QByteArray movie;
    for (int i = 0; i < frames; ++i)
        movie += chunk("00dc", drawnPicture(size, random));
    const QByteArray header = chunk("avih", numbers({1'000'000, 0, 0, 0, frames, 0, 1, 0, width, height, 0, 0, 0, 0}));
    const QByteArray stream = chunk("strh", "vidsMJPG" + numbers({0, 0, 0, 1, 1, 0, frames, 0, quint32(-1), 0, 0, 0}));
    const QByteArray format = chunk("strf", numbers({40, width, height, 1 | 24 << 16}) + "MJPG"
                                        + numbers({width * height * 3, 0, 0, 0, 0}));
    return chunk("RIFF", "AVI " + list("hdrl", header + list("strl", stream + format)) + list("movi", movie));
}

/// A second of a low tone, 8 bits, 8000 a second.
QByteArray drawnSound()
{
    QByteArray samples(8000, '\0');
    for (int i = 0; i < samples.size(); ++i)
        samples[i] = char(128 + (i / 20 % 2 == 0 ? 20 : -20));
    return chunk("RIFF", "WAVE" + chunk("fmt ", numbers({1 | 1 << 16, 8000, 8000, 1 | 8 << 16})) + chunk("data", samples));
}

} // namespace

void Original::fillIn(Medium &medium) const
{
    medium.sha256 = sha256;
    medium.mimeType = mimeType;
    medium.originalName = name;
    medium.bytes = bytes;
    medium.width = width;
    medium.height = height;
    medium.duration = duration;
    medium.sound = mimeType.startsWith("audio/"_L1);
}

Result<Originals> Originals::drawn(const QDir &media, int pictures, Random &random)
{
    Originals made;
    for (int i = 0; i < pictures; ++i) {
        const QSize size(random.between(200, 480), random.between(200, 480));
        auto picture = stored(media, drawnPicture(size, random), u"image/jpeg"_s, u"picture-%1.jpg"_s.arg(i));
        if (!picture)
            return picture.unexpected();
        picture->width = size.width();
        picture->height = size.height();
        made.m_pictures.push_back(*picture);
    }
    auto film = stored(media, drawnFilm({320, 240}, random), u"video/x-msvideo"_s, u"film.avi"_s);
    auto sound = stored(media, drawnSound(), u"audio/x-wav"_s, u"sound.wav"_s);
    if (!film || !sound)
        return (film ? sound : film).unexpected();
    film->width = 320;
    film->height = 240;
    film->duration = 1000 * frames;
    sound->duration = 1000;
    made.m_film = *film;
    made.m_sound = *sound;
    return made;
}

} // namespace vitrine::bench
