// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/cuemodel.h"

#include "curator/cuewords.h"
#include "media/cueedit.h"
#include "media/cuetime.h"
#include "models/words.h"

#include <QFont>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

CueModel::CueModel(const QString &deskLanguage, QObject *parent) : QAbstractTableModel(parent), m_locale(deskLanguage) {}

void CueModel::setFile(const VttFile &file, const QString &language, std::chrono::milliseconds duration)
{
    beginResetModel();
    m_file = file;
    m_language = language;
    m_duration = duration;
    m_now = std::chrono::milliseconds(-1);
    m_played = {};
    for (const VttCue &cue : file.cues)
        m_played.cues += playedCue(cue);
    m_findings = QList<QList<CueFinding>>(file.cues.size()); // fill() of Qt 6.4 writes past a list that grew at its front
    check(0, file.cues.size());
    compareBeside();
    endResetModel();
}

void CueModel::setBeside(const QList<VttCue> &cues, const QString &language)
{
    m_beside = cues;
    m_besideLanguage = language;
    compareBeside();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, BesideColumn), index(rowCount() - 1, BesideColumn));
    Q_EMIT headerDataChanged(Qt::Horizontal, BesideColumn, BesideColumn);
}

void CueModel::compareBeside() { m_besideRows = besideRows(m_file.cues, m_beside); }

void CueModel::check(qsizetype from, qsizetype to)
{
    for (qsizetype row = std::max<qsizetype>(0, from); row < std::min(to, m_file.cues.size()); ++row)
        m_findings[row] = cueFindings(m_file.cues, row, m_duration);
}

/// What stands before and after the part that differs keeps its rows.
void CueModel::setCues(const QList<VttCue> &cues)
{
    const auto [oldFirst, newFirst] = std::mismatch(m_file.cues.cbegin(), m_file.cues.cend(), cues.cbegin(), cues.cend());
    const qsizetype before = oldFirst - m_file.cues.cbegin();
    qsizetype after = 0;
    const qsizetype room = std::min(m_file.cues.size(), cues.size()) - before;
    while (after < room && m_file.cues[m_file.cues.size() - 1 - after] == cues[cues.size() - 1 - after])
        ++after;
    const qsizetype gone = m_file.cues.size() - before - after;
    const qsizetype come = cues.size() - before - after;
    const qsizetype more = come - gone;
    if (more > 0)
        beginInsertRows({}, int(before + gone), int(before + come - 1));
    else if (more < 0)
        beginRemoveRows({}, int(before + come), int(before + gone - 1));
    m_file.cues = cues;
    m_played.cues.remove(before, gone);
    m_findings.remove(before, gone);
    for (qsizetype row = before; row < before + come; ++row) {
        m_played.cues.insert(row, playedCue(cues[row]));
        m_findings.insert(row, QList<CueFinding>());
    }
    check(before - 1, before + come);
    compareBeside();
    if (more > 0)
        endInsertRows();
    else if (more < 0)
        endRemoveRows();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(int(std::max<qsizetype>(0, before - 1)), 0), index(rowCount() - 1, ColumnCount - 1));
}

qsizetype CueModel::put(qsizetype row, const VttCue &cue)
{
    QList<VttCue> cues = m_file.cues;
    const qsizetype place = putCue(cues, row, cue);
    const bool isMoved = place != row;
    if (isMoved)
        beginMoveRows({}, int(row), int(row), {}, int(place > row ? place + 1 : place));
    const bool isTimed = m_file.cues[row].start != cue.start || m_file.cues[row].end != cue.end;
    m_file.cues = std::move(cues);
    m_played.cues.removeAt(row);
    m_played.cues.insert(place, playedCue(cue));
    m_findings.move(row, place);
    const qsizetype from = std::min(row, place) - 1;
    const qsizetype to = std::max(row, place) + 1;
    check(from, to + 1);
    if (isTimed)
        compareBeside();
    if (isMoved)
        endMoveRows();
    Q_EMIT dataChanged(index(int(std::max<qsizetype>(0, from)), 0), index(int(std::min<qsizetype>(to, rowCount() - 1)), ColumnCount - 1));
    return place;
}

void CueModel::setNow(std::chrono::milliseconds position)
{
    const auto before = std::exchange(m_now, position);
    for (const auto time : {before, position}) {
        const auto at = std::upper_bound(m_file.cues.begin(), m_file.cues.end(), time, [](auto now, const VttCue &cue) { return now < cue.start; });
        const int row = int(at - m_file.cues.begin()) - 1;
        if (row >= 0)
            Q_EMIT dataChanged(index(row, NumberColumn), index(row, NumberColumn));
    }
}

QString CueModel::besideText(qsizetype row) const
{
    const int other = m_besideRows.value(row, -1);
    return other < 0 ? QString() : cuePlainText(m_beside[other].text);
}

int CueModel::faultyCount() const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(), [](const auto &findings) { return !findings.isEmpty(); }));
}

int CueModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_file.cues.size()); }
int CueModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString CueModel::shown(qsizetype row, Column column) const
{
    const VttCue &cue = m_file.cues[row];
    const bool isNow = cue.start <= m_now && m_now < cue.end;
    const auto inOneLine = [](QString text) { return text.replace(u'\n', u" / "_s); };
    switch (column) {
    case NumberColumn: return (isNow ? u"• "_s : QString()) + m_locale.toString(row + 1);
    case StartColumn: return cueTimeText(cue.start, m_locale);
    case EndColumn: return cueTimeText(cue.end, m_locale);
    case WordsColumn: return inOneLine(editedCueText(cue.text));
    case BesideColumn: return inOneLine(besideText(row));
    case FindingsColumn: return CueWords::findings(m_findings[row], m_locale);
    case ColumnCount: break;
    }
    return {};
}

QVariant CueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return shown(index.row(), column);
    if (role == Qt::ToolTipRole && column >= WordsColumn && column <= FindingsColumn)
        return shown(index.row(), column);
    if (role == LanguageRole)
        return column == WordsColumn ? m_language : column == BesideColumn ? m_besideLanguage : QString();
    if (role == GraveRole) {
        const auto &findings = m_findings[index.row()];
        return std::any_of(findings.begin(), findings.end(), [](const CueFinding &one) { return isGrave(one.fault); });
    }
    return {};
}

QVariant CueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString spoken = m_locale.name().section(u'_', 0, 0);
    switch (section) {
    case NumberColumn: return tr("No.");
    case StartColumn: return tr("Begins");
    case EndColumn: return tr("Ends");
    case WordsColumn: return m_language.isEmpty() ? tr("Words") : Words::language(m_language, spoken);
    case BesideColumn: return m_besideLanguage.isEmpty() ? QString() : Words::language(m_besideLanguage, spoken);
    case FindingsColumn: return tr("To look at");
    default: return {};
    }
}

} // namespace vitrine
