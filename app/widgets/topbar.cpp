// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/topbar.h"

#include "widgets/languagebar.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vitrine {

TopBar::TopBar(LookHolder &holder, const QStringList &languages, QWidget *parent) : Component(holder, parent)
{
    m_back = new TouchButton(holder, Icon::Back, {}, this);
    m_home = new TouchButton(holder, Icon::Home, {}, this);
    m_startAgain = new TouchButton(holder, Icon::Restart, {}, this);
    m_where = new TextBlock(holder, TextRole::Caption, this);
    m_search = new TouchButton(holder, Icon::Search, {}, this);
    m_textSize = new TouchButton(holder, Icon::TextSize, {}, this);
    m_theme = new TouchButton(holder, Icon::Sun, {}, this);
    m_languages = new LanguageBar(holder, languages, this);
    m_where->setInk(TextBlock::Ink::Second);
    m_where->setMostLines(1); // the bar has one height on every page; the page says it again at length
    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_back);
    m_row->addWidget(m_home);
    m_row->addWidget(m_startAgain);
    m_row->addWidget(m_where, 1, Qt::AlignVCenter);
    m_row->addStretch(0); // takes the room where the words are folded away
    for (QWidget *widget : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_textSize),
                            static_cast<QWidget *>(m_theme), static_cast<QWidget *>(m_languages)})
        m_row->addWidget(widget);
    for (TouchButton *button : {m_back, m_home, m_startAgain, m_search, m_textSize, m_theme})
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_back, &TouchButton::clicked, this, &TopBar::backAsked);
    connect(m_home, &TouchButton::clicked, this, &TopBar::homeAsked);
    connect(m_startAgain, &TouchButton::clicked, this, &TopBar::startAgainAsked);
    connect(m_search, &TouchButton::clicked, this, &TopBar::searchAsked);
    connect(m_textSize, &TouchButton::clicked, this, &TopBar::textSizeAsked);
    connect(m_theme, &TouchButton::clicked, this, &TopBar::themeAsked);
    connect(m_languages, &LanguageBar::languageChosen, this, &TopBar::languageChosen);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
    arrange();
}

void TopBar::setWhere(const QString &where)
{
    m_where->setText(where);
}

void TopBar::setBackEnabled(bool enabled)
{
    m_back->setEnabled(enabled);
}

void TopBar::setSearchVisible(bool visible)
{
    m_search->setVisible(visible);
}

void TopBar::setThemeVisible(bool visible)
{
    m_themeVisible = visible;
    arrange();
}

bool TopBar::isFolded() const
{
    return look().metrics.isPortrait();
}

void TopBar::retranslate()
{
    m_back->setObjectName(QStringLiteral("back"));
    m_home->setObjectName(QStringLiteral("home"));
    m_startAgain->setObjectName(QStringLiteral("restart"));
    m_search->setObjectName(QStringLiteral("search"));
    m_textSize->setObjectName(QStringLiteral("textSize"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_back->setAccessibleName(tr("Back"));
    m_home->setAccessibleName(tr("Start"));
    m_startAgain->setAccessibleName(tr("Start again"));
    m_search->setAccessibleName(tr("Search"));
    m_textSize->setAccessibleName(tr("Text size"));
    m_theme->setAccessibleName(tr("Light, dark or high contrast"));
}

void TopBar::lookChanged()
{
    arrange();
    Component::lookChanged();
}

void TopBar::arrange()
{
    const Metrics &metrics = look().metrics;
    const int side = isFolded() ? metrics.px(32) : metrics.px(48);
    m_row->setContentsMargins(side, metrics.grid(2), side, metrics.grid(2));
    m_row->setSpacing(isFolded() ? metrics.px(14) : metrics.px(20));
    m_where->setVisible(!isFolded());
    m_languages->setVisible(!isFolded());
    m_theme->setVisible(m_themeVisible);
    m_theme->setIconKind(look().theme == Theme::Paper      ? Icon::Sun
                         : look().theme == Theme::Gallery ? Icon::Moon
                                                          : Icon::Contrast);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look().tokens().ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look().tokens().rule);
}

} // namespace vitrine
