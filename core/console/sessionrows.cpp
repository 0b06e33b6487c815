// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/sessionrows.h"

#include "domain/sessionlink.h"

#include <QCoreApplication>

#include <algorithm>

namespace Baton {

namespace {

bool hasEffect(const Overview::Row &row, EffectStatus status)
{
    return std::any_of(row.effects.begin(), row.effects.end(),
                       [&](const Overview::OpenEffect &effect) { return effect.status == status; });
}

QString customerName(const Contact &contact)
{
    for (const QString &name : {contact.name, contact.email, contact.phone}) {
        if (!name.trimmed().isEmpty())
            return name.trimmed();
    }
    return QCoreApplication::translate("SessionsDesk", "Visitor");
}

SessionChip chipOfTurn(const Overview::Row &row)
{
    switch (*row.turnState) {
    case TurnState::Open: return row.settleDue ? SessionChip::Settling : SessionChip::None;
    case TurnState::Asked:
    case TurnState::Acting: return SessionChip::Answering;
    case TurnState::Replied: return SessionChip::Answered;
    // Somebody answered since: nobody needs the draft any more.
    case TurnState::Drafted:
        return row.waitingSince ? SessionChip::DraftReady : SessionChip::None;
    case TurnState::HandedOff: return SessionChip::HandedOff;
    case TurnState::NeedsPerson: return SessionChip::NeedsPerson;
    case TurnState::Resolved: return SessionChip::Resolved;
    case TurnState::Stopped: return row.handedOffAt ? SessionChip::HandedOff : SessionChip::Stopped;
    case TurnState::Quiet: return SessionChip::Stopped;
    case TurnState::AnsweredByPerson:
    case TurnState::Merged: return SessionChip::None;
    }
    Q_UNREACHABLE();
}

/// The first that fits: what needs somebody comes before what is merely going on.
SessionChip chipOf(const Overview::Row &row)
{
    if (hasEffect(row, EffectStatus::AwaitingApproval))
        return SessionChip::AwaitingApproval;
    if (hasEffect(row, EffectStatus::NeedsPerson))
        return SessionChip::NeedsPerson;
    if (hasEffect(row, EffectStatus::Failed))
        return SessionChip::DeliveryFailed;
    if (hasEffect(row, EffectStatus::Uncertain))
        return SessionChip::Checking;
    if (row.status != SessionStatus::Open)
        return SessionChip::Resolved;
    if (row.paused || row.takenOverAt)
        return SessionChip::Paused;
    return row.turnState ? chipOfTurn(row) : SessionChip::None;
}

bool isAtWork(const Overview::Row &row)
{
    return row.turnState && !row.paused && !row.takenOverAt
        && (*row.turnState == TurnState::Open || *row.turnState == TurnState::Asked
            || *row.turnState == TurnState::Acting);
}

/// The first section is what Overview::Which::NeedsPerson finds.
Section sectionOf(const Overview::Row &row, SessionChip chip)
{
    if (row.status != SessionStatus::Open)
        return Section::Closed;
    if (chip == SessionChip::AwaitingApproval || chip == SessionChip::NeedsPerson
        || chip == SessionChip::DeliveryFailed)
        return Section::NeedsPerson;
    if (chip == SessionChip::Checking || isAtWork(row))
        return Section::AiWorking;
    if (row.waitingSince)
        return Section::NeedsPerson;
    return row.ownerClass == OwnerClass::Person ? Section::WithPeople
                                                : Section::WaitingForCustomer;
}

std::optional<Time> chipEnd(const Overview::Row &row, SessionChip chip)
{
    if (chip == SessionChip::Settling)
        return row.settleDue;
    return chip == SessionChip::AwaitingApproval ? row.approvalDue : std::nullopt;
}

} // namespace

EffectRow effectRow(const Effect &effect)
{
    const auto *note = std::get_if<PostNote>(&effect.action);
    return {.id = effect.id,
            .action = note ? PostNote{withSessionLink(note->text, {})} : effect.action,
            .status = effect.status,
            .reason = effect.reason,
            .vendorId = effect.vendorId,
            .attempts = effect.attempts,
            .due = effect.due};
}

const Workspace *workspaceOf(const QList<Workspace> &workspaces, WorkspaceId id)
{
    const auto it = std::find_if(workspaces.begin(), workspaces.end(),
                                 [&](const Workspace &workspace) { return workspace.id == id; });
    return it == workspaces.end() ? nullptr : &*it;
}

QString People::nameOf(const Owner &owner) const
{
    if (owner.teammate.isEmpty())
        return teams.value(owner.team);
    const auto it = std::find_if(teammates.begin(), teammates.end(), [&](const Colleague &each) {
        return each.id == owner.teammate;
    });
    return it == teammates.end() ? QString() : it->name;
}

SessionRow sessionRow(const Overview::Row &row, const QList<Workspace> &workspaces,
                      const People &people)
{
    SessionRow view;
    view.id = row.id;
    view.workspace = row.workspace;
    if (const Workspace *workspace = workspaceOf(workspaces, row.workspace)) {
        view.workspaceName = workspace->settings.name;
        view.platform = workspace->settings.platform;
        view.waitingTarget = workspace->settings.waitingTarget;
    }
    view.channel = row.channel;
    view.customer = customerName(row.contact);
    view.lastMessage = row.lastMessage;
    view.customerWroteLast = row.lastAuthor == AuthorKind::Customer;
    view.owner = row.ownerClass;
    const QString told = people.nameOf(row.owner);
    view.ownerName = told.isEmpty() ? row.ownerName : told;
    view.chip = chipOf(row);
    view.until = chipEnd(row, view.chip);
    view.section = sectionOf(row, view.chip);
    view.sentiment = row.sentiment;
    view.language = row.language;
    view.status = row.status;
    view.paused = row.paused || row.takenOverAt;
    view.replyCap = row.replyCap;
    view.waitingSince = row.waitingSince;
    view.lastActivity = row.lastActivity;
    return view;
}

} // namespace Baton
