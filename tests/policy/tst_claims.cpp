// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

QString claimed(const Talk &t)
{
    const bool ours = !t.session.messages.last().postedBy.isNull();
    return (ours ? u"ours, "_s : u"a person's, "_s) + t.turn();
}

const QString reply = u"It is on its way."_s;

} // namespace

/// Whose is a message by the AI teammate: ours, or typed by a person under its account?
class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    void echoes_data();
    void echoes() { playRow(); }
    void people_data();
    void people() { playRow(); }
};

void TestClaims::echoes_data()
{
    addPlayColumns();
    const QString ours = u"ours, replied"_s;
    row("it comes back after our request was answered", ours, [](Talk &t) {
        const EffectId id = t.sending();
        t.apply(id);
        t.take(EffectReported{.effect = id,
                              .performed = Performed::Done,
                              .vendorId = VendorObjectId(t.thread.last().id.value()),
                              .detail = {},
                              .retryAfter = {}});
        t.echo();
        return claimed(t);
    });
    row("it comes back before that: by its text", ours, [](Talk &t) {
        t.apply(t.sending());
        t.echo();
        return claimed(t);
    });
    row("… which completes the effect", u"reply: reply (done)"_s, [](Talk &t) {
        t.apply(t.sending());
        t.echo();
        return t.effects();
    });
    row("the answer names no id, or another: by its text", ours, [](Talk &t) {
        const EffectId id = t.sending();
        t.apply(id);
        t.report(id, Performed::Done);
        t.echo();
        return claimed(t);
    });
    row("the vendor's id counts, whatever the text has become", ours, [](Talk &t) {
        const EffectId id = t.sending();
        t.apply(id);
        t.thread.last().body.text = u"rewritten beyond recognition"_s;
        t.take(EffectReported{.effect = id,
                              .performed = Performed::Done,
                              .vendorId = VendorObjectId(t.thread.last().id.value()),
                              .detail = {},
                              .retryAfter = {}});
        t.echo();
        return claimed(t);
    });
    row("while it is sending, an unknown word of the AI teammate answers nothing yet", u"replied"_s,
        [](Talk &t) {
            t.sending();
            t.asAi(u"Something else"_s);
            return t.turn();
        });
    row("a note of ours is recognised", u"yes"_s, [](Talk &t) {
        t.ask(u"A human"_s, asksForPerson());
        t.apply(t.start());
        t.echo();
        return t.session.messages.last().postedBy.isNull() ? u"no"_s : u"yes"_s;
    });
    row("a reply is not taken for a note with the same words", u"no"_s, [](Talk &t) {
        t.sending();
        t.tell(t.message({AuthorKind::AiTeammate, ai().value(), {}}, Visibility::Internal, reply),
               HappenedKind::Noted);
        return t.session.messages.last().postedBy.isNull() ? u"no"_s : u"yes"_s;
    });
    row("the echo is not answered", u"1"_s, [](Talk &t) {
        t.answered();
        t.echo();
        t.wait(1h);
        return QString::number(t.asks);
    });
}

void TestClaims::people_data()
{
    addPlayColumns();
    const QString persons = u"a person's, answered_by_person"_s;
    row("somebody types as the AI teammate: a person's reply", persons, [](Talk &t) {
        t.ask();
        t.asAi(u"I checked, it comes on Friday"_s);
        return claimed(t);
    });
    row("… even the very words that we have not sent yet", persons, [](Talk &t) {
        t.ask();
        t.answer(known());
        t.asAi(reply);
        return claimed(t);
    });
    row("words from before the question are not ours", u"a person's"_s, [](Talk &t) {
        t.writtenAt = t.now - 1h;
        const Message old
            = t.message({AuthorKind::AiTeammate, ai().value(), {}}, Visibility::Public, reply);
        t.writtenAt.reset();
        t.sending();
        t.tell(old, HappenedKind::TeammateWrote);
        return t.session.messages.first().postedBy.isNull() ? u"a person's"_s : u"ours"_s;
    });
    row("one effect claims one message: the vendor's double is not claimed", u"1"_s, [](Talk &t) {
        t.answered();
        t.wait(1min);
        t.asAi(reply);
        return QString::number(std::count_if(
            t.session.messages.begin(), t.session.messages.end(),
            [](const Message &message) { return !message.postedBy.isNull(); }));
    });
    row("a cancelled effect claims nothing", u"a person's"_s, [](Talk &t) {
        t.ask();
        t.answer(known());
        t.command(CommandKind::TakeOver);
        t.asAi(reply);
        return t.session.messages.last().postedBy.isNull() ? u"a person's"_s : u"ours"_s;
    });
    row("an uncertain reply that was never applied, and a person types: answered", u"answered_by_person"_s,
        [](Talk &t) {
            t.report(t.sending(), Performed::Maybe);
            t.asAi(u"Something else"_s);
            for (const Millis step : {5s, 25s, 90s}) {
                t.wait(step);
                t.start();
            }
            return t.turn();
        });
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
