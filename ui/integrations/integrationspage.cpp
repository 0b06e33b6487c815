// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/integrationspage.h"

#include "console/connectdesk.h"
#include "domain/async.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"
#include "ui/parts/pagescroll.h"
#include "ui/wizard/webhookcard.h"
#include "ui/wizard/wizard.h"
#include "ui/words/sessionwords.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// Connected, and nothing was ever switched on: the wizard was left before its end.
bool doesNothing(const WorkspaceSettings &workspace)
{
    return std::none_of(workspace.channels.begin(), workspace.channels.end(),
                        [](const ChannelSettings &c) { return c.autopilot || c.assist; });
}

} // namespace

IntegrationsPage::IntegrationsPage(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : Pane(appearance, &Look::page, {}, parent),
      m_look(appearance),
      m_desks(desks),
      m_stack(new QStackedWidget(this)),
      m_list(new PageScroll(appearance)),
      m_wizard(new Wizard(appearance, desks))
{
    setObjectName(u"integrationsPage"_s);
    m_list->add(makeConnectRow());
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_wizard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_wizard, &Wizard::left, this, &IntegrationsPage::showList);
    connect(m_wizard, &Wizard::finished, this, &IntegrationsPage::showList);
    connect(m_wizard, &Wizard::finished, this, &IntegrationsPage::finished);
    connect(m_wizard, &Wizard::sessionAsked, this, &IntegrationsPage::sessionAsked);
    connect(&desks.settings, &SettingsDesk::changed, this, &IntegrationsPage::reload);
    reload();
}

QWidget *IntegrationsPage::makeConnectRow()
{
    auto *card = new Card(m_look);
    card->setTitle(tr("Connect a helpdesk"),
                   tr("A token, a secret and the teammate to write as: about four minutes."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const Platform platform : m_desks.connecting.platforms()) {
        const QString name = SessionWords::platform(platform);
        auto *button = new Button(m_look, row->count() == 0 ? ButtonKind::Primary : ButtonKind::Normal,
                                  Glyph::Integrations, tr("Connect %1").arg(name), card);
        button->setObjectName(u"connect:"_s + name);
        connect(button, &QAbstractButton::clicked, this,
                [this, platform] { connectHelpdesk(platform); });
        row->addWidget(button);
    }
    row->addStretch(1);
    card->column()->addLayout(row);
    return card;
}

void IntegrationsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
}

void IntegrationsPage::connectHelpdesk(Platform platform)
{
    m_wizard->start(platform);
    m_stack->setCurrentWidget(m_wizard);
    if (auto *token = m_wizard->findChild<QWidget *>(u"connectToken"_s))
        token->setFocus(Qt::OtherFocusReason);
}

void IntegrationsPage::renewToken(const WorkspaceKey &workspace)
{
    for (const Workspace &each : std::as_const(m_view.workspaces)) {
        if (each.settings.key != workspace)
            continue;
        connectHelpdesk(each.settings.platform);
        m_wizard->renew(each.settings);
    }
}

void IntegrationsPage::showWebhook(const WorkspaceKey &workspace)
{
    showList();
    if (auto *test = findChild<QWidget *>(u"sendTest@"_s + workspace.value()))
        test->setFocus(Qt::OtherFocusReason);
}

void IntegrationsPage::reload()
{
    onResult(m_desks.settings.current(), this, [this](const Result<SettingsView> &view) {
        if (view)
            show(*view);
    });
}

void IntegrationsPage::show(const SettingsView &view)
{
    const auto identity = [](const SettingsView &v) {
        QStringList parts;
        for (const Workspace &w : v.workspaces)
            parts.append(u"%1 %2 %3 %4"_s.arg(w.settings.key.value(), w.settings.name,
                                              w.settings.aiTeammate.value())
                             .arg(w.settings.enabled)
                         + QString::number(doesNothing(w.settings)));
        return parts;
    };
    const bool same = identity(view) == identity(m_view);
    m_view = view;
    if (same)
        return; // lights that burn stay
    qDeleteAll(std::exchange(m_cards, {}));
    for (const Workspace &workspace : view.workspaces)
        addWorkspace(workspace);
}

void IntegrationsPage::addWorkspace(const Workspace &workspace)
{
    const WorkspaceSettings &settings = workspace.settings;
    auto *card = new WebhookCard(m_look, m_desks, u'@' + settings.key.value());
    card->setTitle(settings.name,
                   tr("%1 · workspace %2 · the AI writes as teammate %3")
                       .arg(SessionWords::platform(settings.platform), settings.platformWorkspaceId,
                            settings.aiTeammate.value()));
    card->setWorkspace(settings.key, settings.platform);
    auto *state = new ChipLabel(m_look, card);
    state->setChip(settings.enabled ? Chip{Tone::Ok, Glyph::Check, tr("Connected")}
                                    : Chip{Tone::Neutral, Glyph::Skip, tr("Off")});
    auto *renew = new Button(m_look, ButtonKind::Normal, Glyph::Key, tr("Enter a new token"), card);
    renew->setObjectName(u"renewToken:"_s + settings.key.value());
    renew->setSmall(true);
    connect(renew, &QAbstractButton::clicked, this, [this, key = settings.key] { renewToken(key); });
    card->setCorner(state);
    if (settings.enabled && doesNothing(settings)) {
        auto *on = new Button(m_look, ButtonKind::Primary, Glyph::Play, tr("Switch on…"), card);
        on->setObjectName(u"resumeWizard:"_s + settings.key.value());
        on->setSmall(true);
        connect(on, &QAbstractButton::clicked, this, [this, settings] {
            m_wizard->resume(settings);
            m_stack->setCurrentWidget(m_wizard);
        });
        card->setCorner(on);
    }
    card->setCorner(renew);
    m_list->add(card);
    m_cards.append(card);
}

} // namespace Baton
