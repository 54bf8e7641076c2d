// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QAccessible>
#include <QSpinBox>
#include <QSplitter>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The desk is reached by keys alone and told by screen readers, and stays as one arranged it.
class DeskReachTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }

    void aFormIsFilledFromFirstToLastFieldByTab_data();
    void aFormIsFilledFromFirstToLastFieldByTab();
    void everyControlHasANameForScreenReaders_data();
    void everyControlHasANameForScreenReaders();
    void theLayoutIsRemembered();
};

void DeskReachTest::aFormIsFilledFromFirstToLastFieldByTab_data()
{
    QTest::addColumn<int>("type");
    for (const RecordType type : {RecordType::Section, RecordType::Agent, RecordType::Event, RecordType::Statement, RecordType::Quantity,
                                  RecordType::Declaration, RecordType::Source, RecordType::Place, RecordType::Term})
        QTest::newRow(qPrintable(enumName(type))) << int(type);
}

void DeskReachTest::aFormIsFilledFromFirstToLastFieldByTab()
{
    QFETCH(int, type);
    m_desk->window->addRecord(RecordType(type));
    RecordForm *form = m_desk->window->form();
    QCOMPARE(form->type(), RecordType(type));
    QVERIFY(!form->record().isNull());
    QSet<QWidget *> reached;
    for (int step = 0; step < 200; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        reached.insert(QApplication::focusWidget());
    }
    for (FieldEditor *field : form->findChildren<FieldEditor *>()) {
        if (!field->isVisible())
            continue;
        const bool isReached = std::any_of(reached.begin(), reached.end(), [field](QWidget *one) { return field == one || field->isAncestorOf(one); });
        QVERIFY2(isReached, qPrintable(field->objectName()));
    }
}

void DeskReachTest::everyControlHasANameForScreenReaders_data()
{
    QTest::addColumn<int>("type");
    for (const RecordType type : {RecordType::Item, RecordType::Agent, RecordType::Event, RecordType::Statement, RecordType::Source})
        QTest::newRow(qPrintable(enumName(type))) << int(type);
}

void DeskReachTest::everyControlHasANameForScreenReaders()
{
    QFETCH(int, type);
    type == int(RecordType::Item) ? m_desk->window->addItem(ItemKind::Handicraft) : m_desk->window->addRecord(RecordType(type));
    QStringList nameless;
    for (QWidget *widget : m_desk->window->findChildren<QWidget *>()) {
        const bool isOurs = widget->focusPolicy() != Qt::NoFocus && !qobject_cast<FieldEditor *>(widget)
            && !m_desk->window->preview().isAncestorOf(widget);
        const bool isPart = widget->objectName().startsWith(u"qt_"_s) || (widget->parentWidget() && qobject_cast<QSpinBox *>(widget->parentWidget()));
        const bool isPopup = widget->window() != m_desk->window.get();
        QAccessibleInterface *face = isOurs && !isPart && !isPopup ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (face && face->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void DeskReachTest::theLayoutIsRemembered()
{
    const QByteArray before = m_desk->window->layoutState();
    m_desk->window->resize(1800, 900);
    auto *splitter = m_desk->window->findChild<QSplitter *>();
    splitter->setSizes({500, 800, 500});
    const QByteArray state = m_desk->window->layoutState();
    QVERIFY(state != before);
    QVERIFY(m_desk->open());
    m_desk->window->resize(1800, 900);
    m_desk->window->restoreLayoutState(state);
    QCOMPARE(m_desk->window->layoutState(), state);
}

QTEST_MAIN(DeskReachTest)
#include "tst_deskreach.moc"
