// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/writewatch.h"

#include "storage/contentstate.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int mostTold = 1000;

} // namespace

WriteWatch::WriteWatch(const QString &folder) : m_folder(folder) {}

WriteWatch::~WriteWatch() = default;

bool WriteWatch::isOpen()
{
    if (!m_database) {
        auto opened = Database::open(m_folder + u"/catalogue.sqlite"_s, Database::Mode::ReadOnly);
        m_database = opened ? std::move(*opened) : nullptr;
    }
    return m_database != nullptr;
}

QByteArray WriteWatch::state()
{
    if (!isOpen())
        return {};
    const auto writes = writesOfOthers(*m_database);
    if (!writes)
        return {};
    if (m_state.isEmpty() || *writes != m_writes)
        m_state = contentState(*m_database).value_or(QByteArray());
    m_writes = *writes;
    return m_state;
}

void WriteWatch::passOver()
{
    const auto writes = isOpen() ? writesOfOthers(*m_database) : Result<qint64>(0);
    const auto last = isOpen() ? lastChange(*m_database) : Result<qint64>(-1);
    m_writesAsked = writes.value_or(0);
    m_lastChange = last.value_or(-1);
}

QList<RecordId> WriteWatch::written()
{
    if (m_lastChange < 0) {
        passOver();
        return {};
    }
    const auto writes = writesOfOthers(*m_database);
    if (!writes || *writes == m_writesAsked)
        return {};
    const auto last = lastChange(*m_database);
    const auto records = last ? recordsChangedIn(*m_database, m_lastChange, *last, mostTold) : Result<QList<RecordId>>(last.unexpected());
    if (!records)
        return {};
    m_writesAsked = *writes;
    m_lastChange = *last;
    return *records;
}

} // namespace vitrine
