// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vitrine {

/// With what the web addresses of the records begin (the setting baseUri), asked where an export wants it and while it is
/// missing: entered by who may, told to everybody else. One step of undo.
class BaseAddress final : public QWidget {
    Q_OBJECT
public:
    enum class Need { None, Useful, Required };

    /// `editor` outlives this.
    explicit BaseAddress(Editor &editor, QWidget *parent = nullptr);

    void setNeed(Need need);
    /// Of the format of this key.
    [[nodiscard]] static Need needOf(const QString &format);

Q_SIGNALS:
    void entered(const QString &address);

private:
    void refresh();
    void enter();
    void say(const QString &problem);
    [[nodiscard]] QString stored() const;
    [[nodiscard]] bool mayBeSet() const;

    Editor &m_editor;
    std::unique_ptr<Reader> m_reader;
    Need m_need = Need::None;
    QLabel *m_why;
    QLineEdit *m_line;
    QPushButton *m_set;
    QLabel *m_problem;
};

} // namespace vitrine
