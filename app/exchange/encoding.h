// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace vitrine {

enum class Encoding { Utf8, Utf16LE, Utf16BE, Windows1252 };

/// "UTF-8", "UTF-16LE" ...: for reports.
[[nodiscard]] QString encodingName(Encoding encoding);

/// Recognises the encoding of a text file: by its byte-order mark, by the zero bytes of UTF-16, else UTF-8 when
/// every byte of it is, else Windows-1252. Reads the device to its end and goes back to its start.
[[nodiscard]] Result<Encoding> recogniseEncoding(QIODevice &device);

/// Decodes a text in chunks; takes a byte-order mark at the start away. Bytes that Windows-1252 leaves
/// undefined become the control characters of the same number, as on the web.
class TextDecoder final {
public:
    explicit TextDecoder(Encoding encoding);
    [[nodiscard]] QString decode(QByteArrayView bytes);

private:
    std::optional<QStringDecoder> m_decoder;
    bool m_atStart = true;
};

} // namespace vitrine
