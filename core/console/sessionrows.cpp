// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/sessionrows.h"

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
    case TurnState::Drafted: return SessionChip::DraftReady;
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

Section sectionOf(const Overview::Row &row, SessionChip chip)
{
    if (row.status != SessionStatus::Open)
        return Section::Closed;
    const bool waits = row.waitingSince.has_value();
    switch (chip) {
    case SessionChip::AwaitingApproval:
    case SessionChip::NeedsPerson:
    case SessionChip::DeliveryFailed: return Section::NeedsPerson;
    case SessionChip::DraftReady: return Section::NeedsPerson;
    case SessionChip::HandedOff:
        return row.ownerClass == OwnerClass::Person && !waits ? Section::WithPeople
                                                              : Section::NeedsPerson;
    case SessionChip::Settling:
    case SessionChip::Answering:
    case SessionChip::Checking: return Section::AiWorking;
    default: break;
    }
    if (row.ownerClass == OwnerClass::Person)
        return waits ? Section::NeedsPerson : Section::WithPeople;
    return waits ? Section::NeedsPerson : Section::WaitingForCustomer;
}

std::optional<Time> chipEnd(const Overview::Row &row, SessionChip chip)
{
    if (chip == SessionChip::Settling)
        return row.settleDue;
    return chip == SessionChip::AwaitingApproval ? row.approvalDue : std::nullopt;
}

} // namespace

const Workspace *workspaceOf(const QList<Workspace> &workspaces, WorkspaceId id)
{
    const auto it = std::find_if(workspaces.begin(), workspaces.end(),
                                 [&](const Workspace &workspace) { return workspace.id == id; });
    return it == workspaces.end() ? nullptr : &*it;
}

SessionRow sessionRow(const Overview::Row &row, const QList<Workspace> &workspaces)
{
    SessionRow view;
    view.id = row.id;
    view.workspace = row.workspace;
    if (const Workspace *workspace = workspaceOf(workspaces, row.workspace)) {
        view.workspaceName = workspace->settings.name;
        view.platform = workspace->settings.platform;
    }
    view.channel = row.channel;
    view.customer = customerName(row.contact);
    view.lastMessage = row.lastMessage;
    view.owner = row.ownerClass;
    view.ownerName = row.ownerName;
    view.chip = chipOf(row);
    view.until = chipEnd(row, view.chip);
    view.section = sectionOf(row, view.chip);
    view.sentiment = row.sentiment;
    view.language = row.language;
    view.status = row.status;
    view.paused = row.paused || row.takenOverAt;
    view.waitingSince = row.waitingSince;
    view.lastActivity = row.lastActivity;
    return view;
}

} // namespace Baton
