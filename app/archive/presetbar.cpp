// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/presetbar.h"

#include "widgets/choicebox.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

PresetBar::PresetBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_names(new ChoiceBox(this)), m_keep(new QToolButton(this)), m_forget(new QToolButton(this))
{
    auto *title = new QLabel(name, this);
    title->setObjectName(u"second"_s);
    m_names->setObjectName(u"presets"_s);
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setAccessibleName(title->text());
    m_names->lineEdit()->setPlaceholderText(tr("a name"));
    m_names->lineEdit()->setMaxLength(100);
    m_keep->setText(tr("Keep"));
    m_keep->setObjectName(u"keepPreset"_s);
    m_keep->setToolTip(tr("Keeps what is chosen above under this name"));
    m_forget->setText(tr("Forget"));
    m_keep->setFocusPolicy(Qt::StrongFocus);
    m_forget->setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->addWidget(title, 0, 0, 1, 3);
    grid->addWidget(m_names, 1, 0);
    grid->addWidget(m_keep, 1, 1);
    grid->addWidget(m_forget, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        Q_EMIT chosen(m_names->itemData(index).toJsonObject());
        showButtons();
    });
    connect(m_names, &QComboBox::editTextChanged, this, &PresetBar::showButtons);
    connect(m_keep, &QToolButton::clicked, this, [this] { Q_EMIT keepAsked(m_names->currentText().trimmed()); });
    connect(m_forget, &QToolButton::clicked, this, &PresetBar::forget);
    showButtons();
}

void PresetBar::showButtons()
{
    const QString name = m_names->currentText().trimmed();
    m_keep->setEnabled(!name.isEmpty());
    m_forget->setEnabled(m_names->findText(name, Qt::MatchExactly) >= 0);
}

void PresetBar::keep(const QString &name, const QJsonObject &wish)
{
    const int known = m_names->findText(name, Qt::MatchExactly);
    if (known >= 0)
        m_names->setItemData(known, wish);
    else
        m_names->addItem(name, wish);
    m_names->setCurrentIndex(m_names->findText(name, Qt::MatchExactly));
    showButtons();
}

void PresetBar::forget()
{
    m_names->removeItem(m_names->findText(m_names->currentText().trimmed(), Qt::MatchExactly));
    m_names->setCurrentIndex(-1);
    m_names->clearEditText();
    showButtons();
}

QJsonObject PresetBar::toJson() const
{
    QJsonObject presets;
    for (int i = 0; i < m_names->count(); ++i)
        presets.insert(m_names->itemText(i), m_names->itemData(i).toJsonObject());
    return presets;
}

void PresetBar::setJson(const QJsonObject &presets)
{
    m_names->clear();
    for (const QString &name : presets.keys())
        m_names->addItem(name, presets.value(name).toObject());
    m_names->setCurrentIndex(-1);
    m_names->clearEditText();
    showButtons();
}

} // namespace vitrine
