// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/exportfile.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool startsLikeFormula(QStringView text)
{
    static const QString signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !text.isEmpty() && signs.contains(text.front());
}

bool isPlainNumber(QStringView text)
{
    static const QRegularExpression number(u"\\A[+-][0-9]+([.,][0-9]+)?\\z"_s);
    return number.match(text.toString()).hasMatch();
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return text;
}

/// The number of backslashes right before `at`.
qsizetype backslashesBefore(QStringView text, qsizetype at)
{
    qsizetype count = 0;
    while (count < at && text[at - count - 1] == u'\\')
        ++count;
    return count;
}

QString escapedValue(const QString &value, bool last)
{
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'|')
            out += QString(backslashesBefore(value, i) + 1, u'\\');
        out += value[i];
    }
    return last ? out : out + QString(backslashesBefore(value, value.size()), u'\\');
}

} // namespace

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    m_line.clear();
    if (!m_started && m_style.byteOrderMark)
        m_line += QChar(QChar::ByteOrderMark);
    m_started = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_line += m_style.separator;
        appendCell(m_style.formulaGuard ? guardedCell(cells[i]) : cells[i]);
    }
    if (cells.size() == 1 && cells.first().isEmpty())
        m_line += u"\"\""_s; // a blank line would not be read as a row
    m_line += u"\r\n"_s;
    const QByteArray bytes = m_line.toUtf8();
    if (m_device.write(bytes) == bytes.size())
        return {};
    return diskFull(m_device.errorString());
}

void CsvWriter::appendCell(const QString &cell)
{
    const bool quoted = std::any_of(cell.begin(), cell.end(), [&](QChar c) {
        return c == m_style.separator || c == u'"' || c == u'\r' || c == u'\n';
    });
    if (!quoted) {
        m_line += cell;
        return;
    }
    m_line += u'"';
    for (const QChar c : cell) {
        if (c == u'"')
            m_line += u'"';
        m_line += c;
    }
    m_line += u'"';
}

QString guardedCell(const QString &cell)
{
    return startsLikeFormula(withoutApostrophes(cell)) && !isPlainNumber(cell) ? u'\'' + cell : cell;
}

QString unguardedCell(const QString &cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    const QString rest = cell.sliced(1);
    return startsLikeFormula(withoutApostrophes(rest)) && !isPlainNumber(rest) ? rest : cell;
}

QString joinValues(const QStringList &values)
{
    QString cell;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            cell += u'|';
        cell += escapedValue(values[i], i + 1 == values.size());
    }
    return cell;
}

QStringList splitValues(const QString &cell)
{
    if (!cell.contains(u'\\')) // nothing is escaped
        return cell.split(u'|', Qt::SkipEmptyParts);
    QStringList values;
    QString value;
    const auto finish = [&] {
        if (!value.isEmpty())
            values.append(value);
        value.clear();
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] != u'|') {
            value += cell[i];
            continue;
        }
        const qsizetype slashes = backslashesBefore(cell, i);
        value.chop(slashes - slashes / 2);
        if (slashes % 2 == 1)
            value += u'|';
        else
            finish();
    }
    finish();
    return values;
}

} // namespace vitrine
