// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "rooms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine::test {
namespace {

constexpr int mostLines = 500;

QStringList findInCode(const Source &source, const QRegularExpression &pattern, const QString &sentence)
{
    QStringList faults;
    for (auto found = pattern.globalMatch(source.code); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        faults += source.at(source.lineOf(match.capturedStart())) + sentence.arg(match.captured().simplified());
    }
    return faults;
}

QStringList findInTexts(const Source &source, const QRegularExpression &pattern, const QString &sentence)
{
    QStringList faults;
    for (const Literal &literal : source.literals) {
        const QRegularExpressionMatch match = pattern.match(literal.text);
        if (match.hasMatch())
            faults += source.at(literal.line) + sentence.arg(match.captured().simplified());
    }
    return faults;
}

/// The arguments of the call whose opening parenthesis stands at `open`.
QStringList argumentsAt(const QString &code, qsizetype open)
{
    QStringList arguments{QString()};
    int depth = 0;
    for (qsizetype at = open; at < code.size(); ++at) {
        const QChar c = code.at(at);
        if (u"([{"_s.contains(c) && depth++ == 0)
            continue;
        if (u")]}"_s.contains(c) && --depth == 0)
            break;
        if (c == u',' && depth == 1)
            arguments += QString();
        else
            arguments.last() += c;
    }
    for (QString &argument : arguments)
        argument = argument.trimmed();
    return arguments;
}

/// A lambda must not stand where the context object belongs.
QStringList contextlessLambda(const Source &source)
{
    static const QRegularExpression call(u"\\b(connect|singleShot)\\s*\\("_s);
    QStringList faults;
    for (auto found = call.globalMatch(source.code); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QStringList arguments = argumentsAt(source.code, match.capturedEnd() - 1);
        const int place = match.captured(1) == u"connect" ? 2 : 1;
        const QString receiver = arguments.value(place);
        if (receiver.startsWith(u'[') || receiver.startsWith(u"std::bind"))
            faults += source.at(source.lineOf(match.capturedStart())) + u"a lambda is connected without a context object"_s;
    }
    return faults;
}

QStringList sqlOutsideStorage(const Source &source)
{
    static const QRegularExpression sql(
        u"\\bSELECT\\b[^;]*\\bFROM\\b|^\\s*SELECT\\s|\\bINSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|\\bUPDATE\\s+\\w+\\s+SET\\b|"
        "\\bDELETE\\s+FROM\\b|\\b(CREATE|DROP|ALTER)\\s+(VIRTUAL\\s+)?(TABLE|INDEX|TRIGGER|VIEW)\\b|^\\s*PRAGMA\\s|"
        "^\\s*BEGIN\\s+(IMMEDIATE|EXCLUSIVE|TRANSACTION)\\b"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return source.room() == u"storage" ? QStringList() : findInTexts(source, sql, u"SQL outside storage: %1"_s);
}

QStringList singletons(const Source &source)
{
    static const QRegularExpression pattern(u"(?<!Application::)\\binstance\\s*\\("_s);
    return findInCode(source, pattern, u"a singleton: %1"_s);
}

QStringList threads(const Source &source)
{
    static const QRegularExpression pattern(
        u"[:,]\\s*(public\\s+|private\\s+|protected\\s+)?QThread\\s*[{,]|\\bQThread::(u|m)?sleep\\b|\\bsleep_(for|until)\\b|"
        "\\bu?sleep\\s*\\(|\\bstd::j?thread\\b(?!::)"_s);
    return findInCode(source, pattern, u"threads go through base/background.h, and nothing sleeps: %1"_s);
}

QStringList nestedLoops(const Source &source)
{
    static const QRegularExpression pattern(
        u"\\bprocessEvents\\b|\\bQEventLoop\\b(?!::)|\\bQMessageBox::(about|information|question|warning|critical)\\s*\\(|"
        "\\bQFileDialog::get\\w+|\\bQInputDialog::get\\w+|\\bQColorDialog::get\\w+"_s);
    static const QRegularExpression exec(u"(\\.|->|::)\\s*exec\\s*\\("_s);
    const QString sentence = u"a nested event loop: %1"_s;
    QStringList faults = findInCode(source, pattern, sentence);
    if (source.room() != u"storage" && source.room() != u"main")
        faults += findInCode(source, exec, sentence);
    return faults;
}

/// Only app/media/playerengine.cpp may know Qt Multimedia.
QStringList multimedia(const Source &source)
{
    QStringList faults;
    for (const Include &include : source.includes) {
        if (source.path == u"app/media/playerengine.cpp" || !include.isAngled)
            continue;
        if (qtModuleOf(include.path).startsWith(u"Multimedia"))
            faults += source.at(include.line) + u"Qt Multimedia outside app/media/playerengine.cpp: <%1>"_s.arg(include.path);
    }
    return faults;
}

QStringList colours(const Source &source)
{
    static const QRegularExpression hex(u"#([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b|\\brgba?\\s*\\(\\s*\\d"_s);
    static const QRegularExpression made(
        u"\\bQColor(\\s+\\w+)?\\s*[({]\\s*(\\d|\")|\\bQColor::fromRgb\\w*\\s*\\(\\s*\\d|\\bqRgba?\\s*[({]\\s*\\d|\\bQColorConstants\\b|"
        "\\bQt::(black|white|(dark|light)?(gray|red|green|blue|cyan|magenta|yellow))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (source.path == u"app/widgets/tokens.cpp" || source.path == u"app/print/ink.cpp") // the screen's and the paper's
        return {};
    const QString sentence = u"a colour outside app/widgets/tokens.cpp and app/print/ink.cpp: %1"_s;
    return findInTexts(source, hex, sentence) + findInCode(source, made, sentence);
}

/// Counts lines of code; the rows of a table or of a long text are data.
QStringList length(const Source &source)
{
    int lines = 0;
    for (const QString &line : source.text.split(u'\n')) {
        const QString row = line.trimmed();
        const bool isTableRow = row.startsWith(u'{') && row.endsWith(u"},");
        const bool isTextRow = (row.startsWith(u'"') || row.startsWith(u"u\"")) && row.endsWith(u'"');
        lines += isTableRow || isTextRow ? 0 : 1;
    }
    return lines > mostLines + 1 ? QStringList{source.at(lines) + u"longer than %1 lines"_s.arg(mostLines)} : QStringList();
}

QStringList licenceLine(const Source &source)
{
    const QString first = source.text.section(u'\n', 0, 0);
    return first == u"// SPDX-License-Identifier: GPL-3.0-or-later"
        ? QStringList()
        : QStringList{source.at(1) + u"the first line does not name the licence"_s};
}

QStringList namedSignals(const Source &source)
{
    static const QRegularExpression pattern(u"\\b(SIGNAL|SLOT)\\s*\\("_s);
    return findInCode(source, pattern, u"signals are connected by pointer, so that the compiler sees them: %1"_s);
}

/// Qt's own sets its words at the wrong side in Persian windows, and has no arrow under a style sheet.
QStringList boxes(const Source &source)
{
    static const QRegularExpression pattern(u"\\bnew\\s+QComboBox\\b"_s);
    return source.path.startsWith(u"app/") ? findInCode(source, pattern, u"choices are those of widgets/choicebox.h: %1"_s) : QStringList();
}

} // namespace

QList<Rule> rules()
{
    return {{"lambda without context", contextlessLambda},
            {"SQL outside storage", sqlOutsideStorage},
            {"singleton", singletons},
            {"thread or sleep", threads},
            {"nested event loop", nestedLoops},
            {"Qt Multimedia", multimedia},
            {"colour", colours},
            {"length", length},
            {"licence line", licenceLine},
            {"named signals", namedSignals},
            {"box of choices", boxes}};
}

} // namespace vitrine::test
