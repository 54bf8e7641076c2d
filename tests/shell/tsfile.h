// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine::test {

/// One message of a *.ts file.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    bool hasForms = false; ///< a plural
    bool isFinished = false;
    QStringList forms; ///< one, or all plural forms

    /// What lupdate tells messages apart by.
    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

/// Empty when the file cannot be read.
[[nodiscard]] QList<TsMessage> readTs(const QString &file);

/// What is wrong with one text of `language` ("fr", "fa"), in a word; empty when nothing is.
[[nodiscard]] QString faultOf(const QString &text, const QString &language);

/// %1, %2 ... %n, sorted, each as often as it stands; %L1 counts as %1.
[[nodiscard]] QStringList placeholders(const QString &text);

} // namespace vitrine::test
