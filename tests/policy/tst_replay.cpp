// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "domain/words.h"
#include "policy/replay.h"

#include <QMap>

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

bool hasEnded(const Decision &decision)
{
    const Outcome outcome = decision.outcome;
    return outcome == Outcome::Stopped || outcome == Outcome::Reply || outcome == Outcome::Draft
        || outcome == Outcome::Handoff || outcome == Outcome::Quiet
        || outcome == Outcome::Resolved;
}

/// Of each turn the last one that ended.
QList<Decision> recorded(const Talk &talk)
{
    QMap<qint64, Decision> last;
    for (const Decision &decision : talk.decisions) {
        if (hasEnded(decision) && !decision.turn.isNull())
            last.insert(decision.turn.value(), decision);
    }
    return last.values();
}

QString outcomeWord(const std::optional<Decision> &decision)
{
    return decision ? QString::fromLatin1(word(decision->outcome)) : u"forgotten"_s;
}

/// "reply handoff": what was decided about each turn.
QString then(const Talk &talk)
{
    QStringList words;
    for (const Decision &decision : recorded(talk))
        words << outcomeWord(decision);
    return words.join(u' ');
}

QString again(const Talk &talk, const WorkspaceSettings &settings)
{
    QStringList words;
    for (const Decision &decision : recorded(talk))
        words << outcomeWord(decideAgain(talk.session, decision, settings));
    return words.join(u' ');
}

using Tale = std::function<void(Talk &)>;
using Change = std::function<void(WorkspaceSettings &)>;

void stays(const char *name, const Tale &tale)
{
    QTest::newRow(name) << Play([tale](Talk &t) {
        tale(t);
        QStringList differences;
        for (const Decision &decision : recorded(t)) {
            const auto second = decideAgain(t.session, decision, t.settings());
            if (!second || second->outcome != decision.outcome
                || second->reasons != decision.reasons || second->summary != decision.summary)
                differences << decision.summary + u" | "_s
                        + (second ? second->summary : u"forgotten"_s);
        }
        if (recorded(t).isEmpty())
            differences << u"nothing was decided"_s;
        return differences.join(u'\n');
    }) << QString();
}

void becomes(const char *name, const QString &seen, const Tale &tale, const Change &change)
{
    row(name, seen, [=](Talk &t) {
        tale(t);
        WorkspaceSettings settings = t.settings();
        change(settings);
        return then(t) + u" -> "_s + again(t, settings);
    });
}

} // namespace

/// Recorded turns decided again: under the same settings the same, under others as they say.
class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void sameSettings_data();
    void sameSettings() { playRow(); }
    void otherSettings_data();
    void otherSettings() { playRow(); }
    void nothingOfLaterIsSeen();
};

void TestReplay::sameSettings_data()
{
    addPlayColumns();
    stays("answered, then answered again", [](Talk &t) {
        t.answered();
        t.answered(u"And where is my other parcel?"_s);
    });
    stays("asked for a person", [](Talk &t) {
        t.answered();
        t.ask(u"Can I talk to a human?"_s, asksForPerson());
    });
    stays("the engine does not know", [](Talk &t) {
        t.ask();
        t.answer(unknown());
    });
    stays("handed off, and the customer writes on", [](Talk &t) {
        t.handedOff();
        t.deliver();
        t.customer(u"Hello? Is anybody there?"_s);
        t.wait(30s);
    });
    stays("a draft for a person's conversation", [](Talk &t) {
        t.withAssist();
        t.owner = ownedByJoren;
        t.ask();
        t.answer(known());
    });
    stays("an approval that nobody gave", [](Talk &t) {
        t.withApproval(ApprovalOutcome::Hold);
        t.ask();
        t.answer(known());
    });
    stays("everything was paused", [](Talk &t) {
        t.facts.everythingPaused = true;
        t.customer(u"Where is my parcel?"_s);
        t.wait(30s);
    });
    stays("this session was paused, and is not any more", [](Talk &t) {
        t.answered();
        t.command(CommandKind::Pause);
        t.customer(u"And my other parcel?"_s);
        t.wait(30s);
        t.command(CommandKind::Resume);
    });
    stays("an out-of-office notice", [](Talk &t) {
        t.customer(u"I am out of the office"_s, automaticMail());
        t.wait(30s);
    });
    stays("the customer says thanks", [](Talk &t) {
        t.answered();
        t.customer(u"Thanks, that solved it"_s, confirms());
        t.wait(30s);
    });
}

