// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kindwords.h"

#include "domain/itemfields.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct KindNames {
    ItemKind kind;
    const char *names; ///< of the kind itself
    const char *types; ///< of what belongs to it; folded, separated by "|"
};

constexpr KindNames kindTable[] = {
    {ItemKind::Document, "document|سند",
     "letter|manuscript|book|booklet|leaflet|newspaper|magazine|notebook|diary|postcard|certificate|record|file|map|"
     "typescript|pamphlet|text|archive|archives|lettre|manuscrit|livre|brochure|tract|journal|carnet|cahier|"
     "carte postale|carte|certificat|dossier|tapuscrit|texte"},
    {ItemKind::Photograph, "photograph|photographie|عکس",
     "photo|photos|photographs|photographies|gelatin silver print|silver gelatin print|albumen print|chromogenic print|"
     "c-print|tirage argentique|tirage photographique|epreuve gelatino argentique|negative|negatif|slide|diapositive|"
     "daguerreotype|tintype|cyanotype|snapshot|portrait photograph"},
    {ItemKind::Video, "video|ویدئو|ویدیو", "film|movie|footage|video recording|motion picture|documentary|videocassette|vhs|documentaire|sequence filmee"},
    {ItemKind::Audio, "audio|صوت|صدا", "sound|sound recording|audio recording|recording|cassette|music|song|interview|enregistrement|enregistrement sonore|musique|chanson|son"},
    {ItemKind::Handicraft, "handicraft|artisanat|صنایع دستی",
     "craft|textile|embroidery|weaving|tapestry|carpet|rug|kilim|quilt|knitting|crochet|basket|basketry|ceramic|ceramics|"
     "pottery|jewellery|jewelry|bracelet|necklace|rosary|beadwork|carving|woodwork|bookbinding|broderie|tissage|tapisserie|"
     "tapis|tricot|vannerie|ceramique|poterie|bijou|bracelet|collier|chapelet|perlage"},
    {ItemKind::Artwork, "artwork|œuvre|oeuvre|œuvre d'art|oeuvre d'art|اثر هنری",
     "painting|drawing|print|engraving|etching|lithograph|woodcut|screenprint|sculpture|statue|collage|watercolour|"
     "watercolor|sketch|mural|installation|poster|calligraphy|pastel|gouache|relief|art|peinture|tableau|dessin|estampe|"
     "gravure|eau forte|lithographie|serigraphie|aquarelle|croquis|fresque|affiche|calligraphie"},
};

QHash<QString, ItemKind> collected(const char *KindNames::*column)
{
    QHash<QString, ItemKind> made;
    for (const KindNames &words : kindTable) {
        for (const QString &word : QString::fromUtf8(words.*column).split(u'|'))
            made.insert(foldedHeader(word), words.kind);
    }
    return made;
}

std::optional<ItemKind> lookUp(const QHash<QString, ItemKind> &words, const QString &word)
{
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<ItemKind> kindByName(QStringView text)
{
    static const QHash<QString, ItemKind> names = collected(&KindNames::names);
    return lookUp(names, foldedHeader(text));
}

std::optional<ItemKind> kindOfType(QStringView text)
{
    static const QHash<QString, ItemKind> types = collected(&KindNames::types);
    const QString folded = foldedHeader(text);
    for (const QString &word : {folded, folded.section(u' ', -1), folded.section(u' ', 0, 0)}) {
        if (const auto kind = lookUp(types, word))
            return kind;
        if (const auto kind = kindByName(word))
            return kind;
    }
    return std::nullopt;
}

} // namespace vitrine
