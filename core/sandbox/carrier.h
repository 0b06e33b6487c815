// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/faults.h"
#include "sandbox/model.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QQueue>
#include <QUrl>

#include <functional>

namespace Baton::Simulated {

/// What one attempt to hand a webhook over puts on the wire.
struct Packed
{
    QByteArray body;
    HttpHeaders headers;
};

/// One webhook on its way to the subscriber.
struct Parcel
{
    QUrl url;
    QString topic;
    QString id;
    QString conversation;
    int tries = 1; ///< in all, when it is refused
    Millis retryAfter{60s};
    int attempt = 1;
    std::function<Packed(int attempt)> pack;
};

/// Takes a vendor's webhooks to the subscriber's address: in order within a conversation, again
/// when refused and the vendor tries again. Faults change order, number and time.
class Carrier : public QObject
{
    Q_OBJECT

public:
    /// `timeout`: the vendor waits no longer for an answer.
    Carrier(SandboxFaults &faults, Millis timeout, QObject *parent = nullptr);

    void carry(const Parcel &parcel);
    /// One request outside of all order and faults: the check of an address. `then` gets its body.
    void call(const QByteArray &method, const Parcel &parcel,
              std::function<void(const QByteArray &)> then = {});
    /// Calls back once nothing of that conversation is on its way, at the latest after 3 s.
    void whenSettled(const QString &conversation, std::function<void()> then);

    const QList<Attempt> &attempts() const { return m_attempts; }

private:
    struct Lane
    {
        QQueue<Parcel> waiting;
        int open = 0; ///< waiting and under way
        bool busy = false;
    };

    void queue(const Parcel &parcel);
    void hold(const Parcel &parcel);
    void pump(const QString &conversation);
    void send(const Parcel &parcel, bool inLane);
    void finished(Parcel parcel, int status, bool inLane);
    void record(const Parcel &parcel, int status, const QByteArray &body);
    void settle(const QString &conversation);
    QNetworkReply *start(const QByteArray &method, const Parcel &parcel, const Packed &packed);

    SandboxFaults &m_faults;
    Millis m_timeout;
    QNetworkAccessManager m_network;
    QHash<QString, Lane> m_lanes;
    QList<Parcel> m_held;
    QList<Attempt> m_attempts;
    QMultiHash<QString, std::function<void()>> m_waiting;
};

} // namespace Baton::Simulated
