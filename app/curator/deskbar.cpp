// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/deskbar.h"

#include "models/fieldwords.h"
#include "models/words.h"
#include "widgets/deskstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

DeskBar::DeskBar(const QString &actor, QWidget *parent)
    : QFrame(parent), m_actor(new QLineEdit(actor, this)), m_publish(new QPushButton(this))
{
    setObjectName(u"bar"_s);
    makeButtons();
    m_actor->setObjectName(u"actor"_s);
    m_actor->setPlaceholderText(tr("your name"));
    m_actor->setAccessibleName(tr("Your name, written beside every change"));
    m_actor->setToolTip(m_actor->accessibleName());
    m_actor->setMaximumWidth(180);
    m_actor->setMaxLength(200);
    m_publish->setObjectName(u"primary"_s);
    showGaps(0);
    arrange();
    connect(m_undo, &QToolButton::clicked, this, &DeskBar::undoAsked);
    connect(m_redo, &QToolButton::clicked, this, &DeskBar::redoAsked);
    connect(m_delete, &QToolButton::clicked, this, &DeskBar::removeAsked);
    connect(m_table, &QToolButton::clicked, this, &DeskBar::tableAsked);
    connect(m_publish, &QPushButton::clicked, this, &DeskBar::publishAsked);
    connect(m_actor, &QLineEdit::editingFinished, this, [this] {
        if (!m_actor->isReadOnly()) // else the name was given, with its role
            Q_EMIT actorChanged(this->actor());
    });
}

QToolButton *DeskBar::button(const QString &words, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"plain"_s);
    button->setProperty("deed", QString::fromLatin1(name));
    button->setText(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void DeskBar::makeButtons()
{
    m_new = button(tr("+ New"), "new");
    m_new->setObjectName(QString());
    m_undo = button(tr("Undo"), "undo");
    m_redo = button(tr("Redo"), "redo");
    m_delete = button(tr("Delete"), "delete");
    m_many = button(tr("Many at once"), "many");
    m_table = button(tr("Table"), "table");
    m_table->setCheckable(true);
    m_table->setToolTip(tr("The list as a table (Ctrl+T)"));
    m_look = button(tr("Look up"), "look");
    for (QToolButton *one : {m_new, m_many, m_look}) {
        one->setPopupMode(QToolButton::InstantPopup);
        one->setMenu(new QMenu(one));
    }
    fillNewMenu();
}

void DeskBar::arrange()
{
    auto *name = new QLabel(u"Vitrine"_s, this);
    name->setFont(deskTitleFont(u"en"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(6);
    row->addWidget(name);
    row->addSpacing(12);
    for (QWidget *one : std::initializer_list<QWidget *>{m_new, m_undo, m_redo, m_delete, m_many, m_table, m_look})
        row->addWidget(one);
    row->addStretch(1);
    row->addWidget(m_actor);
    row->addWidget(m_publish);
}

void DeskBar::fillNewMenu()
{
    QMenu *menu = m_new->menu();
    for (size_t i = 0; i < EnumNames<ItemKind>::names.size(); ++i) {
        const auto kind = ItemKind(i);
        connect(menu->addAction(Words::kind(kind)), &QAction::triggered, this, [this, kind] { Q_EMIT itemAsked(kind); });
    }
    menu->addSeparator();
    for (const RecordType type : {RecordType::Exhibition, RecordType::Section, RecordType::Agent, RecordType::Event, RecordType::Statement,
                                  RecordType::Quantity, RecordType::Declaration, RecordType::Source, RecordType::Place, RecordType::Term})
        connect(menu->addAction(FieldWords::type(type)), &QAction::triggered, this, [this, type] { Q_EMIT recordAsked(type); });
    menu->addSeparator();
    addDeed(m_new, tr("A copy of this entry"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { Q_EMIT copyAsked(); });
}

void DeskBar::addDeed(QToolButton *button, const QString &words, const QKeySequence &keys, const std::function<void()> &deed)
{
    const QString shown = keys.isEmpty() ? words : words + u'\t' + keys.toString(QKeySequence::NativeText);
    connect(button->menu()->addAction(shown), &QAction::triggered, this, deed);
    if (!keys.isEmpty())
        connect(new QShortcut(keys, parentWidget()), &QShortcut::activated, this, [button, deed] {
            if (button->isEnabled())
                deed();
        });
}

void DeskBar::addMany(const QString &words, const QKeySequence &keys, const std::function<void()> &deed)
{
    addDeed(m_many, words, keys, deed);
}

void DeskBar::addLook(const QString &words, const QKeySequence &keys, const std::function<void()> &deed)
{
    addDeed(m_look, words, keys, deed);
}

void DeskBar::showPerson(const QString &name)
{
    m_actor->setText(name);
    m_actor->setReadOnly(true);
    m_actor->setAccessibleName(tr("At the desk"));
    m_actor->setToolTip(tr("At the desk: %1. Somebody else takes over by “Look up”.").arg(name));
}

QString DeskBar::actor() const { return m_actor->text().trimmed(); }

void DeskBar::showUndo(const std::optional<QString> &undone, const std::optional<QString> &redone, bool canWrite)
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_new, m_delete, m_many})
        one->setEnabled(canWrite);
    m_undo->setEnabled(canWrite && undone);
    m_redo->setEnabled(canWrite && redone);
    m_undo->setToolTip(undone ? tr("Undo: %1 (Ctrl+Z)").arg(*undone) : QString());
    m_redo->setToolTip(redone ? tr("Redo: %1 (Ctrl+Y)").arg(*redone) : QString());
    for (QToolButton *one : {m_undo, m_redo})
        one->setAccessibleDescription(one->toolTip());
}

void DeskBar::showGaps(int required)
{
    //: %n things keep a record from being published
    m_publish->setText(required > 0 ? tr("Publish … %n to settle", nullptr, required) : tr("Publish …"));
}

void DeskBar::showTable(bool isTable) { m_table->setChecked(isTable); }

void DeskBar::showNewMenu() { m_new->showMenu(); }

} // namespace vitrine
