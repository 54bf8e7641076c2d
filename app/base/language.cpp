// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QList>
#include <QLocale>

#include <algorithm>

namespace vitrine {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

template <class Test>
bool isAll(QStringView part, qsizetype least, qsizetype most, Test test)
{
    return part.size() >= least && part.size() <= most && std::all_of(part.begin(), part.end(), test);
}

bool isWord(QStringView part, qsizetype least, qsizetype most)
{
    return isAll(part, least, most, [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c); });
}

bool isLetters(QStringView part, qsizetype least, qsizetype most)
{
    return isAll(part, least, most, isAsciiLetter);
}

bool isScript(QStringView part)
{
    return isLetters(part, 4, 4);
}

bool isRegion(QStringView part)
{
    return isLetters(part, 2, 2) || isAll(part, 3, 3, isAsciiDigit);
}

bool isVariant(QStringView part)
{
    return isWord(part, 5, 8) || (isWord(part, 4, 4) && isAsciiDigit(part[0]));
}

bool isPrivate(const QList<QStringView> &parts, qsizetype from)
{
    if (from + 1 >= parts.size() || parts[from].compare(u"x", Qt::CaseInsensitive) != 0)
        return false;
    return std::all_of(parts.begin() + from + 1, parts.end(),
                       [](QStringView part) { return isWord(part, 1, 8); });
}

/// Extensions ("u-ca-persian") and a private part, from `i` to the end.
bool isTail(const QList<QStringView> &parts, qsizetype i)
{
    while (i < parts.size()) {
        if (isPrivate(parts, i))
            return true;
        if (!isWord(parts[i], 1, 1) || i + 1 >= parts.size() || !isWord(parts[i + 1], 2, 8))
            return false;
        ++i;
        while (i < parts.size() && isWord(parts[i], 2, 8))
            ++i;
    }
    return true;
}

/// Languages of present catalogues that Qt 6.4 does not know, with their usual script.
struct MoreLanguages {
    const char16_t *code;
    const char16_t *script;
    const char16_t *name;
};
constexpr MoreLanguages moreLanguages[] = {
    {u"prs", u"Arab", u"دری"},     {u"pes", u"Arab", u"فارسی"}, {u"azb", u"Arab", u"تورکجه"},
    {u"bqi", u"Arab", u"بختیاری"}, {u"glk", u"Arab", u"گیلکی"}, {u"sdh", u"Arab", u"کوردی خوارگ"},
};

const MoreLanguages *more(QStringView language)
{
    for (const MoreLanguages &entry : moreLanguages) {
        if (language == QStringView(entry.code))
            return &entry;
    }
    return nullptr;
}

bool isSpecial(QStringView language)
{
    return language == u"mul" || language == u"und" || language == u"zxx" || language == u"mis";
}

QLocale::Language qtLanguage(QStringView tag)
{
    return QLocale::codeToLanguage(primaryLanguage(tag));
}

QString code(QStringView tag, QLocale::LanguageCodeTypes type)
{
    const QString primary = primaryLanguage(tag);
    if (isSpecial(primary))
        return primary;
    if (primary == u"prs" || primary == u"pes") // 639-2 has one code for Persian
        return QLocale::languageToCode(QLocale::Persian, type);
    const QLocale::Language language = qtLanguage(tag);
    return language == QLocale::C || language == QLocale::AnyLanguage
               ? QString()
               : QLocale::languageToCode(language, type);
}

} // namespace

bool isLanguageTag(QStringView tag)
{
    const QList<QStringView> parts = tag.split(u'-');
    if (isPrivate(parts, 0))
        return true;
    if (!isLetters(parts[0], 2, 8))
        return false;
    qsizetype i = 1;
    const bool mayExtend = parts[0].size() <= 3;
    for (int extensions = 0; mayExtend && extensions < 3 && i < parts.size() && isLetters(parts[i], 3, 3);
         ++extensions)
        ++i;
    if (i < parts.size() && isScript(parts[i]))
        ++i;
    if (i < parts.size() && isRegion(parts[i]))
        ++i;
    while (i < parts.size() && isVariant(parts[i]))
        ++i;
    return isTail(parts, i);
}

QString canonicalLanguageTag(QStringView tag)
{
    if (!isLanguageTag(tag))
        return tag.toString();
    QStringList parts = tag.toString().toLower().split(QLatin1Char('-'));
    for (qsizetype i = 1; i < parts.size() && parts[i].size() > 1 && parts[0] != u"x"; ++i) {
        if (isScript(parts[i]))
            parts[i][0] = parts[i][0].toUpper();
        else if (isRegion(parts[i]))
            parts[i] = parts[i].toUpper();
    }
    return parts.join(QLatin1Char('-'));
}

QString primaryLanguage(QStringView tag)
{
    return tag.split(u'-').constFirst().toString().toLower();
}

QString scriptOfLanguage(QStringView tag)
{
    const QString canonical = canonicalLanguageTag(tag);
    for (const QString &part : canonical.split(QLatin1Char('-')).mid(1)) {
        if (part.size() == 1)
            break;
        if (isScript(part))
            return part;
    }
    const QString primary = primaryLanguage(canonical);
    if (const MoreLanguages *entry = more(primary))
        return QString::fromUtf16(entry->script);
    if (qtLanguage(tag) == QLocale::AnyLanguage || qtLanguage(tag) == QLocale::C)
        return {};
    return QLocale::scriptToCode(
        QLocale(QString(canonical).replace(QLatin1Char('-'), QLatin1Char('_'))).script());
}

QString ownLanguageName(QStringView tag)
{
    const QString primary = primaryLanguage(tag);
    QString name;
    if (const MoreLanguages *entry = more(primary))
        name = QString::fromUtf16(entry->name);
    else if (qtLanguage(tag) != QLocale::AnyLanguage && qtLanguage(tag) != QLocale::C)
        name = QLocale(qtLanguage(tag)).nativeLanguageName();
    // Qt names American English by its country.
    if (primary == u"en")
        name = QStringLiteral("English");
    if (name.isEmpty())
        return tag.toString();
    const QString script = scriptOfLanguage(tag);
    name[0] = name[0].toUpper();
    return script == scriptOfLanguage(primary) ? name : name + QStringLiteral(" (%1)").arg(script);
}

QString bibliographicCode(QStringView tag)
{
    return code(tag, QLocale::ISO639Part2B);
}

QString terminologicCode(QStringView tag)
{
    return code(tag, QLocale::ISO639Part2T);
}

} // namespace vitrine
