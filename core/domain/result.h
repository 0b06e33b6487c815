// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Baton {

enum class ErrorKind {
    Input,       ///< what was given is wrong: a field, an option, a file
    NotFound,    ///< the thing asked for is not there
    Denied,      ///< credentials or rights are missing
    Conflict,    ///< something changed meanwhile; load again
    Unavailable, ///< the other side cannot be reached or is busy; trying again may help
    Storage,     ///< disk or database
    Cancelled,   ///< given up on purpose
    Internal,    ///< a defect of ours
};

/// The one way to fail: what kind, what happened, and what the reader can do about it.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString what; ///< one sentence, for people
    QString fix;  ///< one sentence: the next step; may be empty only for Cancelled

    friend bool operator==(const Error &, const Error &) = default;
};

struct Nothing
{
    friend bool operator==(const Nothing &, const Nothing &) = default;
};

/// A value or an Error. Nothing throws across functions; nothing returns an empty value for a failure.
template<typename T = Nothing>
class [[nodiscard]] Result
{
public:
    Result() requires std::is_same_v<T, Nothing> : m_state(Nothing{}) {}
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace Baton
