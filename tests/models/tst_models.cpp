// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetgroups.h"
#include "models/itemdetails.h"
#include "models/transcript.h"
#include "support/memoryreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace vitrine;

namespace {

Item publicItem(const QString &number, ItemKind kind)
{
    Item item;
    item.id = ItemId::create();
    item.number = number;
    item.kind = kind;
    item.access = Access::Public;
    item.status = Status::Published;
    item.title.set(QStringLiteral("fr"), QStringLiteral("Titre ") + number);
    return item;
}

} // namespace

class ModelsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void withheldItemsAreNotThere()
    {
        test::MemoryReader reader;
        Item hidden = publicItem(QStringLiteral("DEMO-0002"), ItemKind::Document);
        hidden.access = Access::Restricted;
        reader.add(hidden);
        QVERIFY(!itemDetails(reader, hidden.id, {}, QStringLiteral("fr")));
    }

    void facetGroupsPutTheChosenFirstAndKeepWhatIsGone()
    {
        ItemQuery query;
        query.filters = {{Facet::Material, {QStringLiteral("b"), QStringLiteral("gone")}}};
        const std::vector<FacetGroup> before{{Facet::Material, {}, {{QStringLiteral("gone"), QStringLiteral("Wool"), 1, true}}, 1}};
        const std::vector<FacetAnswer> answers{
            {Facet::Material, 2, {{QStringLiteral("a"), QStringLiteral("Ink"), 5}, {QStringLiteral("b"), QStringLiteral("Paper"), 3}}},
            {Facet::Place, 1, {{QStringLiteral("p"), QStringLiteral("Paris"), 8}}}};
        const auto groups = facetGroups(answers, query, before);
        QCOMPARE(groups.size(), size_t(1)); // one place divides nothing
        QCOMPARE(groups[0].values, 3);
        QStringList labels;
        for (const FacetChoice &choice : groups[0].choices)
            labels += choice.label + QString::number(choice.count) + (choice.chosen ? u'!' : u' ');
        QCOMPARE(labels, (QStringList{QStringLiteral("Paper3!"), QStringLiteral("Wool0!"), QStringLiteral("Ink5 ")}));
    }

    void toggledFilterGoesAndComes()
    {
        const ItemQuery on = toggled({}, Facet::Kind, QStringLiteral("video"));
        QCOMPARE(on.filters.size(), size_t(1));
        QVERIFY(toggled(on, Facet::Kind, QStringLiteral("video")).filters.empty());
    }

    void pageTextPutsTheReadersLanguageBesideTheOriginal()
    {
        Medium page;
        page.transcript.set(QStringLiteral("fa"), QStringLiteral("یک\nدو"), TextOrigin::Original);
        page.transcript.set(QStringLiteral("fr"), QStringLiteral("un\ndeux"), TextOrigin::Translation);
        QCOMPARE(pageText(page, QStringLiteral("fr")).translation.lines.at(1), QStringLiteral("deux"));
        QVERIFY(pageText(page, QStringLiteral("fa")).translation.lines.isEmpty());
        QVERIFY(pageText(page, QStringLiteral("en")).standIn);
    }
};

QTEST_MAIN(ModelsTest)
#include "tst_models.moc"
