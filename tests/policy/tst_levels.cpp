// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "domain/words.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

const QString asked = u"asking at answer"_s;
const QString byLevel = u"handoff at hand_over: handoff.level"_s;

/// What the customer says after so many answers of ours, and what comes of it at a level.
void says(const char *sentence, HandoffLevel level, int answers, const Analysis &analysis,
          const QString &seen)
{
    row(sentence, seen, [=](Talk &t) {
        t.atLevel(level);
        t.settings().handoff.topics = {u"legal"_s};
        for (int i = 0; i < answers; ++i)
            t.answered(u"Question %1"_s.arg(i));
        t.ask(u"What about this?"_s, analysis);
        return t.why();
    });
}

QString reasons(const Talk &t)
{
    QStringList words;
    for (HandoffReason reason : t.last().reasons)
        words << QString::fromLatin1(word(reason));
    return words.join(u", "_s);
}

QString line(const Talk &t)
{
    const auto *reply = std::get_if<PostReply>(&t.session.effects.last().action);
    return reply ? reply->text.left(40) : t.effects();
}

} // namespace

/// When people take over: levels, topics, the cap, the engine's silence; and under which reason.
class TestLevels : public QObject
{
    Q_OBJECT

private slots:
    void request_data();
    void request() { playRow(); }
    void frustration_data();
    void frustration() { playRow(); }
    void topics_data();
    void topics() { playRow(); }
    void cap_data();
    void cap() { playRow(); }
    void unknown_data();
    void unknown() { playRow(); }
    void reason_data();
    void reason() { playRow(); }
};

void TestLevels::request_data()
{
    addPlayColumns();
    using enum HandoffLevel;
    says("quick: at once", Quick, 0, asksForPerson(), byLevel);
    says("balanced: a bare one is asked back", Balanced, 0, asksForPerson(), u"reply"_s);
    says("ai_first: tries first", AiFirst, 0, asksForPerson(), asked);
    says("ai_first: after one solution it tries on", AiFirst, 1, asksForPerson(), asked);
    says("ai_first: after several solutions", AiFirst, 2, asksForPerson(), byLevel);
    says("ai_only: never", AiOnly, 3, asksForPerson(), asked);
    row("ai_only declines the request when it does not know", u"I cannot pass you on to a colleague here"_s,
        [](Talk &t) {
            t.atLevel(AiOnly);
            t.ask(u"A human, please"_s, asksForPerson());
            t.answer(Table::unknown());
            return line(t).left(40);
        });
    row("ai_first asks for the problem when it does not know", u"I will gladly bring in a colleague if I "_s,
        [](Talk &t) {
            t.atLevel(AiFirst);
            t.ask(u"A human, please"_s, asksForPerson());
            t.answer(Table::unknown());
            return line(t);
        });
}

void TestLevels::frustration_data()
{
    addPlayColumns();
    using enum HandoffLevel;
    says("quick: at once", Quick, 0, frustrated(), byLevel);
    says("balanced: understands first", Balanced, 0, frustrated(), asked);
    says("balanced: after an answer", Balanced, 1, frustrated(), byLevel);
    says("ai_first: after one answer it tries on", AiFirst, 1, frustrated(), asked);
    says("ai_first: after several", AiFirst, 2, frustrated(), byLevel);
    says("ai_only: never", AiOnly, 3, frustrated(), asked);
    says("no progress: still angry after two answers", Quick, 2, angry(), byLevel);
    says("a bad mood at first is no lack of progress", Quick, 0, angry(), asked);
    row("Intercom: no progress: the customer says again what was answered", byLevel, [](Talk &t) {
        t.answered(u"Where is my parcel, the one from last week?"_s);
        t.ask(u"Where is my parcel, the one from last week?"_s);
        return t.why();
    });
    row("… but not the honest second yes", asked, [](Talk &t) {
        t.answered(u"yes"_s);
        t.ask(u"yes"_s);
        return t.why();
    });
}

void TestLevels::topics_data()
{
    addPlayColumns();
    using enum HandoffLevel;
    const QString byTopic = u"handoff at hand_over: handoff.topics"_s;
    says("a handoff topic, at quick", Quick, 0, about(u"legal"_s), byTopic);
    says("at ai_first as well", AiFirst, 0, about(u"legal"_s), byTopic);
    says("at ai_only it is not", AiOnly, 0, about(u"legal"_s), asked);
    says("a topic that is not on the list", Quick, 0, about(u"weather"_s), asked);
    row("every message of a flurry is looked at", byTopic, [](Talk &t) {
        t.settings().handoff.topics = {u"legal"_s};
        t.customer(u"I will sue"_s, about(u"legal"_s));
        t.wait(1s);
        t.ask(u"So where is it?"_s);
        return t.why();
    });
}

void TestLevels::cap_data()
{
    addPlayColumns();
    row("30 replies within an hour: handed off", u"handoff at hand_over: repliesPerHour"_s,
        [](Talk &t) {
            t.facts.repliesLastHour = 30;
            t.ask();
            return t.why();
        });
    row("29: answered", asked, [](Talk &t) {
        t.facts.repliesLastHour = 29;
        t.ask();
        return t.why();
    });
    row("the number is a setting", u"handoff at hand_over: repliesPerHour"_s, [](Talk &t) {
        t.settings().repliesPerHour = 5;
        t.facts.repliesLastHour = 5;
        t.ask();
        return t.why();
    });
    row("ai_only hands nothing off: silent instead", u"stopped at hand_over: repliesPerHour"_s,
        [](Talk &t) {
            t.atLevel(HandoffLevel::AiOnly);
            t.facts.repliesLastHour = 30;
            t.ask();
            return t.why();
        });
    row("drafts have no cap", asked, [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.facts.repliesLastHour = 30;
        t.ask();
        return t.why();
    });
}

