// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registermodel.h"

#include "base/fold.h"
#include "domain/custodywords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

RegisterModel::Lines RegisterModel::prepared(std::vector<RegisterLine> lines, const QString &language)
{
    Lines all;
    all.years.reserve(lines.size());
    all.folded.reserve(qsizetype(lines.size()));
    for (const RegisterLine &line : lines) {
        const Accession &said = line.accession;
        all.years.push_back(registerYear(line, language));
        all.folded += fold(QStringList{said.number, said.title, said.from, said.note}.join(u' '));
    }
    all.lines = std::move(lines);
    return all;
}

RegisterModel::Lines RegisterModel::setPrepared(Lines lines)
{
    if (lines.lines == m_all.lines)
        return lines;
    Lines before = std::exchange(m_all, std::move(lines));
    show();
    return before;
}

void RegisterModel::setFilter(const QString &words, int year)
{
    m_words = fold(words).split(u' ', Qt::SkipEmptyParts);
    m_year = year;
    show();
}

bool RegisterModel::fits(size_t at) const
{
    if (m_year != 0 && m_all.years[at] != m_year)
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return m_all.folded[qsizetype(at)].contains(word); });
}

/// A line and its corrections are shown together when one of them fits.
void RegisterModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (size_t first = 0; first < m_all.lines.size();) {
        size_t end = first + 1;
        while (end < m_all.lines.size() && m_all.lines[end].isCorrection)
            ++end;
        bool isShown = false;
        for (size_t at = first; at < end; ++at)
            isShown = isShown || fits(at);
        for (size_t at = first; isShown && at < end; ++at)
            m_shown.push_back(at);
        first = end;
    }
    endResetModel();
}

std::vector<int> RegisterModel::years() const
{
    std::vector<int> years = m_all.years;
    std::sort(years.begin(), years.end(), std::greater());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

int RegisterModel::firstLines() const
{
    return int(std::count_if(m_shown.begin(), m_shown.end(), [this](size_t at) { return !m_all.lines[at].isCorrection; }));
}

int RegisterModel::rowOf(qint64 sequence) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t at) { return m_all.lines[at].sequence == sequence; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString RegisterModel::text(const RegisterLine &line, int column) const
{
    switch (column) {
    case NumberColumn: //: before the number in a line of the register that corrects the one above
        return line.isCorrection ? tr("corrects %1").arg(line.accession.number) : line.accession.number;
    case TitleColumn: return line.accession.title;
    case ReceivedColumn: return line.accession.received;
    case MethodColumn: return CustodyWords::method(line.accession.method);
    case FromColumn: return line.accession.from;
    case NoteColumn: return line.accession.note;
    case WhenColumn: return QLocale().toString(line.when.toLocalTime(), QLocale::ShortFormat);
    case WhoColumn: return line.who;
    default: return {};
    }
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(at(index.row()), index.column());
    if (role == Qt::ToolTipRole && (index.column() == TitleColumn || index.column() == NoteColumn || index.column() == FromColumn))
        return text(at(index.row()), index.column());
    return {};
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("Number");
    case TitleColumn: return tr("Title");
    case ReceivedColumn: return tr("Received");
    case MethodColumn: return tr("How");
    case FromColumn: return tr("From");
    case NoteColumn: return tr("Note");
    case WhenColumn: return tr("Written");
    default: return tr("By");
    }
}

} // namespace vitrine
