// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

World::World(const Clock &clock, const SandboxOptions &options)
    : state(clock, options.seed, options.keepConversations),
      courier(state, faults,
              CourierSettings{.appId = QLatin1String(Known::appId),
                              .secret = Known::secret,
                              .shape = options.webhooks,
                              .retryAfter = options.retryWebhookAfter}),
      api(state, courier, faults,
          ApiSettings{.appId = QLatin1String(Known::appId),
                      .token = Known::token,
                      .me = QLatin1String(Known::joren),
                      .ai = QLatin1String(Known::ai),
                      .perMinute = options.requestsPerMinute}),
      line([this](const HttpRequest &request, const AnswerLine &answer) {
          api.handle(request, answer);
      }),
      stage(state, QLatin1String(Known::ai), QLatin1String(Known::joren))
{
    settle(state);
    state.setArticles(articlesOf(options.helpCentre));
}

void settle(State &state)
{
    const QString workshop = QLatin1String(Known::workshop);
    const QString orders = QLatin1String(Known::orders);
    state.addTeam({workshop, u"Workshop"_s});
    state.addTeam({orders, u"Orders and accounts"_s});
    state.addAdmin({.id = QLatin1String(Known::ai),
                    .name = u"Nordwind Helper"_s,
                    .email = u"helper@nordwind.example.com"_s});
    state.addAdmin({.id = QLatin1String(Known::joren),
                    .name = u"Joren Vos"_s,
                    .email = u"joren@nordwind.example.com"_s,
                    .teams = {workshop, orders}});
    state.addAdmin({.id = QLatin1String(Known::aylin),
                    .name = u"Aylin Demir"_s,
                    .email = u"aylin@nordwind.example.com"_s,
                    .away = true,
                    .teams = {orders}});
    state.addCompany({u"66aa10000000000000000001"_s,
                      u"Kattegat Kite Club"_s,
                      u"Club"_s,
                      {{u"club_discount"_s, u"8 %"_s}}});
    state.addCompany({u"66aa10000000000000000002"_s,
                      u"Praia Surf School"_s,
                      u"School"_s,
                      {{u"club_discount"_s, u"12 %"_s}}});
}

} // namespace Baton::Simulated
