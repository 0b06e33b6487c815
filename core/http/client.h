// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "http/message.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <array>
#include <memory>
#include <numeric>
#include <optional>

namespace Baton {

/// What a request to a vendor risks when it is sent twice.
enum class Repeatable {
    Yes,                ///< reads, and writes that set a state: retried on 429, 5xx and lost lines
    OnlyIfNeverLeft,    ///< replies and notes: retried only when no byte can have arrived
};

/// Which request goes first when the rate budget is short. Question: what has to be read before
/// anybody can think of an answer.
enum class Priority { Reply, Question, Note, Tag, Read, Sync };

struct OutgoingRequest
{
    QByteArray method;
    QUrl url;
    HttpHeaders headers; ///< `Authorization` is redacted in the log
    QByteArray body;
    Repeatable repeatable = Repeatable::Yes;
    Priority priority = Priority::Read;
    Millis timeout = 15s; ///< on the wire, all tries together; waiting for the budget is not counted
    qint64 mostBytes = 64 * 1024 * 1024; ///< of the answer's body; more is any vendor's mistake
    /// The name that the certificate has to have, where the host is an address that was looked up
    /// before. Empty: the host itself.
    QString verifyName;
    QString account; ///< who asks, as the signals say it; empty: nobody whose health counts
};

/// What waits because a vendor takes only so many requests.
struct Backlog
{
    std::array<int, 6> waiting{}; ///< by Priority
    std::optional<int> limit;     ///< requests a window, as the vendor says

    int total() const { return std::accumulate(waiting.begin(), waiting.end(), 0); }
    friend bool operator==(const Backlog &, const Backlog &) = default;
};

/// How one exchange ended.
struct Exchange
{
    enum class End {
        Answered,  ///< `status`, `headers` and `body` are the vendor's
        NeverLeft, ///< no connection came about, nothing was sent
        Lost,      ///< it may have arrived: timeout, connection closed before an answer was whole
    };
    /// Why no connection came about, where people can do something about it.
    enum class Obstacle { None, UnknownHost, NobodyListens, CertificateName, Certificate };
    End end = End::Lost;
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QString error; ///< for people, when it was not answered
    Obstacle obstacle = Obstacle::None;
    bool tooLarge = false; ///< given up, for its body has more than `mostBytes`
    std::optional<Time> retryAfter; ///< 429 and 503, by our clock: not before
    Millis took{0};
};

/// All requests that leave Baton pass here: timeouts, a rate budget per host and token fed by the
/// vendor's headers, retries by kind of request, a log without secrets. Lives in one thread; the
/// futures finish there. Redirects are not followed. No request outlives the client: on
/// destruction those on the wire end as Lost, those that still waited as NeverLeft.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(const Clock &clock, QObject *parent = nullptr);
    ~HttpClient() override;

    /// From any thread. Never fails to finish. What is OnlyIfNeverLeft leaves at most once, also
    /// where QNetworkAccessManager would silently send it again.
    QFuture<Exchange> send(const OutgoingRequest &request);

signals:
    /// After every exchange, for health: whose it was, status (0 when not answered), how long.
    void exchanged(const QString &account, int status, Baton::Millis took);
    /// Who waits for the budget that this account asks from; when it changed.
    void backlogChanged(const QString &account, const Baton::Backlog &backlog);
    /// How far the other side's clock is ahead of ours, to about a second: whenever it says.
    void clockSeen(const QString &host, Baton::Millis ahead);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Baton
