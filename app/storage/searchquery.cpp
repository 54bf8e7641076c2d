// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Piece {
    QString folded; ///< one or more words; more make a phrase
    bool prefix = false;
};

std::vector<Piece> pieces(const QString &typed, bool lastIsPrefix)
{
    std::vector<Piece> found;
    const auto addWords = [&](QStringView text, bool phrase) {
        const auto words = phrase ? QList<QStringView>{text} : text.split(u' ', Qt::SkipEmptyParts);
        for (const QStringView word : words) {
            const QString folded = fold(word).simplified();
            if (!folded.isEmpty())
                found.push_back({folded, !phrase && word.endsWith(u'*')});
        }
    };
    const QString line = typed.left(10000).simplified();
    const QStringList parts = line.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i)
        addWords(parts.at(i), i % 2 == 1 && i + 1 < parts.size());
    const bool growing = lastIsPrefix && !typed.endsWith(u'"') && !typed.endsWith(u' ');
    if (growing && !found.empty())
        found.back().prefix = true;
    if (found.size() > 64)
        found.resize(64);
    return found;
}

QString columns(Access upTo)
{
    QString names = u"title description names transcript other"_s;
    if (upTo >= Access::Internal)
        names += u" internal"_s;
    if (upTo >= Access::Restricted)
        names += u" restricted"_s;
    return names;
}

} // namespace

QString matchExpression(const QString &typed, bool lastIsPrefix, Access upTo)
{
    QStringList terms;
    for (const Piece &piece : pieces(typed, lastIsPrefix)) {
        // Folded text holds letters, digits and blanks only, so quoting is complete.
        QString quoted = u'"' + QString(piece.folded).remove(u'"') + u'"';
        if (piece.prefix)
            quoted += u" *"_s;
        terms.append(quoted);
    }
    if (terms.isEmpty())
        return {};
    return u"{"_s + columns(upTo) + u"} : ("_s + terms.join(" AND "_L1) + u')';
}

QStringList foldedWords(const QString &typed)
{
    QStringList words;
    for (const Piece &piece : pieces(typed, false))
        words += piece.folded.split(u' ', Qt::SkipEmptyParts);
    return words;
}

} // namespace vitrine
