// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/step.h"

#include <functional>

/// Short words for the tables: a conversation in which Ines has just asked something on the web, in
/// a workspace with autopilot on, settled, nobody owning it. Rows say what is different.
namespace Baton::Table {

inline constexpr Time noon = fromSeconds(1'800'000'000);

inline TeammateId ai() { return TeammateId(QStringLiteral("100")); }
inline TeammateId joren() { return TeammateId(QStringLiteral("200")); }

inline bool sameWords(const QString &sent, const Body &shown) { return shown.text == sent; }

struct Scene
{
    Workspace workspace;
    Session session;
    Facts facts;
    Time now = noon + 1min;

    Scene()
    {
        workspace.id = WorkspaceId(1);
        workspace.settings.aiTeammate = ai();
        ChannelSettings web = defaultChannelSettings(Platform::Intercom, Channel::Web);
        web.autopilot = true;
        web.autopilotSince = noon - 1h;
        workspace.settings.channels.insert(Channel::Web, web);
        session.workspace = workspace.id;
        session.conversation = ConversationId(QStringLiteral("77"));
        session.channel = Channel::Web;
        session.startedBy = StartedBy::Customer;
        session.threadRead = true;
        customer(QStringLiteral("m1"), QStringLiteral("Where is my parcel?"), noon);
    }

    ChannelSettings &web() { return workspace.settings.channels[Channel::Web]; }
    WorkspaceSettings &settings() { return workspace.settings; }
    PolicyContext context() const { return {workspace, facts, now, sameWords}; }

    void take(const Event &event) { session = advance(session, event, context()).session; }

    /// Takes a message in as of `at`, without deciding about it yet.
    void say(const QString &id, AuthorKind who, const QString &text, Time at,
             const Analysis &analysis = {}, Visibility visibility = Visibility::Public)
    {
        Message message;
        message.id = MessageId(id);
        message.author = {who, who == AuthorKind::AiTeammate ? ai().value() : QStringLiteral("x"),
                          QStringLiteral("Somebody")};
        message.visibility = visibility;
        message.body = {text, TextFormat::Plain};
        message.plain = text;
        message.createdAt = message.receivedAt = at;
        if (who == AuthorKind::Customer)
            message.analysis = analysis;
        pending << message;
    }
    void customer(const QString &id, const QString &text, Time at, const Analysis &analysis = {})
    {
        say(id, AuthorKind::Customer, text, at, analysis);
    }

    void own(const Owner &owner) { told.owner = owner; }

    Snapshot told;
    QList<Message> pending;
    QList<Happened> happened;

    /// Everything said so far arrives in one read at noon; time then goes on to `now`.
    Decision decision()
    {
        const Time later = now;
        now = noon;
        Delivery delivery;
        delivery.snapshot = told;
        delivery.snapshot.conversation = session.conversation;
        delivery.snapshot.version.updatedAt = noon;
        delivery.snapshot.whole = true;
        delivery.snapshot.messages = pending;
        delivery.events = happened;
        const Step first = advance(session, VendorTold{delivery}, context());
        session = first.session;
        if (first.decision && first.decision->outcome != Outcome::Waiting)
            return *first.decision;
        now = later;
        const Step second = advance(session, SettingsChanged{}, context());
        session = second.session;
        return second.decision.value_or(first.decision.value_or(Decision{}));
    }
};

inline Analysis asksForPerson() { Analysis a; a.asksForPerson = true; return a; }
inline Analysis frustrated() { Analysis a; a.frustrated = true; return a; }
inline Analysis automaticMail() { Analysis a; a.automatic = true; return a; }
inline Analysis about(const QString &topic) { Analysis a; a.topics = {topic}; return a; }

} // namespace Baton::Table
