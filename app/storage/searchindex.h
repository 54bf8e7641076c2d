// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "storage/commonstore.h"

#include <QSet>

namespace vitrine {

/// The folded shadow of what can be searched (table `search`), kept beside the untouched text. One row an item.
class SearchIndex final {
public:
    explicit SearchIndex(Tables &tables) : m_tables(tables) {}

    /// Whether what stands in this field of an item is among its words, or decides who may find them.
    [[nodiscard]] static bool holds(QAnyStringView field);
    /// Writes the row of an item just added or changed; its media are read from the tables only when `hasMedia`.
    [[nodiscard]] Result<void> put(qint64 row, const Item &item, bool isNew);
    /// What `put` writes, column by column, without writing it.
    [[nodiscard]] Result<QStringList> wordsOf(qint64 row, const Item &item, bool hasMedia);
    [[nodiscard]] Result<void> remove(qint64 row);
    /// To be indexed again at the end of the deed: the item of a medium, the items a term, agent or place stands in.
    [[nodiscard]] Result<void> markDependents(RecordType type, qint64 row);
    /// A term, place or agent just added: its names need not be read again for the items that come to refer to it.
    template<RecordLike R>
    void learn(const R &record)
    {
        if constexpr (std::is_same_v<R, Term>)
            learn(record, record.id.uuid(), textsOf(record.label));
        else if constexpr (std::is_same_v<R, Place>)
            learn(record, record.id.uuid(), textsOf(record.name));
        else if constexpr (std::is_same_v<R, Agent>) {
            QStringList names;
            for (const NameForm &form : record.names)
                names.append(form.text);
            learn(record, record.id.uuid(), names);
        }
    }
    /// Large pieces of index for many items at once, and fewer mergings of them; or small ones as usual. FTS5 keeps that in the
    /// file, so that a deed that asks for large ones asks for small ones at its end.
    enum class Pieces { Small, Large };
    [[nodiscard]] Result<void> write(Pieces pieces);
    void mark(qint64 itemRow) { m_dirty.insert(itemRow); }
    [[nodiscard]] Result<void> settle();
    [[nodiscard]] Result<void> rebuild();
    void forget();

private:
    /// What stands in one column of the table, piece by piece.
    struct Column {
        QString text;
        bool isBegun = false;

        void add(const QString &words);
    };
    struct Words {
        Column title, description, names, transcript, other, internal, restricted;
    };
    /// Where words go that may be read up to `access`; null: nowhere.
    [[nodiscard]] static Column *columnFor(Words &words, Column Words::*ifPublic, Access access);
    void learn(const RecordCommon &record, QUuid uid, const QStringList &texts);
    [[nodiscard]] static QStringList textsOf(const MultiText &text);
    void take(Words &words, Column Words::*column, Access access, const QString &text) const;
    void take(Words &words, Column Words::*column, Access access, const MultiText &text) const;
    void takeOwn(Words &words, const Item &item) const;
    [[nodiscard]] Result<void> takeLinked(Words &words, const Item &item);
    [[nodiscard]] Result<void> takeMedia(Words &words, qint64 row);
    [[nodiscard]] Result<void> takeNames(Words &words, Access fieldAccess, QUuid uid);

    Tables &m_tables;
    QSet<qint64> m_dirty;
    QHash<QUuid, std::pair<QString, Access>> m_names; ///< folded names of linked records, and who may read them
};


} // namespace vitrine
