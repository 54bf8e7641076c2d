// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/foreignfile.h"

#include "media/limits.h"
#include "media/picture.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cstring>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int mostEntries = 4096;
constexpr int longestText = 65536;

struct ForeignFileWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ForeignFile)
};

qint8 threeWay(std::optional<bool> known) { return known ? qint8(*known) : qint8(-1); }

std::optional<bool> fromThreeWay(qint8 said) { return said < 0 ? std::nullopt : std::optional(said > 0); }

QJsonObject toJson(const EmbeddedWords &words)
{
    QJsonArray captions;
    for (const auto &[language, text] : words.captions)
        captions.append(QJsonArray{language, text});
    return {{u"captions"_s, captions}, {u"date"_s, words.date}, {u"creators"_s, QJsonArray::fromStringList(words.creators)},
            {u"keywords"_s, QJsonArray::fromStringList(words.keywords)}, {u"rights"_s, words.rights}, {u"everything"_s, words.everything}};
}

/// Nothing that cannot be seen but line ends, and no more than a text may have.
QString cleaned(const QJsonValue &said)
{
    QString text = said.toString().left(longestText);
    text.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7f || c.isNonCharacter(); });
    return text;
}

QStringList cleanedList(const QJsonValue &said)
{
    QStringList list;
    for (const QJsonValue one : said.toArray()) {
        if (list.size() < mostEntries)
            list += cleaned(one);
    }
    list.removeAll(QString());
    return list;
}

EmbeddedWords wordsFrom(const QByteArray &bytes)
{
    static const QRegularExpression language(u"^[A-Za-z0-9-]{0,35}$"_s);
    static const QRegularExpression date(u"^(\\d{4}(-\\d{2}(-\\d{2})?)?)?$"_s);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    EmbeddedWords words;
    for (const QJsonValue one : json.value("captions"_L1).toArray()) {
        const QString tag = one[0].toString();
        if (words.captions.size() < size_t(mostEntries) && language.match(tag).hasMatch())
            words.captions.emplace_back(tag, cleaned(one[1]));
    }
    const QString when = json.value("date"_L1).toString();
    words.date = date.match(when).hasMatch() ? when : QString();
    words.creators = cleanedList(json.value("creators"_L1));
    words.keywords = cleanedList(json.value("keywords"_L1));
    words.rights = cleaned(json.value("rights"_L1));
    const QJsonObject everything = json.value("everything"_L1).toObject();
    for (auto each = everything.begin(); each != everything.end() && words.everything.size() < mostEntries; ++each)
        words.everything.insert(cleaned(each.key()), cleaned(each.value()));
    return words;
}

void writePixels(QDataStream &out, const QImage &picture)
{
    const bool isOpaque = !picture.hasAlphaChannel();
    const QImage plain = picture.convertToFormat(isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32);
    QByteArray pixels;
    for (int y = 0; y < plain.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(plain.constScanLine(y)), qsizetype(plain.width()) * 4);
    out << qint32(plain.width()) << qint32(plain.height()) << isOpaque << pixels;
}

/// False where the pixels are not as many as are said, or more than were wished.
bool readPixels(QDataStream &in, QSize within, QImage &picture)
{
    qint32 width = 0;
    qint32 height = 0;
    bool isOpaque = false;
    QByteArray pixels;
    in >> width >> height >> isOpaque >> pixels;
    if (in.status() != QDataStream::Ok || width < 0 || height < 0 || width > within.width() || height > within.height()
        || qint64(width) * height * 4 != pixels.size())
        return false;
    if (pixels.isEmpty())
        return true;
    QImage plain(width, height, isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y)
        std::memcpy(plain.scanLine(y), pixels.constData() + qsizetype(y) * width * 4, size_t(width) * 4);
    picture = isOpaque ? plain : plain.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    return !picture.isNull();
}

/// What is known by its content has the type of it; sound and film of one container differ.
bool isTypeOf(ContentKind kind, const QString &type)
{
    static const QStringList others{u"audio/mp4"_s, u"audio/webm"_s, u"video/ogg"_s};
    const QString known = mimeType(kind);
    return known.isEmpty() || type == known || (isPlayable(kind) && others.contains(type));
}

bool isMimeType(const QString &text)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9.+-]{0,99}/[a-z0-9][a-z0-9.+-]{0,99}$"_s);
    return text.isEmpty() || form.match(text).hasMatch();
}

bool isPossible(const MediaFacts &facts, int pages)
{
    const qint64 pixels = qint64(facts.pixels.width()) * facts.pixels.height();
    const bool hasPixels = facts.pixels.width() >= 0 && facts.pixels.height() >= 0 && pixels <= maximumPixels;
    const bool hasLength = !facts.duration || (facts.duration->count() >= 0 && *facts.duration < std::chrono::hours(24 * 366));
    return hasPixels && hasLength && pages >= 0 && pages <= mostForeignPages && isMimeType(facts.mimeType) && isTypeOf(facts.kind, facts.mimeType);
}

} // namespace

