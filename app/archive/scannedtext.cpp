// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/scannedtext.h"

#include <QStringView>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The same keys in the same order on two keyboards. `telling` are letters that a scanner's text must hold one of, so that
/// nothing is read otherwise that somebody typed by hand.
struct Keyboard {
    QStringView here;
    QStringView american;
    QStringView telling;
};

// ISIRI 9147, the rows of digits and letters, then with Shift.
constexpr char16_t persian[] = u"۱۲۳۴۵۶۷۸۹۰ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو"
                               u"\u0652\u064c\u064d\u064b\u064f\u0650\u064e\u0651][}{ؤئيإأآة»«؛ك\u0653ژ\u0670\u200c\u0654ء<";
constexpr char16_t onPersian[] = u"1234567890qwertyuiop[]asdfghjkl;'zxcvbnm,"
                                 u"QWERTYUIOP{}ASDFGHJKL\"ZXCVBNM>";
// The French one of PCs.
constexpr char16_t french[] = u"&é\"'(-è_çà)=azqw,m;:!AZQW?M./°";
constexpr char16_t onFrench[] = u"1234567890-=qwazm;,./QWAZM:<>_";
static_assert(std::size(persian) == std::size(onPersian) && std::size(french) == std::size(onFrench));

const Keyboard keyboards[] = {{persian, onPersian, QStringView(persian).first(41)}, {french, onFrench, u"&é\"'(èçà"}};

bool isFrom(const QString &text, const Keyboard &keyboard)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; }; // that key gives another sign there
    const auto isTelling = [&](QChar c) { return keyboard.telling.contains(c); };
    return std::none_of(text.begin(), text.end(), isDigit) && std::any_of(text.begin(), text.end(), isTelling);
}

QString onAmerican(const QString &text, const Keyboard &keyboard)
{
    QString read;
    for (const QChar c : text) {
        const qsizetype at = keyboard.here.indexOf(c);
        read += at < 0 ? c : keyboard.american.at(at);
    }
    return read;
}

} // namespace

QStringList scannedReadings(const QString &scanned)
{
    QStringList readings{scanned};
    for (const Keyboard &keyboard : keyboards) {
        if (isFrom(scanned, keyboard))
            readings += onAmerican(scanned, keyboard);
    }
    return readings;
}

} // namespace vitrine
