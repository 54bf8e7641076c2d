// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdfcatalog.h"

#include "base/bidi.h"
#include "base/language.h"
#include "exchange/exportfile.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The end of a file as QPdfWriter leaves it.
struct Trailer {
    qint64 table = 0; ///< where the table of places begins
    int size = 0;
    int info = 0;
    int root = 0;
};

std::optional<Trailer> trailerOf(QIODevice &device)
{
    constexpr qint64 enough = 1024;
    device.seek(std::max(device.size() - enough, qint64(0)));
    const QString end = QString::fromLatin1(device.readAll());
    static const QRegularExpression form(u"trailer\\s*<<\\s*/Size (\\d+)\\s*/Info (\\d+) 0 R\\s*/Root (\\d+) 0 R\\s*(?:/ID\\s*\\[[^\\]]*\\]\\s*)?>>\\s*startxref\\s*(\\d+)\\s*%%EOF\\s*$"_s);
    const auto match = form.match(end);
    if (!match.hasMatch())
        return std::nullopt;
    return Trailer{match.captured(4).toLongLong(), match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

/// The catalog's object up to its closing brackets; empty when it is not there.
QByteArray openCatalog(QIODevice &device, const Trailer &trailer)
{
    constexpr int placeLength = 20; // of one line of the table
    device.seek(trailer.table);
    device.readLine(); // xref
    device.readLine(); // 0 n
    device.seek(device.pos() + qint64(trailer.root) * placeLength);
    const qint64 place = device.read(10).toLongLong();
    const QByteArray first = QByteArray::number(trailer.root) + " 0 obj";
    if (!device.seek(place) || !device.readLine().startsWith(first))
        return {};
    QByteArray object;
    while (!device.atEnd() && !object.contains("endobj"))
        object += device.readLine();
    const qsizetype end = object.lastIndexOf(">>");
    return end > 0 ? object.left(end).trimmed() : QByteArray();
}

QByteArray described(const QByteArray &catalog, const QString &language)
{
    const QByteArray direction = directionOfLanguage(language) == Qt::RightToLeft ? " /Direction /R2L" : "";
    const QByteArray tag = isLanguageTag(language) ? "/Lang (" + language.toLatin1() + ")\n" : QByteArray();
    return catalog + '\n' + tag + "/ViewerPreferences << /DisplayDocTitle true" + direction + " >>\n>>\nendobj\n";
}

} // namespace

Result<void> describePdf(QIODevice &device, const QString &language)
{
    const auto trailer = trailerOf(device);
    const QByteArray catalog = trailer ? openCatalog(device, *trailer) : QByteArray();
    if (catalog.isEmpty())
        return fail(ErrorKind::Internal, {}, u"the PDF does not end as QPdfWriter's do"_s);
    const qint64 place = device.size();
    const QByteArray root = QByteArray::number(trailer->root);
    QByteArray update = root + " 0 obj\n" + described(catalog, language);
    const qint64 table = place + update.size();
    update += "xref\n" + root + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \ntrailer\n<<\n/Size " + QByteArray::number(trailer->size)
        + "\n/Info " + QByteArray::number(trailer->info) + " 0 R\n/Root " + root + " 0 R\n/Prev " + QByteArray::number(trailer->table) + "\n>>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
    if (!device.seek(place) || device.write(update) != update.size())
        return diskFull(device.errorString());
    return {};
}

} // namespace vitrine
