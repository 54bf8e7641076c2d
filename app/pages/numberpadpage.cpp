// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/numberpadpage.h"

#include "models/searchservice.h"
#include "models/words.h"
#include "pages/scrollcolumn.h"
#include "pages/tile.h"
#include "widgets/digitpad.h"
#include "widgets/textblock.h"

#include <QVBoxLayout>

namespace vitrine {

NumberPadPage::NumberPadPage(PageContext &context, QWidget *parent) : Page(context, parent)
{
    m_words = new ScrollColumn(context.look, this);
    m_title = new TextBlock(context.look, TextRole::Title);
    m_hint = new TextBlock(context.look, TextRole::Body);
    m_answer = new TextBlock(context.look, TextRole::Lead);
    m_answer->setObjectName(QStringLiteral("answer"));
    for (TextBlock *block : {m_title, m_hint, m_answer})
        m_words->column()->addWidget(block);
    m_words->column()->addStretch(1);
    m_pad = new DigitPad(context.look, 6, this);
    m_pad->setObjectName(QStringLiteral("pad"));
    connect(m_pad, &DigitPad::goAsked, this, &NumberPadPage::openNumber);
    connect(m_pad, &DigitPad::numberChanged, this, [this] {
        this->context().search.cancel(this);
        m_answer->setText(QString());
        offer({});
    });
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->addWidget(m_words, 1);
    m_row->addWidget(m_pad, 1, Qt::AlignHCenter | Qt::AlignTop);
}

void NumberPadPage::fill()
{
    setWhere(tr("Number on the wall"));
    m_row->setDirection(metrics().isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(metrics().margin(), metrics().grid(5), metrics().margin(), metrics().grid(4));
    m_row->setSpacing(metrics().px(56));
    m_title->setText(tr("Number on the wall"));
    m_hint->setText(tr("Each label beside an object has a number. Type its last digits to see the object here."));
    m_answer->setText(QString());
    m_pad->clear();
    offer({});
}

void NumberPadPage::openNumber(const QString &number)
{
    if (number.isEmpty())
        return;
    if (!context().search.isReady())
        m_answer->setText(Words::oneMoment()); // the question waits behind their making
    context().search.wallRows(number, language(), this, [this](const Result<std::vector<ItemRow>> &rows) { showFound(rows); });
}

void NumberPadPage::left()
{
    context().search.cancel(this);
}

void NumberPadPage::showFound(const Result<std::vector<ItemRow>> &rows)
{
    if (!rows)
        return m_answer->setText(rows.error().message);
    if (rows->empty())
        return m_answer->setText(tr("No object has this number. Look at the label again, or try the search."));
    if (rows->size() == 1)
        return Q_EMIT routeAsked(routes::item(rows->front().id));
    m_answer->setText(tr("Several objects have this number. Which one?"));
    offer(*rows);
}

void NumberPadPage::offer(const std::vector<ItemRow> &rows)
{
    for (QWidget *tile : m_offers)
        tile->deleteLater();
    m_offers.clear();
    for (const ItemRow &row : rows) {
        auto *tile = new Tile(context().look, Tile::Form::Tile);
        Card card;
        card.title = row.title;
        card.language = row.titleLanguage;
        card.line = row.number;
        tile->setCard(card);
        tile->setMinimumTileHeight(120);
        connect(tile, &TouchButton::clicked, this, [this, id = row.id] { Q_EMIT routeAsked(routes::item(id)); });
        m_words->column()->insertWidget(m_words->column()->count() - 1, tile);
        m_offers.push_back(tile);
    }
}

} // namespace vitrine
