// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemfields.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Naming {
    const char *key;
    const char *title;
    const char *headers; ///< separated by "|"
    bool tabular = true;
};

// The names people give the fields; headers as in spreadsheets of museums, English, then French, then Persian.
constexpr Naming namings[] = {
    {"number", QT_TRANSLATE_NOOP("vitrine::ItemField", "Number"), "identifier|id|accession number|inventory number|object number|identifiant|numero|n°|no|numero d'inventaire|cote|شماره|شمارهٔ ثبت|شماره ثبت|شماره اموال|کد"},
    {"kind", QT_TRANSLATE_NOOP("vitrine::ItemField", "Kind"), "type|object type|genre|گونه|نوع"},
    {"level", QT_TRANSLATE_NOOP("vitrine::ItemField", "Level"), "level of description|niveau|niveau de description|سطح|سطح توصیف"},
    {"parent", QT_TRANSLATE_NOOP("vitrine::ItemField", "Part of"), "part of|partie de|fait partie de|بخشی از"},
    {"title", QT_TRANSLATE_NOOP("vitrine::ItemField", "Title"), "name|titre|intitule|عنوان|نام"},
    {"label", QT_TRANSLATE_NOOP("vitrine::ItemField", "Label"), "short label|cartel|برچسب"},
    {"description", QT_TRANSLATE_NOOP("vitrine::ItemField", "Description"), "presentation|شرح|توضیحات|توضیح"},
    {"context", QT_TRANSLATE_NOOP("vitrine::ItemField", "How it was made"), "making context|contexte|how it was made|comment il a ete fait|چگونه ساخته شد"},
    {"date", QT_TRANSLATE_NOOP("vitrine::ItemField", "Date"), "dating|datation|تاریخ"},
    {"place", QT_TRANSLATE_NOOP("vitrine::ItemField", "Place"), "lieu|مکان|محل"},
    {"languages", QT_TRANSLATE_NOOP("vitrine::ItemField", "Languages"), "language|langue|langues|زبان|زبان‌ها"},
    {"classification", QT_TRANSLATE_NOOP("vitrine::ItemField", "Classification"), "classifications|رده‌بندی|طبقه‌بندی"},
    {"materials", QT_TRANSLATE_NOOP("vitrine::ItemField", "Materials"), "medium|material|materiau|materiaux|matiere|matieres|مواد|جنس"},
    {"techniques", QT_TRANSLATE_NOOP("vitrine::ItemField", "Techniques"), "technique|شیوه|شیوه‌ها|تکنیک"},
    {"subjects", QT_TRANSLATE_NOOP("vitrine::ItemField", "Subjects"), "subject|sujet|sujets|موضوع|موضوع‌ها|موضوعات"},
    {"dimensions", QT_TRANSLATE_NOOP("vitrine::ItemField", "Dimensions"), "size|dimension|اندازه|ابعاد"},
    {"inscriptions", QT_TRANSLATE_NOOP("vitrine::ItemField", "Inscriptions"), "inscription|نوشته‌ها"},
    {"extent", QT_TRANSLATE_NOOP("vitrine::ItemField", "Extent"), "importance materielle|حجم"},
    {"scope", QT_TRANSLATE_NOOP("vitrine::ItemField", "Scope and content"), "scope and content|portee et contenu|دامنه و محتوا"},
    {"arrangement", QT_TRANSLATE_NOOP("vitrine::ItemField", "Arrangement"), "mode de classement|چینش"},
    {"makers", QT_TRANSLATE_NOOP("vitrine::ItemField", "Maker"), "creator|maker|creators|author|artist|createur|createurs|auteur|artiste|سازنده|پدیدآور|هنرمند|نویسنده"},
    {"provenance", QT_TRANSLATE_NOOP("vitrine::ItemField", "Provenance"), "", false},
    {"rightsUri", QT_TRANSLATE_NOOP("vitrine::ItemField", "Rights statement"), "rights uri|rights statement|declaration de droits|بیان حقوق"},
    {"rights", QT_TRANSLATE_NOOP("vitrine::ItemField", "Rights"), "droits|حقوق"},
    {"credit", QT_TRANSLATE_NOOP("vitrine::ItemField", "Credit line"), "credit line|mention de credit|credits|عبارت اعتبار"},
    {"rightsUntil", QT_TRANSLATE_NOOP("vitrine::ItemField", "Rights until"), "rights until|rights end date|fin des droits|droits jusqu'au|حقوق تا"},
    {"embargoUntil", QT_TRANSLATE_NOOP("vitrine::ItemField", "Embargo until"), "embargo|embargo until|embargo end date|fin de l'embargo|embargo jusqu'au|منع نمایش تا"},
    {"holder", QT_TRANSLATE_NOOP("vitrine::ItemField", "Held by"), "owner|detenteur|proprietaire|held by|conserve par|نگهدارنده|مالک"},
    {"advisory", QT_TRANSLATE_NOOP("vitrine::ItemField", "Content advisory"), "content advisory|avertissement|هشدار محتوا|هشدار"},
    {"condition", QT_TRANSLATE_NOOP("vitrine::ItemField", "Condition"), "etat|etat de conservation|وضعیت|وضعیت نگهداری"},
    {"related", QT_TRANSLATE_NOOP("vitrine::ItemField", "Related items"), "", false},
    {"urls", QT_TRANSLATE_NOOP("vitrine::ItemField", "Addresses"), "url|link|web address|lien|adresse web|addresses|adresses|نشانی|نشانی‌ها"},
    {"notes", QT_TRANSLATE_NOOP("vitrine::ItemField", "Notes"), "internal notes|notes internes|یادداشت|یادداشت‌ها"},
    {"location", QT_TRANSLATE_NOOP("vitrine::ItemField", "Location"), "emplacement|localisation|جای نگهداری|محل نگهداری"},
    {"value", QT_TRANSLATE_NOOP("vitrine::ItemField", "Value"), "valeur|ارزش"},
    {"insurance", QT_TRANSLATE_NOOP("vitrine::ItemField", "Insurance"), "assurance|بیمه"},
    {"donorRemarks", QT_TRANSLATE_NOOP("vitrine::ItemField", "Remarks of the donor"), "donor remarks|remarques du donateur|remarks of the donor|گفته‌های اهداکننده"},
    {"depicted", QT_TRANSLATE_NOOP("vitrine::ItemField", "Persons depicted"), "persons depicted|personnes representees|اشخاص تصویر"},
    {"exactPlace", QT_TRANSLATE_NOOP("vitrine::ItemField", "Exact place"), "exact place|lieu exact|مکان دقیق"},
};
ItemField described(const QString &key, ItemMember member, Access access)
{
    ItemField field{key, member, access, nullptr, {foldedHeader(key)}};
    for (const Naming &naming : namings) {
        if (key != QLatin1StringView(naming.key))
            continue;
        field.title = naming.title;
        field.tabular = naming.tabular;
        for (const QString &header : QString::fromUtf8(naming.headers).split(u'|', Qt::SkipEmptyParts))
            field.headers += foldedHeader(header);
    }
    return field;
}

const std::vector<ItemField> &table()
{
    static const std::vector<ItemField> fields = [] {
        std::vector<ItemField> made;
        forEachField<Item>([&](const auto &field) {
            made.push_back(described(QLatin1StringView(field.key), field.member, field.access));
        });
        return made;
    }();
    return fields;
}

} // namespace

std::span<const ItemField> itemFields() { return table(); }

const ItemField *itemField(QStringView key)
{
    for (const ItemField &field : table()) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

const ItemField *itemFieldByHeader(QStringView header)
{
    static const QHash<QString, const ItemField *> byHeader = [] {
        QHash<QString, const ItemField *> made;
        for (const ItemField &field : table()) {
            for (const QString &name : field.headers)
                made.insert(name, &field);
        }
        return made;
    }();
    return byHeader.value(foldedHeader(header), nullptr);
}

QString itemFieldTitle(const ItemField &field)
{
    return field.title ? QCoreApplication::translate("vitrine::ItemField", field.title) : field.key;
}

QString foldedHeader(QStringView header)
{
    QString folded;
    for (const QChar c : header.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        switch (c.unicode()) {
        case u'_':
        case u'-':
        case u'\u200c': // the non-joiner
            folded += u' ';
            break;
        case u'\u2019':
            folded += u'\'';
            break;
        case u'\u064a': // Arabic letters that stand for Persian ones
        case u'\u0649':
            folded += u'\u06cc';
            break;
        case u'\u0643':
            folded += u'\u06a9';
            break;
        case u'\u06d5':
            folded += u'\u0647';
            break;
        default:
            if (c.category() != QChar::Mark_NonSpacing)
                folded += c;
        }
    }
    // KD writes "n°" as it is, but "№" and "nº" as letters.
    return folded.simplified();
}

Vocabulary vocabularyOf(const ItemField &field)
{
    if (field.key == "materials"_L1)
        return Vocabulary::Material;
    if (field.key == "techniques"_L1)
        return Vocabulary::Technique;
    return field.key == "classification"_L1 ? Vocabulary::Classification : Vocabulary::Subject;
}

} // namespace vitrine
