// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/erasedcontacts.h"
#include "store/erasure.h"
#include "store/passages.h"
#include "store/pastconversations.h"
#include "store/traced.h"

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

const Author ada{AuthorKind::Customer, u"contact-7"_s, u"Ada Zanzibar"_s};
const Author mara{AuthorKind::Customer, u"contact-c1"_s, u"Mara Lind"_s};

Decision handedOff(int turn, const QString &words)
{
    Decision decision;
    decision.id = DecisionId(turn);
    decision.turn = TurnId(turn);
    decision.outcome = Outcome::Handoff;
    decision.summary = u"Handed off: no article says “%1”"_s.arg(words);
    decision.gates << GateResult{Gate::Answer, GateState::Stopped, words, u"engine.answerFrom"_s};
    decision.now = noon;
    return decision;
}

Turn aTurn(int number, const QString &message, const QString &why)
{
    Turn turn{.id = TurnId(number), .state = TurnState::HandedOff};
    turn.messages = {MessageId(message)};
    turn.answer = Answer{.why = why};
    return turn;
}

} // namespace

/// What is made of somebody's words, in places that are not that person's own: a thread of several
/// people, and sessions that a past conversation was quoted in. And what a redaction takes along.
class TestErasedParts : public QObject
{
    Q_OBJECT

private slots:
    void inAThreadOfSeveral();
    void noReadBringsOneOfSeveralBack();
    void quotedInSessionsOfOthers();
    void aRedactedMessageTakesItsQuotesAlong();
    void aRedactionLeavesWhatWasBefore();
    void anArticleGoesWithoutASession_data();
    void anArticleGoesWithoutASession();

private:
    /// Mara asked, and Ada joined in; both turns were handed off.
    static Session ofTwo(const Data &data);
    static void putArticle(Data &data, const QString &conversation);
    static qint64 count(Data &data, const char *sql)
    {
        return must(read<qint64>(*data.store, [&](Connection &c) { return c.number(sql); }));
    }
};

Session TestErasedParts::ofTwo(const Data &data)
{
    Session session = data.conversation(u"c1"_s, u"quetzal first"_s);
    session.contact = {ContactId(mara.id), mara.name, {}, {}};
    session.messages.first().author = mara;
    session.messages << Data::message(u"2"_s, u"zanzibar second"_s, noon + 1min);
    session.messages.last().author = ada;
    session.turns << aTurn(1, u"source"_s, u"quetzal"_s) << aTurn(2, u"2"_s, u"zanzibar"_s);
    session.effects << Data::effect(1, 1, EffectGroup::Handoff, PostNote{u"• quetzal first"_s},
                                    EffectStatus::Done)
                    << Data::effect(2, 2, EffectGroup::Handoff, PostNote{u"• zanzibar second"_s},
                                    EffectStatus::Done);
    session.messages << Data::message(u"3"_s, u"• zanzibar second"_s, noon + 2min,
                                      AuthorKind::AiTeammate); // our note, come back
    session.messages.last().postedBy = EffectId(2);
    session.effectCount = session.decisionCount = 2;
    session.history << HistoryEntry{noon, u"customer_wrote"_s, ada.name, {}, u"k1"_s}
                    << HistoryEntry{noon, u"recorded"_s, u"Joren"_s, ada.name, u"k2"_s};
    session.closing = Closing{.at = noon + 2min, .by = ada};
    session.summary = u"Asked “zanzibar”"_s;
    return session;
}

void TestErasedParts::putArticle(Data &data, const QString &conversation)
{
    Article article{.id = conversation, .title = u"zanzibar title"_s};
    article.source = PastConversations::source;
    article.passages = {u"zanzibar passage"_s};
    must(write<bool>(*data.store, [&](Connection &c) {
        return PastConversations::put(c, data.workspace, article, {{ContactId(ada.id), {}, {}, {}}});
    }));
}

