// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace vitrine {

class PaneHead;

/// The catalogue's saved lists: which items, which columns, which order, which format. Each deed can be undone.
class SavedLists final : public QWidget {
    Q_OBJECT
public:
    using Now = std::function<SavedList()>; ///< the list as it is shown, without a name
    SavedLists(Editor &editor, const Reader &reader, const QString &language, Now now, QWidget *parent = nullptr);

    void read();
    [[nodiscard]] const std::vector<SavedList> &lists() const { return m_lists; }
    void saveAs(const QString &name);

Q_SIGNALS:
    void openAsked(const vitrine::SavedList &list);
    void closed();
    void said(const QString &sentence);

private:
    void makeButtons();
    void open();
    void saveOver();
    void rename();
    void remove();
    void change(const SavedList &before, const SavedList &after, const QString &words);
    void showButtons();
    [[nodiscard]] const SavedList *current() const;
    [[nodiscard]] bool isNameFree(const QString &name) const;

    Editor &m_editor;
    const Reader &m_reader;
    Now m_now;
    std::vector<SavedList> m_lists; ///< by name
    PaneHead *m_head;
    QLabel *m_none; ///< while there is no list
    QListWidget *m_names;
    QLineEdit *m_name;
    QToolButton *m_open;
    QToolButton *m_save;
    QToolButton *m_over;
    QToolButton *m_rename;
    QToolButton *m_remove;
};

} // namespace vitrine
