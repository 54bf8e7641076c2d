// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/statechip.h"

#include "models/fieldwords.h"

#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace vitrine {

StateChip::StateChip(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"chip"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    add(TextOrigin::Original, TextState::Draft, tr("Original, to be proofread"));
    add(TextOrigin::Original, TextState::Reviewed, tr("Original, proofread"));
    add(TextOrigin::Translation, TextState::Draft, tr("Translation, to be proofread"));
    add(TextOrigin::Translation, TextState::Reviewed, tr("Translation, proofread"));
}

void StateChip::add(TextOrigin origin, TextState state, const QString &words)
{
    connect(menu()->addAction(words), &QAction::triggered, this, [this, origin, state] { Q_EMIT chosen(origin, state); });
}

void StateChip::show(const QString &of, TextOrigin origin, TextState state)
{
    const bool isTranslation = origin == TextOrigin::Translation;
    QString words = FieldWords::choice(u"textState"_s, enumName(state));
    if (!isTranslation && state != TextState::Missing)
        words = state == TextState::Reviewed ? FieldWords::choice(u"textOrigin"_s, enumName(origin)) : tr("original, to be proofread");
    setText(words);
    setAccessibleName(tr("%1: %2").arg(of, words));
    setProperty("alarm", state == TextState::Stale);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace vitrine
