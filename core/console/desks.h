// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Baton {

class SessionsDesk;
class CommandsDesk;
class ConnectDesk;
class DiagnosticsDesk;
class EventsDesk;
class ExportDesk;
class KnowledgeDesk;
class HealthDesk;
class SettingsDesk;
class RecordDesk;

/// All desks of the facade, as the user interface takes them: by reference, owned by composition.
struct Desks
{
    SessionsDesk &sessions;
    CommandsDesk &commands;
    HealthDesk &health;
    SettingsDesk &settings;
    RecordDesk &record;
    ConnectDesk &connecting;
    DiagnosticsDesk &diagnostics;
    EventsDesk &events;
    KnowledgeDesk &knowledge;
    ExportDesk &exports;
};

} // namespace Baton
