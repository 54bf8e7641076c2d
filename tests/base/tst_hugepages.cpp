// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hugepages.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// The kernel's letters for the mapping that holds an address: "hg" where it was asked for large pages.
QByteArrayList flagsAt(const void *address)
{
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    bool isHere = false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList ends = line.left(line.indexOf(' ')).split('-');
        if (ends.size() == 2 && !ends.first().isEmpty() && ends.first().front() != 'V') {
            const auto at = quintptr(address);
            isHere = ends.first().toULongLong(nullptr, 16) <= at && at < ends.last().toULongLong(nullptr, 16);
        } else if (isHere && line.startsWith("VmFlags:")) {
            return line.simplified().split(' ').mid(1);
        }
    }
    return {};
}

/// Small, as what fills a heap: a large one would be mapped for itself.
std::vector<std::unique_ptr<char[]>> blocks(int count)
{
    std::vector<std::unique_ptr<char[]>> made;
    for (int i = 0; i < count; ++i)
        made.push_back(std::make_unique<char[]>(8000));
    return made;
}

} // namespace

class HugePagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedForNothing() { QVERIFY(!askForLargePages(0)); }
    void moreThanAHeapCanBeToldIsRefused() { QVERIFY(!askForLargePages(size_t(4) << 30)); }

    void theHeapAfterwardsIsInLargePages()
    {
        if (!QFile::exists(u"/sys/kernel/mm/transparent_hugepage/enabled"_s))
            QSKIP("This kernel has no large pages.");
        QVERIFY(askForLargePages(size_t(64) << 20));
        const auto made = blocks(5000); // 40 MB
        QVERIFY(flagsAt(made.back().get()).contains("hg"));
        QVERIFY(flagsAt(made.at(2500).get()).contains("hg"));
    }

    void whatIsFreedStaysForWhatComesNext()
    {
        if (!QFile::exists(u"/sys/kernel/mm/transparent_hugepage/enabled"_s))
            QSKIP("This kernel has no large pages.");
        blocks(5000).clear();
        const auto again = blocks(5000);
        QVERIFY(flagsAt(again.back().get()).contains("hg"));
    }
};

QTEST_GUILESS_MAIN(HugePagesTest)

#include "tst_hugepages.moc"
