// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablepage.h"

#include "domain/itemtexts.h"
#include "models/fieldwords.h"
#include "models/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The cells of a page: names that items point to are read once.
class Cells final {
public:
    Cells(const Reader &reader, const QString &language) : m_reader(reader), m_locale(language), m_texts(reader, language) {}

    [[nodiscard]] QString cell(const Item &item, const TableColumn &column)
    {
        const ItemField *field = itemField(column.key);
        return field ? fieldCell(item, *field, column.language) : recordCell(item, column.key);
    }

private:
    QString fieldCell(const Item &item, const ItemField &field, const QString &language)
    {
        if (field.key == "kind"_L1)
            return item.kind ? Words::kind(*item.kind) : QString();
        if (field.key == "level"_L1)
            return Words::level(item.level);
        const QStringList values = m_texts.values(item, field, language);
        if (!values.isEmpty())
            return values.join(m_locale.textDirection() == Qt::RightToLeft ? u"، "_s : u", "_s).simplified();
        const auto absence = item.absences.find(field.key);
        return absence == item.absences.end() ? QString() : Words::absence(absence->second);
    }
    QString recordCell(const Item &item, const QString &key)
    {
        if (key == u"access")
            return FieldWords::choice({}, enumName(item.access));
        if (key == u"status")
            return FieldWords::choice({}, enumName(item.status));
        if (key == u"updated" || key == u"created")
            return m_locale.toString((key == u"updated" ? item.updated : item.created).toLocalTime(), QLocale::ShortFormat);
        if (key == u"citations")
            return item.citations.empty() ? QString() : m_locale.toString(qlonglong(item.citations.size()));
        const auto media = m_reader.media(item.id);
        if (!media || media->empty())
            return {};
        return key == u"media" ? m_locale.toString(qlonglong(media->size())) : media->front().sha256;
    }

    const Reader &m_reader;
    QLocale m_locale;
    ItemTexts m_texts;
};

} // namespace

Result<std::vector<TableLine>> tablePage(const Reader &reader, const TableWish &wish, int offset, int limit)
{
    const auto oneState = reader.oneState();
    const auto rows = reader.rows(wish.query, offset, limit);
    if (!rows)
        return rows.unexpected();
    std::vector<ItemId> ids;
    for (const ItemRow &row : *rows)
        ids.push_back(row.id);
    const auto items = reader.items(ids);
    if (!items)
        return items.unexpected();
    Cells cells(reader, wish.language);
    std::vector<TableLine> lines;
    for (const Item &item : *items) {
        TableLine line{item.id, item.number, item.demonstration, {}};
        for (const TableColumn &column : wish.columns)
            line.cells += cells.cell(item, column);
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<TableAnswer> tableAnswer(const Reader &reader, const TableWish &wish, int offset, int limit, const std::function<bool()> &isStale)
{
    SearchWish count;
    count.limit = 0;
    count.isStale = isStale;
    const auto counted = reader.search(wish.query, count);
    if (!counted)
        return counted.unexpected();
    auto lines = tablePage(reader, wish, offset, limit);
    return lines ? Result<TableAnswer>(TableAnswer{counted->total, std::move(*lines)}) : lines.unexpected();
}

} // namespace vitrine
