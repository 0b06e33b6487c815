// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/tokenlook.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

TokenLook::TokenLook(const ConnectDoors &doors, ConnectForm form, QObject *parent)
    : QObject(parent),
      m_doors(doors),
      m_form(std::move(form)),
      m_regions(doors.regions.value(m_form.platform))
{
    if (m_form.apiBaseUrl.isEmpty())
        return;
    const auto chosen = std::find_if(
        m_regions.begin(), m_regions.end(),
        [this](const Region &region) { return region.apiBaseUrl == m_form.apiBaseUrl; });
    if (chosen == m_regions.end())
        m_regions.prepend({m_form.apiBaseUrl, m_form.apiBaseUrl});
    else
        std::rotate(m_regions.begin(), chosen, chosen + 1);
}

void TokenLook::start()
{
    ask(0);
}

void TokenLook::ask(qsizetype region)
{
    WorkspaceSettings settings;
    settings.platform = m_form.platform;
    settings.apiBaseUrl = m_regions.value(region).apiBaseUrl;
    HelpdeskSecrets secrets;
    secrets.apiToken = m_form.token;
    const Result<std::shared_ptr<Helpdesk>> helpdesk = m_doors.helpdesk(settings, secrets);
    if (!helpdesk)
        return refused(region, helpdesk.error());
    m_helpdesk = *helpdesk;
    onResult(m_helpdesk->tokenReach(), this, [this, region](const Result<TokenReach> &reach) {
        if (reach)
            accepted(m_regions.at(region), *reach);
        else
            refused(region, reach.error());
    });
}

/// Only a refused token may belong elsewhere; who cannot be reached says nothing about it.
void TokenLook::refused(qsizetype region, const Error &error)
{
    const bool mayBeElsewhere = error.kind == ErrorKind::Denied;
    if (error.kind == ErrorKind::Unavailable && m_doors.clockAhead && !m_doors.clockAhead())
        m_silent << QUrl(m_regions.value(region).apiBaseUrl).authority();
    if (!m_first || m_first->kind != ErrorKind::Denied)
        m_first = error;
    const bool wasChosen = region == 0 && !m_form.apiBaseUrl.isEmpty();
    if (region + 1 < m_regions.size() && (mayBeElsewhere || !wasChosen))
        return ask(region + 1);
    const bool anyAnswer = m_first->kind != ErrorKind::Unavailable || m_silent.isEmpty();
    emit done(anyAnswer ? *m_first : noNetwork());
}

/// Nobody answered in any region: it is not the token.
Error TokenLook::noNetwork() const
{
    const QString vendor = m_form.platform == Platform::Front ? u"Front"_s : u"Intercom"_s;
    return {ErrorKind::Unavailable,
            tr("%1 could not be reached: no answer from %2.").arg(vendor, m_silent.join(u", "_s)),
            tr("Check the network of this computer, and that no firewall or proxy stops https to "
               "these addresses. Then check again.")};
}

/// The region is the token's, whatever it may do there.
void TokenLook::accepted(const Region &region, const TokenReach &reach)
{
    if (!m_form.apiBaseUrl.isEmpty() && region.apiBaseUrl != m_form.apiBaseUrl) {
        emit done(Error{ErrorKind::Denied,
                        tr("This token belongs to the region %1, not to the chosen one.")
                            .arg(region.name),
                        tr("Choose the region %1.").arg(region.name)});
        return;
    }
    if (reach.refused) {
        emit done(*reach.refused);
        return;
    }
    for (const Shortfall &each : reach.shortfalls) {
        if (each.reach == Reach::Conversations) { // without them there is nothing to do
            emit done(Error{ErrorKind::Denied,
                            tr("The token works, but may not read conversations. %1")
                                .arg(each.why.what),
                            each.why.fix});
            return;
        }
    }
    m_found.account = reach.account;
    m_found.shortfalls = reach.shortfalls;
    m_found.region = region;
    onResult(m_helpdesk->teammates(), this,
             [this](const Result<QList<Teammate>> &teammates) { takeTeammates(teammates); });
}

void TokenLook::takeTeammates(const Result<QList<Teammate>> &teammates)
{
    if (teammates)
        m_found.teammates = *teammates;
    else
        m_found.teammatesMissing = teammates.error();
    onResult(m_helpdesk->teams(), this, [this](const Result<QList<Team>> &teams) {
        if (teams) // else they are pasted
            m_found.teams = *teams;
        end();
    });
}

void TokenLook::end()
{
    m_found.clockAhead = m_doors.clockAhead ? m_doors.clockAhead() : std::nullopt;
    emit done(m_found);
}

} // namespace Baton
