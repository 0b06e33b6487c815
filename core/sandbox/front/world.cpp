// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/world.h"

#include "sandbox/world.h"

namespace Baton::FrontSim {

using namespace Qt::StringLiterals;

namespace {

void settleIn(State &state)
{
    state.addMate({.id = QLatin1String(Known::ai),
                   .first = u"Trade"_s,
                   .last = u"Helper"_s,
                   .email = u"trade-helper@nordwind.example.com"_s});
    state.addMate({.id = QLatin1String(Known::mira),
                   .first = u"Mira"_s,
                   .last = u"Holm"_s,
                   .email = u"mira@nordwind.example.com"_s});
    state.addMate({.id = QLatin1String(Known::tomas),
                   .first = u"Tomas"_s,
                   .last = u"Berg"_s,
                   .email = u"tomas@nordwind.example.com"_s,
                   .available = false});
    state.addMate({.id = QLatin1String(Known::rule),
                   .first = u"Night"_s,
                   .last = u"rule"_s,
                   .email = QString(),
                   .type = u"rule"_s});
}

/// What the desk has written down about those who buy often, and about their companies.
void settleCustomers(State &state)
{
    for (const Simulated::Scene &scene : tradeDesk().scenes) {
        const Simulated::Persona &who = scene.who;
        if (*who.plan)
            state.ensurePerson(QString::fromUtf16(who.name), QString::fromUtf16(who.email),
                               {{u"plan_tier"_s, QString::fromUtf16(who.plan)}});
    }
    state.addFirm(u"Vento Sul Sports"_s, u"vento-sul.example.com"_s,
                  {{u"discount_percent"_s, 12}, {u"pays_by_invoice"_s, true}});
    state.addFirm(u"Drachenhof Rügen"_s, u"drachenhof.example.com"_s,
                  {{u"discount_percent"_s, 8}});
}

} // namespace

World::World(const Clock &clock, const FrontSandboxOptions &options)
    : articles(Simulated::articlesOf(options.helpCentre)),
      state(clock, options.seed, options.keepConversations),
      courier(state, faults,
              CourierSettings{.company = QLatin1String(Known::company),
                              .appKey = Known::appKey,
                              .ruleSecret = Known::ruleSecret,
                              .retryAfter = options.retryWebhookAfter}),
      api(state, courier, faults, articles,
          ApiSettings{.company = QLatin1String(Known::company),
                      .token = Known::token,
                      .perMinute = options.requestsPerMinute}),
      line([this](const HttpRequest &request, const Simulated::AnswerLine &answer) {
          api.handle(request, answer);
      }),
      stage(state, QLatin1String(Known::ai), QLatin1String(Known::mira))
{
    settleIn(state);
    settleCustomers(state);
}

} // namespace Baton::FrontSim
