// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchgrammar.h"

#include "base/fold.h"
#include "domain/searchfields.h"

#include "domain/dateparse.h"

namespace vitrine {

namespace {

using Kind = SearchExpression::Kind;
using Where = SearchTerm::Where;
constexpr qsizetype longestQuery = 10'000;
constexpr int mostTerms = 64;
constexpr int deepestGroup = 16;

bool opensQuote(QChar c) { return c == u'"' || c == u'«' || c == u'“' || c == u'„'; }
bool closesQuote(QChar c) { return c == u'"' || c == u'»' || c == u'”'; }

SearchExpression nothing() { return {Kind::Any, {}, {}}; }

class SearchParser final {
public:
    SearchParser(QStringView typed, bool lastIsPrefix, QStringView language)
        : m_text(typed.first(std::min(typed.size(), longestQuery))), m_language(language), m_lastIsPrefix(lastIsPrefix)
    {
    }

    SearchExpression read()
    {
        SearchExpression whole = query(0);
        while (m_at < m_text.size()) { // a closing bracket that nothing opened
            ++m_at;
            SearchExpression more = query(0);
            std::move(more.children.begin(), more.children.end(), std::back_inserter(whole.children));
        }
        const bool isBlank = m_text.trimmed().isEmpty();
        if (whole.children.empty() && !isBlank)
            return nothing();
        if (m_lastIsPrefix && m_growing && !m_text.back().isSpace())
            growLast(whole);
        return whole;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text.at(m_at).isSpace() || m_text.at(m_at).isNull()))
            ++m_at;
    }
    [[nodiscard]] bool ended() const { return m_at >= m_text.size(); }

    SearchExpression query(int depth)
    {
        SearchExpression all{Kind::All, {}, {}};
        for (skipBlanks(); !ended() && m_text.at(m_at) != u')'; skipBlanks()) {
            if (auto choice = this->choice(depth))
                all.children.push_back(std::move(*choice));
        }
        return all;
    }

    std::optional<SearchExpression> choice(int depth)
    {
        std::optional<SearchExpression> first = part(depth);
        while (first && takesOperator({u"OR", u"OU", u"|"})) {
            std::optional<SearchExpression> next = part(depth);
            if (!next)
                break;
            if (first->kind != Kind::Any)
                first = SearchExpression{Kind::Any, {}, {std::move(*first)}};
            first->children.push_back(std::move(*next));
        }
        return first;
    }

    /// An operator that stands alone; "OR" at the very end is a word still being typed.
    bool takesOperator(std::initializer_list<QStringView> operators)
    {
        const qsizetype before = m_at;
        skipBlanks();
        for (const QStringView word : operators) {
            const qsizetype end = m_at + word.size();
            if (m_text.sliced(m_at).startsWith(word) && end < m_text.size() && m_text.at(end).isSpace()) {
                m_at = end;
                return true;
            }
        }
        m_at = before;
        return false;
    }

    std::optional<SearchExpression> part(int depth)
    {
        (void)takesOperator({u"AND", u"ET"});
        const bool isNot = takesOperator({u"NOT"}) || takesMinus();
        skipBlanks();
        if (ended() || m_text.at(m_at) == u')')
            return std::nullopt;
        std::optional<SearchExpression> found = m_text.at(m_at) == u'(' && depth < deepestGroup ? group(depth) : sought();
        if (!found)
            return std::nullopt;
        m_growing = m_growing && !isNot;
        return isNot ? SearchExpression{Kind::Not, {}, {std::move(*found)}} : std::move(*found);
    }

    bool takesMinus()
    {
        skipBlanks();
        if (m_at + 1 >= m_text.size() || (m_text.at(m_at) != u'-' && m_text.at(m_at) != u'−'))
            return false;
        const QChar next = m_text.at(m_at + 1);
        if (!next.isLetterOrNumber() && !opensQuote(next) && next != u'(')
            return false;
        ++m_at;
        return true;
    }

