// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/referencesfield.h"

#include "widgets/flowlayout.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

ReferencesField::ReferencesField(const FieldShape &shape, DeskContext &context, QWidget *parent)
    : FieldEditor(parent), m_shape(shape), m_context(context), m_chips(new QWidget(this)), m_flow(new FlowLayout(m_chips, 6)),
      m_input(new ReferenceInput(shape, context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_chips);
    column->addWidget(m_input);
    setFocusProxy(m_input->line());
    m_input->line()->setPlaceholderText(tr("add …"));
    connect(m_input, &ReferenceInput::chosen, this, [this](const QString &uid) {
        if (m_uids.contains(uid))
            return;
        m_uids += uid;
        showChips();
        Q_EMIT edited();
        Q_EMIT settled();
    });
    showChips();
}

void ReferencesField::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just pressed
        delete item;
    }
    for (qsizetype i = 0; i < m_uids.size(); ++i) {
        auto *chip = new QToolButton(m_chips);
        const QString title = m_context.choices.titleOf(*m_shape.refers, m_uids[i]);
        chip->setText(m_isReadOnly ? title : tr("%1  ×", "a value that can be taken away").arg(title));
        chip->setAccessibleName(tr("Take away: %1").arg(title));
        chip->setToolTip(chip->accessibleName());
        chip->setEnabled(!m_isReadOnly);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, i] { removeAt(i); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_uids.isEmpty());
    m_chips->updateGeometry();
}

void ReferencesField::removeAt(qsizetype at)
{
    m_uids.removeAt(at);
    showChips();
    m_input->line()->setFocus();
    Q_EMIT edited();
    Q_EMIT settled();
}

void ReferencesField::setValue(const QJsonValue &value)
{
    QStringList uids;
    for (const QJsonValue one : value.toArray())
        uids += one.toString();
    m_uids = uids;
    showChips();
}

QJsonValue ReferencesField::value() const
{
    return m_uids.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(m_uids));
}

void ReferencesField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_input->setVisible(!isReadOnly);
    showChips();
}

void ReferencesField::setTitle(const QString &title)
{
    m_title = title;
    m_input->line()->setAccessibleName(title);
}

} // namespace vitrine
