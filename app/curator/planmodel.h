// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plan.h"
#include "models/fieldshape.h"
#include "models/recordchoices.h"

#include <QAbstractTableModel>

namespace vitrine {

/// The lines of a plan: which record, which field, before, after, and what becomes of it. A line is left out by its box.
/// Titles are read as the lines are shown.
class PlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RecordColumn, FieldColumn, BeforeColumn, AfterColumn, RemarkColumn, ColumnCount };
    enum class Show { All, Changes, Refused };

    explicit PlanModel(const RecordChoices &choices, QObject *parent = nullptr);

    void setPlan(Plan plan);
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    void setShown(Show show);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void countsChanged();

private:
    void sift();
    [[nodiscard]] QString text(const PlannedLine &line, int column) const;
    [[nodiscard]] QString fieldOf(const PlannedLine &line) const;
    [[nodiscard]] QString shown(const PlannedLine &line, const QJsonValue &value) const;
    [[nodiscard]] QString titleOf(RecordType type, const QString &uid) const;
    [[nodiscard]] static QString remarkOf(const PlannedLine &line);

    const RecordChoices &m_choices;
    Plan m_plan;
    QHash<QString, QString> m_made; ///< names of the records that the plan makes, by uid
    Show m_show = Show::All;
    std::vector<size_t> m_rows; ///< the lines that are shown
};

/// The shape of a field in a plan: those of forms, the status, and the sections of an item.
[[nodiscard]] FieldShape plannedShape(RecordType type, const QString &field);
/// How it is called.
[[nodiscard]] QString plannedTitle(RecordType type, const QString &field);

} // namespace vitrine
