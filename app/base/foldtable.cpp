// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldtable.h"

#include <QList>
#include <QString>

namespace vitrine {

namespace {

/// Letters that Unicode does not decompose but readers take for one another; 0 drops, the same value keeps.
char32_t plainLetter(char32_t c)
{
    switch (c) {
    case 0x064A:
    case 0x0649:
    case 0x0626:
        return 0x06CC; // ي ى ئ to ی
    case 0x0643:
        return 0x06A9; // ك to ک
    case 0x0629:
    case 0x06C0:
    case 0x06C1:
    case 0x06C2:
    case 0x06C3:
    case 0x06D5:
    case 0x06BE:
        return 0x0647; // to ه
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return 0x0627; // آ أ إ ٱ to ا
    case 0x0624:
        return 0x0648; // ؤ to و
    case 0x0621:
    case 0x0640:
        return 0; // ء and tatweel
    case 0x066C:
        return 0; // Arabic thousands mark
    case 0x00F8:
        return U'o';
    case 0x0142:
        return U'l';
    case 0x0111:
        return U'd';
    case 0x0131:
        return U'i';
    default:
        break;
    }
    return c >= 0x02B9 && c <= 0x02BF ? 0 : c; // ʼ ʾ ʿ and their kin in transliteration
}

bool isDropped(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format;
}

void appendFinal(char32_t c, FoldedUnits &units)
{
    c = plainLetter(c);
    if (c == 0 || isDropped(c))
        return;
    if (c == 0x0153 || c == 0x00E6 || c == 0x00DF) { // œ æ ß
        units.append(c == 0x0153 ? u'o' : c == 0x00E6 ? u'a' : u's');
        units.append(c == 0x00DF ? u's' : u'e');
    } else if (QChar::category(c) == QChar::Number_DecimalDigit) {
        units.append(char16_t(u'0' + QChar::digitValue(c)));
    } else if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) {
        units.append(u' ');
    } else {
        for (char16_t unit : QChar::fromUcs4(c))
            units.append(unit);
    }
}

} // namespace

FoldedUnits foldCodePoint(char32_t codePoint)
{
    FoldedUnits units;
    if (plainLetter(codePoint) == 0)
        return units;
    // A letter's own marks go first (آ has one); case folding may bring new ones (İ).
    const QString parts = QString::fromUcs4(&codePoint, 1).normalized(QString::NormalizationForm_KD);
    const QString folded = parts.toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (char32_t c : folded.toUcs4())
        appendFinal(c, units);
    return units;
}

const FoldTable &FoldTable::get()
{
    static const FoldTable table; // constant after it is made; a thread that comes meanwhile waits
    return table;
}

FoldTable::FoldTable()
{
    const auto answer = [](char16_t unit) {
        const FoldedUnits units = foldCodePoint(unit);
        if (units.isEmpty())
            return Drop;
        return units.size() == 1 ? units[0] : Slow;
    };
    for (size_t i = 0; i < m_low.size(); ++i)
        m_low[i] = answer(char16_t(i));
    for (size_t i = 0; i < m_high.size(); ++i)
        m_high[i] = answer(char16_t(HighStart + i));
    m_low[u'.'] = m_low[0x066B] = Point;
    for (char16_t mark : {u'\'', u'`', u'\u00B4'})
        m_low[mark] = Apostrophe;
    for (char16_t mark : {u'\u2018', u'\u2019', u'\u201B', u'\u2032'})
        m_high[mark - HighStart] = Apostrophe;
    m_high[0x200C - HighStart] = NonJoiner;
}

} // namespace vitrine
