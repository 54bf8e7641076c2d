// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "exchange/uris.h"

#include <QIODevice>
#include <QJsonObject>

namespace vitrine {

/// A file of JSON-LD with a context and a "@graph", written record by record.
class JsonGraph final {
public:
    explicit JsonGraph(QIODevice &device) : m_device(device) {}

    /// `context` is JSON: an address, or an object.
    [[nodiscard]] Result<void> begin(QByteArrayView context);
    [[nodiscard]] Result<void> add(const QJsonObject &record);
    [[nodiscard]] Result<void> end() { return put("\n]}\n"); }

private:
    [[nodiscard]] Result<void> put(const QByteArray &bytes);

    QIODevice &m_device;
    bool m_isFirst = true;
};

/// The addresses of a catalogue's records. Refused without the setting baseUri: JSON-LD needs them, and none are invented.
[[nodiscard]] Result<Uris> webUris(const Reader &reader);

} // namespace vitrine
