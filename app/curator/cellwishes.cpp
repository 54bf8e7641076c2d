// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/cellwishes.h"

#include "curator/gridrows.h"
#include "curator/planmodel.h"

#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Gathers wishes; those of one record stand together, records in the order in which they came.
class WishBook final {
public:
    void add(RecordId record, CellWish wish)
    {
        const auto known = m_at.constFind(record);
        const size_t at = known == m_at.cend() ? m_rows.size() : *known;
        if (known == m_at.cend()) {
            m_at.insert(record, at);
            m_rows.push_back({record, {}});
        }
        m_rows[at].cells.push_back(std::move(wish));
    }
    [[nodiscard]] std::vector<RowWish> take() { return std::move(m_rows); }

private:
    QHash<RecordId, size_t> m_at;
    std::vector<RowWish> m_rows;
};

QRect within(const CellGround &ground, const QRect &area)
{
    return area.intersected(QRect(0, 0, int(ground.columns.size()), int(ground.records.size())));
}

/// The rows of which a cell of the column is chosen, from above.
std::vector<int> rowsIn(const CellGround &ground, const QList<QRect> &areas, int column)
{
    std::vector<int> rows;
    for (const QRect &asked : areas) {
        const QRect area = within(ground, asked);
        for (int row = area.top(); column >= area.left() && column <= area.right() && row <= area.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// Where a pasted block goes: its size, and how often it is repeated.
struct Landing {
    int rows = 0;
    int columns = 0;
    int down = 1;
    int across = 1;
};

Landing landingOf(const CellBlock &block, const QRect &area)
{
    Landing landing{int(block.size()), int(columnsOf(block)), 1, 1};
    const bool isWhole = landing.rows > 0 && landing.columns > 0 && area.height() % landing.rows == 0 && area.width() % landing.columns == 0;
    if (isWhole) {
        landing.down = area.height() / landing.rows;
        landing.across = area.width() / landing.columns;
    }
    return landing;
}

} // namespace

QJsonValue wishedValue(const FieldShape &shape, const QJsonValue &value)
{
    return shape.kind == FieldKind::Text && value.isObject() ? value.toObject().value("text"_L1) : value;
}

MakeWishes CellWishes::one(RecordId record, const CellWish &wish)
{
    return [record, wish](const Reader &, CellNotes &) -> Result<std::vector<RowWish>> {
        return std::vector<RowWish>{{record, {wish}}};
    };
}

MakeWishes CellWishes::clear(const SharedGround &ground, const QList<QRect> &areas)
{
    return [ground, areas](const Reader &, CellNotes &) -> Result<std::vector<RowWish>> {
        WishBook book;
        for (const QRect &asked : areas) {
            const QRect area = within(*ground, asked);
            for (int row = area.top(); row <= area.bottom(); ++row) {
                for (int column = area.left(); column <= area.right(); ++column)
                    book.add(ground->records[size_t(row)], {size_t(column), CellWish::Kind::Clear, {}, {}});
            }
        }
        return book.take();
    };
}

MakeWishes CellWishes::fillDown(const SharedGround &ground, const QList<QRect> &areas)
{
    return [ground, areas](const Reader &reader, CellNotes &) -> Result<std::vector<RowWish>> {
        WishBook book;
        std::map<int, GridRow> sources;
        for (int column = 0; column < int(ground->columns.size()); ++column) {
            const std::vector<int> rows = rowsIn(*ground, areas, column);
            const int source = rows.empty() ? -1 : rows.size() == 1 ? rows.front() - 1 : rows.front();
            if (source < 0)
                continue;
            if (sources.count(source) == 0) {
                auto read = gridRows(reader, ground->type, ground->columns, {ground->records[size_t(source)]}, ground->language);
                if (!read)
                    return read.unexpected();
                if (!read->empty())
                    sources[source] = std::move(read->front());
            }
            const auto from = sources.find(source);
            if (from == sources.end())
                continue; // it is gone
            const FieldShape shape = plannedShape(ground->type, ground->columns[size_t(column)].key);
            const QJsonValue value = wishedValue(shape, from->second.cells[size_t(column)].value);
            for (const int row : rows) {
                if (row != source)
                    book.add(ground->records[size_t(row)], {size_t(column), CellWish::Kind::Set, {}, value});
            }
        }
        return book.take();
    };
}

MakeWishes CellWishes::paste(const SharedGround &ground, const QRect &asked, const std::function<CellBlock()> &make)
{
    return [ground, area = within(*ground, asked), make](const Reader &, CellNotes &notes) -> Result<std::vector<RowWish>> {
        const CellBlock block = make();
        const Landing landing = landingOf(block, area);
        const int placeDown = int(ground->records.size()) - area.top();
        const int placeAcross = int(ground->columns.size()) - area.left();
        const QLocale locale(ground->language);
        //: %1 and %2 are numbers of rows
        if (landing.rows > placeDown)
            notes.remarks += tr("The block has %1 rows, and from here on the list has %2: the rest is left out.")
                                 .arg(locale.toString(landing.rows), locale.toString(placeDown));
        //: %1 and %2 are numbers of columns
        if (landing.columns > placeAcross)
            notes.remarks += tr("The block has %1 columns, and from here on the table has %2: the rest is left out.")
                                 .arg(locale.toString(landing.columns), locale.toString(placeAcross));
        WishBook book;
        int missing = 0;
        for (int row = 0; row < std::min(landing.rows * landing.down, placeDown); ++row) {
            const QStringList &cells = block[size_t(row % landing.rows)];
            for (int column = 0; column < std::min(landing.columns * landing.across, placeAcross); ++column) {
                const int from = column % landing.columns;
                if (from >= cells.size())
                    ++missing;
                else
                    book.add(ground->records[size_t(area.top() + row)], {size_t(area.left() + column), CellWish::Kind::Typed, cells[from], {}});
            }
        }
        if (missing > 0)
            notes.remarks += tr("Some rows of the block are shorter than others: %n cell(s) stay as they are.", nullptr, missing);
        return book.take();
    };
}

} // namespace vitrine
