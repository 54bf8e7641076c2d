// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/answers.h"
#include "support/world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"geheimwort"_s;
const QString open = u"offenwort"_s;

template<RecordLike R>
void withholdFields(R &record, Access access)
{
    forEachField<R>([&](const auto &field) { record.fieldAccess[QLatin1StringView(field.key)] = access; });
    record.fieldAccess[u"extra"_s] = access;
}

/// The first line that holds `word`, for the message.
QString lineWith(const QString &text, const QString &word)
{
    for (const QString &line : text.split(u'\n')) {
        if (const qsizetype at = line.indexOf(word); at >= 0)
            return line.mid(std::max<qsizetype>(0, at - 100), 300);
    }
    return {};
}

} // namespace

class AudienceTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_counter = 0;

    std::unique_ptr<Catalogue> newCatalogue()
    {
        auto made = Catalogue::create(m_folder.filePath(u"%1.vitrine"_s.arg(++m_counter)), {u"Titel"_s, {}});
        return made ? std::move(*made) : nullptr;
    }

    static void fields(bool withStatus)
    {
        QTest::addColumn<Audience>("audience");
        QTest::addColumn<int>("access");
        QTest::addColumn<bool>("draft");
        const auto row = [](const char *name, Audience audience, Access access, bool draft) {
            QTest::newRow(name) << audience << int(access) << draft;
        };
        row("a visitor, internal", Audience::visitor(), Access::Internal, false);
        row("a visitor, restricted", Audience::visitor(), Access::Restricted, false);
        row("a visitor, sealed", Audience::visitor(), Access::Sealed, false);
        if (withStatus)
            row("a visitor, public draft", Audience::visitor(), Access::Public, true);
        row("a public export, internal", Audience::desk(Access::Public), Access::Internal, false);
        row("a desk, restricted", Audience::desk(Access::Internal), Access::Restricted, false);
        row("a desk, sealed", Audience::desk(Access::Restricted), Access::Sealed, false);
    }

