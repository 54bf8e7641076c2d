// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;
struct zip_source;

namespace vitrine {

/// Writes a zip package whose bytes depend on its contents alone: entries carry a fixed time, names are UTF-8.
/// Nothing is on the disk before finish(); what was added as a file must lie there until then.
class ZipWriter final {
public:
    [[nodiscard]] static Result<std::unique_ptr<ZipWriter>> create(const QString &path);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// Uncompressed, as the first entry of some packages has to be.
    [[nodiscard]] Result<void> addStored(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Result<void> add(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Result<void> addFile(const QString &name, const QString &path);
    [[nodiscard]] Result<void> finish();

private:
    explicit ZipWriter(zip *archive) : m_archive(archive) {}
    [[nodiscard]] Result<void> put(const QString &name, zip_source *source, bool stored);

    zip *m_archive; ///< null once finished
};

} // namespace vitrine
