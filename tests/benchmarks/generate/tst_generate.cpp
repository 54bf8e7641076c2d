// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "largecatalogue.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vitrine;

class TestGenerate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void theSameSeedGivesTheSameCatalogue();
    void aThousandItemsPassTheCheck();

private:
    struct Made {
        std::vector<Item> items;
        std::vector<Medium> media;
        std::vector<Section> sections;
        std::vector<Agent> agents;
        bool operator==(const Made &) const = default;
    };
    static Made made(const QString &path, int items, quint64 seed);
};

TestGenerate::Made TestGenerate::made(const QString &path, int items, quint64 seed)
{
    if (!bench::makeLargeCatalogue(path, items, seed))
        return {};
    const auto catalogue = Catalogue::open(path, OpenMode::ReadOnly);
    const auto reader = (*catalogue)->reader(Audience::desk(Access::Sealed));
    return {all<Item>(*reader).value_or(std::vector<Item>()), all<Medium>(*reader).value_or(std::vector<Medium>()),
            all<Section>(*reader).value_or(std::vector<Section>()), all<Agent>(*reader).value_or(std::vector<Agent>())};
}

void TestGenerate::theSameSeedGivesTheSameCatalogue()
{
    const QTemporaryDir folder;
    const Made first = made(folder.filePath(QStringLiteral("first.vitrine")), 60, 7);
    QCOMPARE(first.items.size(), size_t(60));
    QVERIFY(!first.media.empty() && !first.sections.empty() && !first.agents.empty());
    QVERIFY(first == made(folder.filePath(QStringLiteral("again.vitrine")), 60, 7));
    QVERIFY(!(first == made(folder.filePath(QStringLiteral("other.vitrine")), 60, 8)));
}

void TestGenerate::aThousandItemsPassTheCheck()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("thousand.vitrine"));
    QVERIFY(bench::makeLargeCatalogue(path, 1000));
    const auto catalogue = Catalogue::open(path, OpenMode::ReadOnly);
    QVERIFY(catalogue);
    const auto report = (*catalogue)->check({.fixity = true});
    QVERIFY(report);
    QVERIFY2(report->valid(), qPrintable(report->errors.join(u'\n')));
    const auto seen = (*catalogue)->reader(Audience::visitor())->count({});
    QVERIFY(seen && *seen > 800 && *seen < 1000); // a share is withheld
}

QTEST_GUILESS_MAIN(TestGenerate)
#include "tst_generate.moc"
