// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/samples.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Baton::Samples {

namespace {

// Minutes and seconds after 10 o'clock of the day.
Time at(int minutes, int seconds = 0)
{
    return now() - 47min - 52s + std::chrono::minutes(minutes) + std::chrono::seconds(seconds);
}

ThreadItem item(ThreadItemKind kind, const QString &author, Time time, const QString &text)
{
    ThreadItem i;
    i.kind = kind;
    i.author = author;
    i.at = time;
    i.text = text;
    i.key = u"%1-%2"_s.arg(int(kind)).arg(toMillis(time));
    return i;
}

ThreadItem answer(Time time, const QString &text, Millis after, int sources)
{
    ThreadItem i = item(ThreadItemKind::Ai, u"Kite Helper"_s, time, text);
    i.delivery = EffectStatus::Done;
    i.after = after;
    i.sources = sources;
    i.decision = DecisionId(2);
    return i;
}

ThreadItem withFile(ThreadItem i)
{
    i.files = {{picture, u"bar-break.jpg"_s, 1'200'000, true, {}},
               {4, u"receipt.pdf"_s, 84'000, false, {}},
               {0, u"bar-break.mov"_s, 48'000'000, false, u"too large to be kept"_s}};
    return i;
}

ThreadItem draft()
{
    ThreadItem i = item(ThreadItemKind::Draft, u"Kite Helper"_s, at(46, 12),
                        u"Yes. Express orders placed before 14:00 arrive the next working day, so "
                        "it will reach you on Friday. Guarantee parts ship free of charge. [1] [2]"_s);
    i.delivery = EffectStatus::Done;
    i.effect = EffectId(7);
    i.confidence = 0.87;
    i.sources = 3;
    return i;
}

SessionRow rowOf(SessionId session)
{
    for (const SessionRow &row : sessions().rows) {
        if (row.id == session)
            return row;
    }
    return {};
}

QList<ThreadItem> inesItems()
{
    return {
        answer(at(38), u"Sorry about that. A break like this is covered for 24 months. Could you "
                       "send a photo of it and your order number?"_s,
               4600ms, 2),
        withFile(item(ThreadItemKind::Customer, u"Ines Valdorf"_s, at(40),
                      u"It is NK-20817. I need it by Saturday, can I talk to a person please?"_s)),
        item(ThreadItemKind::EventLine, {}, at(40, 2),
             u"Handed off to Workshop: the customer asked for a person"_s),
        item(ThreadItemKind::Note, u"Kite Helper"_s, at(40, 3),
             u"Asked: new bar for Stratus 2.4, NK-20817, by Saturday.\nTried: guarantee "
             "explained, photo received. Intent: guarantee claim."_s),
        item(ThreadItemKind::Teammate, u"Joren · Workshop"_s, at(44),
             u"Hi Ines, I can see the crack in your photo. A new bar is set aside for you, free "
             "of charge."_s),
        item(ThreadItemKind::Customer, u"Ines Valdorf"_s, at(46),
             u"Thanks Joren. Can you send it express so that it arrives by Saturday?"_s),
        draft(),
    };
}

Decision gates(const QList<GateState> &states, const QStringList &details)
{
    Decision d;
    for (int i = 0; i < states.size(); ++i)
        d.gates.append({Gate(i), states.at(i), details.value(i), {}});
    d.sources = {{u"a1"_s, u"Express delivery and cut-off times"_s, {}, {}, 0.91, false},
                 {u"a2"_s, u"Guarantee claims: who pays shipping"_s, {}, {}, 0.84, false},
                 {u"a3"_s, u"Workshop: spare bar stock list"_s, {}, {}, 0.62, true}};
    return d;
}

WhyView inesWhy()
{
    using enum GateState;
    WhyView view;
    Decision d = gates({Passed, Passed, Passed, Passed, Stopped, Passed, Passed, Passed, Passed,
                        Passed},
                       {{}, {}, {}, {}, u"to Workshop, 10:40"_s, u"Joren"_s, u"Web"_s, u"no wait"_s,
                        u"shipping"_s, u"0.87 ≥ 0.60"_s});
    d.id = DecisionId(7);
    d.outcome = Outcome::Draft;
    d.mode = Mode::Assist;
    d.summary = u"Joren owns the conversation, and assist is on for Web."_s;
    d.confidence = 0.87;
    d.now = at(46, 12);
    view.decision = d;
    view.index = 7;
    view.count = 7;
    EffectRow note{EffectId(7), PostNote{u"…"_s}, EffectStatus::Done, {}, {}, 1, {}};
    EffectRow tag{EffectId(8), AddTag{u"opencx_ai_assisted"_s}, EffectStatus::Sending, {}, {}, 1, {}};
    EffectRow off{EffectId(9), RemoveAiTeammate{}, EffectStatus::Cancelled,
                  u"Joren wrote meanwhile"_s, {}, 0, {}};
    view.effects = {note, tag, off};
    return view;
}

WhyView kofiWhy()
{
    using enum GateState;
    WhyView view;
    Decision d = gates({Passed, Passed, Passed, Passed, Passed, Passed, Passed, Passed, Passed, Held},
                       {{}, {}, {}, {}, {}, u"AI"_s, u"Web"_s, u"4 s"_s, {}, u"0.78 < 0.85"_s});
    d.id = DecisionId(2);
    d.outcome = Outcome::Waiting;
    d.mode = Mode::Autopilot;
    d.summary = u"Confidence 0.78 is under 0.85, the limit for answers that go out by themselves."_s;
    d.now = at(46, 31);
    view.decision = d;
    view.index = 2;
    view.count = 2;
    view.effects = {{EffectId(3), PostReply{u"…"_s}, EffectStatus::AwaitingApproval, {}, {}, 0, {}}};
    return view;
}

} // namespace

KeptFile file(qint64 id)
{
    if (id != picture)
        return {u"receipt.pdf"_s, u"application/pdf"_s, "%PDF-1.4"};
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(QColor(0x35, 0x6b, 0x8c));
    QPainter painter(&image);
    painter.fillRect(0, 560, 1200, 240, QColor(0xd8, 0xc3, 0x9a));
    painter.setPen(QPen(QColor(0x2b, 0x2b, 0x2b), 46, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(180, 420, 560, 360);
    painter.drawLine(640, 380, 1020, 470);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {u"bar-break.jpg"_s, u"image/png"_s, buffer.data()};
}


ThreadView thread(SessionId session)
{
    if (session == kofi)
        return approvalThread();
    ThreadView view;
    view.row = rowOf(session);
    view.contact = {ContactId(u"c-1"_s), view.row.customer, u"customer@example.com"_s, {}};
    view.vendorUrl = u"https://helpdesk.example.com/conversation/%1"_s.arg(session.value());
    if (session == ines) {
        view.subject = u"Order NK-20817"_s;
        view.contact.email = u"ines@example.com"_s;
        view.pageUrl = u"https://kites.example.com/guarantee"_s;
        view.earlierMessages = 1;
        view.items = inesItems();
    } else {
        view.items = {item(ThreadItemKind::Customer, view.row.customer, at(45),
                           view.row.lastMessage)};
    }
    return view;
}

ThreadView approvalThread()
{
    ThreadView view;
    view.row = rowOf(kofi);
    view.contact = {ContactId(u"c-2"_s), view.row.customer, u"kofi@example.com"_s, {}};
    view.vendorUrl = u"https://helpdesk.example.com/conversation/4534"_s;
    ThreadItem waits = item(ThreadItemKind::AwaitingApproval, u"Kite Helper"_s, now() - 202s,
                            u"Hi Kofi, the guarantee covers faults in material and workmanship for "
                            "24 months. [1] Cuts from another kite’s line count as an accident, so "
                            "they are not covered. [2] A replacement line set costs €28 and ships "
                            "today if you order before 14:00. [2]"_s);
    waits.effect = EffectId(3);
    waits.delivery = EffectStatus::AwaitingApproval;
    waits.until = now() + 98s;
    waits.outcome = u"Handed off to people"_s;
    waits.confidence = 0.78;
    waits.sources = 3;
    view.items = {
        item(ThreadItemKind::EventLine, {}, at(43), u"Started on /guarantee"_s),
        item(ThreadItemKind::Customer, u"Kofi Amandri"_s, at(43, 1),
             u"Hello, I bought a Stratus 2.4 in March (NK-19266)."_s),
        answer(at(43, 9), u"Hi Kofi! Your order from 14 March is under guarantee until March 2028. "
                          "What happened?"_s,
               3900ms, 1),
        item(ThreadItemKind::Customer, u"Kofi Amandri"_s, at(46),
             u"Another kite cut one of my lines. Does the 24-month guarantee cover line cuts as "
             "well?"_s),
        waits,
    };
    return view;
}

WhyView why(SessionId session)
{
    if (session == ines)
        return inesWhy();
    if (session == kofi)
        return kofiWhy();
    return {};
}

} // namespace Baton::Samples
