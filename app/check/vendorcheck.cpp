// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/vendorcheck.h"

#include "app/check/workspacecheck.h"
#include "app/vendors.h"
#include "domain/async.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// The vendors' clocks come in whole seconds, and the answer was on its way.
constexpr Millis noticedSkew = 10s;
/// From here on messages look too old or too new, and what was sent is not found on reading back.
constexpr Millis wrongSkew = 2min;

/// Some vendors' tokens belong to nobody: they are the company's.
QString whoseToken(const AccountInfo &account)
{
    const QString name
        = account.workspaceName.isEmpty() ? CheckText::tr("the workspace") : account.workspaceName;
    return account.tokenOwner.name.isEmpty()
        ? CheckText::tr("of %1 (%2)").arg(name, account.platformWorkspaceId)
        : CheckText::tr("of %1 in %2 (%3)")
              .arg(account.tokenOwner.name, name, account.platformWorkspaceId);
}

/// The vendor's bot has an address of this form wherever the API reference shows it.
bool isOperator(const Teammate &mate)
{
    return mate.email.startsWith("operator+"_L1) && mate.email.endsWith("@intercom.io"_L1);
}

Findings checkTeammate(const QString &subject, const Teammate &mate, const WorkspaceKey &workspace)
{
    const QString who = u"%1 (%2)"_s.arg(mate.name, mate.id.value());
    const QStringList names{mate.name, mate.id.value()};
    if (!mate.hasSeat)
        return {naming(with(wrong(subject, CheckText::tr("%1 has no inbox seat: replies do not reach "
                                                  "customers.").arg(who),
                           CheckText::tr("Give it a seat in the vendor's teammate settings, or pick "
                                         "another teammate.")),
                            Remedy::PickTeammate, workspace),
                       names)};
    if (isOperator(mate))
        return {naming(with(notice(subject,
                                   CheckText::tr("%1 is Intercom's own bot: what it answers in email "
                                                 "conversations is stored there, and not mailed unless the "
                                                 "workspace allows it.").arg(who),
                                   CheckText::tr("Pick a teammate made for the AI, with a seat of its own.")),
                            Remedy::PickTeammate, workspace),
                       names)};
    if (mate.away)
        return {naming(notice(subject, CheckText::tr("%1 is set away.").arg(who),
                              CheckText::tr("Set it active, or the vendor may give its "
                                            "conversations to others.")),
                       names)};
    return {naming(fine(subject, who), names)};
}

} // namespace

VendorCheck::VendorCheck(const Clock &clock, WorkspaceSettings settings, HelpdeskSecrets secrets,
                         const Troubles::RefusedTarget &refused, QObject *parent)
    : QObject(parent), m_client(clock), m_settings(std::move(settings)),
      m_secrets(std::move(secrets)), m_clock(clock), m_refused(refused)
{
    connect(&m_client, &HttpClient::clockSeen, this,
            [this](const QString &, Millis ahead) { m_ahead = ahead; });
}

QString VendorCheck::subject(const QString &what) const
{
    return subjectOf(m_settings, what);
}

void VendorCheck::start()
{
    const Result<std::shared_ptr<Helpdesk>> helpdesk
        = helpdeskFor(m_settings, m_secrets, m_client);
    if (!helpdesk) {
        emit done({wrong(subject(u"API"_s), helpdesk.error())});
        return;
    }
    m_helpdesk = *helpdesk;
    onResult(m_helpdesk->account(), this,
             [this](const Result<AccountInfo> &account) { takeAccount(account); });
}

void VendorCheck::takeAccount(const Result<AccountInfo> &account)
{
    if (!account) {
        const bool reached = m_ahead.has_value();
        m_findings << with(wrong(subject(reached ? CheckText::tr("API token") : u"API"_s),
                                 account.error()),
                           reached ? Remedy::EnterToken : Remedy::None, m_settings.key);
        m_findings += checkTarget(m_settings, m_refused, {}, m_clock.now());
        return finish();
    }
    const QString &id = account->platformWorkspaceId;
    m_findings << fine(subject(u"API"_s), CheckText::tr("%1 answers").arg(
                                              QUrl(m_settings.apiBaseUrl).host()))
               << naming(fine(subject(CheckText::tr("API token")), whoseToken(*account)),
                         {account->tokenOwner.name, account->workspaceName, id});
    if (!id.isEmpty() && m_settings.platformWorkspaceId != id)
        m_findings << orHere(
            with(wrong(subject(u"platformWorkspaceId"_s),
                       CheckText::tr("the token is of the workspace %1, the settings name %2.")
                           .arg(id, m_settings.platformWorkspaceId.isEmpty()
                                    ? CheckText::tr("none")
                                    : m_settings.platformWorkspaceId),
                       CheckText::tr("Set \"platformWorkspaceId\": \"%1\", or use the token "
                                     "of the other workspace.").arg(id)),
                 Remedy::EnterToken, m_settings.key),
            CheckText::tr("Enter a token of the workspace that is meant, or correct its id in "
                          "Settings › Connection."));
    onResult(m_helpdesk->teammates(), this,
             [this](const Result<QList<Teammate>> &mates) { takeTeammates(mates); });
}

void VendorCheck::takeTeammates(const Result<QList<Teammate>> &teammates)
{
    const QString what = subject(CheckText::tr("AI teammate"));
    if (!teammates) {
        m_findings << wrong(what, teammates.error());
    } else {
        const auto mate = std::find_if(
            teammates->begin(), teammates->end(),
            [this](const Teammate &one) { return one.id == m_settings.aiTeammate; });
        m_findings += mate != teammates->end()
            ? checkTeammate(what, *mate, m_settings.key)
            : Findings{orHere(
                with(wrong(what,
                           CheckText::tr("nobody there has the id \"%1\".")
                               .arg(m_settings.aiTeammate.value()),
                           CheckText::tr("Set aiTeammateId to the id of the teammate that the AI "
                                         "answers as.")),
                     Remedy::PickTeammate, m_settings.key),
                CheckText::tr("Pick the teammate that the AI answers as."))};
        m_assignable.teammates = *teammates;
    }
    onResult(m_helpdesk->teams(), this,
             [this](const Result<QList<Team>> &teams) { takeTeams(teams); });
}

/// A token that may not list teams still works for the rest.
void VendorCheck::takeTeams(const Result<QList<Team>> &teams)
{
    if (teams)
        m_assignable.teams = *teams;
    m_findings += checkTarget(m_settings, m_refused, m_assignable, m_clock.now());
    finish();
}

void VendorCheck::finish()
{
    if (m_ahead)
        takeClock(*m_ahead);
    emit done(m_findings);
}

void VendorCheck::takeClock(Millis ahead)
{
    const QString what = subject(CheckText::tr("clock"));
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(ahead).count();
    const QString seen = seconds > 0
        ? CheckText::tr("this machine's clock is %n second(s) behind the vendor's.", nullptr,
                        int(seconds))
        : CheckText::tr("this machine's clock is %n second(s) ahead of the vendor's.", nullptr,
                        int(-seconds));
    const QString fix = CheckText::tr("Let the machine keep its time: timedatectl set-ntp true");
    if (std::chrono::abs(ahead) >= wrongSkew)
        m_findings << wrong(what, seen, fix);
    else if (std::chrono::abs(ahead) >= noticedSkew)
        m_findings << notice(what, seen, fix);
    else
        m_findings << fine(what, CheckText::tr("agrees with the vendor's"));
}

} // namespace Baton
