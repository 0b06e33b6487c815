// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/script.h"

namespace Baton::Simulated {

namespace {

constexpr auto club = u"66aa10000000000000000001";
constexpr auto school = u"66aa10000000000000000002";

constexpr Scene table[] = {
    // Asks what the help centre knows, and says thanks.
    {1,
     {u"Amara Okonkwo", u"amara.okonkwo@example.com", u"", u"en", u"Rider", u""},
     Channel::Messenger,
     u"",
     u"Hi! A seam on my kite opened after eight months. Is that covered by the guarantee?",
     {{{On::Answer, 7, u"That helps, thank you so much!"},
       {On::Silence, 45, u"Hello? Is anybody there?"}}},
     u"Hi {first}, yes, that is a guarantee case. I will send you a return label today.",
     Begins::Customer,
     Owned::ByNobody,
     false,
     Sends::Picture},

    // Asks for a person.
    {5,
     {u"Ravi Menon", u"ravi.menon@example.com", u"", u"en", u"Rider", u""},
     Channel::Messenger,
     u"",
     u"Can I talk to a real person please? It is about a custom bar I ordered.",
     {{{On::Handoff, 6, u"Okay, I will wait here."}, {On::Person, 9, u"Perfect, thanks Joren!"}}},
     u"Hi {first}, Joren from the workshop here. Your bar is on my bench and leaves on Thursday."},

    // An email with a signature and quoted text.
    {9,
     {u"Siobhán Keane", u"siobhan.keane@example.com", u"", u"en", u"Club", club},
     Channel::Email,
     u"Invoice for order {order}",
     u"Hello,\n\nwhere can I download the invoice for order {order}? Our accountant needs it.\n\n"
     "Kind regards\nSiobhán\n\n-- \nSiobhán Keane, treasurer\nKattegat Kite Club\n"
     "+45 55 50 10 77\n\n"
     "On Mon, 3 March 2025 at 09:12, Nordwind Kites <orders@nordwind.example.com> wrote:\n"
     "> Thank you for your order {order}.\n> You can cancel it until it is packed.\n"
     "> Your Nordwind team",
     {{{On::Answer, 20, u"Found it, thank you.\n\nSiobhán"}}},
     u"Hello {first}, I have attached the invoice to your order. It is under Account, Orders."},

    // A burst of four short messages.
    {14,
     {u"Yuki Tanabe", u"yuki.tanabe@example.com", u"", u"en", u"Rider", u""},
     Channel::Messenger,
     u"",
     u"hi there",
     {{{On::Later, 1, u"question about express delivery"},
       {On::Later, 2, u"if i order before 14:00 today"},
       {On::Later, 3, u"does it arrive the next working day?"},
       {On::Answer, 6, u"great, thanks!!"}}},
     u"Hi {first}, yes: ordered before 14:00 it is with you on the next working day."},

    // German.
    {19,
     {u"Lukas Brandt", u"lukas.brandt@example.com", u"", u"de", u"Rider", u""},
     Channel::Messenger,
     u"",
     u"Hallo, bis wann muss ich bestellen, damit mein Paket mit der Expresslieferung am nächsten "
     "Werktag ankommt?",
     {{{On::Answer, 8, u"Super, vielen Dank für die schnelle Antwort!"},
       {On::Handoff, 8, u"Alles klar, ich warte."}}},
     u"Hallo {first}, bis 14 Uhr bestellt ist das Paket am nächsten Werktag bei dir."},

    // Asks what the help centre does not know.
    {25,
     {u"Tui Ngata", u"tui.ngata@example.com", u"", u"en", u"School", school},
     Channel::Messenger,
     u"",
     u"Do you organise kite buggy expeditions across Iceland in winter?",
     {{{On::Handoff, 9, u"Thanks, looking forward to your answer."},
       {On::Person, 12, u"Pity! Thanks anyway."}}},
     u"Hi {first}, we do not run trips ourselves, but I can give you the number of a guide."},

    // Gets angry.
    {30,
     {u"Marko Petrović", u"marko.petrovic@example.com", u"", u"en", u"Rider", u""},
     Channel::Messenger,
     u"",
     u"Where is my order {order}? It should have been here on Monday.",
     {{{On::Answer, 6,
        u"That does NOT help me at all!!! This is ridiculous, I am so angry. I want "
        "my money back NOW."},
       {On::Handoff, 9, u"Finally. Please hurry."},
       {On::Person, 10, u"Okay, thank you. That is all I wanted to know."}}},
     u"Hi {first}, I am sorry. I called the courier: your parcel is delivered tomorrow morning."},

    // A text message, known by number only.
    {35,
     {u"", u"", u"+45 55 50 10 42", u"en", u"", u""},
     Channel::Sms,
     u"",
     u"hi is the shop open on sunday",
     {{{On::Answer, 8, u"ok thx"}}},
     u"Hi, no, on Sundays we are out on the water. Monday from 10."},

    // French; a bot greets, which is no answer.
    {40,
     {u"Chloé Girard", u"chloe.girard@example.com", u"", u"fr", u"Rider", u""},
     Channel::Messenger,
     u"",
     u"Bonjour, combien de jours ai-je pour retourner une aile qui ne me convient pas ?",
     {{{On::Answer, 8, u"Merci beaucoup, c'est très clair !"},
       {On::Handoff, 8, u"D'accord, j'attends votre réponse."}}},
     u"Bonjour {first}, vous avez 30 jours, et l'étiquette de retour est gratuite.",
     Begins::Customer,
     Owned::ByNobody,
     true},

    // A teammate already owns it.
    {46,
     {u"Leila Haddad", u"leila.haddad@example.com", u"", u"en", u"Club", club},
     Channel::Messenger,
     u"",
     u"Hi Joren, thanks for the new bar. Can you send it by express so that it is here on "
     u"Saturday?",
     {{{On::Person, 12, u"You are the best, thank you!"}}},
     u"Hi {first}, it leaves today by express.",
     Begins::Customer,
     Owned::ByColleague},

    // Started by a teammate.
    {51,
     {u"Piotr Zieliński", u"piotr.zielinski@example.com", u"", u"en", u"Rider", u""},
     Channel::Messenger,
     u"",
     u"Hi {first}, your Skagen 9 is repaired and waiting for you in the shop. Joren",
     {{{On::Later, 9, u"Great news! Until when are you open today?"},
       {On::Person, 10, u"See you at five then."}}},
     u"Until six, take your time.",
     Begins::Teammate,
     Owned::ByNobody},

    // Spanish.
    {57,
     {u"Mateo Quiroga", u"mateo.quiroga@example.com", u"", u"es", u"Rider", u""},
     Channel::Messenger,
     u"",
     u"Hola, ¿cuántos meses de garantía tiene una cometa nueva?",
     {{{On::Answer, 8, u"Perfecto, muchas gracias."},
       {On::Handoff, 8, u"Vale, espero su respuesta."}}},
     u"Hola {first}, todas las cometas tienen 24 meses de garantía."},

    // Says yes twice, and means it both times.
    {85,
     {u"Thandiwe Mokoena", u"thandiwe.mokoena@example.com", u"", u"en", u"Rider", u""},
     Channel::Messenger,
     u"",
     u"How long is a gift card valid, and can I use two of them for one order?",
     {{{On::Answer, 7, u"yes"}, {On::Answer, 7, u"yes"}}},
     u"Hi {first}, 36 months, and up to three cards on one order."},

    // Follows up twice.
    {110,
     {u"Ebba Lindqvist", u"ebba.lindqvist@example.com", u"", u"en", u"School", school},
     Channel::Messenger,
     u"",
     u"Which kite size do I need at 75 kg and about 8 m/s of wind?",
     {{{On::Answer, 9, u"And which size for lighter wind, say 6 m/s?"},
       {On::Answer, 9, u"Last question: which line length do you recommend in light wind?"},
       {On::Answer, 8, u"Brilliant, that answers everything. Thank you!"}}},
     u"Hi {first}, with your weight I would take the 9 and the 12."},

    // Writes again after the handoff.
    {140,
     {u"Hamid Rahimi", u"hamid.rahimi@example.com", u"", u"en", u"Rider", u""},
     Channel::Email,
     u"Repair R-2041",
     u"Dear team,\n\nplease let a colleague look up my repair, I would like to speak to somebody "
     "in the workshop.\n\nHamid Rahimi",
     {{{On::Handoff, 14,
        u"One more thing: the repair number is R-2041 and the tear is about 20 cm "
        "long.\n\nHamid"},
       {On::Person, 20, u"Thank you, Joren. I will collect it on Friday.\n\nHamid"}}},
     u"Hi {first}, your kite is dry and sewn. You can collect it from Thursday on. Joren",
     Begins::Customer,
     Owned::ByNobody,
     false,
     Sends::Words,
     {{{40, Act::TicketMade, u"Repair R-2041"}}}},

    // Cancels; gets impatient when nobody answers.
    {175,
     {u"Ioana Dumitru", u"ioana.dumitru@example.com", u"", u"en", u"Rider", u""},
     Channel::Messenger,
     u"",
     u"I ordered the same bar twice by mistake. How do I cancel order {order}?",
     {{{On::Answer, 8, u"Done. That was easy, thanks!"},
       {On::Silence, 60, u"Anyone? I do not want it to be shipped."}}},
     u"Hi {first}, I have cancelled {order} for you. The money is back within three days."},

    // Another bot answers first, and is left alone until the conversation is given to the AI.
    {62,
     {u"Birgit Aas", u"birgit.aas@example.com", u"", u"en", u"Rider", u""},
     Channel::Messenger,
     u"",
     u"Hello, within how many days can I return a kite that was never flown?",
     {{{On::Later, 9, u"That is about bars, I asked about a kite. How many days do I have?"},
       {On::Later, 34, u"Is anybody there? Within how many days can I return a kite?"},
       {On::Answer, 8, u"Now that is clear, thanks."}}},
     u"Hi {first}, 30 days from the day it reached you.",
     Begins::Customer,
     Owned::ByNobody,
     false,
     Sends::Words,
     {{{1, Act::BotAnswers, u"Here is an article about the length of your bar."},
       {24, Act::GivenToAi, u""},
       {60, Act::Rated, u"Took a detour, but good."}}}},

    // A colleague has it, leaves a note and lets the AI answer: it reads all of it first.
    {72,
     {u"Owen Blake", u"owen.blake@example.com", u"", u"en", u"Club", club},
     Channel::Messenger,
     u"",
     u"Hi Joren, one of our members asks: is express delivery possible to an island?",
     {{{On::Answer, 10, u"Thanks, I will pass it on."}}},
     u"Hi {first}, let me look that up.",
     Begins::Customer,
     Owned::ByColleague,
     false,
     Sends::Words,
     {{{3, Act::TeammateNotes, u"The assistant knows our delivery times, I give it this one."},
       {5, Act::Tagged, u"club"},
       {6, Act::GivenToAi, u""},
       {7, Act::Prioritised, u""}}}},

    // The reply to a campaign, which is people's business.
    {92,
     {u"Salma Idrissi", u"salma.idrissi@example.com", u"", u"en", u"Rider", u""},
     Channel::Email,
     u"The autumn demo days",
     u"Hi {first}, our demo days begin on Friday. Come and fly the new Skagen! Your Nordwind team",
     {{{On::Later, 12, u"Sounds great, do I have to book?\n\nSalma"}}},
     u"Hi {first}, no booking needed, just come by. Joren",
     Begins::Campaign,
     Owned::ByNobody,
     false,
     Sends::Words,
     {{{26, Act::GivenToTeam, u""}}}},

    // Two customers, words that should not have been written, and a conversation put off.
    {100,
     {u"Karim Haddad", u"karim.haddad@example.com", u"", u"en", u"Club", club},
     Channel::Messenger,
     u"",
     u"Hi Joren, please charge the school's card for the three helmets.",
     {{{On::Later, 6, u"The number is 4111 1111 1111 1111."},
       {On::Person, 15, u"Understood, thanks."}}},
     u"Hi {first}, please never send card numbers here. I have taken it out and sent you a payment "
     u"link.",
     Begins::Customer,
     Owned::ByColleague,
     false,
     Sends::Words,
     {{{10, Act::LastRedacted, u""},
       {16, Act::SecondCustomer, u"This is Noor, I pay for the school. I am in the thread now."},
       {24, Act::Snoozed, u""},
       {34, Act::SnoozeEnds, u""},
       {150, Act::Reopened, u""}}}},

    // Nobody needs it: deleted at the vendor, so Baton's copy goes as well.
    {120,
     {u"Best Prices", u"offers@example.com", u"", u"en", u"", u""},
     Channel::Email,
     u"Your website on page one",
     u"Dear owner, we bring your website to page one. Interested in a free offer?",
     {},
     u"No, thank you.",
     Begins::Customer,
     Owned::ByColleague,
     false,
     Sends::Words,
     {{{15, Act::Deleted, u""}}}},
};

constexpr Persona others[] = {
    {u"Aroha Tamati", u"aroha.tamati@example.com", u"", u"en", u"Rider", u""},
    {u"Wei Lin", u"wei.lin@example.com", u"", u"en", u"Rider", u""},
    {u"Femi Adeyemi", u"femi.adeyemi@example.com", u"", u"en", u"School", school},
    {u"Ingrid Solheim", u"ingrid.solheim@example.com", u"", u"en", u"Club", club},
    {u"Tomás Vidal", u"tomas.vidal@example.com", u"", u"en", u"Rider", u""},
    {u"Nour El Amrani", u"nour.elamrani@example.com", u"", u"en", u"Rider", u""},
    {u"Kenji Morita", u"kenji.morita@example.com", u"", u"en", u"Rider", u""},
    {u"Maeve Doyle", u"maeve.doyle@example.com", u"", u"en", u"Club", club},
    {u"Sipho Dlamini", u"sipho.dlamini@example.com", u"", u"en", u"Rider", u""},
    {u"Anneke de Wit", u"anneke.dewit@example.com", u"", u"en", u"Rider", u""},
    {u"Farah Siddiqui", u"farah.siddiqui@example.com", u"", u"en", u"Rider", u""},
    {u"Oskar Nyman", u"oskar.nyman@example.com", u"", u"en", u"Rider", u""},
    {u"Ana Ferreira", u"ana.ferreira@example.com", u"", u"en", u"School", school},
    {u"Dewi Hartono", u"dewi.hartono@example.com", u"", u"en", u"Rider", u""},
    {u"Greta Moser", u"greta.moser@example.com", u"", u"de", u"Rider", u""},
    {u"Jonas Keller", u"jonas.keller@example.com", u"", u"de", u"Rider", u""},
    {u"Inès Carpentier", u"ines.carpentier@example.com", u"", u"fr", u"Rider", u""},
    {u"Julien Lefèvre", u"julien.lefevre@example.com", u"", u"fr", u"Rider", u""},
    {u"Camila Rojas", u"camila.rojas@example.com", u"", u"es", u"Rider", u""},
    {u"Diego Salas", u"diego.salas@example.com", u"", u"es", u"Rider", u""},
};

} // namespace

Cast kiteShop()
{
    return {.scenes = table,
            .understudies = others,
            .orders = u"NK-",
            .again = u"Thanks, I have noted that. Write whenever you need anything else. Joren"};
}

} // namespace Baton::Simulated
