// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/world.h"

namespace Baton::FrontSim {

using namespace Simulated;

namespace {

constexpr Scene deskScenes[] = {
    // A shop that sells our kites asks what the help centre knows.
    {3,
     {u"Brisa Duarte", u"brisa@vento-sul.example.com", u"", u"en", u"Dealer", u""},
     Channel::Email,
     u"Guarantee for a kite we sold",
     u"Hello,\n\na customer of ours has a kite with a torn seam after seven months. For how many "
     u"months is a new kite under guarantee?\n\nBrisa Duarte\nVento Sul Sports",
     {{{On::Answer, 12, u"Perfect, that is all we needed. Thank you!\n\nBrisa"},
       {On::Silence, 90, u"Hello, is there any news about this?"}}},
     u"Hi {first}, this is a guarantee case. Send it in, I have noted your shop. Mira"},

    // Chat; asks for a person.
    {8,
     {u"Kaveh Sohrabi", u"", u"", u"en", u"", u""},
     Channel::Messenger,
     u"",
     u"Can I speak to somebody about dealer prices? A real person please.",
     {{{On::Handoff, 7, u"Fine, I stay in the chat."},
       {On::Person, 10, u"Thank you Mira, that helps."}}},
     u"Hi {first}, Mira from the trade desk. I have mailed you our dealer list."},

    // A text message, known by number only.
    {16,
     {u"", u"", u"+45 55 50 10 77", u"en", u"", u""},
     Channel::Sms,
     u"",
     u"hi where do i find the tracking number of order {order}",
     {{{On::Answer, 8, u"found it thx"}, {On::Handoff, 8, u"ok"}}},
     u"Hi, your parcel {order} arrives tomorrow. Mira"},

    // German, by mail.
    {22,
     {u"Henrike Vollmer", u"henrike@drachenhof.example.com", u"", u"de", u"Dealer", u""},
     Channel::Email,
     u"Rechnung zu {order}",
     u"Guten Tag,\n\nwo finde ich die Rechnung zu unserer Bestellung {order}?\n\n"
     u"Viele Grüße\nHenrike Vollmer\nDrachenhof Rügen",
     {{{On::Answer, 12, u"Gefunden, vielen Dank!\n\nHenrike Vollmer"},
       {On::Handoff, 12, u"In Ordnung, ich warte auf Ihre Antwort."}}},
     u"Guten Tag {first}, die Rechnung liegt in Ihrem Konto unter Bestellungen. Mira"},

    // Mira has it already; the AI may only draft.
    {29,
     {u"Oluwaseun Bakare", u"seun@lagoswind.example.com", u"", u"en", u"Importer", u""},
     Channel::Email,
     u"Re: Spring order",
     u"Hi Mira,\n\nthanks for the offer. How long does express delivery take?\n\nSeun",
     {{{On::Person, 15, u"Great, we order today.\n\nSeun"}}},
     u"Hi {first}, ordered before 14:00 it leaves the same day. Mira",
     Begins::Customer,
     Owned::ByColleague},

    // Asks what nobody has written down.
    {37,
     {u"Freya Lindholm", u"freya@fjordschool.example.com", u"", u"en", u"School", u""},
     Channel::Email,
     u"Sponsoring",
     u"Dear trade desk,\n\nwould you sponsor the harbour festival of our town with a tent?\n\n"
     u"Freya Lindholm",
     {{{On::Handoff, 12, u"Thank you, we look forward to your answer.\n\nFreya"},
       {On::Person, 15, u"What a pity. Thank you all the same."}}},
     u"Dear {first}, our budget for this year is spent, I am sorry. Mira"},

    // Angry about a delivery.
    {44,
     {u"Gaston Mercier", u"gaston@ailes-bleues.example.com", u"", u"en", u"", u""},
     Channel::Email,
     u"Order {order} incomplete",
     u"The parcel for order {order} came with two kites missing. What do we do now?",
     {{{On::Answer, 9,
        u"This is absolutely unacceptable!! I am furious. Two kites are MISSING and "
        u"you send me text from a help page."},
       {On::Handoff, 10, u"At last. Call me."},
       {On::Person, 12, u"Good. Thank you for the quick help."}}},
     u"Dear {first}, I am sorry. Both kites leave today by express, at our cost. Mira",
     Begins::Customer,
     Owned::ByNobody,
     false,
     Sends::Documents},

    // Begun by Mira.
    {52,
     {u"Noor Haddou", u"noor@dunekites.example.com", u"", u"en", u"School", u""},
     Channel::Email,
     u"Your repairs",
     u"Hi {first}, all four kites of your school are repaired and ready. Mira",
     {{{On::Later, 12, u"Wonderful. Can you send them by express?\n\nNoor"},
       {On::Person, 14, u"Thank you Mira!\n\nNoor"}}},
     u"Yes, they leave this afternoon. Mira",
     Begins::Teammate},

    // A burst in the chat.
    {58,
     {u"Salome Ferrand", u"", u"", u"en", u"", u""},
     Channel::Messenger,
     u"",
     u"hello",
     {{{On::Later, 1, u"our club wants to return a kite"},
       {On::Later, 2, u"how many days do we have?"},
       {On::Answer, 7, u"super, thank you"}}},
     u"Hi {first}, 30 days. Mira"},

    // Says that it is solved, then comes back with something else.
    {95,
     {u"Ulrich Thorsen", u"ulrich@strandklub.example.com", u"", u"en", u"", u""},
     Channel::Email,
     u"Gift cards for our members",
     u"Hello, for how long is a gift card valid?\n\nUlrich Thorsen",
     {{{On::Answer, 14, u"Thank you, that answers it.\n\nUlrich"},
       {On::Later, 120, u"One more question: can two gift cards be used for one order?"}}},
     u"Hello {first}, 36 months. Mira"},
};

constexpr Persona deskUnderstudies[] = {
    {u"Ilse Brouwer", u"ilse@noordzee-shop.example.com", u"", u"en", u"", u""},
    {u"Marco Bellandi", u"marco@libeccio.example.com", u"", u"en", u"", u""},
    {u"Teuila Faleolo", u"teuila@pacificlines.example.com", u"", u"en", u"", u""},
    {u"Anders Nygaard", u"anders@vestkyst.example.com", u"", u"en", u"", u""},
    {u"Rukhsana Baig", u"rukhsana@skyhouse.example.com", u"", u"en", u"", u""},
    {u"Lorenz Amberger", u"lorenz@windwerk.example.com", u"", u"de", u"", u""},
    {u"Dagmar Petersen", u"dagmar@kitestuuv.example.com", u"", u"de", u"", u""},
};

} // namespace

Cast tradeDesk()
{
    return {.scenes = deskScenes,
            .understudies = deskUnderstudies,
            .orders = u"NT-",
            .again = u"Thanks, I have noted that. Write whenever you need anything else. Mira"};
}

} // namespace Baton::FrontSim
