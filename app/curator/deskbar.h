// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/anyrecord.h"
#include "domain/enums.h"

#include <QFrame>
#include <QKeySequence>

#include <optional>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace vitrine {

/// The bar over the desk: what can be done, who does it. It only asks; the window does.
class DeskBar final : public QFrame {
    Q_OBJECT
public:
    DeskBar(const QString &actor, QWidget *parent = nullptr);

    [[nodiscard]] QString actor() const;
    /// One of the people is at the desk: the name is theirs and is not typed any more.
    void showPerson(const QString &name);
    /// What would be undone and done again, in words. Nothing can be done while the desk is for reading only.
    void showUndo(const std::optional<QString> &undone, const std::optional<QString> &redone, bool canWrite);
    /// How many things keep the open record from being published.
    void showGaps(int required);
    void showNewMenu();
    void showTable(bool isTable);
    /// A deed on many records, with its keys.
    void addMany(const QString &words, const QKeySequence &keys, const std::function<void()> &deed);
    /// A list or pane to look into; `keys` may be empty.
    void addLook(const QString &words, const QKeySequence &keys, const std::function<void()> &deed);

Q_SIGNALS:
    void itemAsked(vitrine::ItemKind kind);
    void recordAsked(vitrine::RecordType type);
    void copyAsked();
    void undoAsked();
    void redoAsked();
    void removeAsked();
    void publishAsked();
    void tableAsked();
    void actorChanged(const QString &name);

private:
    QToolButton *button(const QString &words, const char *name);
    void makeButtons();
    void arrange();
    void fillNewMenu();
    void addDeed(QToolButton *button, const QString &words, const QKeySequence &keys, const std::function<void()> &deed);

    QToolButton *m_new;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_delete;
    QToolButton *m_many;
    QToolButton *m_table;
    QToolButton *m_look;
    QLineEdit *m_actor;
    QPushButton *m_publish;
};

} // namespace vitrine
