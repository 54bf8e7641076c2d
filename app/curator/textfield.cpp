// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/textfield.h"

#include "base/language.h"
#include "curator/simplefields.h"
#include "curator/spellhelp.h"
#include "curator/typing.h"
#include "models/fieldwords.h"
#include "models/words.h"
#include "widgets/deskstyle.h"
#include "widgets/flowlayout.h"
#include "widgets/fonts.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

TextColumn::TextColumn(const FieldShape &shape, const QString &language, const DeskContext &context, QWidget *parent)
    : QWidget(parent), m_shape(shape), m_language(language), m_context(context), m_title(new QLabel(this)),
      m_chip(new QToolButton(this)), m_offer(new QToolButton(this)), m_menu(new QMenu(this))
{
    m_title->setObjectName(u"second"_s);
    m_chip->setObjectName(u"chip"_s);
    m_chip->setPopupMode(QToolButton::InstantPopup);
    m_chip->setMenu(m_menu);
    m_chip->setFocusPolicy(Qt::StrongFocus);
    m_offer->setObjectName(u"chip"_s);
    m_offer->setText(tr("Take out what nobody can see"));
    m_offer->hide();
    auto *head = new QWidget(this);
    auto *flow = new FlowLayout(head, 6);
    flow->addWidget(m_title);
    flow->addWidget(m_chip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(head);
    makeInput();
    column->addWidget(input());
    column->addWidget(m_offer, 0, Qt::AlignLeading);
    column->addStretch(1);
    setFocusProxy(input());
    // From words to words: the states are reached after them, with the menu key or by going on.
    setTabOrder(input(), m_chip);
    makeMenu();
    showState();
}

void TextColumn::makeInput()
{
    if (m_shape.isLong) {
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setUndoRedoEnabled(false);
        m_text->setMinimumHeight(92);
        m_text->setMaximumHeight(132);
        QTextOption option;
        option.setTextDirection(directionOf(m_language));
        option.setWrapMode(QTextOption::WordWrap);
        m_text->document()->setDefaultTextOption(option);
        connect(m_text, &QPlainTextEdit::textChanged, this, &TextColumn::typed);
    } else {
        m_line = new QLineEdit(this);
        m_line->setMaxLength(longestText * 8);
        connect(m_line, &QLineEdit::textEdited, this, &TextColumn::typed);
        connect(m_line, &QLineEdit::editingFinished, this, &TextColumn::settled);
    }
    input()->setObjectName(u"text_"_s + m_shape.key + u'_' + m_language);
    input()->setFont(deskFont(m_language));
    input()->setLayoutDirection(directionOf(m_language));
    input()->installEventFilter(this);
    m_help = new TypingHelp(input(), m_language);
    m_spelling = new SpellHelp(input(), m_language, m_context);
}

QWidget *TextColumn::input() const { return m_line ? static_cast<QWidget *>(m_line) : m_text; }
QString TextColumn::words() const { return m_line ? m_line->text() : exactText(*m_text); }

void TextColumn::makeMenu()
{
    const auto add = [this](TextOrigin origin, TextState state, const QString &words) {
        connect(m_menu->addAction(words), &QAction::triggered, this, [this, origin, state] { choose(origin, state); });
    };
    add(TextOrigin::Original, TextState::Draft, tr("Original, to be proofread"));
    add(TextOrigin::Original, TextState::Reviewed, tr("Original, proofread"));
    add(TextOrigin::Translation, TextState::Draft, tr("Translation, to be proofread"));
    add(TextOrigin::Translation, TextState::Reviewed, tr("Translation, proofread"));
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Turn the writing direction (Ctrl+Shift+D)")), &QAction::triggered, m_help, &TypingHelp::turnDirection);
    QAction *who = m_menu->addAction(QString());
    who->setEnabled(false);
    connect(m_menu, &QMenu::aboutToShow, this, [this, who] {
        const QString words = m_context.whoAndWhen ? m_context.whoAndWhen(m_shape.key + u'@' + m_language) : QString();
        who->setText(words);
        who->setVisible(!words.isEmpty());
    });
}

bool TextColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        Q_EMIT settled();
    return QWidget::eventFilter(watched, event);
}

void TextColumn::typed()
{
    if (m_state == TextState::Missing)
        m_origin = m_isOriginalElsewhere ? TextOrigin::Translation : TextOrigin::Original;
    m_state = words().isEmpty() ? TextState::Missing : TextState::Draft;
    showState();
    Q_EMIT edited();
}

void TextColumn::choose(TextOrigin origin, TextState state)
{
    if (words().isEmpty())
        return;
    m_origin = origin;
    m_state = state;
    showState();
    Q_EMIT edited();
    Q_EMIT settled();
}

