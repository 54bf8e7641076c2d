// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/passphrase.h"
#include "catalogue/people.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Who works at the desks: names, roles and passphrases, and what each role may do.
class PeopleTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<People> m_people;

    PersonId add(const QString &name, PersonRole role = PersonRole::Editor)
    {
        const auto id = m_people->add({{}, name, role, false, true});
        return id ? *id : PersonId();
    }
    [[nodiscard]] Person person(PersonId id) const
    {
        const auto people = m_people->all();
        for (const Person &one : *people) {
            if (one.id == id)
                return one;
        }
        return {};
    }
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
        m_people = std::make_unique<People>(*m_catalogue);
    }
    void cleanup()
    {
        m_people.reset();
        m_catalogue.reset();
    }

    void theFirstPersonBecomesAnAdministrator()
    {
        const PersonId first = add(u"  Ana Example "_s, PersonRole::Contributor);
        QCOMPARE(person(first), (Person{first, u"Ana Example"_s, PersonRole::Administrator, false, true}));
        QCOMPARE(person(add(u"Ben Example"_s, PersonRole::Contributor)).role, PersonRole::Contributor);
    }

    void aNameIsGivenOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"  "_s;
        QTest::newRow("taken") << u"Ana"_s;
        QTest::newRow("taken in another case") << u"ANA"_s;
        QTest::newRow("too long") << QString(201, u'a');
        QTest::newRow("a line break") << u"Ben\nExample"_s;
        QTest::newRow("an override of direction") << u"Ben\u202eExample"_s;
    }
    void aNameIsGivenOnce()
    {
        QFETCH(QString, name);
        add(u"Ana"_s);
        const auto refused = m_people->add({{}, name, PersonRole::Editor, false, true});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"nothing was changed"_s));
        QCOMPARE(m_people->all()->size(), size_t(1));
    }

    void oneAdministratorStays()
    {
        Person ana = person(add(u"Ana"_s));
        Person ben = person(add(u"Ben"_s));
        Person demoted = ana;
        demoted.role = PersonRole::Editor;
        Person away = ana;
        away.isActive = false;
        QCOMPARE(m_people->change(demoted).error().kind, ErrorKind::Refused);
        QCOMPARE(m_people->change(away).error().kind, ErrorKind::Refused);
        ben.role = PersonRole::Administrator;
        QVERIFY(m_people->change(ben));
        QVERIFY(m_people->change(away));
        QCOMPARE(m_people->seat(ana.id).error().kind, ErrorKind::Refused);
        QCOMPARE(m_people->change({PersonId::create(), u"Nobody"_s, PersonRole::Editor, false, true}).error().kind, ErrorKind::Missing);
    }

    void onlyAdministratorsKeepThePeopleAndTheSettings()
    {
        const PersonId ana = add(u"Ana"_s);
        const PersonId ben = add(u"Ben"_s, PersonRole::Editor);
        QVERIFY(m_people->seat(ben));
        QCOMPARE(m_catalogue->actor().name, u"Ben"_s);
        QCOMPARE(m_people->add({{}, u"Eve"_s, PersonRole::Editor, false, true}).error().kind, ErrorKind::Refused);
        Person raised = person(ben);
        raised.role = PersonRole::Administrator;
        QCOMPARE(m_people->change(raised).error().kind, ErrorKind::Refused);
        QCOMPARE(m_people->setPassphrase(ana, u"x"_s).error().kind, ErrorKind::Refused);
        QCOMPARE(m_catalogue->setSetting(u"approval"_s, u"second"_s).error().kind, ErrorKind::Refused);
        QVERIFY(m_catalogue->setSetting(u"words.fr"_s, u"vitrine"_s)); // how a word is spelled, and what is shown, is no administration
        QVERIFY(m_catalogue->setSetting(u"exhibition"_s, {}));
        QVERIFY(m_people->setPassphrase(ben, *passphraseHash(u"own"_s)));
        QVERIFY(m_people->seat(ana));
        QVERIFY(m_people->setPassphrase(ben, {}));
        QVERIFY(m_catalogue->setSetting(u"approval"_s, u"second"_s));
    }

    void aPassphraseIsComparedAndNothingElse()
    {
        const PersonId ana = add(u"Ana"_s);
        QVERIFY((*m_people->checkOf(ana))(u"anything"_s));
        const QString words = u"un café à la gare"_s;
        const auto hash = passphraseHash(words);
        QVERIFY(hash);
        QVERIFY2(hash->startsWith(u"$argon2id$"_s), qPrintable(*hash));
        QVERIFY(*passphraseHash(words) != *hash); // another salt
        QVERIFY(m_people->setPassphrase(ana, *hash));
        QVERIFY(person(ana).hasPassphrase);
        const auto check = m_people->checkOf(ana);
        QVERIFY((*check)(words));
        QVERIFY((*check)(words.normalized(QString::NormalizationForm_D)));
        QVERIFY(!(*check)(u"un cafe à la gare"_s));
        QVERIFY(!(*check)(QString()));
        QVERIFY(!(*check)(*hash));
        QVERIFY(!isPassphraseOf(u"$argon2id$broken"_s, words));
        QVERIFY(!isPassphraseOf(QString(5000, u'x'), words));
    }

    /// In the file of the catalogue itself, and nowhere a reader, a setting or the history looks.
    void noReaderAndNoHistoryKnowsAPassphrase()
    {
        const PersonId ana = add(u"Ana"_s);
        const QString hash = *passphraseHash(u"geheim"_s);
        QVERIFY(m_people->setPassphrase(ana, hash));
        QVERIFY(m_people->seat(ana));
        const ItemId id = *m_catalogue->add(item(u"1"_s));
        const auto reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        for (const auto &[key, value] : reader->settings())
            QVERIFY(!value.contains(u"argon2"_s));
        const auto history = reader->history(anyId(id));
        QCOMPARE(history->size(), size_t(1));
        QCOMPARE(history->front().who, u"Ana"_s);
        QVERIFY(!QJsonDocument(history->front().after.toObject()).toJson().contains("argon2"));
    }

    void contributorsWriteWhatIsNotPublic()
    {
        const PersonId ana = add(u"Ana"_s);
        const PersonId ben = add(u"Ben"_s, PersonRole::Contributor);
        QVERIFY(m_people->seat(ana));
        const ItemId shown = *m_catalogue->add(item(u"1"_s, Status::Published));
        QVERIFY(m_people->seat(ben));
        const ItemId draft = *m_catalogue->add(item(u"2"_s));
        const auto set = [this](ItemId id, Status from, Status to) {
            return m_catalogue->change(RecordType::Item, anyId(id), {{u"status"_s, {}, enumName(from), enumName(to)}});
        };
        QVERIFY(set(draft, Status::Draft, Status::InReview));
        QCOMPARE(set(draft, Status::InReview, Status::Published).error().kind, ErrorKind::Refused);
        QCOMPARE(set(shown, Status::Published, Status::Draft).error().kind, ErrorKind::Refused);
        QCOMPARE(m_catalogue->add(item(u"3"_s, Status::Published)).error().kind, ErrorKind::Refused);
        QCOMPARE(m_catalogue->remove(anyId(shown), {}).error().kind, ErrorKind::Refused);
        const auto renamed = m_catalogue->change(RecordType::Item, anyId(shown), {{u"number"_s, {}, u"1"_s, u"9"_s}});
        QCOMPARE(renamed.error().kind, ErrorKind::Refused);
        QVERIFY(renamed.error().message.contains(u"editor"_s));
        QVERIFY(m_catalogue->remove(anyId(draft), {}));
        const auto reader = m_catalogue->reader(Audience::desk(Access::Sealed));
        QCOMPARE(reader->item(shown)->number, u"1"_s);
    }

    void aSecondProgramReadsOnly()
    {
        const QString path = m_catalogue->path();
        const auto second = Catalogue::open(path, OpenMode::ReadWrite);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Refused);
        auto reading = Catalogue::open(path, OpenMode::ReadOnly);
        QVERIFY(reading);
        add(u"Ana"_s);
        QCOMPARE(People(**reading).all()->size(), size_t(1));
        QVERIFY(!People(**reading).add({{}, u"Ben"_s, PersonRole::Editor, false, true}));
        QCOMPARE(m_people->all()->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
