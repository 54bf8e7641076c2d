// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/datefield.h"

#include "base/bidi.h"
#include "curator/typing.h"
#include "domain/dateformat.h"
#include "domain/recordjsonparts.h"
#include "models/dates.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

DateField::DateField(const QString &language, QWidget *parent)
    : FieldEditor(parent), m_language(language), m_line(new QLineEdit(this)), m_understood(new QLabel(this)), m_other(new QToolButton(this))
{
    m_line->setPlaceholderText(tr("as it is written: around 1990, summer 1367 …"));
    m_line->setMaxLength(longestLineText);
    new TypingHelp(m_line, language);
    m_understood->setObjectName(u"understood"_s);
    m_understood->setWordWrap(true);
    m_other->setObjectName(u"chip"_s);
    m_other->setText(tr("Keep the words without a date"));
    m_other->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_understood);
    column->addWidget(m_other, 0, Qt::AlignLeading);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &DateField::typed);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::settled);
    connect(m_other, &QToolButton::clicked, this, &DateField::takeOther);
    show({});
}

void DateField::typed()
{
    const QString words = m_line->text().trimmed();
    m_problem.clear();
    m_offered.reset();
    UncertainDate date;
    if (!words.isEmpty()) {
        const auto parsed = parseDate(words, m_language);
        if (parsed) {
            date = parsed->date;
            m_offered = parsed->alternative;
        } else {
            m_problem = parsed.error().message;
            m_offered = UncertainDate::asText(words, m_language);
        }
    }
    show(date);
    Q_EMIT edited();
}

void DateField::show(const UncertainDate &date)
{
    m_date = date;
    if (date.isKnown()) {
        //: %1 is a date in both calendars, %2 its notation for machines
        m_understood->setText(tr("understood: %1 · %2").arg(dateInBothCalendars(date, m_language), isolate(date.edtf)));
    } else {
        m_understood->setText(date.isEmpty() ? QString() : tr("kept as it is written, without a day to sort by"));
    }
    m_understood->setVisible(!m_understood->text().isEmpty());
    if (m_offered)
        m_other->setText(m_offered->isKnown() ? tr("or is it %1?").arg(dateInBothCalendars(*m_offered, m_language))
                                              : tr("Keep the words without a date"));
    m_other->setVisible(m_offered.has_value());
    m_line->setAccessibleDescription(m_understood->text());
}

void DateField::takeOther()
{
    const UncertainDate date = *std::exchange(m_offered, std::nullopt);
    m_problem.clear();
    show(date);
    Q_EMIT edited();
    Q_EMIT settled();
}

void DateField::setValue(const QJsonValue &value)
{
    if (orNull(this->value()) == orNull(value) && m_problem.isEmpty())
        return;
    UncertainDate date;
    JsonIssues issues;
    if (value.isObject())
        fromJson(value, date, {}, issues);
    m_problem.clear();
    m_offered.reset();
    const bool hasWords = !date.original.isEmpty() || date.isEmpty();
    m_line->setText(hasWords ? date.original : displayDate(date, m_language, date.calendar));
    show(date);
}

QJsonValue DateField::value() const
{
    return m_date.isEmpty() ? QJsonValue() : toJson(m_date);
}

void DateField::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
    m_other->setEnabled(!isReadOnly);
}

void DateField::setTitle(const QString &title) { m_line->setAccessibleName(title); }

} // namespace vitrine
