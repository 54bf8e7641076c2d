// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/soundkey.h"

#include "base/fold.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype fewest = 3; // sounds: below, too many names are alike

/// Of folded Persian letters; what is not named here is not heard.
const QHash<QChar, QChar> &arabicSounds()
{
    static const QHash<QChar, QChar> sounds = [] {
        QHash<QChar, QChar> all;
        const auto add = [&all](const QString &letters, QChar sound) {
            for (const QChar letter : letters)
                all.insert(letter, sound);
        };
        add(u"ب"_s, u'b');
        add(u"پ"_s, u'p');
        add(u"تط"_s, u't');
        add(u"ثسص"_s, u's');
        add(u"ج"_s, u'j');
        add(u"چ"_s, u'C');
        add(u"حه"_s, u'h');
        add(u"خ"_s, u'x');
        add(u"د"_s, u'd');
        add(u"ذزضظ"_s, u'z');
        add(u"ر"_s, u'r');
        add(u"ژ"_s, u'Z');
        add(u"ش"_s, u'S');
        add(u"غق"_s, u'q');
        add(u"ف"_s, u'f');
        add(u"ک"_s, u'k');
        add(u"گ"_s, u'g');
        add(u"ل"_s, u'l');
        add(u"م"_s, u'm');
        add(u"ن"_s, u'n');
        add(u"و"_s, u'w');
        add(u"ی"_s, u'y');
        return all;
    }();
    return sounds;
}

/// Two letters that stand for one sound come first.
QString latinSounds(const QString &word)
{
    static const QHash<QString, QChar> pairs{{u"kh"_s, u'x'}, {u"sh"_s, u'S'}, {u"ch"_s, u'C'}, {u"zh"_s, u'Z'}, {u"gh"_s, u'q'}, {u"ou"_s, u'w'}, {u"oo"_s, u'w'},
                                             {u"ow"_s, u'w'}, {u"ei"_s, u'y'}, {u"ey"_s, u'y'}, {u"ee"_s, u'y'}, {u"ai"_s, u'y'}, {u"ay"_s, u'y'}, {u"ph"_s, u'f'}};
    static const QHash<QChar, QChar> letters{{u'v', u'w'}, {u'w', u'w'}, {u'u', u'w'}, {u'i', u'y'}, {u'y', u'y'}, {u'c', u'k'}, {u'q', u'q'}};
    QString sounds;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (const auto pair = pairs.constFind(word.sliced(i, std::min<qsizetype>(2, word.size() - i))); pair != pairs.constEnd()) {
            sounds += *pair;
            ++i;
        } else if (!u"aeo"_s.contains(word[i])) {
            sounds += letters.value(word[i], word[i]);
        }
    }
    return sounds;
}

QString arabicSoundsOf(const QString &word)
{
    QString sounds;
    for (const QChar letter : word) {
        if (const QChar sound = arabicSounds().value(letter); !sound.isNull())
            sounds += sound;
    }
    return sounds;
}

/// Double letters sound as one, and an h at the end is not heard.
QString plainSounds(const QString &sounds)
{
    QString once;
    for (const QChar sound : sounds) {
        if (once.isEmpty() || once.back() != sound)
            once += sound;
    }
    return once.endsWith(u'h') ? once.chopped(1) : once;
}

} // namespace

SoundKey SoundKey::of(const QString &name)
{
    SoundKey key;
    QStringList words = fold(name).split(u' ', Qt::SkipEmptyParts);
    qsizetype heard = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isArabic = std::any_of(words[i].begin(), words[i].end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
        const bool isLatin = std::all_of(words[i].begin(), words[i].end(), [](QChar c) { return c.unicode() >= u'a' && c.unicode() <= u'z'; });
        if ((!isArabic && !isLatin) || (i > 0 && isArabic != key.isArabic))
            return {};
        key.isArabic = isArabic;
        words[i] = plainSounds(isArabic ? arabicSoundsOf(words[i]) : latinSounds(words[i]));
        heard += words[i].size();
    }
    words.removeAll(QString());
    words.sort();
    key.sounds = heard >= fewest ? words.join(u' ') : QString();
    return key;
}

} // namespace vitrine
