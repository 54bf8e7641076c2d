// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchgrammar.h"

#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QString dayText(const std::optional<Day> &day) { return day ? day->toString() : QString(); }

QString termText(const SearchTerm &term)
{
    using Where = SearchTerm::Where;
    QString text;
    switch (term.where) {
    case Where::Anywhere: break;
    case Where::Title: text = u"title="_s; break;
    case Where::Description: text = u"description="_s; break;
    case Where::Transcript: text = u"transcript="_s; break;
    case Where::Number: text = u"number="_s; break;
    case Where::Value: text = enumName(term.facet) + u'='; break;
    case Where::Date: text = u"date="_s; break;
    }
    text += term.words.join(u'+');
    if (term.prefix)
        text += u'*';
    QStringList days;
    for (const DayRange &range : term.days)
        days += QString(dayText(range.from) + u'/' + dayText(range.to));
    return text + days.join(u'|');
}

/// The tree in brackets: (all a b), (any a b), (not a).
QString textOf(const SearchExpression &expression)
{
    using Kind = SearchExpression::Kind;
    if (expression.kind == Kind::Term)
        return termText(expression.term);
    QStringList parts{expression.kind == Kind::All ? u"all"_s : expression.kind == Kind::Any ? u"any"_s : u"not"_s};
    for (const SearchExpression &child : expression.children)
        parts += textOf(child);
    return u'(' + parts.join(u' ') + u')';
}

} // namespace

class TestSearchGrammar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsUnderstood_data();
    void whatIsTypedIsUnderstood();
    void theLastWordMayStillGrow_data();
    void theLastWordMayStillGrow();
    void nothingTypedIsAnError_data();
    void nothingTypedIsAnError();
    void excludedWordsAndValuesAreNotHighlighted();
};

void TestSearchGrammar::whatIsTypedIsUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("nothing is everything") << u""_s << u"(all)"_s;
    QTest::newRow("signs alone are nothing") << u"?! …"_s << u"(any)"_s;
    QTest::newRow("two words") << u"Fil bleu"_s << u"(all fil bleu)"_s;
    QTest::newRow("a beginning") << u"tiss* bleu"_s << u"(all tiss* bleu)"_s;
    QTest::newRow("a phrase") << u"\"fil  bleu\" soie"_s << u"(all fil+bleu soie)"_s;
    QTest::newRow("French quotation marks") << u"« fil bleu »"_s << u"(all fil+bleu)"_s;
    QTest::newRow("without") << u"fil -bleu"_s << u"(all fil (not bleu))"_s;
    QTest::newRow("without a phrase") << u"fil -\"très bleu\""_s << u"(all fil (not tres+bleu))"_s;
    QTest::newRow("NOT") << u"fil NOT bleu"_s << u"(all fil (not bleu))"_s;
    QTest::newRow("a hyphen inside is no minus") << u"porte-clés"_s << u"(all porte+cles)"_s;
    QTest::newRow("a lone minus") << u"fil - bleu"_s << u"(all fil bleu)"_s;
    QTest::newRow("OR") << u"fil OR laine bleu"_s << u"(all (any fil laine) bleu)"_s;
    QTest::newRow("OU") << u"fil OU laine"_s << u"(all (any fil laine))"_s;
    QTest::newRow("three choices") << u"a | b | c"_s << u"(all (any a b c))"_s;
    QTest::newRow("or in small letters is a word") << u"or noir"_s << u"(all or noir)"_s;
    QTest::newRow("OR at the end is a word") << u"fil OR"_s << u"(all fil or)"_s;
    QTest::newRow("AND is what blanks are") << u"fil AND bleu"_s << u"(all fil bleu)"_s;
    QTest::newRow("brackets") << u"(fil OR laine) -(rouge bleu)"_s << u"(all (all (any fil laine)) (not (all rouge bleu)))"_s;
    QTest::newRow("brackets that do not close") << u"((fil bleu"_s << u"(all (all (all fil bleu)))"_s;
    QTest::newRow("brackets that do not open") << u"fil) bleu"_s << u"(all fil bleu)"_s;
    QTest::newRow("a title") << u"title:fenêtre"_s << u"(all title=fenetre)"_s;
    QTest::newRow("a French field") << u"titre:\"à la fenêtre\""_s << u"(all title=a+la+fenetre)"_s;
    QTest::newRow("a Persian field") << u"عنوان:پنجره"_s << u"(all title=پنجره)"_s;
    QTest::newRow("a maker") << u"maker:Martin"_s << u"(all maker=martin)"_s;
    QTest::newRow("a number as it is typed") << u"number:DEMO-7"_s << u"(all number=DEMO-7)"_s;
    QTest::newRow("an unknown field is words") << u"12:30"_s << u"(all 12+30)"_s;
    QTest::newRow("a day") << u"date:2017-11-28"_s << u"(all date=2017-11-28/2017-11-28)"_s;
    QTest::newRow("a bare year in both calendars") << u"date:1367"_s << u"(all date=1367-01-01/1367-12-31|1988-03-21/1989-03-20)"_s;
    QTest::newRow("Persian digits are Solar Hijri first") << u"date:۱۳۶۷"_s << u"(all date=1988-03-21/1989-03-20|1367-01-01/1367-12-31)"_s;
    QTest::newRow("a range") << u"date:1980..1989"_s << u"(all date=1980-01-01/1989-12-31)"_s;
    QTest::newRow("an open range") << u"date:1990.."_s << u"(all date=1990-01-01/)"_s;
    QTest::newRow("a range of words") << u"date:\"été 1990..hiver 1991\""_s << u"(all date=1990-01-01/1991-12-31)"_s;
    QTest::newRow("no date is words") << u"date:demain"_s << u"(all demain)"_s;
    QTest::newRow("an apostrophe") << u"l’exposition"_s << u"(all l+exposition)"_s;
    QTest::newRow("operators of the index are words") << u"NEAR(fil, 2) ^ { * }"_s << u"(all near+fil 2)"_s;
}

