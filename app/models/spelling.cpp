// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling.h"

#include "models/dictionary.h"
#include "models/spellwords.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype mostRemembered = 100'000;
constexpr qsizetype mostSuggestions = 6;

QStringList namesOf(const Agent &agent)
{
    QStringList names;
    for (const NameForm &form : agent.names)
        names += form.text;
    return names;
}

QStringList namesOf(const Place &place)
{
    QStringList names;
    for (const TextValue &value : place.name.values())
        names += value.text;
    return names;
}

QString folded(const QString &word) { return word.toCaseFolded(); }

/// The words of names, in whatever script they are written.
void addWords(const QStringList &names, QSet<QString> &words)
{
    for (const QString &name : names) {
        for (const WordSpan &span : wordsOf(name, u"und"_s)) {
            const QString word = name.sliced(span.start, span.length);
            words.insert(folded(readingsOf(word, u"und"_s).constFirst()));
            for (const QString &piece : piecesOf(word, u"und"_s))
                words.insert(folded(piece));
        }
    }
}

template<RecordLike R>
void addNames(const Reader &reader, const std::atomic<bool> &isClosing, QSet<QString> &words)
{
    const auto ids = reader.ids(Fields<R>::type);
    for (const RecordId &id : ids.value_or({})) {
        if (isClosing)
            return;
        if (const auto record = find<R>(reader, Id<R>(id.uuid())))
            addWords(namesOf(*record), words);
    }
}

} // namespace

struct Spelling::Asked {
    std::map<QString, std::unique_ptr<Dictionary>> dictionaries; ///< by path; null: it cannot be used

    const Dictionary *at(const QString &path)
    {
        const auto known = dictionaries.find(path);
        return (known != dictionaries.end() ? known : dictionaries.emplace(path, Dictionary::open(path)).first)->second.get();
    }
};

Spelling::Spelling(QStringList folders, QObject *parent)
    : QObject(parent), m_folders(std::move(folders)), m_asked(std::make_shared<Asked>())
{
    m_judges.setMaxThreadCount(1);
    m_readers.setMaxThreadCount(1);
}

Spelling::~Spelling()
{
    m_isClosing = true;
    m_judges.clear();
    m_readers.clear();
    m_judges.waitForDone();
    m_readers.waitForDone();
}

bool Spelling::hasDictionary(const QString &language) const
{
    auto path = m_paths.find(language);
    if (path == m_paths.end())
        path = m_paths.emplace(language, dictionaryFor(language, m_folders)).first;
    return !path->second.isEmpty();
}

std::optional<bool> Spelling::isKnown(const QString &word, const QString &language) const
{
    const auto own = m_ownWords.find(language);
    if (m_names.contains(folded(word)) || (own != m_ownWords.end() && own->second.contains(folded(word))))
        return true;
    const auto all = m_judgements.find(language);
    if (all == m_judgements.end())
        return std::nullopt;
    const auto judgement = all->second.find(word);
    return judgement == all->second.end() ? std::nullopt : std::optional(*judgement);
}

Verdict Spelling::verdict(const QString &word, const QString &language) const
{
    bool isUnasked = false;
    for (const QString &reading : readingsOf(word, language)) {
        const auto known = isKnown(reading, language);
        if (known.value_or(false))
            return Verdict::Right;
        isUnasked = isUnasked || !known;
    }
    const QStringList pieces = piecesOf(word, language);
    bool areAllKnown = !pieces.isEmpty();
    for (const QString &piece : pieces) {
        const auto known = isKnown(piece, language);
        areAllKnown = areAllKnown && known.value_or(false);
        isUnasked = isUnasked || !known;
    }
    return areAllKnown ? Verdict::Right : isUnasked ? Verdict::Unasked : Verdict::Wrong;
}

void Spelling::ask(const QStringList &words, const QString &language)
{
    if (!hasDictionary(language))
        return;
    QSet<QString> asked;
    for (const QString &word : words) {
        for (const QString &one : readingsOf(word, language) + piecesOf(word, language)) {
            if (!isKnown(one, language))
                asked.insert(one);
        }
    }
    m_judges.start([this, asked, language, path = m_paths.at(language), dictionaries = m_asked] {
        Judgements judgements;
        const Dictionary *dictionary = dictionaries->at(path);
        for (const QString &word : asked)
            judgements.insert(word, !dictionary || dictionary->knows(word)); // an unusable one blames nobody
        QMetaObject::invokeMethod(this, [this, language, judgements] { take(language, judgements); }, Qt::QueuedConnection);
    });
}

void Spelling::take(const QString &language, const Judgements &judgements)
{
    Judgements &all = m_judgements[language];
    if (all.size() > mostRemembered)
        all.clear();
    all.insert(judgements);
    Q_EMIT judged(language);
}

void Spelling::suggest(const QString &word, const QString &language, QObject *context, const std::function<void(const QStringList &)> &answer)
{
    if (!hasDictionary(language))
        return;
    QPointer<QObject> asker(context);
    const QStringList readings = readingsOf(word, language);
    m_judges.start([this, readings, asker, answer, path = m_paths.at(language), dictionaries = m_asked] {
        const Dictionary *dictionary = dictionaries->at(path);
        const QStringList found = dictionary ? dictionary->suggestions(readings.constFirst()).mid(0, mostSuggestions) : QStringList();
        QMetaObject::invokeMethod(this, [asker, answer, found] {
            if (asker)
                answer(found);
        }, Qt::QueuedConnection);
    });
}

void Spelling::setOwnWords(const QString &language, const QStringList &words)
{
    QSet<QString> all;
    for (const QString &word : words)
        all.insert(folded(readingsOf(word, language).constFirst()));
    if (std::exchange(m_ownWords[language], all) != all)
        Q_EMIT wordsChanged();
}

void Spelling::learn(const QSet<QString> &words)
{
    const qsizetype before = m_names.size();
    m_names.unite(words);
    if (m_names.size() != before)
        Q_EMIT wordsChanged();
}

void Spelling::learnChanged(const Reader &reader, const QList<RecordId> &records)
{
    constexpr qsizetype most = 50; // an import of very many: they are learnt when the desk is opened again
    QSet<QString> words;
    for (const RecordId &id : records.mid(0, most)) {
        if (const auto agent = reader.agent(AgentId(id.uuid())))
            addWords(namesOf(*agent), words);
        else if (const auto place = reader.place(PlaceId(id.uuid())))
            addWords(namesOf(*place), words);
    }
    learn(words);
}

void Spelling::followNames(const Reader &reader)
{
    connect(&reader, &Reader::recordsChanged, this, [this, &reader](const QList<RecordId> &records) { learnChanged(reader, records); });
    m_readers.start([this, &reader] {
        QSet<QString> words;
        if (const auto own = reader.clone()) {
            addNames<Agent>(**own, m_isClosing, words);
            addNames<Place>(**own, m_isClosing, words);
        }
        QMetaObject::invokeMethod(this, [this, words] { learn(words); }, Qt::QueuedConnection);
    });
}

QString ownWordsKey(const QString &language) { return u"words."_s + language; }

QStringList ownWordsIn(const QString &setting) { return setting.split(u' ', Qt::SkipEmptyParts); }

} // namespace vitrine