    std::optional<SearchExpression> group(int depth)
    {
        ++m_at;
        SearchExpression inner = query(depth + 1);
        if (!ended())
            ++m_at;
        m_growing = false;
        if (inner.children.empty())
            return std::nullopt;
        return inner;
    }

    /// A phrase when the next sign opens one; else up to the next blank or bracket.
    QString piece(bool &isPhrase)
    {
        isPhrase = !ended() && opensQuote(m_text.at(m_at));
        const qsizetype begin = isPhrase ? ++m_at : m_at;
        const auto ends = [&](QChar c) { return isPhrase ? closesQuote(c) : c.isSpace() || c == u')' || opensQuote(c); };
        while (!ended() && !ends(m_text.at(m_at)))
            ++m_at;
        const QString piece = m_text.sliced(begin, m_at - begin).toString();
        m_growing = !isPhrase || ended();
        if (isPhrase && !ended())
            ++m_at;
        return piece;
    }

    std::optional<SearchExpression> sought()
    {
        bool isPhrase = false;
        QString text = piece(isPhrase);
        std::optional<QueryField> field;
        const qsizetype colon = text.indexOf(u':');
        if (!isPhrase && colon > 0)
            field = searchFieldOf(QStringView(text).first(colon));
        if (field) {
            text.remove(0, colon + 1);
            if (text.isEmpty() && !ended() && opensQuote(m_text.at(m_at)))
                text = piece(isPhrase);
        }
        if (text.isEmpty() || ++m_terms > mostTerms)
            return std::nullopt;
        SearchTerm term;
        if (field)
            term = {field->where, field->facet, {}, false, {}};
        return complete(std::move(term), text, isPhrase);
    }

    std::optional<SearchExpression> complete(SearchTerm term, const QString &text, bool isPhrase)
    {
        if (term.where == Where::Date) {
            m_growing = false;
            term.days = dayRanges(text, m_language);
            if (!term.days.empty())
                return SearchExpression{Kind::Term, std::move(term), {}};
            term.where = Where::Anywhere;
        }
        term.words = term.where == Where::Number ? QStringList{text} : foldedTokens(fold(text));
        term.prefix = !isPhrase && text.endsWith(u'*');
        if (term.words.isEmpty())
            return std::nullopt;
        return SearchExpression{Kind::Term, std::move(term), {}};
    }

    static void growLast(SearchExpression &expression)
    {
        if (expression.kind == Kind::Term)
            expression.term.prefix = true;
        else if (!expression.children.empty())
            growLast(expression.children.back());
    }

    QStringView m_text;
    QStringView m_language;
    qsizetype m_at = 0;
    int m_terms = 0;
    bool m_lastIsPrefix;
    bool m_growing = false; ///< the last term read may still be growing
};

void collectWords(const SearchExpression &expression, QStringList &words)
{
    if (expression.kind == Kind::Term) {
        if (expression.term.where != Where::Value && expression.term.where != Where::Date)
            words += expression.term.where == Where::Number ? foldedTokens(fold(expression.term.words.constFirst()))
                                                            : expression.term.words;
        return;
    }
    if (expression.kind == Kind::Not)
        return;
    for (const SearchExpression &child : expression.children)
        collectWords(child, words);
}

} // namespace

SearchExpression parseSearch(QStringView typed, bool lastIsPrefix, QStringView language)
{
    return SearchParser(typed, lastIsPrefix, language).read();
}

QStringList soughtWords(const SearchExpression &expression)
{
    QStringList words;
    collectWords(expression, words);
    return words;
}

QStringList foldedTokens(QStringView folded)
{
    QStringList tokens;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool inWord = i < folded.size() && (folded.at(i).isLetterOrNumber() || folded.at(i).isSurrogate() || folded.at(i).isMark());
        if (inWord && begin < 0)
            begin = i;
        if (!inWord && begin >= 0) {
            tokens += folded.sliced(begin, i - begin).toString();
            begin = -1;
        }
    }
    return tokens;
}

} // namespace vitrine
