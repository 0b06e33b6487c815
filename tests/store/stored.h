// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settingsjson.h"
#include "store/inbox.h"
#include "store/sessions.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QTemporaryDir>
#include <QtTest>

namespace Baton::Testing {

/// The value, or the end of the test with what went wrong.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().what), qUtf8Printable(result.error().fix));
    return *std::move(result);
}

template<typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

template<typename T = Nothing, typename Function>
Result<T> write(Store &store, Function work)
{
    return wait(store.write<T>(std::move(work)));
}

template<typename T, typename Function>
Result<T> read(Store &store, Function work)
{
    return wait(store.read<T>(std::move(work)));
}

inline const Time noon = fromSeconds(1'750'000'000);

/// A store in a folder of its own with one workspace, "acme", which is Intercom's.
struct Data
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    WorkspaceId workspace;

    Data() { open(); }

    void open()
    {
        store.reset();
        store = must(Store::open(folder.filePath(QStringLiteral("data"))));
        Settings settings;
        settings.workspaces.append(acme());
        must(write(*store, [&](Connection &c) { return Workspaces::import(c, settings, noon); }));
        workspace = must(read<QList<Workspace>>(*store, Workspaces::all)).constFirst().id;
    }

    static WorkspaceSettings acme()
    {
        WorkspaceSettings settings;
        settings.key = WorkspaceKey(QStringLiteral("acme"));
        settings.name = QStringLiteral("Acme support");
        settings.aiTeammate = TeammateId(QStringLiteral("ai-1"));
        settings.webhookKey = EndpointKey(QStringLiteral("hook-acme"));
        return must(workspaceFromJson(toJson(settings)));
    }

    QString file() const { return folder.filePath(QStringLiteral("data/baton.db")); }

    Result<SessionId> commit(const Session &session, const QList<Decision> &decisions = {})
    {
        return write<SessionId>(*store, [&](Connection &c) {
            return Sessions::commit(c, {.session = session, .decisions = decisions, .now = noon});
        });
    }

    Session load(SessionId id)
    {
        return must(read<Session>(*store, [&](Connection &c) { return Sessions::load(c, id); }));
    }

    /// A conversation in which the customer wrote `text`.
    Session conversation(const QString &id, const QString &text = QStringLiteral("Hello?")) const
    {
        Session session;
        session.workspace = workspace;
        session.conversation = ConversationId(id);
        session.createdAt = noon;
        session.channel = Channel::Web;
        session.contact = {ContactId(QStringLiteral("contact-") + id), QStringLiteral("Mara Lind"),
                           id + QStringLiteral("@example.com"), {}};
        session.messages.append(message(QStringLiteral("source"), text, noon));
        session.waitingSince = noon;
        return session;
    }

    static Message message(const QString &id, const QString &text, Time at,
                           AuthorKind author = AuthorKind::Customer)
    {
        Message message;
        message.id = MessageId(id);
        message.author = {author, QStringLiteral("author"), QStringLiteral("Mara Lind")};
        message.body.text = text;
        message.plain = text;
        message.createdAt = at;
        message.receivedAt = at + 1s;
        return message;
    }

    static Effect effect(int number, int turn, EffectGroup group, const EffectAction &action,
                         EffectStatus status = EffectStatus::Pending)
    {
        Effect effect;
        effect.id = EffectId(number);
        effect.turn = TurnId(turn);
        effect.group = group;
        effect.action = action;
        effect.status = status;
        effect.createdAt = noon + std::chrono::seconds(number);
        return effect;
    }

    IncomingDelivery delivery(const QByteArray &body, const QString &id = {}) const
    {
        return {EndpointKey(QStringLiteral("hook-acme")), workspace, body, "topic: x\n", id,
                QStringLiteral("conversation.user.created"), QStringLiteral("c1"), noon};
    }
};

} // namespace Baton::Testing
