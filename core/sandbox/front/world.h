// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/front/api.h"
#include "sandbox/front/simulatedfront.h"
#include "sandbox/front/stage.h"
#include "sandbox/tour.h"

#include <memory>

namespace Baton::FrontSim {

namespace Known {
inline constexpr auto company = "cmp_nwtrade";
inline constexpr auto token = "sandbox:nordwind-trade:token";
inline constexpr auto appKey = "sandbox-nordwind-trade-signing-key";
inline constexpr auto ruleSecret = "sandbox-nordwind-trade-rule-secret";
inline constexpr auto ai = "tea_helper";
inline constexpr auto mira = "tea_mira";
inline constexpr auto tomas = "tea_tomas";
inline constexpr auto rule = "tea_nightrule";
} // namespace Known

/// Everything that lives in the sandbox's thread, put together.
class World : public QObject
{
    Q_OBJECT

public:
    World(const Clock &clock, const FrontSandboxOptions &options);

    SandboxFaults faults;
    QList<Simulated::Article> articles;
    State state;
    Courier courier;
    Api api;
    Simulated::Line line;
    FrontStage stage;
    std::unique_ptr<Simulated::Tour> tour;
};

/// The customers of the trade desk, as plain data.
Simulated::Cast tradeDesk();

} // namespace Baton::FrontSim
