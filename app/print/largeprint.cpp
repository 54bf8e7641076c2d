// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/largeprint.h"

#include "domain/itemfields.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr Typeface titleFace{28, true};
constexpr Typeface textFace{20};
constexpr Typeface smallFace{18};

} // namespace

QString LargePrint::name() const { return items().say(QT_TRANSLATE_NOOP("vitrine::Print", "Large print")); }
Typeface LargePrint::footFace() const { return smallFace; }

QStringList LargePrint::covered()
{
    return {u"number"_s, u"kind"_s, u"level"_s, u"title"_s, u"label"_s, u"description"_s, u"context"_s, u"date"_s, u"makers"_s, u"materials"_s, u"dimensions"_s, u"credit"_s, u"advisory"_s};
}

double LargePrint::layFacts(BlockMaker &make, const Item &item, const LanguageWords &words, double top)
{
    PrintedFields &fields = m_parts.fields();
    const std::pair<const char *, QString> facts[] = {{"makers", fields.makers(item, words)}, {"date", fields.date(item.date, words)},
                                                      {"materials", fields.terms(item.materials, words)}, {"dimensions", fields.size(item.dimensions, words)}};
    const Strip strip{0, make.width()};
    for (const auto &[key, value] : facts) {
        if (!value.isEmpty()) // the colon as the language sets it
            top = make.text({words("vitrine::Print", QT_TRANSLATE_NOOP("vitrine::Print", "%1: %2")).arg(words.fieldTitle(*itemField(QString::fromLatin1(key))), value), words.language()}, smallFace, strip, top);
    }
    return top + points(10);
}

Result<Block> LargePrint::block(qsizetype n)
{
    if (items().count() == 0)
        return nothingBlock();
    const auto found = items().at(n / languages());
    if (!found)
        return found.unexpected();
    const Item &item = **found;
    const LanguageWords &words = items().words()[static_cast<size_t>(n % languages())];
    if (items().isNew(n / languages()))
        m_parts.noteMissingLanguages(item);
    PrintedFields &fields = m_parts.fields();
    BlockMaker make = maker();
    constexpr double side = millimetres(30);
    const Strip beside{0, make.width() - side - points(10)};
    const Strip strip{0, make.width()};
    const double coded = m_parts.code(make, item.number, {make.width() - side, side, 2}, 0);
    double at = make.text(fields.number(item.number, words.language()), smallFace, beside, 0);
    at = make.text(fields.text(item.title, words), titleFace, beside, at + points(4));
    at = std::max(at, coded) + points(8);
    if (item.demonstration)
        at = make.text({words.demonstration(), words.language()}, smallFace, strip, at) + points(10);
    at = make.text(fields.text(item.advisory, words), textFace, strip, at) + points(item.advisory.isEmpty() ? 0 : 10);
    at = layFacts(make, item, words, at);
    for (const MultiText *text : {&item.label, &item.description, &item.context, &item.credit})
        at = make.text(fields.text(*text, words), textFace, strip, at) + points(text->isEmpty() ? 0 : 10);
    Block block = make.take();
    block.startsPage = true;
    return block;
}

} // namespace vitrine
