// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcatalogues.h"

#include "support/samples.h"
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

QUuid fixedId(int n) { return QUuid::createUuidV5(QUuid(), QByteArray::number(n)); }

template<class R>
R published(int n)
{
    R record;
    record.id = Id<R>(fixedId(n));
    record.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
    record.updated = record.created.addDays(n);
    record.access = Access::Public;
    record.status = Status::Published;
    return record;
}

Term term(int n, Vocabulary vocabulary, const QString &fr, const QString &en, const QString &uri)
{
    Term made = published<Term>(n);
    made.vocabulary = vocabulary;
    made.label = {{u"fr"_s, fr}, {u"en"_s, en}};
    made.uri = uri;
    return made;
}

Item item(int n, const QString &number, const MultiText &title)
{
    Item made = published<Item>(n);
    made.number = number;
    made.title = title;
    made.kind = ItemKind::Artwork;
    return made;
}

Item bridge()
{
    Item made = item(11, u"A-2"_s, {{u"fr"_s, u"Le pont"_s, TextOrigin::Original, TextState::Reviewed}, {u"en"_s, u"The bridge"_s}, {u"fa"_s, u"پل"_s}});
    made.parent = ItemId(fixedId(10));
    made.demonstration = true;
    made.description = {{u"fr"_s, u"Un pont, vu de la rive."_s}, {u"en"_s, u"A bridge & its bank."_s}, {u"fa"_s, u"پلی از کنار رود."_s}};
    made.date = *UncertainDate::fromSolarHijri(u"1284-22~");
    made.date.original = u"حدود تابستان ۱۲۸۴"_s;
    made.date.originalLanguage = u"fa"_s;
    made.place = PlaceId(fixedId(20));
    made.languages = QStringList{u"fr"_s, u"fa"_s};
    made.materials = {TermId(fixedId(30))};
    made.subjects = {TermId(fixedId(31))};
    made.dimensions = {{u"height"_s, u"12.5"_s, u"cm"_s}, {u"width"_s, u"20"_s, u"cm"_s}};
    made.makers = {{MakerKind::Attributed, AgentId(fixedId(40)), u"art"_s, {{u"fr"_s, u"attribué à"_s}, {u"en"_s, u"attributed to"_s}}}};
    made.rightsUri = u"http://rightsstatements.org/vocab/InC/1.0/"_s;
    made.credit = {{u"fr"_s, u"Don"_s}, {u"en"_s, u"Gift"_s}};
    return made;
}

Medium picture()
{
    Medium made = published<Medium>(50);
    made.item = ItemId(fixedId(11));
    made.sha256 = QString(64, u'b');
    made.mimeType = u"image/png"_s;
    made.width = 400;
    made.height = 300;
    made.altText = {{u"fr"_s, u"Trois arches."_s}, {u"en"_s, u"Three arches."_s}};
    made.originalName = u"SECRET-name.png"_s;
    return made;
}

Agent person()
{
    Agent made = published<Agent>(40);
    made.names = {{u"Personne de démonstration 01"_s, u"fr"_s, u"Latn"_s, {}}, {u"Demonstration person 01"_s, u"en"_s, u"Latn"_s, {}}};
    made.demonstration = true;
    return made;
}

template<RecordLike R>
R shut()
{
    R record = samples::filled<R>(u"-SHUT"_s);
    record.access = Access::Restricted;
    record.extra = {{u"extra-SHUT"_s, u"fr"_s, u"extra-SHUT"_s}};
    return record;
}

Item openItem()
{
    Item made = item(60, u"OPEN-1"_s, {{u"fr"_s, u"Ouvert"_s}, {u"en"_s, u"Open"_s}});
    made.notes = u"SECRET-notes"_s;
    made.location = u"SECRET-location"_s;
    made.value = u"SECRET-value"_s;
    made.insurance = u"SECRET-insurance"_s;
    made.donorRemarks = u"SECRET-donor"_s;
    made.exactPlace = u"SECRET-exact"_s;
    made.provenance = {{{}, {}, {{u"fr"_s, u"SECRET-provenance"_s}}}};
    made.fieldAccess = {{u"provenance"_s, Access::Internal}, {u"extra"_s, Access::Restricted}, {u"citations"_s, Access::Internal}};
    made.extra = {{u"SECRET-column"_s, u"fr"_s, u"SECRET-extra"_s}};
    return made;
}

} // namespace

