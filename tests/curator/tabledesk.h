// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/cellpane.h"
#include "curator/gridpane.h"
#include "curator/gridview.h"
#include "desk.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QPushButton>

namespace vitrine::test {

using namespace Qt::StringLiterals;

/// What tests of the table have in common: a desk whose list of many items is shown as a table.
class TableTest : public QObject {
protected:
    static constexpr int many = 520;
    QTemporaryDir m_folder; ///< with the catalogue that each test has a copy of
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] static bool fill(Catalogue &catalogue)
    {
        return catalogue.bulk([&catalogue]() -> Result<void> {
            for (int i = 0; i < many; ++i) {
                Item item;
                item.number = u"T-"_s + QString::number(i + 1).rightJustified(4, QLatin1Char('0'));
                item.kind = ItemKind::Handicraft;
                item.title.set(u"fr"_s, u"Tapis %1"_s.arg(i + 1), TextOrigin::Original, TextState::Reviewed);
                if (const auto added = catalogue.add(item); !added)
                    return added.unexpected();
            }
            Agent weaver;
            NameForm name;
            name.text = u"Demonstration person 01"_s;
            name.language = u"en"_s;
            weaver.names.push_back(name);
            const auto added = catalogue.add(weaver);
            return added ? Result<void>() : added.unexpected();
        }).has_value();
    }
    [[nodiscard]] GridPane &table() const { return m_desk->window->table(); }
    [[nodiscard]] GridView *view() const { return &table().view(); }
    [[nodiscard]] CellPane &cells() const { return m_desk->window->cells(); }
    [[nodiscard]] int columnOf(const QString &name) const
    {
        for (int column = 0; column < table().model().columnCount(); ++column) {
            if (gridName(table().model().columns()[size_t(column)]) == name)
                return column;
        }
        return -1;
    }
    void showColumns(const QStringList &names) const
    {
        QJsonObject kept{{u"columns"_s, QJsonArray::fromStringList(names)}};
        table().restoreState(QJsonDocument(QJsonObject{{u"item"_s, kept}}).toJson());
    }
    [[nodiscard]] Item item(int row) const { return *m_desk->reader->item(ItemId(table().model().recordAt(row).uuid())); }
    [[nodiscard]] bool isIdle() const
    {
        return QTest::qWaitFor([this] { return !m_desk->window->editor().isBusy(); }, 60'000) && m_desk->settled();
    }
    [[nodiscard]] bool isRead(int row) const
    {
        return QTest::qWaitFor([this, row] { return table().model().index(row, 0).data(GridModel::IsReadRole).toBool(); }, 20'000);
    }
    void choose(const QRect &area) const
    {
        GridModel &model = table().model();
        view()->setCurrentIndex(model.index(area.top(), area.left()));
        view()->selectionModel()->select(QItemSelection(model.index(area.top(), area.left()), model.index(area.bottom(), area.right())),
                                         QItemSelectionModel::ClearAndSelect);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers keys = {}) const
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, keys);
    }
    /// As a spreadsheet would leave it.
    static void putText(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    /// What the first line of a field shows for it.
    [[nodiscard]] QString afterwards(const QString &field) const
    {
        PlanModel &model = cells().plan().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.plan().lines[size_t(row)].change.field == field)
                return model.index(row, PlanModel::AfterColumn).data().toString();
        }
        return {};
    }
    [[nodiscard]] QString refusals() const
    {
        QStringList sentences;
        for (const PlannedLine &line : cells().plan().model().plan().lines) {
            if (!line.refusal.isEmpty())
                sentences += line.refusal;
        }
        return sentences.join(u'\n');
    }
    [[nodiscard]] bool isRehearsed() const
    {
        return QTest::qWaitFor([this] { return cells().isVisible() && !cells().plan().isBusy(); }, 60'000);
    }
    void apply() const
    {
        QVERIFY(isRehearsed());
        QVERIFY2(cells().plan().applyButton()->isEnabled(), qPrintable(refusals()));
        cells().plan().applyButton()->click();
        QVERIFY(isIdle());
        QVERIFY(table().isVisible());
    }
    void undo() const
    {
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isIdle());
    }

    [[nodiscard]] bool make()
    {
        const auto made = Catalogue::create(m_folder.filePath(u"c.vitrine"_s), {u"Test"_s, {}});
        return made && fill(**made);
    }
    void openTable()
    {
        m_desk = std::make_unique<Desk>();
        for (const QString &part : {QString(), u"/media"_s, u"/previews"_s})
            QVERIFY(QDir().mkpath(m_desk->path + part));
        QVERIFY(QFile::copy(m_folder.filePath(u"c.vitrine/catalogue.sqlite"_s), m_desk->path + u"/catalogue.sqlite"_s));
        QVERIFY(m_desk->open());
        QTRY_COMPARE(m_desk->window->list().model().total(), many);
        QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(table().isVisible());
        QTRY_COMPARE(table().model().rowCount(), many);
        QVERIFY(isRead(0));
        QVERIFY(view()->hasFocus());
    }
};

} // namespace vitrine::test
