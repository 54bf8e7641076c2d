// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/ownwordspopup.h"

#include "models/spelling.h"
#include "models/words.h"
#include "widgets/fonts.h"

#include <QCollator>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

OwnWordsPopup::OwnWordsPopup(const DeskContext &context, const QString &language, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_context(context), m_language(language), m_list(new QListWidget(this)), m_remove(new QToolButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"card"_s);
    setLayoutDirection(directionOf(context.language));
    auto *title = new QLabel(tr("Words of the catalogue · %1").arg(Words::language(language, context.language)), this);
    title->setWordWrap(true);
    m_list->setObjectName(u"ownWords"_s);
    m_list->setAccessibleName(title->text());
    m_list->setLayoutDirection(directionOf(language));
    m_list->installEventFilter(this);
    m_remove->setText(tr("Take out"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    setFocusProxy(m_list);
    resize(280, 320);
    connect(m_remove, &QToolButton::clicked, this, &OwnWordsPopup::removeCurrent);
    fill();
}

void OwnWordsPopup::fill()
{
    QStringList words = ownWordsIn(m_context.reader.setting(ownWordsKey(m_language)));
    const QCollator order((QLocale(m_language)));
    std::sort(words.begin(), words.end(), order);
    m_list->clear();
    m_list->addItems(words);
    m_list->setCurrentRow(0);
    m_remove->setEnabled(!words.isEmpty());
}

void OwnWordsPopup::popUp(const QPoint &at)
{
    const QRect room = screen()->availableGeometry();
    move(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void OwnWordsPopup::removeCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString word = item->text();
    QStringList words = ownWordsIn(m_context.reader.setting(ownWordsKey(m_language)));
    words.removeAll(word);
    (void)m_context.editor.set(ownWordsKey(m_language), words.join(u' '), tr("Not a word of the catalogue any more: %1").arg(word));
    fill();
}

/// The list itself would look for a word that begins with the key.
bool OwnWordsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace vitrine
