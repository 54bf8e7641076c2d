// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryFile>

#include <vector>

namespace vitrine {

/// A long row of numbers, written once and then read from its beginning: in memory, and beyond 16 MB in a temporary file
/// where there is room for one.
class NumberTape final {
public:
    void write(quint32 number)
    {
        m_waiting.push_back(number);
        if (m_waiting.size() == waitingNumbers && m_canSpill)
            spill();
    }
    template<class Visit>
    void read(Visit visit)
    {
        std::vector<quint32> part(m_spilled > 0 ? readNumbers : 0);
        if (m_spilled > 0)
            m_file.seek(0);
        for (qint64 left = m_spilled; left > 0;) {
            const qint64 bytes = m_file.read(reinterpret_cast<char *>(part.data()), std::min<qint64>(left * 4, qint64(part.size() * 4)));
            if (bytes <= 0)
                return;
            left -= bytes / 4;
            std::for_each(part.begin(), part.begin() + bytes / 4, visit);
        }
        std::for_each(m_waiting.begin(), m_waiting.end(), visit);
    }

private:
    static constexpr size_t waitingNumbers = 4 * 1024 * 1024;
    static constexpr size_t readNumbers = 256 * 1024;

    void spill()
    {
        const auto bytes = qint64(m_waiting.size() * 4);
        m_canSpill = (m_file.isOpen() || m_file.open()) && m_file.write(reinterpret_cast<const char *>(m_waiting.data()), bytes) == bytes;
        if (!m_canSpill)
            return; // what follows stays in memory; a part written in vain is not counted
        m_spilled += qint64(m_waiting.size());
        m_waiting.clear();
    }

    std::vector<quint32> m_waiting;
    QTemporaryFile m_file;
    qint64 m_spilled = 0;
    bool m_canSpill = true;
};

} // namespace vitrine
