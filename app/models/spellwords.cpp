// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spellwords.h"

#include "base/language.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr QChar nonJoiner(0x200C);

bool isApostrophe(QChar c) { return c == u'\'' || c == u'’' || c == u'ʼ'; }
bool isMark(QChar c) { return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_SpacingCombining; }
bool isInner(QChar c) { return isApostrophe(c) || c == u'-' || c == u'‑' || c == nonJoiner || c.unicode() == 0xAD; }
bool isPart(QChar c) { return c.isLetterOrNumber() || isMark(c) || c == u'_'; }

/// A run without spaces that is an address of whatever kind.
bool isAddress(QStringView run)
{
    static const QRegularExpression form(u"://|^www\\.|@|^[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+(/|$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return form.match(run.toString()).hasMatch();
}

bool isOfScript(QStringView word, const QString &script)
{
    const bool isArabic = script == u"Arab";
    return std::all_of(word.begin(), word.end(), [&](QChar c) {
        if (!c.isLetter())
            return true;
        return isArabic ? c.script() == QChar::Script_Arabic : script != u"Latn" || c.script() == QChar::Script_Latin;
    });
}

bool isWorthJudging(QStringView word, const QString &script)
{
    qsizetype letters = 0;
    qsizetype capitals = 0;
    for (const QChar c : word) {
        if (c.isNumber() || c == u'_')
            return false;
        letters += c.isLetter();
        capitals += c.isUpper();
    }
    return letters > 1 && (capitals < letters) && isOfScript(word, script);
}

/// The words of one run without spaces.
void addWords(const QString &text, qsizetype from, qsizetype to, const QString &script, std::vector<WordSpan> &words)
{
    for (qsizetype at = from; at < to;) {
        if (!isPart(text.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < to && (isPart(text.at(end)) || (isInner(text.at(end)) && end + 1 < to && isPart(text.at(end + 1)))))
            ++end;
        if (isWorthJudging(QStringView(text).sliced(at, end - at), script))
            words.push_back({at, end - at});
        at = end;
    }
}

QString plain(const QString &word)
{
    QString plain = word.normalized(QString::NormalizationForm_C);
    for (QChar &c : plain) {
        if (isApostrophe(c))
            c = u'\'';
        else if (c == u'‑')
            c = u'-';
    }
    return plain.remove(QChar(0xAD));
}

bool isElided(QStringView beginning)
{
    static const QSet<QString> all{u"l"_s, u"d"_s, u"j"_s, u"m"_s, u"t"_s, u"s"_s, u"c"_s, u"n"_s, u"qu"_s, u"jusqu"_s, u"lorsqu"_s,
                                   u"puisqu"_s, u"quoiqu"_s, u"quelqu"_s, u"presqu"_s};
    return all.contains(beginning.toString().toLower());
}

/// What stands before or behind a Persian word, joined to it by a zero-width non-joiner.
bool isPersianAffix(const QString &piece)
{
    static const QSet<QString> all{u"می"_s, u"نمی"_s, u"بی"_s, u"هم"_s, u"ها"_s, u"های"_s, u"هایی"_s, u"هایم"_s, u"هایت"_s, u"هایش"_s,
                                   u"هایمان"_s, u"هایتان"_s, u"هایشان"_s, u"تر"_s, u"تری"_s, u"ترین"_s, u"ام"_s, u"ات"_s, u"اش"_s, u"ای"_s,
                                   u"ایم"_s, u"اید"_s, u"اند"_s, u"است"_s, u"مان"_s, u"تان"_s, u"شان"_s, u"ی"_s, u"یی"_s, u"ان"_s};
    return all.contains(piece);
}

} // namespace

std::vector<WordSpan> wordsOf(const QString &text, const QString &language, qsizetype &from, int most)
{
    const QString script = scriptOfLanguage(language);
    std::vector<WordSpan> words;
    while (from < text.size() && std::ssize(words) < most) {
        if (text.at(from).isSpace()) {
            ++from;
            continue;
        }
        qsizetype end = from;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        if (!isAddress(QStringView(text).sliced(from, std::min<qsizetype>(end - from, 2000))))
            addWords(text, from, end, script, words);
        from = end;
    }
    return words;
}

std::vector<WordSpan> wordsOf(const QString &text, const QString &language)
{
    qsizetype from = 0;
    return wordsOf(text, language, from, std::numeric_limits<int>::max());
}

QStringList readingsOf(const QString &word, const QString &language)
{
    QStringList readings{plain(word)};
    const QString &whole = readings.constFirst();
    const QString primary = primaryLanguage(language);
    const qsizetype apostrophe = whole.indexOf(u'\'');
    if (apostrophe > 0 && primary == u"fr" && isElided(QStringView(whole).first(apostrophe)))
        readings.push_back(whole.sliced(apostrophe + 1));
    if (apostrophe > 0 && primary == u"en" && QStringView(whole).sliced(apostrophe).compare(u"'s", Qt::CaseInsensitive) == 0)
        readings.push_back(whole.first(apostrophe));
    return readings;
}

QStringList piecesOf(const QString &word, const QString &language)
{
    static const QRegularExpression joint(u"[-\\x{200C}]"_s);
    QStringList pieces = readingsOf(word, language).constLast().split(joint, Qt::SkipEmptyParts);
    if (pieces.size() < 2)
        return {};
    if (scriptOfLanguage(language) == u"Arab")
        pieces.removeIf(isPersianAffix);
    return pieces;
}

} // namespace vitrine
