// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/readingbeside.h"

namespace vitrine {

ReadingBeside::ReadingBeside(const Reader &reader, QObject *parent) : QObject(parent), m_reader(reader) {}

void ReadingBeside::read(const Read &read)
{
    if (m_beside.isBusy()) {
        m_next = read;
        return;
    }
    begin(read);
    Q_EMIT busyChanged(true);
}

void ReadingBeside::forgetBy(const std::function<void()> &deed)
{
    if (m_forgetting.isBusy())
        return deed();
    m_forgetting.start([deed](const Job &) -> Background::Answer {
        deed();
        return {};
    });
}

void ReadingBeside::begin(const Read &read)
{
    m_beside.start([this, read](const Job &) -> Background::Answer {
        const auto own = m_reader.clone();
        const auto answer = own ? read(**own) : Result<Background::Answer>(own.unexpected());
        return [this, answer] {
            if (answer)
                (*answer)();
            else
                Q_EMIT failed(answer.error());
            end();
        };
    });
}

void ReadingBeside::end()
{
    if (m_beside.isBusy()) // the answer asked again
        return;
    if (const auto next = std::exchange(m_next, std::nullopt))
        begin(*next);
    else
        Q_EMIT busyChanged(false);
}

} // namespace vitrine
