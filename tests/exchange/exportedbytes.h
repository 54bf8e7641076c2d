// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// What an export left: a file, a zip or a folder.
namespace vitrine::test {

/// The bytes of every file by its name, as they lie on the disk.
[[nodiscard]] QMap<QString, QByteArray> exportedBytes(const QString &path);
/// Names and contents one after the other, what is packed unpacked.
[[nodiscard]] QByteArray exportedText(const QString &path);
/// The first place that is not well-formed, in any XML of the export; empty: all is well.
[[nodiscard]] QString faultInXml(const QString &path);
/// One entry of a zip.
[[nodiscard]] QByteArray zipEntry(const QString &path, const QString &name);

} // namespace vitrine::test
