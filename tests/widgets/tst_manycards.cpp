// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/carddelegate.h"
#include "widgets/cardview.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

namespace {

constexpr int manyRows = 20'000;

/// Rows made when asked for, so that what is measured is the view's.
class Rows final : public QAbstractListModel {
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : manyRows; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
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
    void theFirstCardsComeBeforeTheLastAreLaidOut();
    void twentyThousandCardsAreLaidOutAndScrolled();
};

void TestManyCards::theFirstCardsComeBeforeTheLastAreLaidOut()
{
    LookHolder holder;
    Rows model;
    CardView view(holder);
    CardDelegate delegate(holder, roles());
    view.setItemDelegate(&delegate);
    view.resize(1776, 900);
    QElapsedTimer timer;
    timer.start();
    view.setModel(&model);
    view.show();
    const QImage first = view.grab().toImage();
    QTest::setBenchmarkResult(double(timer.elapsed()), QTest::WalltimeMilliseconds);
    QVERIFY(view.visualRect(model.index(0)).isValid());
    QVERIFY(first.pixelColor(view.visualRect(model.index(0)).center()) != first.pixelColor(1, 1));
}

void TestManyCards::twentyThousandCardsAreLaidOutAndScrolled()
{
    LookHolder holder;
    Rows model;
    CardView view(holder);
    CardDelegate delegate(holder, roles());
    view.setItemDelegate(&delegate);
    view.resize(1776, 900);
    view.show();
    QElapsedTimer timer;
    timer.start();
    view.setModel(&model);
    const QModelIndex last = model.index(manyRows - 1);
    QTRY_VERIFY_WITH_TIMEOUT(view.visualRect(last).isValid() && view.verticalScrollBar()->maximum() > manyRows * 10, 60000);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QTest::setBenchmarkResult(double(timer.elapsed()), QTest::WalltimeMilliseconds);
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
    QTRY_VERIFY_WITH_TIMEOUT(view.verticalScrollBar()->maximum() > manyRows * 10, 60000);
    const double grown = residentMegabytes() - before;
    qInfo("%.1f MB for %d cards", grown, manyRows);
    QVERIFY(grown < 64);
}

QTEST_MAIN(TestManyCards)
#include "tst_manycards.moc"
