// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "explained.h"

namespace Baton::Table {

using namespace Qt::StringLiterals;

namespace {

bool sameWords(const QString &sent, const Body &shown)
{
    return shown.text == sent;
}

Author person()
{
    return {AuthorKind::Teammate, joren().value(), u"Joren"_s};
}

Author aiAuthor()
{
    return {AuthorKind::AiTeammate, ai().value(), u"Kite Helper"_s};
}

Author of(AuthorKind kind)
{
    if (kind == AuthorKind::Teammate)
        return person();
    return kind == AuthorKind::AiTeammate ? aiAuthor() : Author{kind, u"r1"_s, u"A rule"_s};
}

Time wholeSeconds(Time time)
{
    return std::chrono::floor<std::chrono::seconds>(time);
}

} // namespace

Talk::Talk()
{
    settings().platform = isAtFront() ? Platform::Front : Platform::Intercom;
    settings().handleUnassigned = isAtFront();
    workspace.id = WorkspaceId(1);
    workspace.version = SettingsVersion(1);
    settings().aiTeammate = ai();
    settings().handoff.tellCustomer = false;
    ChannelSettings web = defaultChannelSettings(Platform::Intercom, Channel::Web);
    web.autopilot = true;
    web.autopilotSince = noon - 1h;
    settings().channels.insert(Channel::Web, web);
    session.workspace = workspace.id;
    session.conversation = ConversationId(u"77"_s);
    session.id = SessionId(4521);
    session.threadRead = true;
}

Talk Talk::atFront()
{
    Talk talk;
    talk.settings().platform = Platform::Front;
    talk.settings().handleUnassigned = true;
    talk.web().settle = 0s;
    return talk;
}

void Talk::withAssist()
{
    web().assist = true;
    web().assistSince = noon - 1h;
}

void Talk::withApproval(ApprovalOutcome outcome)
{
    web().answersGoOut = AnswersGoOut::AfterApproval;
    web().approvalOutcome = outcome;
}

PolicyContext Talk::context() const
{
    return {workspace, facts, now, sameWords};
}

void Talk::take(const Event &event)
{
    if (recording) {
        recorded << std::get<VendorTold>(event).delivery;
        return;
    }
    const Step step = advance(session, event, context());
    session = step.session;
    if (step.decision) {
        decisions << *step.decision;
        failIfUnexplained(*step.decision, settings().platform);
    }
    for (const Action &action : step.actions) {
        if (const auto *asked = std::get_if<AskEngine>(&action)) {
            question = *asked;
            ++asks;
        }
        reads += std::holds_alternative<ReadConversation>(action);
    }
}

void Talk::wait(Millis time)
{
    const Time until = now + time;
    for (;;) {
        const Timer *next = nullptr;
        for (const Timer &timer : session.timers) {
            if (timer.due && *timer.due <= until && (!next || *timer.due < *next->due))
                next = &timer;
        }
        if (!next)
            break;
        now = std::max(now, *next->due);
        take(TimerFired{next->kind, next->generation});
    }
    now = until;
}

Message Talk::message(const Author &author, Visibility visibility, const QString &text)
{
    Message made;
    ++parts;
    made.id = MessageId(QString::number(1000 + parts));
    made.author = author;
    made.visibility = visibility;
    made.body = {text, TextFormat::Plain};
    made.plain = text;
    made.createdAt = wholeSeconds(writtenAt.value_or(now));
    thread << made;
    return made;
}

Delivery Talk::webhook(const QList<Message> &messages, const QList<Happened> &events)
{
    Delivery delivery;
    Snapshot &told = delivery.snapshot;
    told.conversation = session.conversation;
    told.version = {.updatedAt = wholeSeconds(now), .fromRead = false, .part = 1000 + ++parts};
    told.createdAt = noon;
    told.channel = channel;
    told.owner = owner;
    told.state = state;
    told.tags = tags;
    told.messages = messages;
    delivery.events = events;
    for (Happened &happened : delivery.events) {
        happened.key = QString::number(1000 + parts);
        happened.at = wholeSeconds(now);
    }
    return delivery;
}

void Talk::tell(const Message &message, HappenedKind kind)
{
    take(VendorTold{
        webhook({message},
                {Happened{.kind = kind, .topic = {}, .key = {}, .at = {}, .by = message.author}})});
}

void Talk::customer(const QString &text, const Analysis &analysis)
{
    Message &made = (message({AuthorKind::Customer, u"c1"_s, u"Ines"_s}, Visibility::Public, text),
                     thread.last());
    made.analysis = analysis;
    state = VendorState::Open;
    tell(made, HappenedKind::CustomerWrote);
}

void Talk::teammate(const QString &text)
{
    tell(message(person(), Visibility::Public, text), HappenedKind::TeammateWrote);
}

void Talk::bot(const QString &text)
{
    tell(message({AuthorKind::Bot, u"fin"_s, u"Fin"_s}, Visibility::Public, text),
         HappenedKind::BotWrote);
}

void Talk::asAi(const QString &text)
{
    tell(message(aiAuthor(), Visibility::Public, text), HappenedKind::TeammateWrote);
}

void Talk::note(const QString &text)
{
    tell(message(person(), Visibility::Internal, text), HappenedKind::Noted);
}

void Talk::assigned(const Owner &to, AuthorKind by)
{
    owner = to;
    take(VendorTold{webhook({},
                            {Happened{.kind = HappenedKind::Assigned,
                                      .topic = {},
                                      .key = {},
                                      .at = {},
                                      .by = of(by),
                                      .to = to}})});
}

void Talk::closed(AuthorKind by)
{
    state = VendorState::Closed;
    take(VendorTold{webhook(
        {},
        {Happened{.kind = HappenedKind::Closed, .topic = {}, .key = {}, .at = {}, .by = of(by)}})});
}

void Talk::assignedWithWords(const Owner &to, const QString &text)
{
    owner = to;
    const Message made = message(person(), Visibility::Public, text);
    Happened assigned{.kind = HappenedKind::Assigned, .topic = {}, .key = {}, .at = {}};
    assigned.by = made.author;
    assigned.to = to;
    Happened wrote{.kind = HappenedKind::TeammateWrote, .topic = {}, .key = {}, .at = {}};
    wrote.by = made.author;
    take(VendorTold{webhook({made}, {assigned, wrote})});
}

void Talk::happens(HappenedKind kind, AuthorKind by, const MessageId &message)
{
    if (kind == HappenedKind::Deleted)
        state = VendorState::Deleted;
    Happened happened{.kind = kind, .topic = {}, .key = {}, .at = {}, .by = of(by)};
    happened.message = message;
    take(VendorTold{webhook({}, {happened})});
}

void Talk::command(CommandKind kind, EffectId effect, const QString &text)
{
    take(CommandGiven{.kind = kind, .who = u"Mika"_s, .effect = effect, .text = text});
}

void Talk::answer(const Answer &answer)
{
    take(EngineAnswered{question->turn, question->turnRevision, answer});
}

void Talk::read()
{
    ++readsMade;
    Delivery delivery = webhook(thread, {});
    delivery.snapshot.whole = true;
    delivery.snapshot.version.fromRead = true;
    take(VendorTold{delivery});
}

void Talk::readFails(bool gone)
{
    take(ReadFailed{u"503 Service Unavailable"_s, gone});
}

void Talk::echo()
{
    const bool open = thread.last().visibility == Visibility::Public;
    tell(thread.last(), open ? HappenedKind::TeammateWrote : HappenedKind::Noted);
}

void Talk::report(EffectId effect, Performed performed, const QString &detail)
{
    take(EffectReported{.effect = effect,
                        .performed = performed,
                        .vendorId = {},
                        .detail = detail,
                        .retryAfter = {}});
}

void Talk::ask(const QString &text, const Analysis &analysis)
{
    customer(text, analysis);
    wait(1min);
}

void Talk::answered(const QString &text)
{
    ask(text);
    answer(known());
    deliver();
}

void Talk::handedOff()
{
    ask(u"Let me talk to a human"_s, asksForPerson());
    deliver();
}

EffectId Talk::sending()
{
    ask();
    answer(known());
    return start();
}

} // namespace Baton::Table
