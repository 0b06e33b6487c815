// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/integrationspage.h"

#include "console/connectdesk.h"
#include "console/healthdesk.h"
#include "domain/async.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/checkline.h"
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
      m_unread(new CheckLine(appearance, u"integrationsUnread"_s)),
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
    connect(&desks.health, &HealthDesk::changed, this, &IntegrationsPage::sayStandings);
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
    card->column()->addWidget(m_unread);
    m_unread->hide();
    return card;
}

void IntegrationsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
}

void IntegrationsPage::connectHelpdesk(Platform platform)
{
    m_wizard->start(platform);
    showForm();
}

void IntegrationsPage::renewToken(const WorkspaceKey &workspace)
{
    for (const Workspace &each : std::as_const(m_view.workspaces)) {
        if (each.settings.key != workspace)
            continue;
        m_wizard->renew(each.settings);
        showForm();
    }
}

void IntegrationsPage::showForm()
{
    m_stack->setCurrentWidget(m_wizard);
    if (auto *token = m_wizard->findChild<QWidget *>(u"connectToken"_s))
        token->setFocus(Qt::OtherFocusReason);
}

void IntegrationsPage::pickTeammate(const WorkspaceKey &workspace)
{
    renewToken(workspace); // its list comes by the token that is kept
}

void IntegrationsPage::testWebhook(const WorkspaceKey &workspace)
{
    showList();
    for (WebhookCard *card : std::as_const(m_cards)) {
        if (card->workspace() != workspace)
            continue;
        card->test();
        if (auto *button = card->findChild<QWidget *>(u"sendTest@"_s + workspace.value()))
            button->setFocus(Qt::OtherFocusReason);
    }
}

void IntegrationsPage::reload()
{
    onResult(m_desks.settings.current(), this, [this](const Result<SettingsView> &view) {
        m_unread->setVisible(!view);
        if (view)
            show(*view);
        else
            m_unread->say(CheckState::Error,
                          tr("What is connected cannot be read now: %1 %2")
                              .arg(view.error().what, view.error().fix));
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
    m_standings.clear();
    for (const Workspace &workspace : view.workspaces)
        addWorkspace(workspace);
    showChosen();
    sayStandings();
}

void IntegrationsPage::setWorkspace(WorkspaceId workspace)
{
    m_chosen = workspace;
    showChosen();
}

void IntegrationsPage::showChosen()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setVisible(m_chosen.isNull() || m_view.workspaces.value(i).id == m_chosen);
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
    auto *line = new CheckLine(m_look, u"standing@"_s + settings.key.value(), card);
    card->column()->insertWidget(1, line);
    auto *chip = new ChipLabel(m_look, card);
    chip->setObjectName(u"standingChip@"_s + settings.key.value());
    card->setCorner(chip);
    addButtons(card, settings);
    m_list->add(card);
    m_cards.append(card);
    m_standings.append({settings.key, settings.enabled, chip, line});
}

void IntegrationsPage::addButtons(Card *card, const WorkspaceSettings &settings)
{
    const auto add = [&](ButtonKind kind, Glyph glyph, const QString &words, const char *name,
                         auto act) {
        auto *button = new Button(m_look, kind, glyph, words, card);
        button->setObjectName(QLatin1StringView(name) + settings.key.value());
        button->setSmall(true);
        connect(button, &QAbstractButton::clicked, this, act);
        card->setCorner(button);
    };
    if (settings.enabled && doesNothing(settings))
        add(ButtonKind::Primary, Glyph::Play, tr("Switch on…"), "resumeWizard:", [this, settings] {
            m_wizard->resume(settings);
            m_stack->setCurrentWidget(m_wizard);
        });
    else if (settings.enabled)
        add(ButtonKind::Normal, Glyph::Play, tr("Try it…"), "tryWorkspace:", [this, settings] {
            m_wizard->tryOut(settings);
            m_stack->setCurrentWidget(m_wizard);
        });
    add(ButtonKind::Normal, Glyph::Key, tr("Token, secret, teammate…"), "renewToken:",
        [this, key = settings.key] { renewToken(key); });
}

/// The same that the status bar says: no "Connected" beside a token that is refused.
void IntegrationsPage::sayStandings()
{
    const QList<HealthItem> &items = m_desks.health.view().items;
    for (const Standing &each : std::as_const(m_standings)) {
        const auto at = std::find_if(items.cbegin(), items.cend(), [&each](const HealthItem &item) {
            return item.cure.workspace == each.workspace;
        });
        const HealthItem item = at == items.cend() ? HealthItem() : *at;
        const bool bad = item.state == HealthState::Bad;
        const bool troubled = bad || item.state == HealthState::Warning;
        each.line->setVisible(troubled && !item.detail.isEmpty());
        each.line->say(bad ? CheckState::Error : CheckState::Warning, item.detail);
        each.chip->setChip(
            !each.enabled ? Chip{Tone::Neutral, Glyph::Skip, tr("Off")}
            : troubled    ? Chip{bad ? Tone::Danger : Tone::Warn,
                              bad ? Glyph::CrossCircle : Glyph::Warn, item.value}
                          : Chip{Tone::Ok, Glyph::Check, tr("Connected")});
    }
}

} // namespace Baton
