// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/simplefields.h"

#include "curator/typing.h"
#include "models/fieldwords.h"
#include "widgets/choicebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

void fill(FieldEditor *editor, QWidget *input)
{
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    editor->setFocusProxy(input);
}

QLineEdit *lineIn(FieldEditor *editor)
{
    auto *line = new QLineEdit(editor);
    line->setMaxLength(longestText * 8); // longer ones are refused in words, not cut
    new TypingHelp(line, {});
    fill(editor, line);
    QObject::connect(line, &QLineEdit::textEdited, editor, &FieldEditor::edited);
    QObject::connect(line, &QLineEdit::editingFinished, editor, &FieldEditor::settled);
    return line;
}

} // namespace

QString TextLimits::problem(const QString &text, int longest)
{
    const QLocale locale;
    if (text.size() > longest)
        return tr("This is %1 characters long and would be saved only up to %2: please shorten it. What was saved before is kept.")
            .arg(locale.toString(text.size()), locale.toString(longest));
    if (hasHiddenCharacters(text))
        return tr("This holds characters that nobody can see and that may turn the reading order; it is saved once they are taken out.");
    return {};
}

WordField::WordField(const FieldShape &shape, QWidget *parent) : FieldEditor(parent)
{
    if (shape.group != FieldGroup::Internal) {
        m_line = lineIn(this);
        return;
    }
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFixedHeight(72);
    new TypingHelp(m_text, {});
    fill(this, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QString WordField::words() const { return m_line ? m_line->text() : exactText(*m_text); }

void WordField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    if (value.toString() == words())
        return;
    if (m_line) {
        m_line->setText(value.toString());
        m_line->setCursorPosition(0);
    } else {
        m_text->setPlainText(value.toString());
    }
}

QJsonValue WordField::value() const { return words().isEmpty() ? QJsonValue() : QJsonValue(words()); }

QString WordField::problem() const { return TextLimits::problem(words(), m_line ? longestLineText : longestText); }

void WordField::setReadOnly(bool isReadOnly)
{
    m_line ? m_line->setReadOnly(isReadOnly) : m_text->setReadOnly(isReadOnly);
}

void WordField::setTitle(const QString &title) { focusProxy()->setAccessibleName(title); }

WordsField::WordsField(QWidget *parent) : FieldEditor(parent), m_line(lineIn(this))
{
    m_line->setPlaceholderText(tr("several, parted by |"));
}

void WordsField::setValue(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue word : value.toArray())
        words += word.toString();
    if (orNull(this->value()) != orNull(value))
        m_line->setText(words.join(u" | "_s));
}

QJsonValue WordsField::value() const
{
    QJsonArray words;
    for (const QString &word : m_line->text().split(u'|')) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    }
    return words.isEmpty() ? QJsonValue() : QJsonValue(words);
}

QString WordsField::problem() const { return TextLimits::problem(m_line->text(), longestLineText); }
void WordsField::setReadOnly(bool isReadOnly) { m_line->setReadOnly(isReadOnly); }
void WordsField::setTitle(const QString &title) { m_line->setAccessibleName(title); }

std::optional<double> typedNumber(const FieldShape &shape, const QString &typed)
{
    QString ascii;
    for (const QChar c : typed.trimmed())
        ascii += c.isDigit() ? QChar(u'0' + c.digitValue()) : c == u',' || c == QChar(0x066B) ? QChar(u'.') : c;
    bool isNumber = false;
    const double number = ascii.toDouble(&isNumber);
    const bool fits = isNumber && std::isfinite(number) && (shape.isReal || (number == std::floor(number) && std::abs(number) < 1e15));
    return fits ? std::optional(number) : std::nullopt;
}

NumberField::NumberField(const FieldShape &shape, QWidget *parent) : FieldEditor(parent), m_shape(shape), m_line(lineIn(this)) {}

std::optional<double> NumberField::number() const { return typedNumber(m_shape, m_line->text()); }

void NumberField::setValue(const QJsonValue &value)
{
    if (orNull(this->value()) == orNull(value) && problem().isEmpty())
        return;
    m_line->setText(value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : QString());
}

QJsonValue NumberField::value() const
{
    const auto value = number();
    const bool isAbsent = !value || (!m_shape.isOptional && *value == 0);
    return isAbsent ? QJsonValue() : QJsonValue(*value);
}

QString NumberField::problem() const
{
    if (m_line->text().trimmed().isEmpty() || number())
        return {};
    return isNoNumber(m_shape);
}

QString NumberField::isNoNumber(const FieldShape &shape)
{
    return shape.isReal ? tr("A number such as 48.85 is expected here.") : tr("A whole number is expected here.");
}

void NumberField::setReadOnly(bool isReadOnly) { m_line->setReadOnly(isReadOnly); }
void NumberField::setTitle(const QString &title) { m_line->setAccessibleName(title); }

ChoiceField::ChoiceField(const FieldShape &shape, QWidget *parent) : FieldEditor(parent), m_shape(shape), m_box(new ChoiceBox(this))
{
    if (shape.isOptional)
        m_box->addItem(u"—"_s, QString());
    for (const QString &name : shape.choices)
        m_box->addItem(FieldWords::choice(shape.enumeration, name), name);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fill(this, m_box);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::settled);
}

void ChoiceField::setValue(const QJsonValue &value)
{
    m_box->setCurrentIndex(m_box->findData(value.toString(m_shape.byDefault)));
}

QJsonValue ChoiceField::value() const
{
    const QString name = m_box->currentData().toString();
    // A member that holds its default is left out of the JSON; the access is always there.
    const bool isAbsent = name.isEmpty() || (name == m_shape.byDefault && m_shape.key != u"access");
    return isAbsent ? QJsonValue() : QJsonValue(name);
}

void ChoiceField::setTitle(const QString &title) { m_box->setAccessibleName(title); }

TruthField::TruthField(const FieldShape &shape, QWidget *parent)
    : FieldEditor(parent), m_byDefault(!shape.byDefault.isEmpty()), m_box(new QCheckBox(this))
{
    fill(this, m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::settled);
}

void TruthField::setValue(const QJsonValue &value) { m_box->setChecked(value.toBool(m_byDefault)); }
QJsonValue TruthField::value() const
{
    return m_box->isChecked() == m_byDefault ? QJsonValue() : QJsonValue(m_box->isChecked());
}

void TruthField::setTitle(const QString &title)
{
    m_box->setText(title);
    m_box->setAccessibleName(title);
}

} // namespace vitrine
