// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchfields.h"

#include "base/fold.h"
#include "domain/dateparse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Where = SearchTerm::Where;

struct FieldWords {
    QueryField field;
    const char16_t *words; ///< folded, apart by blanks
};

constexpr FieldWords fieldWords[] = {
    {{Where::Title}, u"title titre عنوان"},
    {{Where::Description}, u"description شرح توضیح"},
    {{Where::Transcript}, u"transcript transcription text texte متن"},
    {{Where::Number}, u"number no numero شماره"},
    {{Where::Date}, u"date year annee تاریخ سال"},
    {{Where::Value, Facet::Maker}, u"maker creator artist person auteur createur artiste personne سازنده شخص پدیداور هنرمند"},
    {{Where::Value, Facet::Place}, u"place lieu مکان محل"},
    {{Where::Value, Facet::Material}, u"material medium matiere materiau ماده جنس"},
    {{Where::Value, Facet::Technique}, u"technique تکنیک فن شیوه"},
    {{Where::Value, Facet::Subject}, u"subject sujet موضوع"},
    {{Where::Value, Facet::Language}, u"language langue زبان"},
    {{Where::Value, Facet::Kind}, u"kind type genre نوع گونه"},
    {{Where::Value, Facet::Section}, u"section salle بخش"},
    {{Where::Value, Facet::Has}, u"has avec دارای با"},
    {{Where::Value, Facet::Access}, u"access acces دسترسی"},
    {{Where::Value, Facet::Level}, u"level niveau سطح تراز"},
    {{Where::Value, Facet::Status}, u"status statut وضعیت"},
    {{Where::Value, Facet::Lacks}, u"lacks manque sans فاقد بدون"},
};

struct ValueWords {
    const char *value;
    const char16_t *words;
};

constexpr ValueWords kindWords[] = {
    {"document", u"document سند"},
    {"photograph", u"photograph photo photographie عکس"},
    {"video", u"video film ویدیو ویديو فیلم"},
    {"audio", u"audio sound son صدا"},
    {"handicraft", u"handicraft artisanat صنایع دستی"},
    {"artwork", u"artwork art oeuvre اثر هنری"},
};

constexpr ValueWords holdingWords[] = {
    {"film", u"film video فیلم ویدیو"},
    {"sound", u"sound audio son صدا"},
    {"transcript", u"transcript transcription text texte متن رونوشت"},
};

constexpr ValueWords levelWords[] = {
    {"fonds", u"fonds فوند"},
    {"series", u"series serie مجموعه"},
    {"file", u"file dossier پرونده"},
    {"item", u"item piece قلم"},
    {"part", u"part partie بخش"},
};

constexpr ValueWords statusWords[] = {
    {"draft", u"draft brouillon پیش نویس پیشنویس"},
    {"inReview", u"review inreview relecture بازبینی"},
    {"published", u"published publie منتشر منتشرشده"},
};

constexpr ValueWords lackWords[] = {
    {"translation", u"translation traduction ترجمه"},
    {"source", u"source منبع"},
    {"rights", u"rights droits حقوق"},
    {"altText", u"alttext alt alternative texte متن جایگزین"},
    {"media", u"media fichier medias رسانه پرونده"},
    {"dimensions", u"dimensions dimension ابعاد اندازه"},
    {"exhibition", u"exhibition exposition نمایشگاه"},
};

template<size_t size>
QStringList named(const ValueWords (&table)[size], const QStringList &folded, bool lastIsPrefix)
{
    QStringList values;
    for (const ValueWords &entry : table) {
        const QStringList words = fold(QStringView(entry.words)).split(u' ');
        const bool fits = std::all_of(folded.begin(), folded.end(), [&](const QString &word) {
            const bool mayGrow = lastIsPrefix && &word == &folded.constLast();
            return std::any_of(words.begin(), words.end(),
                               [&](const QString &known) { return mayGrow ? known.startsWith(word) : known == word; });
        });
        if (fits)
            values += QString::fromLatin1(entry.value);
    }
    return values;
}

struct Readings {
    UncertainDate first;
    UncertainDate second; ///< the same as the first where there is one reading
};

std::optional<Readings> readingsOf(const QString &text, QStringView language)
{
    if (text.isEmpty())
        return Readings{};
    const auto parsed = parseDate(text, language);
    if (!parsed || !parsed->date.isKnown())
        return std::nullopt;
    return Readings{parsed->date, parsed->alternative.value_or(parsed->date)};
}

} // namespace

std::optional<QueryField> searchFieldOf(QStringView name)
{
    const QString folded = fold(name);
    for (const FieldWords &entry : fieldWords) {
        const auto words = QStringView(entry.words).split(u' ');
        if (std::any_of(words.begin(), words.end(), [&](QStringView word) { return fold(word) == folded; }))
            return entry.field;
    }
    return std::nullopt;
}

std::optional<QStringList> valuesNamed(Facet facet, const QStringList &foldedWords, bool lastIsPrefix)
{
    switch (facet) {
    case Facet::Kind: return named(kindWords, foldedWords, lastIsPrefix);
    case Facet::Has: return named(holdingWords, foldedWords, lastIsPrefix);
    case Facet::Level: return named(levelWords, foldedWords, lastIsPrefix);
    case Facet::Status: return named(statusWords, foldedWords, lastIsPrefix);
    case Facet::Lacks: return named(lackWords, foldedWords, lastIsPrefix);
    default: return std::nullopt;
    }
}

std::vector<DayRange> dayRanges(const QString &text, QStringView language)
{
    const qsizetype dots = text.indexOf(".."_L1);
    const auto from = readingsOf(dots < 0 ? text : text.first(dots), language);
    const auto to = dots < 0 ? from : readingsOf(text.sliced(dots + 2), language);
    if (!from || !to || (text.size() <= 2 && dots >= 0))
        return {};
    std::vector<DayRange> ranges{{from->first.earliest, to->first.latest}};
    if (const DayRange other{from->second.earliest, to->second.latest}; other != ranges.front())
        ranges.push_back(other);
    return ranges;
}

} // namespace vitrine
