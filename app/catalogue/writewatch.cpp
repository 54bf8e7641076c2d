// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/writewatch.h"

#include "storage/contentstate.h"

using namespace Qt::StringLiterals;

namespace vitrine {

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

} // namespace vitrine
