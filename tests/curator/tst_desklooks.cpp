// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/gapspane.h"
#include "curator/historypane.h"

#include "desk.h"
#include "models/recordgaps.h"
#include "models/shownexhibition.h"

#include <QComboBox>
#include <QTableWidget>
#include <QTreeWidget>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// What the desk offers to look into.
class DeskLooksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }
    void anExhibitionIsWhatItNamesAndEachOnce();
    void theGapsOfAnExhibitionAreGroupedAndLeadToTheirFields();
    void aSearchThatIsStoppedSaysSo();
    void ofSeveralExhibitionsTheChosenOneIsShownToVisitors();
    void anEmptyFieldOffersWhatWasWrittenBeforeAndTakesItByAKey();
    void aTitleIsNeverOfferedAgain();
    void claimsStandSideBySideWithWhoSaysThemAndWhere();
    void twoVersionsAreComparedAndTheOlderOneRestored();

private:
    struct Shown {
        ExhibitionId exhibition;
        ItemId hung;
        ItemId other;
        StatementId said;
        AgentId speaker;
    };
    template<RecordLike R>
    Id<R> add(const R &record) const
    {
        const auto id = m_desk->catalogue->add(record);
        return id ? *id : Id<R>();
    }
    Shown makeExhibition() const;
    std::unique_ptr<test::Desk> m_desk;
};

DeskLooksTest::Shown DeskLooksTest::makeExhibition() const
{
    Shown made;
    Agent speaker;
    speaker.names.push_back({u"Demonstration person 01"_s, u"en"_s, {}, {}, NameKind::Preferred, TextOrigin::Original, TextState::Draft});
    made.speaker = add(speaker);
    Item item;
    item.kind = ItemKind::Handicraft;
    item.number = u"DEMO-1"_s;
    item.title.set(u"en"_s, u"Beads"_s, TextOrigin::Original);
    made.hung = add(item);
    item.number = u"DEMO-2"_s;
    made.other = add(item);
    Item hung = *m_desk->reader->item(made.hung);
    hung.related = {{RelationKind::Related, made.other}};
    hung.holder = made.speaker;
    (void)m_desk->catalogue->update(hung);
    Section section;
    section.title.set(u"en"_s, u"Handicraft"_s, TextOrigin::Original);
    section.items = {{made.hung, {}}};
    Event event;
    event.title.set(u"en"_s, u"A conference"_s, TextOrigin::Original);
    event.participants = {{made.speaker, ParticipationRole::Speaker, {}}};
    Statement statement;
    statement.event = add(event);
    statement.claimant = made.speaker;
    statement.text.set(u"en"_s, u"A statement"_s, TextOrigin::Original);
    made.said = add(statement);
    Exhibition exhibition;
    exhibition.title.set(u"en"_s, u"An exhibition"_s, TextOrigin::Original);
    exhibition.sections = {add(section)};
    exhibition.events = {statement.event};
    made.exhibition = add(exhibition);
    return made;
}

void DeskLooksTest::anExhibitionIsWhatItNamesAndEachOnce()
{
    const Shown made = makeExhibition();
    const auto records = recordsOf(*m_desk->reader, made.exhibition);
    QVERIFY(records);
    std::map<RecordId, int> times;
    for (const auto &[type, record] : *records)
        ++times[record];
    for (const RecordId &id : {anyId(made.exhibition), anyId(made.hung), anyId(made.said), anyId(made.speaker)})
        QCOMPARE(times[id], 1);
    QVERIFY(!times.contains(anyId(made.other))); // it hangs nowhere
    QCOMPARE(records->front().second, anyId(made.exhibition));
    const auto all = recordsOf(*m_desk->reader, {});
    QVERIFY(std::any_of(all->begin(), all->end(), [&](const auto &entry) { return entry.second == anyId(made.other); }));
}