void TestSearchGrammar::whatIsTypedIsUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    QCOMPARE(textOf(parseSearch(typed, false, u"en")), meant);
}

void TestSearchGrammar::theLastWordMayStillGrow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a word") << u"fil ble"_s << u"(all fil ble*)"_s;
    QTest::newRow("a blank ends it") << u"fil bleu "_s << u"(all fil bleu)"_s;
    QTest::newRow("a phrase that is closed") << u"\"fil ble\""_s << u"(all fil+ble)"_s;
    QTest::newRow("a phrase that is open") << u"\"fil ble"_s << u"(all fil+ble*)"_s;
    QTest::newRow("an excluded word") << u"fil -ble"_s << u"(all fil (not ble))"_s;
    QTest::newRow("a choice") << u"fil OR ble"_s << u"(all (any fil ble*))"_s;
    QTest::newRow("a field") << u"maker:mar"_s << u"(all maker=mar*)"_s;
    QTest::newRow("a date") << u"fil date:1990"_s << u"(all fil date=1990-01-01/1990-12-31)"_s;
}

void TestSearchGrammar::theLastWordMayStillGrow()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    QCOMPARE(textOf(parseSearch(typed, true, u"en")), meant);
}

void TestSearchGrammar::nothingTypedIsAnError_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("ten thousand letters") << QString(10'000, u'a');
    QTest::newRow("ten thousand words") << u"ab "_s.repeated(10'000);
    QTest::newRow("quotes") << QString(500, u'"');
    QTest::newRow("brackets") << QString(5'000, u'(');
    QTest::newRow("closing brackets") << QString(5'000, u')');
    QTest::newRow("minus signs") << QString(500, u'-');
    QTest::newRow("NUL") << QString(QChar::Null) + u"fil"_s + QChar::Null + QChar::Null;
    QTest::newRow("marks of direction") << u"\u202e\u200f\u2067fil\u2069"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd800)) + u" fil"_s;
    QTest::newRow("colons") << u":: title: :x date: ..:.."_s;
}

void TestSearchGrammar::nothingTypedIsAnError()
{
    QFETCH(QString, typed);
    for (const bool grows : {false, true})
        QVERIFY(soughtWords(parseSearch(typed, grows, u"fa")).size() <= 64 * 2);
}

void TestSearchGrammar::excludedWordsAndValuesAreNotHighlighted()
{
    const SearchExpression sought = parseSearch(u"fil -bleu maker:martin date:1990 title:soie", false, u"fr");
    QCOMPARE(soughtWords(sought), (QStringList{u"fil"_s, u"soie"_s}));
}

QTEST_APPLESS_MAIN(TestSearchGrammar)
#include "tst_searchgrammar.moc"
