// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 chunk = 1 << 18;

/// 0x80-0x9F of Windows-1252.
constexpr std::array<char16_t, 32> windowsRow = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

/// 0x80-0xFF of Windows-1256: Arabic, with the letters of Persian and the accents of French.
constexpr std::array<char16_t, 128> arabicHalf = {
    0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0679, 0x2039,
    0x0152, 0x0686, 0x0698, 0x0688, 0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x06A9, 0x2122, 0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA, 0x00A0, 0x060C, 0x00A2, 0x00A3,
    0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x061B, 0x00BB,
    0x00BC, 0x00BD, 0x00BE, 0x061F, 0x06C1, 0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627,
    0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633,
    0x0634, 0x0635, 0x0636, 0x00D7, 0x0637, 0x0638, 0x0639, 0x063A, 0x0640, 0x0641, 0x0642, 0x0643,
    0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB,
    0x0649, 0x064A, 0x00EE, 0x00EF, 0x064B, 0x064C, 0x064D, 0x064E, 0x00F4, 0x064F, 0x0650, 0x00F7,
    0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2};

char16_t westernUnit(uchar byte) { return byte >= 0x80 && byte < 0xA0 ? windowsRow[byte - 0x80] : static_cast<char16_t>(byte); }
char16_t arabicUnit(uchar byte) { return byte >= 0x80 ? arabicHalf[byte - 0x80] : static_cast<char16_t>(byte); }

QString fromBytes(QByteArrayView bytes, char16_t (*unitOf)(uchar))
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text[i] = QChar(unitOf(static_cast<uchar>(bytes[i])));
    return text;
}

/// Arabic letters stand beside each other; the accented letters of a western text stand alone.
bool looksArabic(QByteArrayView sample)
{
    qsizetype high = 0;
    qsizetype joined = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (static_cast<uchar>(sample[i]) < 0x80)
            continue;
        ++high;
        const bool isLetter = QChar(arabicUnit(static_cast<uchar>(sample[i]))).script() == QChar::Script_Arabic;
        const bool hasNeighbour = (i > 0 && static_cast<uchar>(sample[i - 1]) >= 0x80) || (i + 1 < sample.size() && static_cast<uchar>(sample[i + 1]) >= 0x80);
        joined += isLetter && hasNeighbour;
    }
    return high > 0 && joined * 2 > high;
}

/// UTF-16 without a mark: many zero bytes, all on one side.
std::optional<Encoding> byZeroBytes(QByteArrayView sample)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == 0)
            ++zeros[static_cast<size_t>(i % 2)];
    }
    const qsizetype enough = std::max<qsizetype>(4, sample.size() / 20);
    if (zeros[1] >= enough && zeros[0] == 0)
        return Encoding::Utf16LE;
    if (zeros[0] >= enough && zeros[1] == 0)
        return Encoding::Utf16BE;
    return std::nullopt;
}

bool isUtf8(QIODevice &device)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QByteArray bytes = device.read(chunk);
    while (!bytes.isEmpty()) {
        const QString text = decoder.decode(bytes);
        Q_UNUSED(text)
        if (decoder.hasError())
            return false;
        bytes = device.read(chunk);
    }
    const QString rest = decoder.decode(QByteArrayView(" ")); // an unfinished letter at the end is an error, too
    Q_UNUSED(rest)
    return !decoder.hasError();
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return u"UTF-8"_s;
    case Encoding::Utf16LE: return u"UTF-16LE"_s;
    case Encoding::Utf16BE: return u"UTF-16BE"_s;
    case Encoding::Windows1256: return u"Windows-1256"_s;
    case Encoding::Windows1252: break;
    }
    return u"Windows-1252"_s;
}

std::optional<Encoding> encodingByName(QStringView name)
{
    const auto plain = [](QStringView one) {
        QString letters;
        for (const QChar c : one) {
            if (c.isLetterOrNumber())
                letters += c.toLower();
        }
        return letters.replace("cp"_L1, "windows"_L1);
    };
    for (const Encoding encoding : encodings) {
        if (plain(name) == plain(encodingName(encoding)))
            return encoding;
    }
    return std::nullopt;
}

Result<Encoding> recogniseEncoding(QIODevice &device)
{
    if (device.isSequential())
        return fail(ErrorKind::Unreadable, QCoreApplication::translate("vitrine::Encoding",
                    "The input cannot be read twice, so its encoding cannot be recognised; give a file instead."));
    device.seek(0);
    const QByteArray sample = device.peek(8192);
    if (sample.startsWith("\xff\xfe"))
        return Encoding::Utf16LE;
    if (sample.startsWith("\xfe\xff"))
        return Encoding::Utf16BE;
    if (const auto utf16 = byZeroBytes(sample))
        return *utf16;
    const bool utf8 = isUtf8(device);
    device.seek(0);
    if (utf8)
        return Encoding::Utf8;
    const QByteArray beginning = device.peek(chunk);
    return looksArabic(beginning) ? Encoding::Windows1256 : Encoding::Windows1252;
}

TextDecoder::TextDecoder(Encoding encoding) : m_isArabic(encoding == Encoding::Windows1256)
{
    constexpr auto flags = QStringDecoder::Flag::ConvertInitialBom; // the mark is taken away below, in one place
    if (encoding == Encoding::Utf8)
        m_decoder.emplace(QStringDecoder::Utf8, flags);
    else if (encoding == Encoding::Utf16LE)
        m_decoder.emplace(QStringDecoder::Utf16LE, flags);
    else if (encoding == Encoding::Utf16BE)
        m_decoder.emplace(QStringDecoder::Utf16BE, flags);
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    if (m_atStart && !m_decoder && bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3); // a mark of UTF-8 before bytes that are none
    QString text = m_decoder ? QString(m_decoder->decode(bytes)) : fromBytes(bytes, m_isArabic ? arabicUnit : westernUnit);
    if (m_atStart && text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    m_atStart = m_atStart && text.isEmpty() && bytes.isEmpty();
    return text;
}

} // namespace vitrine
