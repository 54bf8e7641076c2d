// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/embedded.h"

#include "media/limits.h"

#include <QFile>
#include <QRegularExpression>

#include <exiv2/exiv2.hpp>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr size_t longestValue = 65536; // thumbnails and makers' notes are not words

bool mayHoldWords(ContentKind kind)
{
    return kind == ContentKind::Jpeg || kind == ContentKind::Png || kind == ContentKind::WebP || kind == ContentKind::Tiff;
}

/// UTF-8 where it is, else Latin-1, as old IPTC is written.
QString decoded(const std::string &bytes)
{
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QString known = text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size())) : text;
    return known.section(QChar(u'\0'), 0, 0).trimmed();
}

/// "2019:06:15 12:30:00", "2019-06-15T12:30:00+02:00", "2019-06": what is a day of them.
QString isoDate(const QString &written)
{
    static const QRegularExpression form(u"^(\\d{4})(?:[:-](\\d{2})(?:[:-](\\d{2}))?)?"_s);
    const auto match = form.match(written);
    if (!match.hasMatch() || match.captured(1) == "0000"_L1)
        return {};
    QString date = match.captured(1);
    for (const int part : {2, 3}) {
        if (match.captured(part).isEmpty() || match.captured(part) == "00"_L1)
            break;
        date += u'-' + match.captured(part);
    }
    return date;
}

/// `room` is what may still be kept.
template<class Data>
void keepAll(const Data &data, QJsonObject &all, qsizetype &room)
{
    for (const auto &datum : data) {
        if (static_cast<size_t>(datum.size()) > longestValue)
            continue;
        const QString key = QString::fromStdString(datum.key());
        const QString value = decoded(datum.toString());
        if (value.size() + key.size() > room)
            continue;
        room -= value.size() + key.size();
        if (!value.isEmpty())
            all.insert(key, all.contains(key) ? all.value(key).toString() + u'\n' + value : value);
    }
}

template<class Data>
QString first(const Data &data, const char *key)
{
    for (const auto &datum : data) {
        if (datum.key() == key)
            return decoded(datum.toString());
    }
    return {};
}

QStringList listed(const Exiv2::XmpData &data, const char *key)
{
    QStringList values;
    for (const auto &datum : data) {
        if (datum.key() != key)
            continue;
        for (size_t i = 0; i < static_cast<size_t>(datum.count()); ++i)
            values += decoded(datum.toString(static_cast<long>(i)));
    }
    values.removeAll(QString());
    return values;
}

/// The text of a language alternative that stands for all languages, else its first.
QString anyLanguage(const Exiv2::XmpData &data, const char *key)
{
    for (const auto &datum : data) {
        const auto *texts = datum.key() == key ? dynamic_cast<const Exiv2::LangAltValue *>(&datum.value()) : nullptr;
        if (!texts || texts->value_.empty())
            continue;
        const auto whole = texts->value_.find("x-default");
        return decoded(whole != texts->value_.end() ? whole->second : texts->value_.begin()->second);
    }
    return {};
}

void takeCaptions(const Exiv2::Image &image, EmbeddedWords &words)
{
    for (const auto &datum : image.xmpData()) {
        const auto *texts = datum.key() == "Xmp.dc.description" ? dynamic_cast<const Exiv2::LangAltValue *>(&datum.value()) : nullptr;
        if (!texts)
            continue;
        for (const auto &[language, text] : texts->value_) {
            const QString tag = QString::fromStdString(language);
            words.captions.emplace_back(tag == "x-default"_L1 ? QString() : tag, decoded(text));
        }
    }
    if (!words.captions.empty())
        return;
    QString caption = first(image.iptcData(), "Iptc.Application2.Caption");
    if (caption.isEmpty())
        caption = first(image.exifData(), "Exif.Image.ImageDescription");
    if (!caption.isEmpty())
        words.captions.emplace_back(QString(), caption);
}

EmbeddedWords wordsOf(const Exiv2::Image &image)
{
    EmbeddedWords words;
    qsizetype room = mostForeignWords / 4; // a letter may take four bytes
    keepAll(image.exifData(), words.everything, room);
    keepAll(image.iptcData(), words.everything, room);
    keepAll(image.xmpData(), words.everything, room);
    takeCaptions(image, words);
    for (const QString &date : {first(image.exifData(), "Exif.Photo.DateTimeOriginal"), first(image.xmpData(), "Xmp.photoshop.DateCreated"),
                                first(image.iptcData(), "Iptc.Application2.DateCreated"), first(image.exifData(), "Exif.Photo.DateTimeDigitized")}) {
        if (words.date.isEmpty())
            words.date = isoDate(date);
    }
    words.creators = listed(image.xmpData(), "Xmp.dc.creator");
    for (const QString &creator : {first(image.iptcData(), "Iptc.Application2.Byline"), first(image.exifData(), "Exif.Image.Artist")}) {
        if (words.creators.isEmpty() && !creator.isEmpty())
            words.creators += creator;
    }
    words.keywords = listed(image.xmpData(), "Xmp.dc.subject");
    if (words.keywords.isEmpty())
        words.keywords = words.everything.value("Iptc.Application2.Keywords"_L1).toString().split(u'\n', Qt::SkipEmptyParts);
    words.rights = first(image.iptcData(), "Iptc.Application2.Copyright");
    if (words.rights.isEmpty())
        words.rights = first(image.exifData(), "Exif.Image.Copyright");
    if (words.rights.isEmpty())
        words.rights = anyLanguage(image.xmpData(), "Xmp.dc.rights");
    return words;
}

} // namespace

std::optional<EmbeddedWords> readEmbedded(QFile &file, ContentKind kind)
{
    if (!mayHoldWords(kind))
        return EmbeddedWords();
    const uchar *bytes = file.map(0, file.size());
    if (!bytes)
        return EmbeddedWords(); // larger than this program may be
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    try { // the library throws
        const auto image = Exiv2::ImageFactory::open(bytes, static_cast<long>(file.size()));
        image->readMetadata();
        return wordsOf(*image);
    } catch (const std::bad_alloc &) {
        throw; // no fault of its words
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace vitrine
