// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/besiegers.h"

#include "bench/line.h"

#include <QElapsedTimer>
#include <QThread>

#include <vector>

namespace Baton {

namespace {

enum class Manner { DripHead, DripBody, HugeBody, HugeHead };

constexpr qint64 hugeBody = 200LL * 1024 * 1024;
constexpr qint64 hugeHead = 50LL * 1024 * 1024;
constexpr int patience = 20'000;
constexpr qint64 pause = 1000; ///< ms between two bytes of one client, and before it comes again
const QByteArray block(256 * 1024, 'z');

class Besieger
{
public:
    Besieger(Manner manner, QByteArray from, const QByteArray &path, qint64 first)
        : m_manner(manner), m_from(std::move(from)), m_path(path), m_next(first)
    {
    }

    /// Something came, or went, or the line ended.
    void work(SiegeFigures &figures);
    /// Its turn, at `now`.
    void act(qint64 now, quint16 port, Switchboard &board, SiegeFigures &figures);
    bool isDue(qint64 now) const { return now >= m_next; }

private:
    void begin(quint16 port, Switchboard &board, SiegeFigures &figures);
    bool isHuge() const { return m_manner == Manner::HugeBody || m_manner == Manner::HugeHead; }
    void flood();

    Manner m_manner;
    QByteArray m_from;
    QByteArray m_path;
    LoopbackLine m_line;
    qint64 m_next;
    bool m_answered = false;
    bool m_done = false;
};

void Besieger::begin(quint16 port, Switchboard &board, SiegeFigures &figures)
{
    if (!m_line.open(m_from.constData(), port))
        return;
    ++figures.connections;
    m_answered = false;
    QByteArray head = "POST " + m_path + " HTTP/1.1\r\n";
    if (m_manner == Manner::DripBody)
        head += "Host: localhost\r\nContent-Length: 1000000\r\n\r\n";
    else if (m_manner == Manner::HugeBody)
        head += "Host: localhost\r\nContent-Length: " + QByteArray::number(hugeBody) + "\r\n\r\n";
    else if (m_manner == Manner::HugeHead)
        head += "Host: localhost\r\nX-Long: ";
    m_line.send(m_manner == Manner::DripHead ? head.first(1) : head);
    board.watch(m_line, this);
}

void Besieger::flood()
{
    const qint64 end = m_manner == Manner::HugeBody ? hugeBody : hugeHead;
    while (m_line.isOpen() && !m_line.wantsToWrite() && m_line.sent() < end)
        m_line.send(block);
}

void Besieger::act(qint64 now, quint16 port, Switchboard &board, SiegeFigures &figures)
{
    m_next = now + pause;
    if (m_done)
        return;
    if (!m_line.isOpen())
        begin(port, board, figures);
    else
        m_line.send("x");
}

void Besieger::work(SiegeFigures &figures)
{
    m_line.work();
    if (const int status = m_line.takeAnswer()) {
        m_answered = true;
        ++figures.refusals[status];
        if (isHuge())
            figures.largest[m_manner == Manner::HugeBody ? "body" : "head"] = status;
        else
            m_line.close(); // as a client does that was refused
    }
    if (isHuge()) {
        flood();
        m_done = m_done || !m_line.isOpen();
    }
    if (!m_line.isOpen() && !m_answered) {
        m_answered = true;
        figures.silent += m_line.sent() > 0 ? 1 : 0;
    }
}

QByteArray address(int network, int host)
{
    return "127.0." + QByteArray::number(network) + '.' + QByteArray::number(1 + host % 250);
}

} // namespace

Besiegers::Besiegers(quint16 port, QByteArray path, int drips, int bodies)
    : m_port(port), m_path(std::move(path)), m_drips(drips), m_bodies(bodies),
      m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

Besiegers::~Besiegers()
{
    stop();
}

SiegeFigures Besiegers::stop()
{
    m_stop = true;
    m_thread->wait();
    return m_figures;
}

void Besiegers::run()
{
    std::vector<std::unique_ptr<Besieger>> all;
    for (int i = 0; i < m_drips; ++i) {
        all.push_back(std::make_unique<Besieger>(Manner::DripHead, address(1, i), m_path,
                                                 i * pause / m_drips));
    }
    for (int i = 0; i < m_bodies; ++i) {
        all.push_back(std::make_unique<Besieger>(Manner::DripBody, address(2, i), m_path,
                                                 i * pause / m_bodies));
    }
    all.push_back(std::make_unique<Besieger>(Manner::HugeBody, address(3, 0), m_path, pause / 2));
    all.push_back(std::make_unique<Besieger>(Manner::HugeHead, address(3, 1), m_path, pause / 2));

    Switchboard board;
    QElapsedTimer time;
    time.start();
    while (!m_stop) {
        board.wait(10, [this](void *owner) { static_cast<Besieger *>(owner)->work(m_figures); });
        const qint64 now = time.elapsed();
        for (const auto &besieger : all) {
            if (besieger->isDue(now))
                besieger->act(now, m_port, board, m_figures);
        }
    }
}

QMap<int, int> crowd(quint16 port, int clients, int stay)
{
    Switchboard board;
    std::vector<std::unique_ptr<LoopbackLine>> lines;
    for (int i = 0; i < clients; ++i) {
        lines.push_back(std::make_unique<LoopbackLine>());
        if (lines.back()->open("127.0.4.1", port))
            board.watch(*lines.back(), lines.back().get());
        lines.back()->send("GET /health HTTP/1.1\r\n");
    }
    QMap<int, int> statuses;
    int told = 0;
    const auto listen = [&](int until, int msecs) {
        QElapsedTimer time;
        for (time.start(); told < until && time.elapsed() < msecs;) {
            board.wait(50, [&](void *owner) {
                auto *line = static_cast<LoopbackLine *>(owner);
                line->work();
                if (const int status = line->takeAnswer()) {
                    ++statuses[status];
                    ++told;
                    line->close();
                }
            });
        }
    };
    listen(clients - stay, patience);
    listen(clients, 200); // nobody else is refused
    for (const auto &line : lines)
        line->send("Host: localhost\r\n\r\n");
    listen(clients, patience);
    if (told < clients)
        statuses[0] = clients - told;
    return statuses;
}

} // namespace Baton
