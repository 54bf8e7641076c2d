// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/columnspane.h"
#include "archive/languageorder.h"
#include "archive/orderedchecks.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// Lines that are ticked and put in an order: by themselves, as languages of a sheet and as columns of a list.
class OrderedChecksTest final : public QObject {
    Q_OBJECT
private:
    static std::vector<OrderedChecks::Line> abc() { return {{u"a"_s, u"Ay"_s, true}, {u"b"_s, u"Bee"_s, false}, {u"c"_s, u"Cee"_s, true}}; }
    [[nodiscard]] static QStringList keys(const QListWidget &list)
    {
        QStringList all;
        for (int row = 0; row < list.count(); ++row)
            all += list.item(row)->data(Qt::UserRole).toString();
        return all;
    }
    [[nodiscard]] static QAbstractButton *button(const QWidget &widget, const QString &words)
    {
        for (auto *one : widget.findChildren<QAbstractButton *>()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void linesMoveByButtonAndKey_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("isForward");
        QTest::addColumn<QString>("order");
        QTest::newRow("the second forward") << 1 << true << u"bac"_s;
        QTest::newRow("the second back") << 1 << false << u"acb"_s;
        QTest::newRow("the first forward") << 0 << true << u"abc"_s;
        QTest::newRow("the last back") << 2 << false << u"abc"_s;
    }
    void linesMoveByButtonAndKey()
    {
        QFETCH(int, row);
        QFETCH(bool, isForward);
        QFETCH(QString, order);
        for (const bool isKey : {true, false}) {
            OrderedChecks checks(OrderedChecks::Buttons::Beside, u"sooner"_s, u"later"_s);
            checks.setLines(abc());
            checks.show();
            checks.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&checks));
            checks.list().setFocus();
            checks.list().setCurrentRow(row);
            const QSignalSpy changed(&checks, &OrderedChecks::changed);
            if (isKey)
                QTest::keyClick(&checks.list(), isForward ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
            else
                button(checks, isForward ? u"Forward"_s : u"Back"_s)->click();
            QCOMPARE(keys(checks.list()).join(QString()), order);
            QCOMPARE(changed.size(), order == u"abc" ? 0 : 1);
            QCOMPARE(keys(checks.list()).at(checks.list().currentRow()), QString(u"abc"_s.at(row))); // it stays the current one
        }
    }

    void atTheEndsNothingIsOffered()
    {
        OrderedChecks checks(OrderedChecks::Buttons::Below, u"sooner"_s, u"later"_s);
        QAbstractButton *forward = button(checks, u"Forward"_s);
        QAbstractButton *back = button(checks, u"Back"_s);
        QVERIFY(!forward->isEnabled() && !back->isEnabled()); // no line
        checks.setLines(abc());
        QVERIFY(!forward->isEnabled() && back->isEnabled());
        checks.list().setCurrentRow(1);
        QVERIFY(forward->isEnabled() && back->isEnabled());
        checks.list().setCurrentRow(2);
        QVERIFY(forward->isEnabled() && !back->isEnabled());
        QCOMPARE(forward->toolTip(), u"sooner"_s);
        QCOMPARE(back->toolTip(), u"later"_s);
    }

    void theLastTickStays()
    {
        OrderedChecks checks(OrderedChecks::Buttons::Beside, {}, {});
        const QSignalSpy changed(&checks, &OrderedChecks::changed);
        checks.setLines(abc());
        QCOMPARE(changed.size(), 0); // the program's deed
        checks.list().item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(checks.ticked(), QStringList{u"c"_s});
        checks.list().setCurrentRow(2);
        checks.list().item(2)->setCheckState(Qt::Unchecked);
        QCOMPARE(checks.ticked(), QStringList{u"c"_s});
        QCOMPARE(changed.size(), 2);
        checks.setLines({});
        QCOMPARE(checks.ticked(), QStringList());
    }

    void languagesOfASheetAreThoseOfTheCatalogue_data()
    {
        QTest::addColumn<QStringList>("set");
        QTest::addColumn<QStringList>("chosen");
        QTest::newRow("all") << QStringList() << QStringList();
        QTest::newRow("all, said") << QStringList{u"fr"_s, u"en"_s, u"fa"_s} << QStringList();
        QTest::newRow("another order") << QStringList{u"fa"_s, u"fr"_s, u"en"_s} << QStringList{u"fa"_s, u"fr"_s, u"en"_s};
        QTest::newRow("one") << QStringList{u"fa"_s} << QStringList{u"fa"_s};
        QTest::newRow("one twice, and one that is none") << QStringList{u"fa"_s, u"xx"_s, u"fa"_s} << QStringList{u"fa"_s};
        QTest::newRow("none of them") << QStringList{u"xx"_s} << QStringList();
    }
    void languagesOfASheetAreThoseOfTheCatalogue()
    {
        QFETCH(QStringList, set);
        LanguageOrder order({u"fr"_s, u"en"_s, u"fa"_s}, u"en"_s);
        order.setChosen(set);
        QTEST(order.chosen(), "chosen");
        QCOMPARE(order.findChild<QListWidget *>(u"printLanguages"_s)->count(), 3);
    }

    void aListKeepsAColumnHoweverManyAreTakenAway()
    {
        ColumnsPane pane(u"en"_s, {u"en"_s});
        std::vector<TableColumn> told;
        connect(&pane, &ColumnsPane::columnsAsked, &pane, [&told](const std::vector<TableColumn> &columns) { told = columns; });
        const auto first = firstTableColumns({u"en"_s});
        pane.setColumns({first.front()});
        auto *list = pane.findChild<QListWidget *>(u"columns"_s);
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked); // what is shown there is what the list has
        QCOMPARE(told, std::vector<TableColumn>{first.front()});
        list->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(told.size(), size_t(2));
        button(pane, u"As at first"_s)->click();
        QCOMPARE(told, first);
        QCOMPARE(list->count(), int(allTableColumns({u"en"_s}).size()));
    }
};

QTEST_MAIN(OrderedChecksTest)
#include "tst_orderedchecks.moc"
