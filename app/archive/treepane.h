// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

#include <QWidget>

class QToolButton;
class QTreeView;

namespace vitrine {

class TreeModel;
struct Tokens;

/// The hierarchy beside the list: choosing an entry narrows the list to what stands below it. Hidden while the catalogue has no
/// hierarchy. The reader outlives this.
class TreePane final : public QWidget {
    Q_OBJECT
public:
    TreePane(const Reader &reader, const QString &language, const Tokens &tokens, QWidget *parent = nullptr);
    ~TreePane() override;

    /// Reads it anew, keeping what is open and chosen where it is still there.
    void read();
    /// What the list is narrowed to; null: nothing.
    void setBranch(ItemId branch);
    [[nodiscard]] ItemId branch() const;
    /// Opens the way to an entry and shows it, without narrowing the list. False when it is in no tree.
    bool reveal(ItemId item);
    /// The entry that "Show in the hierarchy" speaks of.
    void setCurrentItem(ItemId item);

    [[nodiscard]] QTreeView &view() const { return *m_view; }
    [[nodiscard]] TreeModel &model() const { return *m_model; }

Q_SIGNALS:
    void branchAsked(vitrine::ItemId branch);
    void failed(const vitrine::Error &error);

private:
    void follow(const QModelIndex &index);
    void open(ItemId item);

    const Reader &m_reader;
    TreeModel *m_model;
    QTreeView *m_view;
    QToolButton *m_reveal;
    ItemId m_current;
    bool m_isFollowing = true; ///< a change of the current row is the person's
};

} // namespace vitrine
