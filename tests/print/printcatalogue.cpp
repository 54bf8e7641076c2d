// SPDX-License-Identifier: GPL-3.0-or-later
#include "printcatalogue.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

template<class R>
R published(int n)
{
    R record;
    record.id = Id<R>(QUuid::createUuidV5(QUuid(), QByteArray::number(n)));
    record.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
    record.updated = record.created;
    record.access = Access::Public;
    record.status = Status::Published;
    return record;
}

Item item(int n, const QString &number, const MultiText &title)
{
    Item made = published<Item>(1000 + n);
    made.number = number;
    made.title = title;
    made.kind = ItemKind::Handicraft;
    return made;
}

Item plainItem(int n)
{
    const QString number = QString::number(n);
    Item made = item(n, u"P-%1"_s.arg(n, 5, 10, QLatin1Char('0')),
                     {{u"fr"_s, u"Étoffe tissée à la main, numéro "_s + number}, {u"en"_s, u"A fine woven fabric, file no. "_s + number}, {u"fa"_s, u"پارچهٔ دست‌بافت، نمونهٔ آزمایشی شمارهٔ "_s + number}});
    made.label = {{u"fr"_s, u"L’étoffe fut faite d’un seul fil."_s}, {u"en"_s, u"The fabric was made of a single thread."_s}, {u"fa"_s, u"این پارچه را با یک نخ بافته‌اند."_s}};
    made.description = {{u"fr"_s, u"Une étoffe, pliée une fois ; l’envers garde des traces d’encre."_s}, {u"en"_s, u"A fabric, folded once; its back keeps traces of ink."_s},
                        {u"fa"_s, u"پارچه‌ای که یک بار تا شده است؛ پشت آن رد مرکب دارد."_s}};
    if (n % 3 != 0)
        made.date = n % 2 == 0 ? *UncertainDate::fromSolarHijri(u"1284-22~") : *UncertainDate::fromEdtf(u"1911-05-14");
    made.materials = {published<Term>(1).id};
    made.dimensions = {{u"height"_s, u"12.5"_s, u"cm"_s}, {u"width"_s, u"20"_s, u"cm"_s}};
    made.makers = {{MakerKind::Unknown, {}, {}, {}}};
    made.demonstration = n % 5 == 0;
    return made;
}

Term wool()
{
    Term term = published<Term>(1);
    term.vocabulary = Vocabulary::Material;
    term.label = {{u"fr"_s, u"laine"_s}, {u"en"_s, u"wool"_s}, {u"fa"_s, u"پشم"_s}};
    return term;
}

std::unique_ptr<MemoryCatalogue> emptyCatalogue()
{
    auto catalogue = std::make_unique<MemoryCatalogue>();
    catalogue->values = {{u"title"_s, u"Une exposition"_s}, {u"institution"_s, u"Musée Exemple"_s}, {u"languages"_s, u"fr,en,fa"_s}};
    return catalogue;
}

Item level(int n, const QString &number, Level level, ItemId parent, const QString &title)
{
    Item made = item(n, number, {{u"fr"_s, title + u" (fr)"_s}, {u"en"_s, title}, {u"fa"_s, u"بخش "_s + QString::number(n)}});
    made.level = level;
    made.parent = parent;
    if (level < Level::Item)
        made.kind.reset();
    return made;
}

} // namespace

std::unique_ptr<MemoryCatalogue> plainCatalogue(int items)
{
    auto catalogue = emptyCatalogue();
    catalogue->records.emplace_back(wool());
    for (int n = 1; n <= items; ++n)
        catalogue->records.emplace_back(plainItem(n));
    return catalogue;
}

std::unique_ptr<MemoryCatalogue> hardCatalogue()
{
    auto catalogue = emptyCatalogue();
    Item longTitle = item(1, u"H-1"_s, {{u"en"_s, u"Words and words "_s.repeated(49) + u"."_s}});
    Item longText = item(2, u"H-2"_s, {{u"en"_s, u"A long text"_s}});
    longText.label = {{u"en"_s, u"sentence "_s.repeated(3645)}, {u"fa"_s, u"جمله "_s.repeated(2000)}};
    longText.description = longText.label;
    longText.inscriptions = longText.label;
    Item oneWord = item(3, u"H-3"_s, {{u"en"_s, QString(5000, u'w')}});
    Item strange = item(4, u"H-4"_s, {{u"en"_s, u"\U0001F600 emoji, a \x01 control,\r\ntwo\tlines, \u202Eoverride\u202C, \u2067open, half \xD800 pair"_s}});
    Item bare = item(5, u"H-5"_s, {});
    bare.kind.reset();
    Item longNumber = item(6, u"H/"_s.repeated(120), {{u"en"_s, u"A number of 240 letters"_s}});
    catalogue->records = {longTitle, longText, oneWord, strange, bare, longNumber};
    return catalogue;
}

std::unique_ptr<MemoryCatalogue> archiveCatalogue()
{
    auto catalogue = emptyCatalogue();
    Item fonds = level(1, u"A"_s, Level::Fonds, {}, u"Papers of a workshop"_s);
    fonds.scope = {{u"en"_s, u"Drawings, letters and bills of a weaving workshop."_s}, {u"fr"_s, u"Dessins, lettres et factures d’un atelier de tissage."_s}, {u"fa"_s, u"طرح‌ها، نامه‌ها و صورت‌حساب‌های یک کارگاه."_s}};
    fonds.extent = {{u"en"_s, u"12 boxes"_s}, {u"fr"_s, u"12 boîtes"_s}, {u"fa"_s, u"۱۲ جعبه"_s}};
    catalogue->records.emplace_back(fonds);
    catalogue->records.emplace_back(wool());
    for (int series = 1; series <= 2; ++series) {
        const Item one = level(10 * series, u"A.%1"_s.arg(series), Level::Series, fonds.id, u"Series %1"_s.arg(series));
        const Item file = level(10 * series + 1, u"A.%1.1"_s.arg(series), Level::File, one.id, u"File of series %1"_s.arg(series));
        catalogue->records.emplace_back(one);
        catalogue->records.emplace_back(file);
        for (int n = 1; n <= 30; ++n) {
            Item leaf = plainItem(100 * series + n);
            leaf.number = u"A.%1.1.%2"_s.arg(series).arg(n, 2, 10, QLatin1Char('0'));
            leaf.parent = file.id;
            catalogue->records.emplace_back(leaf);
        }
    }
    return catalogue;
}

ExportRequest printRequest(const QString &sheet, const QStringList &languages)
{
    ExportRequest request;
    request.format = u"pdf"_s;
    request.languages = languages;
    request.query.levelsAboveItem = true;
    request.print.sheet = sheet;
    request.print.now = QDateTime(QDate(2026, 11, 28), QTime(10, 0), QTimeZone::utc());
    return request;
}

} // namespace vitrine::test
