// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/vendorrules.h"

namespace Baton {

/// Whether the text we sent and what the vendor shows are the same to a reader: vendors rewrite
/// markup, links and signatures. Comes from core/text; policy itself parses no text.
using Alike = bool (*)(const QString &sent, const Body &shown);

/// What a customer's message says, by core/text as well, and which of the topics it is about.
using Analyse = Analysis (*)(const Message &message, const QStringList &topics);

/// Whether a machine wrote it: all that is asked of a message before the gates let it through.
using IsAutomatic = bool (*)(const Message &message);

/// Everything beside the session that fold and decide may look at. Values only: no clock, no I/O.
struct PolicyContext
{
    const Workspace &workspace;
    Facts facts;
    Time now;
    Alike alike = nullptr;
    Analyse analyse = nullptr; ///< null: what was found before counts on
    IsAutomatic isAutomatic = nullptr; ///< null: as the analysis says

    const WorkspaceSettings &settings() const { return workspace.settings; }
    VendorRules rules() const { return rulesOf(settings().platform); }
    OwnerClass classOf(const Owner &owner) const
    {
        return Baton::classOf(owner, settings().aiTeammate);
    }
};

/// Vendor times are often whole seconds and clocks differ: compare them with ours only with this
/// slack (wire.md, "Checked against the descriptions and captures").
inline constexpr Millis clockSlack = 2s;

} // namespace Baton
