// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/line.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace Baton {

namespace {

sockaddr_in addressOf(const char *host, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    inet_pton(AF_INET, host, &address.sin_addr);
    return address;
}

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOTCONN || errno == EINTR;
}

} // namespace

LoopbackLine::~LoopbackLine()
{
    close();
}

bool LoopbackLine::open(const char *from, quint16 port)
{
    close();
    m_in.clear();
    m_out.clear();
    m_sent = 0;
    m_reset = false;
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0)
        return false;
    const int on = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    // The port is chosen with the whole connection in view: few addresses are enough for many.
    ::setsockopt(m_fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    const sockaddr_in here = addressOf(from, 0);
    const sockaddr_in there = addressOf("127.0.0.1", port);
    if (::bind(m_fd, reinterpret_cast<const sockaddr *>(&here), sizeof here) == 0
        && (::connect(m_fd, reinterpret_cast<const sockaddr *>(&there), sizeof there) == 0
            || errno == EINPROGRESS))
        return true;
    close();
    return false;
}

void LoopbackLine::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

void LoopbackLine::send(const QByteArray &bytes)
{
    m_out += bytes;
    flush();
}

void LoopbackLine::flush()
{
    while (m_fd >= 0 && !m_out.isEmpty()) {
        const ssize_t written = ::send(m_fd, m_out.constData(), size_t(m_out.size()), MSG_NOSIGNAL);
        if (written < 0) {
            if (!wouldBlock())
                m_out.clear(); // the end comes to light by reading
            return;
        }
        m_sent += written;
        m_out.remove(0, written);
    }
}

void LoopbackLine::work()
{
    flush();
    std::array<char, 16 * 1024> buffer;
    while (m_fd >= 0) {
        const ssize_t got = ::recv(m_fd, buffer.data(), buffer.size(), 0);
        if (got < 0 && wouldBlock())
            return;
        if (got <= 0) {
            m_reset = got < 0;
            close();
            return;
        }
        m_in.append(buffer.data(), got);
    }
}

int LoopbackLine::takeAnswer()
{
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const qsizetype at = m_in.indexOf("Content-Length: ");
    const qsizetype length = at < 0 || at > end
        ? 0 : m_in.mid(at + 16, m_in.indexOf('\r', at) - at - 16).toLongLong();
    if (m_in.size() < end + 4 + length)
        return 0;
    const int status = m_in.mid(9, 3).toInt();
    m_in.remove(0, end + 4 + length);
    return status;
}

Switchboard::Switchboard() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)) { }

Switchboard::~Switchboard()
{
    ::close(m_epoll);
}

void Switchboard::watch(const LoopbackLine &line, void *owner)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.ptr = owner;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, line.descriptor(), &event);
}

void Switchboard::wait(int msecs, const std::function<void(void *)> &ready)
{
    std::array<epoll_event, 256> events;
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), msecs);
    for (int i = 0; i < count; ++i)
        ready(events[size_t(i)].data.ptr);
}

qint64 raiseDescriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return qint64(limit.rlim_cur);
}

} // namespace Baton
