// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <atomic>
#include <memory>

class QThread;

namespace Baton {

/// What the clients of an attack met with.
struct SiegeFigures
{
    qint64 connections = 0;        ///< opened
    QMap<int, qint64> refusals;    ///< read in whole, by status
    qint64 silent = 0;             ///< ended by the server without a word, after it had been sent some
    QMap<QByteArray, int> largest; ///< what the two clients that send far too much were told
};

/// Thousands of hostile clients from other loopback addresses: some drip one byte a second of a
/// head, some of a body, one sends a body of 200 MB, one headers of 50 MB. Who is thrown out comes
/// again a second later.
class Besiegers
{
public:
    Besiegers(quint16 port, QByteArray path, int drips, int bodies);
    ~Besiegers();

    SiegeFigures stop(); ///< ends it; what was seen

private:
    void run();

    quint16 m_port;
    QByteArray m_path;
    int m_drips;
    int m_bodies;
    std::atomic<bool> m_stop = false;
    SiegeFigures m_figures; ///< the thread's until it has ended
    std::unique_ptr<QThread> m_thread;
};

/// `clients` at once from one address, each with the first half of a GET /health. When all but `stay`
/// have read why they are refused, the others go on. Statuses by how often they came; 0: no answer.
QMap<int, int> crowd(quint16 port, int clients, int stay);

} // namespace Baton
