// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/referencefield.h"

#include <QJsonArray>

class QListWidget;
class QSpinBox;

namespace vitrine {

/// An order of records: what hangs in a section, the sections of an exhibition. Arranged by dragging, with Alt and the
/// arrow keys, or by typing a position; catalogue numbers do not matter.
class HangField final : public FieldEditor {
    Q_OBJECT
public:
    HangField(const FieldShape &shape, DeskContext &context, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    void setReadOnly(bool isReadOnly) override;
    void setTitle(const QString &title) override;
    [[nodiscard]] bool isWide() const override { return true; }

    /// Moves the line at `from` to `to`, both from 0.
    void move(int from, int to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readOrder();
    void fillList(int current);
    void showPosition();
    void removeCurrent();
    [[nodiscard]] QString uidOf(const QJsonValue &entry) const;
    void changed();

    FieldShape m_shape;
    DeskContext &m_context;
    QJsonArray m_entries;
    QListWidget *m_list;
    QSpinBox *m_position;
    QWidget *m_tools;
    ReferenceInput *m_input;
    bool m_isFilling = false;
};

} // namespace vitrine