void TestLevels::unknown_data()
{
    addPlayColumns();
    const auto engine = [](const char *sentence, const Answer &answer, const QString &seen,
                           HandoffLevel level = HandoffLevel::Quick) {
        row(sentence, seen, [=](Talk &t) {
            t.atLevel(level);
            t.ask();
            t.answer(answer);
            return t.why();
        });
    };
    engine("it knows: reply", known(), u"reply"_s);
    engine("it does not know", Table::unknown(), u"handoff at answer: engine.answerFrom"_s);
    engine("it failed", engineFailed(), u"handoff at answer: engine.kind"_s);
    Answer nothing = Table::unknown();
    nothing.confidence = 0;
    row("nothing is about it: more knowledge, not a lower bar",
        isAtFront() ? u"handoff at answer: knowledge.bases"_s
                    : u"handoff at answer: knowledge.articles"_s,
        [=](Talk &t) {
            t.ask();
            t.answer(nothing);
            return t.why();
        });
    row("… where the helpdesk's is read already", u"handoff at answer: knowledge.folders"_s,
        [=](Talk &t) {
            t.settings().vendorKnowledge.articles = true;
            t.settings().vendorKnowledge.bases = QStringList{u"b1"_s};
            t.ask();
            t.answer(nothing);
            return t.why();
        });
    row("only an internal article knows", u"handoff at answer: knowledge.folders"_s, [=](Talk &t) {
        t.settings().vendorKnowledge.articles = true;
        t.settings().vendorKnowledge.bases = QStringList{u"b1"_s};
        Answer kept = Table::unknown();
        kept.sources << Source{.articleId = u"a1"_s, .title = u"Prices"_s, .internal = true};
        t.ask();
        t.answer(kept);
        return t.why();
    });
    row("it found an answer that a guard held back", u"handoff at answer: engine.kind"_s,
        [=](Talk &t) {
            Answer guarded = Table::unknown();
            guarded.confidence = 0.9;
            t.ask();
            t.answer(guarded);
            return t.why();
        });
    engine("ai_only: quiet instead", Table::unknown(), u"quiet at answer: handoff.level"_s,
           HandoffLevel::AiOnly);
    engine("only a greeting: greeted back", onlyGreets(), u"reply"_s);
    row("an empty answer is none", u"handoff at answer: engine.kind"_s, [](Talk &t) {
        t.ask();
        Answer empty = known();
        empty.text = u"  \n"_s;
        t.answer(empty);
        return t.why();
    });
    row("a second greeting is not greeted again", u"quiet at answer: session.handOffNow"_s,
        [](Talk &t) {
            t.answered();
            t.ask(u"Hi again"_s);
            t.answer(onlyGreets());
            return t.why();
        });
}

void TestLevels::reason_data()
{
    addPlayColumns();
    const auto because = [](const char *sentence, const QString &reason, const Analysis &analysis,
                            const Answer &answer = {}) {
        row(sentence, reason, [=](Talk &t) {
            t.settings().handoff.topics = {u"legal"_s};
            t.ask(u"What about this?"_s, analysis);
            if (t.turn() == u"asked")
                t.answer(answer);
            return reasons(t);
        });
    };
    because("asked for a person", u"user_requested_human_assistance"_s, asksForPerson());
    because("frustration", u"based_on_instructions"_s, frustrated());
    because("a topic", u"prohibited_topic"_s, about(u"legal"_s));
    because("does not know", u"insufficient_knowledge"_s, {}, Table::unknown());
    Answer vague = Table::unknown();
    vague.unclear = true;
    because("nobody can tell what is asked", u"instructions_not_clear"_s, {}, vague);
    because("the engine failed", u"insufficient_tools"_s, {}, engineFailed());
    Analysis both = asksForPerson();
    both.topics = {u"legal"_s};
    both.frustrated = true;
    because("several at once",
            u"user_requested_human_assistance, prohibited_topic, based_on_instructions"_s, both);
    row("the cap", u"based_on_instructions"_s, [](Talk &t) {
        t.facts.repliesLastHour = 30;
        t.ask();
        return reasons(t);
    });
    row("the topic is named", u"Handed off: The topic “legal” is for people"_s, [](Talk &t) {
        t.settings().handoff.topics = {u"legal"_s};
        t.ask(u"I will sue"_s, about(u"legal"_s));
        return t.last().summary;
    });
    row("the line to the customer is worded per reason",
        u"Of course. I am passing you on to a coll | I cannot look into this right now. A col"_s,
        [](Talk &t) {
            const auto first = [](Talk talk, const Analysis &analysis, const Answer &answer) {
                talk.settings().handoff.tellCustomer = true;
                talk.ask(u"What about this?"_s, analysis);
                if (talk.turn() == u"asked")
                    talk.answer(answer);
                return std::get<PostReply>(talk.session.effects.first().action).text.left(40);
            };
            return first(t, asksForPerson(), {}) + u" | "_s + first(t, {}, engineFailed());
        });
}

QTEST_GUILESS_MAIN(TestLevels)
#include "tst_levels.moc"
