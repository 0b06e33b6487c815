// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontrows.h"

#include "domain/words.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

/// Joren owns the conversation, and the workspace wants drafts where he writes.
void draftRow(const char *sentence, const QString &seen, Play play)
{
    front(sentence, seen, [play = std::move(play)](Talk &t) {
        t.withAssist();
        t.settings().draftsAs = DraftForm::Draft;
        t.owner = ownedByJoren;
        return play(t);
    });
}

void askAndKnow(Talk &t)
{
    t.ask();
    t.answer(known());
}

/// The draft's request has left.
EffectId draftLeaves(Talk &t)
{
    askAndKnow(t);
    return t.start();
}

QString draftText(const Talk &t)
{
    const auto *draft = std::get_if<PostDraft>(&t.effect(EffectGroup::Draft).action);
    return draft ? draft->text : u"none"_s;
}

/// A teammate sends the draft from the composer, in these words.
Message sentDraft(Talk &t, const QString &text, const Author &by)
{
    for (Message &message : t.thread) {
        if (message.author.kind != AuthorKind::AiTeammate)
            continue;
        message.visibility = Visibility::Public;
        message.author = by;
        message.body.text = message.plain = text;
        message.createdAt = t.now;
        return message;
    }
    return {};
}

const Author byJoren{AuthorKind::Teammate, u"200"_s, u"Joren"_s};
const Author asTheAi{AuthorKind::AiTeammate, u"100"_s, u"Kite Helper"_s};

QString whatIsSeen(const Talk &t)
{
    return u"%1 | %2"_s.arg(t.turn(), t.session.waitingSince ? u"waits"_s : u"served"_s);
}

} // namespace

/// Drafts in the vendor's own composer instead of notes: what they hold, their fate, and what it
/// means that a teammate sends one.
class TestFrontDrafts : public QObject
{
    Q_OBJECT

private slots:
    void made_data();
    void made() { playRow(); }
    void fate_data();
    void fate() { playRow(); }
    void sent_data();
    void sent() { playRow(); }
};

void TestFrontDrafts::made_data()
{
    addPlayColumns();
    const QString once = u"draft: draft, tag opencx_ai_assisted"_s;
    draftRow("a draft instead of a note", once, [](Talk &t) {
        askAndKnow(t);
        return t.effects();
    });
    draftRow("as a note where the workspace says so", u"draft: note, tag opencx_ai_assisted"_s,
             [](Talk &t) {
                 t.settings().draftsAs = DraftForm::Note;
                 askAndKnow(t);
                 return t.effects();
             });
    draftRow("nothing is in it but the answer", known().text, [](Talk &t) {
        t.web().disclosure = u"Written by an AI."_s; // a person sends it
        askAndKnow(t);
        return draftText(t);
    });
    draftRow("its sources are a comment behind it",
             u"draft: draft, note, tag opencx_ai_assisted | "_s + known().text, [](Talk &t) {
                 t.settings().sendCitationsAsNote = true;
                 t.ask();
                 Answer said = known();
                 said.sources = {Source{.title = u"Parcels"_s, .url = {}}};
                 t.answer(said);
                 return t.effects() + u" | "_s + draftText(t);
             });
    draftRow("autopilot replies all the same", u"reply: reply"_s, [](Talk &t) {
        t.owner = ownedByAi;
        askAndKnow(t);
        return t.effects();
    });
    draftRow("one draft a turn", once, [](Talk &t) {
        askAndKnow(t);
        t.settingsChange();
        t.wait(1min);
        return t.effects();
    });
    draftRow("the next question gets its own",
             u"draft: draft (done), tag opencx_ai_assisted (done); draft: draft"_s, [](Talk &t) {
                 t.answered();
                 t.wait(1min);
                 t.ask(u"And the invoice?"_s);
                 t.answer(known());
                 return t.effects();
             });
    draftRow("the AI gets the conversation before it left: a reply instead", u"asking at answer"_s,
             [](Talk &t) {
                 askAndKnow(t);
                 t.assigned(ownedByAi);
                 t.wait(1min);
                 return t.why();
             });
    draftRow("the person answers before it left: none",
             u"Somebody answered or closed it meanwhile"_s, [](Talk &t) {
                 askAndKnow(t);
                 t.teammate(u"On its way"_s);
                 return t.cancelled();
             });
}

