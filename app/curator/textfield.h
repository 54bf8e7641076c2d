// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/fieldeditor.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace vitrine {

class SpellHelp;
class TypingHelp;

/// A text in one language: its title, what it is (original, proofread, older than its source ...) and the words.
class TextColumn final : public QWidget {
    Q_OBJECT
public:
    TextColumn(const FieldShape &shape, const QString &language, const DeskContext &context, QWidget *parent);

    void setValue(const QJsonValue &value);
    [[nodiscard]] QJsonValue value() const;
    [[nodiscard]] QString problem() const;
    void setTitle(const QString &title);
    void setReadOnly(bool isReadOnly);
    /// Whether another language holds the original, which makes new words here a translation.
    void setOriginalElsewhere(bool isElsewhere);
    [[nodiscard]] bool isOriginal() const { return m_origin == TextOrigin::Original && !words().isEmpty(); }
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] QWidget *input() const;
    [[nodiscard]] const SpellHelp &spelling() const { return *m_spelling; }

Q_SIGNALS:
    void edited();
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeInput();
    void makeMenu();
    void typed();
    void choose(TextOrigin origin, TextState state);
    void showState();
    void showOffers();
    void offer(const QString &fixed);
    void setWords(const QString &words);
    [[nodiscard]] QString words() const;

    FieldShape m_shape;
    QString m_language;
    const DeskContext &m_context;
    QLabel *m_title;
    QToolButton *m_chip;
    QToolButton *m_offer; ///< a change of letters that is proposed
    QMenu *m_menu;
    QLineEdit *m_line = nullptr; ///< one of the two
    QPlainTextEdit *m_text = nullptr;
    TypingHelp *m_help = nullptr;
    SpellHelp *m_spelling = nullptr;
    TextOrigin m_origin = TextOrigin::Translation;
    TextState m_state = TextState::Missing;
    bool m_isOriginalElsewhere = false;
    bool m_isReadOnly = false;
};

/// A text in the catalogue's languages, side by side.
class TextField final : public FieldEditor {
    Q_OBJECT
public:
    TextField(const FieldShape &shape, const DeskContext &context, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool isReadOnly) override;
    void setTitle(const QString &title) override;
    [[nodiscard]] bool showsTitle() const override { return true; }
    [[nodiscard]] bool isWide() const override { return true; }
    void focusInput(const QString &language) override;

private:
    void tellOriginal();

    std::vector<TextColumn *> m_columns;
    QJsonObject m_others; ///< languages that are not the catalogue's: kept
};

} // namespace vitrine
