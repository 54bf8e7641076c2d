// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchservice.h"

#include "models/matchwords.h"

#include <algorithm>

namespace vitrine {

/// The place where questions are answered: a reader and what is worth keeping between two questions.
class SearchService::Desk final : public QObject {
public:
    /// False when the catalogue cannot be opened a second time.
    bool open(const Reader &reader)
    {
        if (!m_own && !m_isTried) {
            m_isTried = true;
            if (auto own = reader.clone())
                m_own = std::move(*own);
        }
        m_reader = m_own.get();
        return m_reader != nullptr;
    }
    void use(const Reader &reader) { m_reader = &reader; }
    void changed(const QList<RecordId> &records)
    {
        m_beside.forget();
        if (m_own)
            Q_EMIT m_own->recordsChanged(records);
    }
    [[nodiscard]] const Reader &reader() const { return *m_reader; }
    [[nodiscard]] BesideSearch &besideSearch() { return m_beside; }

private:
    std::unique_ptr<Reader> m_own;
    const Reader *m_reader = nullptr;
    BesideSearch m_beside;
    bool m_isTried = false;
};

SearchService::SearchService(const Reader &reader, QObject *parent) : QObject(parent), m_reader(reader)
{
    m_thread.setObjectName(QStringLiteral("search"));
    connect(&reader, &Reader::recordsChanged, this, [this](const QList<RecordId> &records) {
        if (m_desk)
            QMetaObject::invokeMethod(m_desk, [desk = m_desk, records] { desk->changed(records); }, Qt::QueuedConnection);
        if (m_ownDesk)
            m_ownDesk->changed(records);
        m_asksAnyway = false;
        Q_EMIT catalogueChanged();
    });
}

SearchService::~SearchService()
{
    m_waiting.clear();
    if (m_running)
        *m_running->stale = true;
    m_thread.quit();
    m_thread.wait();
}

template<class T, class Work>
void SearchService::ask(Lane lane, QObject *asker, Work work, Answer<T> answer)
{
    Job job;
    job.lane = lane;
    job.key = asker;
    job.asker = asker;
    job.work = [work = std::move(work), answer = std::move(answer)](Desk &desk, const IsStale &isStale) -> std::function<void()> {
        auto result = std::make_shared<Result<T>>(work(desk, isStale));
        if (!*result && result->error().kind == ErrorKind::Cancelled)
            return {};
        return [result, answer] { answer(*result); };
    };
    if (lane != Lane::Rows)
        drop(asker, lane);
    enqueue(std::move(job));
}

void SearchService::search(const ItemQuery &query, const SearchWish &wish, QObject *asker, Answer<SearchResult> answer)
{
    ask<SearchResult>(Lane::Search, asker, [query, wish](Desk &desk, const IsStale &isStale) {
        SearchWish own = wish;
        own.isStale = isStale;
        return desk.reader().search(query, own);
    }, std::move(answer));
}

void SearchService::facetValues(const ItemQuery &query, Facet facet, const QString &words, int limit, QObject *asker,
                                Answer<std::vector<FacetCount>> answer)
{
    ask<std::vector<FacetCount>>(Lane::Values, asker, [=](Desk &desk, const IsStale &) {
        return desk.reader().facetValues(query, facet, words, limit);
    }, std::move(answer));
}

void SearchService::wallRows(const QString &typed, const QString &language, QObject *asker, Answer<std::vector<ItemRow>> answer)
{
    ask<std::vector<ItemRow>>(Lane::Number, asker, [=](Desk &desk, const IsStale &) {
        return desk.reader().wallRows(typed, language);
    }, std::move(answer));
}

void SearchService::rows(const ItemQuery &query, int offset, int limit, QObject *asker, Answer<std::vector<ItemRow>> answer)
{
    ask<std::vector<ItemRow>>(Lane::Rows, asker, [=](Desk &desk, const IsStale &) {
        return desk.reader().rows(query, offset, limit);
    }, std::move(answer));
}

void SearchService::table(const TableWish &wish, int offset, int limit, QObject *asker,
                          Answer<TableAnswer> answer)
{
    ask<TableAnswer>(Lane::Search, asker, [=](Desk &desk, const IsStale &isStale) {
        return tableAnswer(desk.reader(), wish, offset, limit, isStale);
    }, std::move(answer));
}

void SearchService::tableLines(const TableWish &wish, int offset, int limit, QObject *asker,
                               Answer<std::vector<TableLine>> answer)
{
    ask<std::vector<TableLine>>(Lane::Rows, asker, [=](Desk &desk, const IsStale &) {
        return tablePage(desk.reader(), wish, offset, limit);
    }, std::move(answer));
}

void SearchService::originals(const QStringList &sha256, QObject *asker, Answer<Originals> answer)
{
    ask<Originals>(Lane::Originals, asker, [sha256](Desk &desk, const IsStale &) -> Result<Originals> {
        Originals found;
        for (const QString &digest : sha256)
            found.insert(digest, desk.reader().originalPath(digest).value_or(QString()));
        return found;
    }, std::move(answer));
}

void SearchService::beside(const ItemQuery &query, QObject *asker, Answer<FoundBeside> answer)
{
    ask<FoundBeside>(Lane::Beside, asker, [words = matchWords(query), language = query.language](Desk &desk, const IsStale &isStale) {
        return desk.besideSearch().find(desk.reader(), words, language, isStale);
    }, std::move(answer));
}

bool SearchService::isReady() const
{
    return m_asksAnyway || m_reader.listsAtOnce();
}

void SearchService::whenReady(QObject *asker, std::function<void()> answer)
{
    std::erase_if(m_waitForReady, [&](const auto &waits) { return waits.first == asker; });
    m_waitForReady.emplace_back(asker, std::move(answer));
    makeReady();
    startNext();
}

/// Goes before all that waits, and is broken off by the end of the service alone.
void SearchService::makeReady()
{
    if (m_isGettingReady)
        return;
    m_isGettingReady = true;
    Job job;
    job.lane = Lane::Ready;
    job.key = job.asker = this;
    job.work = [this](Desk &desk, const IsStale &isStale) -> std::function<void()> {
        SearchWish nothing;
        nothing.limit = 0;
        nothing.isStale = isStale;
        const bool isMade = desk.reader().search({}, nothing).has_value();
        return [this, isMade] {
            m_isGettingReady = false;
            m_asksAnyway = !isMade || !m_reader.listsAtOnce();
            for (const auto &[asker, answer] : std::exchange(m_waitForReady, {})) {
                if (asker)
                    answer();
            }
        };
    };
    m_isUrgent = true;
    m_waiting.push_back(std::move(job));
}

void SearchService::drop(const QObject *asker, Lane lane)
{
    std::erase_if(m_waiting, [&](const Job &job) { return job.key == asker && job.lane == lane; });
    if (m_running && m_running->key == asker && m_running->lane == lane)
        *m_running->stale = true;
}

void SearchService::dropRows(const QObject *asker)
{
    std::erase_if(m_waiting, [&](const Job &job) { return job.key == asker && job.lane == Lane::Rows; });
}

void SearchService::cancel(const QObject *asker)
{
    std::erase_if(m_waiting, [&](const Job &job) { return job.key == asker; });
    if (m_running && m_running->key == asker)
        *m_running->stale = true;
}

void SearchService::enqueue(Job job)
{
    if (job.lane != Lane::Beside)
        m_isUrgent = true;
    const bool needsLists = job.lane == Lane::Search || job.lane == Lane::Values || job.lane == Lane::Rows;
    m_waiting.push_back(std::move(job));
    if (needsLists && !isReady())
        makeReady();
    startNext();
}

void SearchService::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    auto next = m_waiting.rbegin();
    for (auto job = m_waiting.rbegin(); job != m_waiting.rend(); ++job) {
        if (job->lane < next->lane)
            next = job;
    }
    m_running = std::make_unique<Job>(std::move(*next));
    m_waiting.erase(std::next(next).base());
    const bool stepsBack = m_running->lane == Lane::Beside;
    m_isUrgent = false; // the most urgent one is what starts now
    if (!m_thread.isRunning()) {
        m_desk = new Desk;
        m_desk->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
        m_thread.start();
    }
    const auto isStale = [this, stepsBack, stale = m_running->stale] { return *stale || (stepsBack && m_isUrgent); };
    QMetaObject::invokeMethod(m_desk, [this, desk = m_desk, isStale, work = m_running->work] {
        const bool hasReader = desk->open(m_reader);
        const auto deliver = hasReader && !isStale() ? work(*desk, isStale) : std::function<void()>();
        QMetaObject::invokeMethod(this, [this, deliver, hasReader] { finish(deliver, hasReader); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void SearchService::finish(const std::function<void()> &deliver, bool hasReader)
{
    const std::unique_ptr<Job> job = std::move(m_running);
    std::function<void()> answer = deliver;
    const bool isWanted = !*job->stale && job->asker;
    if (!hasReader && isWanted) {
        // A catalogue that cannot be opened a second time is asked here.
        if (!m_ownDesk)
            m_ownDesk = std::make_unique<Desk>();
        m_ownDesk->use(m_reader);
        answer = job->work(*m_ownDesk, [] { return false; });
    }
    if (isWanted && !answer && job->lane == Lane::Beside)
        m_waiting.push_front(*job); // it has stepped back
    startNext();
    if (isWanted && answer)
        answer();
}

} // namespace vitrine
