// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldeditor.h"

class QToolButton;
class QVBoxLayout;

namespace vitrine {

/// A value of several fields: a dimension, a maker, a name, a citation.
class PartField final : public FieldEditor {
    Q_OBJECT
public:
    PartField(const FieldShape &shape, DeskContext &context, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool isReadOnly) override;
    void setTitle(const QString &title) override;
    [[nodiscard]] bool isWide() const override { return true; }

private:
    struct Part {
        QString key;
        FieldEditor *editor;
    };
    std::vector<Part> m_parts;
};

/// A list of such values, in order; each can be moved and taken away.
class PartsField final : public FieldEditor {
    Q_OBJECT
public:
    PartsField(const FieldShape &shape, DeskContext &context, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool isReadOnly) override;
    void setTitle(const QString &title) override;
    [[nodiscard]] bool isWide() const override { return true; }

private:
    struct Row {
        QWidget *frame;
        PartField *part;
    };
    void addRow(const QJsonValue &value);
    void setRows(qsizetype count);
    void move(const PartField *part, int by);
    void removeRow(const PartField *part);
    [[nodiscard]] QWidget *handles(PartField *part, QWidget *parent);
    [[nodiscard]] std::vector<QJsonValue> values() const;

    FieldShape m_shape;
    DeskContext &m_context;
    QString m_title;
    QVBoxLayout *m_column;
    QToolButton *m_add;
    std::vector<Row> m_rows;
    bool m_isReadOnly = false;
};

} // namespace vitrine
