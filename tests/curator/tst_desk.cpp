// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/hangfield.h"
#include "curator/mediapane.h"
#include "curator/previewpane.h"
#include "desk.h"

#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QSpinBox>
#include <QTreeWidget>

#include <csignal>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Journeys of a curator on the real window.
class DeskTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] Item current() const { return *m_desk->reader->item(ItemId(m_desk->window->form()->record().uuid())); }
    QString picture(const QString &name, const QColor &colour)
    {
        QImage image(320, 240, QImage::Format_RGB32);
        image.fill(colour);
        const QString file = m_desk->folder.filePath(name);
        return image.save(file) ? file : QString();
    }
    AgentId person(const QString &name)
    {
        Agent agent;
        agent.names.push_back({name, u"en"_s, {}, {}});
        return *m_desk->catalogue->add(agent);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }

    void aHandicraftIsDescribedInThreeLanguagesWithPhotographsAndPublished();
    void aDateIsCorrectedAndUndone();
    void aDateThatCannotBeReadIsToldAndNotSaved();
    void aPersonIsDeletedAndRestoredWithAllLinks();
    void whatIsTypedIsSavedByItselfWithinTwoSeconds();
    void aKilledProgramLosesNoMoreThanTwoSeconds();
    void anEarlierValueIsRestoredFromTheHistory();
    void theHangIsArrangedByKeysAndByTypingAPosition();
    void aChangeMadeMeanwhileIsNotWrittenOver();
    void aNewTermIsMadeInPlace();
    void aCopyIsADraftWithTheNextNumberAndWithoutWhatIsTheObjectsOwn();
    void persianTypingIsHelped();
    void hiddenCharactersAndEndlessTextsAreRefusedInWords_data();
    void hiddenCharactersAndEndlessTextsAreRefusedInWords();
    void aFolderOfMixedFilesGivesItsPicturesAndNamesTheRest();
};

void DeskTest::aHandicraftIsDescribedInThreeLanguagesWithPhotographsAndPublished()
{
    DeskWindow &window = *m_desk->window;
    window.addItem(ItemKind::Handicraft);
    QVERIFY(!window.form()->record().isNull());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"text_title_fr"_s);
    m_desk->type(u"text_title_fr"_s, u"Tapis"_s);
    m_desk->type(u"text_title_en"_s, u"Rug"_s);
    m_desk->type(u"text_title_fa"_s, u"قالی"_s);
    m_desk->type(u"text_label_fr"_s, u"Laine"_s);
    m_desk->showTab(u"tab_media"_s);
    auto *media = window.form()->findChild<MediaPane *>();
    media->addFiles({picture(u"a.png"_s, QColor::fromHsv(10, 90, 90)), picture(u"b.png"_s, QColor::fromHsv(90, 90, 90)),
                     picture(u"c.png"_s, QColor::fromHsv(180, 90, 90)), picture(u"d.png"_s, QColor::fromHsv(270, 90, 90))});
    QTRY_VERIFY(!media->isBusy());
    QCOMPARE(media->count(), 4);
    auto *list = media->findChild<QListWidget *>(u"media"_s);
    for (int row = 0; row < 4; ++row) {
        list->setCurrentRow(row);
        m_desk->type(u"text_altText_fr"_s, u"Vue"_s);
    }
    QVERIFY(window.save());
    // Sideways by keys: the last becomes the first.
    list->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(list, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_desk->reader->media(current().id)->front().originalName, u"d.png"_s);
    // What is missing is listed, and keeps it from being published.
    window.form()->showReadiness();
    QAbstractButton *publish = m_desk->button(u"Publish"_s);
    QVERIFY(!publish->isEnabled());
    m_desk->line(u"rightsUri"_s)->setFocus();
    m_desk->showTab(u"tab_5"_s);
    m_desk->line(u"rightsUri"_s)->setFocus();
    QTest::keyClicks(m_desk->line(u"rightsUri"_s), u"https://example.org/rights"_s);
    Source source;
    source.title.set(u"fr"_s, u"Registre"_s, TextOrigin::Original, TextState::Reviewed);
    Item item = current();
    QVERIFY(window.save());
    item = current();
    item.citations = {{*m_desk->catalogue->add(source), u"page 3"_s}};
    QVERIFY(m_desk->catalogue->update(item));
    window.form()->showReadiness();
    QTRY_VERIFY2(publish->isEnabled(), qPrintable(window.form()->findChild<QListWidget *>(u"gaps"_s)->item(0)->text()));
    publish->click();
    item = current();
    QCOMPARE(item.status, Status::Published);
    QCOMPARE(item.title.in(u"fr")->origin, TextOrigin::Original);
    QCOMPARE(item.title.in(u"fa")->origin, TextOrigin::Translation);
    QCOMPARE(item.title.text(u"fa"), u"قالی"_s);
    const auto visitor = m_desk->catalogue->reader(Audience::visitor());
    QVERIFY(visitor->item(item.id));
    QCOMPARE(visitor->media(item.id)->size(), size_t(4));
    QTRY_VERIFY(window.preview().page());
    QCOMPARE(m_desk->reader->history(anyId(item.id))->back().who, u"Curator 01"_s);
}

