// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine::test {

/// A text in quotation marks; neighbours that the compiler glues together are one.
struct Literal {
    int line = 0;
    QString text;
};

struct Include {
    int line = 0;
    QString path;
    bool isAngled = false;
};

/// A C++ file as the rules see it: code without comments and without the insides of texts, the texts apart.
struct Source {
    QString path; ///< from the top of the project, as in "app/base/result.h"
    QString text; ///< the whole file
    QString code; ///< as long as `text`: comments and the insides of texts are blanks, lines stay where they are
    QList<Literal> literals;
    QList<Include> includes;

    /// The room a file of app/ belongs to: its folder, or "main" for the programs themselves.
    QString room() const;
    /// "app/base/result.h:12: "
    QString at(int line) const;
    int lineOf(qsizetype offset) const;
};

Source parseSource(const QString &path, const QString &text);

/// A file of the project, empty when it cannot be read.
QString readProjectFile(const QString &path);

/// Paths from the top of the project of the files under a folder that end in one of the suffixes, sorted.
QStringList projectFiles(const QString &folder, const QStringList &suffixes);

} // namespace vitrine::test
