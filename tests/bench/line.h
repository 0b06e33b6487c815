// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace Baton {

/// One TCP connection of a client that writes what it likes and never waits: thousands of them fit
/// into one thread. Linux only, by plain sockets, so that the client costs the least it can.
class LoopbackLine
{
public:
    LoopbackLine() = default;
    ~LoopbackLine();
    Q_DISABLE_COPY_MOVE(LoopbackLine)

    /// Begins to connect to 127.0.0.1, from the loopback address `from` ("127.0.1.9"). False when
    /// the system gave no socket.
    bool open(const char *from, quint16 port);
    void close();
    bool isOpen() const { return m_fd >= 0; }
    int descriptor() const { return m_fd; }

    void send(const QByteArray &bytes);
    qint64 sent() const { return m_sent; }
    bool wantsToWrite() const { return !m_out.isEmpty(); }

    /// Reads and writes what goes. Once the other side has ended, `isOpen` is false.
    void work();
    bool wasReset() const { return m_reset; }

    /// Takes one whole answer out of what came; its status, 0 while there is none.
    int takeAnswer();

private:
    void flush();

    int m_fd = -1;
    QByteArray m_out;
    QByteArray m_in;
    qint64 m_sent = 0;
    bool m_reset = false;
};

/// Waits for many lines at once.
class Switchboard
{
public:
    Switchboard();
    ~Switchboard();
    Q_DISABLE_COPY_MOVE(Switchboard)

    /// To be called again after each `open`. `owner` comes back in `wait`.
    void watch(const LoopbackLine &line, void *owner);
    /// Calls `ready` for the owner of each line that something happened to.
    void wait(int msecs, const std::function<void(void *)> &ready);

private:
    int m_epoll;
};

/// As many descriptors as the system allows at most; how many that is.
qint64 raiseDescriptorLimit();

} // namespace Baton
