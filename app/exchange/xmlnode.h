// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xmlguard.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace vitrine {

/// One element with all that is in it: small parts of a file that is itself read as it streams.
struct XmlNode {
    QString name; ///< local
    QString language; ///< of its text: its own xml:lang or lang, else that of what it stands in
    QHash<QString, QString> attributes; ///< by local name
    QString text; ///< its own characters
    std::vector<XmlNode> children;
    qint64 line = 0;

    [[nodiscard]] const XmlNode *child(QStringView wished) const;
    /// All elements at "a/b/c" below it, in their order.
    [[nodiscard]] std::vector<const XmlNode *> all(const QString &path) const;
    /// The text of the first of them that has some, with single blanks.
    [[nodiscard]] QString textAt(const QString &path) const;
    /// The text in it and everything below.
    [[nodiscard]] QString whole() const;
};

/// Reads the element at whose start we are, to its end.
[[nodiscard]] XmlNode readNode(XmlGuard &xml, const QString &language);

/// BCP 47 of a language as files write it: "fr", "fre", "per", "fa-IR".
[[nodiscard]] QString languageTag(const QString &written);

} // namespace vitrine
