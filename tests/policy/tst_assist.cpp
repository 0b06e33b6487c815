// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

/// A question in a conversation that Joren owns, assist on, and what comes of it.
void asksJoren(const char *sentence, const QString &seen, std::function<void(Talk &)> change,
               const Answer &answer = known())
{
    row(sentence, seen, [=, change = std::move(change)](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        change(t);
        t.ask();
        if (t.turn() == u"asked")
            t.answer(answer);
        return t.why();
    });
}

} // namespace

/// Drafts for conversations that people own, and every reason to stay quiet.
class TestAssist : public QObject
{
    Q_OBJECT

private slots:
    void drafts_data();
    void drafts() { playRow(); }
    void quiet_data();
    void quiet() { playRow(); }
    void leaves_data();
    void leaves() { playRow(); }
};

void TestAssist::drafts_data()
{
    addPlayColumns();
    asksJoren("a person owns it", u"draft"_s, [](Talk &) {});
    asksJoren("a team owns it", u"draft"_s, [](Talk &t) { t.owner = ownedByBilling; });
    asksJoren("autopilot is off", u"draft"_s, [](Talk &t) { t.web().autopilot = false; });
    asksJoren("outbound", u"draft"_s,
              [](Talk &t) { t.session.startedBy = StartedBy::Teammate; });
    row("a note from the AI teammate, and the tag", u"draft: note (done), tag opencx_ai_assisted (done)"_s,
        [](Talk &t) {
            t.withAssist();
            t.owner = ownedByJoren;
            t.answered();
            return t.effects();
        });
    row("the tag once", u"draft: note (done), tag opencx_ai_assisted (done); draft: note (done)"_s,
        [](Talk &t) {
            t.withAssist();
            t.owner = ownedByJoren;
            t.answered();
            t.answered(u"And the invoice?"_s);
            return t.effects();
        });
    row("after a handoff it goes on", u"draft"_s, [](Talk &t) {
        t.withAssist();
        t.handedOff();
        t.wait(1min);
        t.ask();
        t.answer(known());
        return t.why();
    });
    row("one draft a turn: the engine is not asked again", u"drafted, 1"_s, [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.answered();
        t.settingsChange();
        t.note(u"Nice draft"_s);
        t.wait(1h);
        return u"%1, %2"_s.arg(t.turn()).arg(t.asks);
    });
    row("it waits for no rules of the workspace, only for the flurry", u"asked"_s, [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.customer(u"Where is it?"_s);
        t.wait(2s);
        return t.turn();
    });
    row("the customer who asks for a person gets a draft, no handoff", u"draft"_s, [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.ask(u"A human, please"_s, asksForPerson());
        t.answer(known());
        return t.why();
    });
}

void TestAssist::quiet_data()
{
    addPlayColumns();
    asksJoren("assist is off for the channel", u"stopped at mode: channels.web.assist"_s,
              [](Talk &t) { t.web().assist = false; });
    asksJoren("the AI owns it, and autopilot is off", u"stopped at mode: channels.web.autopilot"_s,
              [](Talk &t) {
                  t.owner = ownedByAi;
                  t.web().autopilot = false;
              });
    asksJoren("outside its knowledge", u"quiet at answer: engine.answerFrom"_s, [](Talk &) {},
              Table::unknown());
    asksJoren("the engine failed", u"quiet at answer: engine.kind"_s, [](Talk &) {},
              engineFailed());
    asksJoren("only a greeting", u"quiet at answer: engine.answerFrom"_s, [](Talk &) {},
              onlyGreets());
    asksJoren("written before assist was switched on", u"stopped at new_enough: channels.web.assist"_s,
              [](Talk &t) { t.web().assistSince = noon + 1h; });
    row("the topic is on the no-assist list", u"quiet at hand_over: noAssistTopics | 0"_s,
        [](Talk &t) {
            t.withAssist();
            t.settings().noAssistTopics = {u"legal"_s};
            t.owner = ownedByJoren;
            t.ask(u"I will sue"_s, about(u"legal"_s));
            return u"%1 | %2"_s.arg(t.why()).arg(t.asks);
        });
    row("a no-assist topic does not stop autopilot", u"asking at answer"_s, [](Talk &t) {
        t.withAssist();
        t.settings().noAssistTopics = {u"legal"_s};
        t.ask(u"I will sue"_s, about(u"legal"_s));
        return t.why();
    });
    row("the reason is recorded in words", u"No draft: No article is about this."_s, [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.ask();
        t.answer(Table::unknown());
        return t.last().summary;
    });
    row("at Front assist is off by default", u"stopped at mode: channels.web.assist"_s,
        [](Talk &t) {
            t = Talk::atFront();
            t.web().assist = defaultChannelSettings(Platform::Front, Channel::Web).assist;
            t.owner = ownedByJoren;
            t.ask();
            return t.why();
        });
}

void TestAssist::leaves_data()
{
    addPlayColumns();
    row("a draft that waits when its topic becomes a no-assist one", u"quiet at hand_over: noAssistTopics"_s,
        [](Talk &t) {
            t.withAssist();
            t.owner = ownedByJoren;
            t.ask(u"I will sue"_s, about(u"legal"_s));
            t.answer(known());
            t.settings().noAssistTopics = QStringList{u"legal"_s};
            t.settingsChange();
            return t.why();
        });
    row("it never replies, assigns or closes", u"note, tag"_s, [](Talk &t) {
        t.withAssist();
        t.settings().takeOwnership = true;
        t.settings().closeOnResolution = true;
        t.owner = ownedByJoren;
        t.answered();
        QStringList kinds;
        for (const Effect &effect : t.session.effects)
            kinds << (std::holds_alternative<PostNote>(effect.action)     ? u"note"_s
                          : std::holds_alternative<AddTag>(effect.action) ? u"tag"_s
                                                                          : u"something else"_s);
        return kinds.join(u", "_s);
    });
    row("the AI becomes the owner before the draft left: autopilot instead", u" | asking at answer"_s,
        [](Talk &t) {
            t.withAssist();
            t.owner = ownedByJoren;
            t.ask();
            t.answer(known());
            t.assigned(ownedByAi);
            t.wait(1min);
            return t.effects() + u" | "_s + t.why();
        });
    row("the person answers before the draft left: no draft", u"Somebody answered or closed it meanwhile"_s,
        [](Talk &t) {
            t.withAssist();
            t.owner = ownedByJoren;
            t.ask();
            t.answer(known());
            t.teammate(u"On its way"_s);
            return t.cancelled();
        });
    row("a draft's note is refused: the tag does not go out", u"draft: note (failed) | The step before it failed"_s,
        [](Talk &t) {
            t.withAssist();
            t.owner = ownedByJoren;
            t.ask();
            t.answer(known());
            t.report(t.start(), Performed::Refused);
            t.deliver();
            return t.effects() + u" | "_s + t.cancelled();
        });
    row("drafts need no approval", u"draft: note, tag opencx_ai_assisted"_s, [](Talk &t) {
        t.withAssist();
        t.withApproval(ApprovalOutcome::Hold);
        t.owner = ownedByJoren;
        t.ask();
        t.answer(known());
        return t.effects();
    });
}

QTEST_GUILESS_MAIN(TestAssist)
#include "tst_assist.moc"
