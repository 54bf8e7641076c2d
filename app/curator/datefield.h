// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldeditor.h"
#include "domain/dateparse.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace vitrine {

/// A date as one writes it, and below how it was understood, in both calendars.
class DateField final : public FieldEditor {
    Q_OBJECT
public:
    DateField(const QString &language, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString problem() const override { return m_problem; }
    void setReadOnly(bool isReadOnly) override;
    void setTitle(const QString &title) override;

private:
    void typed();
    void show(const UncertainDate &date);
    void takeOther();

    QString m_language;
    QLineEdit *m_line;
    QLabel *m_understood;
    QToolButton *m_other; ///< the other reading, or the words without a value
    UncertainDate m_date;
    std::optional<UncertainDate> m_offered;
    QString m_problem;
};

} // namespace vitrine
