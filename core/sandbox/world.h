// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api.h"
#include "sandbox/courier.h"
#include "sandbox/intercomstage.h"
#include "sandbox/line.h"
#include "sandbox/simulatedintercom.h"
#include "sandbox/state.h"
#include "sandbox/tour.h"

namespace Baton::Simulated {

namespace Known {
inline constexpr auto appId = "nwk7r2tq";
inline constexpr auto token = "sandbox:nordwind:token";
inline constexpr auto secret = "sandbox-nordwind-client-secret";
inline constexpr auto ai = "5010001";
inline constexpr auto joren = "5010002";
inline constexpr auto aylin = "5010003";
inline constexpr auto workshop = "7010001";
inline constexpr auto orders = "7010002";
} // namespace Known

/// Everything that lives in the sandbox's thread, put together.
class World : public QObject
{
    Q_OBJECT

public:
    World(const Clock &clock, const SandboxOptions &options);

    SandboxFaults faults;
    State state;
    Courier courier;
    Api api;
    Line line;
    IntercomStage stage;
    std::unique_ptr<Tour> tour;
};

/// The people and teams of Nordwind Kites.
void settle(State &state);

/// The Markdown articles of a folder, by file name; front matter `title`, `collection`,
/// `language`, `internal`.
QList<Article> articlesOf(const QString &folder);

} // namespace Baton::Simulated
