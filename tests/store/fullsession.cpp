// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fullsession.h"

#include "store/stored.h"

namespace Baton::Testing {

namespace {

// Whoever adds a field: store it (core/store/jsonfields.h, or a column in a new migration with its
// place in sessionload.cpp and sessioncommit.cpp), fill it below, then count it here.
[[maybe_unused]] void countSessionFields()
{
        [[maybe_unused]] const auto &[f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13,
        f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30,
        f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44] = Session();
}
[[maybe_unused]] void countMessageFields()
{
        [[maybe_unused]] const auto &[f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12,
        f13] = Message();
}
[[maybe_unused]] void countTurnFields()
{
        [[maybe_unused]] const auto &[f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13,
        f14, f15, f16, f17, f18, f19] = Turn();
}
[[maybe_unused]] void countEffectFields()
{
        [[maybe_unused]] const auto &[f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13,
        f14, f15, f16, f17, f18] = Effect();
}
[[maybe_unused]] void countDecisionFields()
{
        [[maybe_unused]] const auto &[f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13,
        f14] = Decision();
}
[[maybe_unused]] void countAnswerFields()
{
        [[maybe_unused]] const auto &[f1, f2, f3, f4, f5, f6, f7, f8] = Answer();
}
[[maybe_unused]] void countSourceFields()
{
        [[maybe_unused]] const auto &[f1, f2, f3, f4, f5, f6] = Source();
}
[[maybe_unused]] void countAnalysisFields()
{
        [[maybe_unused]] const auto &[f1, f2, f3, f4, f5, f6, f7, f8, f9, f10] = Analysis();
}
[[maybe_unused]] void countFactsFields()
{
        [[maybe_unused]] const auto &[f1, f2, f3, f4, f5] = Facts();
}

} // namespace

namespace {

Source source()
{
    return {QStringLiteral("a-7"), QStringLiteral("Refunds"),
            QStringLiteral("https://help.example.com/refunds"), QStringLiteral("Within 30 days."),
            0.75, true};
}

QList<Message> messages()
{
    Message first = Data::message(QStringLiteral("source"), QStringLiteral("<p>Grüße &amp; hi</p>"),
                                  noon - 1h);
    first.body.format = TextFormat::Html;
    first.plain = QStringLiteral("Grüße & hi");
    first.attachments
        = {{QStringLiteral("scan.pdf"), QStringLiteral("https://files.example.com/1"),
            QStringLiteral("application/pdf"), 123456789012}};
    first.analysis = Analysis{Sentiment::Angry, QStringLiteral("de"), true, true, true, true,
                              {QStringLiteral("legal"), QStringLiteral("a \"quoted\" one")},
                              QStringLiteral("refund"), true, SettingsVersion(7)};
    first.settledIn = TurnId(1);
    Message second = Data::message(QStringLiteral("m2"), QStringLiteral("Our answer"), noon,
                                   AuthorKind::AiTeammate);
    second.postedBy = EffectId(1);
    second.visibility = Visibility::Internal;
    Message third = Data::message(QStringLiteral("m3"), {}, noon + 1s);
    third.redacted = true;
    third.duplicateOf = MessageId(QStringLiteral("source"));
    return {first, second, third};
}

Turn turn()
{
    return {.id = TurnId(2),
            .revision = 4,
            .state = TurnState::Asked,
            .openedBy = OpenedBy::GiveBack,
            .messages = {MessageId(QStringLiteral("m3"))},
            .pinned = MessageId(QStringLiteral("m3")),
            .openedAt = noon,
            .handOffNow = true,
            .approvalExpired = true,
            .mode = Mode::Assist,
            .ownerClass = OwnerClass::Team,
            .firstReceived = noon + 1s,
            .lastReceived = noon + 2s,
            .asks = 2,
            .answer = Answer{true, QStringLiteral("text"), 0.9, {source()}, QStringLiteral("why"),
                             true, true},
            .answerRevision = 3,
            .answerCovers = {MessageId(QStringLiteral("m3"))},
            .outcome = EffectGroup::Draft,
            .inheritedFrom = ConversationId(QStringLiteral("merged-away"))};
}

Effect fullEffect(int number, int turn, const EffectAction &action)
{
    Effect effect = Data::effect(number, turn, EffectGroup::Reply, action);
    effect.turnRevision = 2;
    effect.order = number - 1;
    effect.status = EffectStatus::Uncertain;
    effect.covers = {MessageId(QStringLiteral("m3"))};
    effect.ownerClass = OwnerClass::Person;
    effect.byCommand = true;
    effect.attempts = 1;
    effect.readFailures = 2;
    effect.readBacks = 3;
    effect.sentAt = noon + 5s;
    effect.due = noon + 6s;
    effect.vendorId = VendorObjectId(QStringLiteral("v-9"));
    effect.reason = QStringLiteral("timed out");
    return effect;
}

QList<Effect> effects()
{
    return {fullEffect(1, 1, PostReply{QStringLiteral("Hello")}),
            fullEffect(2, 2, PostNote{QStringLiteral("note")}),
            fullEffect(3, 2, AddTag{QStringLiteral("vip")}),
            fullEffect(4, 2, RemoveAiTeammate{}),
            fullEffect(5, 2, AssignTo{{TeammateId(QStringLiteral("t")), TeamId()}}),
            fullEffect(6, 2, CloseConversation{}),
            fullEffect(7, 2, WriteAttribute{{AttributeOf::Company, QStringLiteral("wish")},
                                            ContactId(QStringLiteral("ct")),
                                            QStringLiteral("refund")})};
}

void fillHead(Session &s)
{
    s.channel = Channel::Email;
    s.startedBy = StartedBy::Bot;
    s.contact = {ContactId(QStringLiteral("ct")), QStringLiteral("Mara"),
                 QStringLiteral("mara@example.com"), QStringLiteral("+46")};
    s.attributes = {{QString(), QStringLiteral("plan"), QStringLiteral("Rider")},
                    {QStringLiteral("Kite Club"), QStringLiteral("discount"), QStringLiteral("10")}};
    s.subject = QStringLiteral("Refund");
    s.pageUrl = QStringLiteral("https://shop.example.com/cart");
    s.threadRead = true;
    s.readFailed = true;
    s.owner = {{TeammateId(QStringLiteral("t-1")), TeamId(QStringLiteral("team-1"))},
               {noon, true, 41}};
    s.vendorState = {VendorState::Snoozed, {noon + 1s, false, 42}};
    s.tags = {{QStringLiteral("vip"), QStringLiteral("späť")}, {noon + 2s, true, 43}};
    s.assignedToAiAt = noon + 1s;
    s.assignedByRule = true;
    s.assignedAt = noon + 30s;
    s.botHandling = true;
    s.status = SessionStatus::ClosedUnresolved;
    s.closure = Closure::AssumedResolved;
    s.closing = Closing{noon + 3s, 4711, {AuthorKind::Teammate, QStringLiteral("t-1"),
                                    QStringLiteral("Joren")}, true,
                        SessionStatus::ClosedUnresolved, Closure::HandedOff};
    s.reopenings = 2;
    s.handedOffAt = noon + 4s;
    s.givenBackAt = noon + 5s;
    s.paused = true;
    s.takenOverAt = noon + 6s;
    s.sentiment = Sentiment::Happy;
    s.language = QStringLiteral("sv");
    s.summary = QStringLiteral("Asked “refund”; answered");
    s.rating = 4;
    s.handoffReasons = {HandoffReason::ProhibitedTopic, HandoffReason::InsufficientTools};
    s.assisted = true;
}

} // namespace

Session fullSession(WorkspaceId workspace)
{
    Session session;
    session.workspace = workspace;
    session.conversation = ConversationId(QStringLiteral("c-full"));
    session.createdAt = noon - 1h;
    fillHead(session);
    session.messages = messages();
    session.turns = {Turn{.id = TurnId(1), .state = TurnState::Replied}, turn()};
    session.effects = effects();
    session.freshReadAt = noon + 7s;
    session.lastDecision = QStringLiteral("digest");
    session.effectCount = 7;
    session.decisionCount = 3;
    session.timers = {{TimerKind::Settle, 2, noon + 8s}, {TimerKind::Approval, 1, std::nullopt}};
    session.history = {{noon, QStringLiteral("assigned"), QStringLiteral("Joren"), {}, {}}};
    session.waitingSince = noon + 9s;
    return session;
}

Decision fullDecision()
{
    Decision decision;
    decision.id = DecisionId(1);
    decision.turn = TurnId(1);
    decision.turnRevision = 2;
    decision.outcome = Outcome::Handoff;
    decision.mode = Mode::Autopilot;
    decision.summary = QStringLiteral("Asked for a person.");
    decision.gates = {{Gate::Switches, GateState::Passed, QStringLiteral("on"), {}},
                      {Gate::HandOver, GateState::Stopped, QStringLiteral("asked"),
                       QStringLiteral("handoff.level")}};
    decision.reasons = {HandoffReason::UserRequestedHumanAssistance};
    decision.sources = {source()};
    decision.confidence = 0.5;
    decision.actions = {CreateEffect{effects().constLast()}, AskEngine{TurnId(1), 2},
                        ReadConversation{}, WaitUntil{TimerKind::Approval, noon},
                        CancelEffect{EffectId(3), QStringLiteral("void")}};
    decision.now = noon;
    decision.settings = SettingsVersion(5);
    decision.facts = {true, true, true, QStringLiteral("brake"), 7};
    return decision;
}

} // namespace Baton::Testing
