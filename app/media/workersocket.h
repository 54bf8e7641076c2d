// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>

namespace vitrine {

/// A file descriptor that is closed with this.
class Descriptor final {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// Whoever takes it closes it.
    [[nodiscard]] int take() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

/// Messages over a local socket, each with its length before it and at most one open file beside it.
class WorkerSocket final {
public:
    /// A message longer than `longest` bytes is none: the other side is not believed any more.
    WorkerSocket(Descriptor socket, qsizetype longest) : m_socket(std::move(socket)), m_longest(longest) {}

    /// False when the other side is gone.
    [[nodiscard]] bool send(const QByteArray &message, int file = -1);
    /// Takes in what has come, or waits until something has. False when the other side is gone or talks nonsense.
    [[nodiscard]] bool receive(bool waits);
    /// The next message, if it is there whole.
    [[nodiscard]] std::optional<QByteArray> message();
    /// The last file that came beside one.
    [[nodiscard]] Descriptor file() { return std::exchange(m_file, Descriptor()); }
    [[nodiscard]] int number() const { return m_socket.number(); }

private:
    [[nodiscard]] quint32 announced() const;

    Descriptor m_socket;
    Descriptor m_file;
    QByteArray m_come;
    qsizetype m_longest;
};

} // namespace vitrine