void TextColumn::showState()
{
    const bool isTranslation = m_origin == TextOrigin::Translation;
    QString words = FieldWords::choice(u"textState"_s, enumName(m_state));
    if (!isTranslation && m_state != TextState::Missing)
        words = m_state == TextState::Reviewed ? FieldWords::choice(u"textOrigin"_s, enumName(m_origin)) : tr("original, to be proofread");
    m_chip->setText(words);
    m_chip->setAccessibleName(tr("%1: %2").arg(m_title->text(), words));
    m_chip->setToolTip(m_context.whoAndWhen ? m_context.whoAndWhen(m_shape.key + u'@' + m_language) : QString());
    m_chip->setProperty("alarm", m_state == TextState::Stale);
    m_chip->setEnabled(!m_isReadOnly && m_state != TextState::Missing);
    m_chip->style()->unpolish(m_chip);
    m_chip->style()->polish(m_chip);
    showOffers();
}

void TextColumn::showOffers()
{
    m_offer->disconnect(this);
    const QString now = words();
    QString fixed;
    if (hasHiddenCharacters(now)) {
        m_offer->setText(tr("Take out what nobody can see"));
        fixed = withoutHiddenCharacters(now);
    } else if (primaryLanguage(m_language) == u"fa" && hasArabicLetters(now)) {
        m_offer->setText(tr("Change ي and ك to ی and ک"));
        fixed = withPersianLetters(now);
    }
    m_offer->setVisible(!fixed.isEmpty() && !m_isReadOnly);
    if (m_offer->isVisibleTo(this))
        connect(m_offer, &QToolButton::clicked, this, [this, fixed] { offer(fixed); });
}

void TextColumn::offer(const QString &fixed)
{
    setWords(fixed);
    input()->setFocus();
    typed();
    Q_EMIT settled();
}

void TextColumn::setWords(const QString &words)
{
    if (words == this->words())
        return;
    const QSignalBlocker quiet(input());
    if (m_line) {
        m_line->setText(words);
        m_line->setCursorPosition(0);
    } else {
        m_text->setPlainText(words);
    }
    m_spelling->recheck();
}

void TextColumn::setValue(const QJsonValue &value)
{
    const QJsonObject text = value.toObject();
    setWords(text.value("text"_L1).toString());
    m_origin = enumFromName<TextOrigin>(text.value("origin"_L1).toString()).value_or(TextOrigin::Translation);
    m_state = enumFromName<TextState>(text.value("state"_L1).toString()).value_or(TextState::Missing);
    showState();
}

QJsonValue TextColumn::value() const
{
    if (words().isEmpty())
        return {};
    return QJsonObject{{u"text"_s, words()}, {u"origin"_s, enumName(m_origin)}, {u"state"_s, enumName(m_state)}};
}

QString TextColumn::problem() const { return TextLimits::problem(words(), m_line ? longestLineText : longestText); }

void TextColumn::setTitle(const QString &title)
{
    const QString full = tr("%1 · %2").arg(title, Words::language(m_language, m_context.language));
    m_title->setText(full);
    m_title->setBuddy(input());
    input()->setAccessibleName(full);
    showState();
}

void TextColumn::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_line ? m_line->setReadOnly(isReadOnly) : m_text->setReadOnly(isReadOnly);
    showState();
}

void TextColumn::setOriginalElsewhere(bool isElsewhere) { m_isOriginalElsewhere = isElsewhere; }

TextField::TextField(const FieldShape &shape, const DeskContext &context, QWidget *parent) : FieldEditor(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const QString &language : context.languages) {
        auto *column = new TextColumn(shape, language, context, this);
        connect(column, &TextColumn::edited, this, [this] {
            tellOriginal();
            Q_EMIT edited();
        });
        connect(column, &TextColumn::settled, this, &FieldEditor::settled);
        row->addWidget(column, 1);
        m_columns.push_back(column);
    }
    if (!m_columns.empty())
        setFocusProxy(m_columns.front()->input());
}

void TextField::tellOriginal()
{
    for (TextColumn *column : m_columns) {
        column->setOriginalElsewhere(std::any_of(m_columns.begin(), m_columns.end(), [column](const TextColumn *other) {
            return other != column && other->isOriginal();
        }));
    }
}

void TextField::setValue(const QJsonValue &value)
{
    m_others = value.toObject();
    for (TextColumn *column : m_columns) {
        column->setValue(m_others.value(column->language()));
        m_others.remove(column->language());
    }
    tellOriginal();
}

QJsonValue TextField::value() const
{
    QJsonObject texts = m_others;
    for (const TextColumn *column : m_columns) {
        if (const QJsonValue text = column->value(); !text.isNull())
            texts.insert(column->language(), text);
    }
    return texts.isEmpty() ? QJsonValue() : QJsonValue(texts);
}

QString TextField::problem() const
{
    for (const TextColumn *column : m_columns) {
        if (const QString problem = column->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

void TextField::setReadOnly(bool isReadOnly)
{
    for (TextColumn *column : m_columns)
        column->setReadOnly(isReadOnly);
}

void TextField::setTitle(const QString &title)
{
    for (TextColumn *column : m_columns)
        column->setTitle(title);
}

void TextField::focusInput(const QString &language)
{
    for (TextColumn *column : m_columns) {
        if (column->language() == language)
            return column->input()->setFocus(Qt::ShortcutFocusReason);
    }
    FieldEditor::focusInput(language);
}

} // namespace vitrine
