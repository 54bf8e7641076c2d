// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The tag files of a bag (RFC 8493, and the drafts 0.93 to 0.97 before it), read from their bytes.
namespace vitrine {

/// What was found amiss in a bag, in sentences.
struct BagReport {
    QStringList errors;
    QStringList warnings;
    [[nodiscard]] bool valid() const { return errors.isEmpty(); }
};

/// What bagit.txt says. `version` is 100 for 1.0, 97 for 0.97.
struct BagDeclaration {
    int version = 0;
    QString encoding;
    [[nodiscard]] bool isStrict() const { return version >= 100; }
};

/// Nothing when it is no such declaration; the report says why.
[[nodiscard]] std::optional<BagDeclaration> readDeclaration(const QByteArray &bytes, BagReport &report);

/// Text of a tag file in the bag's encoding, as lines; nothing when its bytes are not in it.
[[nodiscard]] std::optional<QStringList> readLines(const QByteArray &bytes, const BagDeclaration &bag, const QString &name, BagReport &report);

/// One line of a manifest.
struct BagEntry {
    QString digest; ///< lower case
    QString path;   ///< decoded, without "./"
};
/// Lines that are none, and paths that lead out of the bag, are errors in the report and left out.
[[nodiscard]] std::vector<BagEntry> readManifest(const QStringList &lines, const BagDeclaration &bag, const QString &name, BagReport &report);
/// The paths of fetch.txt.
[[nodiscard]] QStringList readFetch(const QStringList &lines, const BagDeclaration &bag, BagReport &report);
/// The bytes and files that bag-info.txt promises, and whether its lines are labels and values.
struct PayloadOxum {
    qint64 bytes = 0;
    qint64 files = 0;
};
[[nodiscard]] std::optional<PayloadOxum> readBagInfo(const QStringList &lines, const BagDeclaration &bag, BagReport &report);

/// A path as a manifest of version 1.0 writes it: %, CR and LF encoded.
[[nodiscard]] QString encodedPath(QString path);

} // namespace vitrine