void TestErasedParts::inAThreadOfSeveral()
{
    Data data;
    const SessionId id = must(
        data.commit(ofTwo(data), {handedOff(1, u"quetzal"_s), handedOff(2, u"zanzibar"_s)}));
    must(write<Appended>(*data.store, [&](Connection &c) { // names the person by name only
        return Inbox::append(c, data.delivery(R"({"author": "Ada Zanzibar"})", u"n1"_s));
    }));
    must(write(*data.store, [&](Connection &c) { return Inbox::markDone(c, InboxId(1), {}); }));
    // By a session of its own is how the contact is known.
    Session own = data.conversation(u"c2"_s, u"zanzibar"_s);
    own.contact = {ContactId(ada.id), ada.name, {}, {}};
    must(data.commit(own));
    must(eraseContact(*data.store, {.contact = ada.id, .now = noon + 1h}));
    const QByteArrayList left
        = filesWith(data.folder.filePath(u"data"_s), "zanzibar");
    QVERIFY2(left.isEmpty(), left.join(' ').constData());
    const Session after = data.load(id);
    QCOMPARE(after.contact.name, mara.name); // the other one stays known
    QCOMPARE(after.messages.first().plain, u"quetzal first"_s);
    QVERIFY(after.messages[1].redacted);
    QVERIFY(!after.messages.last().plain.isEmpty()); // that there was a note
    QCOMPARE(count(data, "SELECT count(*) FROM decisions WHERE outcome = 'handoff'"), 2);
}

/// Mara's conversation, read whole, and a new message of Ada's in it.
void TestErasedParts::noReadBringsOneOfSeveralBack()
{
    Data data;
    must(data.commit(ofTwo(data)));
    Session own = data.conversation(u"c2"_s, u"zanzibar"_s);
    own.contact = {ContactId(ada.id), ada.name, {}, {}};
    must(data.commit(own));
    must(eraseContact(*data.store, {.contact = ada.id, .now = noon + 1h}));
    const ErasedContacts erased = must(read<ErasedContacts>(*data.store, ErasedContacts::load));
    Session told = ofTwo(data);
    told.messages << Data::message(u"4"_s, u"something new"_s, noon + 2h);
    told.messages.last().author = ada;
    Delivery delivery;
    delivery.snapshot.conversation = told.conversation;
    delivery.snapshot.contact = told.contact;
    delivery.snapshot.messages = told.messages;
    delivery.events << Happened{.kind = HappenedKind::CustomerWrote, .by = ada};
    QVERIFY(erased.blank(delivery, data.workspace, told.contact));
    const QList<Message> &messages = delivery.snapshot.messages;
    QCOMPARE(messages[0].author.name, mara.name);
    QCOMPARE(messages[0].plain, u"quetzal first"_s);
    QVERIFY(messages[1].redacted && messages[1].plain.isEmpty());
    QCOMPARE(messages[1].author.name, QString());
    QCOMPARE(messages.last().author.name, QString()); // nobody greets by it
    QCOMPARE(messages.last().plain, u"something new"_s);
    QCOMPARE(delivery.events.first().by.name, QString());
    QCOMPARE(delivery.snapshot.contact->name, mara.name);
}

void TestErasedParts::quotedInSessionsOfOthers()
{
    Data data;
    putArticle(data, u"past-1"_s);
    Session session = data.conversation(u"c1"_s, u"quetzal?"_s);
    session.messages << Data::message(u"2"_s, u"They said: zanzibar"_s, noon + 1min,
                                      AuthorKind::AiTeammate);
    session.messages.last().postedBy = EffectId(1);
    session.turns << aTurn(1, u"source"_s, {});
    session.turns.last().answer = Answer{.knows = true, .text = u"They said: zanzibar"_s};
    session.effects << Data::effect(1, 1, EffectGroup::Draft, PostNote{u"They said: zanzibar"_s},
                                    EffectStatus::Done);
    session.effectCount = session.decisionCount = 1;
    Decision decision = handedOff(1, u"quetzal"_s);
    decision.outcome = Outcome::Draft;
    decision.sources << Source{.articleId = u"past-1"_s, .passage = u"zanzibar"_s};
    const SessionId id = must(data.commit(session, {decision}));
    must(eraseContact(*data.store, {.contact = ada.id, .now = noon + 1h}));
    const QByteArrayList left
        = filesWith(data.folder.filePath(u"data"_s), "zanzibar");
    QVERIFY2(left.isEmpty(), left.join(' ').constData());
    QCOMPARE(data.load(id).messages.first().plain, u"quetzal?"_s);
}

