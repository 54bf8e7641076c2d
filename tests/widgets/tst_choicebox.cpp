// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebox.h"
#include "widgets/deskstyle.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// The box of choices as the desks show it, in both directions, whatever the direction of the program is.
class ChoiceBoxTest final : public QObject {
    Q_OBJECT
private:
    QWidget m_desk;
    ChoiceBox *m_box = nullptr;

    void show(Qt::LayoutDirection direction, const QString &words, int width = 300)
    {
        m_desk.setLayoutDirection(direction);
        m_box->clear();
        m_box->addItems({words, u"the second of them"_s});
        m_box->setFixedWidth(width);
        m_desk.adjustSize();
        m_desk.show();
        m_box->show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk));
    }
    /// The first and the last column of [from, to) with ink in it; the edge is left out.
    [[nodiscard]] std::pair<int, int> ink(int from, int to) const
    {
        const QImage image = m_box->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const int ground = image.pixelColor(image.width() / 2, 5).lightness();
        std::pair<int, int> found{-1, -1};
        for (int x = std::max(from, 5); x < std::min(to, image.width() - 5); ++x) {
            for (int y = 5; y < image.height() - 5; ++y) {
                if (std::abs(image.pixelColor(x, y).lightness() - ground) < 30)
                    continue;
                found = {found.first < 0 ? x : found.first, x};
                break;
            }
        }
        return found;
    }
    [[nodiscard]] int width() const { return m_box->width(); }

private Q_SLOTS:
    void initTestCase()
    {
        const Tokens &tokens = tokensOf(Theme::Paper);
        m_desk.setFont(deskFont(u"en"_s));
        m_desk.setPalette(deskPalette(tokens));
        m_desk.setStyleSheet(deskStyleSheet(tokens));
    }
    void init()
    {
        m_box = new ChoiceBox(&m_desk);
        m_box->move(0, 0);
    }
    void cleanup()
    {
        QToolTip::hideText();
        delete m_box;
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void wordsBeginWhereTheLanguageBegins_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("program");
        QTest::addColumn<Qt::LayoutDirection>("window");
        QTest::addColumn<QString>("words");
        for (const auto program : {Qt::LeftToRight, Qt::RightToLeft}) {
            const char *in = program == Qt::LeftToRight ? "in a program from the left: " : "in a program from the right: ";
            QTest::addRow("%sa French window", in) << program << Qt::LeftToRight << u"tous"_s;
            QTest::addRow("%sa Persian name in a French window", in) << program << Qt::LeftToRight << u"انبار"_s;
            QTest::addRow("%sa Persian window", in) << program << Qt::RightToLeft << u"همه"_s;
            QTest::addRow("%sa French name in a Persian window", in) << program << Qt::RightToLeft << u"Dépôt"_s;
            QTest::addRow("%sa number in a Persian window", in) << program << Qt::RightToLeft << u"DEMO-0003"_s;
        }
    }
    void wordsBeginWhereTheLanguageBegins()
    {
        QFETCH(Qt::LayoutDirection, program);
        QFETCH(Qt::LayoutDirection, window);
        QFETCH(QString, words);
        QGuiApplication::setLayoutDirection(program);
        show(window, words);
        constexpr int arrow = 40; // where it is, at the far end
        const auto [first, last] = window == Qt::LeftToRight ? ink(0, width() - arrow) : ink(arrow, width());
        QVERIFY(first >= 0);
        if (window == Qt::LeftToRight)
            QVERIFY2(first < 20 && last < width() / 2, qPrintable(QString::number(first)));
        else
            QVERIFY2(last > width() - 20 && first > width() / 2, qPrintable(QString::number(last)));
    }

    void anArrowAtTheOtherEndTellsThatThereAreMore_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("window");
        QTest::addColumn<bool>("isEnabled");
        QTest::newRow("from the left") << Qt::LeftToRight << true;
        QTest::newRow("from the right") << Qt::RightToLeft << true;
        QTest::newRow("that cannot be chosen from") << Qt::LeftToRight << false;
    }
    void anArrowAtTheOtherEndTellsThatThereAreMore()
    {
        QFETCH(Qt::LayoutDirection, window);
        QFETCH(bool, isEnabled);
        m_box->setEnabled(isEnabled);
        show(window, {});
        const auto [first, last] = ink(0, width());
        QVERIFY2(last - first >= 6 && last - first <= 14, qPrintable(u"%1 %2"_s.arg(first).arg(last)));
        QVERIFY(window == Qt::LeftToRight ? first > width() - 40 : last < 40);
    }

    void whatDoesNotFitEndsInDotsAndIsToldToWhoeverWaits_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("window");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void whatDoesNotFitEndsInDotsAndIsToldToWhoeverWaits()
    {
        QFETCH(Qt::LayoutDirection, window);
        const QString words = u"everything that the format has a place for, and more"_s;
        const auto waited = [&] {
            QToolTip::hideText();
            QHelpEvent help(QEvent::ToolTip, {20, 10}, m_box->mapToGlobal(QPoint(20, 10)));
            QApplication::sendEvent(m_box, &help);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        show(window, words, 160);
        QVERIFY(m_box->isCut());
        QCOMPARE(waited(), words);
        m_box->setToolTip(u"What goes out"_s);
        QCOMPARE(waited(), words + u"\nWhat goes out"_s);
        const auto [first, last] = window == Qt::LeftToRight ? ink(0, width() - 30) : ink(30, width());
        QVERIFY2(first > 5 && last < width() - 6, "words and edge keep apart");
        show(window, words, 600);
        QVERIFY(!m_box->isCut());
        QCOMPARE(waited(), u"What goes out"_s);
    }

    void whatIsTypedIntoIsNoChoiceThatIsCut()
    {
        m_box->setEditable(true);
        show(Qt::LeftToRight, u"a name that is much too long for so narrow a box"_s, 100);
        QVERIFY(!m_box->isCut());
        QCOMPARE(m_box->lineEdit()->isVisible(), true);
    }

    void nothingChosenIsSaidInQuietLetters()
    {
        show(Qt::RightToLeft, u"one"_s);
        m_box->setPlaceholderText(u"choose"_s);
        m_box->setCurrentIndex(-1);
        const auto [first, last] = ink(40, width());
        QVERIFY2(first > width() / 2 && last > width() - 20, qPrintable(QString::number(first)));
    }

    void itIsChosenFromByKeys()
    {
        show(Qt::RightToLeft, u"one"_s);
        const QSignalSpy chosen(m_box, &QComboBox::activated);
        m_box->setFocus();
        QTest::keyClick(m_box, Qt::Key_Down);
        QCOMPARE(m_box->currentText(), u"the second of them"_s);
        QCOMPARE(chosen.size(), 1);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    ChoiceBoxTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_choicebox.moc"
