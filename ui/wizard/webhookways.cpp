// SPDX-License-Identifier: GPL-3.0-or-later
// How the helpdesk comes to reach Baton, step by step, or how Baton does without.
#include "console/settingsdesk.h"
#include "console/settingsdraft.h"
#include "domain/async.h"
#include "ui/parts/button.h"
#include "ui/parts/checkline.h"
#include "ui/parts/label.h"
#include "ui/parts/segments.h"
#include "ui/wizard/webhookcard.h"

#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

enum WayIndex { ProxyWay, TunnelWay, NoWay };

QString wayWords(int way, const QString &own)
{
    const QString port = QString::number(QUrl(own).port());
    switch (way) {
    case ProxyWay:
        return WebhookCard::tr(
                   "For a server that has a name of its own.\n"
                   "1. Let a name like baton.example.com lead to the server.\n"
                   "2. Let its web server pass that name on to %1, unchanged. With Caddy: "
                   "caddy reverse-proxy --from baton.example.com --to localhost:%2\n"
                   "   With nginx: location / { proxy_pass %1; }\n"
                   "3. Enter https://baton.example.com above and press “Use it”.")
            .arg(own, port);
    case TunnelWay:
        return WebhookCard::tr(
                   "For this computer as it is, without a server.\n"
                   "1. Install cloudflared, or a tunnel that your company has.\n"
                   "2. Run: cloudflared tunnel --url %1 – and leave it running.\n"
                   "3. Enter the https address that it prints above and press “Use it”. A free "
                   "tunnel has another address after each start: enter it here and at the "
                   "helpdesk again, or take a named one.")
            .arg(own);
    default:
        return WebhookCard::tr(
            "Nothing to set up at the helpdesk, and no webhook: Baton asks it for news every "
            "15 s. Answers come that much later.");
    }
}

} // namespace

QWidget *WebhookCard::makeWays()
{
    auto *ways = new QWidget(this);
    m_way = new Segments(
        m_look, {tr("Reverse proxy"), tr("Tunnel"), tr("No public address")}, ways);
    m_way->setObjectName(named("publicWay"));
    m_way->setAccessibleName(tr("How the helpdesk reaches Baton"));
    m_wayWords = new Label(m_look, Type::Small, &Look::text2, Weight::Normal, ways);
    m_wayWords->setObjectName(named("publicWayWords"));
    m_wayWords->setWordWrap(true);
    m_wayWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_poll->setObjectName(named("pollInstead"));
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_way, 0, Qt::AlignLeft);
    column->addWidget(m_wayWords);
    column->addWidget(m_poll, 0, Qt::AlignLeft);
    connect(m_way, &Segments::chosen, this, &WebhookCard::sayWay);
    return ways;
}

void WebhookCard::sayWay()
{
    const QString own = ownAddress();
    m_wayWords->setText(
        wayWords(m_way->current(), own.isEmpty() ? u"http://127.0.0.1:8787"_s : own));
    m_poll->setVisible(m_way->current() == NoWay);
}

/// Whoever asks needs no lights; whoever is reached needs no help.
void WebhookCard::showWays()
{
    const bool reached = m_view.isPublic && m_head->state() != CheckState::Error;
    m_ways->setVisible(!m_workspace.isEmpty() && !m_view.isPolled && !reached);
    m_webhooks->setVisible(m_view.isPolled);
    m_lights->setVisible(!m_view.isPolled || !m_view.topics.isEmpty());
    sayWay();
}

void WebhookCard::poll(bool instead)
{
    onResult(m_settings.current(), this, [this, instead](const Result<SettingsView> &view) {
        if (!view)
            return stored(view.error());
        SettingsDraft draft;
        draft.setStored(view->settings);
        draft.change(m_workspace, u"polling"_s, instead);
        onResult(m_settings.save(draft.stored(), draft.wanted()), this,
                 [this](const Result<> &saved) { stored(saved); });
    });
}

void WebhookCard::stored(const Result<> &saved)
{
    m_notStored = saved ? QString() : saved.error().what + u' ' + saved.error().fix;
    sayAddress();
    m_reload.request();
}

} // namespace Baton
