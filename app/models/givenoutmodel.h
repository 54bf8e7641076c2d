// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storeroom.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace vitrine {

/// Which lists went out of the catalogue: who exported what and when, the newest first.
class GivenOutModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, WhoColumn, RowsColumn, FormatColumn, AccessColumn, QueryColumn, FileColumn, Columns };
    /// How the rooms above call a format and a level.
    struct Names {
        std::function<QString(const QString &key)> format;
        std::function<QString(const QString &key)> access;
        std::function<QString(const QString &query)> query; ///< what a list was divided by
    };
    explicit GivenOutModel(Names names, QObject *parent = nullptr) : QAbstractTableModel(parent), m_names(std::move(names)) {}

    struct Line {
        Dissemination said;
        QDateTime when;
        QString who;

        bool operator==(const Line &) const = default;
    };
    using Lines = std::vector<Line>;
    /// `log` is as the custody log has them, the oldest first. What tells of no list is left out. May be called in any thread.
    [[nodiscard]] static Lines prepared(const std::vector<CustodyEvent> &log);
    /// Returns those that are not needed any more: of very many, they are better forgotten in another thread.
    Lines setPrepared(Lines lines);
    void setLog(const std::vector<CustodyEvent> &log) { setPrepared(prepared(log)); }
    [[nodiscard]] const Dissemination &at(int row) const { return m_lines[size_t(row)].said; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Line &line, int column) const;

    Names m_names;
    Lines m_lines;
};

} // namespace vitrine
