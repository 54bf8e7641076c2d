// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemlistmodel.h"

#include "media/imageloader.h"
#include "models/matchwords.h"
#include "models/searchservice.h"
#include "models/words.h"

#include <algorithm>

namespace vitrine {

ItemListModel::ItemListModel(SearchService &service, ImageLoader &images, QObject *parent)
    : QAbstractListModel(parent), m_service(service), m_images(images)
{
}

void ItemListModel::setResult(const ItemQuery &query, int total, const std::vector<ItemRow> &firstRows)
{
    m_service.dropRows(this);
    m_asked.clear();
    const bool isSame = query == m_query;
    if (!isSame)
        beginResetModel();
    m_query = query;
    m_words = matchWords(query);
    m_pages.clear();
    if (!firstRows.empty())
        m_pages[0] = {firstRows, ++m_clock};
    forgetPictures();
    if (!isSame) {
        m_total = total;
        endResetModel();
        return;
    }
    setTotal(total);
    if (m_total > 0)
        Q_EMIT dataChanged(index(0), index(m_total - 1));
}

void ItemListModel::setTotal(int total)
{
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        endRemoveRows();
    }
}

void ItemListModel::clear()
{
    m_service.cancel(this);
    beginResetModel();
    m_query = {};
    m_words.clear();
    m_pages.clear();
    m_asked.clear();
    m_total = 0;
    forgetPictures();
    endResetModel();
}

void ItemListModel::setPictureSize(QSize size)
{
    m_pictureSize = size;
}

const ItemRow *ItemListModel::rowAt(int row) const
{
    const auto page = m_pages.find(row / pageRows);
    const auto within = static_cast<size_t>(row % pageRows);
    return row >= 0 && page != m_pages.end() && within < page->second.rows.size() ? &page->second.rows[within] : nullptr;
}

ItemId ItemListModel::idAt(int row) const
{
    const ItemRow *found = rowAt(row);
    return found ? found->id : ItemId();
}

int ItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

void ItemListModel::show(int first, int last)
{
    m_firstSeen = std::clamp(first, 0, std::max(0, m_total - 1));
    m_lastSeen = std::min(last, m_total - 1);
    askPages(m_firstSeen, m_lastSeen);
    dropOldPages(m_firstSeen, m_lastSeen);
    askPictures(m_firstSeen, m_lastSeen);
}

void ItemListModel::askPages(int first, int last)
{
    bool isMissing = false;
    for (int page = first / pageRows; page <= last / pageRows && last >= 0; ++page) {
        if (const auto kept = m_pages.find(page); kept != m_pages.end())
            kept->second.seen = ++m_clock;
        else
            isMissing = isMissing || !m_asked.contains(page);
    }
    if (!isMissing)
        return;
    m_service.dropRows(this); // those for what is not seen any more
    m_asked.clear();
    for (int page = last / pageRows; page >= first / pageRows; --page) {
        if (m_pages.contains(page))
            continue;
        m_asked.insert(page);
        m_service.rows(m_query, page * pageRows, pageRows, this, [this, page, query = m_query](const Result<std::vector<ItemRow>> &rows) {
            if (query == m_query)
                takePage(page, rows);
        });
    }
}

void ItemListModel::takePage(int page, const Result<std::vector<ItemRow>> &rows)
{
    m_asked.remove(page);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    if (rows->empty() || page * pageRows >= m_total || m_pages.contains(page))
        return;
    m_pages[page] = {*rows, ++m_clock};
    Q_EMIT dataChanged(index(page * pageRows), index(std::min((page + 1) * pageRows, m_total) - 1));
    dropOldPages(m_firstSeen, m_lastSeen);
}

void ItemListModel::dropOldPages(int first, int last)
{
    while (m_pages.size() > mostPages) {
        const auto isSeen = [&](int page) { return page >= first / pageRows && page <= last / pageRows; };
        const auto oldest = std::min_element(m_pages.begin(), m_pages.end(), [&](const auto &a, const auto &b) {
            return std::pair(isSeen(a.first), a.second.seen) < std::pair(isSeen(b.first), b.second.seen);
        });
        if (isSeen(oldest->first))
            return;
        m_pages.erase(oldest);
    }
}

