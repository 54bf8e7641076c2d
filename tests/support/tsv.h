// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine::test {

/// The lines of a tab-separated file under tests/data, without comments and blank lines; empty when it is not
/// there.
inline QList<QStringList> tsvLines(const QString &name)
{
    QFile file(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/") + name);
    QList<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QStringList texts = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : texts) {
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            lines += line.split(QLatin1Char('\t'));
    }
    return lines;
}

/// A name for a row of a test table: the text itself, cut to what a report can show.
inline QByteArray rowName(qsizetype number, const QString &text)
{
    return QByteArray::number(number) + ' ' + text.toUtf8();
}

} // namespace vitrine::test
