// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load.h"

#include "bench/line.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <memory>
#include <vector>

#include <unistd.h>

namespace Baton {

namespace {

constexpr int bodyBytes = 4096;
constexpr int steadyConnections = 16;

/// A client's line and what it waits for.
struct Client
{
    LoopbackLine line;
    double sentAt = -1; ///< ms; negative: it waits for nothing
};

class Clients
{
public:
    Clients(quint16 port, int count)
    {
        for (int i = 0; i < count; ++i) {
            all.push_back(std::make_unique<Client>());
            if (all.back()->line.open("127.0.0.1", port))
                board.watch(all.back()->line, all.back().get());
        }
        time.start();
    }

    double now() const { return double(time.nsecsElapsed()) / 1e6; }

    void send(Client &client, const QByteArray &request, double due)
    {
        client.sentAt = due;
        client.line.send(request);
    }

    /// Waits a moment; `answered` for each client that got its answer.
    template<typename Answered>
    void listen(int msecs, Answered answered)
    {
        board.wait(msecs, [&](void *owner) {
            auto *client = static_cast<Client *>(owner);
            client->line.work();
            const int status = client->line.takeAnswer();
            if (status == 0)
                return;
            const double took = now() - client->sentAt;
            client->sentAt = -1;
            answered(*client, status, took);
        });
    }

    std::vector<std::unique_ptr<Client>> all;
    Switchboard board;
    QElapsedTimer time;
};

/// Text that compresses about as real webhooks do, to a third.
QByteArray words(qsizetype bytes, quint32 seed)
{
    QByteArray text;
    QRandomGenerator random(seed);
    while (text.size() < bytes) {
        const quint32 word = random.bounded(100U);
        text += QByteArray::number(qulonglong(word) * 2654435761U, 36) + ' ';
    }
    text.truncate(bytes);
    return text;
}

LoadFigures figuresOf(const QList<double> &took, double seconds, qint64 failed)
{
    return {double(took.size()) / seconds, quantile(took, 0.5), quantile(took, 0.99), failed};
}

} // namespace

double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    const auto at = values.begin() + qsizetype(double(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

QList<QByteArray> signedWebhooks(const QByteArray &path, const QByteArray &secret, int count)
{
    QList<QByteArray> requests;
    requests.reserve(count);
    for (int i = 0; i < count; ++i) {
        QByteArray body = R"({"type":"notification_event","app_id":"abc","topic":"moon.landed","id":"notif_)"
            + QByteArray::number(i) + R"(","data":{"item":{"type":"conversation","id":")"
            + QByteArray::number(i % 500) + R"(","text":")";
        body += words(bodyBytes - body.size() - 4, quint32(i)) + "\"}}}";
        const QByteArray signature
            = QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha1).toHex();
        requests.append("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nX-Hub-Signature: sha1=" + signature
                        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    return requests;
}

LoadFigures closedLoop(quint16 port, const QList<QByteArray> &requests, int connections, int msecs,
                       bool again)
{
    Clients clients(port, connections);
    qsizetype next = 0;
    qint64 failed = 0;
    const double warm = msecs / 5.0;
    QList<double> took;
    const auto sendNext = [&](Client &client) {
        if (again && next == requests.size())
            next = 0;
        if (next < requests.size())
            clients.send(client, requests[next++], clients.now());
    };
    for (const auto &client : clients.all)
        sendNext(*client);
    while (clients.now() < msecs && (again || next < requests.size())) {
        clients.listen(50, [&](Client &client, int status, double ms) {
            failed += status == 200 ? 0 : 1;
            if (clients.now() > warm)
                took.append(ms);
            sendNext(client);
        });
    }
    return figuresOf(took, (clients.now() - warm) / 1000, failed);
}

LoadFigures steadily(quint16 port, const QList<QByteArray> &requests, int perSecond, int msecs)
{
    Clients clients(port, steadyConnections);
    qsizetype next = 0;
    qint64 failed = 0;
    QList<double> took;
    const qsizetype last = qMin<qsizetype>(requests.size(), qsizetype(perSecond) * msecs / 1000);
    double looked = 0;
    while (took.size() < last && clients.now() < 2.0 * msecs) {
        const double now = clients.now();
        for (const auto &client : clients.all) {
            const double due = double(next) * 1000 / perSecond;
            if (next < last && client->sentAt < 0 && due <= now) // late for want of a free client
                clients.send(*client, requests[next++], due < looked ? due : now);
        }
        looked = now;
        clients.listen(1, [&](Client &, int status, double ms) {
            failed += status == 200 ? 0 : 1;
            took.append(ms);
        });
    }
    return figuresOf(took, clients.now() / 1000, failed);
}

QList<double> fsyncTimes(const QString &folder, int count)
{
    QList<double> took;
    QFile file(folder + QStringLiteral("/fsync"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return took;
    const QByteArray block(4096, 'x');
    for (int i = 0; i < count; ++i) {
        QElapsedTimer time;
        time.start();
        file.write(block);
        ::fsync(file.handle());
        took.append(double(time.nsecsElapsed()) / 1e6);
    }
    file.remove();
    return took;
}

} // namespace Baton