void TestReplay::otherSettings_data()
{
    addPlayColumns();
    const Tale asksForHuman = [](Talk &t) {
        t.ask(u"Can I talk to a human?"_s, asksForPerson());
    };
    becomes("by switches, requests are not followed: the engine would be asked",
            u"handoff -> asking"_s, asksForHuman, [](WorkspaceSettings &w) {
                w.handoff.by = HandoffBy::Switches;
                w.handoff.switches.onRequest = false;
            });
    const Tale known_ = [](Talk &t) { t.answered(); };
    becomes("autopilot off", u"reply -> stopped"_s, known_, [](WorkspaceSettings &w) {
        w.channels[Channel::Web].autopilot = false;
    });
    becomes("switched on, the engine was never asked", u"stopped -> asking"_s,
            [](Talk &t) {
                t.web().autopilot = false;
                t.customer(u"Where is my parcel?"_s);
                t.wait(30s);
            },
            [](WorkspaceSettings &w) {
                w.channels[Channel::Web].autopilot = true;
                w.channels[Channel::Web].autopilotSince = noon + 1h;
            });
    becomes("the engine must be surer", u"reply -> handoff"_s, known_,
            [](WorkspaceSettings &w) { w.engine.answerFrom = 0.99; });
    becomes("a topic is for people", u"reply -> handoff"_s,
            [](Talk &t) {
                t.ask(u"I call my lawyer"_s, about(u"legal"_s));
                t.answer(known());
            },
            [](WorkspaceSettings &w) { w.handoff.topics = {u"legal"_s}; });
    becomes("settling takes longer", u"reply -> reply"_s, known_, [](WorkspaceSettings &w) {
        w.channels[Channel::Web].settle = 50s;
        w.channels[Channel::Web].burst = 9s;
    });
    becomes("nothing is new enough", u"reply -> stopped"_s,
            [](Talk &t) {
                t.customer(u"Where is my parcel?"_s);
                t.wait(2min);
                t.answer(known());
            },
            [](WorkspaceSettings &w) { w.channels[Channel::Web].stale = 0min; });
    becomes("each turn by itself", u"reply handoff -> reply asking"_s,
            [](Talk &t) {
                t.answered();
                t.deliver();
                t.ask(u"Can I talk to a human?"_s, asksForPerson());
            },
            [](WorkspaceSettings &w) {
                w.handoff.by = HandoffBy::Switches;
                w.handoff.switches.onRequest = false;
            });
}

// What became of the conversation later plays no part in what is decided about the past.
void TestReplay::nothingOfLaterIsSeen()
{
    Talk talk;
    talk.answered();
    talk.deliver();
    const Decision first = recorded(talk).first();
    talk.wait(1min);
    talk.ask(u"Can I talk to a human?"_s, asksForPerson());
    talk.deliver();
    talk.teammate(u"Joren here"_s);
    talk.assigned(ownedByJoren);
    talk.command(CommandKind::TakeOver);
    talk.closed();
    const auto session = asDecided(talk.session, first, talk.settings());
    QVERIFY(session);
    QCOMPARE(session->turns.size(), 1);
    QCOMPARE(session->messages.size(), 1);
    QVERIFY(session->effects.isEmpty());
    QVERIFY(!session->handedOffAt && !session->takenOverAt && !session->closing);
    QCOMPARE(session->owner.value, Owner());
    const auto again = decideAgain(talk.session, first, talk.settings());
    QCOMPARE(again->outcome, Outcome::Reply);
    QCOMPARE(again->summary, first.summary);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
