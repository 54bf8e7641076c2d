// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldeditor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vitrine {

/// A text without a language.
class WordField final : public FieldEditor {
    Q_OBJECT
public:
    WordField(const FieldShape &shape, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool isReadOnly) override;
    void setTitle(const QString &title) override;
    [[nodiscard]] bool isWide() const override { return m_text; }

private:
    [[nodiscard]] QString words() const;

    QLineEdit *m_line = nullptr; ///< one of the two
    QPlainTextEdit *m_text = nullptr;
};

/// Several words, parted by "|" as in the tables of imports.
class WordsField final : public FieldEditor {
    Q_OBJECT
public:
    explicit WordsField(QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool isReadOnly) override;
    void setTitle(const QString &title) override;

private:
    QLineEdit *m_line;
};

/// A number as it is typed, in any of the three digit sets; nothing when it is none that the field takes.
[[nodiscard]] std::optional<double> typedNumber(const FieldShape &shape, const QString &typed);

/// A number field; empty is nothing.
class NumberField final : public FieldEditor {
    Q_OBJECT
public:
    NumberField(const FieldShape &shape, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool isReadOnly) override;
    void setTitle(const QString &title) override;

    /// Why a number is not taken.
    [[nodiscard]] static QString isNoNumber(const FieldShape &shape);

private:
    [[nodiscard]] std::optional<double> number() const;

    FieldShape m_shape;
    QLineEdit *m_line;
};

class ChoiceField final : public FieldEditor {
    Q_OBJECT
public:
    ChoiceField(const FieldShape &shape, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    void setTitle(const QString &title) override;

private:
    FieldShape m_shape;
    QComboBox *m_box;
};

class TruthField final : public FieldEditor {
    Q_OBJECT
public:
    TruthField(const FieldShape &shape, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    void setTitle(const QString &title) override;
    [[nodiscard]] bool showsTitle() const override { return true; }

private:
    bool m_byDefault;
    QCheckBox *m_box;
};

/// What every text field refuses: too long a text, characters that nobody sees.
class TextLimits final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::TextLimits)
public:
    [[nodiscard]] static QString problem(const QString &text, int longest);
};

} // namespace vitrine
