// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/samples.h"

using namespace Qt::StringLiterals;

namespace Baton::Samples {

Time now()
{
    static const QDateTime at(QDate(2026, 11, 19), QTime(10, 47, 52));
    return fromMillis(at.toMSecsSinceEpoch());
}

namespace {

SessionRow row(qint64 ticket, Channel channel, const char *customer, const char *message,
               Section section, SessionChip chip)
{
    SessionRow r;
    r.id = SessionId(ticket);
    r.workspace = WorkspaceId(1);
    r.workspaceName = u"Northwind Kites"_s;
    r.channel = channel;
    r.customer = QString::fromUtf8(customer);
    r.lastMessage = QString::fromUtf8(message);
    r.owner = OwnerClass::Ai;
    r.section = section;
    r.chip = chip;
    r.language = u"en"_s;
    r.lastActivity = now();
    return r;
}

SessionRow owned(SessionRow r, OwnerClass owner, const QString &name = {})
{
    r.owner = owner;
    r.ownerName = name;
    return r;
}

SessionRow waiting(SessionRow r, Millis since)
{
    r.waitingSince = now() - since;
    return r;
}

SessionRow feels(SessionRow r, Sentiment sentiment)
{
    r.sentiment = sentiment;
    return r;
}

SessionRow until(SessionRow r, Millis left)
{
    r.until = now() + left;
    return r;
}

QList<SessionRow> needsPerson()
{
    const auto s = Section::NeedsPerson;
    return {
        waiting(owned(row(4521, Channel::Web, "Ines Valdorf",
                          "Thanks Joren. Can you send it express so that it arrives by Saturday?",
                          s, SessionChip::DraftReady),
                      OwnerClass::Person, u"Joren"_s),
                100s),
        feels(waiting(owned(row(4519, Channel::Email, "Tomas Brekke",
                                "Second broken line set in a month, I want my money back", s,
                                SessionChip::HandedOff),
                            OwnerClass::Nobody),
                      12min),
              Sentiment::Angry),
        waiting(owned(row(4511, Channel::Email, "Odile Marchand",
                          "Re: Invoice NK-20655 shows the wrong VAT number", s,
                          SessionChip::HandedOff),
                      OwnerClass::Team, u"Accounts"_s),
                26min),
        until(waiting(row(4534, Channel::Web, "Kofi Amandri",
                          "Does the 24-month guarantee cover line cuts as well?", s,
                          SessionChip::AwaitingApproval),
                      22s),
              98s),
    };
}

QList<SessionRow> working()
{
    const auto s = Section::AiWorking;
    return {
        feels(waiting(row(4536, Channel::Web, "Sanna Ekholt",
                          "Which line length for the Stratus 2.4 in light wind?", s,
                          SessionChip::Answering),
                      4s),
              Sentiment::Happy),
        until(waiting(row(4535, Channel::Email, "Dario Pelletti",
                          "Is the Stratus 3.0 in red back before December?", s,
                          SessionChip::Settling),
                      12s),
              18s),
        waiting(row(4533, Channel::Sms, "+47 555 01 442", "hi is the shop open on sunday", s,
                    SessionChip::Checking),
                31s),
    };
}

QList<SessionRow> quiet()
{
    const auto s = Section::WaitingForCustomer;
    QList<SessionRow> rows{
        feels(row(4530, Channel::Email, "Bea Thornquist", "That fixed it, thank you so much!", s,
                  SessionChip::Answered),
              Sentiment::Happy),
        owned(row(4529, Channel::Phone, "Wim Osterloh",
                  "Voicemail, 0:48: “I ordered the kids’ set two weeks…”", s,
                  SessionChip::Answered),
              OwnerClass::Team, u"Front desk"_s),
    };
    for (qint64 i = 0; i < 12; ++i)
        rows.append(row(4500 - i, Channel::Web, "Lene Hartvig", "Where do I find the size chart?",
                        s, SessionChip::Answered));
    return rows;
}

} // namespace

SessionList sessions()
{
    SessionList list;
    list.rows = needsPerson() + working() + quiet();
    list.counts = {4, 41, 23, 4, 2, 5};
    return list;
}

HealthView health()
{
    HealthView view;
    view.items = {
        {u"Server"_s, HealthState::Good, u":8787"_s, {}},
        {u"Intercom"_s, HealthState::Good, u"212 ms"_s, {}},
        {u"Front"_s, HealthState::Good, u"340 ms"_s, {}},
        {u"Engine"_s, HealthState::Good, u"grounded 0.4 s"_s, {}},
        {u"Queue:"_s, HealthState::Busy, u"0 in, 2 out"_s, {}},
    };
    view.lastEvent = now() - 3s;
    view.address = u"http://127.0.0.1:8787"_s;
    return view;
}

} // namespace Baton::Samples
