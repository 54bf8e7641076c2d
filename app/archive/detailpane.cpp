// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/detailpane.h"

#include "domain/names.h"
#include "widgets/deskstyle.h"
#include "widgets/flowlayout.h"
#include "widgets/tokens.h"

#include <QButtonGroup>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

DetailPane::DetailPane(const Reader &reader, const RecordChoices &choices, const QString &language, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_pages(reader, choices, language), m_language(language), m_number(new QLabel(this)),
      m_title(new QLabel(this)), m_text(new QTextBrowser(this))
{
    m_number->setObjectName(u"second"_s);
    m_title->setObjectName(u"detailTitle"_s);
    m_title->setFont(deskTitleFont(language));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"detail"_s);
    m_text->setAccessibleName(tr("The entry"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDefaultStyleSheet(
        u"h3 { font-size: 15px; font-weight: 600; margin-top: 14px; margin-bottom: 2px; }"
        " p { margin: 0; } p.name { color: %1; margin-top: 8px; font-size: 13px; } div.before { color: %1; } code { font-size: 12px; }"_s
            .arg(tokens.ink2.name()));
    auto *tabs = new QWidget(this);
    auto *row = new FlowLayout(tabs, 4);
    row->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_number);
    column->addWidget(m_title);
    column->addWidget(tabs);
    column->addWidget(m_text, 1);
    addTab(Page::Fields, tr("Entry"));
    addTab(Page::Media, tr("Files"));
    addTab(Page::History, tr("History"));
    addTab(Page::Custody, tr("Custody"));
    for (QToolButton *tab : m_tabs)
        row->addWidget(tab);
    m_tabs.front()->setChecked(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &DetailPane::read);
    connect(&reader, &Reader::recordsChanged, this, [this] { m_soon.start(); });
    setFocusProxy(m_text);
    read();
}

void DetailPane::addTab(Page page, const QString &words)
{
    auto *tab = new QToolButton(this);
    tab->setObjectName(u"tab"_s);
    tab->setProperty("tabName", words);
    tab->setText(words);
    tab->setCheckable(true);
    tab->setAutoExclusive(true);
    tab->setFocusPolicy(Qt::StrongFocus);
    connect(tab, &QToolButton::clicked, this, [this, page] { showPage(page); });
    m_tabs.push_back(tab);
}

void DetailPane::open(ItemId item)
{
    m_item = item;
    m_soon.start();
}

void DetailPane::showPage(Page page)
{
    m_page = page;
    m_tabs[size_t(page)]->setChecked(true);
    read();
}

QString DetailPane::shownText() const { return m_text->toPlainText(); }

void DetailPane::read()
{
    m_soon.stop();
    const auto item = m_item.isNull() ? Result<Item>(Item()) : m_reader.item(m_item);
    const bool isThere = item && !m_item.isNull();
    m_number->setText(isThere ? item->number : QString());
    m_title->setText(isThere ? displayTitle(*item, m_language) : item ? tr("Nothing is open") : tr("This entry is not there any more"));
    for (QToolButton *tab : m_tabs)
        tab->setEnabled(isThere);
    if (!isThere)
        return m_text->setPlainText(item ? tr("Go through the list; what is known of an entry stands here.") : item.error().message);
    switch (m_page) {
    case Page::Fields: return m_text->setHtml(m_pages.fields(m_item));
    case Page::Media: return m_text->setHtml(m_pages.media(m_item));
    case Page::History: return m_text->setHtml(m_pages.history(m_item));
    case Page::Custody: return m_text->setHtml(m_pages.custody(m_item));
    }
}

} // namespace vitrine
