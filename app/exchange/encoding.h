// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace vitrine {

enum class Encoding { Utf8, Utf16LE, Utf16BE, Windows1252, Windows1256 };
inline constexpr std::array encodings{Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE, Encoding::Windows1252, Encoding::Windows1256};

/// "UTF-8", "UTF-16LE" ...: for reports.
[[nodiscard]] QString encodingName(Encoding encoding);
/// As a person writes it: "utf-8", "UTF16LE", "cp1256"; nothing when it is none of ours.
[[nodiscard]] std::optional<Encoding> encodingByName(QStringView name);

/// Recognises the encoding of a text file: by its byte-order mark, by the zero bytes of UTF-16, else UTF-8 when
/// every byte of it is, else Windows-1256 when the letters beyond ASCII stand beside each other as Arabic ones do, else
/// Windows-1252. Reads the device to its end and goes back to its start.
[[nodiscard]] Result<Encoding> recogniseEncoding(QIODevice &device);

/// Decodes a text in chunks; takes a byte-order mark at the start away. Bytes that Windows-1252 leaves
/// undefined become the control characters of the same number, as on the web.
class TextDecoder final {
public:
    explicit TextDecoder(Encoding encoding);
    [[nodiscard]] QString decode(QByteArrayView bytes);
    /// Bytes came that are none of this encoding; U+FFFD stands in their place.
    [[nodiscard]] bool hasError() const { return m_decoder && m_decoder->hasError(); }

private:
    std::optional<QStringDecoder> m_decoder;
    bool m_isArabic = false;
    bool m_atStart = true;
};

} // namespace vitrine
