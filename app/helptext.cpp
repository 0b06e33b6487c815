// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helptext.h"

using namespace Qt::StringLiterals;

namespace Baton {

QString helpText()
{
    return uR"(Usage: baton [OPTIONS] [COMMAND]

Puts an AI agent into the helpdesk a support team already has.

Commands
  (none)                      the console, or the core alone with --headless
  config import|export FILE   settings as JSON, without secrets
  secret set WORKSPACE NAME   a secret into the keychain, its value on standard input
                              NAME: api-token, signing-secret, app-signing-key, rule-secret,
                              engine-key; with .next after it while rotating
                              (metrics-token of the workspace `baton` opens GET /metrics)
  export KIND --csv FILE      a spreadsheet of sessions, messages or handoffs
  ask "QUESTION"              what the engine would answer; sends nothing
  erase --contact VALUE       erases a contact (vendor id, email address or phone number) for
                              good: text, names, handles, raw webhooks, search, backups
  links revoke TICKET         no link to this session's page works any more
  held                        answers that wait for approval, with what happens and when
  approve TICKET              sends the answer that waits in this session
  refuse TICKET               discards it: nothing is sent
  check                       diagnostics; exit 1 with the cause and the fix

Options, before or after the command
  --headless                  the core without a window; SIGTERM ends it cleanly
  --sandbox                   with a simulated Intercom and Front, and a data folder of its own
  --data-dir DIR              keep the data in this folder (the XDG data folder)
  --listen ADDR:PORT          take webhooks here (127.0.0.1:8787); port 0 picks a free one
  --secrets-dir DIR           secrets are files WORKSPACE.NAME in this folder
  --workspace KEY             export, ask, erase: only this workspace
  --from DATE, --to DATE      export: these days (YYYY-MM-DD, UTC), both included
  -h, --help                  this text
  -v, --version               the version
)"_s;
}

} // namespace Baton
