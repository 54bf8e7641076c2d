// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/itemlist.h"

#include "archive/itemtableview.h"
#include "domain/itemorders.h"
#include "exchange/listquery.h"
#include "models/itemtablemodel.h"
#include "models/searchservice.h"
#include "widgets/tokens.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int patience = 150; // milliseconds

std::optional<TableColumn> columnOfOrder(const ItemQuery &query)
{
    switch (query.order) {
    case ItemOrder::Number: return TableColumn{u"number"_s, {}};
    case ItemOrder::Title: return TableColumn{u"title"_s, query.language};
    case ItemOrder::Date: return TableColumn{u"date"_s, {}};
    case ItemOrder::Changed: return TableColumn{u"updated"_s, {}};
    case ItemOrder::Kind: return TableColumn{u"kind"_s, {}};
    case ItemOrder::Field: return tableColumn(query.orderField, query.language);
    case ItemOrder::Hang:
    case ItemOrder::Relevance: break;
    }
    return std::nullopt;
}

} // namespace

bool orderBy(ItemQuery &query, const TableColumn &column)
{
    static const QHash<QString, ItemOrder> orders{{u"number"_s, ItemOrder::Number}, {u"title"_s, ItemOrder::Title},
                                                  {u"date"_s, ItemOrder::Date},     {u"updated"_s, ItemOrder::Changed},
                                                  {u"kind"_s, ItemOrder::Kind}};
    if (!orders.contains(column.key) && !orderField(column.key))
        return false;
    query.order = orders.value(column.key, ItemOrder::Field);
    query.orderField = query.order == ItemOrder::Field ? column.key : QString();
    if (!column.language.isEmpty())
        query.language = column.language;
    return true;
}

ItemList::ItemList(SearchService &service, const Reader &reader, const QString &language, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_language(language), m_model(new ItemTableModel(service, language, this)),
      m_view(new ItemTableView(litFill(tokens), this)), m_busy(new QProgressBar(this)), m_nothing(new QLabel(m_view))
{
    m_view->setItems(m_model);
    m_busy->setObjectName(u"busy"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    m_busy->setAccessibleName(tr("The list is being put together"));
    m_busy->hide();
    m_nothing->setObjectName(u"second"_s);
    m_nothing->setText(tr("Nothing fits the words and the boxes. Take some of them away."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto *over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_nothing, 1, Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_view, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &ItemList::showState);
    connect(m_model, &ItemTableModel::busyChanged, this, [this](bool isBusy) { isBusy ? m_soon.start() : showState(); });
    connect(m_model, &ItemTableModel::found, this, &ItemList::showState);
    connect(m_model, &ItemTableModel::failed, this, &ItemList::failed);
    connect(m_view, &ItemTableView::sortAsked, this, &ItemList::sort);
    connect(m_view, &ItemTableView::allAsked, this, &ItemList::chooseAll);
    connect(m_view, &ItemTableView::noneAsked, this, &ItemList::chooseNone);
    connect(m_view, &ItemTableView::rangeAsked, this, &ItemList::chooseRange);
    connect(&m_choosing, &Background::busyChanged, this, [this](bool isBusy) { isBusy ? m_soon.start() : showState(); });
}

ItemList::~ItemList() = default;

void ItemList::showState()
{
    m_soon.stop();
    m_busy->setVisible(m_model->isBusy() || m_choosing.isBusy());
    m_nothing->setVisible(!m_model->isBusy() && m_model->total() == 0);
}

const ItemQuery &ItemList::query() const { return m_model->query(); }

void ItemList::setFilter(const ItemQuery &filter)
{
    ItemQuery query = filter;
    const ItemQuery &now = m_model->query();
    query.order = now.order;
    query.orderField = now.orderField;
    query.descending = now.descending;
    query.language = now.language;
    setQuery(query);
}

void ItemList::setQuery(const ItemQuery &query)
{
    m_model->setQuery(query);
    showOrder();
}

void ItemList::showOrder()
{
    if (const auto column = columnOfOrder(query()))
        m_view->showOrder(*column, query().descending);
}

void ItemList::sort(const TableColumn &column, bool isDescending)
{
    ItemQuery query = m_model->query();
    query.language = m_language;
    query.descending = isDescending;
    if (!orderBy(query, column)) {
        showOrder();
        return void(Q_EMIT failed({ErrorKind::Invalid, tr("The list cannot be put in order by this column; it stays as it is."), {}}));
    }
    setQuery(query);
    Q_EMIT sorted();
}

void ItemList::restoreOrder(const QString &order)
{
    ItemQuery query = m_model->query();
    query.language = m_language;
    const auto column = readOrderText(query, order) ? columnOfOrder(query) : std::nullopt;
    const auto shown = m_view->shownColumns();
    if (column && std::find(shown.begin(), shown.end(), *column) != shown.end() && orderText(query) != orderText(m_model->query()))
        setQuery(query);
}

void ItemList::setColumns(const std::vector<TableColumn> &columns, const QHash<QString, int> &widths)
{
    m_view->setColumns(columns, widths);
    showOrder();
}

void ItemList::chooseFound(const Find &find, bool isAdded)
{
    if (m_choosing.isBusy())
        return;
    const QSet<ItemId> kept = isAdded ? m_model->chosen() : QSet<ItemId>();
    m_choosing.start([this, find, kept](const Job &job) -> Background::Answer {
        const auto own = m_reader.clone();
        auto found = own ? find(**own, job) : Result<QSet<ItemId>>(own.unexpected());
        if (found)
            found->unite(kept);
        return [this, found] {
            if (found)
                m_model->setChosen(*found);
            else
                Q_EMIT failed(found.error());
        };
    });
}

void ItemList::chooseAll()
{
    chooseFound([query = query()](const Reader &reader, const Job &) -> Result<QSet<ItemId>> {
        const auto ids = reader.itemIds(query);
        return ids ? Result<QSet<ItemId>>(QSet<ItemId>(ids->begin(), ids->end())) : ids.unexpected();
    }, true);
}

void ItemList::chooseRange(int first, int last)
{
    chooseFound([query = query(), first, last](const Reader &reader, const Job &) -> Result<QSet<ItemId>> {
        const auto rows = reader.rows(query, first, last - first + 1);
        if (!rows)
            return rows.unexpected();
        QSet<ItemId> found;
        for (const ItemRow &row : *rows)
            found.insert(row.id);
        return found;
    }, true);
}

void ItemList::chooseNumbers(const QStringList &numbers)
{
    chooseFound([numbers](const Reader &reader, const Job &) -> Result<QSet<ItemId>> {
        QSet<ItemId> found;
        for (const QString &number : numbers) {
            if (const auto id = reader.itemByNumber(number))
                found.insert(*id);
        }
        return found;
    }, false);
}

void ItemList::addOver(QWidget *row)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_view), row);
}

void ItemList::chooseNone() { m_model->setChosen({}); }

} // namespace vitrine
