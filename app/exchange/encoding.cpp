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

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        text[i] = byte >= 0x80 && byte < 0xA0 ? QChar(windowsRow[byte - 0x80]) : QChar(static_cast<char16_t>(byte));
    }
    return text;
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
    case Encoding::Windows1252: break;
    }
    return u"Windows-1252"_s;
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
    return utf8 ? Encoding::Utf8 : Encoding::Windows1252;
}

TextDecoder::TextDecoder(Encoding encoding)
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
    QString text = m_decoder ? QString(m_decoder->decode(bytes)) : fromWindows1252(bytes);
    if (m_atStart && text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    m_atStart = m_atStart && text.isEmpty() && bytes.isEmpty();
    return text;
}

} // namespace vitrine
