// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "policy/customerlines.h"
#include "policy/turns.h"

#include "domain/words.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

const QString asked = u"asking at answer"_s;
const QString byLevel = u"handoff at hand_over: handoff.level"_s;

void balanced(Talk &t)
{
    t.atLevel(HandoffLevel::Balanced);
}

Analysis saysWhat(Analysis analysis = {})
{
    analysis.tellsProblem = true;
    return analysis;
}

QString reasons(const Talk &t)
{
    QStringList words;
    for (HandoffReason reason : t.last().reasons)
        words << QString::fromLatin1(word(reason));
    return words.join(u", "_s);
}

/// The customer's words in the note that people get.
QString points(const Talk &t)
{
    for (const Effect &effect : t.session.effects) {
        if (const auto *note = std::get_if<PostNote>(&effect.action))
            return note->text.section(u"Key points:\n"_s, 1).section(u"\nSession"_s, 0, 0)
                .replace(u'\n', u' ');
    }
    return t.effects();
}

bool asksBack(const Talk &t)
{
    const auto *reply = std::get_if<PostReply>(&t.session.effects.last().action);
    return reply && reply->text == builtInLine(u"en"_s, CustomerLine::AskForProblem);
}

} // namespace

/// Level `balanced`: understands first, gathers what it is about, and then follows the request for a
/// person.
class TestBalanced : public QObject
{
    Q_OBJECT

private slots:
    void request_data();
    void request() { playRow(); }
};

void TestBalanced::request_data()
{
    addPlayColumns();
    row("a request that tells its problem is followed", byLevel, [](Talk &t) {
        balanced(t);
        t.ask(u"A human, please: my parcel never came."_s, saysWhat(asksForPerson()));
        return t.why();
    });
    row("a bare one after an answer, too", byLevel, [](Talk &t) {
        balanced(t);
        t.answered();
        t.ask(u"A human, please"_s, asksForPerson());
        return t.why();
    });
    row("then people take over, with what was gathered",
        u"asked back | handoff at hand_over: handoff.level | "
        u"user_requested_human_assistance | • A human, please • My parcel never came."_s,
        [](Talk &t) {
            balanced(t);
            t.ask(u"A human, please"_s, asksForPerson());
            const bool first = asksBack(t);
            t.deliver();
            t.ask(u"My parcel never came."_s, saysWhat());
            return QStringList{first ? u"asked back"_s : t.effects(), t.why(), reasons(t), points(t)}.join(u" | "_s);
        });
    row("asked once, not twice", byLevel, [](Talk &t) {
        balanced(t);
        t.ask(u"A human, please"_s, asksForPerson());
        t.deliver();
        t.ask(u"HUMAN"_s, asksForPerson());
        return t.why();
    });
    row("a problem in the same flurry is one told", byLevel, [](Talk &t) {
        balanced(t);
        t.customer(u"My parcel never came."_s, saysWhat());
        t.wait(1s);
        t.ask(u"A human, please"_s, asksForPerson());
        return t.why();
    });
    row("what was asked before a resolution starts no handoff", asked, [](Talk &t) {
        balanced(t);
        t.ask(u"A human, please"_s, asksForPerson());
        t.deliver();
        t.wait(25h);
        t.ask(u"Do you sell kites?"_s);
        return t.why();
    });
    row("a greeting in the same flurry is none", u"reply"_s, [](Talk &t) {
        balanced(t);
        t.customer(u"Hello"_s);
        t.wait(1s);
        t.ask(u"A human, please"_s, asksForPerson());
        return t.why();
    });
    row("what came while the engine was asked is spoken to, too", u"all: nothing opened"_s,
        [](Talk &t) {
            balanced(t);
            t.ask(u"Hello"_s);
            t.ask(u"A human, please"_s, asksForPerson());
            const bool all = asksBack(t) && t.session.effects.last().covers.size() == 2;
            t.deliver();
            return (all ? u"all: "_s : t.effects())
                + (openTurn(t.session) ? t.turn() : u"nothing opened"_s);
        });
    row("what was given back and answered was not asked about", asked, [](Talk &t) {
        balanced(t);
        t.ask(u"A human, please: my parcel never came."_s, saysWhat(asksForPerson()));
        t.deliver();
        t.command(CommandKind::GiveBack);
        t.answer(known());
        t.deliver();
        t.ask(u"And what is my order number?"_s);
        return t.why();
    });
    row("the engine is not asked what it cannot know", u"0 reply: reply"_s, [](Talk &t) {
        balanced(t);
        t.ask(u"A human, please"_s, asksForPerson());
        return QString::number(t.asks) + u' ' + t.effects();
    });
    row("who is helped meanwhile needs nobody", u"resolved"_s, [](Talk &t) {
        balanced(t);
        t.ask(u"A human, please"_s, asksForPerson());
        t.deliver();
        t.ask(u"Never mind, it works now, thanks"_s, Table::confirms());
        return t.why();
    });
}

QTEST_GUILESS_MAIN(TestBalanced)
#include "tst_balanced.moc"
