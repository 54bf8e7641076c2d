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

#define T(text) QT_TRANSLATE_NOOP("vitrine::ItemField", text)

// The names people give the fields; headers as in spreadsheets of museums, English then French.
constexpr Naming namings[] = {
    {"number", T("Number"), "identifier|id|accession number|inventory number|object number|identifiant|numero|n°|no|numero d'inventaire|cote"},
    {"kind", T("Kind"), "type|object type|genre"},
    {"level", T("Level"), "level of description|niveau|niveau de description"},
    {"parent", T("Part of"), "part of|partie de"},
    {"title", T("Title"), "name|titre|intitule"},
    {"label", T("Label"), "short label|cartel"},
    {"description", T("Description"), "presentation"},
    {"context", T("How it was made"), "making context|contexte"},
    {"date", T("Date"), "dating|datation"},
    {"place", T("Place"), "lieu"},
    {"languages", T("Languages"), "language|langue|langues"},
    {"classification", T("Classification"), "classifications"},
    {"materials", T("Materials"), "medium|material|materiau|materiaux|matiere|matieres"},
    {"techniques", T("Techniques"), "technique"},
    {"subjects", T("Subjects"), "subject|sujet|sujets"},
    {"dimensions", T("Dimensions"), "size|dimension"},
    {"inscriptions", T("Inscriptions"), "inscription"},
    {"extent", T("Extent"), "importance materielle"},
    {"scope", T("Scope and content"), "scope and content|portee et contenu"},
    {"arrangement", T("Arrangement"), "mode de classement"},
    {"makers", T("Maker"), "creator|maker|creators|author|artist|createur|createurs|auteur|artiste"},
    {"provenance", T("Provenance"), "", false},
    {"rightsUri", T("Rights statement"), "rights uri|rights statement"},
    {"rights", T("Rights"), "droits"},
    {"credit", T("Credit line"), "credit line|mention de credit|credits"},
    {"holder", T("Held by"), "owner|detenteur|proprietaire"},
    {"advisory", T("Content advisory"), "content advisory|avertissement"},
    {"condition", T("Condition"), "etat|etat de conservation"},
    {"related", T("Related items"), "", false},
    {"urls", T("Addresses"), "url|link|web address|lien|adresse web"},
    {"notes", T("Notes"), "internal notes|notes internes"},
    {"location", T("Location"), "emplacement|localisation"},
    {"value", T("Value"), "valeur"},
    {"insurance", T("Insurance"), "assurance"},
    {"donorRemarks", T("Remarks of the donor"), "donor remarks|remarques du donateur"},
    {"depicted", T("Persons depicted"), "persons depicted|personnes representees"},
    {"exactPlace", T("Exact place"), "exact place|lieu exact"},
};
#undef T

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