void TestFrontDrafts::fate_data()
{
    addPlayColumns();
    draftRow("taken: drafted, and the customer waits for a person",
             u"draft: draft (done), tag opencx_ai_assisted (done) | drafted | waits"_s,
             [](Talk &t) {
                 t.answered();
                 return t.effects() + u" | "_s + whatIsSeen(t);
             });
    draftRow("refused: the tag does not go out",
             u"draft: draft (failed) | The step before it failed"_s, [](Talk &t) {
                 t.report(draftLeaves(t), Performed::Refused);
                 t.deliver();
                 return t.effects() + u" | "_s + t.cancelled();
             });
    draftRow("the answer is lost, and it is there on a read: done", u"done | 1"_s, [](Talk &t) {
        const EffectId draft = draftLeaves(t);
        t.report(draft, Performed::Maybe, u"timeout"_s);
        t.apply(draft);
        t.wait(5s);
        t.read();
        const Effect &effect = t.effect(EffectGroup::Draft);
        return u"%1 | %2"_s.arg(QLatin1StringView(word(effect.status))).arg(effect.attempts);
    });
    draftRow("the answer is lost, and it is not there on three reads: made again", u"sending | 2"_s,
             [](Talk &t) {
                 t.report(draftLeaves(t), Performed::Maybe, u"timeout"_s);
                 for (int i = 0; i < 3; ++i) {
                     t.wait(2min);
                     t.read();
                 }
                 t.start();
                 const Effect &effect = t.effect(EffectGroup::Draft);
                 return u"%1 | %2"_s.arg(QLatin1StringView(word(effect.status)))
                     .arg(effect.attempts);
             });
    draftRow("stopped while it was being made: looked for first", u"uncertain"_s, [](Talk &t) {
        draftLeaves(t);
        t.restart();
        return QString::fromLatin1(word(t.effect(EffectGroup::Draft).status));
    });
}

void TestFrontDrafts::sent_data()
{
    addPlayColumns();
    const auto sends = [](const QString &text, const Author &by) {
        return [text, by](Talk &t) {
            t.answered();
            t.wait(1min);
            t.tell(sentDraft(t, text, by), HappenedKind::TeammateWrote);
            return whatIsSeen(t);
        };
    };
    draftRow("a teammate sends it as it is: the customer is served", u"drafted | served"_s,
             sends(known().text, byJoren));
    draftRow("… also where Front keeps the AI teammate as its author", u"drafted | served"_s,
             sends(known().text, asTheAi));
    draftRow("what the teammate made of it is what is kept", u"Look into your mail, please."_s,
             [=](Talk &t) {
                 sends(u"Look into your mail, please."_s, byJoren)(t);
                 return t.session.messages.last().plain;
             });
    draftRow("it is no answer of the AI's", u"0"_s, [=](Talk &t) {
        sends(known().text, asTheAi)(t);
        return QString::number(std::count_if(
            t.session.messages.begin(), t.session.messages.end(), [](const Message &message) {
                return message.visibility == Visibility::Public && !message.postedBy.isNull();
            }));
    });
    draftRow("sent under another id: a person's reply", u"drafted | served"_s, [](Talk &t) {
        t.answered();
        t.wait(1min);
        t.asAi(known().text);
        return whatIsSeen(t);
    });
    draftRow("an older word about the draft comes late: it stays sent", u"drafted | served"_s,
             [](Talk &t) {
                 t.answered();
                 const QList<Message> before = t.thread;
                 t.wait(1min);
                 t.tell(sentDraft(t, known().text, byJoren), HappenedKind::TeammateWrote);
                 t.take(VendorTold{t.webhook(before, {})});
                 return whatIsSeen(t);
             });
    draftRow("sent without a word to us: the next read shows it", u"drafted | served"_s,
             [](Talk &t) {
                 t.answered();
                 t.wait(1min);
                 sentDraft(t, known().text, byJoren);
                 t.read();
                 return whatIsSeen(t);
             });
}

QTEST_GUILESS_MAIN(TestFrontDrafts)
#include "tst_front_drafts.moc"
