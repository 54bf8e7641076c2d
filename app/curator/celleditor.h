// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldeditor.h"
#include "curator/gridcolumn.h"

#include <QFrame>

class QKeyEvent;
class QLabel;

namespace vitrine {

/// The form's control for one field, standing on a cell of the table: Return and Tab take what is written, Escape does not.
class CellEditor final : public QFrame {
    Q_OBJECT
public:
    enum class Way { Stay, Up, Down, Left, Right }; ///< where the table goes next; in reading order

    CellEditor(RecordType type, const GridColumn &column, DeskContext &context, QWidget *parent);

    /// Shows a value of the column; of a text one language.
    void begin(const QJsonValue &value);
    /// Begins anew with the key that was typed on the cell.
    void begin(QKeyEvent &key);
    [[nodiscard]] FieldEditor &field() const { return *m_field; }
    [[nodiscard]] QWidget *input() const { return m_input; }
    void showProblem(const QString &sentence);
    /// Over the cell, as wide as what is written needs, within its parent.
    void placeOn(const QRect &cell);

Q_SIGNALS:
    void done(vitrine::CellEditor::Way way);
    void left(); ///< the keyboard went elsewhere
    void cancelled();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchFocus(QWidget *now);
    [[nodiscard]] bool takeKey(QKeyEvent &key);
    [[nodiscard]] bool takeReturn(const QKeyEvent &key);

    FieldShape m_shape;
    FieldEditor *m_field;
    QWidget *m_input;
    QLabel *m_problem;
    QRect m_cell;
};

} // namespace vitrine
