// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datetokens.h"

#include "base/bidi.h"
#include "base/fold.h"

#include <QHash>
#include <QStringList>

namespace vitrine {

namespace {

struct Phrases {
    DateWord word;
    int value;
    const char16_t *forms; ///< separated by |
};

const Phrases phraseTable[] = {
    {DateWord::GregorianMonth, 1, u"janvier|janv|january|jan|ژانویه"},
    {DateWord::GregorianMonth, 2, u"février|févr|fév|february|feb|فوریه"},
    {DateWord::GregorianMonth, 3, u"mars|march|mar|مارس"},
    {DateWord::GregorianMonth, 4, u"avril|avr|april|apr|آوریل|آپریل"},
    {DateWord::GregorianMonth, 5, u"mai|may|مه|می"},
    {DateWord::GregorianMonth, 6, u"juin|june|jun|ژوئن"},
    {DateWord::GregorianMonth, 7, u"juillet|juil|july|jul|ژوئیه|ژوییه|جولای"},
    {DateWord::GregorianMonth, 8, u"août|august|aug|اوت|آگوست"},
    {DateWord::GregorianMonth, 9, u"septembre|sept|september|sep|سپتامبر"},
    {DateWord::GregorianMonth, 10, u"octobre|oct|october|اکتبر"},
    {DateWord::GregorianMonth, 11, u"novembre|nov|november|نوامبر"},
    {DateWord::GregorianMonth, 12, u"décembre|déc|december|dec|دسامبر"},
    {DateWord::SolarHijriMonth, 1, u"farvardin|فروردین"},
    {DateWord::SolarHijriMonth, 2, u"ordibehesht|اردیبهشت"},
    {DateWord::SolarHijriMonth, 3, u"khordad|خرداد"},
    {DateWord::SolarHijriMonth, 4, u"tir|تیر"},
    {DateWord::SolarHijriMonth, 5, u"mordad|amordad|مرداد|امرداد"},
    {DateWord::SolarHijriMonth, 6, u"shahrivar|chahrivar|شهریور"},
    {DateWord::SolarHijriMonth, 7, u"mehr|مهر"},
    {DateWord::SolarHijriMonth, 8, u"aban|آبان"},
    {DateWord::SolarHijriMonth, 9, u"azar|آذر"},
    {DateWord::SolarHijriMonth, 10, u"dey|دی"},
    {DateWord::SolarHijriMonth, 11, u"bahman|بهمن"},
    {DateWord::SolarHijriMonth, 12, u"esfand|اسفند"},
    {DateWord::Season, 21, u"printemps|spring|بهار"},
    {DateWord::Season, 22, u"été|summer|تابستان"},
    {DateWord::Season, 23, u"automne|autumn|fall|پاییز|پائیز"},
    {DateWord::Season, 24, u"hiver|winter|زمستان"},
    {DateWord::Weekday, 1, u"lundi|monday|mon|دوشنبه|دو شنبه"},
    {DateWord::Weekday, 2, u"mardi|tuesday|tue|سه شنبه|سهشنبه"},
    {DateWord::Weekday, 3, u"mercredi|wednesday|wed|چهارشنبه|چهار شنبه"},
    {DateWord::Weekday, 4, u"jeudi|thursday|thu|پنجشنبه|پنج شنبه"},
    {DateWord::Weekday, 5, u"vendredi|friday|fri|جمعه|آدینه"},
    {DateWord::Weekday, 6, u"samedi|saturday|sat|شنبه"},
    {DateWord::Weekday, 7, u"dimanche|sunday|sun|یکشنبه|یک شنبه"},
    {DateWord::Ordinal, 0, u"st|nd|rd|th|er|e|ème"},
    {DateWord::Plural, 0, u"s"},
    {DateWord::Decade, 0, u"années|décennie|decade|دهه|دهه ی|دههی|سالهای|سال های"},
    {DateWord::Century, 0, u"siècle|siècles|century|سده|سدهی|سده ی|قرن"},
    {DateWord::About, 0,
     u"vers|environ|env|circa|ca|c|about|around|approximately|approx|aux environs de|حدود|حدودا|حوالی|"
     u"در حدود|تقریبا|نزدیک به"},
    {DateWord::Uncertain, 0,
     u"probably|possibly|perhaps|probablement|peut être|peut-être|sans doute|احتمالا|شاید|گویا"},
    {DateWord::Before, 0, u"avant|before|پیش از|قبل از"},
    {DateWord::After, 0, u"après|after|پس از|بعد از"},
    {DateWord::Since, 0, u"depuis|since|à partir de|à partir du|à partir d|dès"},
    {DateWord::Until, 0, u"jusque|jusqu en|jusqu à|jusqu au|jusqu|until|till|up to"},
    {DateWord::Between, 0, u"entre|between|بین|میان|مابین"},
    {DateWord::And, 0, u"et|and|و"},
    {DateWord::To, 0, u"à|au|to|تا"},
    {DateWord::FromOrOf, 0, u"de|du|from|از"},
    {DateWord::Gregorian, 0,
     u"میلادی|م|ad|ce|gregorian|grégorien|calendrier grégorien|apr j c|après j c|de notre ère"},
    {DateWord::SolarHijri, 0,
     u"خورشیدی|شمسی|هجری شمسی|هجری خورشیدی|ه ش|ه خ|solar hijri|sh|ap|hégire solaire|"
     u"de l hégire solaire|calendrier persan|persian calendar"},
    {DateWord::LunarHijri, 0,
     u"قمری|هجری قمری|ه ق|ah|hijri|lunar hijri|hégire|de l hégire|hégire lunaire|de l hégire lunaire"},
    {DateWord::BeforeEra, 0,
     u"av j c|avant j c|avant notre ère|bc|bce|b c|پیش از میلاد|قبل از میلاد|ق م|پ م"},
    {DateWord::Filler, 0,
     u"the|of|le|la|les|l|d|in|en|on|year|année|an|l an|l année|the year|سال|ماه|فصل|در|روز|مورخ|تاریخ|dated|"
     u"daté|datée|le jour|during|pendant|durant|dans"},
};

const char16_t *const undatedForms = u"s d|sd|sans date|non daté|non datée|date inconnue|n d|nd|no "
                                     u"date|undated|not dated|date unknown|unknown|unknown date|"
                                     u"inconnue|بی تا|بیتا|بدون تاریخ|نامعلوم|تاریخ نامعلوم|نامشخص";

struct Meaning {
    DateWord word;
    int value;
};

QHash<QString, Meaning> makeVocabulary()
{
    QHash<QString, Meaning> vocabulary;
    for (const Phrases &phrases : phraseTable) {
        for (const QString &form : QString::fromUtf16(phrases.forms).split(QLatin1Char('|')))
            vocabulary.insert(fold(form, Joiner::AsBlank), {phrases.word, phrases.value});
    }
    return vocabulary;
}

const QHash<QString, Meaning> &vocabulary()
{
    static const QHash<QString, Meaning> words = makeVocabulary(); // constant after it is made
    return words;
}

/// 1-39 in Roman numerals, 0 for anything else.
int romanValue(const QString &folded)
{
    static const QStringList ones{{},
                                  QStringLiteral("i"),
                                  QStringLiteral("ii"),
                                  QStringLiteral("iii"),
                                  QStringLiteral("iv"),
                                  QStringLiteral("v"),
                                  QStringLiteral("vi"),
                                  QStringLiteral("vii"),
                                  QStringLiteral("viii"),
                                  QStringLiteral("ix")};
    const qsizetype tens = folded.size() - QString(folded).remove(QLatin1Char('x')).size();
    for (int ten = 0; ten <= qMin<qsizetype>(tens, 3); ++ten) {
        const qsizetype one = ones.indexOf(folded.sliced(ten));
        if (folded.startsWith(QString(ten, QLatin1Char('x'))) && one >= 0)
            return ten * 10 + int(one);
    }
    return 0;
}

/// "xix", "xixe", "ier", "ie".
int romanOrdinal(const QString &folded)
{
    for (const QString &ending :
         {QStringLiteral("eme"), QStringLiteral("er"), QStringLiteral("e"), QString()}) {
        if (folded.endsWith(ending)) {
            if (const int value = romanValue(folded.chopped(ending.size())))
                return value;
        }
    }
    return 0;
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark() || c == QChar(0x200C) || c == u'\'' || c == QChar(0x2019) ||
           c.isSurrogate();
}

/// Digits, words and marks one by one; words folded but not yet understood.
QList<DateToken> split(const QString &text)
{
    QList<DateToken> tokens;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        if (text[i] >= u'0' && text[i] <= u'9') {
            while (i < text.size() && text[i] >= u'0' && text[i] <= u'9')
                ++i;
            const int digits = int(i - start);
            tokens += {DateWord::Number, digits > 6 ? -1 : text.mid(start, digits).toInt(), digits,
                       text.mid(start, digits)};
        } else if (isLetter(text[i])) {
            while (i < text.size() && isLetter(text[i]))
                ++i;
            for (const QString &word : fold(QStringView(text).mid(start, i - start), Joiner::AsBlank)
                                           .split(u' ', Qt::SkipEmptyParts))
                tokens += {DateWord::Unknown, 0, 0, word};
        } else {
            if (!text[i].isSpace())
                tokens += {DateWord::Unknown, 0, 0, QString(text[i])};
            ++i;
        }
    }
    return tokens;
}

DateWord markMeaning(QChar mark)
{
    switch (mark.unicode()) {
    case u'?':
    case 0x061F:
        return DateWord::Uncertain;
    case u'~':
        return DateWord::About;
    case u'-':
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
        return DateWord::Dash;
    case u'/':
        return DateWord::Slash;
    case u'.':
        return DateWord::Dot;
    case u',':
    case 0x060C:
    case u'(':
    case u')':
    case u'[':
    case u']':
        return DateWord::Filler;
    default:
        return DateWord::Unknown;
    }
}

/// Full stops of abbreviations and the hyphens of "J.-C." and "peut-être" say nothing; those between numbers
/// do.
QList<DateToken> withoutStops(const QList<DateToken> &tokens)
{
    QList<DateToken> kept;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const bool betweenNumbers = i > 0 && i + 1 < tokens.size() &&
                                    tokens[i - 1].word == DateWord::Number &&
                                    tokens[i + 1].word == DateWord::Number;
        const bool hyphenated = tokens[i].text == u"-" && !kept.isEmpty() && i + 1 < tokens.size() &&
                                ((kept.last().text == u"j" && tokens[i + 1].text == u"c") ||
                                 (kept.last().text == u"peut" && tokens[i + 1].text == u"etre"));
        if (!hyphenated && (tokens[i].text != u"." || betweenNumbers))
            kept += tokens[i];
    }
    return kept;
}

