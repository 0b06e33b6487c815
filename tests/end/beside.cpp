// SPDX-License-Identifier: GPL-3.0-or-later
#include "beside.h"

#include "store/sessions.h"
#include "store/workspaces.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

Session Beside::session(const ConversationId &conversation)
{
    if (!m_store) {
        Result<std::unique_ptr<Store>> store = Store::open(m_program.dataDir());
        if (!store)
            qFatal("%s", qPrintable(store.error().what));
        m_store = *std::move(store);
    }
    QFuture<Result<Session>> future = m_store->read<Session>(
        [conversation](Connection &connection) -> Result<Session> {
            const Result<QList<Workspace>> all = Workspaces::all(connection);
            if (!all)
                return all.error();
            return Sessions::loadByConversation(connection, all->constFirst().id, conversation);
        });
    future.waitForFinished();
    return future.result() ? *future.result() : Session();
}

QJsonObject quickChannel()
{
    return {{"autopilot"_L1, true}, {"settleSeconds"_L1, 1}, {"burstSeconds"_L1, 1}};
}

void connectWorkspaces(const Program &program, QList<QJsonObject> workspaces)
{
    program.writeFile(u"articles/parcels.md"_s,
                      "# Tracking a parcel\n\nYou find the tracking number of your parcel in "
                      "the shipping confirmation. A parcel usually arrives within three "
                      "working days.\n");
    QJsonArray all;
    for (QJsonObject &workspace : workspaces) {
        QJsonObject knowledge = workspace["knowledge"_L1].toObject();
        knowledge["folders"_L1] = QJsonArray{program.folder() + u"/articles"_s};
        workspace["knowledge"_L1] = knowledge;
        all << workspace;
    }
    const QJsonObject config{{"format"_L1, u"baton-config/1"_s}, {"workspaces"_L1, all}};
    program.writeFile(u"config.json"_s, QJsonDocument(config).toJson());
    QByteArray said;
    const QStringList import{u"config"_s, u"import"_s, program.folder() + u"/config.json"_s};
    if (program.run(import, &said) != 0)
        qFatal("the settings were not taken: %s", said.constData());
}

bool isAtRest(const Session &session)
{
    const auto waits = [](const Turn &turn) {
        return turn.state == TurnState::Open || turn.state == TurnState::Asked
            || turn.state == TurnState::Acting;
    };
    return !session.id.isNull() && !session.turns.isEmpty()
        && std::none_of(session.turns.begin(), session.turns.end(), waits)
        && std::all_of(session.effects.begin(), session.effects.end(),
                       [](const Effect &effect) { return isFinal(effect.status); });
}

QString wrongWith(const Session &session, int replies)
{
    const auto needsPerson
        = std::find_if(session.effects.begin(), session.effects.end(), [](const Effect &effect) {
              return effect.status == EffectStatus::NeedsPerson;
          });
    if (needsPerson != session.effects.end() && needsPerson->reason.isEmpty())
        return u"a person is needed, and nobody says why"_s;
    if (replies == 1 || (replies == 0 && needsPerson != session.effects.end()))
        return {};
    return u"%1 replies, turn %2"_s.arg(replies).arg(
        session.turns.isEmpty() ? -1 : int(session.turns.constLast().state));
}

} // namespace Baton
