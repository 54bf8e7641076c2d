// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/bulkpane.h"
#include "curator/bulkrulebox.h"
#include "curator/findpane.h"
#include "curator/mergepane.h"
#include "desk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// Many records at once on the real window: chosen, shown before and after, changed in one step and taken back.
class DeskManyTest : public QObject {
    Q_OBJECT
private:
    static constexpr int many = 500;
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] bool fill(int count)
    {
        return m_desk->catalogue->bulk([&]() -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Item item;
                item.number = QString::number(i + 1);
                item.kind = i % 10 == 0 ? ItemKind::Document : ItemKind::Handicraft;
                item.title.set(u"fr"_s, u"Tapis %1"_s.arg(i + 1), TextOrigin::Original, TextState::Reviewed);
                if (const auto added = m_desk->catalogue->add(item); !added)
                    return added.unexpected();
            }
            return {};
        }).has_value();
    }
    [[nodiscard]] int found(const QString &word) const
    {
        ItemQuery query;
        query.words = word;
        return *m_desk->reader->count(query);
    }
    [[nodiscard]] RecordView *list() const { return m_desk->window->list().view(); }
    [[nodiscard]] bool isIdle() const
    {
        return QTest::qWaitFor([this] { return !m_desk->window->editor().isBusy(); }, 60'000) && m_desk->settled();
    }
    void click(int row, Qt::KeyboardModifiers keys = {}) const
    {
        const QModelIndex index = list()->model()->index(row, 0);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, keys, list()->visualRect(index).center());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
        QVERIFY(fill(many));
        QVERIFY(m_desk->settled());
        QTRY_COMPARE(m_desk->window->list().model().total(), many);
    }
    void cleanup() { m_desk.reset(); }

    void aRecordThatWasOnlyLookedAtIsLeftWithoutAWord()
    {
        const RecordId first = m_desk->window->form()->record();
        QVERIFY(!first.isNull());
        click(3);
        QVERIFY(m_desk->window->form()->record() != first);
        QCOMPARE(m_desk->window->said(), QString());
        QCOMPARE(m_desk->reader->history(first)->size(), size_t(1));
    }

    void fiveHundredItemsAreEditedTogetherAndTakenBackInOneStep()
    {
        DeskWindow &window = *m_desk->window;
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(window.list().chosenCount(), many);
        const int steps = window.editor().stack().count();
        QTest::keyClick(list(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(window.bulk().isVisible(), qPrintable(window.said()));
        BulkRuleBox *rule = window.bulk().rules().front();
        QTRY_VERIFY(rule->isAncestorOf(QApplication::focusWidget()));
        rule->setField(u"title"_s);
        rule->setLanguage(u"fr"_s);
        rule->setDeed(BulkDeed::Add);
        auto *words = rule->editor()->findChild<QLineEdit *>();
        words->setFocus();
        QTest::keyClicks(words, u"restored"_s);
        QVERIFY(!window.bulk().plan().applyButton()->isEnabled());
        m_desk->button(u"Show before and after"_s)->click();
        QTRY_VERIFY(window.bulk().plan().applyButton()->isEnabled());
        PlanModel &model = window.bulk().plan().model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), many);
        QVERIFY(model.index(0, PlanModel::BeforeColumn).data().toString().contains(u"Tapis 1"_s));
        QVERIFY(model.index(0, PlanModel::AfterColumn).data().toString().contains(u"Tapis 1 restored"_s));
        QCOMPARE(found(u"restored"_s), 0);
        window.bulk().plan().applyButton()->click();
        QVERIFY(isIdle());
        QCOMPARE(found(u"restored"_s), many);
        QCOMPARE(window.editor().stack().count(), steps + 1);
        QCOMPARE(window.list().chosenCount(), many); // ready for the next deed
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isIdle());
        QCOMPARE(found(u"restored"_s), 0);
        QCOMPARE(found(u"Tapis"_s), many);
        QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(isIdle());
        QCOMPARE(found(u"restored"_s), many);
        QVERIFY(m_desk->open()); // the step is in the history
        m_desk->window->editor().undo();
        QVERIFY(isIdle());
        QCOMPARE(found(u"restored"_s), 0);
    }

    void aStopLeavesEverythingAsItWas()
    {
        DeskWindow &window = *m_desk->window;
        window.list().chooseAll();
        QTRY_COMPARE(window.list().chosenCount(), many);
        window.editTogether();
        window.bulk().rules().front()->setField(u"kind"_s);
        window.bulk().rules().front()->setDeed(BulkDeed::Set);
        window.bulk().rules().front()->editor()->setValue(u"artwork"_s);
        window.bulk().rehearse();
        QTRY_VERIFY(window.bulk().plan().applyButton()->isEnabled());
        QSignalSpy ended(&window.editor(), &Editor::ended);
        window.bulk().plan().applyButton()->click();
        auto *stop = window.findChild<QToolButton *>(u"stop"_s);
        QVERIFY(stop->isVisible());
        QVERIFY(!window.close()); // it would be half done
        stop->click();
        QVERIFY(isIdle());
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!ended.first().first().toBool());
        const auto items = all<Item>(*m_desk->reader);
        for (const Item &item : *items)
            QVERIFY(item.kind != ItemKind::Artwork);
        QVERIFY(!stop->isVisible());
    }

    void theChoiceOutlivesScrollingAndFollowsCtrlAndShift()
    {
        RecordList &records = m_desk->window->list();
        click(0);
        QCOMPARE(records.chosenCount(), 1);
        click(4, Qt::ControlModifier);
        click(8, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(records.chosenCount(), 6);
        while (list()->model()->rowCount() < many) {
            list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
            list()->model()->fetchMore({});
        }
        QCOMPARE(records.chosenCount(), 6);
        QCOMPARE(records.chosenRecords().size(), size_t(6));
        click(many - 1, Qt::ControlModifier);
        QCOMPARE(records.chosenRecords().back(), records.model().idAt(many - 1));
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(records.chosenCount(), many);
        click(3, Qt::ControlModifier);
        QCOMPARE(records.chosenCount(), many - 1);
        click(5);
        QCOMPARE(records.chosenCount(), 1);
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(records.chosenCount(), 2);
    }

    void allOfAFilterAreThoseOfItAlone()
    {
        RecordList &records = m_desk->window->list();
        records.search()->setText(u"12"_s);
        QTRY_VERIFY(m_desk->settled() && records.model().total() < many);
        records.chooseAll();
        QTRY_COMPARE(records.chosenCount(), records.model().total());
        QVERIFY(records.chosenCount() > 1);
        records.search()->clear();
        QTRY_COMPARE(records.model().total(), many);
        QVERIFY(records.chosenCount() <= 1); // another filter, another choice
    }

    void refusalsAreSaidLineByLine()
    {
        DeskWindow &window = *m_desk->window;
        Item series;
        series.number = u"S"_s;
        series.level = Level::Series;
        series.title.set(u"fr"_s, u"Série"_s);
        QVERIFY(m_desk->catalogue->add(series));
        QTRY_COMPARE(window.list().model().total(), many + 1);
        window.list().chooseAll();
        QTRY_COMPARE(window.list().chosenCount(), many + 1);
        window.editTogether();
        BulkRuleBox *rule = window.bulk().rules().front();
        rule->setField(u"status"_s);
        rule->editor()->setValue(u"published"_s);
        window.bulk().rehearse();
        PlanModel &model = window.bulk().plan().model();
        QTRY_COMPARE(model.plan().counts().refused, many + 1);
        QVERIFY(model.index(0, PlanModel::RemarkColumn).data().toString().startsWith(u"Refused: Not ready to publish."_s));
        QVERIFY(!window.bulk().plan().applyButton()->isEnabled());
        rule->setField(u"kind"_s);
        rule->editor()->setValue(u"artwork"_s);
        QCOMPARE(model.rowCount(), 0); // it stood for something else
        window.bulk().rehearse();
        QTRY_COMPARE(model.plan().counts().records, many);
        model.setShown(PlanModel::Show::Refused);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0, PlanModel::RemarkColumn).data().toString().contains(u"Only items and parts"_s));
    }

    void wordsAreFoundReplacedAndPutBack()
    {
        DeskWindow &window = *m_desk->window;
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_H, Qt::ControlModifier);
        auto *find = window.findChild<QLineEdit *>(u"find"_s);
        QTRY_COMPARE(QApplication::focusWidget(), find);
        QTest::keyClicks(find, u"tapis 12"_s);
        QTest::keyClick(find, Qt::Key_Tab);
        QTest::keyClicks(window.findChild<QLineEdit *>(u"replacement"_s), u"Kilim 12"_s);
        QTest::keyClick(find, Qt::Key_Return);
        PlanModel &model = window.finder().plan().model();
        QTRY_COMPARE(model.rowCount(), 11); // 12, 120 to 129
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.index(0, PlanModel::RemarkColumn).data().toString(), u"Left out"_s);
        const QString before = model.index(1, PlanModel::BeforeColumn).data().toString();
        QVERIFY2(before.startsWith(u"Tapis 12"_s), qPrintable(before));
        window.finder().plan().applyButton()->click();
        QVERIFY(isIdle());
        QCOMPARE(found(u"Kilim"_s), 10);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isIdle());
        QCOMPARE(found(u"Kilim"_s), 0);
    }

    void twoPersonsBecomeOneAndTheOldOneLeadsThere()
    {
        DeskWindow &window = *m_desk->window;
        std::vector<RecordId> ids;
        for (const char16_t *name : {u"Weaver 01", u"Weaver one"}) {
            Agent agent;
            agent.names.push_back({QString::fromUtf16(name), u"en"_s, u"Latn"_s, {}});
            ids.push_back(anyId(*m_desk->catalogue->add(agent)));
        }
        Item item = *m_desk->reader->item(ItemId(window.list().model().idAt(0).uuid()));
        item.holder = AgentId(ids[1].uuid());
        QVERIFY(m_desk->catalogue->update(item));
        window.open(RecordType::Agent, ids[0]);
        QTRY_COMPARE(window.list().model().total(), 2);
        click(window.list().model().rowOf(ids[1]));
        click(window.list().model().rowOf(ids[0]), Qt::ControlModifier);
        QCOMPARE(window.list().chosenCount(), 2);
        window.mergeChosen();
        QVERIFY(window.merger().isVisible());
        QCOMPARE(window.merger().survivor(), ids[0]);
        window.merger().swap();
        window.merger().swap();
        window.merger().choose(u"names"_s, MergeField::Side::Both);
        window.merger().merge();
        QVERIFY(isIdle());
        QTRY_COMPARE(window.list().model().total(), 1);
        QCOMPARE(m_desk->reader->item(item.id)->holder, AgentId(ids[0].uuid()));
        window.open(RecordType::Agent, ids[1]);
        QCOMPARE(window.form()->record(), ids[0]);
        QVERIFY(window.said().contains(u"merged"_s));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isIdle());
        window.open(RecordType::Agent, ids[1]);
        QCOMPARE(window.form()->record(), ids[1]);
        QCOMPARE(m_desk->reader->item(item.id)->holder, AgentId(ids[1].uuid()));
    }

    void nothingWrittenIsNoValue()
    {
        DeskWindow &window = *m_desk->window;
        window.editTogether();
        window.bulk().rules().front()->setField(u"location"_s);
        window.bulk().rehearse();
        QVERIFY(!window.bulk().plan().isBusy());
        QCOMPARE(window.bulk().plan().model().rowCount(), 0);
    }
};

QTEST_MAIN(DeskManyTest)
#include "tst_deskmany.moc"
