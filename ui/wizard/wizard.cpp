// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizard.h"

#include "console/connectdesk.h"
#include "domain/async.h"
#include "domain/settingswords.h"
#include "ui/parts/button.h"
#include "ui/parts/navlist.h"
#include "ui/parts/pagescroll.h"
#include "ui/wizard/switchonstep.h"
#include "ui/wizard/teammatecard.h"
#include "ui/wizard/tokencard.h"
#include "ui/wizard/trialstep.h"
#include "ui/wizard/webhookcard.h"
#include "ui/words/connectwords.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int footHeight = 56;

} // namespace

Wizard::Wizard(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : Pane(appearance, &Look::page, {}, parent),
      m_look(appearance),
      m_desk(desks.connecting),
      m_steps(new NavList(appearance, this)),
      m_stack(new QStackedWidget(this)),
      m_token(new TokenCard(appearance, desks.connecting)),
      m_teammate(new TeammateCard(appearance)),
      m_webhook(new WebhookCard(appearance, desks)),
      m_switchOn(new SwitchOnStep(appearance, desks)),
      m_trial(new TrialStep(appearance, desks)),
      m_standing(new CheckLine(appearance, u"wizardStanding"_s)),
      m_leave(new Button(appearance, ButtonKind::Flat, Glyph::None, tr("Close"))),
      m_back(new Button(appearance, ButtonKind::Normal, Glyph::Left, tr("Back"))),
      m_next(new Button(appearance, ButtonKind::Primary, Glyph::Check, u" "_s))
{
    setObjectName(u"wizard"_s);
    m_steps->add(tr("1  Connect"), u"step:connect"_s);
    m_steps->add(tr("2  Switch on"), u"step:switchOn"_s);
    m_steps->add(tr("3  Try it"), u"step:try"_s);
    m_stack->addWidget(makeConnect());
    m_stack->addWidget(m_switchOn);
    m_stack->addWidget(m_trial);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(makeFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addLayout(right, 1);
    connect(m_steps, &NavList::chosen, this, &Wizard::go);
    connect(m_token, &TokenCard::changed, this, [this] { m_teammate->setFound(m_token->found()); });
    connect(m_token, &TokenCard::changed, this, &Wizard::sayStanding);
    connect(m_teammate, &TeammateCard::changed, this, &Wizard::sayStanding);
    connect(m_webhook, &WebhookCard::changed, this, &Wizard::sayStanding);
    connect(m_switchOn, &SwitchOnStep::saved, this, [this] { m_steps->setCurrent(TryStep); });
    connect(m_trial, &TrialStep::changed, this, &Wizard::sayStanding);
    connect(m_trial, &TrialStep::sessionAsked, this, &Wizard::sessionAsked);
    start(Platform::Intercom);
}

QWidget *Wizard::makeConnect()
{
    auto *page = new PageScroll(m_look);
    page->add(m_token);
    page->add(m_teammate);
    page->add(m_webhook);
    return page;
}

QWidget *Wizard::makeFoot()
{
    m_leave->setObjectName(u"wizardClose"_s);
    m_back->setObjectName(u"wizardBack"_s);
    m_next->setObjectName(u"wizardNext"_s);
    auto *foot = new Pane(m_look, &Look::surface, Qt::TopEdge);
    foot->setMinimumHeight(m_look.px(footHeight));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_leave);
    row->addWidget(m_standing, 1, Qt::AlignVCenter);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_leave, &QAbstractButton::clicked, this, &Wizard::left);
    connect(m_back, &QAbstractButton::clicked, this,
            [this] { m_steps->setCurrent(m_stack->currentIndex() - 1); });
    connect(m_next, &QAbstractButton::clicked, this, &Wizard::next);
    return foot;
}

void Wizard::begin(Platform platform, const QString &purpose)
{
    keepTyped();
    m_teammate->forget();
    m_platform = platform;
    m_purpose = purpose;
    m_connected = {};
    m_webhook->setWorkspace({}, platform);
    m_steps->setCurrent(ConnectStep);
}

void Wizard::keepTyped()
{
    const Typed typed{m_token->form(), m_teammate->chosen()};
    if (m_connected.isEmpty() && !(typed.form.token.isEmpty() && typed.form.secrets.isEmpty()))
        m_typed.insert(m_purpose, typed);
    else
        m_typed.remove(m_purpose);
}

void Wizard::showTyped()
{
    if (const auto kept = m_typed.constFind(m_purpose); kept != m_typed.cend()) {
        m_token->setForm(kept->form);
        m_teammate->choose(kept->teammate);
    }
    sayStanding();
}

void Wizard::start(Platform platform)
{
    begin(platform, u"new "_s + QLatin1StringView(word(platform)));
    m_token->start(platform);
    showTyped();
}

