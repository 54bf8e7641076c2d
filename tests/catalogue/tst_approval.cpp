// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"

#include "catalogue/catalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Where the catalogue asks for a second person, nobody publishes what they wrote.
class ApprovalTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Reader> m_reader;
    ItemId m_item;

    void be(const QString &name) { m_catalogue->setActor({name}); }
    [[nodiscard]] Result<void> change(const FieldChange &change) { return m_catalogue->change(RecordType::Item, anyId(m_item), {change}); }
    [[nodiscard]] Result<void> set(Status to) { return change({u"status"_s, {}, enumName(status()), enumName(to)}); }
    [[nodiscard]] Status status() const { return m_reader->item(m_item)->status; }
    [[nodiscard]] Result<void> renumber(const QString &to) { return change({u"number"_s, {}, m_reader->item(m_item)->number, to}); }
    [[nodiscard]] Approval approval() const { return approvalOf(*m_reader->history(anyId(m_item))); }
    static Item item(const QString &number, Status status = Status::Draft)
    {
        Item made;
        made.number = number;
        made.kind = ItemKind::Document;
        made.status = status;
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Catalogue::create(m_folder->filePath(u"c.vitrine"_s), {u"Test"_s, {}});
        QVERIFY(made);
        m_catalogue = std::move(*made);
        m_reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        be(u"Ana"_s);
        m_item = *m_catalogue->add(item(u"1"_s));
        QVERIFY(m_catalogue->setSetting(u"approval"_s, u"second"_s));
    }
    void cleanup()
    {
        m_reader.reset();
        m_catalogue.reset();
    }

    void theSettingHasTwoValues()
    {
        QVERIFY(m_catalogue->needsSecondPerson());
        QCOMPARE(m_catalogue->setSetting(u"approval"_s, u"third"_s).error().kind, ErrorKind::Invalid);
        QVERIFY(m_catalogue->needsSecondPerson());
        QVERIFY(m_catalogue->setSetting(u"approval"_s, {}));
        QVERIFY(set(Status::Published));
    }

    void whoWroteItDoesNotPublishIt()
    {
        QVERIFY(set(Status::InReview));
        const auto own = set(Status::Published);
        QVERIFY(!own);
        QCOMPARE(own.error().kind, ErrorKind::Refused);
        QVERIFY2(own.error().message.contains(u"colleague"_s) && own.error().message.contains(u"kept"_s), qPrintable(own.error().message));
        QCOMPARE(status(), Status::InReview);
        be(u" ANA "_s); // the same person in another spelling
        QVERIFY(!set(Status::Published));
        be({});
        QVERIFY(!set(Status::Published));
        be(u"Ben"_s);
        QVERIFY(set(Status::Published));
        QCOMPARE(approval().approvedBy, u"Ben"_s);
        QCOMPARE(approval().askedBy, u"Ana"_s);
    }

    void everybodyWhoHadAHandInItIsAWriter()
    {
        be(u"Ben"_s);
        QVERIFY(renumber(u"2"_s));
        QVERIFY(!set(Status::Published));
        QCOMPARE(approval().writers, (QStringList{u"Ana"_s, u"Ben"_s}));
        be(u"Cleo"_s);
        QVERIFY(set(Status::Published));
    }

    void whatWasPublicGoesBackIntoReviewWhenItChanges()
    {
        be(u"Ben"_s);
        QVERIFY(set(Status::Published));
        be(u"Ana"_s);
        QVERIFY(renumber(u"2"_s));
        QCOMPARE(status(), Status::InReview);
        QVERIFY(!set(Status::Published));
        be(u"Ben"_s);
        QVERIFY(set(Status::Published));
        // Narrowing who sees it needs nobody; widening does.
        QVERIFY(change({u"access"_s, {}, u"internal"_s, u"restricted"_s}));
        QCOMPARE(status(), Status::Published);
        QVERIFY(change({u"access"_s, {}, u"restricted"_s, u"public"_s}));
        QCOMPARE(status(), Status::InReview);
        QVERIFY(!set(Status::Published));
    }

    void undoAndRedoNeedNobody()
    {
        be(u"Ben"_s);
        QVERIFY(m_catalogue->change(RecordType::Item, anyId(m_item), {{u"status"_s, {}, u"draft"_s, u"published"_s}, {u"access"_s, {}, u"internal"_s, u"public"_s}}));
        const qint64 published = m_catalogue->lastDeed();
        QVERIFY(m_catalogue->revert(published));
        QCOMPARE(status(), Status::Draft);
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QCOMPARE(status(), Status::Published);
        be(u"Ana"_s);
        QVERIFY(renumber(u"2"_s));
        const qint64 changed = m_catalogue->lastDeed();
        QVERIFY(m_catalogue->revert(changed));
        QCOMPARE(status(), Status::Published);
        QCOMPARE(m_reader->item(m_item)->number, u"1"_s);
        QVERIFY(m_catalogue->revert(m_catalogue->lastDeed()));
        QCOMPARE(status(), Status::InReview);
        QCOMPARE(m_reader->item(m_item)->number, u"2"_s);
        QVERIFY(!set(Status::Published));
        // By hand is as good as by undo: what is as it was needs nobody.
        QVERIFY(renumber(u"1"_s));
        QVERIFY(approval().isAsItWas);
        QVERIFY(set(Status::Published));
    }

    void aDeletedRecordComesBackAsPublicAsItWas()
    {
        be(u"Ben"_s);
        QVERIFY(set(Status::Published));
        be(u"Ana"_s);
        QVERIFY(m_catalogue->remove(anyId(m_item), {}));
        QVERIFY(m_catalogue->restore(anyId(m_item)));
        QCOMPARE(status(), Status::Published);
    }

    void nothingIsAddedAsPublished()
    {
        const auto added = m_catalogue->add(item(u"2"_s, Status::Published));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Refused);
        QVERIFY(!m_reader->itemByNumber(u"2"_s));
    }

    void publishingManyStopsAtTheFirstOwn()
    {
        be(u"Ben"_s);
        const ItemId own = *m_catalogue->add(item(u"2"_s));
        const auto publishing = [](ItemId id) { return RecordChange{RecordType::Item, anyId(id), {{u"status"_s, {}, u"draft"_s, u"published"_s}}}; };
        QVERIFY(!m_catalogue->changeMany({publishing(m_item), publishing(own)}));
        QCOMPARE(status(), Status::Draft);
        be(u"Cleo"_s);
        QVERIFY(m_catalogue->changeMany({publishing(m_item), publishing(own)}));
        QCOMPARE(status(), Status::Published);
    }

    void aChangeOfTheSameDeedCounts()
    {
        be(u"Ben"_s);
        QVERIFY(!m_catalogue->change(RecordType::Item, anyId(m_item), {{u"number"_s, {}, u"1"_s, u"5"_s}, {u"status"_s, {}, u"draft"_s, u"published"_s}}));
        QCOMPARE(m_reader->item(m_item)->number, u"1"_s);
    }
};

QTEST_GUILESS_MAIN(ApprovalTest)
#include "tst_approval.moc"
