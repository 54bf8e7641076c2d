// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

constexpr quint32 seed = 20240919;

QString pick(QRandomGenerator &random, const QStringList &words)
{
    return words.at(random.bounded(int(words.size())));
}

QString sentence(QRandomGenerator &random, int length)
{
    static const QStringList words{u"linen"_s,  u"thread"_s,   u"paper"_s, u"fold"_s,   u"window"_s, u"étoffe"_s, u"lumière"_s,
                                   u"lettre"_s, u"couture"_s,  u"encre"_s, u"نامه"_s,   u"پارچه"_s,  u"نور"_s,    u"کاغذ"_s,
                                   u"border"_s, u"pattern"_s,  u"light"_s, u"drawer"_s, u"needle"_s, u"carnet"_s, u"خط"_s,
                                   u"hand"_s,   u"mesure"_s,   u"study"_s, u"grey"_s,   u"bead"_s,   u"ruban"_s,  u"نخ"_s};
    QStringList chosen;
    for (int i = 0; i < length; ++i)
        chosen += pick(random, words);
    return chosen.join(u' ');
}

void writeRecord(QTextStream &out, QRandomGenerator &random, int number)
{
    static const QStringList types{u"document"_s, u"photograph"_s, u"video"_s, u"audio"_s, u"handicraft"_s, u"artwork"_s};
    static const QStringList materials{u"paper|ink"_s, u"cotton|thread"_s, u"glass beads"_s, u"gelatin silver print"_s};
    out << u"BENCH-"_s << QString::number(number).rightJustified(7, u'0') << u",\""_s << sentence(random, 4) << u"\",\"Maker "_s
        << random.bounded(500) << u"\","_s << 1900 + random.bounded(120) << u',' << pick(random, types) << u",\""_s
        << pick(random, materials) << u"\","_s << random.bounded(10, 90) << u" × "_s << random.bounded(10, 90) << u" cm,\""_s
        << sentence(random, 30) << u"\",\""_s << sentence(random, 2).replace(u' ', u'|') << u"\"\n"_s;
}

} // namespace

Fixtures::Fixtures(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
}

QString Fixtures::picture() const
{
    const QString path = m_folder + u"/picture-1.jpg"_s;
    if (QFile::exists(path))
        return path;
    QImage image(1920, 1080, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qRgb(x * 255 / 1920, y * 255 / 1080, 96 + random.bounded(32));
    }
    return image.save(path, "JPEG", 85) ? path : QString();
}

QString Fixtures::table(int rows) const
{
    const QString path = m_folder + u"/records-1-%1.csv"_s.arg(rows);
    if (QFile::exists(path))
        return path;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QTextStream out(&file);
    QRandomGenerator random(seed);
    out << u"identifier,title,creator,date,type,medium,dimensions,description,subject\n"_s;
    for (int number = 1; number <= rows; ++number)
        writeRecord(out, random, number);
    out.flush();
    return file.commit() ? path : QString();
}

} // namespace vitrine::bench
