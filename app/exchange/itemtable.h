// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemtexts.h"
#include "domain/reader.h"
#include "exchange/csvcolumns.h"
#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

#include <set>

namespace vitrine {

/// The items that a reader shows and a query finds as a table, one row an item, whatever file it goes to. Passes over the
/// items twice or more, a slice at a time: once to see which columns are used, then to give the rows.
class ItemTable final {
public:
    struct Options {
        ItemQuery query;
        QStringList fields;    ///< keys or headers of columns; empty: all that are used
        QStringList languages; ///< of texts; empty: all
        std::optional<QSet<ItemId>> only{}; ///< of the query's items these alone
    };

    ItemTable(const Reader &reader, Options options, const ExchangeJob &job) : m_reader(reader), m_options(std::move(options)), m_job(job) {}

    /// Finds the items and chooses the columns. `passes` will be made over the items, this one among them.
    [[nodiscard]] Result<void> open(int passes = 2);
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    /// Each item once, in order.
    [[nodiscard]] Result<void> forEachItem(const std::function<Result<void>(const Item &)> &visit);
    /// What stands in `columns` for an item; `texts` says in which language what it points to is named.
    [[nodiscard]] QStringList cells(const std::vector<Column> &columns, const Item &item, ItemTexts &texts) const;
    /// Counts the item as written and notes what of it has no column.
    void noteWritten(const Item &item);

    [[nodiscard]] const Reader &reader() const { return m_reader; }
    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] const QStringList &languages() const { return m_languages; } ///< of the catalogue
    /// What entries point to is named in the first language that was asked for.
    [[nodiscard]] QString namesLanguage() const { return m_options.languages.value(0, m_languages.value(0)); }
    [[nodiscard]] bool hasDemonstrations() const { return m_usage.demonstrations; }
    /// When the newest of the items was last changed.
    [[nodiscard]] const QDateTime &newest() const { return m_usage.newest; }
    [[nodiscard]] LossReport &report() { return m_report; }
    [[nodiscard]] const LossReport &report() const { return m_report; }

private:
    /// What is used in the selected items: the columns follow from it.
    struct Usage {
        std::vector<bool> fields = std::vector<bool>(itemFields().size(), false); ///< with a value somewhere
        std::vector<QStringList> languages = std::vector<QStringList>(itemFields().size());
        std::map<std::pair<QString, QString>, int> extras; ///< name and language: most in one item
        bool dateValues = false;
        bool dateCalendars = false;
        bool dateLanguages = false;
        bool demonstrations = false;
        QDateTime newest;
    };

    void noteUsage(const Item &item);
    void noteNames(const Item &item);
    /// What a name in a cell does not say of a record.
    struct NamedAs {
        bool inSeveralLanguages = false;
        bool isNoPerson = false;
    };
    [[nodiscard]] NamedAs namedAs(RecordType type, const QUuid &id);
    [[nodiscard]] Result<void> chooseColumns();
    void addField(const ItemField &field);
    void addAllUsed();
    void addDate();
    void addExtras(const QString &only = {});
    [[nodiscard]] Result<void> addNamed(const QString &name);
    [[nodiscard]] QStringList languagesOf(const ItemField &field) const;
    [[nodiscard]] std::set<QString> languagesLeftOut(const Item &item) const;
    [[nodiscard]] bool hasColumn(QStringView field) const;
    [[nodiscard]] bool hasColumn(const ItemField &field, const QString &language) const;
    void noteMakers(const Item &item);

    const Reader &m_reader;
    Options m_options;
    const ExchangeJob &m_job;
    QSet<ItemId> m_withMedia; ///< of the slice that is passed over
    bool m_notesMedia = false;
    std::vector<ItemId> m_ids;
    QStringList m_languages;
    Usage m_usage;
    std::vector<Column> m_columns;
    std::vector<bool> m_hasColumn; ///< by field
    QHash<QUuid, NamedAs> m_namedAs; ///< what items point to
    LossReport m_report;
    int m_passes = 2;
    int m_pass = 0;
};

} // namespace vitrine
