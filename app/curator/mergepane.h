// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "editing/mergedraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace vitrine {

/// Merges two records that are the same thing: which one stays, and of each field in which they differ, whose value.
class MergePane final : public QWidget {
    Q_OBJECT
public:
    explicit MergePane(DeskContext &context, QWidget *parent = nullptr);

    void open(RecordType type, RecordId survivor, RecordId gone);
    [[nodiscard]] RecordId survivor() const { return m_survivor; }
    [[nodiscard]] const std::vector<MergeField> &fields() const { return m_fields; }
    void choose(const QString &key, MergeField::Side side);
    void swap();
    void merge();

Q_SIGNALS:
    void begun(qsizetype records);
    void closed();
    void failed(const vitrine::Error &error);

private:
    void fill();
    void addRow(int row, MergeField &field);
    [[nodiscard]] QString shown(const MergeField &field, const QJsonValue &value) const;
    [[nodiscard]] QString titleOf(RecordId record) const;

    DeskContext &m_context;
    RecordType m_type = RecordType::Agent;
    RecordId m_survivor;
    RecordId m_gone;
    std::vector<MergeField> m_fields;
    std::map<QString, QComboBox *> m_choices; ///< of m_rows
    QLabel *m_words;
    QWidget *m_rows = nullptr;
    QScrollArea *m_area;
    QPushButton *m_merge;
};

} // namespace vitrine
