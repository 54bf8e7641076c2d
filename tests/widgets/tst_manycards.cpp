// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessible.h"
#include "widgets/carddelegate.h"
#include "widgets/cardview.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace vitrine;

namespace {

constexpr int manyRows = 1'000'000;

/// Rows made when asked for, so that what is measured is the view's.
class Rows final : public QAbstractListModel {
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    void shrinkTo(int count)
    {
        beginResetModel();
        rows = count;
        endResetModel();
    }
    int rows = manyRows;
    mutable int reads = 0;
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++reads;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return index.row() % 3 == 0 ? QStringLiteral("Objet %1, une pièce, un matin, et la fenêtre de gauche").arg(index.row())
                                        : QStringLiteral("Objet %1").arg(index.row());
        return role == Qt::UserRole ? QStringLiteral("Encre sur papier · 32 × 24 cm") : QVariant();
    }
};

CardRoles roles()
{
    CardRoles roles;
    roles.line = Qt::UserRole;
    return roles;
}

/// Resident memory in megabytes; 0 where the system does not tell.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

} // namespace

class TestManyCards final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memoryStaysSmall(); // first: memory given back by another test would hide the growth
    void onlyCardsThatAreSeenAreRead();
    void aMillionCardsAreScrolledToTheirEnd();
    void cardsBesideEachOtherAreEquallyTall_data();
    void cardsBesideEachOtherAreEquallyTall();
    void keysGoToTheEndAndBack();
    void whatStandsThereStaysWhenRowsComeInBefore();
    void screenReadersAreToldOfEachCard();
};

void TestManyCards::onlyCardsThatAreSeenAreRead()
{
    LookHolder holder;
    Rows model;
    CardView view(holder);
    CardDelegate delegate(holder, roles());
    view.setItemDelegate(&delegate);
    view.resize(1776, 900);
    view.setModel(&model);
    view.show();
    const QImage first = view.grab().toImage();
    QVERIFY2(model.reads < 500, qPrintable(QString::number(model.reads)));
    QVERIFY(view.visualRect(model.index(0)).isValid());
    QVERIFY(first.pixelColor(view.visualRect(model.index(0)).center()) != first.pixelColor(1, 1));
}

void TestManyCards::aMillionCardsAreScrolledToTheirEnd()
{
    LookHolder holder;
    Rows model;
    CardView view(holder);
    CardDelegate delegate(holder, roles());
    view.setItemDelegate(&delegate);
    view.resize(1776, 900);
    view.show();
    view.setModel(&model);
    const QModelIndex last = model.index(manyRows - 1);
    QTRY_VERIFY_WITH_TIMEOUT(view.visualRect(last).isValid() && view.verticalScrollBar()->maximum() > manyRows * 10, 5000);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QVERIFY2(model.reads < 1000, qPrintable(QString::number(model.reads)));
    QVERIFY(view.viewport()->rect().intersects(view.visualRect(last)));
    QSignalSpy opened(&view, &CardView::opened);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(last).center());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toModelIndex(), last);
}

void TestManyCards::memoryStaysSmall()
{
    const double before = residentMegabytes();
    if (before <= 0)
        QSKIP("This system does not tell how much memory is in use.");
    LookHolder holder;
    Rows model;
    CardView view(holder);
    CardDelegate delegate(holder, roles());
    view.setItemDelegate(&delegate);
    view.resize(1776, 900);
    view.show();
    view.setModel(&model);
    QTRY_VERIFY_WITH_TIMEOUT(view.verticalScrollBar()->maximum() > manyRows * 10, 5000);
    const double grown = residentMegabytes() - before;
    qInfo("%.1f MB for %d cards", grown, manyRows);
    QVERIFY(grown < 64);
}

void TestManyCards::cardsBesideEachOtherAreEquallyTall_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("as their words need") << 40;
    QTest::newRow("all alike") << CardView::exactCards + 1;
}

