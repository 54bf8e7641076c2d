// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bagtags.h"

#include "exchange/bagfiles.h"
#include "exchange/bagwords.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QStringList linesOf(const QString &text)
{
    static const QRegularExpression ends(u"\\r\\n|\\n|\\r"_s);
    QStringList lines = text.split(ends);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Version 1.0 writes %, CR and LF so; the drafts before it wrote every sign as it is.
QString decodedPath(QString path)
{
    path.replace("%0D"_L1, "\r"_L1, Qt::CaseInsensitive).replace("%0A"_L1, "\n"_L1, Qt::CaseInsensitive);
    return path.replace("%25"_L1, "%"_L1);
}

/// "./data/a" is data/a, with a warning; nothing when the path leads out of the bag.
std::optional<QString> innerPath(QString path, const BagDeclaration &bag, const QString &name, BagReport &report)
{
    if (bag.isStrict())
        path = decodedPath(path);
    if (!staysInside(path)) {
        report.errors.append(BagWords::tr("%1: “%2” leads out of the bag.").arg(name, path));
        return std::nullopt;
    }
    if (path.startsWith("./"_L1)) {
        report.warnings.append(BagWords::tr("%1: “%2” is written with a needless “./”.").arg(name, path));
        while (path.startsWith("./"_L1))
            path.remove(0, 2);
    }
    return path;
}

} // namespace

std::optional<BagDeclaration> readDeclaration(const QByteArray &bytes, BagReport &report)
{
    static const QRegularExpression strict(u"^BagIt-Version: (\\d+)\\.(\\d+)$"_s);
    static const QRegularExpression loose(u"^BagIt-Version\\s*:\\s*(\\d+)\\.(\\d+)\\s*$"_s);
    static const QRegularExpression strictEncoding(u"^Tag-File-Character-Encoding: (\\S+)$"_s);
    static const QRegularExpression looseEncoding(u"^Tag-File-Character-Encoding\\s*:\\s*(\\S+)\\s*$"_s);
    if (bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        report.errors.append(BagWords::tr("bagit.txt begins with a byte-order mark, which is not allowed."));
        return std::nullopt;
    }
    const QStringList lines = linesOf(QString::fromUtf8(bytes));
    const auto version = loose.match(lines.value(0));
    const auto encoding = looseEncoding.match(lines.value(1));
    if (lines.size() != 2 || !version.hasMatch() || !encoding.hasMatch()) {
        report.errors.append(BagWords::tr("bagit.txt does not hold exactly the version and the encoding of tag files."));
        return std::nullopt;
    }
    const BagDeclaration bag{version.captured(1).toInt() * 100 + version.captured(2).toInt(), encoding.captured(1)};
    if (bag.version != 100 && (bag.version < 93 || bag.version > 97)) {
        report.errors.append(BagWords::tr("bagit.txt names the version %1; 0.93 to 1.0 can be read.").arg(version.captured(1) + u'.' + version.captured(2)));
        return std::nullopt;
    }
    if (bag.isStrict() && (!strict.match(lines.at(0)).hasMatch() || !strictEncoding.match(lines.at(1)).hasMatch()))
        report.errors.append(BagWords::tr("bagit.txt has blanks where none are allowed."));
    return bag;
}

std::optional<QStringList> readLines(const QByteArray &bytes, const BagDeclaration &bag, const QString &name, BagReport &report)
{
    QStringDecoder decoder(bag.encoding.toLatin1().constData());
    if (!decoder.isValid()) {
        report.errors.append(BagWords::tr("The encoding “%1” of the tag files is not known.").arg(bag.encoding));
        return std::nullopt;
    }
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        report.errors.append(BagWords::tr("%1 is not written in %2, as bagit.txt says.").arg(name, bag.encoding));
        return std::nullopt;
    }
    return linesOf(text);
}

std::vector<BagEntry> readManifest(const QStringList &lines, const BagDeclaration &bag, const QString &name, BagReport &report)
{
    static const QRegularExpression line(u"^([0-9A-Fa-f]+)[ \\t]+(\\*?)(\\S.*)$"_s);
    std::vector<BagEntry> entries;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto found = line.match(lines.at(i));
        if (!found.hasMatch()) {
            report.errors.append(BagWords::tr("%1, line %2: not a digest and a path.").arg(name).arg(i + 1));
            continue;
        }
        if (!found.captured(2).isEmpty())
            report.warnings.append(BagWords::tr("%1, line %2: the “*” of md5sum stands before the path.").arg(name).arg(i + 1));
        if (const auto path = innerPath(found.captured(3), bag, name, report))
            entries.push_back({found.captured(1).toLower(), *path});
    }
    return entries;
}

QStringList readFetch(const QStringList &lines, const BagDeclaration &bag, BagReport &report)
{
    static const QRegularExpression line(u"^(\\S+)[ \\t]+(\\d+|-)[ \\t]+(\\S.*)$"_s);
    QStringList paths;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto found = line.match(lines.at(i));
        if (!found.hasMatch()) {
            report.errors.append(BagWords::tr("%1, line %2: not an address, a length and a path.").arg(u"fetch.txt"_s).arg(i + 1));
            continue;
        }
        const auto path = innerPath(found.captured(3), bag, u"fetch.txt"_s, report);
        if (path && !path->startsWith("data/"_L1))
            report.errors.append(BagWords::tr("%1: “%2” is not in the payload (data/).").arg(u"fetch.txt"_s, *path));
        else if (path)
            paths.append(*path);
    }
    return paths;
}

std::optional<PayloadOxum> readBagInfo(const QStringList &lines, const BagDeclaration &bag, BagReport &report)
{
    static const QRegularExpression strict(u"^[^\\s:][^:]*:[ \\t].*$"_s);
    static const QRegularExpression loose(u"^\\s*[^:]+:.*$"_s);
    static const QRegularExpression oxum(u"^Payload-Oxum\\s*:\\s*(\\d+)\\.(\\d+)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    std::optional<PayloadOxum> promised;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const bool goesOn = i > 0 && !line.isEmpty() && line.front().isSpace();
        if (!goesOn && !line.trimmed().isEmpty() && !(bag.isStrict() ? strict : loose).match(line).hasMatch())
            report.errors.append(BagWords::tr("%1, line %2: not a label and a value.").arg(u"bag-info.txt"_s).arg(i + 1));
        if (const auto found = oxum.match(line); found.hasMatch())
            promised = PayloadOxum{found.captured(1).toLongLong(), found.captured(2).toLongLong()};
    }
    return promised;
}

QString encodedPath(QString path) { return path.replace(u'%', "%25"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1); }

} // namespace vitrine
