// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/curewords.h"

namespace Baton {

CureButton CureWords::button(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None: break;
    case Remedy::Connect: return {Glyph::Integrations, tr("Connect a helpdesk")};
    case Remedy::EnterToken: return {Glyph::Key, tr("Enter a new token")};
    case Remedy::PickTeammate: return {Glyph::Ai, tr("Pick the AI teammate")};
    case Remedy::Webhook: return {Glyph::Link, tr("Test the webhook")};
    case Remedy::Setting: return {Glyph::Settings, tr("Show the setting")};
    case Remedy::Knowledge: return {Glyph::Knowledge, tr("Show Knowledge")};
    case Remedy::NeedsYou: return {Glyph::Live, tr("Show them")};
    case Remedy::Diagnose: return {Glyph::Diagnostics, tr("Run diagnostics")};
    case Remedy::Resume: return {Glyph::Play, tr("Resume everything")};
    case Remedy::Session: return {Glyph::Live, tr("Open the session")};
    case Remedy::ResumeWorkspace: return {Glyph::Play, tr("Resume workspace")};
    }
    return {};
}

} // namespace Baton