void Wizard::renew(const WorkspaceSettings &workspace)
{
    begin(workspace.platform, u"renew "_s + workspace.key.value());
    m_token->renew(workspace);
    m_teammate->choose(workspace.aiTeammate);
    showTyped();
}

void Wizard::resume(const WorkspaceSettings &workspace)
{
    open(workspace, SwitchStep);
}

void Wizard::tryOut(const WorkspaceSettings &workspace)
{
    open(workspace, TryStep);
}

void Wizard::open(const WorkspaceSettings &workspace, Step step)
{
    begin(workspace.platform, {});
    m_token->renew(workspace);
    m_teammate->choose(workspace.aiTeammate);
    connected(workspace.key);
    m_stored.teammate = workspace.aiTeammate;
    m_steps->setCurrent(step);
}

void Wizard::go(int step)
{
    if (step != ConnectStep && m_connected.isEmpty()) {
        m_steps->setCurrent(ConnectStep);
        return;
    }
    if (step == SwitchStep)
        m_switchOn->start(m_connected);
    if (step == TryStep)
        m_trial->start(m_connected);
    m_stack->setCurrentIndex(step);
    sayStanding();
}

void Wizard::next()
{
    if (m_stack->currentIndex() == TryStep)
        emit finished();
    else if (m_stack->currentIndex() == SwitchStep)
        m_switchOn->save();
    else if (m_connected.isEmpty() || isChanged())
        connectNow();
    else
        m_steps->setCurrent(SwitchStep);
}

void Wizard::connectNow()
{
    m_next->setBusy(true);
    m_next->setEnabled(false);
    onResult(m_desk.connectWorkspace(m_token->form(), *m_token->found(), m_teammate->chosen()), this,
             [this](const Result<WorkspaceKey> &key) { connected(key); });
}

void Wizard::connected(const Result<WorkspaceKey> &key)
{
    m_next->setBusy(false);
    if (!key) {
        sayStanding();
        m_standing->say(CheckState::Error,
                        tr("Not connected. %1 %2").arg(key.error().what, key.error().fix));
        return;
    }
    m_stored = {m_token->form(), m_teammate->chosen()};
    const bool again = *key == std::exchange(m_connected, *key);
    if (!again)
        m_webhook->setWorkspace(*key, m_platform);
    sayStanding();
}

/// Something else is typed or picked than what was connected: it counts only once it is stored.
bool Wizard::isChanged() const
{
    return m_token->form() != m_stored.form
        || (!m_teammate->chosen().isEmpty() && m_teammate->chosen() != m_stored.teammate);
}

void Wizard::sayTrial()
{
    const int done = m_trial->done();
    m_next->setWords(tr("Done"));
    m_next->setEnabled(true);
    m_standing->say(done == 4 ? CheckState::Fine : CheckState::Idle,
                    done == 4 ? tr("Everything works.")
                              : tr("Connected and switched on. %1 of 4 seen; you can also look at "
                                   "them later, in Live.")
                                    .arg(done));
}

void Wizard::sayStanding()
{
    const bool last = m_stack->currentIndex() == SwitchStep;
    m_back->setVisible(m_stack->currentIndex() != ConnectStep);
    if (m_stack->currentIndex() == TryStep)
        return sayTrial();
    const bool toStore = !m_connected.isEmpty() && isChanged();
    m_next->setWords(last                    ? tr("Switch on")
                     : toStore || m_purpose.startsWith(u"renew "_s) ? tr("Save")
                     : m_connected.isEmpty() ? tr("Connect")
                                             : tr("Next: Switch on"));
    const bool ready = m_token->isComplete() && !m_teammate->chosen().isEmpty();
    m_next->setEnabled(last || (!m_connected.isEmpty() && !toStore) || ready);
    if (last)
        return m_standing->say(CheckState::Idle, {});
    if (toStore && ready)
        return m_standing->say(CheckState::Warning, tr("Changed, and not saved yet."));
    if (!m_connected.isEmpty() && !toStore && m_webhook->isPolled())
        return m_standing->say(CheckState::Fine,
                               tr("Connected. Baton asks the helpdesk for news by itself."));
    if (!m_connected.isEmpty() && !toStore)
        return m_standing->say(CheckState::Fine,
                               tr("Connected. %1 of %2 topics seen; you can go on, Baton keeps "
                                  "listening.")
                                   .arg(m_webhook->seen())
                                   .arg(topicsOf(m_platform).size()));
    m_standing->say(CheckState::Idle, !m_token->found()       ? tr("Next: a token that works.")
                                      : !m_token->isComplete() ? ConnectWords::secretNext(m_platform)
                                      : !ready                 ? tr("Next: pick the AI teammate.")
                                                               : QString());
}

} // namespace Baton
