// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stocktakelist.h"

#include "archive/itemlist.h"
#include "archive/linetable.h"
#include "catalogue/storeroom.h"
#include "domain/custodywords.h"
#include "editing/editor.h"
#include "exchange/listquery.h"
#include "models/itemtablemodel.h"
#include "models/stocktakesmodel.h"
#include "widgets/choicebox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

StocktakeList::StocktakeList(const StoreRoomContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new StocktakesModel(this)), m_table(new QTableView(this)), m_open(new QPushButton(tr("Open"), this)), m_reading(context.reader)
{
    m_table->setObjectName(u"stocktakes"_s);
    m_table->setAccessibleName(tr("Stocktakes, the last begun first"));
    m_table->setModel(m_model);
    setUpLineTable(*m_table);
    m_table->setColumnWidth(StocktakesModel::TitleColumn, 220);
    m_table->setColumnWidth(StocktakesModel::StateColumn, 240);
    m_table->setColumnWidth(StocktakesModel::BegunColumn, 150);
    m_open->setObjectName(u"openStocktake"_s);
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_open);
    deeds->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addLayout(deeds);
    makeForm(column);
    connectParts();
    setFocusProxy(m_table);
    showChoices();
}

void StocktakeList::makeForm(QVBoxLayout *column)
{
    auto *title = new QLabel(tr("Begin a stocktake"), this);
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"stocktakeTitle"_s);
    m_title->setMaxLength(200);
    m_title->setPlaceholderText(tr("Depot, autumn 2026"));
    m_title->setAccessibleName(tr("Its name"));
    m_ofList = new QRadioButton(this);
    m_ofList->setObjectName(u"ofList"_s);
    m_ofList->setChecked(true);
    m_ofChosen = new QRadioButton(this);
    m_ofChosen->setObjectName(u"ofChosen"_s);
    m_ofPlace = new QRadioButton(tr("What is kept in a place:"), this);
    m_ofPlace->setObjectName(u"ofPlace"_s);
    m_place = new ChoiceBox(this);
    m_place->setObjectName(u"stocktakePlace"_s);
    m_place->setAccessibleName(tr("The place that is checked"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(16);
    m_begin = new QPushButton(tr("Begin"), this);
    m_begin->setObjectName(u"beginStocktake"_s);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Its name"), m_title);
    auto *place = new QHBoxLayout;
    place->addWidget(m_ofPlace);
    place->addWidget(m_place, 1);
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_begin);
    deeds->addStretch(1);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_ofList);
    column->addWidget(m_ofChosen);
    column->addLayout(place);
    column->addLayout(deeds);
}

void StocktakeList::connectParts()
{
    connect(m_table, &QTableView::activated, this, &StocktakeList::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StocktakeList::showChoices);
    connect(m_open, &QPushButton::clicked, this, &StocktakeList::open);
    connect(m_title, &QLineEdit::textChanged, this, &StocktakeList::showChoices);
    connect(m_title, &QLineEdit::returnPressed, m_begin, &QPushButton::click);
    connect(m_begin, &QPushButton::clicked, this, &StocktakeList::begin);
    for (QRadioButton *button : {m_ofList, m_ofChosen, m_ofPlace})
        connect(button, &QRadioButton::toggled, this, &StocktakeList::showChoices);
    connect(&m_context.list.model(), &ItemTableModel::chosenChanged, this, &StocktakeList::showChoices);
    connect(&m_context.list.model(), &ItemTableModel::found, this, &StocktakeList::showChoices);
    connect(&m_context.editor, &Editor::ended, this, &StocktakeList::ended);
    connect(&m_reading, &ReadingBeside::failed, this, [this](const Error &error) { Q_EMIT said(error.message, true); });
    connect(&m_context.editor, &Editor::busyChanged, this, &StocktakeList::showChoices);
}

void StocktakeList::read()
{
    m_reading.read([this](const Reader &reader) -> Result<Background::Answer> {
        const auto stocktakes = reader.stocktakes();
        const auto places = stocktakes ? reader.storagePlaces() : Result<std::vector<StoragePlace>>(stocktakes.unexpected());
        if (!places)
            return places.unexpected();
        return Background::Answer([this, all = *stocktakes, where = *places] { take(all, where); });
    });
}

