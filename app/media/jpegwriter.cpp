// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/jpegwriter.h"

#include <QFile>

#include <csetjmp>
#include <cstdio>

#include <jpeglib.h>

namespace vitrine {

namespace {

/// As in JpegScan: the library leaves by a long jump, and every function that sets the jump holds only plain values.
struct WriterErrors {
    jpeg_error_mgr base;
    std::jmp_buf jump;
};

[[noreturn]] void leaveWriting(j_common_ptr common)
{
    std::longjmp(reinterpret_cast<WriterErrors *>(common->err)->jump, 1);
}

void sayNothing(j_common_ptr)
{
}

} // namespace

struct JpegWriter::Encoder {
    jpeg_compress_struct info{};
    WriterErrors error{};
    std::FILE *file = nullptr;

    Encoder()
    {
        info.err = jpeg_std_error(&error.base);
        error.base.error_exit = leaveWriting;
        error.base.output_message = sayNothing;
        jpeg_create_compress(&info);
    }

    ~Encoder()
    {
        jpeg_destroy_compress(&info);
        if (file)
            std::fclose(file);
    }

    Encoder(const Encoder &) = delete;
    Encoder &operator=(const Encoder &) = delete;

    bool start(QSize size, int quality)
    {
        if (setjmp(error.jump))
            return false;
        jpeg_stdio_dest(&info, file);
        info.image_width = unsigned(size.width());
        info.image_height = unsigned(size.height());
        info.input_components = 4;
        info.in_color_space = JCS_EXT_BGRX;
        jpeg_set_defaults(&info);
        jpeg_set_quality(&info, quality, TRUE);
        info.comp_info[0].h_samp_factor = 1;
        info.comp_info[0].v_samp_factor = 1;
        info.write_Adobe_marker = FALSE;
        jpeg_start_compress(&info, TRUE);
        return true;
    }

    bool write(JSAMPROW row)
    {
        if (setjmp(error.jump))
            return false;
        return jpeg_write_scanlines(&info, &row, 1) == 1;
    }

    bool finish()
    {
        if (setjmp(error.jump))
            return false;
        jpeg_finish_compress(&info);
        return true;
    }
};

JpegWriter::JpegWriter(std::unique_ptr<Encoder> encoder) : m_encoder(std::move(encoder))
{
}

JpegWriter::~JpegWriter() = default;

std::unique_ptr<JpegWriter> JpegWriter::open(const QString &path, QSize size, int quality)
{
    auto encoder = std::make_unique<Encoder>();
    encoder->file = std::fopen(QFile::encodeName(path).constData(), "wb");
    if (!encoder->file || !encoder->start(size, quality))
        return nullptr;
    return std::unique_ptr<JpegWriter>(new JpegWriter(std::move(encoder)));
}

bool JpegWriter::writeRow(const QRgb *row)
{
    // The library does not write into what it is given.
    return m_encoder->write(reinterpret_cast<JSAMPROW>(const_cast<QRgb *>(row)));
}

bool JpegWriter::finish()
{
    const bool isWhole = m_encoder->finish();
    return std::fclose(std::exchange(m_encoder->file, nullptr)) == 0 && isWhole;
}

} // namespace vitrine
