// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clipboardtable.h"

#include "exchange/csvwriter.h"
#include "exchange/htmltable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

/// Walks over the text of a clipboard, cell by cell.
class TextCells final {
public:
    explicit TextCells(const QString &text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// Up to the tab or line end after it.
    [[nodiscard]] QString cell()
    {
        if (auto quoted = quotedCell())
            return *quoted;
        const qsizetype from = m_at;
        while (!atEnd() && m_text.at(m_at) != u'\t' && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }
    /// Whether another cell of the row follows; steps over what parts them.
    [[nodiscard]] bool hasMore()
    {
        if (atEnd())
            return false;
        const QChar c = m_text.at(m_at++);
        if (c == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
            ++m_at;
        return c == u'\t';
    }

private:
    [[nodiscard]] std::optional<QString> quotedCell()
    {
        if (atEnd() || m_text.at(m_at) != u'"')
            return std::nullopt;
        QString cell;
        qsizetype at = m_at + 1;
        for (; at < m_text.size(); ++at) {
            if (m_text.at(at) != u'"') {
                cell += m_text.at(at);
            } else if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
                cell += m_text.at(at++);
            } else {
                break;
            }
        }
        const bool isClosed = at < m_text.size();
        const bool isWhole = isClosed && (at + 1 == m_text.size() || m_text.at(at + 1) == u'\t' || isLineEnd(m_text.at(at + 1)));
        if (!isWhole)
            return std::nullopt; // a quotation mark of its own
        m_at = at + 1;
        return cell.replace(u"\r\n"_s, u"\n"_s);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString quoted(const QString &cell)
{
    const bool isPlain = std::none_of(cell.begin(), cell.end(), [](QChar c) { return c == u'\t' || c == u'"' || isLineEnd(c); });
    if (isPlain)
        return cell;
    QString twice = cell;
    return u'"' + twice.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

CellBlock cellsFromText(const QString &text)
{
    CellBlock rows;
    TextCells cells(text);
    while (!cells.atEnd()) {
        QStringList row{cells.cell()};
        while (cells.hasMore())
            row += cells.cell();
        rows.push_back(std::move(row));
    }
    return rows;
}

CellBlock cellsFromClipboard(const QString &text, const QString &html)
{
    const bool isUnsure = text.isEmpty() || text.contains(u'"') || html.contains("<br"_L1, Qt::CaseInsensitive);
    CellBlock table = isUnsure && !html.isEmpty() ? cellsFromHtml(html) : CellBlock();
    return table.empty() ? cellsFromText(text) : table;
}

QString cellsToText(const CellBlock &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += quoted(guardedCell(row.at(i)));
        }
        text += u'\n';
    }
    return text;
}

qsizetype columnsOf(const CellBlock &cells)
{
    qsizetype most = 0;
    for (const QStringList &row : cells)
        most = std::max(most, row.size());
    return most;
}

} // namespace vitrine
