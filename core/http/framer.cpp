// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/framer.h"

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// RFC 9112, section 3: at least 8000 octets should be supported.
constexpr qsizetype requestLineLimit = 8192;

FrameVerdict refuse(Refusal refusal)
{
    return {FrameVerdict::Kind::Refuse, 0, std::move(refusal)};
}

} // namespace

std::optional<Refusal> Framer::takeHeadByte(char c, char previous, qsizetype size)
{
    if (!m_requestLine && size > qMin<qint64>(requestLineLimit, m_headLimit))
        return Refusal{414, u"The request line is too long."_s};
    if (size > m_headLimit)
        return Refusal{431, u"The headers may have at most %1 bytes."_s.arg(m_headLimit)};
    if (c != '\n') {
        const auto byte = static_cast<unsigned char>(c);
        if (previous == '\r' || (byte < 0x20 && c != '\t' && c != '\r') || byte == 0x7f)
            return Refusal{400, u"The head has a control character."_s};
        return {};
    }
    if (previous != '\r')
        return Refusal{400, u"Lines of the head must end in CR LF."_s};
    const bool empty = size - m_line == 2;
    m_line = size;
    if (!empty)
        m_requestLine = true;
    else if (m_requestLine)
        m_headEnded = true;
    else if (size > 2) // RFC 9112, section 2.2: one empty line before a request is forgiven
        return Refusal{400, u"There is no request line."_s};
    return {};
}

std::variant<qsizetype, Refusal> Framer::takeHead(QByteArrayView bytes)
{
    const qsizetype before = m_raw.size();
    char previous = m_raw.isEmpty() ? '\0' : m_raw.back();
    std::optional<Refusal> bad;
    qsizetype used = 0;
    while (used < bytes.size() && !m_headEnded && !bad) {
        const char c = bytes[used++];
        bad = takeHeadByte(c, previous, before + used);
        previous = c;
    }
    m_raw.append(bytes.first(used)); // also of a bad one: what it asked for is told
    if (bad)
        return std::move(*bad);
    return used;
}

FrameVerdict Framer::take(QByteArrayView bytes)
{
    m_taken += bytes.size();
    qsizetype used = 0;
    if (!m_headEnded) {
        auto head = takeHead(bytes);
        if (auto *bad = std::get_if<Refusal>(&head))
            return refuse(std::move(*bad));
        used = std::get<qsizetype>(head);
        if (!m_headEnded)
            return {};
    }
    if (!m_head) {
        const qsizetype start = m_raw.startsWith("\r\n") ? 2 : 0;
        auto parsed = parseRequestHead(QByteArrayView(m_raw).sliced(start), m_bodyLimit);
        if (auto *bad = std::get_if<Refusal>(&parsed))
            return refuse(std::move(*bad));
        m_head = std::get<RequestHead>(std::move(parsed));
        m_headLength = m_raw.size();
        m_bodyLeft = m_head->contentLength;
    }
    const qint64 rest = bytes.size() - used;
    if (rest > m_bodyLeft)
        return refuse({400, u"Send one request at a time, and wait for its answer."_s});
    m_bodyLeft -= rest;
    m_body.append(bytes.sliced(used));
    if (m_bodyLeft > 0)
        return {};
    return {FrameVerdict::Kind::Complete, m_headLength + m_head->contentLength, {}};
}

QByteArray Framer::target() const
{
    if (m_head)
        return m_head->target;
    const qsizetype start = m_raw.indexOf(' ') + 1;
    const qsizetype end = m_raw.indexOf(' ', start);
    const qsizetype lineEnd = m_raw.indexOf('\r', start);
    const bool whole = start > 0 && end > 0 && (lineEnd < 0 || end < lineEnd);
    return whole ? m_raw.mid(start, end - start) : QByteArray();
}

void Framer::reset()
{
    *this = Framer(m_headLimit, m_bodyLimit);
}

} // namespace Baton
