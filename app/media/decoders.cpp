// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/decoders.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

using namespace Qt::StringLiterals;

struct MissingDecoderWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::MissingDecoder)
};

struct Row {
    Codec codec;
    QLatin1StringView name;
    QLatin1StringView package;
    QLatin1StringView elements; ///< any of them will do
};

constexpr std::array decoderRows{
    Row{Codec::H264, "H.264"_L1, "gstreamer1.0-libav"_L1, "avdec_h264 openh264dec"_L1},
    Row{Codec::Aac, "AAC"_L1, "gstreamer1.0-libav"_L1, "avdec_aac faad fdkaacdec"_L1},
    Row{Codec::Vp9, "VP9"_L1, "gstreamer1.0-plugins-good"_L1, "vp9dec avdec_vp9"_L1},
    Row{Codec::Opus, "Opus"_L1, "gstreamer1.0-plugins-base"_L1, "opusdec avdec_opus"_L1},
    Row{Codec::Mp3, "MP3"_L1, "gstreamer1.0-plugins-good"_L1, "mpg123audiodec avdec_mp3"_L1},
    Row{Codec::Flac, "FLAC"_L1, "gstreamer1.0-plugins-good"_L1, "flacdec avdec_flac"_L1},
};

bool exists(const QString &program, const QString &element)
{
    constexpr int limit = 5000; // milliseconds; the first call may have to read every plug-in
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {u"--exists"_s, element});
    return process.waitForFinished(limit) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace

MissingDecoder missingDecoder(Codec codec)
{
    const auto row =
        std::find_if(decoderRows.begin(), decoderRows.end(), [codec](const Row &r) { return r.codec == codec; });
    Q_ASSERT(row != decoderRows.end());
    return {codec, row->package,
            MissingDecoderWords::tr("Files in %1 cannot be played: install the package %2.").arg(row->name, row->package)};
}

QList<MissingDecoder> missingDecoders()
{
    const QString program = QStandardPaths::findExecutable(u"gst-inspect-1.0"_s);
    if (program.isEmpty())
        return {};
    QList<MissingDecoder> missing;
    for (const Row &row : decoderRows) {
        const QStringList elements = QString(row.elements).split(u' ');
        if (std::none_of(elements.begin(), elements.end(),
                         [&](const QString &element) { return exists(program, element); }))
            missing += missingDecoder(row.codec);
    }
    return missing;
}

} // namespace vitrine
