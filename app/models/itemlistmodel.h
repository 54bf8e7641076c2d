// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fold.h"
#include "base/result.h"
#include "domain/itemquery.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QSet>

#include <map>
#include <vector>

namespace vitrine {

class ImageLoader;
class SearchService;

/// A window onto the items of one query: all rows are there at once, and their contents come a page at a time for the
/// rows that are seen. Pages not seen for long are let go. Pictures come for what is seen, newest wish first.
class ItemListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// For card painting: see CardRoles of the widgets.
    enum Role {
        NumberRole = Qt::UserRole + 1, BadgeRole, LineRole, LanguageRole, IconRole, HasPictureRole, CoveredRole,
        IdRole, ///< QUuid
        LoadingRole, SnippetRole, SnippetLanguageRole,
        TitleMarksRole, SnippetMarksRole ///< std::vector<TextRange>
    };
    static constexpr int pageRows = 60;
    static constexpr int mostPages = 20;

    ItemListModel(SearchService &service, ImageLoader &images, QObject *parent = nullptr);

    /// The total and the first rows of a query. The same query again: what changed is told, rows stay where they are.
    void setResult(const ItemQuery &query, int total, const std::vector<ItemRow> &firstRows);
    void clear();
    [[nodiscard]] const ItemQuery &query() const { return m_query; }
    [[nodiscard]] ItemId idAt(int row) const; ///< null while the row is not there yet
    [[nodiscard]] const ItemRow *rowAt(int row) const;
    [[nodiscard]] int pagesKept() const { return static_cast<int>(m_pages.size()); }
    /// The largest side of the pictures asked for, in pixels.
    void setPictureSize(QSize size);
    /// These rows are seen: they are fetched, with their pictures; wishes for others that wait are dropped.
    void show(int first, int last);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const vitrine::Error &error); ///< the rows could not be read; those shown stay

private:
    struct Page {
        std::vector<ItemRow> rows;
        quint64 seen = 0;
    };
    void setTotal(int total);
    void askPages(int first, int last);
    void takePage(int page, const Result<std::vector<ItemRow>> &rows);
    void dropOldPages(int first, int last);
    void askPictures(int first, int last);
    void loadPicture(const QString &cover);
    void showCover(const QString &cover);
    void forgetPictures();
    [[nodiscard]] bool hasPicture(const ItemRow &row) const;
    [[nodiscard]] QImage picture(const ItemRow &row) const;
    [[nodiscard]] QString line(const ItemRow &row) const;
    [[nodiscard]] std::vector<TextRange> marks(const QString &text) const;

    SearchService &m_service;
    ImageLoader &m_images;
    ItemQuery m_query;
    QStringList m_words; ///< of the query, folded
    int m_total = 0;
    std::map<int, Page> m_pages;
    QSet<int> m_asked; ///< pages under way
    quint64 m_clock = 0;
    int m_firstSeen = 0;
    int m_lastSeen = -1;
    QSize m_pictureSize{640, 480};
    QHash<QString, QString> m_paths;  ///< of pictures, by digest; empty: cannot be shown
    QHash<QString, quint64> m_loading; ///< the loader's tokens, by digest
};

/// The name of the icon that stands for a kind ("document", "film" ...).
[[nodiscard]] QString iconNameOf(const std::optional<ItemKind> &kind);

} // namespace vitrine
