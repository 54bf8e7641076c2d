// SPDX-License-Identifier: GPL-3.0-or-later
#include "localnames.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine::test {
namespace {

/// What an opening brace begins: a namespace, named or not, or something else.
struct Block {
    bool isNamespace = false;
    QString name;
};

Block blockOf(const QString &head)
{
    static const QRegularExpression pattern(u"\\bnamespace(?:\\s+([\\w:]+))?\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(head);
    return {match.hasMatch(), match.captured(1)};
}

/// The types of the parameters: names, defaults and blanks do not tell two functions apart.
QString parameterTypes(const QString &parameters)
{
    static const QRegularExpression byDefault(u"\\s*=.*$"_s);
    static const QRegularExpression name(u"(?<=[\\s&*>])\\w+\\s*$"_s);
    QStringList types;
    QString one;
    int depth = 0;
    for (const QChar c : QString(parameters + u',')) {
        depth += c == u'<' || c == u'(' ? 1 : c == u'>' || c == u')' ? -1 : 0;
        if (c != u',' || depth > 0) {
            one += c;
            continue;
        }
        types += one.remove(byDefault).trimmed().remove(name).simplified().remove(u' ');
        one.clear();
    }
    return types.join(u',');
}

/// "total(int)", "Range", "gap": what is defined between `head` and the brace or semicolon behind it; empty where nothing is.
QString definedBy(const QString &head, bool isBody)
{
    static const QRegularExpression type(u"\\b(?:class|struct|union|enum(?:\\s+class)?)\\s+(\\w+)\\s*(?:final\\s*)?(?::(?!:)[^;{}()]*)?$"_s);
    static const QRegularExpression function(u"([\\w:~]+)\\s*\\(([^{};]*)\\)\\s*(?:const\\s*)?(?:noexcept\\s*)?(?:->[^{};]*)?$"_s);
    static const QRegularExpression constant(u"\\bconst(?:expr)?\\s+[\\w:<>,*&\\s]*?\\b(\\w+)\\s*(?:\\[[^\\]]*\\]\\s*)?(?:=[^=].*|=?\\s*)$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = type.match(head); isBody && match.hasMatch())
        return match.captured(1);
    if (const auto match = constant.match(head); match.hasMatch() && (!isBody || !head.contains(u'(')))
        return match.captured(1);
    if (const auto match = function.match(head); isBody && match.hasMatch())
        return match.captured(1) + u'(' + parameterTypes(match.captured(2)) + u')';
    return {};
}

/// What stands in unnamed namespaces of the file, each with its place.
QList<std::pair<QString, int>> localNames(const Source &source)
{
    QList<std::pair<QString, int>> names;
    QList<Block> blocks;
    int others = 0;  ///< open blocks that are no namespaces
    int unnamed = 0; ///< open namespaces without a name
    qsizetype head = 0;
    for (qsizetype at = 0; at < source.code.size(); ++at) {
        const QChar c = source.code.at(at);
        if (c != u'{' && c != u'}' && c != u';')
            continue;
        const QString before = source.code.mid(head, at - head);
        head = at + 1;
        if (const QString name = c != u'}' && others == 0 && unnamed > 0 ? definedBy(before, c == u'{') : QString(); !name.isEmpty())
            names.append({name, source.lineOf(at)});
        if (c == u'{') {
            blocks.append(blockOf(before));
            others += blocks.last().isNamespace ? 0 : 1;
            unnamed += blocks.last().isNamespace && blocks.last().name.isEmpty() ? 1 : 0;
        } else if (c == u'}' && !blocks.isEmpty()) {
            const Block closed = blocks.takeLast();
            others -= closed.isNamespace ? 0 : 1;
            unnamed -= closed.isNamespace && closed.name.isEmpty() ? 1 : 0;
        }
    }
    return names;
}

} // namespace

QStringList localNamesUsedTwice(const QList<Source> &sources)
{
    QMap<QString, QMap<QString, QString>> places; // by room and name, then by file
    for (const Source &source : sources) {
        if (!source.path.endsWith(u".cpp"_s) || source.room() == u"main"_s)
            continue;
        for (const auto &[name, line] : localNames(source))
            places[source.room() + u' ' + name].insert(source.path, source.at(line));
    }
    QStringList faults;
    for (auto each = places.cbegin(); each != places.cend(); ++each) {
        if (each->size() > 1)
            faults += each->values().join(u' ') + u"both keep %1 to themselves; give one a better name, or share it"_s.arg(each.key().section(u' ', 1));
    }
    return faults;
}

} // namespace vitrine::test