void TestErasedParts::aRedactedMessageTakesItsQuotesAlong()
{
    Data data;
    const SessionId id = must(
        data.commit(ofTwo(data), {handedOff(1, u"quetzal"_s), handedOff(2, u"zanzibar"_s)}));
    putArticle(data, u"c1"_s);
    must(write(*data.store, [&](Connection &c) {
        return Erasure::forgetQuotes(c, id, {MessageId(u"source"_s)});
    }));
    const Session after = data.load(id);
    for (const Effect &effect : after.effects) {
        const QString text = std::get<PostNote>(effect.action).text;
        QVERIFY2(!text.isEmpty() && !text.contains(u"quetzal"_s), qPrintable(text));
    }
    QVERIFY(after.turns.first().answer->why.isEmpty());
    QCOMPARE(count(data, "SELECT count(*) FROM decisions WHERE instr(decision, 'quetzal') "
                         "OR instr(summary, 'quetzal')"), 0);
    QCOMPARE(count(data, "SELECT count(*) FROM decisions "
                         "WHERE instr(decision, 'engine.answerFrom')"), 2); // what stopped it stays
    QCOMPARE(count(data, "SELECT count(*) FROM articles"), 0);
    const Result<SessionId> stale = data.commit(ofTwo(data));
    QVERIFY(!stale.ok());
}

void TestErasedParts::aRedactionLeavesWhatWasBefore()
{
    Data data;
    const SessionId id = must(
        data.commit(ofTwo(data), {handedOff(1, u"quetzal"_s), handedOff(2, u"zanzibar"_s)}));
    must(write(*data.store, [&](Connection &c) {
        return Erasure::forgetQuotes(c, id, {MessageId(u"2"_s)});
    }));
    const Session after = data.load(id);
    QCOMPARE(std::get<PostNote>(after.effects.first().action).text, u"• quetzal first"_s);
    QVERIFY(!std::get<PostNote>(after.effects.last().action).text.contains(u"zanzibar"_s));
    QCOMPARE(count(data, "SELECT count(*) FROM decisions WHERE instr(summary, 'quetzal')"), 1);
}

void TestErasedParts::anArticleGoesWithoutASession_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("the conversation was deleted") << true;
    QTest::newRow("a message of it was redacted") << false;
}

/// The event makes the session, with nothing in it but that.
void TestErasedParts::anArticleGoesWithoutASession()
{
    QFETCH(bool, deleted);
    Data data;
    putArticle(data, u"past-1"_s);
    putArticle(data, u"past-2"_s);
    Session session;
    session.workspace = data.workspace;
    session.conversation = ConversationId(u"past-1"_s);
    session.createdAt = noon;
    SessionCommit commit{.session = session, .now = noon};
    if (deleted)
        commit.keep = Keep::Nothing;
    else
        commit.unsaid = {MessageId(u"7"_s)};
    must(write<SessionId>(*data.store,
                          [&](Connection &c) { return Sessions::commit(c, commit); }));
    QCOMPARE(count(data, "SELECT count(*) FROM articles WHERE article = 'past-1'"), 0);
    QCOMPARE(count(data, "SELECT count(*) FROM articles WHERE article = 'past-2'"), 1);
}

QTEST_GUILESS_MAIN(TestErasedParts)
#include "tst_erasedparts.moc"
