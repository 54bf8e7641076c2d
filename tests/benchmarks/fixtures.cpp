// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

#include "lexicon.h"

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

/// A record as archives hand them over: French, with names and subjects that come again, a third of the words rare.
void writeRecord(QTextStream &out, Random &random, const Lexicon &lexicon, const Skewed &names, int number)
{
    static const QStringList types{u"document"_s, u"photograph"_s, u"video"_s, u"audio"_s, u"handicraft"_s, u"artwork"_s};
    static const QStringList materials{u"paper|ink"_s, u"cotton|thread"_s, u"glass beads"_s, u"gelatin silver print"_s};
    const int name = names.draw(random);
    const auto subject = [&] { return lexicon.word(400 + names.draw(random) / 10); };
    out << u"BENCH-"_s << QString::number(number).rightJustified(7, u'0') << u",\""_s << lexicon.text(random, 4) << u"\",\"Nom "_s
        << lexicon.word(1000 + name) << u' ' << name << u"\","_s << 1900 + random.below(120) << u','
        << types.at(random.below(int(types.size()))) << u",\""_s << materials.at(random.below(int(materials.size()))) << u"\","_s
        << random.between(10, 90) << u" × "_s << random.between(10, 90) << u" cm,\""_s << lexicon.text(random, 30) << u"\",\""_s
        << subject() << u'|' << subject() << u"\"\n"_s;
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
    const QString path = m_folder + u"/records-2-%1.csv"_s.arg(rows);
    if (QFile::exists(path))
        return path;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QTextStream out(&file);
    Random random(seed);
    const Lexicon lexicon(Tongue::French, seed);
    const Skewed names = Skewed::zipf(5'000, 3, 0.9);
    out << u"identifier,title,creator,date,type,medium,dimensions,description,subject\n"_s;
    for (int number = 1; number <= rows; ++number)
        writeRecord(out, random, lexicon, names, number);
    out.flush();
    return file.commit() ? path : QString();
}

} // namespace vitrine::bench
