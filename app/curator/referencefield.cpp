// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/referencefield.h"

#include "curator/typing.h"
#include "editing/namedrecord.h"
#include "models/fieldwords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int mostOffers = 12;
constexpr int uidRole = Qt::UserRole + 1;
constexpr int newNameRole = Qt::UserRole + 2;
} // namespace

ReferenceInput::ReferenceInput(const FieldShape &shape, DeskContext &context, QWidget *parent)
    : QWidget(parent), m_shape(shape), m_context(context), m_line(new QLineEdit(this)), m_offers(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_offers, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setMaxLength(longestLineText);
    new TypingHelp(m_line, context.language);
    m_line->installEventFilter(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    m_completer->popup()->setObjectName(u"completions"_s);
    connect(m_line, &QLineEdit::textEdited, this, &ReferenceInput::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReferenceInput::take);
}

/// Arrow down opens the list where nothing was typed yet; Return takes the first offer.
bool ReferenceInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress || m_line->isReadOnly())
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        offer(m_line->isModified() ? m_line->text() : QString());
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_line->isModified() && !m_line->text().trimmed().isEmpty()) {
        offer(m_line->text());
        if (m_offers->rowCount() > 0)
            take(m_completer->completionModel()->index(0, 0));
        return true;
    }
    return false;
}

bool ReferenceInput::canMake() const { return canBeNamed(*m_shape.refers, m_shape.vocabulary); }

void ReferenceInput::offer(const QString &words)
{
    m_offers->clear();
    bool isKnown = false;
    for (const RecordChoice &choice : m_context.choices.matching(*m_shape.refers, m_shape.vocabulary, words, mostOffers)) {
        auto *item = new QStandardItem(choice.title);
        item->setData(choice.id.toString(), uidRole);
        m_offers->appendRow(item);
        isKnown = isKnown || choice.title.compare(words.trimmed(), Qt::CaseInsensitive) == 0;
    }
    if (const QString name = words.trimmed(); canMake() && !name.isEmpty() && !isKnown) {
        auto *item = new QStandardItem(tr("New: “%1”").arg(name));
        item->setData(name, newNameRole);
        m_offers->appendRow(item);
    }
    m_completer->complete();
}

void ReferenceInput::take(const QModelIndex &index)
{
    m_completer->popup()->hide();
    QString uid = index.data(uidRole).toString();
    if (const QString name = index.data(newNameRole).toString(); !name.isEmpty())
        uid = make(name);
    if (uid.isEmpty())
        return;
    m_line->clear();
    Q_EMIT chosen(uid);
}

/// A record that has only its name, in the language of the desk: a draft that the team sees.
QString ReferenceInput::make(const QString &name)
{
    const NamedRecord made{*m_shape.refers, m_shape.vocabulary, {}, name, m_context.language};
    return withNamedRecord(made, [&](auto record) {
        const auto id = m_context.editor.add(record, tr("New: “%1”").arg(name));
        return id ? id->toString() : QString();
    });
}

ReferenceField::ReferenceField(const FieldShape &shape, DeskContext &context, QWidget *parent)
    : FieldEditor(parent), m_shape(shape), m_context(context), m_input(new ReferenceInput(shape, context, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_input);
    setFocusProxy(m_input->line());
    connect(m_input, &ReferenceInput::chosen, this, [this](const QString &uid) {
        m_uid = uid;
        showTitle();
        Q_EMIT edited();
        Q_EMIT settled();
    });
    connect(m_input->line(), &QLineEdit::textEdited, this, [this](const QString &words) {
        if (words.isEmpty())
            m_uid.clear();
        Q_EMIT edited();
    });
}

void ReferenceField::showTitle()
{
    m_shown = m_uid.isEmpty() ? QString() : m_context.choices.titleOf(*m_shape.refers, m_uid);
    m_input->line()->setText(m_shown);
    m_input->line()->setCursorPosition(0);
}

void ReferenceField::setValue(const QJsonValue &value)
{
    m_uid = value.toString();
    showTitle();
}

QJsonValue ReferenceField::value() const { return m_uid.isEmpty() ? QJsonValue() : QJsonValue(m_uid); }

QString ReferenceField::problem() const
{
    const QString words = m_input->line()->text();
    return words.isEmpty() || words == m_shown ? QString() : tr("Choose one from the list, or empty the field.");
}

void ReferenceField::setReadOnly(bool isReadOnly) { m_input->line()->setReadOnly(isReadOnly); }
void ReferenceField::setTitle(const QString &title) { m_input->line()->setAccessibleName(title); }

} // namespace vitrine