private Q_SLOTS:
    void withheldRecordsLeaveNoTrace_data() { fields(true); }
    void withheldRecordsLeaveNoTrace()
    {
        QFETCH(Audience, audience);
        QFETCH(int, access);
        QFETCH(bool, draft);
        const auto catalogue = newCatalogue();
        QVERIFY(catalogue);
        const samples::Ids hidden = samples::newIds();
        const samples::Ids shown = samples::newIds();
        const auto done = catalogue->bulk([&]() -> Result<void> {
            auto added = samples::addWorld(*catalogue, secret, hidden, shown, [&](auto &record) {
                record.access = static_cast<Access>(access);
                record.status = draft ? Status::Draft : Status::Published;
            });
            if (!added)
                return added;
            return samples::addWorld(*catalogue, open, shown, hidden, [](auto &) {});
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        const auto reader = catalogue->reader(audience);
        std::vector<RecordId> known = samples::anyIds(shown);
        const std::vector<RecordId> secrets = samples::anyIds(hidden);
        known.insert(known.end(), secrets.begin(), secrets.end());
        const QString text = answers::Collector(*reader).everything({u"geheimwort*"_s, u"titlegeheimwort*"_s}, known);
        QVERIFY(text.contains(open));
        QVERIFY2(!text.contains(secret), qPrintable(lineWith(text, secret)));
        if (audience.publishedOnly) { // a desk's history names what a record refers to
            for (const RecordId &id : secrets)
                QVERIFY2(!text.contains(id.toString()), qPrintable(lineWith(text, id.toString())));
        }
    }

    void withheldFieldsLeaveNoTrace_data() { fields(false); }
    void withheldFieldsLeaveNoTrace()
    {
        QFETCH(Audience, audience);
        QFETCH(int, access);
        const auto catalogue = newCatalogue();
        QVERIFY(catalogue);
        const samples::Ids ids = samples::newIds();
        const samples::Ids shown = samples::newIds();
        const auto done = catalogue->bulk([&]() -> Result<void> {
            auto added = samples::addWorld(*catalogue, secret, ids, ids, [&](auto &record) {
                withholdFields(record, static_cast<Access>(access));
                record.absences = {{u"condition"_s, Absence::Withheld}};
            });
            if (!added) // the open records refer to public records whose names are withheld
                return added;
            return samples::addWorld(*catalogue, open, shown, ids, [](auto &) {});
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        const auto reader = catalogue->reader(audience);
        std::vector<RecordId> known = samples::anyIds(ids);
        const auto others = samples::anyIds(shown);
        known.insert(known.end(), others.begin(), others.end());
        const QString text = answers::Collector(*reader).everything({u"geheimwort*"_s}, known);
        QVERIFY(text.contains(open));
        QVERIFY2(!text.contains(secret), qPrintable(lineWith(text, secret)));
        ItemQuery query;
        for (const char *word : {"titlegeheimwort", "labelgeheimwort", "textgeheimwort", "namegeheimwort"}) {
            query.words = QLatin1StringView(word);
            QCOMPARE(*reader->count(query), 0);
        }
        query.words = u"titleoffenwort"_s; // otherwise the zeros above would say nothing
        QCOMPARE(*reader->count(query), 1);
    }

    void numbersThatAreWithheldDoNotResolve()
    {
        const auto catalogue = newCatalogue();
        Item item;
        item.number = u"S-1"_s;
        item.kind = ItemKind::Artwork;
        item.access = Access::Public;
        item.status = Status::Published;
        item.fieldAccess[u"number"_s] = Access::Restricted;
        QVERIFY(catalogue->add(item));
        QVERIFY(!catalogue->reader(Audience::visitor())->itemByNumber(u"S-1"_s));
        QVERIFY(catalogue->reader(Audience::desk(Access::Sealed))->itemByNumber(u"S-1"_s));
    }

    void aWithheldMakerIsSaidToBeWithheld()
    {
        const auto catalogue = newCatalogue();
        const samples::Ids hidden = samples::newIds();
        const samples::Ids shown = samples::newIds();
        QVERIFY(catalogue->bulk([&]() -> Result<void> {
            auto added = samples::addWorld(*catalogue, secret, hidden, hidden, [](auto &record) { record.access = Access::Restricted; });
            return added ? samples::addWorld(*catalogue, open, shown, hidden, [](auto &) {}) : added;
        }));
        const auto item = catalogue->reader(Audience::visitor())->item(std::get<ItemId>(shown));
        QVERIFY(item);
        QCOMPARE(item->makers.size(), size_t(2));
        QCOMPARE(item->makers[0].kind, MakerKind::Withheld);
        QVERIFY(item->makers[0].agent.isNull());
        QVERIFY(item->place.isNull());
        QVERIFY(item->related.empty());
    }

    void anAdvisoryCoversEvenWhenItsWordsAreWithheld()
    {
        const auto catalogue = newCatalogue();
        const samples::Ids ids = samples::newIds();
        QVERIFY(catalogue->bulk([&] {
            return samples::addWorld(*catalogue, open, ids, ids, [](auto &record) {
                if constexpr (requires { record.advisory; record.number; })
                    record.fieldAccess[u"advisory"_s] = Access::Restricted;
            });
        }));
        const auto rows = catalogue->reader(Audience::visitor())->rows(ItemQuery(), 0, 10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(1));
        QVERIFY(rows->front().advisory);
        QVERIFY(rows->front().cover.isEmpty());
    }

    void theHistoryIsForDesks()
    {
        const auto catalogue = newCatalogue();
        const auto reader = catalogue->reader(Audience::visitor());
        QCOMPARE(reader->history(RecordId::create()).error().kind, ErrorKind::Refused);
        QCOMPARE(reader->custody(RecordId::create()).error().kind, ErrorKind::Refused);
        QCOMPARE(reader->tombstones().error().kind, ErrorKind::Refused);
    }
};

QTEST_GUILESS_MAIN(AudienceTest)
#include "tst_audience.moc"
