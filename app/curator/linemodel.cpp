// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/linemodel.h"

#include "models/words.h"

using namespace Qt::StringLiterals;

namespace vitrine {

LineModel::LineModel(const QString &deskLanguage, QObject *parent) : QAbstractTableModel(parent), m_locale(deskLanguage) {}

void LineModel::setLines(const TranscriptLines &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void LineModel::setLanguages(const QString &source, const QString &translation)
{
    beginResetModel();
    m_languages[SourceColumn] = source;
    m_languages[TranslationColumn] = translation;
    endResetModel();
}

void LineModel::setBox(int row, const std::optional<LineBox> &box)
{
    m_lines.setBox(row, box);
    Q_EMIT dataChanged(index(row, NumberColumn), index(row, NumberColumn));
}

const QString &LineModel::language(int column) const { return m_languages[column]; }
int LineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_lines.count(); }
int LineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == languageRole)
        return m_languages[index.column()];
    if (index.column() != NumberColumn)
        return role == Qt::DisplayRole || role == Qt::EditRole ? m_lines.text(index.row(), m_languages[index.column()]) : QVariant();
    const bool hasBox = m_lines.box(index.row()).has_value();
    if (role == Qt::DisplayRole)
        return QString(m_locale.toString(index.row() + 1) + (hasBox ? u" •"_s : QString()));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return hasBox ? tr("Its place on the page is marked.") : tr("Its place on the page is not marked yet.");
    return {};
}

bool LineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() == NumberColumn)
        return false;
    const QString language = m_languages[index.column()];
    QString text = value.toString();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    if (text == m_lines.text(index.row(), language))
        return true;
    if (text.contains(u'\n')) {
        Q_EMIT linesPasted(index.row(), language, text.split(u'\n'));
        return true;
    }
    m_lines.setText(index.row(), language, text);
    Q_EMIT dataChanged(index, index);
    Q_EMIT written();
    return true;
}

Qt::ItemFlags LineModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool isText = index.column() != NumberColumn && !m_languages[std::max(0, index.column())].isEmpty();
    return isText && !m_isReadOnly ? flags | Qt::ItemIsEditable : flags;
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == NumberColumn)
        return tr("Line");
    return m_languages[section].isEmpty() ? QString() : Words::language(m_languages[section], m_locale.name().section(u'_', 0, 0));
}

} // namespace vitrine
