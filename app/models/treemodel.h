// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

#include <QAbstractItemModel>

namespace vitrine {

/// The hierarchy from fonds to part as a tree. The first row stands for the whole catalogue; the trees stand below it. What stands
/// below an entry is read in pages when it is looked at. The reader outlives this.
class TreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, NumberRole, TitleRole, LanguageRole, CountRole };
    static constexpr int pageRows = 200;

    TreeModel(const Reader &reader, const QString &language, QObject *parent = nullptr);
    ~TreeModel() override;

    /// Reads the trees anew; false when there are none.
    bool read();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] ItemId idAt(const QModelIndex &index) const; ///< null for the whole catalogue
    /// Where an entry stands; reads the way down to it. Not valid when it is in no tree.
    [[nodiscard]] QModelIndex find(ItemId item);
    [[nodiscard]] QModelIndex whole() const { return index(0, 0); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const vitrine::Error &error);

private:
    struct Node;
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    [[nodiscard]] QString told(const Node &node) const;

    const Reader &m_reader;
    QString m_language;
    std::unique_ptr<Node> m_whole;
};

} // namespace vitrine
