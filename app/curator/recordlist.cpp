// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/recordlist.h"

#include "curator/recordlinedelegate.h"
#include "curator/typing.h"
#include "models/fieldwords.h"
#include "models/recordids.h"
#include "models/words.h"
#include "widgets/choicebox.h"
#include "widgets/deskstyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

RecordList::RecordList(const Reader &reader, ImageLoader &images, const QString &language, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_language(language), m_model(new RecordListModel(reader, images, this)), m_types(new ChoiceBox(this)),
      m_kinds(new ChoiceBox(this)), m_words(new QLineEdit(this)), m_view(new RecordView(this)), m_count(new QLabel(this)),
      m_all(new QToolButton(this))
{
    for (const RecordType type : {RecordType::Item, RecordType::Section, RecordType::Exhibition, RecordType::Agent, RecordType::Event,
                                  RecordType::Statement, RecordType::Quantity, RecordType::Declaration, RecordType::Source,
                                  RecordType::Place, RecordType::Term})
        m_types->addItem(FieldWords::types(type), int(type));
    m_types->setAccessibleName(tr("Which records"));
    m_types->setObjectName(u"types"_s);
    m_kinds->addItem(tr("All kinds"));
    for (size_t i = 0; i < EnumNames<ItemKind>::names.size(); ++i)
        m_kinds->addItem(Words::kind(ItemKind(i)), int(i));
    m_kinds->setAccessibleName(tr("Which kind of item"));
    for (QComboBox *box : {m_types, m_kinds})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_words->setObjectName(u"listSearch"_s);
    m_words->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_words->setAccessibleName(tr("Search in the list"));
    m_words->setClearButtonEnabled(true);
    new TypingHelp(m_words, language);
    m_view->setObjectName(u"records"_s);
    m_view->setAccessibleName(tr("Records"));
    m_view->setRecords(m_model);
    m_view->setItemDelegate(new RecordLineDelegate(language, m_view));
    m_view->setFont(deskFont(language));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_count->setObjectName(u"second"_s);
    m_all->setObjectName(u"plain"_s);
    m_all->setText(tr("Choose all"));
    m_all->setAccessibleName(tr("Choose all records of the list"));
    m_all->setToolTip(tr("Ctrl+A; with Ctrl and Shift some of them"));
    m_all->setFocusPolicy(Qt::StrongFocus);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_all);
    auto *row = new QHBoxLayout;
    row->addWidget(m_types, 1);
    row->addWidget(m_kinds, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_words);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &RecordList::ask);
    connect(m_words, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &RecordList::ask);
    connect(m_types, &QComboBox::currentIndexChanged, this, [this] {
        m_kinds->setVisible(type() == RecordType::Item);
        m_current = {};
        ask();
    });
    connect(m_model, &RecordListModel::found, this, &RecordList::found);
    connect(m_model, &RecordListModel::failed, this, &RecordList::failed);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_isSetting || !index.isValid())
            return;
        m_current = m_model->idAt(index.row());
        Q_EMIT chosen(type(), m_current);
    });
    connect(m_view, &RecordView::chosenChanged, this, &RecordList::showCount);
    connect(m_view, &RecordView::chosenChanged, this, &RecordList::chosenChanged);
    connect(m_view, &RecordView::allAsked, this, &RecordList::chooseAll);
    connect(m_all, &QToolButton::clicked, this, &RecordList::chooseAll);
    ask();
}

RecordType RecordList::type() const { return RecordType(m_types->currentData().toInt()); }

void RecordList::setType(RecordType type)
{
    m_types->setCurrentIndex(m_types->findData(int(type)));
}

void RecordList::ask()
{
    m_soon.stop();
    ListWish wish{type(), m_words->text().trimmed(), std::nullopt, m_language};
    if (wish.type == RecordType::Item && m_kinds->currentIndex() > 0)
        wish.kind = ItemKind(m_kinds->currentData().toInt());
    if (wish != m_model->wish()) {
        m_order.clear();
        m_view->choose({});
    }
    m_model->setWish(wish);
}

void RecordList::chooseAll()
{
    if (m_choosing.isBusy())
        return;
    m_choosing.start([this, wish = m_model->wish()](const Job &) -> Background::Answer {
        const auto own = m_reader.clone();
        const auto ids = own ? listIds(**own, wish) : Result<std::vector<RecordId>>(own.unexpected());
        return [this, wish, ids] {
            if (!ids)
                Q_EMIT failed(ids.error());
            if (!ids || wish != m_model->wish())
                return;
            m_order = *ids;
            m_view->choose(QSet<RecordId>(m_order.begin(), m_order.end()));
        };
    });
}

std::vector<RecordId> RecordList::chosenRecords() const
{
    QSet<RecordId> left = m_view->chosen();
    std::vector<RecordId> records;
    const auto take = [&](RecordId id) {
        if (left.remove(id))
            records.push_back(id);
    };
    for (const RecordId &id : m_order)
        take(id);
    for (int row = 0; row < m_model->rowCount(); ++row)
        take(m_model->idAt(row));
    records.insert(records.end(), left.begin(), left.end());
    return records;
}

void RecordList::showCount()
{
    const QString total = tr("%n record(s)", nullptr, m_model->total());
    const int chosen = int(chosenCount());
    //: how many records, how many of them are chosen
    m_count->setText(chosen > 1 ? tr("%1, %2").arg(total, tr("%n chosen", nullptr, chosen)) : total);
}

void RecordList::found(int total)
{
    const bool isNothingChosen = m_current.isNull() && total > 0 && m_words->text().isEmpty();
    if (isNothingChosen) {
        m_view->setCurrentIndex(m_model->index(0));
    } else {
        setCurrent(m_current);
    }
    showCount();
}

void RecordList::setCurrent(RecordId id)
{
    m_current = id;
    const int row = m_model->rowOf(id);
    if (row < 0 || m_view->currentIndex().row() == row)
        return;
    m_isSetting = true;
    m_view->setCurrentRow(row);
    m_isSetting = false;
}

void RecordList::focusSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

} // namespace vitrine
