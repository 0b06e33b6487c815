// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/simulatedfront.h"

#include "sandbox/front/world.h"
#include "sandbox/hop.h"
#include "sandbox/html.h"

#include <functional>
#include <optional>

namespace Baton {

using namespace Qt::StringLiterals;
using FrontSim::Doer;
using FrontSim::Known::ai;
using FrontSim::Known::mira;
using FrontSim::State;
using FrontSim::Thread;

class SimulatedFront::Private
{
public:
    Private(const Clock &clock, const FrontSandboxOptions &given)
        : options(given), hop([&] { return new FrontSim::World(clock, given); })
    {
    }

    /// Changes one thread; `function` returns the id of what it made.
    Result<MessageId> change(const ConversationId &id,
                             const std::function<QString(State &, Thread &)> &function) const
    {
        const std::optional<QString> made = hop.in([&](FrontSim::World &it) {
            Thread *thread = it.state.thread(id.value());
            return thread ? std::optional<QString>(function(it.state, *thread)) : std::nullopt;
        });
        return made ? Result<MessageId>(MessageId(*made)) : missing(id);
    }

    Result<> touch(const ConversationId &id,
                   const std::function<void(State &, Thread &)> &function) const
    {
        const Result<MessageId> done = change(id, [&](State &state, Thread &thread) {
            function(state, thread);
            return QString();
        });
        return done ? Result<>() : Result<>(done.error());
    }

    static Error missing(const ConversationId &id)
    {
        return {ErrorKind::NotFound, u"The sandbox has no conversation %1."_s.arg(id.value()),
                u"Take an id from threads()."_s};
    }

    static Doer doer(const TeammateId &teammate)
    {
        return {teammate.isEmpty() ? QString::fromLatin1(mira) : teammate.value(), false};
    }

