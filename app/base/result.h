// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace vitrine {

enum class ErrorKind {
    Missing,    ///< the file, folder or record is not there
    Unreadable, ///< it is there, but not what it should be (corrupt, not a catalogue, not a picture)
    Newer,      ///< written by a newer version of the program
    Refused,    ///< not allowed: locked, read-only, access denied
    Full,       ///< no space left on the device
    Invalid,    ///< a value breaks a rule
    Conflict,   ///< somebody else changed it meanwhile
    Cancelled,  ///< the person asked to stop
    Internal    ///< the system failed in a way nobody can repair by hand
};

/// What went wrong. `message` is one translated sentence for the person; `detail` is for the log.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// Wraps an error so that a Result can be made from it; spelled like std::unexpected.
struct Unexpected {
    Error error;
};

[[nodiscard]] Unexpected fail(ErrorKind kind, QString message, QString detail = {});

/// A value or an Error; the part of std::expected<T, Error> that GCC 12 lacks in C++20 mode.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected unexpected) : m_state(std::in_place_index<1>, std::move(unexpected.error)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { Q_ASSERT(has_value()); return *std::get_if<0>(&m_state); }
    const T &value() const & { Q_ASSERT(has_value()); return *std::get_if<0>(&m_state); }
    T &&value() && { Q_ASSERT(has_value()); return std::move(*std::get_if<0>(&m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const & { Q_ASSERT(!has_value()); return *std::get_if<1>(&m_state); }
    Unexpected unexpected() const { return Unexpected{error()}; }

    T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Unexpected unexpected) : m_error(std::move(unexpected.error)) {}

    [[nodiscard]] bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const & { Q_ASSERT(m_error); return *m_error; }
    Unexpected unexpected() const { return Unexpected{error()}; }

private:
    std::optional<Error> m_error;
};

} // namespace vitrine
