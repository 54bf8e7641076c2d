// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <map>

namespace vitrine {

class Dictionary;

enum class Verdict {
    Right,
    Wrong,  ///< nobody knows the word
    Unasked ///< not known yet: ask()
};

/// Judges the spelling of words. Dictionaries are read and asked beside the main thread; what they said is remembered. Words of
/// the catalogue and the names of its people and places are right in every language. Belongs to the main thread.
class Spelling final : public QObject {
    Q_OBJECT
public:
    explicit Spelling(QStringList folders, QObject *parent = nullptr);
    ~Spelling() override;

    [[nodiscard]] bool hasDictionary(const QString &language) const;
    [[nodiscard]] Verdict verdict(const QString &word, const QString &language) const;
    /// Asks the dictionary about words whose verdict is Unasked; judged() follows.
    void ask(const QStringList &words, const QString &language);
    /// Answers once, later, best first; not when `context` is gone.
    void suggest(const QString &word, const QString &language, QObject *context, const std::function<void(const QStringList &)> &answer);

    /// The catalogue's own words of a language.
    void setOwnWords(const QString &language, const QStringList &words);
    /// Reads the names of people and places beside, once, and follows their changes; `reader` outlives this.
    void followNames(const Reader &reader);

Q_SIGNALS:
    void judged(const QString &language);
    void wordsChanged(); ///< the catalogue's own, or its names: verdicts may be others now

private:
    struct Asked;
    using Judgements = QHash<QString, bool>;

    [[nodiscard]] std::optional<bool> isKnown(const QString &word, const QString &language) const;
    void take(const QString &language, const Judgements &judgements);
    void learn(const QSet<QString> &words);
    void learnChanged(const Reader &reader, const QList<RecordId> &records);

    QStringList m_folders;
    mutable std::map<QString, QString> m_paths; ///< of the dictionaries, by language; empty: none
    std::shared_ptr<Asked> m_asked;             ///< the dictionaries, for the thread beside alone
    std::map<QString, Judgements> m_judgements; ///< by language
    std::map<QString, QSet<QString>> m_ownWords;
    QSet<QString> m_names; ///< their words, folded
    std::atomic<bool> m_isClosing = false;
    QThreadPool m_judges;
    QThreadPool m_readers;
};

/// The setting that keeps the catalogue's own words of a language, and the words in it.
[[nodiscard]] QString ownWordsKey(const QString &language);
[[nodiscard]] QStringList ownWordsIn(const QString &setting);

} // namespace vitrine
