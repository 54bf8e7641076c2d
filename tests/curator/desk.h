// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskwindow.h"
#include "curator/recordform.h"
#include "curator/recordlist.h"
#include "media/imageloader.h"
#include "support/silentplayer.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

namespace vitrine::test {

/// A catalogue of its own and a desk on it; the parts are found by name.
class Desk final {
public:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("c.vitrine"));
    QStringList dictionaries; ///< folders of them; none unless a test asks for it
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<DeskWindow> window;

    /// False when the catalogue cannot be opened. Makes it first when it is not there.
    [[nodiscard]] bool open(const QString &language = QStringLiteral("en"))
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
        DeskOptions options;
        options.language = language;
        options.actor = QStringLiteral("Curator 01");
        options.dictionaries = dictionaries;
        options.makePlayer = [] { return std::make_unique<SilentPlayer>(); };
        window = std::make_unique<DeskWindow>(*catalogue, options);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) && settled();
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return !window->list().model().isSearching(); }, 10'000);
    }

    [[nodiscard]] QWidget *named(const QString &name) const { return window->form()->findChild<QWidget *>(name); }
    [[nodiscard]] QString wordsIn(const QString &name) const
    {
        if (const auto *line = qobject_cast<QLineEdit *>(named(name)))
            return line->text();
        const auto *text = qobject_cast<QPlainTextEdit *>(named(name));
        return text ? text->toPlainText() : QString();
    }
    /// The only line in the field of this key.
    [[nodiscard]] QLineEdit *line(const QString &key) const { return named(QStringLiteral("field_") + key)->findChild<QLineEdit *>(); }
    void showTab(const QString &tab) const
    {
        for (auto *button : window->form()->findChildren<QAbstractButton *>()) {
            if (button->property("tabName").toString() == tab)
                button->click();
        }
    }
    [[nodiscard]] QAbstractButton *button(const QString &words) const
    {
        for (auto *button : window->findChildren<QAbstractButton *>()) {
            if (button->text() == words)
                return button;
        }
        return nullptr;
    }
    /// Chooses what a menu of the bar offers under these words.
    [[nodiscard]] bool choose(const QString &words) const
    {
        for (auto *action : window->findChildren<QAction *>()) {
            if (action->text().section(u'\t', 0, 0) == words) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
    /// Types as a person does, key by key, into what is named.
    void type(const QString &name, const QString &words) const
    {
        named(name)->setFocus();
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, named(name), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
};

} // namespace vitrine::test
