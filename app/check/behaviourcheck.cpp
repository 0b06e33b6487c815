// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/behaviourcheck.h"

#include "app/check/workspacecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

using Troubles::Case;
using Troubles::Lately;
using Troubles::Unanswered;

/// A gate of many reasons stands twice: who has the conversation comes before what is switched on.
struct Cause
{
    Gate gate;
    bool (*isIt)(const Unanswered &unanswered);
};

bool any(const Unanswered &)
{
    return true;
}

bool isAutopilot(const Unanswered &unanswered)
{
    return unanswered.setting.endsWith(".autopilot"_L1);
}

bool isOwnership(const Unanswered &unanswered)
{
    return !isAutopilot(unanswered);
}

constexpr Cause causes[]
    = {{Gate::Mode, isOwnership}, {Gate::Owner, any},  {Gate::Switches, any},
       {Gate::Mode, isAutopilot}, {Gate::StartedByCustomer, any}, {Gate::NewEnough, any}};

/// A setting of the file; "session.…" and "switches.…" are switches elsewhere.
bool isSetting(const QString &path)
{
    return !path.isEmpty() && !path.startsWith("session."_L1) && !path.startsWith("switches."_L1);
}

Finding mended(Finding finding, const WorkspaceSettings &settings, const QString &setting,
               SessionId session)
{
    if (setting == "switches.everything"_L1)
        return with(finding, Remedy::Resume);
    if (setting == "switches.workspace"_L1)
        return with(finding, Remedy::ResumeWorkspace, settings.key);
    if (isSetting(setting))
        return with(finding, Remedy::Setting, settings.key, setting);
    finding = with(finding, Remedy::Session, settings.key);
    finding.cure.session = session;
    return finding;
}

QString newestOf(SessionId session)
{
    return CheckText::tr("The newest: #%1.").arg(session.value());
}

/// The reason as part of a sentence. That of the engine quotes the customer, whose words belong in no
/// report.
QString reasonOf(const Unanswered &unanswered)
{
    QString reason = unanswered.gate == Gate::Answer
        ? CheckText::tr("the engine did not know enough")
        : unanswered.detail;
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

Finding unansweredFinding(const WorkspaceSettings &settings, const Unanswered &unanswered, int turns)
{
    const bool quiet = unanswered.outcome == Outcome::Quiet;
    const QString seen
        = (quiet ? CheckText::tr("%1 of %2 turns of the last day got no draft: %3. %4")
                 : CheckText::tr("%1 of %2 turns of the last day got no answer: %3. %4"))
              .arg(unanswered.turns)
              .arg(turns)
              .arg(reasonOf(unanswered), newestOf(unanswered.newest));
    const QString fix = isSetting(unanswered.setting)
        ? CheckText::tr("If they should have had one, change the setting; it counts for what "
                        "customers write from then on.")
        : unanswered.setting.startsWith("switches."_L1)
        ? CheckText::tr("Resume; who waits is listed then, and answered only if you say so.")
        : CheckText::tr("Open the session: Why names every gate, and Answer now lets one through.");
    return mended(naming(notice(subjectOf(settings, quiet ? CheckText::tr("assist is quiet")
                                                          : CheckText::tr("the AI does not answer")),
                                seen, fix),
                         {reasonOf(unanswered)}),
                  settings, unanswered.setting, unanswered.newest);
}

/// Why a request for a person may be declined on purpose.
QString decliningSetting(const HandoffSettings &handoff)
{
    if (handoff.by == HandoffBy::Level)
        return handoff.level == HandoffLevel::AiOnly ? u"handoff.level"_s : QString();
    return !handoff.switches.enabled    ? u"handoff.switches.enabled"_s
        : !handoff.switches.onRequest ? u"handoff.switches.onRequest"_s
                                      : QString();
}

Findings caseFinding(const WorkspaceSettings &settings, const Case &found, const QString &subject,
                     const QString &seen, const QString &fix, const QString &setting = {})
{
    if (found.count == 0)
        return {};
    return {mended(notice(subjectOf(settings, subject), seen + u' ' + newestOf(found.newest), fix),
                   settings, setting, found.newest)};
}

Findings handoffFindings(const WorkspaceSettings &settings, const Lately &lately)
{
    const QString declining = decliningSetting(settings.handoff);
    return caseFinding(
               settings, lately.unheard, CheckText::tr("handoff does not fire"),
               CheckText::tr("%n message(s) of the last day asked for a person, and nobody has the "
                             "conversation.",
                             nullptr, lately.unheard.count),
               declining.isEmpty()
                   ? CheckText::tr("Open the session: Why says what stopped the handoff, and Hand "
                                   "off now makes up for it.")
                   : CheckText::tr("The AI is set to decline such requests. Choose another level "
                                   "if it should not."),
               declining)
        + caseFinding(settings, lately.stillAssigned,
                      CheckText::tr("handed off and still assigned"),
                      CheckText::tr("%n conversation(s) were handed off in the last day, and the AI "
                                    "teammate has them still.",
                                    nullptr, lately.stillAssigned.count),
                      CheckText::tr("A rule of the helpdesk may assign them back. Open the session "
                                    "and take it over, or assign it there; then look at the rules "
                                    "that assign."));
}

Findings copyFindings(const WorkspaceSettings &settings, const Lately &lately)
{
    return caseFinding(settings, lately.twice, CheckText::tr("duplicate messages"),
                       CheckText::tr("%n message(s) of the last day came a second time under "
                                     "another id. They were kept and not answered again.",
                                     nullptr, lately.twice.count),
                       CheckText::tr("Look for a second integration or rule that forwards the same "
                                     "inbox."))
        + caseFinding(settings, lately.notesTwice, CheckText::tr("duplicate notes"),
                      CheckText::tr("In %n conversation(s) of the last day the same note stands "
                                    "twice.",
                                    nullptr, lately.notesTwice.count),
                      CheckText::tr("Baton posts a note once: look for a second Baton, or another "
                                    "program, that writes as the same teammate."))
        + caseFinding(settings, lately.lostDrafts, CheckText::tr("drafts do not arrive"),
                      CheckText::tr("%n draft(s) of the last day did not reach the helpdesk: %1",
                                    nullptr, lately.lostDrafts.count)
                          .arg(lately.lostDrafts.detail),
                      CheckText::tr("Open the session and try again there. If it repeats, check "
                                    "that the AI teammate has a seat and may write notes."));
}

} // namespace

Findings checkBehaviour(const WorkspaceSettings &settings, const Lately &lately)
{
    Findings findings;
    for (const Cause &cause : causes) {
        for (const Unanswered &each : lately.unanswered) {
            if (each.gate == cause.gate && cause.isIt(each) && each.outcome == Outcome::Stopped)
                findings << unansweredFinding(settings, each, lately.turns);
        }
    }
    findings += handoffFindings(settings, lately);
    for (const Unanswered &each : lately.unanswered) {
        if (each.outcome == Outcome::Quiet)
            findings << unansweredFinding(settings, each, lately.turns);
    }
    return findings + copyFindings(settings, lately);
}

} // namespace Baton