void ItemListModel::askPictures(int first, int last)
{
    QSet<QString> wanted;
    QStringList unknown;
    // The loader serves the newest wish first: the last card is asked for first.
    for (int row = last; row >= first; --row) {
        const ItemRow *shown = rowAt(row);
        if (!shown || shown->cover.isEmpty() || shown->advisory)
            continue;
        wanted.insert(shown->cover);
        const auto path = m_paths.constFind(shown->cover);
        if (path == m_paths.constEnd())
            unknown += shown->cover;
        else if (!path->isEmpty() && !m_loading.contains(shown->cover))
            loadPicture(shown->cover);
    }
    for (auto loading = m_loading.begin(); loading != m_loading.end();) {
        if (!wanted.contains(loading.key())) {
            m_images.cancel(*loading);
            loading = m_loading.erase(loading);
        } else {
            ++loading;
        }
    }
    if (unknown.isEmpty())
        return;
    m_service.originals(unknown, this, [this](const Result<SearchService::Originals> &found) {
        if (!found)
            return;
        m_paths.insert(*found);
        for (auto path = found->cbegin(); path != found->cend(); ++path) {
            if (path->isEmpty())
                showCover(path.key());
        }
        askPictures(m_firstSeen, m_lastSeen);
    });
}

void ItemListModel::loadPicture(const QString &cover)
{
    const ImageWish wish{m_paths.value(cover), m_pictureSize, cover};
    if (!m_images.fromMemory(wish).isNull())
        return;
    m_loading.insert(cover, m_images.load(wish, this, [this, cover](const Result<QImage> &image) {
        m_loading.remove(cover);
        if (!image)
            m_paths[cover] = QString();
        showCover(cover);
    }));
}

void ItemListModel::showCover(const QString &cover)
{
    for (int row = m_firstSeen; row <= m_lastSeen; ++row) {
        const ItemRow *shown = rowAt(row);
        if (shown && shown->cover == cover)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole, HasPictureRole});
    }
}

void ItemListModel::forgetPictures()
{
    m_images.cancelAll(this);
    m_loading.clear();
    m_paths.clear();
    m_lastSeen = -1;
}

bool ItemListModel::hasPicture(const ItemRow &row) const
{
    const auto path = m_paths.constFind(row.cover);
    return !row.cover.isEmpty() && (path == m_paths.constEnd() || !path->isEmpty());
}

QImage ItemListModel::picture(const ItemRow &row) const
{
    const QString path = m_paths.value(row.cover);
    return path.isEmpty() ? QImage() : m_images.fromMemory({path, m_pictureSize, row.cover});
}

std::vector<TextRange> ItemListModel::marks(const QString &text) const
{
    return m_words.isEmpty() ? std::vector<TextRange>() : highlight(text, m_words, m_query.lastIsPrefix);
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ItemRow *row = rowAt(index.row());
    if (role == LoadingRole)
        return row == nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return row->title;
    case Qt::DecorationRole: {
        const QImage image = picture(*row);
        return image.isNull() ? QVariant() : QVariant(image);
    }
    case NumberRole: return row->number;
    case BadgeRole: return row->demonstration ? Words::demonstration() : QString();
    case LineRole: return line(*row);
    case LanguageRole: return row->titleLanguage;
    case IconRole: return iconNameOf(row->kind);
    case HasPictureRole: return hasPicture(*row);
    case CoveredRole: return row->advisory;
    case IdRole: return row->id.uuid();
    case SnippetRole: return QString(row->snippet).replace(QStringLiteral(" | "), QStringLiteral(" · ")); // cells of a table
    case SnippetLanguageRole: return row->snippetLanguage;
    case TitleMarksRole: return QVariant::fromValue(marks(row->title));
    case SnippetMarksRole: return QVariant::fromValue(marks(row->snippet));
    default: return {};
    }
}

QString ItemListModel::line(const ItemRow &row) const
{
    QStringList parts;
    if (!row.materials.isEmpty())
        parts += row.materials;
    else if (row.kind)
        parts += Words::kind(*row.kind);
    if (!row.dimensions.empty())
        parts += Words::dimensions(row.dimensions, m_query.language);
    if (row.duration > 0) {
        parts += Words::time(std::chrono::milliseconds(row.duration), m_query.language);
        if (row.kind == ItemKind::Video && !row.sound)
            parts += Words::noSound();
    }
    return parts.join(QStringLiteral(" · "));
}

QString iconNameOf(const std::optional<ItemKind> &kind)
{
    if (!kind)
        return QStringLiteral("list");
    switch (*kind) {
    case ItemKind::Document: return QStringLiteral("document");
    case ItemKind::Photograph: return QStringLiteral("photograph");
    case ItemKind::Video: return QStringLiteral("film");
    case ItemKind::Audio: return QStringLiteral("sound");
    case ItemKind::Handicraft: return QStringLiteral("handicraft");
    case ItemKind::Artwork: return QStringLiteral("artwork");
    }
    return {};
}

} // namespace vitrine
