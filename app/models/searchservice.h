// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/besidesearch.h"
#include "models/tablepage.h"

#include <QPointer>
#include <QThread>

#include <atomic>
#include <deque>
#include <memory>

namespace vitrine {

/// Asks the catalogue beside the main thread: one thread with one reader of its own, both kept as long as the service.
/// Of one asker's questions of a kind the newest wins: an older one that waits is dropped, one under way is told that it is
/// stale. Answers arrive in the service's thread, once, never from inside the call, and not when the asker is gone.
class SearchService final : public QObject {
    Q_OBJECT
public:
    template<class T>
    using Answer = std::function<void(const Result<T> &)>;
    using Originals = QHash<QString, QString>; ///< paths by SHA-256; empty where there is no file

    explicit SearchService(const Reader &reader, QObject *parent = nullptr);
    ~SearchService() override;

    void search(const ItemQuery &query, const SearchWish &wish, QObject *asker, Answer<SearchResult> answer);
    void facetValues(const ItemQuery &query, Facet facet, const QString &words, int limit, QObject *asker,
                     Answer<std::vector<FacetCount>> answer);
    /// Reader::wallRows.
    void wallRows(const QString &typed, const QString &language, QObject *asker, Answer<std::vector<ItemRow>> answer);
    /// Pages of rows: several may be asked for, the newest comes first.
    void rows(const ItemQuery &query, int offset, int limit, QObject *asker, Answer<std::vector<ItemRow>> answer);
    /// How many there are and the first lines of an archivist's list.
    void table(const TableWish &wish, int offset, int limit, QObject *asker,
               Answer<TableAnswer> answer);
    /// Pages of lines, as `rows`.
    void tableLines(const TableWish &wish, int offset, int limit, QObject *asker,
                    Answer<std::vector<TableLine>> answer);
    void originals(const QStringList &sha256, QObject *asker, Answer<Originals> answer);
    /// People and statements; steps back for everything else and goes on afterwards.
    void beside(const ItemQuery &query, QObject *asker, Answer<FoundBeside> answer);

    /// False while the catalogue must first be read whole (Reader::listsAtOnce). Every question waits for that here,
    /// none breaks it off; whoever asks the reader itself, in the main thread, waits for `whenReady`.
    [[nodiscard]] bool isReady() const;
    /// Of one asker the newest `answer` is called, once, when lists are answered at once or cannot be made ready; never from inside the call.
    void whenReady(QObject *asker, std::function<void()> answer);

    void dropRows(const QObject *asker); ///< those that wait
    void cancel(const QObject *asker);   ///< all of them: no answer comes
    /// Nothing waits, nothing is under way.
    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && !m_running; }

Q_SIGNALS:
    void catalogueChanged(); ///< ask again: what was answered may no longer hold

private:
    enum class Lane { Number, Ready, Search, Values, Rows, Originals, Beside }; ///< the first is served first
    class Desk;
    using IsStale = std::function<bool()>;
    struct Job {
        Lane lane = Lane::Search;
        const QObject *key = nullptr;
        QPointer<QObject> asker;
        /// Runs beside the main thread; hands back the delivery, or nothing when it has stepped back.
        std::function<std::function<void()>(Desk &, const IsStale &)> work;
        std::shared_ptr<std::atomic_bool> stale = std::make_shared<std::atomic_bool>(false);
    };

    template<class T, class Work>
    void ask(Lane lane, QObject *asker, Work work, Answer<T> answer);
    void enqueue(Job job);
    void makeReady();
    void startNext();
    void finish(const std::function<void()> &deliver, bool hasReader);
    void drop(const QObject *asker, Lane lane);

    const Reader &m_reader;
    std::deque<Job> m_waiting; ///< newest at the end
    std::unique_ptr<Job> m_running;
    std::atomic_bool m_isUrgent = false; ///< something waits that goes before the beside lane
    std::unique_ptr<Desk> m_ownDesk;     ///< in the main thread, where no second reader can be had
    Desk *m_desk = nullptr;              ///< lives in m_thread and dies with it
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_waitForReady;
    bool m_isGettingReady = false;
    /// Lists could not be made ready, or are not although the worker has them: until something changes, the questions
    /// themselves are asked, and say why or take their time.
    bool m_asksAnyway = false;
    QThread m_thread;
};

} // namespace vitrine