/// The longest known phrase at `i`; how many tokens it takes, 0 when none.
qsizetype phraseAt(const QList<DateToken> &tokens, qsizetype i, Meaning &meaning)
{
    constexpr qsizetype longest = 4;
    for (qsizetype count = qMin(longest, tokens.size() - i); count > 0; --count) {
        QStringList words;
        for (qsizetype k = i; k < i + count && tokens[k].word == DateWord::Unknown; ++k)
            words += tokens[k].text;
        const auto found =
            words.size() == count ? vocabulary().constFind(words.join(u' ')) : vocabulary().constEnd();
        if (found != vocabulary().constEnd()) {
            meaning = *found;
            return count;
        }
    }
    return 0;
}

} // namespace

QList<DateToken> dateTokens(QStringView text)
{
    const QList<DateToken> raw = withoutStops(split(withPlainDigits(text)));
    QList<DateToken> tokens;
    for (qsizetype i = 0; i < raw.size();) {
        DateToken token = raw[i];
        Meaning meaning{DateWord::Unknown, 0};
        const qsizetype taken = token.word == DateWord::Number ? 0 : phraseAt(raw, i, meaning);
        if (taken > 0) {
            token.word = meaning.word;
            token.value = meaning.value;
        } else if (token.word != DateWord::Number) {
            token.word = token.text.size() == 1 ? markMeaning(token.text[0]) : DateWord::Unknown;
            if (const int roman = token.word == DateWord::Unknown ? romanOrdinal(token.text) : 0) {
                token.word = DateWord::RomanNumber;
                token.value = roman;
            }
        }
        i += qMax<qsizetype>(taken, 1);
        if (token.word != DateWord::Filler)
            tokens += token;
    }
    return tokens;
}

bool saysUndated(QStringView text)
{
    static const QStringList forms = [] {
        QStringList all;
        for (const QString &form : QString::fromUtf16(undatedForms).split(QLatin1Char('|')))
            all += fold(form);
        return all;
    }();
    return forms.contains(fold(text, Joiner::AsBlank));
}

QString withPlainDigits(QStringView text)
{
    QString plain = stripBidiControls(text).trimmed();
    for (QChar &c : plain) {
        if (c.category() == QChar::Number_DecimalDigit)
            c = QChar(char16_t(u'0' + c.digitValue()));
    }
    return plain;
}

bool hasPersianDigits(QStringView text)
{
    for (QChar c : text) {
        if ((c >= QChar(0x06F0) && c <= QChar(0x06F9)) || (c >= QChar(0x0660) && c <= QChar(0x0669)))
            return true;
    }
    return false;
}

} // namespace vitrine
