// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontrows.h"

#include "domain/words.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

/// The reply has been taken by the vendor, and nothing is known of it since.
EffectId accepted(Talk &t)
{
    const EffectId reply = t.sending();
    t.take(EffectReported{reply, Performed::Accepted, VendorObjectId(u"u1"_s), {}, {}});
    return reply;
}

void told(Talk &t, EffectId reply, Performed fate, const QString &id = {})
{
    t.take(EffectReported{reply, fate, VendorObjectId(id), u"hard_bounce"_s, {}});
}

QString fate(const Talk &t)
{
    return t.effects() + u" | "_s + t.turn();
}

} // namespace

/// Replies that Front takes first and sends later, or cannot send.
class TestFrontTaken : public QObject
{
    Q_OBJECT

private slots:
    void taken_data();
    void taken() { playRow(); }
};

void TestFrontTaken::taken_data()
{
    addPlayColumns();
    front("a reply is taken: nothing is known yet", u"reply: reply (accepted) | replied"_s,
          [](Talk &t) {
              accepted(t);
              return fate(t);
          });
    front("it is asked for after five seconds", u"nothing, then 5 s"_s, [](Talk &t) {
        const EffectId reply = accepted(t);
        const Time due = *findEffect(t.session, reply)->due;
        return u"nothing, then %1 s"_s.arg((due - t.now).count() / 1000);
    });
    front("there: done", u"reply: reply (done) | replied"_s, [](Talk &t) {
        told(t, accepted(t), Performed::Done, u"msg_2"_s);
        return fate(t);
    });
    front("its echo is faster", u"reply: reply (done) | replied"_s, [](Talk &t) {
        t.apply(accepted(t));
        t.echo();
        return fate(t);
    });
    front("its echo came before the 202", u"reply: reply (done) | replied"_s, [](Talk &t) {
        const EffectId reply = t.sending();
        t.apply(reply);
        t.echo();
        t.take(EffectReported{reply, Performed::Accepted, VendorObjectId(u"u1"_s), {}, {}});
        return fate(t);
    });
    front("could not be sent: a person is needed, and nobody sends it again",
          u"reply: reply (failed) | needs_person"_s, [](Talk &t) {
              told(t, accepted(t), Performed::Refused);
              t.wait(1h);
              t.deliver();
              return fate(t);
          });
    front("told so by an event after it was done", u"reply: reply (failed) | needs_person"_s,
          [](Talk &t) {
              told(t, accepted(t), Performed::Done, u"msg_2"_s);
              failsLater(t, u"msg_2"_s);
              return fate(t);
          });
    front("told so by an event before anything was known of it",
          u"reply: reply (failed) | needs_person | It did not reach the customer: hard_bounce"_s,
          [](Talk &t) {
              const EffectId reply = accepted(t);
              t.apply(reply);
              Happened failed{.kind = HappenedKind::SendingFailed, .topic = u"sending_error"_s};
              failed.detail = u"hard_bounce"_s;
              failed.message = t.thread.last().id;
              t.take(VendorTold{t.webhook({t.thread.last()}, {failed})});
              return fate(t) + u" | "_s + findEffect(t.session, reply)->reason;
          });
    front("told so after the customer wrote again: that turn, and only that", u"needs_person, asked"_s,
          [](Talk &t) {
              told(t, accepted(t), Performed::Done, u"msg_2"_s);
              t.ask(u"And the invoice?"_s);
              failsLater(t, u"msg_2"_s);
              return u"%1, %2"_s.arg(QLatin1StringView(word(t.session.turns.first().state)),
                                     t.turn());
          });
    front("the customer waits on", u"waits"_s, [](Talk &t) {
        told(t, accepted(t), Performed::Done, u"msg_2"_s);
        failsLater(t, u"msg_2"_s);
        return t.session.waitingSince ? u"waits"_s : u"served"_s;
    });
    front("told twice: the same", u"reply: reply (failed) | needs_person"_s, [](Talk &t) {
        told(t, accepted(t), Performed::Refused, u"msg_2"_s);
        failsLater(t, u"msg_2"_s);
        return fate(t);
    });
    front("… about another message: nothing", u"reply: reply (done)"_s, [](Talk &t) {
        told(t, accepted(t), Performed::Done, u"msg_2"_s);
        failsLater(t, u"msg_3"_s);
        return t.effects();
    });
    front("not there three times: a person is needed", u"reply: reply (needs_person)"_s,
          [](Talk &t) {
              const EffectId reply = accepted(t);
              for (int i = 0; i < 3; ++i)
                  told(t, reply, Performed::Accepted);
              return t.effects();
          });
    front("it cannot be asked for: later and later", u"reply: reply (accepted) | true"_s,
          [](Talk &t) {
              const EffectId reply = accepted(t);
              Millis last{0};
              bool slower = true;
              for (int i = 0; i < 4; ++i) {
                  told(t, reply, Performed::Maybe);
                  const Millis pause = *findEffect(t.session, reply)->due - t.now;
                  slower = slower && pause >= last;
                  last = pause;
              }
              return t.effects() + (slower ? u" | true"_s : u" | false"_s);
          });
    front("a restart does not send it again", u"reply: reply (accepted) | 1"_s, [](Talk &t) {
        const EffectId reply = accepted(t);
        t.restart();
        return u"%1 | %2"_s.arg(t.effects()).arg(findEffect(t.session, reply)->attempts);
    });
    front("a 202 that was lost, and the reply is there: done", u"reply: reply (done) | replied"_s,
          [](Talk &t) {
              const EffectId reply = t.sending();
              t.report(reply, Performed::Maybe, u"timeout"_s);
              t.apply(reply);
              t.wait(5s);
              t.read();
              return fate(t);
          });
    front("a 202 that was lost, and it is not there on three reads: sent again",
          u"reply: reply (sending) | 2"_s, [](Talk &t) {
              const EffectId reply = t.sending();
              t.report(reply, Performed::Maybe, u"timeout"_s);
              for (int i = 0; i < 3; ++i) {
                  t.wait(2min);
                  t.read();
              }
              t.start();
              return u"%1 | %2"_s.arg(t.effects()).arg(findEffect(t.session, reply)->attempts);
          });
    front("the customer writes meanwhile: a turn of its own", u"2"_s, [](Talk &t) {
        accepted(t);
        t.ask(u"And the invoice?"_s);
        return QString::number(t.session.turns.size());
    });
}

QTEST_GUILESS_MAIN(TestFrontTaken)
#include "tst_front_taken.moc"
