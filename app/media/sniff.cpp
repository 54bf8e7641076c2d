// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sniff.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

struct Magic {
    qsizetype offset;
    const char *bytes;
    qsizetype length;
    ContentKind kind;
};

// Binary signatures, the longer and surer ones first.
constexpr std::array magics{
    Magic{0, "\x89PNG\r\n\x1a\n", 8, ContentKind::Png},
    Magic{0, "\xff\xd8\xff", 3, ContentKind::Jpeg},
    Magic{8, "WEBP", 4, ContentKind::WebP},
    Magic{8, "WAVE", 4, ContentKind::Wav},
    Magic{8, "AVI ", 4, ContentKind::Avi},
    Magic{0, "II*\0", 4, ContentKind::Tiff},
    Magic{0, "MM\0*", 4, ContentKind::Tiff},
    Magic{0, "GIF87a", 6, ContentKind::Gif},
    Magic{0, "GIF89a", 6, ContentKind::Gif},
    Magic{4, "ftyp", 4, ContentKind::Mp4},
    Magic{4, "moov", 4, ContentKind::Mp4},
    Magic{0, "\x1a\x45\xdf\xa3", 4, ContentKind::Matroska},
    Magic{0, "OggS", 4, ContentKind::Ogg},
    Magic{0, "fLaC", 4, ContentKind::Flac},
    Magic{0, "ID3", 3, ContentKind::Mp3},
    Magic{0, "%PDF-", 5, ContentKind::Pdf},
};

bool holds(const QByteArray &head, const Magic &magic)
{
    return head.size() >= magic.offset + magic.length &&
           std::equal(magic.bytes, magic.bytes + magic.length, head.constData() + magic.offset);
}

bool isMpegAudioFrame(const QByteArray &head)
{
    if (head.size() < 4)
        return false;
    const auto second = static_cast<unsigned char>(head[1]);
    const auto third = static_cast<unsigned char>(head[2]);
    return static_cast<unsigned char>(head[0]) == 0xff && (second & 0xe6) == 0xe2 && (third & 0xf0) != 0xf0 &&
           (third & 0xf0) != 0 && (third & 0x0c) != 0x0c;
}

bool isTransportStream(const QByteArray &head)
{
    return head.size() > 376 && head[0] == 'G' && head[188] == 'G' && head[376] == 'G';
}

bool looksLikeText(const QByteArray &head)
{
    const auto odd = std::count_if(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
    return odd == 0;
}

/// Text that players follow to other places: playlists and session descriptions.
bool isPlaylist(const QByteArray &lowered)
{
    static constexpr std::array starts{"#extm3u", "ffconcat", "[playlist]", "[reference]",
                                       "v=0",     "<asx",     "file '"};
    const bool byStart =
        std::any_of(starts.begin(), starts.end(), [&](const char *s) { return lowered.startsWith(s); });
    return byStart || lowered.contains("xspf.org/ns") || lowered.contains("<playlist") ||
           lowered.contains("<smil") || lowered.contains("<mpd");
}

bool isHtml(const QByteArray &lowered)
{
    return lowered.startsWith("<!doctype html") || lowered.contains("<html") || lowered.contains("<script") ||
           lowered.contains("<body");
}

ContentKind sniffText(const QByteArray &head)
{
    QByteArray text = head;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (text.startsWith("WEBVTT"))
        return ContentKind::WebVtt;
    const QByteArray lowered = text.trimmed().toLower();
    if (isPlaylist(lowered))
        return ContentKind::Playlist;
    if (isHtml(lowered))
        return ContentKind::Html;
    return lowered.contains("<svg") ? ContentKind::Svg : ContentKind::Text;
}

} // namespace

ContentKind sniffContent(const QByteArray &head)
{
    if (head.isEmpty())
        return ContentKind::Empty;
    for (const Magic &magic : magics) {
        if (holds(head, magic))
            return magic.kind;
    }
    if (isMpegAudioFrame(head))
        return ContentKind::Mp3;
    if (isTransportStream(head))
        return ContentKind::MpegTransport;
    if (looksLikeText(head))
        return sniffText(head);
    return head.startsWith("BM") ? ContentKind::Bmp : ContentKind::Unknown;
}

ContentKind sniffFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ContentKind::Unknown;
    return sniffContent(file.read(sniffLength));
}

bool isPicture(ContentKind kind)
{
    return kind >= ContentKind::Jpeg && kind <= ContentKind::Bmp;
}

bool isPlayable(ContentKind kind)
{
    return kind >= ContentKind::Mp4 && kind <= ContentKind::MpegTransport;
}

QString mimeType(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Unknown:
    case ContentKind::Empty:
        return {};
    case ContentKind::Jpeg:
        return QStringLiteral("image/jpeg");
    case ContentKind::Png:
        return QStringLiteral("image/png");
    case ContentKind::WebP:
        return QStringLiteral("image/webp");
    case ContentKind::Tiff:
        return QStringLiteral("image/tiff");
    case ContentKind::Gif:
        return QStringLiteral("image/gif");
    case ContentKind::Bmp:
        return QStringLiteral("image/bmp");
    case ContentKind::Svg:
        return QStringLiteral("image/svg+xml");
    case ContentKind::Mp4:
        return QStringLiteral("video/mp4");
    case ContentKind::Matroska:
        return QStringLiteral("video/webm");
    case ContentKind::Mp3:
        return QStringLiteral("audio/mpeg");
    case ContentKind::Ogg:
        return QStringLiteral("audio/ogg");
    case ContentKind::Flac:
        return QStringLiteral("audio/flac");
    case ContentKind::Wav:
        return QStringLiteral("audio/vnd.wave");
    case ContentKind::Avi:
        return QStringLiteral("video/vnd.avi");
    case ContentKind::MpegTransport:
        return QStringLiteral("video/mp2t");
    case ContentKind::Pdf:
        return QStringLiteral("application/pdf");
    case ContentKind::Html:
        return QStringLiteral("text/html");
    case ContentKind::Playlist:
        return QStringLiteral("application/vnd.apple.mpegurl");
    case ContentKind::WebVtt:
        return QStringLiteral("text/vtt");
    case ContentKind::Text:
        return QStringLiteral("text/plain");
    }
    return {};
}

} // namespace vitrine
