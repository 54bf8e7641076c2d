// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

namespace vitrine {

/// Small pictures kept on disk by the digest of their original. It may fail silently: then there is no cache,
/// nothing worse.
class PreviewStore final {
public:
    /// Larger ones are not kept: they cost more to write than they save.
    static constexpr int largestSide = 1024;

    explicit PreviewStore(QString folder);

    [[nodiscard]] QImage read(const QString &sha256, QSize within) const;
    void write(const QString &sha256, QSize within, const QImage &picture) const;

private:
    [[nodiscard]] QString pathOf(const QString &sha256, QSize within) const;

    QString m_folder;
};

/// 64 hexadecimal digits, fit to be part of a path.
[[nodiscard]] bool isDigest(const QString &text);

} // namespace vitrine
