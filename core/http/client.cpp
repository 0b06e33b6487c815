// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"

#include "http/attempt.h"
#include "http/httplog.h"
#include "http/ratelane.h"
#include "http/retry.h"

#include <QCryptographicHash>
#include <QHash>
#include <QNetworkAccessManager>
#include <QPromise>

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis shortestTry = 1s; ///< with less left of the timeout another try is not made

/// How long nobody looks at the queue at most: a clock can jump.
constexpr Millis longestNap = 1s;

struct Job : Waiting
{
    OutgoingRequest request;
    QPromise<Exchange> promise;
    Millis left{0}; ///< of the timeout
    int tries = 0;
    bool mayHaveLeft = false;
};
using JobPtr = std::shared_ptr<Job>;

struct Lane : RateLane<Job>
{
    QStringList accounts; ///< as a rule one: a token is one workspace's
    Backlog told;         ///< last
};

/// Token and host, without keeping the token.
QByteArray laneKey(const OutgoingRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.url.authority(QUrl::FullyEncoded).toUtf8() + '\n');
    hash.addData(headerValue(request.headers, "Authorization") + '\n');
    hash.addData(headerValue(request.headers, "X-Api-Key"));
    return hash.result();
}

void finish(const JobPtr &job, Exchange exchange)
{
    job->promise.addResult(std::move(exchange));
    job->promise.finish();
}

Exchange endedByShutdown(Exchange::End end)
{
    Exchange exchange;
    exchange.end = end;
    exchange.error = u"The program is shutting down."_s;
    return exchange;
}

} // namespace

class HttpClient::Private
{
public:
    Private(const Clock &c, HttpClient *owner) : clock(c), q(owner), network(owner), wake(owner) { }

    void enqueue(const JobPtr &job);
    void pump(Lane &lane);
    void pumpAll();
    void begin(const JobPtr &job);
    void ended(Lane &lane, const JobPtr &job, Exchange exchange);
    void napUntil(Time due);

    const Clock &clock;
    HttpClient *q;
    QNetworkAccessManager network;
    QTimer wake;
    quint64 arrivals = 0;
    QHash<QByteArray, std::shared_ptr<Lane>> lanes;
    QHash<Attempt *, JobPtr> onWire;
    bool isClosing = false; ///< an attempt begun now would outlive the network it is made by
};

void HttpClient::Private::enqueue(const JobPtr &job)
{
    if (isClosing) // asked by who has just heard that another request ended so
        return finish(job, endedByShutdown(Exchange::End::NeverLeft));
    std::shared_ptr<Lane> &lane = lanes[laneKey(job->request)];
    if (!lane)
        lane = std::make_shared<Lane>();
    if (!lane->accounts.contains(job->request.account))
        lane->accounts.append(job->request.account);
    if (job->order == 0) {
        job->order = ++arrivals;
        job->since = clock.now();
    }
    lane->add(job);
    pump(*lane);
}

void HttpClient::Private::pump(Lane &lane)
{
    const Time now = clock.now();
    for (const JobPtr &unwanted :
         lane.takeOut([](const Job &job) { return job.promise.isCanceled(); }))
        unwanted->promise.finish();
    Time wakeAt = now + longestNap;
    while (const JobPtr job = lane.next(now, wakeAt))
        begin(job);
    if (!lane.waiting().empty())
        napUntil(wakeAt);
    if (const Backlog backlog = lane.backlog(); backlog != lane.told) {
        lane.told = backlog;
        for (const QString &account : std::as_const(lane.accounts))
            emit q->backlogChanged(account, backlog);
    }
}

void HttpClient::Private::pumpAll()
{
    const auto all = lanes.values();
    for (const std::shared_ptr<Lane> &lane : all)
        pump(*lane);
}

void HttpClient::Private::begin(const JobPtr &job)
{
    ++job->tries;
    const QByteArray key = laneKey(job->request);
    auto attempt = std::make_shared<Attempt *>(nullptr);
    *attempt = new Attempt(job->request, job->left, &network,
                           [this, key, job, attempt](Exchange exchange) {
                               onWire.remove(*attempt);
                               ended(*lanes.value(key), job, std::move(exchange));
                           },
                           q);
    onWire.insert(*attempt, job);
}

void HttpClient::Private::ended(Lane &lane, const JobPtr &job, Exchange exchange)
{
    const Time now = clock.now();
    const RateHeaders rate = readRateHeaders(exchange.headers, now);
    lane.budget.ended(exchange.status, rate, now);
    if (exchange.status == 429 || exchange.status == 503)
        exchange.retryAfter = rate.retryAfter;
    if (exchange.status == 429 && !exchange.retryAfter)
        exchange.retryAfter = rate.reset;
    logExchange(job->request, exchange);
    job->left -= exchange.took;
    job->mayHaveLeft = job->mayHaveLeft || exchange.end != Exchange::End::NeverLeft;
    if (job->mayHaveLeft && exchange.end == Exchange::End::NeverLeft)
        exchange.end = Exchange::End::Lost; // this try did not leave, an earlier one may have
    emit q->exchanged(job->request.account, exchange.status, exchange.took);
    if (rate.theirNow)
        emit q->clockSeen(job->request.url.host(), *rate.theirNow - now);
    const auto delay = retryDelay(exchange, job->request.repeatable, job->tries, now);
    if (delay && job->left >= qMin(shortestTry, job->request.timeout)) {
        job->notBefore = now + *delay;
        enqueue(job);
    } else {
        finish(job, std::move(exchange));
    }
    pump(lane);
}

void HttpClient::Private::napUntil(Time due)
{
    const Millis nap = qBound(Millis(1), Millis(due - clock.now()), longestNap);
    if (!wake.isActive() || wake.remainingTimeAsDuration() > nap)
        wake.start(nap);
}

HttpClient::HttpClient(const Clock &clock, QObject *parent)
    : QObject(parent), d(new Private(clock, this))
{
    d->wake.setSingleShot(true);
    connect(&d->wake, &QTimer::timeout, this, [this] { d->pumpAll(); });
}

HttpClient::~HttpClient()
{
    d->isClosing = true;
    const auto onWire = std::exchange(d->onWire, {});
    for (auto it = onWire.begin(); it != onWire.end(); ++it) {
        delete it.key();
        finish(it.value(), endedByShutdown(Exchange::End::Lost));
    }
    for (const auto &lane : std::as_const(d->lanes)) {
        for (const JobPtr &job : lane->waiting()) {
            finish(job, endedByShutdown(job->mayHaveLeft ? Exchange::End::Lost
                                                         : Exchange::End::NeverLeft));
        }
    }
}

QFuture<Exchange> HttpClient::send(const OutgoingRequest &request)
{
    auto job = std::make_shared<Job>();
    job->request = request;
    job->priority = request.priority;
    job->left = request.timeout;
    job->promise.start();
    QMetaObject::invokeMethod(this, [this, job] { d->enqueue(job); }, Qt::AutoConnection);
    return job->promise.future();
}

} // namespace Baton
