// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/cuetimeedit.h"

#include "curator/typing.h"
#include "media/cuetime.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace vitrine {

namespace {
using namespace std::chrono_literals;
constexpr int longestTime = 20;
} // namespace

CueTimeEdit::CueTimeEdit(const QString &language, QWidget *parent) : QLineEdit(parent), m_locale(language)
{
    setLayoutDirection(Qt::LeftToRight); // times run one way in every language
    setMaxLength(longestTime);
    new TypingHelp(this, {});
    connect(this, &QLineEdit::textEdited, this, &CueTimeEdit::typed);
}

void CueTimeEdit::setTime(std::chrono::milliseconds time)
{
    m_time = time;
    mark(false);
    if (cueTimeFrom(text()) != time)
        setText(cueTimeText(time, m_locale));
}

std::optional<std::chrono::milliseconds> CueTimeEdit::time() const { return cueTimeFrom(text()); }

void CueTimeEdit::typed()
{
    const auto now = time();
    mark(!now);
    if (!now)
        return Q_EMIT broken();
    m_time = *now;
    Q_EMIT timeEdited(m_time);
}

void CueTimeEdit::mark(bool isBroken)
{
    if (property("problem").toBool() == isBroken)
        return;
    setProperty("problem", isBroken);
    style()->unpolish(this);
    style()->polish(this);
}

void CueTimeEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
    const bool isDown = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
    if ((!isUp && !isDown) || event->modifiers() != Qt::NoModifier || isReadOnly())
        return QLineEdit::keyPressEvent(event);
    const bool isWide = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    const auto step = isWide ? 1000ms : 100ms;
    m_time = std::max(0ms, m_time + (isUp ? step : -step));
    setText(cueTimeText(m_time, m_locale));
    mark(false);
    Q_EMIT timeEdited(m_time);
}

/// What is no time goes back to what is stored; the rest is spelled in full.
void CueTimeEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    setText(cueTimeText(m_time, m_locale));
    mark(false);
}

} // namespace vitrine