    FrontSandboxOptions options;
    QString baseUrl;
    Simulated::Hop<FrontSim::World> hop;
};

SimulatedFront::SimulatedFront(const Clock &clock, FrontSandboxOptions options)
    : d(std::make_unique<Private>(clock, options))
{
}

SimulatedFront::~SimulatedFront() = default;

Result<quint16> SimulatedFront::start()
{
    const auto port = d->hop.in([this](FrontSim::World &it) {
        return std::optional<Result<quint16>>(it.line.listen(d->options.port));
    });
    if (*port)
        d->baseUrl = u"http://127.0.0.1:%1"_s.arg(**port);
    return *port;
}

QString SimulatedFront::baseUrl() const
{
    return d->baseUrl;
}
QString SimulatedFront::companyId()
{
    return QLatin1String(FrontSim::Known::company);
}
QByteArray SimulatedFront::apiToken()
{
    return FrontSim::Known::token;
}
QByteArray SimulatedFront::appSigningKey()
{
    return FrontSim::Known::appKey;
}
QByteArray SimulatedFront::ruleSecret()
{
    return FrontSim::Known::ruleSecret;
}
TeammateId SimulatedFront::aiTeammate()
{
    return TeammateId(QLatin1String(ai));
}
TeammateId SimulatedFront::humanTeammate()
{
    return TeammateId(QLatin1String(mira));
}
TeammateId SimulatedFront::anotherTeammate()
{
    return TeammateId(QLatin1String(FrontSim::Known::tomas));
}

void SimulatedFront::setApplicationWebhook(const QUrl &url)
{
    d->hop.run([&](FrontSim::World &it) { it.courier.setApplicationUrl(url); });
}

bool SimulatedFront::applicationWebhookAnswers() const
{
    return d->hop.in([](FrontSim::World &it) { return it.courier.applicationAnswers(); });
}

void SimulatedFront::setRuleWebhook(const QUrl &url, bool previews)
{
    d->hop.run([&](FrontSim::World &it) {
        it.courier.setRuleUrl(url, previews ? FrontSim::Show::Preview
                                            : FrontSim::Show::Everything);
    });
}

void SimulatedFront::startTour(double speed)
{
    d->hop.run([=, this](FrontSim::World &it) {
        it.tour = std::make_unique<Simulated::Tour>(it.stage, FrontSim::tradeDesk(),
                                                    d->options.seed, speed);
    });
}

void SimulatedFront::stopTour()
{
    d->hop.run([](FrontSim::World &it) { it.tour.reset(); });
}

void SimulatedFront::setFaults(const SandboxFaults &faults)
{
    d->hop.run([&](FrontSim::World &it) {
        it.faults = faults;
        it.state.setClockAhead(faults.clockAhead);
    });
}

SandboxFaults SimulatedFront::faults() const
{
    return d->hop.in([](FrontSim::World &it) { return it.faults; });
}

ConversationId SimulatedFront::customerStarts(const QString &name, const QString &handle,
                                              Simulated::Channel channel, const QString &text,
                                              const QString &subject,
                                              const QList<Simulated::File> &files)
{
    return ConversationId(d->hop.in([&](FrontSim::World &it) {
        return it.state.begin(FrontSim::messageType(channel), it.state.ensurePerson(name, handle),
                              text, subject, files);
    }));
}

Result<MessageId> SimulatedFront::customerWrites(const ConversationId &conversation,
                                                 const QString &text,
                                                 const QList<Simulated::File> &files)
{
    return d->change(conversation, [&](State &state, Thread &thread) {
        return state.customerWrites(thread, text, files);
    });
}

Result<MessageId> SimulatedFront::teammateReplies(const ConversationId &conversation,
                                                  const QString &text, const TeammateId &teammate)
{
    return d->change(conversation, [&](State &state, Thread &thread) {
        return state.send(thread, Private::doer(teammate), Simulated::htmlFromPlain(text),
                          u"out_reply"_s);
    });
}

Result<> SimulatedFront::sendDraft(const ConversationId &conversation, const MessageId &draft)
{
    return d->touch(conversation, [&](State &state, Thread &thread) {
        state.sendDraft(thread, Private::doer({}), draft.value());
    });
}

Result<MessageId> SimulatedFront::teammateComments(const ConversationId &conversation,
                                                   const QString &text)
{
    return d->change(conversation, [&](State &state, Thread &thread) {
        return state.comment(thread, Private::doer({}), text);
    });
}

Result<> SimulatedFront::assign(const ConversationId &conversation, const TeammateId &assignee)
{
    return d->touch(conversation, [&](State &state, Thread &thread) {
        state.assign(thread, Private::doer({}), assignee.value());
    });
}

Result<> SimulatedFront::archive(const ConversationId &conversation)
{
    return d->touch(conversation, [&](State &state, Thread &thread) {
        state.archive(thread, Private::doer({}));
    });
}

Result<> SimulatedFront::trash(const ConversationId &conversation)
{
    return d->touch(conversation, [&](State &state, Thread &thread) {
        state.trash(thread, Private::doer({}));
    });
}

Result<> SimulatedFront::merge(const ConversationId &from, const ConversationId &into)
{
    return d->touch(from, [&](State &state, Thread &thread) {
        if (Thread *target = state.thread(into.value()))
            state.merge(thread, *target, Private::doer({}));
    });
}

QList<Thread> SimulatedFront::threads() const
{
    return d->hop.in([](FrontSim::World &it) { return it.state.threads(); });
}

Result<Thread> SimulatedFront::thread(const ConversationId &id) const
{
    const auto found = d->hop.in([&](FrontSim::World &it) {
        const Thread *known = it.state.thread(id.value());
        return known ? std::optional<Thread>(*known) : std::nullopt;
    });
    return found ? Result<Thread>(*found) : Private::missing(id);
}

QStringList SimulatedFront::tagNames(const ConversationId &id) const
{
    return d->hop.in([&](FrontSim::World &it) {
        QStringList names;
        const Thread *known = it.state.thread(id.value());
        for (const QString &label : known ? known->labels : QStringList()) {
            if (const FrontSim::Label *named = it.state.label(label))
                names << named->name;
        }
        return names;
    });
}

void SimulatedFront::putArticle(const Simulated::Article &article)
{
    d->hop.run([&](FrontSim::World &it) {
        Simulated::putArticle(it.articles, article, it.state.now());
    });
}

void SimulatedFront::removeArticle(const QString &id)
{
    d->hop.run([&](FrontSim::World &it) { Simulated::removeArticle(it.articles, id); });
}

QStringList SimulatedFront::violations() const
{
    return d->hop.in([](FrontSim::World &it) { return it.api.violations(); });
}

QList<Simulated::Call> SimulatedFront::calls() const
{
    return d->hop.in([](FrontSim::World &it) { return it.api.calls(); });
}

QList<Simulated::Attempt> SimulatedFront::deliveries() const
{
    return d->hop.in([](FrontSim::World &it) { return it.courier.attempts(); });
}

} // namespace Baton
