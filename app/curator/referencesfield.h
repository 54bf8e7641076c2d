// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/referencefield.h"

namespace vitrine {

class FlowLayout;

/// Several records that a field refers to: a chip each, and a line to add one.
class ReferencesField final : public FieldEditor {
    Q_OBJECT
public:
    ReferencesField(const FieldShape &shape, DeskContext &context, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    void setReadOnly(bool isReadOnly) override;
    void setTitle(const QString &title) override;

private:
    void showChips();
    void removeAt(qsizetype at);

    FieldShape m_shape;
    DeskContext &m_context;
    QStringList m_uids;
    QWidget *m_chips;
    FlowLayout *m_flow;
    ReferenceInput *m_input;
    QString m_title;
    bool m_isReadOnly = false;
};

} // namespace vitrine
