// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldeditor.h"

class QLabel;
class QLineEdit;

namespace vitrine {

/// One day, typed as dates are, in either calendar; its value is a word such as "2027-12-31".
class DayField final : public FieldEditor {
    Q_OBJECT
public:
    DayField(const QString &language, QWidget *parent);
    /// Whether the words of a field are one day.
    [[nodiscard]] static bool holds(const FieldShape &shape);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString problem() const override { return m_problem; }
    void setReadOnly(bool isReadOnly) override;
    void setTitle(const QString &title) override;

private:
    void typed();
    void understand();

    QString m_language;
    QString m_day;
    QString m_problem;
    QLineEdit *m_line;
    QLabel *m_understood;
};

} // namespace vitrine
