// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordlistmodel.h"

#include "domain/anyrecord.h"
#include "domain/names.h"
#include "media/imageloader.h"
#include "models/fieldwords.h"
#include "models/recordchoices.h"
#include "models/words.h"

#include <algorithm>

namespace vitrine {

ItemQuery itemQueryOf(const ListWish &wish)
{
    ItemQuery query;
    query.words = wish.words;
    query.language = wish.language;
    query.levelsAboveItem = true;
    if (wish.kind)
        query.filters.push_back({Facet::Kind, {enumName(*wish.kind)}});
    return query;
}

namespace {

constexpr QSize coverSize{96, 96};

Result<ListPage> itemPage(const Reader &reader, const ListWish &wish, int offset, int limit)
{
    const ItemQuery query = itemQueryOf(wish);
    const auto total = reader.count(query);
    if (!total)
        return total.unexpected();
    const auto rows = reader.rows(query, offset, limit);
    if (!rows)
        return rows.unexpected();
    std::vector<ItemId> ids;
    for (const ItemRow &row : *rows)
        ids.push_back(row.id);
    const auto items = reader.items(ids);
    std::map<ItemId, Status> states;
    for (const Item &item : items.value_or({}))
        states[item.id] = item.status;
    ListPage page{{}, *total};
    for (const ItemRow &row : *rows)
        page.rows.push_back({anyId(row.id), row.title.isEmpty() ? row.number : row.title, row.number, states[row.id], row.cover});
    return page;
}

template<RecordLike R>
QString lineOf(const R &record)
{
    if constexpr (std::is_same_v<R, Term>)
        return FieldWords::choice({}, enumName(record.vocabulary));
    else if constexpr (std::is_same_v<R, Agent>)
        return FieldWords::choice(FieldWords::enumeration(record.kind), enumName(record.kind));
    else if constexpr (std::is_same_v<R, Source>)
        return Words::sourceKind(record.kind);
    else
        return FieldWords::type(Fields<R>::type);
}

template<RecordLike R>
Result<ListPage> otherPage(const Reader &reader, const ListWish &wish, int offset, int limit)
{
    const RecordChoices choices(reader, wish.language);
    const auto found = choices.matching(Fields<R>::type, std::nullopt, wish.words, std::numeric_limits<int>::max());
    ListPage page{{}, static_cast<int>(found.size())};
    for (size_t i = size_t(offset); i < found.size() && static_cast<int>(page.rows.size()) < limit; ++i) {
        const auto record = find<R>(reader, Id<R>(found[i].id.uuid()));
        if (!record)
            return record.unexpected();
        page.rows.push_back({found[i].id, found[i].title, lineOf(*record), record->status, {}});
    }
    return page;
}

} // namespace

Result<ListPage> listPage(const Reader &reader, const ListWish &wish, int offset, int limit)
{
    if (wish.type == RecordType::Item)
        return itemPage(reader, wish, offset, limit);
    return withRecordType(wish.type, [&]<class R>() { return otherPage<R>(reader, wish, offset, limit); });
}

RecordListModel::RecordListModel(const Reader &reader, ImageLoader &images, QObject *parent)
    : QAbstractListModel(parent), m_reader(reader), m_images(images)
{
    m_pool.setMaxThreadCount(1);
    connect(&reader, &Reader::recordsChanged, this, &RecordListModel::ask);
}

RecordListModel::~RecordListModel()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void RecordListModel::setWish(const ListWish &wish)
{
    m_wish = wish;
    ask();
}

void RecordListModel::ask()
{
    m_pool.clear();
    m_isSearching = true;
    const int lines = std::max(pageRows, rowCount());
    m_pool.start([this, wish = m_wish, lines, asked = ++m_asked] {
        const auto own = m_reader.clone();
        auto page = own ? listPage(**own, wish, 0, lines) : Result<ListPage>(own.unexpected());
        QMetaObject::invokeMethod(this, [this, wish, lines, asked, page = std::move(page)] {
            if (asked == m_asked) // a catalogue that cannot be opened a second time is asked here
                take(page ? page : listPage(m_reader, wish, 0, lines));
        }, Qt::QueuedConnection);
    });
}

void RecordListModel::take(const Result<ListPage> &page)
{
    m_isSearching = false;
    const ListPage next = page.value_or({});
    const bool isSame = std::equal(next.rows.begin(), next.rows.end(), m_rows.begin(), m_rows.end(),
                                   [](const ListRow &a, const ListRow &b) { return a.id == b.id; });
    if (isSame) {
        m_rows = next.rows;
        m_total = next.total;
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = next.rows;
        m_total = next.total;
        endResetModel();
    }
    if (!page)
        Q_EMIT failed(page.error());
    Q_EMIT found(m_total);
}

RecordId RecordListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].id : RecordId();
}

int RecordListModel::rowOf(RecordId id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [id](const ListRow &one) { return one.id == id; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool RecordListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isSearching && rowCount() < m_total;
}

void RecordListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto page = listPage(m_reader, m_wish, rowCount(), pageRows);
    if (!page || page->rows.empty()) {
        m_total = rowCount();
        if (!page)
            Q_EMIT failed(page.error());
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->rows.size()) - 1);
    m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
    endInsertRows();
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        return QStringList{row.title, row.line, FieldWords::choice({}, enumName(row.status))}.join(QStringLiteral(", "));
    case Qt::DecorationRole: {
        const QImage image = picture(row);
        return image.isNull() ? QVariant() : QVariant(image);
    }
    case LineRole: return row.line;
    case StatusRole: return static_cast<int>(row.status);
    case HasPictureRole: return !row.cover.isEmpty();
    case IdRole: return row.id.uuid();
    default: return {};
    }
}

QImage RecordListModel::picture(const ListRow &row) const
{
    if (row.cover.isEmpty() || m_hopeless.contains(row.cover))
        return {};
    const auto path = m_reader.originalPath(row.cover);
    if (!path) {
        m_hopeless.insert(row.cover);
        return {};
    }
    const ImageWish wish{*path, coverSize, row.cover};
    if (const QImage image = m_images.fromMemory(wish); !image.isNull() || m_loading.contains(row.cover))
        return image;
    m_loading.insert(row.cover);
    auto *self = const_cast<RecordListModel *>(this);
    m_images.load(wish, self, [self, cover = row.cover](const Result<QImage> &image) {
        self->m_loading.remove(cover);
        if (!image)
            self->m_hopeless.insert(cover);
        for (int at = 0; at < self->rowCount(); ++at) {
            if (self->m_rows[size_t(at)].cover == cover)
                Q_EMIT self->dataChanged(self->index(at), self->index(at), {Qt::DecorationRole});
        }
    });
    return {};
}

} // namespace vitrine
