// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "media/vttfile.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace vitrine {

class CueTimeEdit;

/// One cue: its times, its words, the same cue in another language beside them, and in words what makes it hard to read.
class CueBox final : public QWidget {
    Q_OBJECT
public:
    explicit CueBox(DeskContext &context, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    /// Null: there is none.
    void show(const VttCue *cue);
    void showBeside(const QString &text, const QString &language);
    void say(const QString &findings, bool isGrave);
    void setReadOnly(bool isReadOnly);
    void focusWords();
    /// Where the cursor stands, counted in the stored text.
    [[nodiscard]] qsizetype cursor() const;
    /// Why what stands there cannot be saved; empty when it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited(const vitrine::VttCue &cue);
    void left(); ///< the keyboard went elsewhere

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWords();
    void typed();
    void showOffer();
    void showWords(const QString &text);
    void setTime(CueTimeEdit *edit, std::chrono::milliseconds time);

    DeskContext &m_context;
    VttCue m_cue;
    QString m_language;
    CueTimeEdit *m_start;
    CueTimeEdit *m_end;
    QLabel *m_speed;
    QLabel *m_title;
    QPlainTextEdit *m_words;
    QLabel *m_besideTitle;
    QPlainTextEdit *m_beside;
    QLabel *m_findings;
    QToolButton *m_offer;
    bool m_isShowing = false;
    QObject *m_help = nullptr; ///< for typing in the language of the words
};

} // namespace vitrine
