// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivewindow.h"
#include "archive/itemlist.h"
#include "archive/itemtableview.h"
#include "models/itemtablemodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>

namespace vitrine::test {

/// A catalogue of its own and the archivist's desk on it; the parts are found by name.
class ArchiveDesk final {
public:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("c.vitrine"));
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<ArchiveWindow> window;
    std::shared_ptr<const Printers> printers; ///< of the windows that are opened next

    /// False when the catalogue cannot be opened. Makes it first when it is not there.
    [[nodiscard]] bool openCatalogue()
    {
        window.reset();
        reader.reset();
        catalogue.reset();
        auto opened = QFileInfo::exists(path) ? Catalogue::open(path, OpenMode::ReadWrite)
                                              : Catalogue::create(path, {QStringLiteral("Test"), {}});
        if (!opened)
            return false;
        catalogue = std::move(*opened);
        reader = catalogue->reader(Audience::desk(Access::Sealed));
        return true;
    }
    [[nodiscard]] bool openWindow(const QString &language = QStringLiteral("en"))
    {
        ArchiveOptions options;
        options.language = language;
        options.actor = QStringLiteral("Archivist 01");
        options.printers = printers;
        window = std::make_unique<ArchiveWindow>(*catalogue, options);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) && settled();
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return !model().isBusy() && !window->list().isChoosing() && isShown(); }, 20'000);
    }

    [[nodiscard]] ItemTableView &view() const { return window->list().view(); }
    [[nodiscard]] ItemTableModel &model() const { return window->list().model(); }
    template<class W = QWidget>
    [[nodiscard]] W *named(const QString &name) const { return window->findChild<W *>(name); }
    [[nodiscard]] QAbstractButton *deed(const char *name) const
    {
        for (auto *button : window->findChildren<QAbstractButton *>()) {
            if (button->property("deed").toString() == QLatin1StringView(name))
                return button;
        }
        return nullptr;
    }
    /// Of the column of this text, by the rows that are there.
    [[nodiscard]] QString cell(int row, const QString &column) const
    {
        const auto &columns = model().columns();
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].text() == column)
                return model().index(row, int(i) + 1).data().toString();
        }
        return QStringLiteral("no such column");
    }
    void clickHeader(const QString &column) const
    {
        const auto &columns = model().columns();
        QHeaderView *header = view().horizontalHeader();
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].text() == column)
                QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                                  {header->sectionViewportPosition(int(i) + 1) + 20, header->height() / 2});
        }
    }
    void clickBox(int row, Qt::KeyboardModifiers keys = {}) const
    {
        const QModelIndex index = model().index(row, 0);
        view().scrollTo(index);
        (void)settled();
        const QRect rect = view().visualRect(index);
        const int x = view().isRightToLeft() ? rect.right() - 18 : rect.left() + 18;
        QTest::mouseClick(view().viewport(), Qt::LeftButton, keys, {x, rect.center().y()});
    }

    /// `count` items, every tenth of them a document, the rest made by hand.
    [[nodiscard]] bool fill(int count) const
    {
        return catalogue->bulk([&]() -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Item item;
                item.number = QStringLiteral("N-%1").arg(i + 1);
                item.kind = i % 10 == 0 ? ItemKind::Document : ItemKind::Handicraft;
                item.access = i % 2 == 0 ? Access::Public : Access::Internal;
                item.status = Status::Published;
                item.title.set(QStringLiteral("en"), QStringLiteral("Carpet %1").arg(count - i), TextOrigin::Original, TextState::Reviewed);
                item.title.set(QStringLiteral("fa"), QStringLiteral("قالیچه %1").arg(i + 1), TextOrigin::Translation, TextState::Draft);
                item.location = QStringLiteral("Shelf %1").arg(i % 7);
                if (const auto added = catalogue->add(item); !added)
                    return added.unexpected();
            }
            return {};
        }).has_value();
    }

private:
    /// Every line that is seen is there.
    [[nodiscard]] bool isShown() const
    {
        const int last = view().rowAt(view().viewport()->height() - 1);
        const int first = std::max(0, view().rowAt(0));
        for (int row = first; row <= (last < 0 ? model().total() - 1 : last); ++row) {
            if (!model().lineAt(row))
                return false;
        }
        return true;
    }
};

} // namespace vitrine::test