std::unique_ptr<MemoryCatalogue> smallCatalogue()
{
    auto catalogue = std::make_unique<MemoryCatalogue>();
    catalogue->values = {{u"title"_s, u"Une exposition"_s}, {u"institution"_s, u"Musée Exemple"_s}, {u"baseUri"_s, u"https://example.org/"_s}};
    Item fonds = item(10, u"A-1"_s, {{u"fr"_s, u"Fonds"_s}, {u"en"_s, u"Fonds of drawings"_s}});
    fonds.level = Level::Fonds;
    fonds.kind.reset();
    Place lyon = published<Place>(20);
    lyon.name = {{u"fr"_s, u"Lyon"_s}, {u"en"_s, u"Lyons"_s}};
    lyon.coordinates = GeoPoint{45.76, 4.84};
    Item plain = item(12, u"A-3"_s, {{u"fr"_s, u"Sans rien"_s}});
    plain.demonstration = true;
    catalogue->records = {fonds, bridge(), plain, picture(), person(), lyon,
                          term(30, Vocabulary::Material, u"papier"_s, u"paper"_s, u"http://vocab.getty.edu/aat/300014109"_s),
                          term(31, Vocabulary::Subject, u"ponts"_s, u"bridges"_s, {})};
    return catalogue;
}

std::unique_ptr<MemoryCatalogue> catalogueWithSecrets()
{
    auto catalogue = std::make_unique<MemoryCatalogue>();
    catalogue->values = {{u"title"_s, u"Une exposition"_s}, {u"baseUri"_s, u"https://example.org/"_s}};
    Item open = openItem();
    Medium shown = picture();
    shown.item = open.id;
    shown.embedded = u"{\"gps\":\"SECRET-gps\"}"_s;
    Agent donor = shut<Agent>();
    open.depicted = {donor.id};
    open.holder = donor.id;
    open.makers = {{MakerKind::Known, donor.id, u"dnr"_s, {}}};
    Place home = shut<Place>();
    open.place = home.id;
    Medium closed = shut<Medium>();
    closed.item = open.id;
    Statement said = shut<Statement>();
    said.claimant = donor.id;
    catalogue->records = {open, shown, donor, home, closed, said, shut<Item>(), shut<Exhibition>(), shut<Section>(), shut<Event>(), shut<Quantity>(),
                          shut<Declaration>(), shut<Source>(), shut<Term>(), shut<SavedList>()};
    return catalogue;
}

std::unique_ptr<MemoryCatalogue> hostileCatalogue()
{
    auto catalogue = std::make_unique<MemoryCatalogue>();
    catalogue->values = {{u"title"_s, u"<b>]]>&\"'"_s}, {u"baseUri"_s, u"https://example.org/"_s}};
    const QStringList texts{u"=cmd|' /C calc'!A0"_s, u"]]><!--"_s, u"<script>alert(1)</script>"_s, u"a\u0001b\u000Bc\u007F"_s, QString(QChar(0xD800)) + u'x',
                            u'x' + QString(QChar(0xDC00)), QString(40000, u'x'), u"\u202Eright\u202C"_s, u"two\nlines\r\nand\rmore\ttab"_s, u"../../etc/passwd"_s,
                            u"\uFFFE\uFFFF"_s, u"'=1"_s, u"a|b\\|c"_s, u"  blanks  "_s, u"_x0041_"_s, u"&amp;&#x0;"_s, u"\"quoted\",;\t"_s};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Item made = item(100 + static_cast<int>(i), texts[i].size() > 1000 ? u"long"_s : texts[i], {{u"fr"_s, texts[i]}, {u"fa"_s, u"پل "_s + texts[i]}});
        made.description = made.title;
        made.rightsUri = texts[i].left(200);
        made.urls = QStringList{texts[i].left(200)};
        made.languages = QStringList{texts[i].left(20)};
        made.dimensions = {{texts[i].left(20), texts[i].left(20), texts[i].left(20)}};
        made.date = UncertainDate::asText(texts[i].left(200), u"fr"_s);
        made.extra = {{texts[i].left(200), {}, texts[i]}};
        catalogue->records.push_back(made);
    }
    return catalogue;
}

} // namespace vitrine::test
