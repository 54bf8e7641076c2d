// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine::test {
namespace {

/// Walks once over the text; each step takes one comment, one text or one character.
class Scanner final
{
public:
    explicit Scanner(Source &source) : m_source(source), m_text(source.text) { m_source.code = m_text; }

    void run()
    {
        while (m_at < m_text.size()) {
            if (starts(u"//"))
                blankTo(endOf(u"\n", 0));
            else if (starts(u"/*"))
                blankTo(endOf(u"*/", 2));
            else if (starts(u"R\"") && !isWord(m_at - 1, u"uUL8"))
                takeRaw();
            else if (m_text.at(m_at) == u'"' && !isIncludeLine())
                takeText();
            else if (m_text.at(m_at) == u'\'' && !isWord(m_at - 1, u"uUL"))
                takeCharacter();
            else
                step();
        }
    }

private:
    bool starts(QStringView word) const { return QStringView(m_text).sliced(m_at).startsWith(word); }

    bool isWord(qsizetype at, QStringView except) const
    {
        if (at < 0 || except.contains(m_text.at(at)))
            return false;
        return m_text.at(at).isLetterOrNumber() || m_text.at(at) == u'_';
    }

    bool isIncludeLine() const
    {
        const qsizetype start = m_text.lastIndexOf(u'\n', m_at) + 1;
        return QStringView(m_text).sliced(start).trimmed().startsWith(u"#");
    }

    qsizetype endOf(QStringView word, qsizetype plus) const
    {
        const qsizetype found = m_text.indexOf(word, m_at + plus);
        return found < 0 ? m_text.size() : found + plus;
    }

    void step()
    {
        if (!m_text.at(m_at).isSpace() && !starts(u"u\""))
            m_isGlued = false;
        ++m_at;
    }

    void blankTo(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            if (m_text.at(m_at) != u'\n')
                m_source.code[m_at] = u' ';
        }
    }

    void addLiteral(const QString &text)
    {
        if (m_isGlued && !m_source.literals.isEmpty())
            m_source.literals.last().text += text;
        else
            m_source.literals += {m_source.lineOf(m_at), text};
        m_isGlued = true;
    }

    void takeText()
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != u'"' && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        end = qMin(end, m_text.size());
        addLiteral(m_text.sliced(m_at + 1, end - m_at - 1));
        ++m_at;
        blankTo(end);
        ++m_at;
    }

    void takeRaw()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.sliced(m_at + 2, qMax<qsizetype>(0, open - m_at - 2)) + u'"';
        qsizetype end = m_text.indexOf(close, open);
        if (end < 0)
            end = m_text.size();
        addLiteral(m_text.sliced(open + 1, end - open - 1));
        blankTo(qMin(end + close.size(), m_text.size()));
    }

    void takeCharacter()
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != u'\'' && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        ++m_at;
        blankTo(qMin(end, m_text.size()));
        ++m_at;
        m_isGlued = false;
    }

    Source &m_source;
    const QString &m_text;
    qsizetype m_at = 0;
    bool m_isGlued = false;
};

} // namespace

QString Source::room() const
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts.at(1) : u"main"_s;
}

QString Source::at(int line) const
{
    return u"%1:%2: "_s.arg(path).arg(line);
}

int Source::lineOf(qsizetype offset) const
{
    return int(QStringView(text).first(offset).count(u'\n')) + 1;
}

Source parseSource(const QString &path, const QString &text)
{
    Source source{path, text, {}, {}, {}};
    Scanner(source).run();
    static const QRegularExpression pattern(uR"re(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])re"_s,
                                            QRegularExpression::MultilineOption);
    for (auto found = pattern.globalMatch(source.code); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        source.includes += {source.lineOf(match.capturedStart(1)), match.captured(2), match.captured(1) == u"<"};
    }
    return source;
}

QString readProjectFile(const QString &path)
{
    QFile file(u"" VITRINE_SOURCE_DIR "/"_s + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList projectFiles(const QString &folder, const QStringList &suffixes)
{
    const QDir top(u"" VITRINE_SOURCE_DIR ""_s);
    QStringList files;
    QDirIterator walk(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = top.relativeFilePath(walk.next());
        for (const QString &suffix : suffixes) {
            if (path.endsWith(suffix))
                files += path;
        }
    }
    files.sort();
    return files;
}

} // namespace vitrine::test
