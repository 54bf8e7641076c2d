// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/texttable.h"

#include "widgets/textlines.h"

#include <algorithm>
#include <numeric>

namespace vitrine {

namespace {

bool isNumber(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u',' || c == u'.' || c == QChar(0x066B); });
}

/// The widest columns give first, none more than its words allow.
void narrow(std::vector<int> &widths, const std::vector<int> &least, int most)
{
    int over = std::accumulate(widths.begin(), widths.end(), 0) - most;
    while (over > 0) {
        size_t widest = widths.size();
        int second = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] > least[i] && (widest == widths.size() || widths[i] > widths[widest]))
                widest = i;
        }
        if (widest == widths.size())
            return;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (i != widest && widths[i] < widths[widest])
                second = std::max(second, widths[i]);
        }
        const int give = std::clamp(widths[widest] - std::max(second, least[widest]), 1, over);
        widths[widest] -= give;
        over -= give;
    }
}

} // namespace

QStringList TextTable::cellsOf(const QString &line)
{
    QString inner = line.trimmed();
    if (inner.startsWith(u'|'))
        inner.remove(0, 1);
    if (inner.endsWith(u'|'))
        inner.chop(1);
    QStringList cells;
    for (const QString &cell : inner.split(u'|'))
        cells += cell.trimmed();
    return cells;
}

int TextTable::rowsFrom(const QStringList &lines, int first)
{
    const qsizetype cells = cellsOf(lines.at(first)).size();
    if (cells < 2)
        return 0;
    int row = first + 1;
    while (row < lines.size() && cellsOf(lines.at(row)).size() == cells)
        ++row;
    return row - first < 2 ? 0 : row - first;
}

TextTable::TextTable(const QStringList &lines, const QString &language) : m_language(language)
{
    for (const QString &line : lines)
        m_rows.push_back(cellsOf(line));
    const size_t columns = m_rows.empty() ? 0 : static_cast<size_t>(m_rows.front().size());
    m_numeric.assign(columns, m_rows.size() > 1);
    for (size_t row = 1; row < m_rows.size(); ++row) { // the first row names the columns
        for (size_t i = 0; i < columns; ++i)
            m_numeric[i] = m_numeric[i] && isNumber(m_rows[row].at(static_cast<qsizetype>(i)));
    }
}

void TextTable::measure(const Look &look) const
{
    if (!m_natural.empty() && m_measuredFor == look)
        return;
    m_measuredFor = look;
    m_natural.assign(m_numeric.size(), 0);
    m_least.assign(m_numeric.size(), 0);
    for (const QStringList &row : m_rows) {
        for (size_t i = 0; i < m_numeric.size(); ++i) {
            const QString &cell = row.at(static_cast<qsizetype>(i));
            m_natural[i] = std::max(m_natural[i], TextLines::widthOf(cell, TextRole::Value, m_language, look));
            for (const QString &word : cell.split(u' '))
                m_least[i] = std::max(m_least[i], TextLines::widthOf(word, TextRole::Value, m_language, look));
        }
    }
}

std::vector<QRectF> TextTable::columns(int width, const Look &look) const
{
    measure(look);
    std::vector<int> widths = m_natural;
    const int seams = std::max(1, static_cast<int>(widths.size()) - 1);
    const int narrowest = look.metrics.px(16);
    narrow(widths, m_least, width - seams * narrowest);
    const int left = width - std::accumulate(widths.begin(), widths.end(), 0);
    const int gap = std::clamp(left / seams, narrowest, look.metrics.px(64));
    std::vector<QRectF> columns;
    double x = 0;
    for (const int wide : widths) {
        columns.emplace_back(directionOf(m_language) == Qt::RightToLeft ? width - x - wide : x, 0, wide, 0);
        x += wide + gap;
    }
    return columns;
}

} // namespace vitrine