void TestManyCards::cardsBesideEachOtherAreEquallyTall()
{
    QFETCH(int, rows);
    LookHolder holder;
    Rows model;
    model.rows = rows;
    CardView view(holder);
    CardDelegate delegate(holder, roles());
    view.setItemDelegate(&delegate);
    view.setModel(&model);
    view.resize(1776, 900);
    view.show();
    QVERIFY(view.columns() > 2);
    for (int row = 1; row < view.columns(); ++row) {
        const QRect before = view.visualRect(model.index(row - 1));
        const QRect rect = view.visualRect(model.index(row));
        QCOMPARE(rect.height(), before.height());
        QCOMPARE(rect.top(), before.top());
        QVERIFY(rect.left() > before.right());
    }
    const QRect below = view.visualRect(model.index(view.columns()));
    QVERIFY(below.top() > view.visualRect(model.index(0)).bottom());
    if (rows > CardView::exactCards)
        QCOMPARE(view.sizeHintForIndex(model.index(0)).height(), view.visualRect(model.index(rows - 1)).height());
    else
        QVERIFY(view.visualRect(model.index(0)).height() >= CardPainter(holder.look()).heightFor(delegate.cardOf(model.index(0)), below.width()));
}

void TestManyCards::keysGoToTheEndAndBack()
{
    LookHolder holder;
    Rows model;
    CardView view(holder);
    CardDelegate delegate(holder, roles());
    view.setItemDelegate(&delegate);
    view.setModel(&model);
    view.resize(1776, 900);
    view.show();
    view.setCurrentIndex(model.index(0));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentIndex().row(), manyRows - 1);
    QVERIFY(view.viewport()->rect().contains(view.visualRect(view.currentIndex())));
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.currentIndex().row(), manyRows - 1 - view.columns());
    QTest::keyClick(&view, Qt::Key_X); // letters lead nowhere: no million rows are read for them
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentIndex().row(), 0);
    QCOMPARE(view.position(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.currentIndex().row() >= view.columns());
    QVERIFY2(model.reads < 2000, qPrintable(QString::number(model.reads)));
}

void TestManyCards::whatStandsThereStaysWhenRowsComeInBefore()
{
    LookHolder holder;
    QStandardItemModel model;
    for (int row = 0; row < 200; ++row)
        model.appendRow(new QStandardItem(QStringLiteral("Objet")));
    CardView view(holder);
    CardDelegate delegate(holder, {});
    view.setItemDelegate(&delegate);
    view.setModel(&model);
    view.resize(1776, 900);
    view.show();
    view.scrollTo(model.index(120, 0), QAbstractItemView::PositionAtTop);
    const int top = view.visualRect(model.index(120, 0)).top();
    for (int row = 0; row < 40; ++row)
        model.item(row)->setText(QStringLiteral("Un titre bien plus long, sur plusieurs lignes, et encore une ligne de plus que celle-ci"));
    QCOMPARE(view.visualRect(model.index(120, 0)).top(), top);
    view.setPosition(0);
    QTRY_COMPARE(view.position(), 0);
    QVERIFY(view.visualRect(model.index(0, 0)).height() > view.visualRect(model.index(120, 0)).height());
}

void TestManyCards::screenReadersAreToldOfEachCard()
{
    registerAccessibleRoles();
    LookHolder holder;
    Rows model;
    CardView view(holder);
    CardDelegate delegate(holder, roles());
    view.setItemDelegate(&delegate);
    view.setModel(&model);
    view.resize(1776, 900);
    view.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), manyRows);
    QAccessibleInterface *card = list->child(manyRows - 1);
    QCOMPARE(card->role(), QAccessible::ListItem);
    QCOMPARE(card->text(QAccessible::Name), model.index(manyRows - 1).data().toString());
    QCOMPARE(list->indexOfChild(card), manyRows - 1);
    QVERIFY(card->state().offscreen);
    QSignalSpy opened(&view, &CardView::opened);
    list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.at(0).at(0).toModelIndex().row(), 1);
    model.shrinkTo(10);
    QVERIFY(!card->isValid());
    QVERIFY(!list->child(10));
}

QTEST_MAIN(TestManyCards)
#include "tst_manycards.moc"
