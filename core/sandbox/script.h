// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model.h"

#include <array>
#include <span>

/// The customers of the tour as plain data: who writes what, and how they react. `{order}` in a
/// text becomes an order number, `{first}` the customer's first name.
namespace Baton::Simulated {

/// What makes a customer write again.
enum class On {
    Later,   ///< so many seconds after the scene began
    Answer,  ///< the AI teammate answered
    Handoff, ///< it was handed to people
    Person,  ///< a person answered
    Silence, ///< so many seconds passed without any answer
};

struct Reaction
{
    On on = On::Later;
    int seconds = 0;
    const char16_t *text = nullptr; ///< null: no more reactions
};

struct Persona
{
    const char16_t *name;  ///< empty: known by phone number only
    const char16_t *email; ///< empty: a lead without one
    const char16_t *phone;
    const char16_t *language; ///< ISO 639-1
    const char16_t *plan;
    const char16_t *company; ///< id, or empty
};

/// What others than its customer do to a conversation. Vendors that do not know it do nothing.
enum class Act {
    BotAnswers,     ///< with the text
    TeammateNotes,  ///< the text
    GivenToAi,      ///< by the colleague
    GivenToTeam,
    Snoozed,
    SnoozeEnds,
    Reopened,       ///< by the colleague, when it was closed
    Tagged,         ///< with the text
    Rated,          ///< by the customer: the text is their remark
    SecondCustomer, ///< joins, and writes the text
    LastRedacted,   ///< the customer's newest words are taken out
    Deleted,
    Prioritised,    ///< a topic that nobody here listens to
    TicketMade,     ///< of the conversation, by the colleague, with the text as its title
};

struct Happening
{
    int seconds = 0; ///< after the scene began
    Act act = Act::BotAnswers;
    const char16_t *text = nullptr; ///< null: no more happenings
};

enum class Begins { Customer, Teammate, Campaign };
enum class Owned { ByNobody, ByColleague };
enum class Sends { Words, Picture, Documents }; ///< with what it begins

struct Scene
{
    int at; ///< seconds after the tour began, in the first round
    Persona who;
    Channel channel;
    const char16_t *subject;
    const char16_t *opening;
    std::array<Reaction, 5> reactions;
    const char16_t *colleague; ///< what the human teammate answers when it becomes theirs
    Begins begins = Begins::Customer;
    Owned owned = Owned::ByNobody;
    bool operatorGreets = false; ///< a bot's "we reply within minutes", which is no answer
    Sends sends = Sends::Words;
    std::array<Happening, 5> happenings{};
};

/// Who plays at one vendor.
struct Cast
{
    std::span<const Scene> scenes;
    std::span<const Persona> understudies; ///< in later rounds: everybody of a scene's language
    const char16_t *orders = u"";          ///< how order numbers begin
    const char16_t *again = u"";           ///< the teammate's words where a scene has none left
};

/// The customers of the kite shop.
Cast kiteShop();

} // namespace Baton::Simulated
