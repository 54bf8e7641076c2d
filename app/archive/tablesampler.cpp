// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/tablesampler.h"

#include <utility>

namespace vitrine {

void TableSampler::read(const ImportWish &wish)
{
    forget();
    if (m_beside.isBusy())
        m_next = wish;
    else
        start(wish);
}

void TableSampler::forget()
{
    m_next.reset();
    m_isWanted = false;
    if (m_beside.isBusy())
        m_beside.stop();
}

void TableSampler::start(const ImportWish &wish)
{
    m_isWanted = true;
    m_beside.start([this, wish](const Job &job) -> Background::Answer {
        return [this, sample = sampleTable(wish, job)] { take(sample); };
    });
}

void TableSampler::take(const Result<TableSample> &sample)
{
    const bool isWanted = std::exchange(m_isWanted, false);
    if (m_next)
        return start(*std::exchange(m_next, std::nullopt));
    if (!isWanted)
        return;
    if (sample)
        Q_EMIT sampled(*sample);
    else
        Q_EMIT failed(sample.error());
}

} // namespace vitrine
