// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablecolumns.h"

#include "domain/itemfields.h"
#include "models/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

class ColumnWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::TableColumns)
public:
    static QString title(const QString &key)
    {
        if (key == u"access")
            return tr("Access");
        if (key == u"status")
            return tr("Status");
        if (key == u"updated")
            return tr("Changed");
        if (key == u"created")
            return tr("Taken up");
        if (key == u"media")
            return tr("Files");
        if (key == u"sha256")
            return tr("SHA-256");
        return key == u"citations" ? tr("Sources") : key;
    }
    static QString inLanguage(const QString &title, const QString &language)
    {
        //: a field and the language its text is in
        return tr("%1 (%2)").arg(title, language);
    }
};

} // namespace

const QStringList &recordColumns()
{
    static const QStringList keys{u"access"_s, u"status"_s, u"updated"_s, u"created"_s, u"media"_s, u"sha256"_s, u"citations"_s};
    return keys;
}

std::optional<TableColumn> tableColumn(const QString &text, const QString &language)
{
    const QString key = text.section(u'@', 0, 0);
    if (recordColumns().contains(key))
        return TableColumn{key, {}};
    const ItemField *field = itemField(key);
    if (!field)
        return std::nullopt;
    return TableColumn{key, !field->isText() ? QString() : text.contains(u'@') ? text.section(u'@', 1) : language};
}

std::vector<TableColumn> allTableColumns(const QStringList &languages)
{
    std::vector<TableColumn> columns;
    for (const ItemField &field : itemFields()) {
        for (const QString &language : field.isText() ? languages : QStringList{QString()})
            columns.push_back({field.key, language});
    }
    for (const QString &key : recordColumns())
        columns.push_back({key, {}});
    return columns;
}

std::vector<TableColumn> firstTableColumns(const QStringList &languages)
{
    std::vector<TableColumn> columns{{u"number"_s, {}}};
    for (const QString &language : languages)
        columns.push_back({u"title"_s, language});
    for (const char *key : {"kind", "date", "materials", "access", "updated", "sha256"})
        columns.push_back({QString::fromLatin1(key), {}});
    return columns;
}

QString columnTitle(const TableColumn &column, const QString &language)
{
    const ItemField *field = itemField(column.key);
    const QString title = field ? itemFieldTitle(*field) : ColumnWords::title(column.key);
    return column.language.isEmpty() ? title : ColumnWords::inLanguage(title, Words::language(column.language, language));
}

QString columnTitle(const QString &text, const QString &language)
{
    const auto column = tableColumn(text, {});
    return column ? columnTitle(*column, language) : text;
}

int usualWidth(const TableColumn &column)
{
    if (!column.language.isEmpty())
        return 230;
    return column.key == u"number" ? 170 : column.key == u"status" || column.key == u"sha256" ? 130
        : column.key == u"access" || column.key == u"media" || column.key == u"citations" || column.key == u"level" ? 100
                                                                                                                      : 150;
}

} // namespace vitrine
