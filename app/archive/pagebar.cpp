// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pagebar.h"

#include "archive/pagesview.h"
#include "domain/dateformat.h"
#include "widgets/choicebox.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int iconSide = 18;
constexpr int zoomPercents[] = {50, 75, 100, 150, 200, 300, 400};
constexpr int fitChoices = 2;
}

PageBar::PageBar(PagesView &pages, const QString &language, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_pages(pages), m_language(language), m_tokens(tokens), m_page(new QSpinBox(this)),
      m_previous(button(Icon::Up, tr("Page before (Page Up)"), "previousPage")), m_next(button(Icon::Down, tr("Next page (Page Down)"), "nextPage")),
      m_smaller(button(Icon::Minus, tr("Smaller (Ctrl+−)"), "zoomOut")), m_larger(button(Icon::Plus, tr("Larger (Ctrl++)"), "zoomIn")),
      m_zoom(new ChoiceBox(this))
{
    m_page->setObjectName(u"pageNumber"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setLocale(QLocale(language));
    m_page->setKeyboardTracking(false);
    m_page->setButtonSymbols(QSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setPrefix(tr("Page "));
    m_page->setSpecialValueText(u"–"_s); // while there is none
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setAccessibleName(tr("Size"));
    makeZooms();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(6);
    for (QWidget *one : std::initializer_list<QWidget *>{m_previous, m_page, m_next})
        row->addWidget(one);
    row->addStretch(1);
    for (QWidget *one : std::initializer_list<QWidget *>{m_smaller, m_zoom, m_larger})
        row->addWidget(one);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_pages.goTo(m_pages.current() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_pages.goTo(m_pages.current() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        m_pages.goTo(std::max(page, 1) - 1);
        showPage(m_pages.current());
    });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_pages.zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_pages.zoomBy(1); });
    connect(m_zoom, &QComboBox::activated, this, &PageBar::takeZoom);
    connect(&m_pages, &PagesView::currentChanged, this, &PageBar::showPage);
    connect(&m_pages, &PagesView::zoomChanged, this, &PageBar::showZoom);
    setPages(0, false);
    showZoom();
}

QToolButton *PageBar::button(Icon icon, const QString &words, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"plain"_s);
    button->setProperty("deed", QString::fromLatin1(name));
    button->setIcon(QIcon(iconPixmap(icon, m_tokens.ink, iconSide, devicePixelRatioF(), isRightToLeft())));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PageBar::makeZooms()
{
    const QLocale locale(m_language);
    m_zoom->addItem(tr("Whole width"));
    m_zoom->addItem(tr("Whole page"));
    for (const int percent : zoomPercents)
        m_zoom->addItem(tr("%1 %").arg(locale.toString(percent)), percent);
    m_zoom->addItem(tr("%1 %").arg(locale.toString(100)), 0); // whatever the wheel came to
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void PageBar::takeZoom(int index)
{
    if (index < fitChoices)
        return m_pages.setFit(index == 0 ? PagesView::Fit::Width : PagesView::Fit::Page);
    if (const int percent = m_zoom->itemData(index).toInt(); percent > 0)
        m_pages.setZoom(percent / 100.0);
}

void PageBar::setPages(int count, bool isCounted)
{
    const QSignalBlocker blocker(m_page);
    m_page->setRange(0, count);
    m_page->setSuffix(isCounted ? tr(" of %1").arg(localDigits(QString::number(count), m_language)) : QString());
    setEnabled(count > 0);
    showPage(m_pages.current());
}

void PageBar::showPage(int page)
{
    const QSignalBlocker blocker(m_page);
    m_page->setValue(m_pages.count() > 0 ? page + 1 : 0);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_pages.count());
}

void PageBar::showZoom()
{
    const int percent = int(std::lround(m_pages.zoom() * 100));
    const int own = m_zoom->count() - 1;
    m_zoom->setItemText(own, tr("%1 %").arg(QLocale(m_language).toString(percent)));
    const int known = m_zoom->findData(percent);
    const int fit = m_pages.fit() == PagesView::Fit::Width ? 0 : m_pages.fit() == PagesView::Fit::Page ? 1 : -1;
    m_zoom->setCurrentIndex(fit >= 0 ? fit : known >= 0 ? known : own);
}

} // namespace vitrine