void DeskTest::aDateIsCorrectedAndUndone()
{
    m_desk->window->addItem(ItemKind::Document);
    m_desk->showTab(u"tab_1"_s);
    QLineEdit *date = m_desk->line(u"date"_s);
    date->setFocus();
    QTest::keyClicks(date, u"around 1990"_s);
    QTest::keyClick(date, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(current().date.edtf, u"1990~"_s);
    QCOMPARE(current().date.original, u"around 1990"_s);
    QVERIFY(date->accessibleDescription().contains(u"1990"_s));
    date->selectAll();
    QTest::keyClicks(date, u"summer 1988"_s);
    QTest::keyClick(date, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(current().date.edtf, u"1988-22"_s);
    QTest::keyClick(date, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(current().date.edtf, u"1990~"_s);
    QCOMPARE(date->text(), u"around 1990"_s);
    QTest::keyClick(date, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(current().date.edtf, u"1988-22"_s);
    QVERIFY(m_desk->open()); // closed and opened again: the history is still there
    m_desk->window->open(RecordType::Item, anyId(m_desk->reader->rows({}, 0, 1)->front().id));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(current().date.edtf, u"1988-22"_s); // of an earlier session: asked for first
    m_desk->button(u"Take it back"_s)->click();
    QCOMPARE(current().date.edtf, u"1990~"_s);
}

void DeskTest::aDateThatCannotBeReadIsToldAndNotSaved()
{
    m_desk->window->addItem(ItemKind::Document);
    m_desk->showTab(u"tab_1"_s);
    QLineEdit *date = m_desk->line(u"date"_s);
    date->setFocus();
    QTest::keyClicks(date, u"31/02/1990"_s);
    QVERIFY(!m_desk->window->save());
    QVERIFY(current().date.isEmpty());
    const auto *field = qobject_cast<FieldEditor *>(m_desk->named(u"field_date"_s));
    QVERIFY(!field->problem().isEmpty());
    QCOMPARE(field->accessibleDescription(), field->problem());
    QCOMPARE(date->text(), u"31/02/1990"_s);
}

void DeskTest::aPersonIsDeletedAndRestoredWithAllLinks()
{
    const AgentId id = person(u"Demonstration person 01"_s);
    Item item;
    item.number = u"1"_s;
    item.kind = ItemKind::Artwork;
    Attribution maker;
    maker.agent = id;
    item.makers = {maker};
    item.holder = id;
    const ItemId made = *m_desk->catalogue->add(item);
    Event event;
    event.participants = {{id, ParticipationRole::Speaker, {}}};
    const EventId talk = *m_desk->catalogue->add(event);
    const Item before = *m_desk->reader->item(made);
    m_desk->window->open(RecordType::Agent, anyId(id));
    QVERIFY(m_desk->settled());
    m_desk->window->list().view()->setFocus();
    QTest::keyClick(m_desk->window->list().view(), Qt::Key_Delete);
    QVERIFY(!m_desk->reader->agent(id));
    QVERIFY(m_desk->reader->item(made)->makers.empty());
    QVERIFY(m_desk->reader->event(talk)->participants.empty());
    QVERIFY(m_desk->choose(u"Deleted entries"_s));
    m_desk->button(u"Restore with its links"_s)->click();
    QVERIFY(m_desk->reader->agent(id));
    QCOMPARE(m_desk->reader->item(made)->makers, before.makers);
    QCOMPARE(m_desk->reader->item(made)->holder, id);
    QCOMPARE(m_desk->reader->event(talk)->participants.size(), size_t(1));
    QCOMPARE(m_desk->window->form()->record(), anyId(id));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier); // the restoration
    QVERIFY(!m_desk->reader->agent(id));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier); // the deletion
    QCOMPARE(m_desk->reader->item(made)->makers, before.makers);
}

void DeskTest::whatIsTypedIsSavedByItselfWithinTwoSeconds()
{
    m_desk->window->addItem(ItemKind::Photograph);
    m_desk->type(u"text_title_en"_s, u"A title"_s);
    QVERIFY(current().title.isEmpty()); // not at every key
    QVERIFY(QTest::qWaitFor([this] { return current().title.text(u"en") == u"A title"; }, 2'000));
    // Whoever types on without a pause is saved as well.
    QElapsedTimer typing;
    typing.start();
    while (typing.elapsed() < 2'000) {
        m_desk->type(u"text_title_en"_s, u"x"_s);
        QTest::qWait(100);
    }
    QVERIFY(current().title.text(u"en").startsWith(u"A titlex"_s));
}

void DeskTest::aKilledProgramLosesNoMoreThanTwoSeconds()
{
    // The child types for ever, one letter each 50 ms, and says what it typed; it is killed in the middle.
    m_desk->window.reset();
    m_desk->reader.reset();
    m_desk->catalogue.reset();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"VITRINE_TYPE_INTO"_s, m_desk->path);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    QElapsedTimer patience;
    patience.start();
    while (said.count('\n') < 80 && patience.elapsed() < 60'000) {
        child.waitForReadyRead(1'000);
        said += child.readAllStandardOutput();
    }
    ::kill(pid_t(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished());
    said += child.readAllStandardOutput();
    const QList<QByteArray> lines = said.trimmed().split('\n');
    QVERIFY(lines.size() >= 80);
    // Each line: milliseconds and letters typed so far.
    const qint64 killedAt = lines.constLast().split(' ').at(0).toLongLong();
    qsizetype needed = 0;
    for (const QByteArray &line : lines) {
        if (line.split(' ').at(0).toLongLong() <= killedAt - 2'000)
            needed = line.split(' ').at(1).toLongLong();
    }
    QVERIFY(needed > 0);
    QVERIFY(m_desk->open());
    const auto rows = m_desk->reader->rows({}, 0, 2);
    QCOMPARE(rows->size(), size_t(1));
    const QString kept = m_desk->reader->item(rows->front().id)->title.text(u"en");
    QVERIFY2(kept.size() >= needed, qPrintable(u"%1 letters kept, %2 were typed two seconds before"_s.arg(kept.size()).arg(needed)));
    QVERIFY(m_desk->catalogue->check({})->valid());
}

void DeskTest::anEarlierValueIsRestoredFromTheHistory()
{
    m_desk->window->addItem(ItemKind::Artwork);
    m_desk->type(u"text_title_en"_s, u"First"_s);
    QVERIFY(m_desk->window->save());
    m_desk->type(u"text_title_en"_s, u" and second"_s);
    QVERIFY(m_desk->window->save());
    m_desk->showTab(u"tab_history"_s);
    auto *list = m_desk->window->form()->findChild<QTreeWidget *>(u"history"_s);
    QCOMPARE(list->topLevelItemCount(), 3);
    QVERIFY(list->topLevelItem(0)->text(3).startsWith(u"First"_s));
    QCOMPARE(list->topLevelItem(0)->text(1), u"Curator 01"_s);
    list->setCurrentItem(list->topLevelItem(0));
    m_desk->button(u"Restore the value before"_s)->click();
    QCOMPARE(current().title.text(u"en"), u"First"_s);
    QCOMPARE(m_desk->wordsIn(u"text_title_en"_s), u"First"_s);
    QCOMPARE(list->topLevelItemCount(), 4);
}

void DeskTest::theHangIsArrangedByKeysAndByTypingAPosition()
{
    Section section;
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
        Item item;
        item.number = number;
        item.kind = ItemKind::Artwork;
        section.items.push_back({*m_desk->catalogue->add(item), {}});
    }
    const SectionId id = *m_desk->catalogue->add(section);
    const auto order = [this, id] {
        QString numbers;
        const auto stored = m_desk->reader->section(id);
        for (const HangEntry &entry : stored->items)
            numbers += m_desk->reader->item(entry.item)->number;
        return numbers;
    };
    m_desk->window->open(RecordType::Section, anyId(id));
    auto *list = m_desk->window->form()->findChild<QListWidget *>(u"hang"_s);
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(order(), u"213"_s);
    auto *position = m_desk->window->form()->findChild<QSpinBox *>(u"hangPosition"_s);
    QCOMPARE(position->value(), 2);
    position->setFocus();
    position->selectAll();
    QTest::keyClicks(position, u"3"_s);
    QTest::keyClick(position, Qt::Key_Return);
    QTRY_COMPARE(order(), u"231"_s);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(order(), u"213"_s);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(order(), u"13"_s);
    QVERIFY(m_desk->reader->section(id)); // the line went, not the section
}

void DeskTest::aChangeMadeMeanwhileIsNotWrittenOver()
{
    m_desk->window->addItem(ItemKind::Artwork);
    const ItemId id = current().id;
    m_desk->type(u"text_title_en"_s, u"Mine"_s);
    Item other = current();
    other.title.set(u"en"_s, u"Theirs"_s, TextOrigin::Original, TextState::Draft);
    QVERIFY(m_desk->catalogue->update(other));
    QVERIFY(!m_desk->window->save());
    QCOMPARE(m_desk->reader->item(id)->title.text(u"en"), u"Theirs"_s);
    QCOMPARE(m_desk->wordsIn(u"text_title_en"_s), u"Mine"_s); // still there to be read
    QVERIFY(!qobject_cast<FieldEditor *>(m_desk->named(u"field_title"_s))->accessibleDescription().isEmpty());
}

void DeskTest::aNewTermIsMadeInPlace()
{
    m_desk->window->addItem(ItemKind::Handicraft);
    m_desk->showTab(u"tab_2"_s);
    QLineEdit *materials = m_desk->line(u"materials"_s);
    materials->setFocus();
    QTest::keyClicks(materials, u"glass"_s);
    QTest::keyClick(materials, Qt::Key_Return);
    QTRY_COMPARE(current().materials.size(), size_t(1));
    Term term = *m_desk->reader->term(current().materials.front());
    QCOMPARE(term.vocabulary, Vocabulary::Material);
    QCOMPARE(term.label.text(u"en"), u"glass"_s);
    term.label.set(u"fa"_s, u"شیشه"_s);
    QVERIFY(m_desk->catalogue->update(term));
    // It is found by its name in any language, and not made twice.
    m_desk->window->addItem(ItemKind::Handicraft);
    m_desk->showTab(u"tab_2"_s);
    materials->setFocus();
    for (const QChar c : u"شیشه"_s)
        QTest::sendKeyEvent(QTest::Click, materials, Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(materials, Qt::Key_Return);
    QTRY_COMPARE(current().materials, std::vector<TermId>{term.id});
    QCOMPARE(m_desk->reader->ids(RecordType::Term)->size(), size_t(1));
}

void DeskTest::aCopyIsADraftWithTheNextNumberAndWithoutWhatIsTheObjectsOwn()
{
    Item item;
    item.number = u"2026.001"_s;
    item.kind = ItemKind::Handicraft;
    item.title.set(u"en"_s, u"A string of beads"_s, TextOrigin::Original, TextState::Reviewed);
    item.value = u"120"_s;
    item.location = u"Box 4"_s;
    item.fieldAccess = {{u"title"_s, Access::Restricted}};
    item.access = Access::Restricted;
    item.status = Status::InReview;
    const auto added = m_desk->catalogue->add(item);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    const ItemId original = *added;
    m_desk->window->open(RecordType::Item, anyId(original));
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    const Item copy = current();
    QVERIFY(copy.id != original);
    QVERIFY(!copy.number.isEmpty() && copy.number != item.number);
    QCOMPARE(copy.title.text(u"en"), u"A string of beads"_s);
    QCOMPARE(copy.title.in(u"en")->state, TextState::Draft);
    QCOMPARE(copy.access, Access::Restricted); // never wider than what it was copied from
    QCOMPARE(copy.status, Status::Draft);
    QCOMPARE(copy.fieldAccess, item.fieldAccess);
    QVERIFY(copy.value.isEmpty() && copy.location.isEmpty());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_desk->reader->item(copy.id));
    QVERIFY(m_desk->reader->item(original));
}

void DeskTest::persianTypingIsHelped()
{
    m_desk->window->addItem(ItemKind::Handicraft);
    QWidget *title = m_desk->named(u"text_title_fa"_s);
    QCOMPARE(title->layoutDirection(), Qt::RightToLeft);
    m_desk->type(u"text_title_fa"_s, u"می"_s);
    QTest::keyClick(title, Qt::Key_Space, Qt::ShiftModifier);
    m_desk->type(u"text_title_fa"_s, u"شود كتابي"_s);
    QCOMPARE(m_desk->wordsIn(u"text_title_fa"_s), u"می\u200cشود كتابي"_s);
    QAbstractButton *offer = m_desk->button(u"Change ي and ك to ی and ک"_s);
    QVERIFY(offer && offer->isVisible());
    offer->click();
    QVERIFY(m_desk->window->save());
    QCOMPARE(current().title.text(u"fa"), u"می\u200cشود کتابی"_s);
    QVERIFY(!offer->isVisible());
    QTest::keyClick(title, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(title->layoutDirection(), Qt::LeftToRight);
}

void DeskTest::hiddenCharactersAndEndlessTextsAreRefusedInWords_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("a megabyte") << QString(1'048'576, u'x');
    QTest::newRow("control characters") << u"a\u0007b\u0001"_s;
    QTest::newRow("right-to-left override") << u"invoice\u202Egnp.exe"_s;
}

void DeskTest::hiddenCharactersAndEndlessTextsAreRefusedInWords()
{
    QFETCH(QString, pasted);
    m_desk->window->addItem(ItemKind::Document);
    auto *label = qobject_cast<QPlainTextEdit *>(m_desk->named(u"text_label_en"_s));
    label->setFocus();
    label->insertPlainText(pasted);
    QVERIFY(!m_desk->window->save());
    QVERIFY(current().label.isEmpty());
    const auto *field = qobject_cast<FieldEditor *>(m_desk->named(u"field_label"_s));
    QVERIFY(!field->problem().isEmpty());
    if (QAbstractButton *offer = m_desk->button(u"Take out what nobody can see"_s); offer && offer->isVisible()) {
        offer->click();
        QVERIFY(m_desk->window->save());
        QVERIFY(!current().label.text(u"en").contains(QChar(0x202E)));
    }
}

void DeskTest::aFolderOfMixedFilesGivesItsPicturesAndNamesTheRest()
{
    m_desk->window->addItem(ItemKind::Photograph);
    const QString mixed = m_desk->folder.filePath(u"mixed"_s);
    QVERIFY(QDir().mkpath(mixed + u"/deeper"_s));
    QVERIFY(QFile::copy(picture(u"a.png"_s, QColor::fromHsv(10, 90, 90)), mixed + u"/a.png"_s));
    QVERIFY(QFile::copy(m_desk->folder.filePath(u"a.png"_s), mixed + u"/twice.png"_s));
    QVERIFY(QFile::copy(picture(u"b.png"_s, QColor::fromHsv(90, 90, 90)), mixed + u"/deeper/b.png"_s));
    QFile broken(mixed + u"/broken.xyz"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("\x01\x02\x03 nothing") > 0);
    broken.close();
    auto *media = m_desk->window->form()->findChild<MediaPane *>();
    media->addFiles({mixed});
    QTRY_VERIFY(!media->isBusy());
    QCOMPARE(media->count(), 2);
    const QString said = media->findChild<QPlainTextEdit *>(u"leftOut"_s)->toPlainText();
    QVERIFY2(said.contains(u"broken.xyz"_s) && said.contains(u"twice.png"_s), qPrintable(said));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier); // both at once
    QCOMPARE(media->count(), 0);
}

/// What the child of aKilledProgramLosesNoMoreThanTwoSeconds does.
static int typeForEver(const QString &path)
{
    Desk desk;
    desk.path = path;
    if (!desk.open())
        return 2;
    desk.window->addItem(ItemKind::Document);
    QElapsedTimer clock;
    clock.start();
    for (int letters = 1;; ++letters) {
        desk.type(u"text_title_en"_s, u"x"_s);
        std::printf("%lld %d\n", static_cast<long long>(clock.elapsed()), letters);
        std::fflush(stdout);
        QTest::qWait(50);
    }
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    if (const QString path = qEnvironmentVariable("VITRINE_TYPE_INTO"); !path.isEmpty())
        return typeForEver(path);
    DeskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desk.moc"