void DeskLooksTest::theGapsOfAnExhibitionAreGroupedAndLeadToTheirFields()
{
    const Shown made = makeExhibition();
    QTest::keyClick(m_desk->window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *pane = m_desk->window->findChild<GapsPane *>();
    QTRY_VERIFY(!pane->isBusy());
    auto *tree = pane->findChild<QTreeWidget *>(u"allGaps"_s);
    const auto found = [tree](const QString &words) {
        const auto lines = tree->findItems(words, Qt::MatchContains);
        return lines.isEmpty() ? nullptr : lines.constFirst();
    };
    QTRY_VERIFY(found(u"The rights are not stated."_s));
    QTreeWidgetItem *line = found(u"The rights are not stated."_s);
    QVERIFY(line->text(0).endsWith(u"– 1"_s)); // only what hangs
    tree->setFocus();
    tree->setCurrentItem(line);
    QTest::keyClick(tree, Qt::Key_Right);
    QCOMPARE(line->childCount(), 1);
    QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(m_desk->window->form()->record(), anyId(made.hung));
    QVERIFY(m_desk->named(u"field_rightsUri"_s)->isVisible());
    // Settled, it is gone; in the whole catalogue the other one still has it.
    Item item = *m_desk->reader->item(made.hung);
    item.rightsUri = u"https://example.org/rights"_s;
    QVERIFY(m_desk->catalogue->update(item));
    QTest::keyClick(m_desk->window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!pane->isBusy() && !found(u"The rights are not stated."_s));
    auto *where = pane->findChild<QComboBox *>(u"gapsWhere"_s);
    where->setFocus();
    QTest::keyClick(where, Qt::Key_End);
    QTRY_VERIFY(found(u"The rights are not stated."_s));
}

void DeskLooksTest::aSearchThatIsStoppedSaysSo()
{
    (void)makeExhibition();
    int asked = 0;
    const Job job{{}, [&asked] { return ++asked > 2; }};
    const auto gaps = gapsIn(*m_desk->reader, {}, {u"fr"_s}, job);
    QVERIFY(!gaps && gaps.error().kind == ErrorKind::Cancelled);
}

void DeskLooksTest::ofSeveralExhibitionsTheChosenOneIsShownToVisitors()
{
    Source source;
    source.title.set(u"en"_s, u"A register"_s, TextOrigin::Original);
    Exhibition exhibition;
    exhibition.citations = {{add(source), u"page 1"_s}};
    exhibition.access = Access::Public;
    exhibition.status = Status::Published;
    exhibition.title.set(u"en"_s, u"The first"_s, TextOrigin::Original);
    const ExhibitionId one = add(exhibition);
    exhibition.title.set(u"en"_s, u"The second"_s, TextOrigin::Original);
    const ExhibitionId two = add(exhibition);
    QVERIFY(!one.isNull() && !two.isNull());
    const auto visitor = m_desk->catalogue->reader(Audience::visitor());
    const ExhibitionId before = shownExhibition(*visitor)->id;
    const ExhibitionId wanted = before == one ? two : one;
    m_desk->window->open(RecordType::Exhibition, anyId(before));
    m_desk->window->form()->showReadiness();
    QVERIFY(!m_desk->named(u"visitors"_s)->isEnabled()); // it is shown already
    m_desk->window->open(RecordType::Exhibition, anyId(wanted));
    m_desk->window->form()->showReadiness();
    QTest::mouseClick(m_desk->named(u"visitors"_s), Qt::LeftButton);
    QCOMPARE(shownExhibition(*visitor)->id, wanted);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shownExhibition(*visitor)->id, before);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shownExhibition(*visitor)->id, wanted);
    // A catalogue whose chosen exhibition is not public shows another one.
    Exhibition chosen = *m_desk->reader->exhibition(wanted);
    chosen.access = Access::Internal;
    QVERIFY(m_desk->catalogue->update(chosen));
    QCOMPARE(shownExhibition(*visitor)->id, before);
}

void DeskLooksTest::anEmptyFieldOffersWhatWasWrittenBeforeAndTakesItByAKey()
{
    m_desk->window->addItem(ItemKind::Handicraft);
    m_desk->showTab(u"tab_5"_s);
    QLineEdit *line = m_desk->line(u"rightsUri"_s);
    for (const QString &one : {u"https://example.org/1"_s, u"https://example.org/2"_s}) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, one);
        QVERIFY(m_desk->window->save());
    }
    m_desk->window->addItem(ItemKind::Handicraft);
    m_desk->showTab(u"tab_5"_s);
    line->setFocus();
    const auto offers = [this] {
        QStringList words;
        for (const QAbstractButton *button : m_desk->window->form()->findChildren<QAbstractButton *>()) {
            if (button->property("last").toBool() && button->isVisible())
                words += button->toolTip();
        }
        return words;
    };
    QCOMPARE(offers(), QStringList{u"As before: https://example.org/2 (Ctrl+')"_s});
    QTest::keyClick(line, Qt::Key_Apostrophe, Qt::ControlModifier);
    QCOMPARE(line->text(), u"https://example.org/2"_s);
    QVERIFY(offers().isEmpty());
    QTest::keyClick(line, Qt::Key_Apostrophe, Qt::ControlModifier); // the one before it
    QCOMPARE(line->text(), u"https://example.org/1"_s);
    QVERIFY(m_desk->window->save());
    QCOMPARE(m_desk->reader->item(ItemId(m_desk->window->form()->record().uuid()))->rightsUri, u"https://example.org/1"_s);
    // What was typed stays.
    line->selectAll();
    QTest::keyClicks(line, u"https://example.org/3"_s);
    QTest::keyClick(line, Qt::Key_Apostrophe, Qt::ControlModifier);
    QCOMPARE(line->text(), u"https://example.org/3"_s);
    // After closing, what the items hold is offered.
    QVERIFY(m_desk->window->save());
    QVERIFY(m_desk->open());
    m_desk->window->addItem(ItemKind::Handicraft);
    m_desk->showTab(u"tab_5"_s);
    m_desk->line(u"rightsUri"_s)->setFocus();
    QCOMPARE(offers(), QStringList{u"As before: https://example.org/3 (Ctrl+')"_s});
}

