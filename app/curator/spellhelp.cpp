// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/spellhelp.h"

#include "base/bidi.h"
#include "curator/ownwordspopup.h"
#include "models/spelling.h"
#include "models/words.h"
#include "widgets/tokens.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 sliceMs = 3;
constexpr int wordsAtOnce = 64;
constexpr int soonMs = 60;       ///< after scrolling

} // namespace

SpellHelp::SpellHelp(QWidget *input, const QString &language, const DeskContext &context)
    : QObject(input), m_widget(input), m_input(input), m_language(language), m_context(context)
{
    if (!context.spelling || !context.spelling->hasDictionary(language)) {
        input->setToolTip(tr("No dictionary of this language is on this computer, so the spelling is not checked: %1.")
                              .arg(Words::language(language, context.language)));
        return;
    }
    m_isActive = true;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &SpellHelp::begin);
    connect(&m_next, &QTimer::timeout, this, &SpellHelp::goOn);
    connect(context.spelling, &Spelling::judged, this, [this](const QString &judged) {
        if (m_waits && judged == m_language)
            begin();
    });
    connect(context.spelling, &Spelling::wordsChanged, this, &SpellHelp::recheck);
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        connect(line, &QLineEdit::textEdited, this, &SpellHelp::edited);
        connect(line, &QLineEdit::cursorPositionChanged, this, &SpellHelp::caretMoved);
    } else if (auto *page = qobject_cast<QPlainTextEdit *>(input)) {
        connect(page, &QPlainTextEdit::textChanged, this, &SpellHelp::edited);
        connect(page, &QPlainTextEdit::cursorPositionChanged, this, &SpellHelp::caretMoved);
        connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_pause.start(soonMs); });
    }
    input->installEventFilter(this);
    recheck();
}

void SpellHelp::recheck()
{
    if (m_isActive)
        m_pause.start(pause);
}

/// At every key: no more than a timer, and for a line the marks it has.
void SpellHelp::edited()
{
    if (!m_isComposing)
        m_input.follow();
    m_typedAt = m_input.caret();
    m_next.stop();
    recheck();
}

void SpellHelp::caretMoved()
{
    if (m_hasLeftOut && !m_pause.isActive())
        recheck();
}

void SpellHelp::begin()
{
    m_waits = false;
    if (m_isComposing || m_input.isReadOnly())
        return;
    m_text = m_input.text();
    m_at = 0;
    m_found.clear();
    m_unasked.clear();
    goOn();
}

void SpellHelp::goOn()
{
    QElapsedTimer clock;
    clock.start();
    while (m_at < m_text.size() && clock.elapsed() < sliceMs) {
        for (const WordSpan &span : wordsOf(m_text, m_language, m_at, wordsAtOnce)) {
            const QString word = m_text.sliced(span.start, span.length);
            const Verdict verdict = m_ignored.contains(word) ? Verdict::Right : m_context.spelling->verdict(word, m_language);
            if (verdict == Verdict::Wrong)
                m_found.push_back(span);
            else if (verdict == Verdict::Unasked)
                m_unasked += word;
        }
    }
    if (m_at < m_text.size())
        m_next.start();
    else
        finish();
}

void SpellHelp::finish()
{
    const qsizetype caret = m_input.caret();
    const bool isTyping = caret == m_typedAt && m_widget->hasFocus();
    const auto isBeingTyped = [&](const WordSpan &span) { return isTyping && span.end() == caret; };
    m_hasLeftOut = std::erase_if(m_found, isBeingTyped) > 0;
    m_wrong = std::exchange(m_found, {});
    const bool isDark = m_widget->window()->palette().color(QPalette::Window).lightness() < 128;
    m_input.mark(m_wrong, tokensOf(isDark ? Theme::Gallery : Theme::Paper).mark);
    m_waits = !m_unasked.isEmpty();
    if (m_waits)
        m_context.spelling->ask(std::exchange(m_unasked, {}), m_language);
}

/// Asked anew: the marks may be older than the words.
std::optional<WordSpan> SpellHelp::wrongAt(qsizetype position) const
{
    const QString text = m_input.text();
    qsizetype from = std::min(position, text.size());
    while (from > 0 && !text.at(from - 1).isSpace())
        --from;
    for (const WordSpan &span : wordsOf(text, m_language, from, 1)) {
        const QString word = text.sliced(span.start, span.length);
        const bool isHere = span.start <= position && position <= span.end();
        if (isHere && !m_ignored.contains(word) && m_context.spelling->verdict(word, m_language) == Verdict::Wrong)
            return span;
    }
    return std::nullopt;
}

