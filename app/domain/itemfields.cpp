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
    const char *headers; ///< folded, separated by "|"
    bool tabular = true;
};

// The names people give the fields; headers as in spreadsheets of museums, English then French.
constexpr Naming namings[] = {
    {"number", QT_TRANSLATE_NOOP("vitrine::ItemField", "Number"), "identifier|id|accession number|inventory number|object number|identifiant|numero|n°|no|numero d'inventaire|cote"},
    {"kind", QT_TRANSLATE_NOOP("vitrine::ItemField", "Kind"), "type|object type|genre"},
    {"level", QT_TRANSLATE_NOOP("vitrine::ItemField", "Level"), "level of description|niveau|niveau de description"},
    {"parent", QT_TRANSLATE_NOOP("vitrine::ItemField", "Part of"), "part of|partie de"},
    {"title", QT_TRANSLATE_NOOP("vitrine::ItemField", "Title"), "name|titre|intitule"},
    {"label", QT_TRANSLATE_NOOP("vitrine::ItemField", "Label"), "short label|cartel"},
    {"description", QT_TRANSLATE_NOOP("vitrine::ItemField", "Description"), "presentation"},
    {"context", QT_TRANSLATE_NOOP("vitrine::ItemField", "How it was made"), "making context|contexte"},
    {"date", QT_TRANSLATE_NOOP("vitrine::ItemField", "Date"), "dating|datation"},
    {"place", QT_TRANSLATE_NOOP("vitrine::ItemField", "Place"), "lieu"},
    {"languages", QT_TRANSLATE_NOOP("vitrine::ItemField", "Languages"), "language|langue|langues"},
    {"classification", QT_TRANSLATE_NOOP("vitrine::ItemField", "Classification"), "classifications"},
    {"materials", QT_TRANSLATE_NOOP("vitrine::ItemField", "Materials"), "medium|material|materiau|materiaux|matiere|matieres"},
    {"techniques", QT_TRANSLATE_NOOP("vitrine::ItemField", "Techniques"), "technique"},
    {"subjects", QT_TRANSLATE_NOOP("vitrine::ItemField", "Subjects"), "subject|sujet|sujets"},
    {"dimensions", QT_TRANSLATE_NOOP("vitrine::ItemField", "Dimensions"), "size|dimension"},
    {"inscriptions", QT_TRANSLATE_NOOP("vitrine::ItemField", "Inscriptions"), "inscription"},
    {"extent", QT_TRANSLATE_NOOP("vitrine::ItemField", "Extent"), "importance materielle"},
    {"scope", QT_TRANSLATE_NOOP("vitrine::ItemField", "Scope and content"), "scope and content|portee et contenu"},
    {"arrangement", QT_TRANSLATE_NOOP("vitrine::ItemField", "Arrangement"), "mode de classement"},
    {"makers", QT_TRANSLATE_NOOP("vitrine::ItemField", "Maker"), "creator|maker|creators|author|artist|createur|createurs|auteur|artiste"},
    {"provenance", QT_TRANSLATE_NOOP("vitrine::ItemField", "Provenance"), "", false},
    {"rightsUri", QT_TRANSLATE_NOOP("vitrine::ItemField", "Rights statement"), "rights uri|rights statement"},
    {"rights", QT_TRANSLATE_NOOP("vitrine::ItemField", "Rights"), "droits"},
    {"credit", QT_TRANSLATE_NOOP("vitrine::ItemField", "Credit line"), "credit line|mention de credit|credits"},
    {"rightsUntil", QT_TRANSLATE_NOOP("vitrine::ItemField", "Rights until"), "rights until|rights end date|fin des droits|droits jusqu'au"},
    {"embargoUntil", QT_TRANSLATE_NOOP("vitrine::ItemField", "Embargo until"), "embargo|embargo until|embargo end date|fin de l'embargo|embargo jusqu'au"},
    {"holder", QT_TRANSLATE_NOOP("vitrine::ItemField", "Held by"), "owner|detenteur|proprietaire"},
    {"advisory", QT_TRANSLATE_NOOP("vitrine::ItemField", "Content advisory"), "content advisory|avertissement"},
    {"condition", QT_TRANSLATE_NOOP("vitrine::ItemField", "Condition"), "etat|etat de conservation"},
    {"related", QT_TRANSLATE_NOOP("vitrine::ItemField", "Related items"), "", false},
    {"urls", QT_TRANSLATE_NOOP("vitrine::ItemField", "Addresses"), "url|link|web address|lien|adresse web"},
    {"notes", QT_TRANSLATE_NOOP("vitrine::ItemField", "Notes"), "internal notes|notes internes"},
    {"location", QT_TRANSLATE_NOOP("vitrine::ItemField", "Location"), "emplacement|localisation"},
    {"value", QT_TRANSLATE_NOOP("vitrine::ItemField", "Value"), "valeur"},
    {"insurance", QT_TRANSLATE_NOOP("vitrine::ItemField", "Insurance"), "assurance"},
    {"donorRemarks", QT_TRANSLATE_NOOP("vitrine::ItemField", "Remarks of the donor"), "donor remarks|remarques du donateur"},
    {"depicted", QT_TRANSLATE_NOOP("vitrine::ItemField", "Persons depicted"), "persons depicted|personnes representees"},
    {"exactPlace", QT_TRANSLATE_NOOP("vitrine::ItemField", "Exact place"), "exact place|lieu exact"},
};
ItemField described(const QString &key, ItemMember member, Access access)
{
    ItemField field{key, member, access, nullptr, {foldedHeader(key)}};
    for (const Naming &naming : namings) {
        if (key != QLatin1StringView(naming.key))
            continue;
        field.title = naming.title;
        field.tabular = naming.tabular;
        field.headers += QString::fromUtf8(naming.headers).split(u'|', Qt::SkipEmptyParts);
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
        if (c == u'_' || c == u'-')
            folded += u' ';
        else if (c == u'\u2019')
            folded += u'\'';
        else if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
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
