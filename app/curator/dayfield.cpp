// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/dayfield.h"

#include "curator/typing.h"
#include "domain/dateparse.h"
#include "models/dates.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine {

DayField::DayField(const QString &language, QWidget *parent)
    : FieldEditor(parent), m_language(language), m_line(new QLineEdit(this)), m_understood(new QLabel(this))
{
    m_line->setPlaceholderText(tr("a day, in either calendar"));
    m_line->setMaxLength(100);
    new TypingHelp(m_line, language);
    m_understood->setObjectName(QStringLiteral("understood"));
    m_understood->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_understood);
    setFocusProxy(m_line);
    understand();
    connect(m_line, &QLineEdit::textEdited, this, &DayField::typed);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::settled);
}

bool DayField::holds(const FieldShape &shape) { return shape.key == u"rightsUntil" || shape.key == u"embargoUntil"; }

void DayField::typed()
{
    const QString words = m_line->text().trimmed();
    m_problem.clear();
    m_day.clear();
    if (!words.isEmpty()) {
        const auto parsed = parseDate(words, m_language);
        const UncertainDate date = parsed ? parsed->date : UncertainDate();
        if (date.earliest && date.latest && *date.earliest == *date.latest)
            m_day = date.earliest->toString();
        else
            m_problem = tr("This is not one day; write the day, the month and the year.");
    }
    understand();
    Q_EMIT edited();
}

void DayField::understand()
{
    const auto date = m_day.isEmpty() ? Result<UncertainDate>(UncertainDate()) : UncertainDate::fromEdtf(m_day);
    m_understood->setText(date && date->isKnown() ? tr("understood: %1").arg(dateInBothCalendars(*date, m_language)) : QString());
    m_understood->setVisible(!m_understood->text().isEmpty());
    m_line->setAccessibleDescription(m_understood->text());
}

void DayField::setValue(const QJsonValue &value)
{
    if (value.toString() == m_day && m_problem.isEmpty())
        return;
    m_day = value.toString();
    m_problem.clear();
    m_line->setText(m_day);
    understand();
}

QJsonValue DayField::value() const { return m_day.isEmpty() ? QJsonValue() : QJsonValue(m_day); }

void DayField::setReadOnly(bool isReadOnly) { m_line->setReadOnly(isReadOnly); }

void DayField::setTitle(const QString &title) { m_line->setAccessibleName(title); }

} // namespace vitrine
