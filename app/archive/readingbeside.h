// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "domain/reader.h"

#include <optional>

namespace vitrine {

/// Reads what takes long beside the window, with a reader of its own. Whoever asks while it reads gets an answer of what is
/// there afterwards: it reads once more, however often it was asked.
class ReadingBeside final : public QObject {
    Q_OBJECT
public:
    /// Called beside; what it returns is called on the thread of this object.
    using Read = std::function<Result<Background::Answer>(const Reader &)>;

    /// `reader` outlives this.
    explicit ReadingBeside(const Reader &reader, QObject *parent = nullptr);

    void read(const Read &read);
    /// What was read takes long to forget as well, where it is very much: it goes beside.
    template<class T>
    void forget(T old)
    {
        auto *held = new T(std::move(old));
        forgetBy([held] { delete held; });
    }
    [[nodiscard]] bool isBusy() const { return m_next || m_beside.isBusy(); }

Q_SIGNALS:
    void busyChanged(bool isBusy); ///< an answer was called already when it ends
    void failed(const vitrine::Error &error);

private:
    void forgetBy(const std::function<void()> &deed);
    void begin(const Read &read);
    void end();

    const Reader &m_reader;
    std::optional<Read> m_next;
    Background m_forgetting;
    Background m_beside; ///< goes first
};

} // namespace vitrine