void StocktakeList::take(const std::vector<Stocktake> &stocktakes, const std::vector<StoragePlace> &places)
{
    m_model->setStocktakes(stocktakes);
    const QString chosen = m_proposed ? *std::exchange(m_proposed, std::nullopt) : m_place->currentData().toString();
    m_place->clear();
    for (const StoragePlace &place : places) {
        if (place.items > 0) //: a place and how many entries it holds
            m_place->addItem(tr("%1 (%2)").arg(CustodyWords::place(place.path), m_context.list.locale().toString(place.items)), place.path);
    }
    m_place->setCurrentIndex(std::max(0, m_place->findData(chosen)));
    showChoices();
    Q_EMIT found();
}

void StocktakeList::proposePlace(const QString &path)
{
    m_ofPlace->setEnabled(true);
    m_ofPlace->setChecked(true);
    if (m_reading.isBusy())
        m_proposed = path;
    m_place->setCurrentIndex(m_place->findData(path));
    showChoices();
    m_title->setFocus();
}

void StocktakeList::showChoices()
{
    const int total = m_context.list.model().total();
    const int chosen = int(m_context.list.model().chosen().size());
    m_ofList->setText(tr("The list as it is shown: %Ln entries", nullptr, total));
    m_ofChosen->setText(tr("What is chosen in the list: %Ln entries", nullptr, chosen));
    m_ofChosen->setEnabled(chosen > 0);
    if (chosen == 0 && m_ofChosen->isChecked())
        m_ofList->setChecked(true);
    m_ofPlace->setEnabled(m_place->count() > 0 || m_proposed);
    m_place->setEnabled(m_ofPlace->isChecked());
    const bool canWrite = !m_context.editor.isReadOnly() && !m_context.editor.isBusy();
    m_begin->setEnabled(canWrite && !m_title->text().trimmed().isEmpty() && (!m_ofList->isChecked() || total > 0) && (!m_ofPlace->isChecked() || m_place->currentIndex() >= 0));
    m_title->setEnabled(!m_context.editor.isReadOnly());
    m_open->setEnabled(m_table->currentIndex().isValid());
}

void StocktakeList::open()
{
    if (const int row = m_table->currentIndex().row(); row >= 0)
        Q_EMIT openAsked(m_model->at(row).id);
}

/// What stands on a shelf: no fonds and no series.
ItemQuery StocktakeList::wantedQuery() const
{
    ItemQuery query;
    if (m_ofPlace->isChecked())
        query.location = m_place->currentData().toString();
    else if (m_ofList->isChecked())
        query = m_context.list.query();
    query.levelsAboveItem = false;
    query.lastIsPrefix = false;
    return query;
}

void StocktakeList::begin()
{
    const ItemQuery query = wantedQuery();
    const QSet<ItemId> chosen = m_ofChosen->isChecked() ? m_context.list.model().chosen() : QSet<ItemId>();
    const auto made = std::make_shared<StocktakeId>();
    m_then = [this, made](bool isDone) {
        if (!isDone)
            return;
        m_title->clear();
        read();
        Q_EMIT openAsked(*made);
    };
    m_context.editor.performBeside({}, [query, chosen, made, title = m_title->text()](Catalogue &catalogue, const Job &) -> Result<void> {
        const auto found = catalogue.reader(Audience::desk(Access::Sealed))->itemIds(query);
        if (!found)
            return found.unexpected();
        const std::vector<ItemId> items = chosen.isEmpty() ? *found : std::vector<ItemId>(chosen.begin(), chosen.end());
        const auto begun = StoreRoom(catalogue).begin(title, chosen.isEmpty() ? queryText(query) : QString(), items);
        *made = begun.value_or({});
        return begun ? Result<void>() : begun.unexpected();
    });
    if (!m_context.editor.isBusy())
        m_then = {};
}

void StocktakeList::ended(bool isDone)
{
    if (const auto then = std::exchange(m_then, {}))
        then(isDone);
}

} // namespace vitrine
