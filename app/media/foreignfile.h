// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/embedded.h"
#include "media/probe.h"

#include <QImage>

#include <optional>

namespace vitrine {

/// Why a file from somebody else is not to be taken in.
enum class FileFault : quint8 {
    None,
    Empty,
    NotAsNamed,    ///< its ending says something else than its content
    Unknown,       ///< promises a picture, film or sound, and is none known here
    Cut,           ///< stops before its end
    Undecodable,
    TooManyPixels,
    TooLarge,      ///< decoded
    TooManyPages,
    TooLong,
    Locked,
    BrokenWords,   ///< what a camera wrote into it cannot be read
    NoMemory,
    TooSlow,
    Crashed,       ///< it ended the program that read it
    Forbidden      ///< reading it tried to open a connection or to start a program
};

/// In one sentence of the program's language.
[[nodiscard]] QString faultSentence(FileFault fault, const QString &name);

/// What is asked of a file.
struct ForeignWish {
    QString name;  ///< without its folder
    QSize preview; ///< to fit in; empty: none is wanted
};

/// What a file from somebody else is and holds, as it was read behind a wall.
struct ForeignFile {
    MediaFacts facts;
    EmbeddedWords words;
    QImage preview; ///< freshly painted, sRGB, without metadata; null where none can be made
    int pages = 0;  ///< of a document
    FileFault fault = FileFault::None;
};

// How the worker answers. What is read back is not believed: lengths, ranges, characters and pixels are checked, and anything
// beyond them is no answer at all. Digest and size are not part of it; the reader finds them itself.
[[nodiscard]] QByteArray toAnswer(const ForeignFile &file);
[[nodiscard]] std::optional<ForeignFile> fromAnswer(const QByteArray &answer, const ForeignWish &wish);

} // namespace vitrine
