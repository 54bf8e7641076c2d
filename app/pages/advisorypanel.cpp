// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/advisorypanel.h"

#include "models/words.h"
#include "pages/flowrow.h"
#include "pages/pagekit.h"
#include "pages/scrollcolumn.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

AdvisoryPanel::AdvisoryPanel(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    setObjectName(QStringLiteral("advisory"));
    m_column = new QVBoxLayout(this);
}

QString AdvisoryPanel::contents(const ItemDetails &details) const
{
    const int count = std::max(1, static_cast<int>(details.views().size()));
    if (details.isDocument())
        return tr("A document of %n page(s).", nullptr, count);
    if (details.item.kind == ItemKind::Video)
        return tr("A film of %1.").arg(Words::time(std::chrono::milliseconds(details.recording() ? details.recording()->duration : 0), details.language));
    if (details.item.kind == ItemKind::Audio)
        return tr("A sound of %1.").arg(Words::time(std::chrono::milliseconds(details.recording() ? details.recording()->duration : 0), details.language));
    return tr("%n picture(s).", nullptr, count);
}

void AdvisoryPanel::setDetails(const ItemDetails &details)
{
    emptyLayout(m_column);
    const Metrics &metrics = look().metrics;
    const int side = metrics.isPortrait() ? metrics.margin() : metrics.px(410);
    m_column->setContentsMargins(side, metrics.grid(4), side, metrics.grid(4));
    m_column->setSpacing(metrics.grid(3));
    m_column->addStretch(1);
    PageKit kit(holder(), m_column);
    kit.text(tr("Before you see this"), TextRole::Caption, TextBlock::Ink::Second);
    kit.text(details.advisory, TextRole::Heading);
    kit.text(contents(details) + u' ' + tr("You can open it, read a description instead, or skip it."), TextRole::Body);
    addChoices(details);
    m_column->addStretch(1);
}

void AdvisoryPanel::addChoices(const ItemDetails &details)
{
    auto *holderWidget = new QWidget;
    auto *row = new FlowRow(look().metrics.px(20), holderWidget);
    struct { QString words; const char *name; void (AdvisoryPanel::*signal)(); } const choices[] = {
        {details.isDocument() ? tr("Read the document") : tr("Show it"), "showIt", &AdvisoryPanel::showAsked},
        {tr("Read a description"), "describeIt", &AdvisoryPanel::descriptionAsked},
        {tr("Skip"), "skipIt", &AdvisoryPanel::skipAsked}};
    std::vector<TouchButton *> buttons;
    int width = 0;
    for (const auto &choice : choices) {
        auto *button = new TouchButton(holder(), Icon::None, choice.words, holderWidget);
        button->setObjectName(QString::fromLatin1(choice.name));
        button->setMinimumTarget(104);
        connect(button, &TouchButton::clicked, this, choice.signal);
        row->addWidget(button);
        buttons.push_back(button);
        width = std::max(width, button->sizeHint().width());
    }
    for (TouchButton *button : buttons) // three equal choices
        button->setMinimumWidth(std::min(width, look().metrics.px(420)));
    m_column->addWidget(holderWidget);
}

void AdvisoryPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), look().tokens().plate);
}

} // namespace vitrine
