// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/requesthead.h"

#include <optional>
#include <variant>

namespace Baton {

/// What the bytes of one connection amount to so far.
struct FrameVerdict
{
    enum class Kind {
        NeedMore,
        Complete, ///< exactly one request of `length` bytes
        Refuse,   ///< never a request; answer and close
    };
    Kind kind = Kind::NeedMore;
    qint64 length = 0; ///< bytes of head and body
    Refusal refusal;
};

/// Finds where one HTTP/1.1 request ends, strictly, and refuses what is malformed, too long or
/// more than one. Pure: bytes in, verdict out; no clock, no socket. Keeps head and body.
class Framer
{
public:
    Framer(qint64 headBytes, qint64 bodyBytes) : m_headLimit(headBytes), m_bodyLimit(bodyBytes) {}

    /// The next bytes, in whatever pieces they came. After Complete or Refuse call reset() first.
    FrameVerdict take(QByteArrayView bytes);

    bool begun() const { return !m_raw.isEmpty() || m_head; }
    /// What the request asks for, as far as it was read: also of one that is refused.
    QByteArray target() const;
    /// Bytes of the request so far, head and body.
    qint64 taken() const { return m_taken; }
    /// Set as soon as the head is complete and good.
    const std::optional<RequestHead> &head() const { return m_head; }
    /// The body as far as it came; the caller's from now on.
    QByteArray takeBody() { return std::exchange(m_body, {}); }
    void reset();

private:
    /// Takes bytes up to the end of the head and says how many; a refusal when they are none.
    std::variant<qsizetype, Refusal> takeHead(QByteArrayView bytes);
    /// `size`: of the head, with `c`. A refusal when it cannot be part of one.
    std::optional<Refusal> takeHeadByte(char c, char previous, qsizetype size);

    qint64 m_headLimit;
    qint64 m_bodyLimit;
    QByteArray m_raw;
    qsizetype m_line = 0; ///< where the current line starts in m_raw
    bool m_requestLine = false; ///< … has been seen
    bool m_headEnded = false;
    std::optional<RequestHead> m_head;
    qint64 m_headLength = 0;
    QByteArray m_body;
    qint64 m_bodyLeft = 0;
    qint64 m_taken = 0;
};

} // namespace Baton
