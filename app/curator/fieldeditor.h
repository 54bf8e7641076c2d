// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "models/fieldshape.h"

#include <QWidget>

namespace vitrine {

/// The control for one field: shows and gives the field's value as in the record's JSON, null for nothing.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(QWidget *parent = nullptr);

    /// Shows a value; says nothing.
    virtual void setValue(const QJsonValue &value) = 0;
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// Why value() cannot be taken as it stands, in words; empty when it can.
    [[nodiscard]] virtual QString problem() const { return {}; }
    virtual void setReadOnly(bool isReadOnly) { setEnabled(!isReadOnly); }
    /// Names the control for the eye of screen readers.
    virtual void setTitle(const QString &title) = 0;
    /// Whether it shows its title itself.
    [[nodiscard]] virtual bool showsTitle() const { return false; }
    /// Takes the whole width of a form.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// Puts the keyboard there; `language` may be empty.
    virtual void focusInput(const QString &language);

Q_SIGNALS:
    void edited();  ///< by the person
    void settled(); ///< the person has finished: can be saved at once
};

/// Never null. `title` is the field's, for screen readers.
[[nodiscard]] FieldEditor *makeFieldEditor(const FieldShape &shape, const QString &title, DeskContext &context, QWidget *parent);

/// The same of two values; undefined and null are nothing.
[[nodiscard]] inline QJsonValue orNull(const QJsonValue &value) { return value.isUndefined() ? QJsonValue() : value; }

} // namespace vitrine