void SpellHelp::openMenu(qsizetype position, const QPoint &at)
{
    QMenu *menu = m_input.makeMenu();
    menu->setParent(m_widget, menu->windowFlags());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"spelling"_s);
    const auto span = m_input.isReadOnly() ? std::nullopt : wrongAt(position);
    if (span)
        addDeeds(menu, *span);
    if (!m_context.editor.isReadOnly()) {
        menu->addSeparator();
        connect(menu->addAction(tr("The catalogue’s words …")), &QAction::triggered, this, [this, at] {
            auto *popup = new OwnWordsPopup(m_context, m_language, m_widget);
            popup->popUp(at);
        });
    }
    menu->popup(at);
}

void SpellHelp::addDeeds(QMenu *menu, const WordSpan &span)
{
    const QString word = m_input.text().sliced(span.start, span.length);
    QAction *first = menu->actions().value(0);
    auto *waiting = new QAction(tr("Looking for suggestions …"), menu);
    waiting->setEnabled(false);
    auto *add = new QAction(isolate(tr("Add “%1” to the catalogue’s words").arg(word)), menu);
    auto *pass = new QAction(isolate(tr("Ignore “%1” here").arg(word)), menu);
    connect(add, &QAction::triggered, this, [this, word] { learn(word); });
    connect(pass, &QAction::triggered, this, [this, word] { ignore(word); });
    menu->insertActions(first, {waiting, add, pass});
    menu->insertSeparator(first);
    m_context.spelling->suggest(word, m_language, menu, [this, menu, waiting, span](const QStringList &found) {
        addSuggestions(menu, waiting, span, found);
    });
}

void SpellHelp::addSuggestions(QMenu *menu, QAction *before, const WordSpan &span, const QStringList &found)
{
    const QString word = m_input.text().sliced(span.start, span.length);
    for (QString suggestion : found) {
        if (word.contains(u'’'))
            suggestion.replace(u'\'', u'’');
        auto *action = new QAction(suggestion, menu);
        QFont bold = menu->font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, this, [this, span, suggestion] { m_input.replace(span, suggestion); });
        menu->insertAction(before, action);
    }
    if (found.isEmpty())
        return before->setText(tr("No suggestion"));
    menu->removeAction(before);
    menu->setActiveAction(menu->actions().constFirst());
}

void SpellHelp::openAtNext()
{
    auto span = wrongAt(m_input.caret());
    if (!span && !m_wrong.empty()) {
        const auto next = std::find_if(m_wrong.begin(), m_wrong.end(), [&](const WordSpan &one) { return one.start >= m_input.caret(); });
        span = wrongAt((next == m_wrong.end() ? m_wrong.begin() : next)->end());
    }
    if (!span)
        return;
    m_input.moveCaret(span->end());
    openMenu(span->end(), m_widget->mapToGlobal(m_input.caretRect().bottomLeft()));
}

void SpellHelp::learn(const QString &word)
{
    QStringList words = ownWordsIn(m_context.reader.setting(ownWordsKey(m_language)));
    words += readingsOf(word, m_language).constFirst();
    words.removeDuplicates();
    // What goes wrong is told by the window.
    (void)m_context.editor.set(ownWordsKey(m_language), words.join(u' '), tr("New word of the catalogue: %1").arg(word));
}

void SpellHelp::ignore(const QString &word)
{
    m_ignored.insert(word);
    begin();
}

bool SpellHelp::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        break;
    case QEvent::Resize: recheck(); break;
    case QEvent::FocusOut:
        m_typedAt = -1;
        if (m_hasLeftOut)
            recheck();
        break;
    case QEvent::ContextMenu: {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool isByKey = asked->reason() == QContextMenuEvent::Keyboard;
        const QPoint at = isByKey ? m_widget->mapToGlobal(m_input.caretRect().bottomLeft()) : asked->globalPos();
        openMenu(isByKey ? m_input.caret() : m_input.positionAt(m_widget->mapFromGlobal(at)), at);
        return true;
    }
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Period || key->modifiers() != Qt::ControlModifier)
            break;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            openAtNext();
        return true;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vitrine
