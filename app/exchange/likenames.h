// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMultiHash>
#include <QStringList>

namespace vitrine {

/// Names in which a new one may be recognised as possibly the same: equal once folded, the same words in another order, one
/// letter apart, or sounding alike in Latin and in Arabic letters. Never by a digit ("Box 12" and "Box 13" are two boxes), nor where a name is too short to tell. Only ever a
/// hint for a person. Each question costs the same however many names there are, numbered ones too ("Fonds, 00001").
class LikeNames final {
public:
    void add(const QString &name);
    /// The first known name that is like this one and not equal to it; empty when there is none.
    [[nodiscard]] QString likeOf(const QString &name) const { return likesOf(name, 1).value(0); }
    /// Known names that are like this one and not equal to it, the closest first.
    [[nodiscard]] QStringList likesOf(const QString &name, qsizetype most) const;
    /// With how many known names this one is compared letter by letter: what a question costs.
    [[nodiscard]] qsizetype comparisonsOf(const QString &name) const;

private:
    struct Known {
        QString name;
        QString folded;
    };
    QMultiHash<QString, QString> m_byWords; ///< folded words in alphabetical order
    QMultiHash<QString, Known> m_byHalf;    ///< a misspelt letter leaves one half of the name as it is, and all its digits
    QMultiHash<QString, QString> m_bySound[2]; ///< of the names in Latin and in Arabic letters
};

} // namespace vitrine
