// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/attachments.h"
#include "store/stored.h"

#include <QDir>

namespace Baton::Testing {

using namespace Qt::StringLiterals;

/// A word for each place where a contact's traces may be; none of them may be in any file.
inline const QStringList traces = {
    u"zanzibarname"_s, u"zanzibarmail"_s, u"zanzibarphone"_s, u"zanzibarsubject"_s,
    u"zanzibarpage"_s, u"zanzibartext"_s, u"zanzibarfile"_s,  u"zanzibarnote"_s,
    u"zanzibardraft"_s, u"zanzibarraw"_s,  u"zanzibarhead"_s,  u"zanzibarhistory"_s,
    u"zanzibaranswer"_s, u"zanzibarintent"_s, u"zanzibarcommand"_s, u"zanzibarsummary"_s,
    u"zanzibarpicture"_s, u"zanzibargate"_s, u"zanzibarsource"_s, u"zanzibarcloser"_s,
    u"zanzibarsaid"_s};

inline Session tracedSession(const Data &data, const QString &conversation)
{
    Session session = data.conversation(conversation, u"the zanzibartext I wrote"_s);
    session.contact = {ContactId(u"contact-7"_s), u"Ada Zanzibarname"_s,
                       u"zanzibarmail@example.com"_s, u"zanzibarphone"_s};
    session.subject = u"zanzibarsubject"_s;
    session.pageUrl = u"https://shop.example.com/zanzibarpage"_s;
    session.messages.first().author = {AuthorKind::Customer, u"contact-7"_s, u"Zanzibarname"_s};
    session.messages.first().attachments = {{u"zanzibarfile.png"_s, u"https://x/zanzibarfile"_s}};
    session.messages.first().analysis = Analysis{.intent = u"zanzibarintent"_s};
    session.messages << Data::message(u"2"_s, u"Dear zanzibarname"_s, noon + 9s,
                                      AuthorKind::AiTeammate);
    Turn turn{.id = TurnId(1), .state = TurnState::Replied};
    turn.answer = Answer{.knows = true, .text = u"zanzibaranswer"_s};
    session.turns << turn;
    session.effects << Data::effect(1, 1, EffectGroup::Reply, PostReply{u"zanzibarnote"_s},
                                    EffectStatus::Done)
                    << Data::effect(2, 1, EffectGroup::Reply, PostNote{u"zanzibardraft"_s});
    session.effects.last().order = 1;
    session.effectCount = 2;
    session.summary = u"Asked “zanzibarsaid”"_s;
    session.closing = Closing{.at = noon, .by = {AuthorKind::Customer, u"contact-7"_s,
                                                 u"zanzibarcloser"_s}};
    session.history << HistoryEntry{noon, u"assigned"_s, u"zanzibarhistory"_s,
                                    u"zanzibarhistory"_s, u"k1"_s};
    return session;
}

inline QByteArray raw(const QString &conversation, const QByteArray &words)
{
    return R"({"conversation":")" + conversation.toUtf8() + R"(","contact":{"id":"contact-7"},"x":")"
        + words + R"("})";
}

/// Names of the folder's files that hold the word.
inline QByteArrayList filesWith(const QString &folder, const QByteArray &word)
{
    QByteArrayList found;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(word))
            found << info.fileName().toUtf8();
    }
    return found;
}

/// A contact with a trace in each of those places, and somebody else.
inline SessionId plant(Data &data)
{
    must(data.commit(data.conversation(u"other"_s, u"the quetzal of somebody else"_s)));
    Decision decision;
    decision.id = DecisionId(1);
    decision.turn = TurnId(1);
    decision.outcome = Outcome::Reply;
    decision.summary = u"zanzibarsummary"_s;
    decision.now = noon;
    decision.gates << GateResult{Gate::Answer, GateState::Stopped,
                                 u"No article says anything about “zanzibargate”"_s, {}};
    decision.sources << Source{.title = u"zanzibarsource"_s, .passage = u"zanzibarsource"_s};
    decision.actions << CreateEffect{
        Data::effect(1, 1, EffectGroup::Reply, PostReply{u"zanzibarnote"_s})};
    Session session = tracedSession(data, u"c1"_s);
    session.decisionCount = 1;
    const SessionId id = must(data.commit(session, {decision}));
    must(write(*data.store, [&](Connection &c) {
        const WantedFile file{id, data.workspace, session.conversation,
                              session.messages.first().id,
                              session.messages.first().attachments.first()};
        // long enough for pages of its own
        return Attachments::keep(c, file, QByteArray(9000, '.') + "zanzibarpicture", {});
    }));
    must(write<Appended>(*data.store, [&](Connection &c) {
        IncomingDelivery delivery = data.delivery(raw(u"c1"_s, "zanzibarraw"), u"n1"_s);
        delivery.headers = "x-name: zanzibarhead\n";
        return Inbox::append(c, delivery);
    }));
    must(write<Appended>(*data.store, [&](Connection &c) { // about the contact, of no conversation
        // long enough to be packed
        const QByteArray words = QByteArray(400, '.') + "zanzibarraw";
        IncomingDelivery delivery = data.delivery(raw({}, words), u"n2"_s);
        delivery.conversation.clear();
        return Inbox::append(c, delivery);
    }));
    must(write<InboxId>(*data.store, [&](Connection &c) {
        return Inbox::appendCommand(c, id, {.kind = CommandKind::Approve,
                                            .text = u"zanzibarcommand"_s}, noon);
    }));
    must(write(*data.store, [&](Connection &c) { return Inbox::markDone(c, InboxId(3), {}); }));
    return id;
}

} // namespace Baton::Testing
