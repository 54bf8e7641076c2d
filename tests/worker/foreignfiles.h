// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/foreignreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace vitrine::test {

/// Files that other programs made, and what happens to files on their way.
[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline QString fixture(const QString &name)
{
    const QString folder = QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/media/");
    const QString foreign = folder + QStringLiteral("foreign/") + name;
    return QFile::exists(foreign) ? foreign : QString(folder + name);
}

inline QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

[[nodiscard]] inline QByteArray withZeros(QByteArray bytes)
{
    std::fill(bytes.begin() + bytes.size() / 2, bytes.begin() + bytes.size() * 3 / 4, '\0');
    return bytes;
}

/// A PDF of that many blank pages.
[[nodiscard]] inline QByteArray pdfOfPages(int pages)
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray kids;
    QList<qsizetype> places{pdf.size()};
    pdf += "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
    for (int i = 0; i < pages; ++i)
        kids += QByteArray::number(i + 3) + " 0 R ";
    places += pdf.size();
    pdf += "2 0 obj<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>endobj\n";
    for (int i = 0; i < pages; ++i) {
        places += pdf.size();
        pdf += QByteArray::number(i + 3) + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 280]>>endobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Size " + QByteArray::number(places.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace vitrine::test
