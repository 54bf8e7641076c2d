// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine {

/// What is alike of a name in Latin and in Arabic letters: its consonants and long vowels, by groups of letters that stand for
/// each other ("Rezaei" and «رضایی»). Hasan and Hossein have different ones. Only ever a hint for a person: nothing is written
/// in other letters because of it.
struct SoundKey {
    bool isArabic = false;
    QString sounds; ///< empty: the name is too short to tell, or in other letters

    [[nodiscard]] static SoundKey of(const QString &name);
};

} // namespace vitrine
