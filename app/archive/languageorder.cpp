// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/languageorder.h"

#include "models/words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int lineHeightOfLanguages = 28;
constexpr int mostLines = 5;
}

LanguageOrder::LanguageOrder(const QStringList &all, const QString &language, QWidget *parent)
    : QWidget(parent), m_all(all), m_language(language), m_list(new QListWidget(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this))
{
    m_list->setObjectName(u"printLanguages"_s);
    m_list->setAccessibleName(tr("Languages"));
    m_list->setToolTip(tr("The first one gives the sheet its own words and its direction."));
    m_list->setFixedHeight(lineHeightOfLanguages * std::min(int(all.size()), mostLines) + 8);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_up->setText(tr("Forward"));
    m_down->setText(tr("Back"));
    m_up->setToolTip(tr("Earlier on the sheet (Alt+Up)"));
    m_down->setToolTip(tr("Later on the sheet (Alt+Down)"));
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    for (QToolButton *button : {m_up, m_down}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        side->addWidget(button);
    }
    side->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(side);
    for (const auto &[key, step] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, way = step] { move(way); });
    }
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::itemChanged, this, &LanguageOrder::keepOne);
    connect(m_list, &QListWidget::currentRowChanged, this, &LanguageOrder::showButtons);
    setFocusProxy(m_list);
    setChosen({});
}

void LanguageOrder::addLine(const QString &tag, bool isChosen)
{
    auto *line = new QListWidgetItem(Words::language(tag, m_language), m_list);
    line->setData(Qt::UserRole, tag);
    line->setSizeHint({0, lineHeightOfLanguages});
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    line->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

QStringList LanguageOrder::chosen() const
{
    QStringList tags;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            tags += m_list->item(row)->data(Qt::UserRole).toString();
    }
    return tags == m_all ? QStringList() : tags;
}

void LanguageOrder::setChosen(const QStringList &languages)
{
    m_isSetting = true;
    m_list->clear();
    QStringList first;
    for (const QString &tag : languages) {
        if (m_all.contains(tag) && !first.contains(tag))
            first += tag;
    }
    for (const QString &tag : std::as_const(first))
        addLine(tag, true);
    for (const QString &tag : std::as_const(m_all)) {
        if (!first.contains(tag))
            addLine(tag, first.isEmpty());
    }
    m_list->setCurrentRow(0);
    m_isSetting = false;
    showButtons();
}

void LanguageOrder::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_list->count())
        return;
    m_isSetting = true;
    m_list->insertItem(row + step, m_list->takeItem(row));
    m_list->setCurrentRow(row + step);
    m_isSetting = false;
    showButtons();
    Q_EMIT changed();
}

/// Without any language there would be no words to print.
void LanguageOrder::keepOne()
{
    if (m_isSetting)
        return;
    bool hasOne = false;
    for (int row = 0; row < m_list->count(); ++row)
        hasOne = hasOne || m_list->item(row)->checkState() == Qt::Checked;
    if (!hasOne) {
        m_isSetting = true;
        m_list->item(std::max(m_list->currentRow(), 0))->setCheckState(Qt::Checked);
        m_isSetting = false;
    }
    Q_EMIT changed();
}

void LanguageOrder::showButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

} // namespace vitrine