QByteArray toAnswer(const ForeignFile &file)
{
    QByteArray answer;
    QDataStream out(&answer, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const MediaFacts &facts = file.facts;
    const QSize pixels = facts.pixels.expandedTo(QSize(0, 0));
    out << quint8(file.fault) << quint8(facts.kind) << facts.mimeType.toUtf8() << qint32(pixels.width()) << qint32(pixels.height())
        << qint64(facts.duration ? facts.duration->count() : -1) << threeWay(facts.hasVideo) << threeWay(facts.hasAudio) << qint32(file.pages)
        << QJsonDocument(toJson(file.words)).toJson(QJsonDocument::Compact);
    writePixels(out, file.preview);
    return answer;
}

std::optional<ForeignFile> fromAnswer(const QByteArray &answer, const ForeignWish &wish)
{
    QDataStream in(answer);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 fault = 0;
    quint8 kind = 0;
    QByteArray mimeType;
    QByteArray words;
    qint32 width = 0;
    qint32 height = 0;
    qint64 duration = 0;
    qint8 hasVideo = 0;
    qint8 hasAudio = 0;
    qint32 pages = 0;
    in >> fault >> kind >> mimeType >> width >> height >> duration >> hasVideo >> hasAudio >> pages >> words;
    ForeignFile file;
    if (!readPixels(in, wish.preview.boundedTo(largestForeignPreview).expandedTo(QSize(0, 0)), file.preview) || !in.atEnd()
        || fault > quint8(FileFault::Forbidden) || kind > quint8(ContentKind::Text) || words.size() > 2 * mostForeignWords)
        return std::nullopt;
    file.fault = FileFault(fault);
    file.facts.kind = ContentKind(kind);
    file.facts.mimeType = QString::fromLatin1(mimeType);
    file.facts.pixels = QSize(width, height);
    if (duration >= 0)
        file.facts.duration = std::chrono::milliseconds(duration);
    file.facts.hasVideo = fromThreeWay(hasVideo);
    file.facts.hasAudio = fromThreeWay(hasAudio);
    file.pages = pages;
    file.words = wordsFrom(words);
    return isPossible(file.facts, pages) ? std::optional(file) : std::nullopt;
}

QString faultSentence(FileFault fault, const QString &name)
{
    switch (fault) {
    case FileFault::None:
        return {};
    case FileFault::Empty:
        return ForeignFileWords::tr("“%1” is empty.").arg(name);
    case FileFault::NotAsNamed:
        return ForeignFileWords::tr("“%1” is not what the end of its name says; name it as what it is.").arg(name);
    case FileFault::Unknown:
        return ForeignFileWords::tr("“%1” is broken, or no picture, film or sound known here.").arg(name);
    case FileFault::Cut:
        return ForeignFileWords::tr("“%1” is broken: it stops before its end.").arg(name);
    case FileFault::Undecodable:
        return ForeignFileWords::tr("“%1” is broken: it cannot be decoded.").arg(name);
    case FileFault::TooManyPixels:
        return ForeignFileWords::tr("“%1” is too large: it has more than 200 million pixels.").arg(name);
    case FileFault::TooLarge:
        return ForeignFileWords::tr("“%1” is too large: decoded it would fill more than 512 MB.").arg(name);
    case FileFault::TooManyPages:
        return ForeignFileWords::tr("“%1” is too long: it has more than 5000 pages.").arg(name);
    case FileFault::TooLong:
        return ForeignFileWords::tr("“%1” is too long: it plays for more than four hours.").arg(name);
    case FileFault::Locked:
        return ForeignFileWords::tr("“%1” is locked with a password; save it without one.").arg(name);
    case FileFault::BrokenWords:
        return ForeignFileWords::tr("The words within “%1” cannot be read: it is broken.").arg(name);
    case FileFault::NoMemory:
        return ForeignFileWords::tr("“%1” is too large or broken: reading it needs more memory than a file may take.").arg(name);
    case FileFault::TooSlow:
        return ForeignFileWords::tr("“%1” is too large or broken: reading it took longer than a minute and was stopped.").arg(name);
    case FileFault::Crashed:
        return ForeignFileWords::tr("“%1” is broken: reading it failed so badly that the program that reads such files ended.").arg(name);
    case FileFault::Forbidden:
        return ForeignFileWords::tr("“%1” is broken or dangerous: while it was read, something tried to open a connection or to start a program.").arg(name);
    }
    return {};
}

} // namespace vitrine
