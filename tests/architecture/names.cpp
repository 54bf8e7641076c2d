// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine::test {
namespace {

struct Definition {
    QString name; ///< with its namespaces
    int line = 0;
};

/// What an opening brace begins.
struct Scope {
    bool isNamed = false; ///< a namespace with a name
    QString name;
};

Scope scopeOf(const QString &head)
{
    static const QRegularExpression pattern(u"\\bnamespace\\s+([\\w:]+)\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(head);
    return {match.hasMatch(), match.captured(1)};
}

/// The name of the type whose body begins after `head`; empty where none does. A specialisation has none of its own.
QString typeOf(const QString &head)
{
    static const QRegularExpression pattern(
        u"\\b(?:class|struct|union|enum(?:\\s+class|\\s+struct)?)\\s+(?:\\[\\[[^\\]]*\\]\\]\\s*)?(\\w+)\\s*(?:final\\s*)?(?::(?!:)[^;{}()]*)?$"_s);
    return pattern.match(head).captured(1);
}

QList<Definition> definitionsIn(const Source &source)
{
    QList<Definition> definitions;
    QList<Scope> scopes;
    qsizetype head = 0;
    for (qsizetype at = 0; at < source.code.size(); ++at) {
        const QChar c = source.code.at(at);
        if (c == u'{') {
            const QString before = source.code.mid(head, at - head);
            const bool isOpen = std::all_of(scopes.cbegin(), scopes.cend(), [](const Scope &scope) { return scope.isNamed; });
            QStringList path;
            for (const Scope &scope : std::as_const(scopes))
                path += scope.name;
            if (const QString name = typeOf(before); isOpen && !name.isEmpty())
                definitions.append({(path << name).join(u"::"_s), source.lineOf(at)});
            scopes.append(scopeOf(before));
        } else if (c == u'}' && !scopes.isEmpty()) {
            scopes.removeLast();
        }
        if (c == u'{' || c == u'}' || c == u';')
            head = at + 1;
    }
    return definitions;
}

} // namespace

QStringList typesDefinedTwice(const QList<Source> &sources)
{
    QMap<QString, QStringList> places;
    for (const Source &source : sources) {
        for (const Definition &definition : definitionsIn(source))
            places[definition.name] += source.at(definition.line);
    }
    QStringList faults;
    for (auto each = places.cbegin(); each != places.cend(); ++each) {
        if (each->size() > 1)
            faults += each->join(u' ') + u"two types named %1"_s.arg(each.key());
    }
    return faults;
}

} // namespace vitrine::test
