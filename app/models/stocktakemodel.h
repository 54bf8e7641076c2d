// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stocktakecounts.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <optional>

namespace vitrine {

/// The lines of one stocktake, all or those that stand alike; one scan changes one row.
class StocktakeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, TitleColumn, ExpectedColumn, OutcomeColumn, FoundColumn, NoteColumn, WhenColumn, WhoColumn, Columns };
    /// Asked for the lines that are seen, once each.
    using TitleOf = std::function<QString(RecordId)>;
    explicit StocktakeModel(TitleOf titleOf, QObject *parent = nullptr) : QAbstractTableModel(parent), m_titleOf(std::move(titleOf)) {}

    /// Lines by number, with all that they are found by.
    struct Lines {
        std::vector<StocktakeLine> lines;
        StocktakeCounts counts;
        QHash<QString, size_t> places;     ///< in lines, by number
        QHash<QString, QStringList> alike; ///< numbers by their folded form
    };
    /// May be called in any thread; of very many lines it takes tenths of a second.
    [[nodiscard]] static Lines prepared(std::vector<StocktakeLine> lines);
    /// Returns those that are not needed any more: of very many, they are better forgotten in another thread.
    Lines setPrepared(Lines lines);
    void setLines(std::vector<StocktakeLine> lines) { setPrepared(prepared(std::move(lines))); }
    /// Nothing: all of them.
    void setShown(std::optional<StocktakeOutcome> outcome);
    /// In place of the line of this number, or as a new one.
    void put(const StocktakeLine &line);
    void remove(const QString &number);
    [[nodiscard]] const StocktakeLine &at(int row) const { return m_all.lines[m_shown[size_t(row)]]; }
    /// Null when the list has none. Good until the next change.
    [[nodiscard]] const StocktakeLine *line(const QString &number) const;
    /// The one number that was meant: as it is, else the only one of the list that differs in nothing but case, digits'
    /// script or marks; `typed` itself where there is none.
    [[nodiscard]] QString numberMeant(const QString &typed) const;
    [[nodiscard]] const StocktakeCounts &counts() const { return m_all.counts; }
    [[nodiscard]] const std::vector<StocktakeLine> &lines() const { return m_all.lines; }
    [[nodiscard]] int rowOf(const QString &number) const; ///< -1 when it is not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isShown(const StocktakeLine &line) const { return !m_outcome || line.outcome == *m_outcome; }
    [[nodiscard]] QString text(const StocktakeLine &line, int column) const;
    void readShown();
    void readPlaces(size_t from);
    void changed(size_t at, StocktakeOutcome before);

    TitleOf m_titleOf;
    Lines m_all;
    std::vector<size_t> m_shown; ///< rising
    std::optional<StocktakeOutcome> m_outcome;
    mutable QHash<RecordId, QString> m_titles;
};

} // namespace vitrine
