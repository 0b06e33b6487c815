// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/build.h"
#include "store/sessions.h"
#include "store/store.h"
#include "store/workspaces.h"

namespace Baton {

/// Conversations of the policy's tables, put into a real database with what was decided.
class RecordedTalks
{
public:
    explicit RecordedTalks(Store &store) : m_store(store) {}

    /// The tables' workspace, as it stands in a configuration.
    static WorkspaceSettings settings()
    {
        WorkspaceSettings settings = Table::Talk().workspace.settings;
        settings.key = WorkspaceKey(QStringLiteral("acme"));
        settings.name = QStringLiteral("Acme");
        settings.platformWorkspaceId = QStringLiteral("acme1");
        for (Channel channel : {Channel::Web, Channel::Email, Channel::Sms, Channel::Phone,
                                Channel::Other}) {
            if (!settings.channels.contains(channel))
                settings.channels.insert(channel,
                                         defaultChannelSettings(settings.platform, channel));
        }
        return settings;
    }

    SessionId keep(const Table::Talk &talk, const QString &conversation)
    {
        SessionCommit commit;
        commit.session = talk.session;
        commit.session.id = {};
        commit.session.workspace = workspace();
        commit.session.conversation = ConversationId(conversation);
        commit.decisions = talk.decisions;
        commit.now = talk.now;
        const auto done = m_store.write<SessionId>([commit](Connection &connection) {
            return Sessions::commit(connection, commit);
        }).result();
        return done ? *done : SessionId();
    }

    WorkspaceId workspace()
    {
        return m_store.read<QList<Workspace>>(Workspaces::all).result()->value(0).id;
    }

private:
    Store &m_store;
};

} // namespace Baton
