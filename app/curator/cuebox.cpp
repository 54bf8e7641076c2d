// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/cuebox.h"

#include "base/language.h"
#include "curator/cuetimeedit.h"
#include "curator/cuewords.h"
#include "curator/simplefields.h"
#include "curator/typing.h"
#include "models/words.h"
#include "widgets/deskstyle.h"
#include "widgets/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QPlainTextEdit *textIn(QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setTabChangesFocus(true);
    text->setUndoRedoEnabled(false);
    text->setFixedHeight(84);
    return text;
}

void setDirection(QPlainTextEdit *edit, const QString &language)
{
    QTextOption option = edit->document()->defaultTextOption();
    option.setTextDirection(directionOf(language));
    option.setWrapMode(QTextOption::WordWrap);
    edit->document()->setDefaultTextOption(option);
    edit->setFont(deskFont(language));
    edit->setLayoutDirection(directionOf(language));
}

} // namespace

CueBox::CueBox(DeskContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_start(new CueTimeEdit(context.language, this)), m_end(new CueTimeEdit(context.language, this)),
      m_speed(new QLabel(this)), m_title(new QLabel(this)), m_words(textIn(this)), m_besideTitle(new QLabel(this)), m_beside(textIn(this)),
      m_findings(new QLabel(this)), m_offer(new QToolButton(this))
{
    m_start->setObjectName(u"cueStart"_s);
    m_end->setObjectName(u"cueEnd"_s);
    m_start->setAccessibleName(tr("Begins"));
    m_end->setAccessibleName(tr("Ends"));
    m_start->setToolTip(tr("When the subtitle appears. Arrow keys: a tenth of a second; F7: where the film stands"));
    m_end->setToolTip(tr("When it goes. Arrow keys: a tenth of a second; F8: where the film stands"));
    m_speed->setObjectName(u"second"_s);
    m_findings->setWordWrap(true);
    m_offer->setObjectName(u"chip"_s);
    auto *times = new QHBoxLayout;
    times->setSpacing(6);
    for (CueTimeEdit *edit : {m_start, m_end}) {
        edit->setFixedWidth(130);
        times->addWidget(edit);
        connect(edit, &CueTimeEdit::timeEdited, this, [this, edit](std::chrono::milliseconds time) { setTime(edit, time); });
        connect(edit, &CueTimeEdit::broken, this, [this] { say(tr("This is no time. Write minutes and seconds, as 1:02.5."), true); });
        edit->installEventFilter(this);
    }
    times->addWidget(m_speed, 1);
    makeWords();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(times);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    for (const auto &[title, text] : {std::pair(m_besideTitle, m_beside), std::pair(m_title, m_words)}) {
        auto *side = new QVBoxLayout;
        side->setSpacing(2);
        side->addWidget(title);
        side->addWidget(text);
        sides->addLayout(side, 1);
    }
    column->addLayout(sides);
    column->addWidget(m_offer, 0, Qt::AlignLeading);
    column->addWidget(m_findings);
    show(nullptr);
}

void CueBox::makeWords()
{
    m_words->setObjectName(u"cueWords"_s);
    m_words->setToolTip(tr("Alt+Up and Alt+Down: the subtitle before and after. Ctrl+Shift+S: split here"));
    m_words->installEventFilter(this);
    m_beside->setObjectName(u"cueBeside"_s);
    m_beside->setReadOnly(true);
    m_title->setObjectName(u"second"_s);
    m_besideTitle->setObjectName(u"second"_s);
    m_title->setBuddy(m_words);
    connect(m_words, &QPlainTextEdit::textChanged, this, &CueBox::typed);
}

void CueBox::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    delete std::exchange(m_help, new TypingHelp(m_words, language));
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    setDirection(m_words, language);
    m_title->setText(Words::language(language, m_context.language));
    m_words->setAccessibleName(tr("Words of the subtitle, %1").arg(m_title->text()));
}

void CueBox::show(const VttCue *cue)
{
    setEnabled(cue != nullptr);
    m_cue = cue ? *cue : VttCue();
    m_start->setTime(m_cue.start);
    m_end->setTime(m_cue.end);
    showWords(editedCueText(m_cue.text));
    m_speed->setText(CueWords::speed(m_cue, QLocale(m_context.language)));
    showOffer();
    if (!cue)
        say({}, false);
}

void CueBox::showWords(const QString &text)
{
    // What is being typed may hold an empty line that is not stored.
    if (storedCueText(exactText(*m_words)) == m_cue.text)
        return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_words->setPlainText(text);
}

void CueBox::showBeside(const QString &text, const QString &language)
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_beside, m_besideTitle})
        one->setVisible(!language.isEmpty());
    if (language.isEmpty())
        return;
    setDirection(m_beside, language);
    m_besideTitle->setText(Words::language(language, m_context.language));
    m_beside->setAccessibleName(tr("The same subtitle, %1").arg(m_besideTitle->text()));
    m_beside->setPlainText(text);
}

void CueBox::say(const QString &findings, bool isGrave)
{
    m_findings->setObjectName(isGrave ? u"problem"_s : u"second"_s);
    m_findings->style()->unpolish(m_findings);
    m_findings->style()->polish(m_findings);
    m_findings->setText(findings);
    m_words->setAccessibleDescription(findings);
}

void CueBox::setReadOnly(bool isReadOnly)
{
    m_words->setReadOnly(isReadOnly);
    m_start->setReadOnly(isReadOnly);
    m_end->setReadOnly(isReadOnly);
}

void CueBox::focusWords() { m_words->setFocus(Qt::ShortcutFocusReason); }

qsizetype CueBox::cursor() const { return storedCueText(exactText(*m_words).left(m_words->textCursor().position())).size(); }

QString CueBox::problem() const { return TextLimits::problem(exactText(*m_words), longestLineText); }

void CueBox::typed()
{
    if (m_isShowing)
        return;
    showOffer();
    if (const QString wrong = problem(); !wrong.isEmpty())
        return say(wrong, true);
    m_cue.text = storedCueText(exactText(*m_words));
    m_speed->setText(CueWords::speed(m_cue, QLocale(m_context.language)));
    Q_EMIT edited(m_cue);
}

void CueBox::setTime(CueTimeEdit *edit, std::chrono::milliseconds time)
{
    (edit == m_start ? m_cue.start : m_cue.end) = time;
    m_speed->setText(CueWords::speed(m_cue, QLocale(m_context.language)));
    Q_EMIT edited(m_cue);
}

/// What every field for words offers.
void CueBox::showOffer()
{
    m_offer->disconnect(this);
    const QString now = exactText(*m_words);
    QString fixed;
    if (hasHiddenCharacters(now)) {
        m_offer->setText(tr("Take out what nobody can see"));
        fixed = withoutHiddenCharacters(now);
    } else if (primaryLanguage(m_language) == u"fa" && hasArabicLetters(now)) {
        m_offer->setText(tr("Change ي and ك to ی and ک"));
        fixed = withPersianLetters(now);
    }
    m_offer->setVisible(!fixed.isNull() && !m_words->isReadOnly());
    if (!fixed.isNull())
        connect(m_offer, &QToolButton::clicked, this, [this, fixed] { m_words->setPlainText(fixed); });
}

bool CueBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrine
