// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

namespace vitrine {

/// Where this computer keeps dictionaries of spelling: pairs of files "fr.aff" and "fr.dic".
[[nodiscard]] QStringList dictionaryFolders();
/// The pair for a language without its suffix: that of the very tag ("fr_CA"), of the language ("fr"), else of a country where
/// it is written, Britain's for English. Empty where there is none.
[[nodiscard]] QString dictionaryFor(const QString &language, const QStringList &folders);

/// One dictionary, read whole: takes a tenth of a second and some megabytes. For one thread at a time.
class Dictionary final {
public:
    /// Null where it cannot be used, as when its letters are in an encoding that nobody knows.
    [[nodiscard]] static std::unique_ptr<Dictionary> open(const QString &path);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    [[nodiscard]] bool knows(const QString &word) const;
    /// Best first; may take a good part of a second.
    [[nodiscard]] QStringList suggestions(const QString &word) const;

private:
    struct Private;
    explicit Dictionary(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace vitrine