void DeskLooksTest::aTitleIsNeverOfferedAgain()
{
    for (const RecordType type : {RecordType::Item, RecordType::Section, RecordType::Source}) {
        const FieldShape *title = fieldShape(type, u"title"_s);
        QVERIFY(title && !LastValues::isOffered(*title));
    }
    QVERIFY(LastValues::isOffered(*fieldShape(RecordType::Item, u"materials"_s)));
}

void DeskLooksTest::claimsStandSideBySideWithWhoSaysThemAndWhere()
{
    const Shown made = makeExhibition();
    Source source;
    source.title.set(u"en"_s, u"A report"_s, TextOrigin::Original);
    source.independenceGroup = u"agency"_s;
    Statement statement = *m_desk->reader->statement(made.said);
    statement.id = {};
    statement.text.set(u"en"_s, u"The opposite"_s, TextOrigin::Original);
    statement.certainty = Certainty::Contested;
    statement.citations = {{add(source), u"page 4"_s}};
    const StatementId other = add(statement);
    statement.event = {};
    statement.citations.clear();
    (void)add(statement); // about something else
    m_desk->window->open(RecordType::Statement, anyId(made.said));
    m_desk->showTab(u"tab_claims"_s);
    auto *table = m_desk->window->form()->findChild<QTableWidget *>(u"claims"_s);
    QCOMPARE(table->columnCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), u"A statement"_s);
    QVERIFY(table->item(2, 0)->text().startsWith(u"No source"_s));
    QCOMPARE(table->item(0, 1)->text(), u"The opposite"_s);
    QCOMPARE(table->item(2, 1)->text(), u"A report, page 4"_s);
    QCOMPARE(table->item(3, 1)->text(), u"agency"_s);
    QCOMPARE(table->horizontalHeaderItem(1)->text(), u"Demonstration person 01"_s);
    table->setFocus();
    table->setCurrentCell(0, 1);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_desk->window->form()->record(), anyId(other));
}

void DeskLooksTest::twoVersionsAreComparedAndTheOlderOneRestored()
{
    Item item;
    item.kind = ItemKind::Handicraft;
    item.number = u"DEMO-1"_s;
    item.title.set(u"en"_s, u"Beads"_s, TextOrigin::Original);
    item.notes = u"as it came"_s;
    item.id = add(item);
    for (const QString &title : {u"Glass beads"_s, u"A string of glass beads"_s}) {
        item = *m_desk->reader->item(item.id);
        item.title.set(u"en"_s, title, TextOrigin::Original);
        item.notes.clear();
        QVERIFY(m_desk->catalogue->update(item));
    }
    m_desk->window->open(RecordType::Item, anyId(item.id));
    m_desk->showTab(u"tab_history"_s);
    auto *list = m_desk->window->form()->findChild<QTreeWidget *>(u"history"_s);
    QCOMPARE(list->topLevelItemCount(), 4); // made; title and notes; title
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(0));
    list->topLevelItem(3)->setSelected(true);
    const auto sides = m_desk->window->form()->findChild<HistoryPane *>()->findChildren<QPlainTextEdit *>();
    QStringList texts{sides[0]->toPlainText(), sides[1]->toPlainText()};
    texts.sort();
    QVERIFY(texts.join(u'|').contains(u"Beads"_s) && texts.join(u'|').contains(u"A string of glass beads"_s));
    QVERIFY(texts.join(u'|').contains(u"as it came"_s) && texts.join(u'|').contains(u"nothing"_s));
    QTest::mouseClick(m_desk->named(u"restoreValue"_s), Qt::LeftButton);
    QCOMPARE(m_desk->reader->item(item.id)->title.text(u"en"), u"Beads"_s);
    QCOMPARE(m_desk->reader->item(item.id)->notes, u"as it came"_s);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier); // one step
    QCOMPARE(m_desk->reader->item(item.id)->title.text(u"en"), u"A string of glass beads"_s);
    QCOMPARE(m_desk->reader->item(item.id)->notes, QString());
}

QTEST_MAIN(DeskLooksTest)
#include "tst_desklooks.moc"
