// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"

namespace Baton {

class DiagnosticsPage;
class DraftsPage;
class EventsPage;
class HandoffsPage;
class IntegrationsPage;
class KnowledgePage;
class SettingsPage;

/// The pages that need the real desks. The window owns them as widgets.
struct DeskPages
{
    Desks desks;
    HandoffsPage *handoffs;
    DraftsPage *drafts;
    KnowledgePage *knowledge;
    EventsPage *events;
    IntegrationsPage *integrations;
    SettingsPage *settings;
    DiagnosticsPage *diagnostics;
};

} // namespace Baton
