// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/film.h"

#include "media/limits.h"

#include <QFile>
#include <QtEndian>

#include <memory>

extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/dict.h>
#include <libavutil/log.h>
}

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int bufferSize = 64 * 1024;

struct Closer {
    void operator()(AVFormatContext *context) const { avformat_close_input(&context); }
    void operator()(AVIOContext *device) const
    {
        av_freep(&device->buffer);
        avio_context_free(&device);
    }
};

int readPacket(void *file, uint8_t *buffer, int size)
{
    const qint64 count = static_cast<QFile *>(file)->read(reinterpret_cast<char *>(buffer), size);
    return count > 0 ? int(count) : count == 0 ? AVERROR_EOF : AVERROR(EIO);
}

int64_t seekTo(void *opaque, int64_t offset, int whence)
{
    auto *file = static_cast<QFile *>(opaque);
    if (whence & AVSEEK_SIZE)
        return file->size();
    const qint64 from = whence == SEEK_CUR ? file->pos() : whence == SEEK_END ? file->size() : 0;
    return file->seek(from + offset) ? file->pos() : AVERROR(EIO);
}

int refuseOther(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **) { return AVERROR(EPERM); }

/// Only containers that the windows play; none that leads to other files.
AVDictionary *openingOptions()
{
    AVDictionary *options = nullptr;
    av_dict_set(&options, "format_whitelist", "mov,matroska,mp3,aac,ogg,flac,wav,w64,avi,mpegts", 0);
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    return options;
}

std::unique_ptr<AVFormatContext, Closer> openFilm(AVIOContext &device)
{
    AVFormatContext *context = avformat_alloc_context();
    if (!context)
        throw std::bad_alloc();
    context->pb = &device;
    context->io_open = refuseOther;
    AVDictionary *options = openingOptions();
    const int opened = avformat_open_input(&context, nullptr, nullptr, &options); // frees the context when it fails
    av_dict_free(&options);
    std::unique_ptr<AVFormatContext, Closer> film(opened < 0 ? nullptr : context);
    return film && avformat_find_stream_info(film.get(), nullptr) >= 0 ? std::move(film) : nullptr;
}

void takeStreams(const AVFormatContext &film, MediaFacts &facts)
{
    facts.hasVideo = false;
    facts.hasAudio = false;
    for (unsigned i = 0; i < film.nb_streams; ++i) {
        const AVStream &stream = *film.streams[i];
        const AVMediaType type = stream.codecpar->codec_type;
        if (type == AVMEDIA_TYPE_AUDIO)
            facts.hasAudio = true;
        if (type != AVMEDIA_TYPE_VIDEO || (stream.disposition & AV_DISPOSITION_ATTACHED_PIC))
            continue;
        facts.hasVideo = true;
        facts.pixels = QSize(stream.codecpar->width, stream.codecpar->height);
    }
    if (film.duration != AV_NOPTS_VALUE && film.duration >= 0)
        facts.duration = std::chrono::milliseconds((film.duration + 500) / 1000);
}

/// One container holds films or sounds.
void nameByTracks(MediaFacts &facts)
{
    const bool isSound = facts.hasAudio == true && facts.hasVideo == false;
    if (isSound && facts.kind == ContentKind::Mp4)
        facts.mimeType = u"audio/mp4"_s;
    else if (isSound && facts.kind == ContentKind::Matroska)
        facts.mimeType = u"audio/webm"_s;
    else if (facts.hasVideo == true && facts.kind == ContentKind::Ogg)
        facts.mimeType = u"video/ogg"_s;
}

/// Whether a box of an MP4 begins in the file and ends behind it.
bool isCut(QFile &file)
{
    for (qint64 at = 0; at < file.size();) {
        file.seek(at);
        const QByteArray head = file.read(16);
        if (head.size() < 8)
            break; // a few bytes behind the last box harm nobody
        qint64 length = qFromBigEndian<quint32>(head.constData());
        if (length == 1 && head.size() == 16)
            length = qFromBigEndian<qint64>(head.constData() + 8);
        if (length < 8)
            break; // 0: to the end of the file
        if (length > file.size() - at)
            return true;
        at += length;
    }
    return false;
}

} // namespace

void examineFilm(QFile &file, ForeignFile &found)
{
    av_log_set_level(AV_LOG_QUIET);
    if (found.facts.kind == ContentKind::Mp4 && isCut(file)) {
        found.fault = FileFault::Cut;
        return;
    }
    file.seek(0);
    auto *buffer = static_cast<unsigned char *>(av_malloc(bufferSize));
    const std::unique_ptr<AVIOContext, Closer> device(buffer ? avio_alloc_context(buffer, bufferSize, 0, &file, readPacket, nullptr, seekTo) : nullptr);
    if (!device)
        throw std::bad_alloc();
    const auto film = openFilm(*device);
    if (!film || film->nb_streams == 0) {
        found.fault = FileFault::Undecodable;
        return;
    }
    takeStreams(*film, found.facts);
    nameByTracks(found.facts);
    if (!*found.facts.hasVideo && !*found.facts.hasAudio)
        found.fault = FileFault::Undecodable;
    else if (*found.facts.hasVideo && found.facts.duration > longestForeignFilm)
        found.fault = FileFault::TooLong;
}

} // namespace vitrine
